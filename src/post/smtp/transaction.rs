//! The dialogue about one letter, without any input or output: what to do next, given what happened.

use std::fmt::Write as _;
use std::sync::Arc;

use super::answer::{Answer, Outgoing, Silence, Unsuitable};
use super::content::Survey;
use super::extensions::Extensions;
use super::fault::{FaultKind, RelayFault};
use super::reply::Reply;
use super::stage::Stage;

/// What to do next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Send the commands that [`Transaction::commands`] holds, from the first to before the second.
    Say(usize, usize),
    /// Wait for one reply.
    Listen(Stage),
    /// Send the content without its final dot.
    HandOver,
    /// Ask whether the final dot may leave.
    AskLeave,
    /// Send the final dot.
    End,
    /// It is over.
    Finish(Answer, Afterwards),
}

/// What becomes of the session after a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Afterwards {
    /// It takes the next letter.
    Keep,
    /// It takes the next letter after RSET.
    Reset,
    /// It must not be used again.
    Close,
}

/// What happened.
#[derive(Debug)]
pub(super) enum Event {
    /// What was to be sent has been sent.
    Sent,
    /// The reply that was waited for.
    Heard(Reply),
    /// A reply that came unasked, or after sending failed.
    Interjected(Reply),
    /// Leave was given, or not.
    Leave(Leave),
    /// The connection failed.
    Broke(Break),
}

/// Whether the final dot may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leave {
    Given,
    Denied,
}

/// How a connection fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Break {
    Closed(Option<String>),
    Silent,
    Garbled,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Commands are being sent, up to this one.
    Saying(usize),
    /// The reply to this command is waited for; commands before the second have been sent.
    Listening(usize, usize),
    HandingOver,
    AskingLeave,
    Ending,
    AwaitingVerdict,
    Over,
}

/// The dialogue about one letter.
#[derive(Debug)]
pub(super) struct Transaction {
    relay: Arc<str>,
    commands: String,
    /// Each command's stage, and where it ends.
    ends: Vec<(Stage, usize)>,
    /// Whether all commands go out at once.
    pipelined: bool,
    /// Set by the first refusal of the envelope, while other replies are still to come.
    refused: Option<Answer>,
    state: State,
}

impl Transaction {
    /// Prepares the dialogue about a letter; `first` is how the letter before it left the session.
    pub(super) fn new(
        relay: &Arc<str>,
        extensions: &Extensions,
        letter: &Outgoing<'_>,
        survey: Survey,
        before: Afterwards,
    ) -> Result<Self, Unsuitable> {
        let envelope = Envelope::new(extensions, letter, survey)?;
        let (mut commands, mut ends) = (String::with_capacity(256), Vec::with_capacity(4));
        let mut add = |stage: Stage, line: std::fmt::Arguments<'_>| {
            // Writing to a string cannot fail.
            let _ = write!(commands, "{line}\r\n");
            ends.push((stage, commands.len()));
        };
        if before == Afterwards::Reset {
            add(Stage::Reset, format_args!("RSET"));
        }
        add(Stage::Mail, format_args!("MAIL FROM:<{}>{}", envelope.sender, envelope.parameters));
        add(Stage::Recipient, format_args!("RCPT TO:<{}>", envelope.recipient));
        add(Stage::Data, format_args!("DATA"));
        let pipelined = extensions.pipelining;
        let (relay, refused, state) = (Arc::clone(relay), None, State::Over);
        Ok(Self { relay, commands, ends, pipelined, refused, state })
    }

    /// The commands between two places that [`Step::Say`] names.
    pub(super) fn commands(&self, from: usize, to: usize) -> &[u8] {
        self.commands.as_bytes().get(from..to).unwrap_or_default()
    }

    /// How the dialogue begins.
    pub(super) fn begin(&mut self) -> Step {
        self.say(0)
    }

    /// What to do next, after what happened.
    pub(super) fn on(&mut self, event: Event) -> Step {
        match (self.state, event) {
            (State::Saying(command), Event::Sent) => {
                let first = if self.pipelined { 0 } else { command };
                self.listen(first, command + 1)
            }
            (State::Listening(command, said), Event::Heard(reply)) => {
                self.heard(command, said, reply)
            }
            (State::Listening(command, _), Event::Broke(how)) => {
                let stage = self.stage(command);
                self.broke(stage, how)
            }
            (State::Saying(command), Event::Broke(how)) => {
                let stage = self.stage(if self.pipelined { 0 } else { command });
                self.broke(stage, how)
            }
            (State::Saying(command), Event::Interjected(reply)) => {
                let stage = self.stage(if self.pipelined { 0 } else { command });
                self.interjected(stage, reply)
            }
            (State::HandingOver, Event::Sent) => self.go(State::AskingLeave, Step::AskLeave),
            (State::AskingLeave, Event::Leave(Leave::Given)) => self.go(State::Ending, Step::End),
            (State::AskingLeave, Event::Leave(Leave::Denied)) => {
                self.finish(Answer::Withheld, Afterwards::Close)
            }
            // The dot may be due next, but it has not left: nothing was accepted.
            (State::HandingOver | State::AskingLeave, Event::Broke(how)) => {
                self.broke(Stage::Content, how)
            }
            (State::HandingOver | State::AskingLeave, Event::Interjected(reply)) => {
                self.interjected(Stage::Content, reply)
            }
            (State::Ending, Event::Sent) => {
                self.go(State::AwaitingVerdict, Step::Listen(Stage::Verdict))
            }
            (State::Ending, Event::Interjected(reply)) => match refusal(Stage::Verdict, reply) {
                Some(answer) => self.finish(answer, Afterwards::Close),
                None => self.doubt(Silence::Unwritten),
            },
            (State::AwaitingVerdict, Event::Heard(reply)) => self.verdict(reply),
            (State::AwaitingVerdict, Event::Broke(how)) => self.doubt(match how {
                Break::Closed(_) => Silence::Closed,
                Break::Silent => Silence::TimedOut,
                Break::Garbled => Silence::Garbled,
            }),
            // Sending failed, or what happened was not asked for: the session has lost count.
            (State::AwaitingVerdict, _) => self.doubt(Silence::Garbled),
            (State::Ending, _) => self.doubt(Silence::Unwritten),
            (_, _) => self.broke(Stage::Content, Break::Garbled),
        }
    }

    fn say(&mut self, command: usize) -> Step {
        let last = if self.pipelined { self.ends.len() - 1 } else { command };
        let from = match command.checked_sub(1) {
            Some(before) => self.ends[before].1,
            None => 0,
        };
        let to = self.ends[last].1;
        self.go(State::Saying(last), Step::Say(from, to))
    }

    fn listen(&mut self, command: usize, said: usize) -> Step {
        let stage = self.stage(command);
        self.go(State::Listening(command, said), Step::Listen(stage))
    }

    fn stage(&self, command: usize) -> Stage {
        self.ends[command].0
    }

    fn heard(&mut self, command: usize, said: usize, reply: Reply) -> Step {
        let stage = self.stage(command);
        if reply.is_farewell() {
            // What was refused before stays refused.
            let answer = self.refused.take().unwrap_or(Answer::Deferred { stage, reply });
            return self.finish(answer, Afterwards::Close);
        }
        let goes_on =
            if stage == Stage::Data { reply.code / 100 == 3 } else { reply.is_positive() };
        if goes_on && stage == Stage::Data {
            return match self.refused {
                // The relay waits for the content of a letter that was refused. A lone dot would
                // end it (RFC 2920, section 3.1), and be an empty letter to whoever it took.
                Some(_) => self.settle(Afterwards::Close),
                None => self.go(State::HandingOver, Step::HandOver),
            };
        }
        if !goes_on && self.refused.is_none() {
            let service = self.service_fault(stage, &reply);
            match service.or_else(|| refusal(stage, reply)) {
                Some(answer) => self.refused = Some(answer),
                None => return self.broke(stage, Break::Garbled),
            }
        } else if !(goes_on || reply.is_temporary() || reply.is_permanent()) {
            return self.settle(Afterwards::Close);
        }
        let next = command + 1;
        if next < said {
            return self.listen(next, said);
        }
        if self.refused.is_some() {
            return self.settle(Afterwards::Reset);
        }
        self.say(next)
    }

    fn verdict(&mut self, reply: Reply) -> Step {
        let after = if reply.is_farewell() { Afterwards::Close } else { Afterwards::Keep };
        if reply.is_positive() {
            return self.finish(Answer::Accepted(reply), after);
        }
        match refusal(Stage::Verdict, reply) {
            Some(answer) => self.finish(answer, after),
            None => self.doubt(Silence::Garbled),
        }
    }

    /// Whether a refusal is about us rather than about this letter.
    fn service_fault(&self, stage: Stage, reply: &Reply) -> Option<Answer> {
        let about_letter = match (stage, reply.code) {
            _ if !reply.is_permanent() => true,
            // Whoever must log in, or begin TLS, must do so for every letter; and whoever does not
            // know the command knows it for none.
            (_, 500 | 502 | 503 | 530 | 534 | 535 | 538) | (Stage::Reset, _) => false,
            // Its size, or parameters that only this letter needs.
            (Stage::Mail, 552 | 555) => true,
            (Stage::Mail, _) => matches!(reply.enhanced, Some((5, 3, 4) | (5, 2, 3) | (5, 6, _))),
            _ => true,
        };
        let fault = || self.fault(stage, FaultKind::Refused(reply.clone()), None);
        (!about_letter).then(|| Answer::ServiceRefused(fault()))
    }

    fn interjected(&mut self, stage: Stage, reply: Reply) -> Step {
        match refusal(stage, reply) {
            Some(answer) => self.finish(answer, Afterwards::Close),
            None => self.broke(stage, Break::Garbled),
        }
    }

    fn broke(&mut self, stage: Stage, how: Break) -> Step {
        let (kind, cause) = how.into_kind();
        let fault = self.fault(stage, kind, cause);
        let answer = self.refused.take().unwrap_or(Answer::NotAccepted(fault));
        self.finish(answer, Afterwards::Close)
    }

    /// Ends a letter whose envelope was refused.
    fn settle(&mut self, afterwards: Afterwards) -> Step {
        match self.refused.take() {
            Some(answer) => self.finish(answer, afterwards),
            None => self.broke(Stage::Content, Break::Garbled),
        }
    }

    fn doubt(&mut self, silence: Silence) -> Step {
        self.finish(Answer::Doubt(silence), Afterwards::Close)
    }

    fn finish(&mut self, answer: Answer, afterwards: Afterwards) -> Step {
        self.go(State::Over, Step::Finish(answer, afterwards))
    }

    fn go(&mut self, state: State, step: Step) -> Step {
        self.state = state;
        step
    }

    fn fault(&self, stage: Stage, kind: FaultKind, cause: Option<String>) -> RelayFault {
        RelayFault { relay: Arc::clone(&self.relay), stage, kind, cause }
    }
}

impl Break {
    /// The break as a fault of the relay.
    pub(super) fn into_kind(self) -> (FaultKind, Option<String>) {
        match self {
            Break::Closed(cause) => (FaultKind::Closed, cause),
            Break::Silent => (FaultKind::Silent, None),
            Break::Garbled => (FaultKind::Garbled, None),
        }
    }
}

/// What a reply says about a letter that it does not take; nothing if it does not say no.
fn refusal(stage: Stage, reply: Reply) -> Option<Answer> {
    match reply.code / 100 {
        4 => Some(Answer::Deferred { stage, reply }),
        5 => Some(Answer::Refused { stage, reply }),
        _ => None,
    }
}

/// Addresses and parameters as this relay takes them.
struct Envelope {
    sender: String,
    recipient: String,
    parameters: String,
}

impl Envelope {
    fn new(
        extensions: &Extensions,
        letter: &Outgoing<'_>,
        survey: Survey,
    ) -> Result<Self, Unsuitable> {
        if !survey.has_whole_lines {
            return Err(Unsuitable::Malformed);
        }
        let size = letter.content.len() as u64;
        if let Some(limit) = extensions.size_limit.filter(|&limit| size > limit) {
            return Err(Unsuitable::TooLarge { size, limit });
        }
        let mut parameters = String::new();
        if extensions.size {
            // Writing to a string cannot fail.
            let _ = write!(parameters, " SIZE={size}");
        }
        let (sender, recipient) = (letter.sender.ascii(), letter.recipient.ascii());
        let needs_utf_8 = sender.is_none() || recipient.is_none();
        if needs_utf_8 && !extensions.smtp_utf8 {
            return Err(Unsuitable::NeedsSmtpUtf8);
        }
        if survey.is_eight_bit {
            if !extensions.eight_bit_mime {
                return Err(Unsuitable::NeedsEightBit);
            }
            parameters.push_str(" BODY=8BITMIME");
        }
        if needs_utf_8 {
            parameters.push_str(" SMTPUTF8");
        }
        let sender = sender.unwrap_or_else(|| letter.sender.as_str().to_owned());
        let recipient = recipient.unwrap_or_else(|| letter.recipient.as_str().to_owned());
        Ok(Self { sender, recipient, parameters })
    }
}
