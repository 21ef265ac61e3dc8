//! The dialogue that opens a session, without any input or output: greeting, TLS, login.

use crate::model::Security;

use super::extensions::Extensions;
use super::fault::FaultKind;
use super::login::{Login, Mechanism};
use super::reply::{Lines, Reply};
use super::stage::Stage;

/// What to do next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Send a line, and wait for the reply.
    Say(Stage, String),
    /// Protect the connection, then go on with [`Opening::protected`].
    Protect,
    /// The session is open.
    Open(Extensions),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Banner,
    Ehlo,
    Helo,
    StartTls,
    /// How many lines of the login have been sent.
    Login(usize),
}

/// The dialogue that opens a session.
pub(super) struct Opening<'a> {
    client_name: &'a str,
    login: Option<&'a Login>,
    /// Whether TLS must be begun by the dialogue.
    starts_tls: bool,
    state: State,
    extensions: Extensions,
    login_lines: Vec<String>,
}

impl<'a> Opening<'a> {
    /// Begins by waiting for the relay's greeting.
    pub(super) fn new(client_name: &'a str, security: Security, login: Option<&'a Login>) -> Self {
        Self {
            client_name,
            login,
            starts_tls: security == Security::StartTls,
            state: State::Banner,
            extensions: Extensions::default(),
            login_lines: Vec::new(),
        }
    }

    /// The stage whose reply is waited for.
    pub(super) fn stage(&self) -> Stage {
        match self.state {
            State::Banner => Stage::Banner,
            State::Ehlo | State::Helo => Stage::Hello,
            State::StartTls => Stage::StartTls,
            State::Login(_) => Stage::Login,
        }
    }

    /// What to do next, after a reply.
    ///
    /// # Errors
    ///
    /// If the reply ends the dialogue.
    pub(super) fn hear(&mut self, lines: &Lines) -> Result<Step, FaultKind> {
        let mut reply = Reply::from(lines);
        if let Some(login) = self.login {
            reply.text = login.hide_in(&reply.text);
        }
        match self.state {
            State::Banner => {
                expect_positive(reply)?;
                Ok(self.hello())
            }
            State::Ehlo if reply.is_permanent() => {
                self.state = State::Helo;
                Ok(Step::Say(Stage::Hello, format!("HELO {}\r\n", self.client_name)))
            }
            State::Ehlo => {
                expect_positive(reply)?;
                self.extensions = Extensions::from(lines);
                self.greeted()
            }
            State::Helo => {
                expect_positive(reply)?;
                self.extensions = Extensions::default();
                self.greeted()
            }
            State::StartTls => {
                expect_positive(reply)?;
                self.starts_tls = false;
                Ok(Step::Protect)
            }
            State::Login(sent) => self.log_in(sent, reply),
        }
    }

    /// What to do next, now that the connection is protected: what was said before is forgotten
    /// (RFC 3207, section 4.2).
    pub(super) fn protected(&mut self) -> Step {
        self.extensions = Extensions::default();
        self.hello()
    }

    fn hello(&mut self) -> Step {
        self.state = State::Ehlo;
        Step::Say(Stage::Hello, format!("EHLO {}\r\n", self.client_name))
    }

    fn greeted(&mut self) -> Result<Step, FaultKind> {
        if self.starts_tls {
            if !self.extensions.start_tls {
                return Err(FaultKind::WithoutStartTls);
            }
            self.state = State::StartTls;
            return Ok(Step::Say(Stage::StartTls, "STARTTLS\r\n".to_owned()));
        }
        let Some(login) = self.login else {
            return Ok(Step::Open(std::mem::take(&mut self.extensions)));
        };
        let mechanism =
            Mechanism::choose(&self.extensions.logins).ok_or(FaultKind::WithoutLogin)?;
        self.login_lines = mechanism.lines(login);
        self.state = State::Login(0);
        self.say_login(0)
    }

    fn say_login(&mut self, sent: usize) -> Result<Step, FaultKind> {
        let line = self.login_lines.get_mut(sent).map(std::mem::take).ok_or(FaultKind::Garbled)?;
        self.state = State::Login(sent + 1);
        Ok(Step::Say(Stage::Login, line))
    }

    fn log_in(&mut self, sent: usize, reply: Reply) -> Result<Step, FaultKind> {
        if reply.code == 334 {
            return self.say_login(sent);
        }
        if reply.is_farewell() {
            return Err(FaultKind::Refused(reply));
        }
        if reply.is_temporary() || reply.is_permanent() {
            return Err(FaultKind::LoginRefused(reply));
        }
        if reply.is_positive() && sent == self.login_lines.len() {
            return Ok(Step::Open(std::mem::take(&mut self.extensions)));
        }
        Err(FaultKind::Garbled)
    }
}

fn expect_positive(reply: Reply) -> Result<(), FaultKind> {
    if reply.is_positive() {
        return Ok(());
    }
    let says_no = reply.is_temporary() || reply.is_permanent();
    Err(if says_no { FaultKind::Refused(reply) } else { FaultKind::Garbled })
}
