//! The stages of a dialogue, in their order.

use std::fmt;

/// How far a dialogue has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The name is resolved, and a connection is sought.
    Connect,
    /// TLS is agreed on.
    Tls,
    /// The relay greets.
    Banner,
    /// EHLO, or HELO.
    Hello,
    /// STARTTLS.
    StartTls,
    /// AUTH.
    Login,
    /// RSET, after a letter that was not taken.
    Reset,
    /// MAIL: the sender.
    Mail,
    /// RCPT: the recipient.
    Recipient,
    /// DATA: may the content come?
    Data,
    /// The content, before its final dot.
    Content,
    /// The final dot has left, or may have left.
    Verdict,
    /// QUIT.
    Quit,
}

impl Stage {
    /// The stage as the protocol calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Stage::Connect => "CONNECT",
            Stage::Tls => "TLS",
            Stage::Banner => "220",
            Stage::Hello => "EHLO",
            Stage::StartTls => "STARTTLS",
            Stage::Login => "AUTH",
            Stage::Reset => "RSET",
            Stage::Mail => "MAIL",
            Stage::Recipient => "RCPT",
            Stage::Data => "DATA",
            Stage::Content => "354",
            Stage::Verdict => "CRLF.CRLF",
            Stage::Quit => "QUIT",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
