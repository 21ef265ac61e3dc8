//! What goes wrong between us and a relay, as opposed to what a relay says about a letter.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;

use super::reply::Reply;
use super::stage::Stage;

/// The relay cannot be reached, cannot be trusted, or does not serve us.
///
/// It says nothing about any recipient: whoever gets it keeps every letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelayFault {
    /// Which relay: its name and port.
    pub relay: Arc<str>,
    /// How far the dialogue had come.
    pub stage: Stage,
    /// What went wrong.
    pub kind: FaultKind,
    /// What the operating system or the TLS library said, in its own words.
    pub cause: Option<String>,
}

/// What goes wrong between us and a relay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// Its name has no address.
    Unresolved,
    /// No connection comes about.
    Unreachable,
    /// It is not on this machine, and this newsroom writes to no other.
    NotLoopback,
    /// It is not on this machine, and the connection would not be protected.
    Unprotected,
    /// It closed the connection, or the connection broke.
    Closed,
    /// It said nothing for as long as the stage may take.
    Silent,
    /// What it said is no answer to what was asked.
    Garbled,
    /// It refuses its service: at the greeting, to this sender, or for want of a login.
    Refused(Reply),
    /// It does not offer TLS.
    WithoutStartTls,
    /// Its certificate is no longer valid, or not yet.
    CertificateExpired,
    /// Its certificate is for another name.
    CertificateOfAnother,
    /// Nobody whom this machine trusts vouches for its certificate.
    CertificateUntrusted,
    /// TLS failed in another way.
    TlsFailed,
    /// This machine trusts no certificate authority at all.
    NoAuthorities,
    /// The certificate authority of the newsroom cannot be read.
    AuthorityUnreadable,
    /// It offers no way to log in that we know.
    WithoutLogin,
    /// It does not accept user or password.
    LoginRefused(Reply),
}

impl RelayFault {
    /// Whether the same may go well later without anybody mending anything.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match &self.kind {
            // A name server that is down looks like a name that does not exist.
            FaultKind::Unresolved
            | FaultKind::Unreachable
            | FaultKind::Closed
            | FaultKind::Silent => true,
            FaultKind::Refused(reply) | FaultKind::LoginRefused(reply) => reply.is_temporary(),
            FaultKind::Garbled
            | FaultKind::NotLoopback
            | FaultKind::Unprotected
            | FaultKind::WithoutStartTls
            | FaultKind::CertificateExpired
            | FaultKind::CertificateOfAnother
            | FaultKind::CertificateUntrusted
            | FaultKind::TlsFailed
            | FaultKind::NoAuthorities
            | FaultKind::AuthorityUnreadable
            | FaultKind::WithoutLogin => false,
        }
    }

    /// What the relay said, if that was the fault.
    #[must_use]
    pub fn reply(&self) -> Option<&Reply> {
        match &self.kind {
            FaultKind::Refused(reply) | FaultKind::LoginRefused(reply) => Some(reply),
            _ => None,
        }
    }

    /// The fault in words for people.
    #[must_use]
    pub fn diagnostic(&self) -> Diagnostic {
        let diagnostic = match &self.kind {
            FaultKind::Unresolved => Diagnostic::error("relay-unresolved"),
            FaultKind::Unreachable => Diagnostic::error("relay-unreachable"),
            FaultKind::NotLoopback => Diagnostic::error("relay-not-loopback"),
            FaultKind::Unprotected => Diagnostic::error("relay-unprotected"),
            FaultKind::Closed => Diagnostic::error("relay-closed"),
            FaultKind::Silent => Diagnostic::error("relay-silent"),
            FaultKind::Garbled => Diagnostic::error("relay-garbled"),
            FaultKind::Refused(_) if self.stage >= Stage::Mail => {
                Diagnostic::error("relay-refused-sender")
            }
            FaultKind::Refused(_) => Diagnostic::error("relay-refused"),
            FaultKind::WithoutStartTls => Diagnostic::error("relay-without-starttls"),
            FaultKind::CertificateExpired => Diagnostic::error("relay-tls-expired"),
            FaultKind::CertificateOfAnother => Diagnostic::error("relay-tls-other-name"),
            FaultKind::CertificateUntrusted => Diagnostic::error("relay-tls-untrusted"),
            FaultKind::TlsFailed => Diagnostic::error("relay-tls-failed"),
            FaultKind::NoAuthorities => Diagnostic::error("relay-tls-no-authorities"),
            FaultKind::AuthorityUnreadable => Diagnostic::error("relay-authority-unreadable"),
            FaultKind::WithoutLogin => Diagnostic::error("relay-without-login"),
            FaultKind::LoginRefused(_) => Diagnostic::error("relay-login-refused"),
        };
        let diagnostic =
            diagnostic.with("relay", self.relay.as_ref()).with("stage", self.stage.name());
        match (self.reply(), &self.cause) {
            (Some(reply), _) => diagnostic.because(reply),
            (None, Some(cause)) => diagnostic.because(cause),
            (None, None) => diagnostic,
        }
    }
}
