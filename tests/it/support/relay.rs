//! A relay on loopback that does as a script says, and writes down what it accepted before it says so.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

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

#[derive(Clone, Debug)]
struct Rule {
    at: At,
    recipient: Option<String>,
    times: usize,
    acts: Vec<Act>,
}

/// What a relay does; all is accepted unless a rule says otherwise.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    extensions: Vec<String>,
    rules: Vec<Rule>,
    tls: Option<Arc<ServerConfig>>,
    tls_at_once: bool,
    /// How many letters a session takes before it says 421.
    letters_per_session: usize,
    keeps_contents: bool,
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

impl Relay {
    /// The port it listens on.
    pub(crate) fn port(&self) -> u16 {
        self.address.port()
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

#[derive(Default)]
struct State {
    rules: Vec<Rule>,
    accepted: Vec<AcceptedLetter>,
    lines: Vec<String>,
    n_sessions: usize,
    is_released: bool,
}

struct Shared {
    script: Script,
    state: Mutex<State>,
    change: Condvar,
    is_over: AtomicBool,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
}

/// One connection.
struct Dialogue {
    /// Nothing once the connection is closed.
    stream: Option<Stream>,
    shared: Arc<Shared>,
    input: Vec<u8>,
    /// Bytes that have been seen but not taken, so that closing makes a reset.
    n_untaken: usize,
    output: Vec<u8>,
    sender: Option<String>,
    recipients: Vec<String>,
    content: Vec<u8>,
    n_letters: usize,
}

/// The connection is over.
struct Over;

impl From<io::Error> for Over {
    fn from(_: io::Error) -> Self {
        Over
    }
}

impl Dialogue {
    fn new(socket: TcpStream, shared: Arc<Shared>) -> io::Result<Self> {
        socket.set_nodelay(true)?;
        shared.state().n_sessions += 1;
        Ok(Self {
            stream: Some(Stream::Plain(socket)),
            shared,
            input: Vec::with_capacity(128 * 1024),
            n_untaken: 0,
            output: Vec::new(),
            sender: None,
            recipients: Vec::new(),
            content: Vec::new(),
            n_letters: 0,
        })
    }

    fn run(mut self) {
        let _ = self.talk();
        let _ = self.flush();
    }

    fn talk(&mut self) -> Result<(), Over> {
        if self.shared.script.tls_at_once {
            self.protect()?;
        }
        self.act(At::Banner, "220 relay.example.org ESMTP")?;
        loop {
            let line = self.line()?;
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            if self.shared.script.keeps_contents {
                self.shared.state().lines.push(line.clone());
            }
            let verb = line.split(' ').next().unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "QUIT" => {
                    self.output.extend_from_slice(b"221 2.0.0 Bye\r\n");
                    return Ok(());
                }
                _ if self.n_letters >= self.shared.script.letters_per_session => {
                    self.output.extend_from_slice(b"421 4.7.0 enough letters\r\n");
                    return Ok(());
                }
                "EHLO" => {
                    let mut lines = vec!["250-relay.example.org".to_owned()];
                    let extensions = &self.shared.script.extensions;
                    lines.extend(extensions.iter().map(|extension| format!("250-{extension}")));
                    let last = lines.pop().unwrap_or_default().replacen('-', " ", 1);
                    lines.push(last);
                    self.act(At::Ehlo, &lines.join("\r\n"))?;
                }
                "HELO" => {
                    self.act(At::Helo, "250 relay.example.org")?;
                }
                "STARTTLS" => {
                    self.act(At::StartTls, "220 2.0.0 Ready")?;
                    self.flush()?;
                    self.protect()?;
                }
                "AUTH" => {
                    self.log_in(&line)?;
                }
                "RSET" => {
                    (self.sender, self.recipients) = (None, Vec::new());
                    self.act(At::Rset, "250 2.0.0 Ok")?;
                }
                "MAIL" => {
                    if self.act(At::Mail, "250 2.1.0 Ok")? == '2' {
                        self.sender = Some(address(&line));
                        self.recipients.clear();
                    }
                }
                "RCPT" if self.sender.is_none() => {
                    self.output.extend_from_slice(b"503 5.5.1 need MAIL\r\n");
                }
                "RCPT" => {
                    let recipient = address(&line);
                    self.recipients.push(recipient);
                    if self.act(At::Rcpt, "250 2.1.5 Ok")? != '2' {
                        self.recipients.pop();
                    }
                }
                "DATA" => {
                    self.data()?;
                }
                _ => self.output.extend_from_slice(b"500 5.5.2 what?\r\n"),
            }
        }
    }

    fn log_in(&mut self, line: &str) -> Result<char, Over> {
        if line.eq_ignore_ascii_case("AUTH LOGIN") {
            for prompt in ["334 VXNlcm5hbWU6\r\n", "334 UGFzc3dvcmQ6\r\n"] {
                self.output.extend_from_slice(prompt.as_bytes());
                let answer = String::from_utf8_lossy(&self.line()?).trim_end().to_owned();
                self.shared.state().lines.push(answer);
            }
        }
        self.act(At::Auth, "235 2.7.0 Welcome")
    }

    fn data(&mut self) -> Result<char, Over> {
        // A relay that answers DATA with 354 although nobody is to get anything is a rule away.
        let usual = if self.recipients.is_empty() {
            "554 5.5.1 no valid recipients"
        } else {
            "354 go ahead"
        };
        let answer = self.act(At::Data, usual)?;
        if answer != '3' {
            return Ok(answer);
        }
        self.content.clear();
        let end = self.take_content()?;
        self.input.drain(..end);
        if self.recipients.is_empty() {
            self.output.extend_from_slice(b"554 5.5.1 no valid recipients\r\n");
        } else {
            self.act(At::Dot, "250 2.0.0 Ok: queued")?;
        }
        (self.sender, self.recipients) = (None, Vec::new());
        self.n_letters += 1;
        Ok('2')
    }

    /// Waits for the whole content; says where what follows it begins.
    fn take_content(&mut self) -> Result<usize, Over> {
        let limits = self.shared.state().rules.iter().find_map(|rule| match rule.at {
            At::Content(n_bytes) => Some(n_bytes),
            _ => None,
        });
        let mut limit = limits;
        let mut seen = 0;
        loop {
            if limit.is_some_and(|limit| self.input.len() >= limit) {
                let at = At::Content(limit.take().unwrap_or_default());
                self.act(at, "")?;
            }
            while let Some(found) = self.input[seen..].iter().position(|&byte| byte == b'.') {
                let dot = seen + found;
                let starts_line = dot == 0 || self.input[..dot].ends_with(b"\r\n");
                let rest = &self.input[dot + 1..];
                if starts_line && rest.len() < 2 {
                    break;
                }
                seen = dot + 1;
                if starts_line && rest.starts_with(b"\r\n") {
                    if self.shared.script.keeps_contents {
                        self.content = unstuffed(&self.input[..dot]);
                    }
                    return Ok(dot + 3);
                }
            }
            if !self.input[seen..].contains(&b'.') {
                seen = self.input.len();
            }
            self.fill()?;
        }
    }

    /// Does what the rules say, or what is usual; tells the class of what was answered.
    fn act(&mut self, at: At, usual: &str) -> Result<char, Over> {
        let recipient = self.recipients.last().cloned();
        let mut state = self.shared.state();
        let rule = state.rules.iter_mut().find(|rule| {
            let concerns = rule.recipient.is_none() || rule.recipient == recipient;
            rule.at == at && concerns && rule.times > 0
        });
        let acts = rule.map(|rule| {
            rule.times = rule.times.saturating_sub(1);
            rule.acts.clone()
        });
        drop(state);
        let mut class = '?';
        for act in acts.unwrap_or_else(|| vec![Act::Continue]) {
            match act {
                Act::Continue if usual.is_empty() => {}
                Act::Continue => class = self.answer(at, &format!("{usual}\r\n")),
                Act::Say(text) => class = self.answer(at, &text),
                Act::Trickle(text) => {
                    for byte in text.chars() {
                        class = self.answer(at, &byte.to_string());
                        self.flush()?;
                        self.pause();
                    }
                    class = text.chars().next().unwrap_or(class);
                }
                Act::Accept => self.accept(),
                Act::Hang => {
                    self.flush()?;
                    let state = self.shared.state();
                    drop(self.shared.change.wait_while(state, |state| !state.is_released));
                }
                Act::Close => {
                    self.flush()?;
                    self.take_all();
                    return Err(Over);
                }
                Act::Reset => {
                    self.flush()?;
                    self.stream = None;
                    return Err(Over);
                }
            }
        }
        Ok(class)
    }

    /// Waits a little, unless the relay ends.
    fn pause(&self) {
        let state = self.shared.state();
        let time = std::time::Duration::from_millis(40);
        let _ = self.shared.change.wait_timeout_while(state, time, |state| !state.is_released);
    }

    fn answer(&mut self, at: At, text: &str) -> char {
        let class = text.chars().next().unwrap_or('?');
        if at == At::Dot && class == '2' {
            self.accept();
        }
        self.output.extend_from_slice(text.as_bytes());
        class
    }

    /// Writes down the truth.
    fn accept(&mut self) {
        let letter = AcceptedLetter {
            sender: self.sender.clone().unwrap_or_default(),
            recipient: self.recipients.last().cloned().unwrap_or_default(),
            content: std::mem::take(&mut self.content),
        };
        self.shared.state().accepted.push(letter);
    }

    fn line(&mut self) -> Result<Vec<u8>, Over> {
        loop {
            if let Some(end) = self.input.iter().position(|&byte| byte == b'\n') {
                return Ok(self.input.drain(..=end).collect());
            }
            self.fill()?;
        }
    }

    fn fill(&mut self) -> Result<(), Over> {
        self.flush()?;
        self.take_all();
        let mut buffer = [0; 16 * 1024];
        let resets = self
            .shared
            .script
            .rules
            .iter()
            .any(|rule| rule.acts.iter().any(|act| matches!(act, Act::Reset)));
        let n_bytes = match self.stream.as_mut().ok_or(Over)? {
            Stream::Plain(socket) if resets => {
                let n_bytes = socket.peek(&mut buffer)?;
                // All but the last byte are taken: what is left unread makes a reset of the end.
                if n_bytes > 1 {
                    socket.read_exact(&mut buffer[..n_bytes - 1])?;
                }
                if n_bytes > 0 {
                    self.n_untaken = 1;
                    let mut last = [0; 1];
                    socket.peek(&mut last)?;
                    buffer[n_bytes - 1] = last[0];
                }
                n_bytes
            }
            Stream::Plain(socket) => socket.read(&mut buffer)?,
            Stream::Tls(stream) => stream.read(&mut buffer)?,
        };
        self.input.extend_from_slice(&buffer[..n_bytes]);
        if n_bytes == 0 { Err(Over) } else { Ok(()) }
    }

    /// Takes what has been seen but not taken.
    fn take_all(&mut self) {
        if self.n_untaken > 0
            && let Some(Stream::Plain(socket)) = &mut self.stream
        {
            let _ = socket.read(&mut [0; 1]);
            self.n_untaken = 0;
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.output.is_empty() {
            return Ok(());
        }
        let output = std::mem::take(&mut self.output);
        match &mut self.stream {
            Some(Stream::Plain(socket)) => socket.write_all(&output),
            Some(Stream::Tls(stream)) => stream.write_all(&output).and_then(|()| stream.flush()),
            None => Ok(()),
        }
    }

    fn protect(&mut self) -> Result<(), Over> {
        let config = self.shared.script.tls.clone().ok_or(Over)?;
        let Some(Stream::Plain(socket)) = self.stream.take() else { return Err(Over) };
        let connection = ServerConnection::new(config).map_err(|_| Over)?;
        let mut stream = StreamOwned::new(connection, socket);
        while stream.conn.is_handshaking() {
            stream.conn.complete_io(&mut stream.sock)?;
        }
        self.stream = Some(Stream::Tls(Box::new(stream)));
        Ok(())
    }
}

fn address(line: &str) -> String {
    let inner = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inner.map_or_else(String::new, |(address, _)| address.to_owned())
}

fn unstuffed(content: &[u8]) -> Vec<u8> {
    let lines = content.split_inclusive(|&byte| byte == b'\n');
    lines.flat_map(|line| line.strip_prefix(b".").unwrap_or(line)).copied().collect()
}

/// A certificate authority of its own.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

/// A certificate and its key.
pub(crate) struct Certificate {
    chain: Vec<CertificateDer<'static>>,
    key: Vec<u8>,
}

impl Authority {
    /// A new one.
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        Self { issuer: CertifiedIssuer::self_signed(params, key).expect("an authority") }
    }

    /// Itself, in PEM.
    pub(crate) fn pem(&self) -> Vec<u8> {
        self.issuer.pem().into_bytes()
    }

    /// A certificate for a host, valid until the end of a year.
    pub(crate) fn certificate(&self, host: &str, until: i32) -> Certificate {
        let mut params = CertificateParams::new(vec![host.to_owned()]).expect("a name");
        params.not_before = date_time_ymd(2000, 1, 1);
        params.not_after = date_time_ymd(until, 12, 31);
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        Certificate { chain: vec![certificate.der().clone()], key: key.serialize_der() }
    }
}

impl Certificate {
    fn config(&self) -> Arc<ServerConfig> {
        let key = PrivateKeyDer::try_from(self.key.clone()).expect("a key");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions of TLS")
            .with_no_client_auth()
            .with_single_cert(self.chain.clone(), key);
        Arc::new(config.expect("a configuration"))
    }
}
