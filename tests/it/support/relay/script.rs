//! What a relay does, rule by rule; all is accepted unless a rule says otherwise.

use std::sync::Arc;

use rustls::ServerConfig;

use super::certificate::Certificate;

/// Where in a dialogue a rule applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Banner,
    Ehlo,
    Helo,
    StartTls,
    Auth,
    Rset,
    Mail,
    Rcpt,
    Data,
    /// Inside the content, once so many bytes of it have come.
    Content(usize),
    /// After the final dot.
    Dot,
}

/// What the relay does there.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Sends these bytes; a 250 after the final dot accepts the letter.
    Say(String),
    /// Sends these bytes one by one.
    Trickle(String),
    /// Accepts the letter without a word.
    Accept,
    /// Closes the connection.
    Close,
    /// Breaks the connection off with a reset.
    Reset,
    /// Says and reads nothing more until it is released or the relay ends.
    Hang,
    /// Goes on as if there were no rule.
    Continue,
}

/// Says one line, or several separated by line feeds.
pub(crate) fn say(text: &str) -> Vec<Act> {
    vec![Act::Say(text.replace('\n', "\r\n") + "\r\n")]
}

/// What the relay does at one place: for everybody or for one recipient, a number of times.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) at: At,
    pub(super) recipient: Option<String>,
    pub(super) times: usize,
    pub(super) acts: Vec<Act>,
}

/// What a relay does; all is accepted unless a rule says otherwise.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    pub(super) extensions: Vec<String>,
    pub(super) rules: Vec<Rule>,
    pub(super) tls: Option<Arc<ServerConfig>>,
    pub(super) tls_at_once: bool,
    /// How many letters a session takes before it says good-bye.
    pub(super) letters_per_session: usize,
    pub(super) farewell: String,
    pub(super) second_session: Option<Act>,
    pub(super) keeps_contents: bool,
}

impl Default for Script {
    fn default() -> Self {
        let extensions = ["PIPELINING", "SIZE 10000000", "8BITMIME", "SMTPUTF8"];
        Self {
            extensions: extensions.map(str::to_owned).to_vec(),
            rules: Vec::new(),
            tls: None,
            tls_at_once: false,
            letters_per_session: usize::MAX,
            second_session: None,
            farewell: "421 4.7.0 enough letters".to_owned(),
            keeps_contents: true,
        }
    }
}

impl Script {
    /// Offers these extensions only.
    pub(crate) fn offers(mut self, extensions: &[&str]) -> Self {
        self.extensions = extensions.iter().map(ToString::to_string).collect();
        self
    }

    /// Offers one more.
    pub(crate) fn also_offers(mut self, extension: &str) -> Self {
        self.extensions.push(extension.to_owned());
        self
    }

    /// Does something at one place, whenever it is reached.
    pub(crate) fn at(self, at: At, acts: Vec<Act>) -> Self {
        self.rule(at, None, usize::MAX, acts)
    }

    /// Does something at one place, the first few times.
    pub(crate) fn first(self, times: usize, at: At, acts: Vec<Act>) -> Self {
        self.rule(at, None, times, acts)
    }

    /// Does something at one place for one recipient.
    pub(crate) fn to(self, recipient: &str, at: At, acts: Vec<Act>) -> Self {
        self.rule(at, Some(recipient.to_owned()), usize::MAX, acts)
    }

    fn rule(mut self, at: At, recipient: Option<String>, times: usize, acts: Vec<Act>) -> Self {
        self.rules.push(Rule { at, recipient, times, acts });
        self
    }

    /// Says 421 to what comes after so many letters, and closes.
    pub(crate) fn letters_per_session(mut self, letters: usize) -> Self {
        self.letters_per_session = letters;
        self
    }

    /// Greets whoever comes second with something else, once.
    pub(crate) fn second_session(mut self, acts: Vec<Act>) -> Self {
        self.second_session = acts.into_iter().next();
        self
    }

    /// Says this to whoever comes back after a letter, and closes.
    pub(crate) fn idles(mut self, farewell: &str) -> Self {
        farewell.clone_into(&mut self.farewell);
        self.letters_per_session(1)
    }

    /// Offers STARTTLS with a certificate.
    pub(crate) fn start_tls(mut self, certificate: &Certificate) -> Self {
        self.tls = Some(certificate.config());
        self.also_offers("STARTTLS")
    }

    /// Speaks TLS from the first byte.
    pub(crate) fn tls(mut self, certificate: &Certificate) -> Self {
        self.tls = Some(certificate.config());
        self.tls_at_once = true;
        self
    }

    /// Counts letters, but forgets what was in them.
    pub(crate) fn forgets_contents(mut self) -> Self {
        self.keeps_contents = false;
        self
    }
}
