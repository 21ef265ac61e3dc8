//! The way to a relay: its addresses, and the certificates that are trusted.

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{CertificateError, ClientConfig, ClientConnection};
use rustls_platform_verifier::Verifier;

use crate::model::Security;

use super::fault::{FaultKind, RelayFault};
use super::login::Login;
use super::stage::Stage;
use super::timeouts::{Deadline, Timeouts};

/// How long one address of several is tried.
const PER_ADDRESS: Duration = Duration::from_secs(30);

/// After how long it is looked whether the user wants to stop.
const GLANCE: Duration = Duration::from_millis(100);

/// Which relays may be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Any.
    Anywhere,
    /// Those on this machine only; no connection to another is even tried.
    Loopback,
}

/// All that a session with a relay needs to know.
#[derive(Clone, Debug)]
pub struct Access {
    /// The relay's name, or its IP address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Which relays may be written to.
    pub reach: Reach,
    /// Who logs in, if anybody.
    pub login: Option<Login>,
    /// A certificate authority to trust beside the system's, in PEM.
    pub authority: Option<Vec<u8>>,
    /// The name by which we greet; the connection's own address if it cannot be one.
    pub client_name: String,
    /// How long each stage may take.
    pub timeouts: Timeouts,
    /// Set when the user wants to stop: from then on a relay is waited for three seconds only, and
    /// for its answer to a final dot five.
    pub stop: Option<Arc<AtomicBool>>,
}

/// A way to a relay that any number of sessions share; what TLS needs is made once.
#[derive(Clone, Debug)]
pub struct Dialer {
    access: Arc<Access>,
    relay: Arc<str>,
    tls: Option<(Arc<ClientConfig>, ServerName<'static>)>,
}

impl Dialer {
    /// Prepares the way; nothing is connected yet.
    ///
    /// # Errors
    ///
    /// If TLS is asked for, and there is nothing that could be trusted.
    pub fn new(access: Access) -> Result<Self, RelayFault> {
        let host = if access.host.contains(':') {
            format!("[{}]", access.host)
        } else {
            access.host.clone()
        };
        let relay: Arc<str> = format!("{host}:{}", access.port).into();
        let tls = match access.security {
            Security::Plain => None,
            Security::StartTls | Security::Tls => {
                let made = tls(&access.host, access.authority.as_deref());
                let fault = |(kind, cause)| RelayFault {
                    relay: Arc::clone(&relay),
                    stage: Stage::Tls,
                    kind,
                    cause,
                };
                Some(made.map_err(fault)?)
            }
        };
        Ok(Self { access: Arc::new(access), relay, tls })
    }

    /// What the way was prepared from.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// The relay's name and port, for people.
    #[must_use]
    pub fn relay(&self) -> &str {
        &self.relay
    }

    pub(super) fn relay_shared(&self) -> &Arc<str> {
        &self.relay
    }

    pub(super) fn fault(&self, stage: Stage, kind: FaultKind, cause: Option<String>) -> RelayFault {
        RelayFault { relay: Arc::clone(&self.relay), stage, kind, cause }
    }

    /// Connects.
    pub(super) fn connect(&self) -> Result<TcpStream, RelayFault> {
        let fault = |kind, cause| self.fault(Stage::Connect, kind, cause);
        let addresses = (self.access.host.as_str(), self.access.port).to_socket_addrs();
        let addresses: Vec<SocketAddr> = addresses
            .map_err(|error| fault(FaultKind::Unresolved, Some(error.to_string())))?
            .collect();
        let is_elsewhere = |address: &SocketAddr| !address.ip().to_canonical().is_loopback();
        if addresses.iter().any(is_elsewhere) {
            if self.access.reach == Reach::Loopback {
                return Err(fault(FaultKind::NotLoopback, None));
            }
            if self.access.security == Security::Plain {
                return Err(fault(FaultKind::Unprotected, None));
            }
        }
        let deadline = Deadline::after(self.access.timeouts.connect);
        let mut last: Option<io::Error> = None;
        for address in &addresses {
            let Some(left) = deadline.left(PER_ADDRESS) else { break };
            match self.connect_to(*address, left) {
                Ok(socket) => return Ok(socket),
                Err(error) => last = Some(error),
            }
            if self.is_stopped() {
                break;
            }
        }
        if addresses.is_empty() {
            return Err(fault(FaultKind::Unresolved, None));
        }
        Err(fault(FaultKind::Unreachable, last.map(|error| error.to_string())))
    }

    /// Connects to one address; not for long once the user wants to stop.
    ///
    /// A system that connects cannot be interrupted, so somebody else waits for it.
    fn connect_to(&self, address: SocketAddr, time: Duration) -> io::Result<TcpStream> {
        if self.access.stop.is_none() {
            return TcpStream::connect_timeout(&address, time);
        }
        let (sender, connected) = channel();
        std::thread::spawn(move || sender.send(TcpStream::connect_timeout(&address, time)).ok());
        loop {
            match connected.recv_timeout(GLANCE) {
                Ok(connected) => return connected,
                Err(RecvTimeoutError::Timeout) if !self.is_stopped() => {}
                Err(_) => return Err(ErrorKind::TimedOut.into()),
            }
        }
    }

    fn is_stopped(&self) -> bool {
        self.access.stop.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
    }

    /// TLS for one connection.
    pub(super) fn protection(&self) -> Result<ClientConnection, RelayFault> {
        let failed = |cause| self.fault(Stage::Tls, FaultKind::TlsFailed, cause);
        let (config, name) = self.tls.as_ref().ok_or_else(|| failed(None))?;
        ClientConnection::new(Arc::clone(config), name.clone())
            .map_err(|error| failed(Some(error.to_string())))
    }
}

type Unprepared = (FaultKind, Option<String>);

fn tls(
    host: &str,
    authority: Option<&[u8]>,
) -> Result<(Arc<ClientConfig>, ServerName<'static>), Unprepared> {
    let name = ServerName::try_from(host.to_owned())
        .map_err(|error| (FaultKind::Unresolved, Some(error.to_string())))?;
    let own = authority.map(authorities).transpose()?.unwrap_or_default();
    let has_own = !own.is_empty();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let verifier = Verifier::new_with_extra_roots(own, Arc::clone(&provider));
    let verifier = verifier.map_err(|error| {
        let kind = if has_own { FaultKind::AuthorityUnreadable } else { FaultKind::NoAuthorities };
        (kind, Some(error.to_string()))
    })?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| (FaultKind::TlsFailed, Some(error.to_string())))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    Ok((Arc::new(config), name))
}

fn authorities(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Unprepared> {
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match certificates {
        Ok(certificates) if certificates.is_empty() => Err((FaultKind::AuthorityUnreadable, None)),
        Ok(certificates) => Ok(certificates),
        Err(error) => Err((FaultKind::AuthorityUnreadable, Some(error.to_string()))),
    }
}

/// What an error of TLS means.
pub(super) fn tls_fault(error: &rustls::Error) -> FaultKind {
    match error {
        rustls::Error::InvalidCertificate(fault) => match fault {
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => FaultKind::CertificateExpired,
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                FaultKind::CertificateOfAnother
            }
            _ => FaultKind::CertificateUntrusted,
        },
        _ => FaultKind::TlsFailed,
    }
}
