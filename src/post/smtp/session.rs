//! A session with a relay: one connection that carries letters, one after the other.

use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;

use crate::model::Security;

use super::answer::{Answer, Outgoing};
use super::content::{stuffed, survey};
use super::dialer::{Access, Dialer, tls_fault};
use super::extensions::Extensions;
use super::fault::{FaultKind, RelayFault};
use super::opening::{self, Opening};
use super::reply::{Inbox, Lines, Reply};
use super::stage::Stage;
use super::timeouts::Deadline;
use super::transaction::{Afterwards, Break, Event, Leave, Step, Transaction};
use super::wire::{Trouble, Wire};

/// The most that is written within one block's time.
const BLOCK: usize = 256 * 1024;

/// How long a relay that broke off may take to say why.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// A session with a relay, ready to take letters.
pub struct Session {
    dialer: Dialer,
    /// Nothing once the session is closed.
    wire: Option<Wire>,
    inbox: Inbox,
    extensions: Extensions,
    afterwards: Afterwards,
}

impl Session {
    /// Connects, greets, protects the connection and logs in.
    ///
    /// Whoever opens several sessions prepares a [`Dialer`] once and calls [`Dialer::open`].
    ///
    /// # Errors
    ///
    /// If the relay cannot be reached, cannot be trusted, or does not serve us.
    pub fn open(access: &Access) -> Result<Self, RelayFault> {
        Dialer::new(access.clone())?.open()
    }

    /// What the relay offers.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    /// Whether the session takes another letter.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.wire.is_some()
    }

    /// Hands a letter to the relay.
    ///
    /// `leave` is asked at most once: when all of the letter but its final dot has left, and just
    /// before the dot does. If it says no, the dot does not leave. A letter that is refused or
    /// fails earlier does not ask.
    pub fn transmit(&mut self, letter: &Outgoing<'_>, leave: impl FnOnce() -> bool) -> Answer {
        let relay = self.dialer.relay_shared();
        let survey = survey(letter.content);
        debug_assert!(survey.has_whole_lines, "letters are made of whole lines");
        let prepared = Transaction::new(relay, &self.extensions, letter, survey, self.afterwards);
        let mut transaction = match prepared {
            Ok(transaction) => transaction,
            Err(unsuitable) => return Answer::Unsuitable(unsuitable),
        };
        if let Some(wire) = &mut self.wire {
            wire.is_awaited = false;
        }
        let mut leave = Some(leave);
        let mut step = transaction.begin();
        loop {
            let event = match step {
                Step::Say(from, to) => {
                    self.say(Stage::Mail, transaction.commands(from, to), Prelude::Clear)
                }
                Step::Listen(stage) => match self.reply(stage) {
                    Ok(lines) => Event::Heard(Reply::from(&lines)),
                    Err(how) => Event::Broke(how),
                },
                Step::HandOver => self.hand_over(&stuffed(letter.content, survey)),
                Step::AskLeave => self.ask_leave(leave.take()),
                // Nothing may stand between the leave and the dot but a look at the relay.
                Step::End => self.say(Stage::Content, b".\r\n", Prelude::Any),
                Step::Finish(answer, afterwards) => {
                    // What comes unasked would be taken for the answer to something else.
                    let lost_count = !self.inbox.is_empty();
                    self.afterwards = if lost_count { Afterwards::Close } else { afterwards };
                    if self.afterwards == Afterwards::Close {
                        self.wire = None;
                    }
                    return answer;
                }
            };
            step = transaction.on(event);
        }
    }

    /// Says good-bye; never waits long.
    pub fn quit(mut self) {
        let deadline = Deadline::after(self.dialer.access().timeouts.quit);
        let Some(wire) = &mut self.wire else { return };
        if wire.write(b"QUIT\r\n", deadline).is_ok() {
            // The answer is waited for so that the relay sees an end and not a break.
            let _ = wire.read(&mut [0; 512], deadline);
        }
    }

    fn hand_over(&mut self, content: &[u8]) -> Event {
        for block in content.chunks(BLOCK) {
            match self.say(Stage::Content, block, Prelude::Clear) {
                Event::Sent => {}
                other => return other,
            }
        }
        Event::Sent
    }

    fn ask_leave(&mut self, leave: Option<impl FnOnce() -> bool>) -> Event {
        if !leave.is_some_and(|leave| leave()) {
            return Event::Leave(Leave::Denied);
        }
        let Some(wire) = &mut self.wire else { return Event::Broke(Break::Closed(None)) };
        let mut buffer = [0; 4096];
        match wire.glance(&mut buffer) {
            Ok(0) if self.inbox.is_empty() => {
                // From here on only an answer tells what became of the letter.
                wire.is_awaited = true;
                Event::Leave(Leave::Given)
            }
            Ok(n_bytes) => {
                self.inbox.take(&buffer[..n_bytes]);
                self.interjection(Break::Garbled)
            }
            Err(trouble) => Event::Broke(self.broken(trouble)),
        }
    }

    /// Sends bytes; if the relay does not take them, listens to what it says instead.
    fn say(&mut self, stage: Stage, bytes: &[u8], prelude: Prelude) -> Event {
        if prelude == Prelude::Clear && !self.inbox.is_empty() {
            return self.interjection(Break::Garbled);
        }
        let deadline = Deadline::after(self.dialer.access().timeouts.of(stage));
        let Some(wire) = &mut self.wire else { return Event::Broke(Break::Closed(None)) };
        let Err(trouble) = wire.write(bytes, deadline) else { return Event::Sent };
        match self.broken(trouble) {
            Break::Silent => Event::Broke(Break::Silent),
            how => self.interjection(how),
        }
    }

    /// What the relay said unasked, or the break if it said nothing whole.
    fn interjection(&mut self, how: Break) -> Event {
        let time = self.dialer.access().timeouts.block.min(LAST_WORDS);
        match self.reply_before(Deadline::after(time)) {
            Ok(lines) => Event::Interjected(Reply::from(&lines)),
            Err(_) => Event::Broke(how),
        }
    }

    /// Waits for one reply.
    fn reply(&mut self, stage: Stage) -> Result<Lines, Break> {
        self.reply_before(Deadline::after(self.dialer.access().timeouts.of(stage)))
    }

    fn reply_before(&mut self, deadline: Deadline) -> Result<Lines, Break> {
        let mut buffer = [0; 4096];
        loop {
            if let Some(lines) = self.inbox.next().map_err(|_| Break::Garbled)? {
                return Ok(lines);
            }
            let wire = self.wire.as_mut().ok_or(Break::Closed(None))?;
            match wire.read(&mut buffer, deadline) {
                Ok(n_bytes) => self.inbox.take(&buffer[..n_bytes]),
                Err(trouble) => return Err(self.broken(trouble)),
            }
        }
    }

    /// A trouble as the dialogue knows it.
    fn broken(&mut self, trouble: Trouble) -> Break {
        match trouble {
            Trouble::Closed(cause) => Break::Closed(cause),
            Trouble::Silent => Break::Silent,
            Trouble::Tls(error) => Break::Closed(Some(error.to_string())),
            Trouble::Interrupted(bytes) => {
                self.inbox.take(&bytes);
                Break::Garbled
            }
        }
    }

    fn protect(&mut self) -> Result<(), RelayFault> {
        let protection = self.dialer.protection()?;
        let deadline = Deadline::after(self.dialer.access().timeouts.tls);
        let closed = || self.dialer.fault(Stage::Tls, FaultKind::Closed, None);
        let wire = self.wire.as_mut().ok_or_else(closed)?;
        let Err(trouble) = wire.protect(protection, deadline) else { return Ok(()) };
        let (kind, cause) = match trouble {
            Trouble::Tls(error) => (tls_fault(&error), Some(error.to_string())),
            Trouble::Closed(cause) => (FaultKind::Closed, cause),
            Trouble::Silent => (FaultKind::Silent, None),
            Trouble::Interrupted(_) => (FaultKind::Garbled, None),
        };
        Err(self.dialer.fault(Stage::Tls, kind, cause))
    }

    /// Carries out the dialogue that opens the session.
    fn begin(&mut self) -> Result<(), RelayFault> {
        let dialer = self.dialer.clone();
        let access = dialer.access();
        if access.security == Security::Tls {
            self.protect()?;
        }
        let client_name = self.client_name();
        let mut opening = Opening::new(&client_name, access.security, access.login.as_ref());
        loop {
            let stage = opening.stage();
            let broken = |how: Break| {
                let (kind, cause) = how.into_kind();
                dialer.fault(stage, kind, cause)
            };
            let lines = self.reply(stage).map_err(broken)?;
            let mut step = opening.hear(&lines).map_err(|kind| dialer.fault(stage, kind, None))?;
            // Whatever was said before TLS by somebody in between must not count after it
            // (CVE-2011-0411); elsewhere it would shift the replies by one.
            if !self.inbox.is_empty() {
                return Err(dialer.fault(stage, FaultKind::Garbled, None));
            }
            if step == opening::Step::Protect {
                self.protect()?;
                step = opening.protected();
            }
            match step {
                opening::Step::Say(stage, line) => {
                    match self.say(stage, line.as_bytes(), Prelude::Clear) {
                        Event::Broke(how) => return Err(broken(how)),
                        Event::Interjected(mut reply) => {
                            if let Some(login) = &access.login {
                                reply.text = login.hide_in(&reply.text);
                            }
                            return Err(dialer.fault(stage, FaultKind::Refused(reply), None));
                        }
                        _ => {}
                    }
                }
                opening::Step::Open(extensions) => {
                    self.extensions = extensions;
                    return Ok(());
                }
                opening::Step::Protect => {}
            }
        }
    }

    /// The name by which we greet (RFC 5321, section 4.1.4).
    fn client_name(&self) -> String {
        let name = &self.dialer.access().client_name;
        let may_stand = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte);
        if !name.is_empty() && name.len() <= 255 && name.bytes().all(may_stand) {
            return name.clone();
        }
        let address = self.wire.as_ref().and_then(|wire| wire.socket().local_addr().ok());
        match address {
            Some(SocketAddr::V6(address)) => format!("[IPv6:{}]", address.ip()),
            Some(SocketAddr::V4(address)) => format!("[{}]", address.ip()),
            None => "[127.0.0.1]".to_owned(),
        }
    }
}

/// What may have been said before something is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Prelude {
    /// Nothing that has not been dealt with.
    Clear,
    /// Anything; it has been looked at just now.
    Any,
}

impl Dialer {
    /// Connects, greets, protects the connection and logs in.
    ///
    /// # Errors
    ///
    /// If the relay cannot be reached, cannot be trusted, or does not serve us.
    pub fn open(&self) -> Result<Session, RelayFault> {
        let wire = Wire::new(self.connect()?, self.access().stop.clone()).map_err(|error| {
            self.fault(Stage::Connect, FaultKind::Unreachable, Some(error.to_string()))
        })?;
        let mut session = Session {
            dialer: self.clone(),
            wire: Some(wire),
            inbox: Inbox::default(),
            extensions: Extensions::default(),
            afterwards: Afterwards::Keep,
        };
        session.begin()?;
        Ok(session)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut session = formatter.debug_struct("Session");
        session.field("relay", &self.dialer.relay()).field("is_open", &self.is_open());
        session.finish_non_exhaustive()
    }
}
