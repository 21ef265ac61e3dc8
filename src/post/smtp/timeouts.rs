//! How long each stage of a dialogue may take.

use std::time::{Duration, Instant};

use super::stage::Stage;

/// How long each stage of a dialogue may take; as RFC 5321 has it (4.5.3.2) unless said otherwise.
///
/// The time is for the whole stage: a relay that sends a byte now and then does not stretch it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// Until a connection stands, whatever number of addresses the relay has.
    pub connect: Duration,
    /// Until TLS protects the connection.
    pub tls: Duration,
    /// Until the relay greets; also for EHLO, STARTTLS and each step of the login.
    pub greeting: Duration,
    /// For MAIL.
    pub mail: Duration,
    /// For RCPT.
    pub recipient: Duration,
    /// For DATA.
    pub data: Duration,
    /// For each block of the content.
    pub block: Duration,
    /// For the verdict after the final dot.
    pub verdict: Duration,
    /// For QUIT; a good-bye is not worth a wait.
    pub quit: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
        Self {
            connect: minutes(5),
            tls: minutes(2),
            greeting: minutes(5),
            mail: minutes(5),
            recipient: minutes(5),
            data: minutes(2),
            block: minutes(3),
            verdict: minutes(10),
            quit: Duration::from_secs(2),
        }
    }
}

impl Timeouts {
    /// The same time for every stage.
    #[must_use]
    pub fn all(time: Duration) -> Self {
        Self {
            connect: time,
            tls: time,
            greeting: time,
            mail: time,
            recipient: time,
            data: time,
            block: time,
            verdict: time,
            quit: time,
        }
    }

    /// The time of a stage.
    pub(super) fn of(&self, stage: Stage) -> Duration {
        match stage {
            Stage::Connect => self.connect,
            Stage::Tls => self.tls,
            Stage::Banner | Stage::Hello | Stage::StartTls | Stage::Login => self.greeting,
            Stage::Reset | Stage::Mail => self.mail,
            Stage::Recipient => self.recipient,
            Stage::Data => self.data,
            Stage::Content => self.block,
            Stage::Verdict => self.verdict,
            Stage::Quit => self.quit,
        }
    }
}

/// The moment at which a stage is over.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Option<Instant>);

impl Deadline {
    /// A deadline from now on; none if the time is beyond measure.
    #[expect(clippy::disallowed_methods, reason = "how long a relay is waited for, nothing else")]
    pub(super) fn after(time: Duration) -> Self {
        Self(Instant::now().checked_add(time))
    }

    /// What is left, at most `most`; nothing if it is over.
    #[expect(clippy::disallowed_methods, reason = "how long a relay is waited for, nothing else")]
    pub(super) fn left(self, most: Duration) -> Option<Duration> {
        let Some(end) = self.0 else { return Some(most) };
        let left = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
        Some(left.min(most))
    }
}
