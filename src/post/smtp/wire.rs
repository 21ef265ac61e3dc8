//! A connection to a relay: bytes out and in, plain or by TLS, each within a deadline.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustls::ClientConnection;

use super::timeouts::Deadline;

/// After how long a read or write that is stuck looks round.
const TICK: Duration = Duration::from_millis(500);

/// How long a relay may still take, to read and to answer, once the user wants to stop.
const GRACE: Duration = Duration::from_secs(3);

/// How long it may then take to answer a final dot: only that tells what became of the letter.
const LAST_GRACE: Duration = Duration::from_secs(5);

/// How a read or write fails.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The connection is closed or broken.
    Closed(Option<String>),
    /// The deadline is over.
    Silent,
    /// The relay said something while it was written to and did not read.
    Interrupted(Vec<u8>),
    /// TLS failed.
    Tls(rustls::Error),
}

/// A connection to a relay.
pub(super) struct Wire {
    socket: TcpStream,
    tls: Option<Box<ClientConnection>>,
    read_timeout: Option<Duration>,
    write_timeout: Option<Duration>,
    stop: Option<Arc<AtomicBool>>,
    grace: Option<Deadline>,
    last_grace: Option<Deadline>,
    /// Whether an answer is waited for a little longer although the user wants to stop.
    pub(super) is_awaited: bool,
}

impl Wire {
    /// Takes over a socket; once `stop` is set, it is not waited for much longer.
    pub(super) fn new(socket: TcpStream, stop: Option<Arc<AtomicBool>>) -> io::Result<Self> {
        socket.set_nodelay(true)?;
        Ok(Self {
            socket,
            tls: None,
            read_timeout: None,
            write_timeout: None,
            stop,
            grace: None,
            last_grace: None,
            is_awaited: false,
        })
    }

    /// The socket itself.
    pub(super) fn socket(&self) -> &TcpStream {
        &self.socket
    }

    /// Agrees on TLS; what follows is protected.
    pub(super) fn protect(
        &mut self,
        connection: ClientConnection,
        deadline: Deadline,
    ) -> Result<(), Trouble> {
        self.tls = Some(Box::new(connection));
        while self.tls.as_ref().is_some_and(|tls| tls.is_handshaking()) {
            self.flush_tls(deadline)?;
            if self.tls.as_ref().is_some_and(|tls| tls.is_handshaking()) {
                self.fill_tls(deadline)?;
            }
        }
        self.flush_tls(deadline)
    }

    /// Waits for bytes; at least one.
    pub(super) fn read(&mut self, buffer: &mut [u8], deadline: Deadline) -> Result<usize, Trouble> {
        loop {
            if let Some(tls) = &mut self.tls {
                match tls.reader().read(buffer) {
                    Ok(0) => return Err(Trouble::Closed(None)),
                    Ok(n_bytes) => return Ok(n_bytes),
                    Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                    Err(error) => return Err(Trouble::Closed(Some(error.to_string()))),
                }
                self.fill_tls(deadline)?;
                continue;
            }
            self.patient_read(deadline)?;
            match self.socket.read(buffer) {
                Ok(0) => return Err(Trouble::Closed(None)),
                Ok(n_bytes) => return Ok(n_bytes),
                Err(error) if is_stuck(&error) => {}
                Err(error) => return Err(Trouble::Closed(Some(error.to_string()))),
            }
        }
    }

    /// Reads what is there without waiting; nothing if there is nothing.
    pub(super) fn glance(&mut self, buffer: &mut [u8]) -> Result<usize, Trouble> {
        let broken = |error: io::Error| Trouble::Closed(Some(error.to_string()));
        self.socket.set_nonblocking(true).map_err(broken)?;
        let found = self.glance_unblocked(buffer);
        self.socket.set_nonblocking(false).map_err(broken)?;
        found
    }

    fn glance_unblocked(&mut self, buffer: &mut [u8]) -> Result<usize, Trouble> {
        let found = match &mut self.tls {
            None => self.socket.read(buffer),
            Some(tls) => match tls.reader().read(buffer) {
                Err(error) if is_stuck(&error) => match tls.read_tls(&mut self.socket) {
                    Ok(0) => Ok(0),
                    Ok(_) => {
                        tls.process_new_packets().map_err(Trouble::Tls)?;
                        tls.reader().read(buffer)
                    }
                    Err(error) => Err(error),
                },
                found => found,
            },
        };
        match found {
            Ok(0) => Err(Trouble::Closed(None)),
            Ok(n_bytes) => Ok(n_bytes),
            Err(error) if is_stuck(&error) => Ok(0),
            Err(error) => Err(Trouble::Closed(Some(error.to_string()))),
        }
    }

    /// Sends all bytes.
    ///
    /// If the relay does not read, and says something instead, that is handed back as
    /// [`Trouble::Interrupted`].
    pub(super) fn write(&mut self, bytes: &[u8], deadline: Deadline) -> Result<(), Trouble> {
        if self.tls.is_none() {
            return self.write_plain(bytes, deadline);
        }
        let mut rest = bytes;
        while !rest.is_empty() {
            let Some(tls) = &mut self.tls else { break };
            let written = tls.writer().write(rest);
            let n_bytes = written.map_err(|error| Trouble::Closed(Some(error.to_string())))?;
            rest = rest.get(n_bytes..).unwrap_or_default();
            self.flush_tls(deadline)?;
        }
        Ok(())
    }

    fn write_plain(&mut self, bytes: &[u8], deadline: Deadline) -> Result<(), Trouble> {
        let mut rest = bytes;
        while !rest.is_empty() {
            self.patient_write(deadline)?;
            match self.socket.write(rest) {
                Ok(0) => return Err(Trouble::Closed(None)),
                Ok(n_bytes) => rest = rest.get(n_bytes..).unwrap_or_default(),
                Err(error) if is_stuck(&error) => self.look_round()?,
                Err(error) => return Err(Trouble::Closed(Some(error.to_string()))),
            }
        }
        Ok(())
    }

    fn flush_tls(&mut self, deadline: Deadline) -> Result<(), Trouble> {
        while self.tls.as_ref().is_some_and(|tls| tls.wants_write()) {
            self.patient_write(deadline)?;
            let Some(tls) = &mut self.tls else { break };
            match tls.write_tls(&mut self.socket) {
                Ok(0) => return Err(Trouble::Closed(None)),
                Ok(_) => {}
                Err(error) if is_stuck(&error) => {
                    // While hands are being shaken, nothing is said that could interrupt.
                    if self.tls.as_ref().is_some_and(|tls| !tls.is_handshaking()) {
                        self.look_round()?;
                    }
                }
                Err(error) => return Err(Trouble::Closed(Some(error.to_string()))),
            }
        }
        Ok(())
    }

    /// Waits for bytes from the other side of TLS.
    fn fill_tls(&mut self, deadline: Deadline) -> Result<(), Trouble> {
        self.patient_read(deadline)?;
        let Some(tls) = &mut self.tls else { return Ok(()) };
        match tls.read_tls(&mut self.socket) {
            Ok(0) => return Err(Trouble::Closed(None)),
            Ok(_) => {}
            Err(error) if is_stuck(&error) => return Ok(()),
            Err(error) => return Err(Trouble::Closed(Some(error.to_string()))),
        }
        let processed = tls.process_new_packets();
        if processed.is_err() {
            // The alert says why; whether it arrives does not matter any more.
            let _ = tls.write_tls(&mut self.socket);
        }
        processed.map(|_| ()).map_err(Trouble::Tls)
    }

    /// Hands back what the relay says although it is being written to.
    fn look_round(&mut self) -> Result<(), Trouble> {
        let mut buffer = [0; 4096];
        match self.glance(&mut buffer)? {
            0 => Ok(()),
            n_bytes => Err(Trouble::Interrupted(buffer[..n_bytes].to_vec())),
        }
    }

    /// Ends what goes on for too long after the user wanted to stop.
    fn stay_if_wanted(&mut self) -> Result<(), Trouble> {
        let is_stopped = self.stop.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed));
        if !is_stopped {
            return Ok(());
        }
        let grace = if self.is_awaited { &mut self.last_grace } else { &mut self.grace };
        let time = if self.is_awaited { LAST_GRACE } else { GRACE };
        let grace = *grace.get_or_insert_with(|| Deadline::after(time));
        grace.left(TICK).map(drop).ok_or(Trouble::Silent)
    }

    /// Lets the next read wait until the deadline, or a tick if that comes first.
    fn patient_read(&mut self, deadline: Deadline) -> Result<(), Trouble> {
        self.stay_if_wanted()?;
        let left = deadline.left(TICK).ok_or(Trouble::Silent)?;
        if self.read_timeout != Some(left) {
            let set = self.socket.set_read_timeout(Some(left));
            set.map_err(|error| Trouble::Closed(Some(error.to_string())))?;
            self.read_timeout = Some(left);
        }
        Ok(())
    }

    /// Lets the next write wait until the deadline, or a tick if that comes first.
    fn patient_write(&mut self, deadline: Deadline) -> Result<(), Trouble> {
        self.stay_if_wanted()?;
        let left = deadline.left(TICK).ok_or(Trouble::Silent)?;
        if self.write_timeout != Some(left) {
            let set = self.socket.set_write_timeout(Some(left));
            set.map_err(|error| Trouble::Closed(Some(error.to_string())))?;
            self.write_timeout = Some(left);
        }
        Ok(())
    }
}

fn is_stuck(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}
