//! Who logs in to a relay, and how (RFC 4954, RFC 4616).

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;

/// Who logs in.
#[derive(Clone, Debug)]
pub struct Login {
    /// The user's name.
    pub user: String,
    /// The user's password.
    pub password: Password,
}

/// A password; it cannot be printed.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// Keeps a password to itself.
    #[must_use]
    pub fn new(password: String) -> Self {
        Self(password)
    }
}

impl Login {
    /// A text without the password, should a relay repeat it, plainly or as it was sent.
    pub(super) fn hide_in(&self, text: &str) -> String {
        let Self { user, password: Password(password) } = self;
        let sent = [
            STANDARD.encode(format!("\0{user}\0{password}")),
            STANDARD.encode(password),
            password.clone(),
        ];
        sent.iter().filter(|secret| !secret.is_empty()).fold(text.to_owned(), |text, secret| {
            // Padding may be gone.
            text.replace(secret, "…").replace(secret.trim_end_matches('='), "…")
        })
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password(…)")
    }
}

/// The ways to log in that we know, the better one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mechanism {
    Plain,
    Login,
}

impl Mechanism {
    /// The better one of those that are offered.
    pub(super) fn choose(offered: &[String]) -> Option<Self> {
        let offers = |name: &str| offered.iter().any(|offer| offer == name);
        if offers("PLAIN") {
            return Some(Mechanism::Plain);
        }
        offers("LOGIN").then_some(Mechanism::Login)
    }

    /// The lines of the login, in order; each but the last is answered with 334.
    pub(super) fn lines(self, login: &Login) -> Vec<String> {
        let Login { user, password: Password(password) } = login;
        match self {
            Mechanism::Plain => {
                let response = format!("\0{user}\0{password}");
                vec![format!("AUTH PLAIN {}\r\n", STANDARD.encode(response))]
            }
            Mechanism::Login => vec![
                "AUTH LOGIN\r\n".to_owned(),
                format!("{}\r\n", STANDARD.encode(user)),
                format!("{}\r\n", STANDARD.encode(password)),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Login, Mechanism, Password};

    #[test]
    fn a_password_is_not_printed() {
        let login = Login { user: "anna".into(), password: Password::new("s3cret".into()) };
        assert!(!format!("{login:?}").contains("s3cret"));
    }

    #[test]
    fn a_password_that_is_repeated_is_hidden() {
        let login = Login { user: "anna".into(), password: Password::new("s3cret!".into()) };
        for said in
            ["no: s3cret!", "no: czNjcmV0IQ==", "no: czNjcmV0IQ", "no: AGFubmEAczNjcmV0IQ=="]
        {
            assert_eq!(login.hide_in(said), "no: …", "{said}");
        }
    }

    #[test]
    fn the_better_way_to_log_in_is_chosen() {
        let offers = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(Mechanism::choose(&offers(&["LOGIN", "PLAIN"])), Some(Mechanism::Plain));
        assert_eq!(Mechanism::choose(&offers(&["CRAM-MD5", "LOGIN"])), Some(Mechanism::Login));
        assert_eq!(Mechanism::choose(&offers(&["XOAUTH2"])), None);
    }
}
