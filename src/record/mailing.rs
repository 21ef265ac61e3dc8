//! How a newsroom writes to the press: the section `mailing:` of `content/newsroom.yaml`.

use std::fmt;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;
use std::time::Duration;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::diagnostic::Diagnostic;
use crate::model::{DkimKey, EmailAddress, Localized, Mailing, PasswordSource, Relay, WebAddress};
use crate::yaml::Located;

use super::Reading;
use super::per_language::PerLanguage;

/// The most connections to one relay; more than a few are taken for an attack anyway.
const MOST_CONNECTIONS: usize = 100;

/// The longest time after which a letter that was put off is tried again, in seconds: a day.
const LONGEST_WAIT: u64 = 24 * 60 * 60;

/// How the newsroom writes to the press.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Mailing")]
pub(super) struct Record {
    /// Whom letters come from.
    #[schemars(with = "String", extend("format" = "email"))]
    sender: Located<String>,
    /// The name beside that address; the newsroom's if left out.
    sender_name: Option<Located<PerLanguage>>,
    /// Where answers go, if not to the sender.
    #[schemars(with = "Option<String>", extend("format" = "email"))]
    reply_to: Option<Located<String>>,
    /// Where the mail system reports letters that it could not deliver, if not to the sender.
    #[schemars(with = "Option<String>", extend("format" = "email"))]
    bounces: Option<Located<String>>,
    /// Where readers write who want no more letters, if not where answers go.
    #[schemars(with = "Option<String>", extend("format" = "email"))]
    opt_out: Option<Located<String>>,
    /// An `https` address where one click ends the letters (RFC 8058).
    #[schemars(with = "Option<String>", extend("format" = "uri"))]
    one_click: Option<Located<String>>,
    /// What mail programs know the letters by (RFC 2919); `press.` and the sender's domain if left
    /// out.
    list_id: Option<Located<String>>,
    /// The relay that takes the letters.
    relay: Option<RelayRecord>,
    /// The keys that sign the letters.
    #[serde(default)]
    dkim: Vec<DkimRecord>,
}

/// The mail server that takes the letters.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Relay")]
struct RelayRecord {
    /// Its address: `smtp+starttls://mail.example.org`, `smtps://mail.example.org`, or, on this
    /// machine only, `smtp://127.0.0.1:2525`.
    address: Located<String>,
    /// Who logs in.
    user: Option<Located<String>>,
    /// Where the password comes from; never the password itself.
    password: Option<PasswordRecord>,
    /// A file with the certificate of an authority to trust beside the system's, in PEM.
    authority: Option<Located<String>>,
    /// The name by which this machine greets it (EHLO); its own if left out.
    helo: Option<Located<String>>,
    /// How many connections are open at once; 4 if left out.
    #[schemars(range(min = 1, max = MOST_CONNECTIONS))]
    connections: Option<Located<NonZeroUsize>>,
    /// How many letters one connection carries; 100 if left out.
    letters_per_connection: Option<NonZeroU32>,
    /// How many letters leave in a minute; as many as the relay takes if left out.
    letters_per_minute: Option<NonZeroU32>,
    /// After how many seconds a letter that was put off is tried again, each time; `[60, 300]` if
    /// left out.
    #[schemars(inner(range(max = LONGEST_WAIT)))]
    retry_after: Option<Vec<Located<u64>>>,
}

/// A key that signs the letters (DKIM: RFC 6376, RFC 8463).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "DkimKey")]
struct DkimRecord {
    /// The domain that vouches for the letters: that of the sender.
    domain: Located<String>,
    /// Under which name the public key stands in the DNS.
    selector: Located<String>,
    /// The file with the private key, in PEM: from the newsroom's folder, or from `/`.
    key_file: Located<String>,
}

/// Where a password comes from.
#[derive(Debug)]
enum PasswordRecord {
    From(PasswordFrom),
    /// It stands in the record, where it must not; it is not even kept.
    Typed,
}

/// Where a password comes from: one of the two.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum PasswordFrom {
    /// The environment variable of this name.
    Variable(Located<String>),
    /// What this command prints.
    Command(Located<String>),
}

impl<'de> Deserialize<'de> for PasswordRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PasswordVisitor)
    }
}

struct PasswordVisitor;

impl<'de> Visitor<'de> for PasswordVisitor {
    type Value = PasswordRecord;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("fields: `variable` or `command`")
    }

    fn visit_str<E>(self, _: &str) -> Result<PasswordRecord, E> {
        Ok(PasswordRecord::Typed)
    }

    fn visit_bool<E>(self, _: bool) -> Result<PasswordRecord, E> {
        Ok(PasswordRecord::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<PasswordRecord, E> {
        Ok(PasswordRecord::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<PasswordRecord, E> {
        Ok(PasswordRecord::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<PasswordRecord, E> {
        Ok(PasswordRecord::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<PasswordRecord, E> {
        Ok(PasswordRecord::Typed)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<PasswordRecord, S::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(PasswordRecord::Typed)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<PasswordRecord, M::Error> {
        PasswordFrom::deserialize(MapAccessDeserializer::new(map)).map(PasswordRecord::From)
    }
}

impl JsonSchema for PasswordRecord {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Password".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Where the password comes from: `{ variable: NAME }`, an environment variable, or `{ command: … }`, what a command prints.",
            "type": "object",
            "properties": {
                "variable": { "description": "The environment variable of this name.", "type": "string" },
                "command": { "description": "What this command prints.", "type": "string" }
            },
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": false
        })
    }
}

/// Reads how the newsroom writes to the press.
///
/// A password that stands in the record is the one thing reported, without its place: the lines of
/// the record would show it.
pub(super) fn mailing(record: Record, reading: &mut Reading<'_>) -> Option<Mailing> {
    let relay = match record.relay {
        None => None,
        Some(record) => Some(relay(record, reading)?),
    };
    let sender = reading.email(&record.sender);
    let sender_name = match record.sender_name {
        None => Localized::default(),
        Some(name) => reading.names(name),
    };
    let mut email =
        |address: Option<Located<String>>| address.and_then(|address| reading.email(&address));
    let (reply_to, bounces, opt_out) =
        (email(record.reply_to), email(record.bounces), email(record.opt_out));
    let one_click = record.one_click.and_then(|address| one_click(&address, reading));
    let own_list_id = record.list_id.and_then(|id| list_id(&id, reading));
    let dkim = record.dkim.into_iter().filter_map(|key| dkim(&key, reading)).collect();
    let sender = sender?;
    Some(Mailing {
        list_id: own_list_id.unwrap_or_else(|| format!("press.{}", sender.domain())),
        sender,
        sender_name,
        reply_to,
        bounces,
        opt_out,
        one_click,
        relay,
        dkim,
    })
}

fn relay(record: RelayRecord, reading: &mut Reading<'_>) -> Option<Relay> {
    let password = match record.password {
        None => None,
        Some(PasswordRecord::Typed) => {
            reading.faults.push(Diagnostic::error("password-in-record"));
            return None;
        }
        Some(PasswordRecord::From(PasswordFrom::Variable(name))) => {
            Some(PasswordSource::Variable(variable(&name, reading)?))
        }
        Some(PasswordRecord::From(PasswordFrom::Command(command))) => {
            Some(PasswordSource::Command(reading.name(command)?))
        }
    };
    let mut relay = match Relay::at(&record.address.value) {
        Ok(relay) => relay,
        Err(fault) => {
            // The line of an address with a login would show the password.
            let is_shown = !Relay::has_login(&record.address.value);
            let span = reading.span(record.address.range);
            reading.faults.push(if is_shown { fault.at(span) } else { fault });
            return None;
        }
    };
    relay.user = record.user.and_then(|user| reading.name(user));
    relay.password = password;
    relay.authority = record.authority.and_then(|file| reading.name(file)).map(PathBuf::from);
    relay.helo = record.helo.and_then(|name| helo(&name, reading));
    if let Some(connections) = record.connections {
        if connections.value.get() > MOST_CONNECTIONS {
            above(&connections, connections.value.get(), MOST_CONNECTIONS, reading);
        } else {
            relay.connections = connections.value;
        }
    }
    if let Some(letters) = record.letters_per_connection {
        relay.letters_per_connection = letters;
    }
    relay.letters_per_minute = record.letters_per_minute;
    if let Some(waits) = record.retry_after {
        relay.retry_after.clear();
        for wait in waits {
            if wait.value > LONGEST_WAIT {
                above(&wait, wait.value, LONGEST_WAIT, reading);
            }
            relay.retry_after.push(Duration::from_secs(wait.value.min(LONGEST_WAIT)));
        }
    }
    Some(relay)
}

/// Reports a number above what makes sense.
fn above<T>(
    written: &Located<T>,
    value: impl fmt::Display,
    limit: impl fmt::Display,
    reading: &mut Reading<'_>,
) {
    let span = reading.span(written.range.clone());
    let fault = Diagnostic::error("number-too-large").with("value", value.to_string());
    reading.faults.push(fault.with("limit", limit.to_string()).at(span));
}

/// Reads the name by which a machine greets: a domain, or an address in brackets (RFC 5321, section
/// 4.1.1.1).
fn helo(name: &Located<String>, reading: &mut Reading<'_>) -> Option<String> {
    let text = name.value.trim();
    let is_literal = text.starts_with('[') && text.ends_with(']');
    let is_domain = |text: &str| {
        text.split('.').all(|label| {
            let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            (1..=63).contains(&label.len()) && label.bytes().all(is_plain)
        })
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte);
    if text.len() > 255 || !(is_domain(text) || is_literal && text.bytes().all(plain)) {
        let span = reading.span(name.range.clone());
        reading.faults.push(Diagnostic::error("invalid-helo").with("value", text).at(span));
        return None;
    }
    Some(text.to_owned())
}

/// Reads the name of an environment variable, as shells write them (POSIX, section 8.1).
fn variable(name: &Located<String>, reading: &mut Reading<'_>) -> Option<String> {
    let text = name.value.trim();
    let is_name = !text.is_empty()
        && !text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if !is_name {
        // It may be the password itself, so neither it nor its line is shown.
        reading.faults.push(Diagnostic::error("password-in-record"));
        return None;
    }
    Some(text.to_owned())
}

/// Reads where one click ends the letters; RFC 8058, section 3.1, wants `https`.
fn one_click(text: &Located<String>, reading: &mut Reading<'_>) -> Option<WebAddress> {
    let address = WebAddress::parse(text.value.trim());
    let address = address.filter(|address| address.as_str().starts_with("https://"));
    if address.is_none() {
        reading.fault("invalid-one-click", text);
    }
    address
}

/// Reads what mail programs know the letters by: labels that full stops join (RFC 2919, section 2).
fn list_id(text: &Located<String>, reading: &mut Reading<'_>) -> Option<String> {
    let id = text.value.trim();
    if !is_domain(id) {
        reading.fault("invalid-list-id", text);
        return None;
    }
    Some(id.to_owned())
}

fn dkim(record: &DkimRecord, reading: &mut Reading<'_>) -> Option<DkimKey> {
    let domain = record.domain.value.trim();
    let domain = EmailAddress::parse(&format!("x@{domain}")).map(|address| address.domain());
    if domain.is_none() {
        reading.fault("invalid-domain", &record.domain);
    }
    let selector = record.selector.value.trim();
    let selector = is_domain(&format!("{selector}.example")).then(|| selector.to_owned());
    if selector.is_none() {
        reading.fault("invalid-selector", &record.selector);
    }
    let file = reading.name(record.key_file.clone()).map(PathBuf::from);
    Some(DkimKey { domain: domain?, selector: selector?, file: file? })
}

/// Whether a text is labels in ASCII that full stops join, two at least.
fn is_domain(text: &str) -> bool {
    text.is_ascii() && EmailAddress::parse(&format!("x@{text}")).is_some()
}
