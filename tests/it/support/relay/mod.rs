//! A relay on loopback that does as a script says, and writes down what it accepted before it says so.

mod certificate;
mod dialogue;
mod script;

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

pub(crate) use certificate::Authority;
pub(crate) use script::{Act, At, Script, say};

use dialogue::Dialogue;
use script::Rule;

/// A letter that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AcceptedLetter {
    pub(crate) sender: String,
    pub(crate) recipient: String,
    /// As it was handed over, without doubled dots.
    pub(crate) content: Vec<u8>,
}

/// A relay on loopback; it ends when it is dropped.
pub(crate) struct Relay {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Script {
    /// Starts the relay.
    pub(crate) fn start(self) -> Relay {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port on loopback");
        let address = listener.local_addr().expect("an address");
        let state = State { rules: self.rules.clone(), ..State::default() };
        let shared = Arc::new(Shared {
            script: self,
            state: Mutex::new(state),
            change: Condvar::new(),
            is_over: AtomicBool::new(false),
        });
        let own = Arc::clone(&shared);
        thread::spawn(move || {
            for socket in listener.incoming() {
                if own.is_over.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(socket) = socket else { continue };
                let shared = Arc::clone(&own);
                thread::spawn(move || Dialogue::new(socket, shared).map(Dialogue::run));
            }
        });
        Relay { address, shared }
    }
}

impl Relay {
    /// The port it listens on.
    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// Its address, as settings and users write it.
    pub(crate) fn address(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// What was accepted so far, in order: the truth.
    pub(crate) fn accepted(&self) -> Vec<AcceptedLetter> {
        self.shared.state().accepted.clone()
    }

    /// Every line it was told so far, contents apart.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.shared.state().lines.clone()
    }

    /// How many connections it got so far.
    pub(crate) fn n_sessions(&self) -> usize {
        self.shared.state().n_sessions
    }

    /// Lets those that hang go on.
    pub(crate) fn release(&self) {
        self.shared.state().is_released = true;
        self.shared.change.notify_all();
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::SeqCst);
        self.release();
        // Wakes the listener, which then sees that it is over.
        let _ = TcpStream::connect(self.address);
    }
}

/// What happened so far.
#[derive(Default)]
struct State {
    rules: Vec<Rule>,
    accepted: Vec<AcceptedLetter>,
    lines: Vec<String>,
    n_sessions: usize,
    is_released: bool,
}

/// What the relay and its connections share.
struct Shared {
    script: Script,
    state: Mutex<State>,
    change: Condvar,
    is_over: AtomicBool,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
