//! Where letters go: Postfix's `smtp-sink`, or the relay of the tests.

use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::MetadataExt as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

#[path = "../../tests/it/support/relay/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the tests use the rest of it")]
mod relay;

use relay::{Relay, Script};

/// How many bytes a letter of `smtp-source` has.
const N_BYTES: usize = 40 * 1024;

/// How long `smtp-sink` may take to listen.
const PATIENCE: Duration = Duration::from_secs(10);

/// A relay on loopback that takes every letter and forgets it; it ends when it is dropped.
pub(crate) enum Sink {
    Postfix(Child, u16),
    Own(Relay),
}

impl Sink {
    /// Whether Postfix's tools are here.
    pub(crate) fn is_installed() -> bool {
        ["smtp-source", "smtp-sink"].iter().all(|tool| {
            let asked = Command::new(tool).stdout(Stdio::null()).stderr(Stdio::null()).status();
            asked.is_ok()
        })
    }

    /// Postfix's.
    pub(crate) fn postfix() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port on loopback");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        let mut command = Command::new("smtp-sink");
        command.arg("-4");
        // Whoever is root has to name somebody else.
        if std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
            command.args(["-u", "nobody"]);
        }
        command.args(["-m", "512", &format!("127.0.0.1:{port}"), "1024"]);
        let mut child = command.stdout(Stdio::null()).spawn().expect("smtp-sink starts");
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = child.try_wait().expect("a status");
            assert!(ended.is_none(), "smtp-sink ended: {ended:?}");
            assert!(begun.elapsed() < PATIENCE, "smtp-sink does not listen");
            std::thread::sleep(Duration::from_millis(10));
        }
        Self::Postfix(child, port)
    }

    /// That of the tests.
    pub(crate) fn own() -> Self {
        Self::Own(Script::default().forgets_contents().start())
    }

    pub(crate) fn port(&self) -> u16 {
        match self {
            Self::Postfix(_, port) => *port,
            Self::Own(relay) => relay.port(),
        }
    }

    /// `smtp-source`, about to send so many letters here: each connection for many letters, ten
    /// connections, which is the best it does.
    pub(crate) fn source(&self, n_letters: usize) -> Command {
        let mut command = Command::new("smtp-source");
        command.args(["-4", "-d", "-s", "10", "-m"]).arg(n_letters.to_string());
        command.arg("-l").arg(N_BYTES.to_string()).arg(format!("127.0.0.1:{}", self.port()));
        command
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if let Self::Postfix(child, _) = self {
            child.kill().expect("smtp-sink is ours");
            child.wait().expect("smtp-sink ends");
        }
    }
}
