//! The way to the relay: settings, the command line, and the secrets that neither of them holds.

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use heraut::diagnostic::Diagnostic;
use heraut::model::{DkimKey, Mailing, Relay, Settings};
use heraut::post::dkim::Signer;
use heraut::post::smtp::{Access, Dialer, Login, Reach, Timeouts};
use heraut::project;

use super::password::password;

/// The relay to use: that of the newsroom, or the one that the user names.
///
/// Who names another keeps the newsroom's limits, but not its login: a password goes only where it
/// was meant to go.
pub(crate) fn choose(mailing: &Mailing, named: Option<&str>) -> Result<Relay, Diagnostic> {
    chosen(mailing, named)?.ok_or_else(|| Diagnostic::error("relay-not-set"))
}

/// The relay that was chosen, or the newsroom's; nothing if it has none.
pub(crate) fn chosen(mailing: &Mailing, named: Option<&str>) -> Result<Option<Relay>, Diagnostic> {
    let own = mailing.relay.as_ref();
    let Some(named) = named else { return Ok(own.cloned()) };
    let relay = Relay::at(named)?;
    let Some(own) = own else { return Ok(Some(relay)) };
    let is_own = relay.host == own.host;
    Ok(Some(Relay {
        user: own.user.clone().filter(|_| is_own),
        password: own.password.clone().filter(|_| is_own),
        authority: own.authority.clone(),
        helo: own.helo.clone(),
        connections: own.connections,
        letters_per_connection: own.letters_per_connection,
        letters_per_minute: own.letters_per_minute,
        retry_after: own.retry_after.clone(),
        ..relay
    }))
}

/// Prepares the way to a relay, until `stop` is set; a demonstration newsroom reaches none but this
/// machine's.
pub(crate) fn dialer(
    relay: &Relay,
    settings: &Settings,
    root: &Path,
    stop: Option<Arc<AtomicBool>>,
) -> Result<Dialer, Diagnostic> {
    if settings.demonstration && !relay.is_loopback() {
        return Err(Diagnostic::error("demonstration-relay").with("relay", relay.host.as_str()));
    }
    let login = match &relay.user {
        None => None,
        Some(user) => Some(Login { user: user.clone(), password: password(relay)? }),
    };
    let authority = relay.authority.as_ref();
    let authority = authority.map(|path| project::read_file(&root.join(path))).transpose()?;
    let access = Access {
        host: relay.host.clone(),
        port: relay.port,
        security: relay.security,
        reach: if settings.demonstration { Reach::Loopback } else { Reach::Anywhere },
        login,
        authority,
        client_name: relay.helo.clone().unwrap_or_else(own_name),
        timeouts: Timeouts::default(),
        stop,
    };
    Dialer::new(access).map_err(|fault| fault.diagnostic())
}

/// The name of this machine, as far as it is one that other machines could look up; otherwise
/// nothing, and the connection's own address stands for it (RFC 5321, section 4.1.4).
fn own_name() -> String {
    let name = gethostname::gethostname().to_string_lossy().into_owned();
    if name.contains('.') { name } else { String::new() }
}

/// The relay's address as settings write it.
pub(crate) fn shown(relay: &Relay) -> String {
    use heraut::model::Security;

    let scheme = match relay.security {
        Security::Plain => "smtp",
        Security::StartTls => "smtp+starttls",
        Security::Tls => "smtps",
    };
    let host =
        if relay.host.contains(':') { format!("[{}]", relay.host) } else { relay.host.clone() };
    format!("{scheme}://{host}:{}", relay.port)
}

/// How many connections are worth opening for so many letters: at a slow pace fewer than are allowed,
/// since relays close those that are idle.
pub(crate) fn connections(relay: &Relay, n_letters: usize) -> NonZeroUsize {
    // One carries some thirty letters a minute without falling idle.
    let busy = relay.letters_per_minute.map_or(usize::MAX, |limit| {
        usize::try_from(limit.get().div_ceil(30)).unwrap_or(usize::MAX)
    });
    let worth = relay.connections.get().min(n_letters).min(busy);
    NonZeroUsize::new(worth).unwrap_or(NonZeroUsize::MIN)
}

/// Reads the keys that sign letters; none if the newsroom has none.
pub(crate) fn signer(mailing: &Mailing, root: &Path) -> Result<Option<Signer>, Vec<Diagnostic>> {
    if mailing.dkim.is_empty() {
        return Ok(None);
    }
    let read = |key: &DkimKey| project::read_file(&root.join(&key.file));
    let mut keys = Vec::new();
    let mut faults = Vec::new();
    for key in &mailing.dkim {
        match read(key) {
            Ok(pem) => keys.push((key, pem)),
            Err(fault) => faults.push(fault),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Signer::new(keys).map(Some)
}

#[cfg(test)]
mod tests {
    use std::num::{NonZeroU32, NonZeroUsize};

    use heraut::model::Relay;

    use super::connections;

    #[test]
    fn at_a_slow_pace_fewer_connections_are_opened() {
        let mut relay = Relay::at("smtp://127.0.0.1:25").expect("a relay");
        relay.connections = NonZeroUsize::MIN.saturating_add(9);
        let mut count = |letters_per_minute: u32, n_letters: usize| {
            relay.letters_per_minute = NonZeroU32::new(letters_per_minute);
            connections(&relay, n_letters).get()
        };
        assert_eq!(count(0, 1_000), 10, "no limit");
        assert_eq!(count(20, 1_000), 1);
        assert_eq!(count(60, 1_000), 2);
        assert_eq!(count(6_000, 1_000), 10);
        assert_eq!(count(6_000, 3), 3);
        assert_eq!(count(0, 0), 1);
    }
}
