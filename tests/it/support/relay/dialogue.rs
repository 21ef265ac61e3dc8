//! One connection to the relay: SMTP, in the clear or inside TLS, and what the rules make of it.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use rustls::{ServerConnection, StreamOwned};

use super::script::{Act, At};
use super::{AcceptedLetter, Shared};

enum Stream {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
}

/// One connection.
pub(super) struct Dialogue {
    /// Nothing once the connection is closed.
    stream: Option<Stream>,
    shared: Arc<Shared>,
    /// The how-manieth it is, from one.
    number: usize,
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
    /// Greets nobody yet.
    pub(super) fn new(socket: TcpStream, shared: Arc<Shared>) -> io::Result<Self> {
        socket.set_nodelay(true)?;
        let number = {
            let mut state = shared.state();
            state.n_sessions += 1;
            state.n_sessions
        };
        Ok(Self {
            number,
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

    /// Talks until one of the two hangs up.
    pub(super) fn run(mut self) {
        let _ = self.talk();
        let _ = self.flush();
    }

    fn talk(&mut self) -> Result<(), Over> {
        if self.shared.script.tls_at_once {
            self.protect()?;
        }
        if let (2, Some(Act::Say(text))) = (self.number, &self.shared.script.second_session) {
            self.output.extend_from_slice(text.as_bytes());
            return Ok(());
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
                    let farewell = format!("{}\r\n", self.shared.script.farewell);
                    self.output.extend_from_slice(farewell.as_bytes());
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
