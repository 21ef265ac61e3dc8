//! The newsroom's own record: `content/newsroom.yaml`.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Sources, Span, Spanned};
use crate::locale::{AmountForm, Language, Languages, Locale, unknown_profile};
use crate::model::{Localized, Settings, WebAddress};
use crate::yaml::{self, Located};

use super::keyed::Keyed;
use super::per_language::PerLanguage;
use super::{Reading, invalid_id, is_id, mailing};

/// What all records of a newsroom share.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "newsroom")]
pub(super) struct Record {
    /// The newsroom's name.
    name: Located<PerLanguage>,
    /// Where it is published; ends in `/`.
    #[schemars(with = "String", extend("format" = "uri"))]
    address: Located<String>,
    /// Its languages, in the order of the language switch; the first is for readers of none of
    /// them.
    #[schemars(length(min = 1))]
    languages: Located<Vec<Located<String>>>,
    /// Those of them in which each announcement must appear; the others are welcome. All if left out.
    #[schemars(length(min = 1))]
    required_languages: Option<Located<Vec<Located<String>>>>,
    /// The same for the announcements on a topic, by its id: `{ results: [fr, nl] }`.
    #[serde(default)]
    required_languages_by_topic: Keyed<Vec<Located<String>>>,
    /// The time zone whose clocks it goes by: `Europe/Brussels`.
    zone: Located<String>,
    /// The hour at which announcements without embargo become public on their day of issue;
    /// `"09:00"` if left out.
    publishing_hour: Option<Located<String>>,
    /// The organization that runs the newsroom: its id. Its logo stands in the masthead.
    organization: Option<Located<String>>,
    /// What the ids of feeds begin with: a host and a year, `newsroom.example.org,2024`, or a host and
    /// perhaps a path; `address` without its scheme if left out. Keep it when the address changes.
    feed_authority: Option<Located<String>>,
    /// Addresses that were published and are to be gone for good: `fr/2026/open-day`, or a whole folder,
    /// `fr/2026`.
    #[serde(default)]
    given_up: Vec<Located<String>>,
    /// The house style of a language, by its tag: `fr: oqlf`; the usual one if left out.
    #[serde(default)]
    typography: BTreeMap<String, Located<String>>,
    /// How amounts of money are written, by language: `{ fr: code, en: sign }`; as is usual if left out.
    #[serde(default)]
    amounts: BTreeMap<String, Located<String>>,
    /// What stands before the text of a release: `full` (towns and day), `time` (and the time at which
    /// it becomes public), `place` (towns alone) or `none`; `full` if left out.
    #[schemars(extend("enum" = ["full", "time", "place", "none"]))]
    dateline: Option<Located<String>>,
    /// Announcements per page of an archive; 20 if left out.
    page_size: Option<NonZeroUsize>,
    /// Whether the newsroom only shows what heraut does: pages say so, and no letter leaves.
    #[serde(default)]
    demonstration: bool,
    /// Who publishes, and under which rights: Markdown, at the foot of every page.
    legal_notice: Option<Located<PerLanguage>>,
    /// Markdown below each announcement.
    disclaimer: Option<Located<PerLanguage>>,
    /// What announcements are about: a name in each language, by id.
    #[serde(default)]
    topics: BTreeMap<String, Located<PerLanguage>>,
    /// How the newsroom writes to the press, if it does.
    mailing: Option<mailing::Record>,
}

/// The house styles that a record chooses, by language, for languages to be read in them; what is
/// wrong with the record is found when it is read as a whole.
#[must_use]
pub fn chosen_profiles(text: &str) -> BTreeMap<Locale, String> {
    #[derive(Default, Deserialize)]
    struct Choice {
        #[serde(default)]
        typography: BTreeMap<String, Located<String>>,
    }
    if !text.contains("typography") {
        return BTreeMap::new();
    }
    let choice: Choice = yaml::parse(text, Sources::new().add("", "")).unwrap_or_default();
    let chosen = choice.typography.into_iter();
    chosen.filter_map(|(tag, name)| Some((tag.parse().ok()?, name.value))).collect()
}

/// Reads what all records of a newsroom share; `known` are the languages that there are words for.
pub fn newsroom(reading: &mut Reading<'_>, known: &Languages) -> Option<Settings> {
    let record: Record = reading.parse()?;
    let tags: Vec<Locale> = known.tags().cloned().collect();
    let languages = languages(record.languages, &tags, reading);
    profiles(&record.typography, known, reading);
    let amounts = amounts(&record.amounts, known, reading);
    // From here on, texts must be in the languages that were just read.
    let mut texts = Reading::new(reading.text, reading.file, &languages);
    let name_span = reading.span(record.name.range.clone());
    let name = Spanned::new(texts.names(record.name), name_span);
    let legal_notice = texts.texts(record.legal_notice);
    let disclaimer = texts.texts(record.disclaimer);
    let required_languages = texts.required_languages(record.required_languages);
    let topics = topics(record.topics, &mut texts);
    let mut required_by_topic = BTreeMap::new();
    for (topic, languages) in record.required_languages_by_topic.0 {
        if !topics.contains_key(&topic.value) {
            let fault = Diagnostic::error("unknown-topic").with("topic", topic.value.as_str());
            let known = topics.keys().map(String::as_str);
            let at = texts.span(topic.range.clone());
            texts.faults.push(fault.suggest(&topic.value, known).at(at));
        }
        let languages = texts.required_languages(Some(languages)).unwrap_or_default();
        required_by_topic.insert(topic.value, languages);
    }
    let mailing = record.mailing.and_then(|record| mailing::mailing(record, &mut texts));
    reading.faults.append(&mut texts.faults);

    let address = address(&record.address, reading);
    let zone = zone(&record.zone, reading);
    let publishing_hour = match &record.publishing_hour {
        None => Some(jiff::civil::time(9, 0, 0, 0)),
        Some(hour) => reading.time(hour),
    };
    let organization = record.organization.and_then(|organization| reading.id(organization));
    let feed_authority = record.feed_authority.and_then(|text| feed_authority(text, reading));
    let given_up = record.given_up.into_iter();
    let given_up = given_up.filter_map(|address| self::given_up(&address, reading)).collect();
    if languages.is_empty() {
        return None;
    }
    let address = address?;
    Some(Settings {
        feed_authority: feed_authority.unwrap_or_else(|| authority_of(&address)),
        name,
        address,
        languages,
        zone: zone?,
        publishing_hour: publishing_hour?,
        organization,
        given_up,
        required_languages,
        required_by_topic,
        dateline: reading.dateline(record.dateline.as_ref()).unwrap_or_default(),
        amounts,
        page_size: record.page_size.unwrap_or(const { NonZeroUsize::new(20).unwrap() }),
        demonstration: record.demonstration,
        legal_notice,
        disclaimer,
        topics,
        mailing,
        span: reading.span(0..0),
    })
}

fn languages(
    record: Located<Vec<Located<String>>>,
    known: &[Locale],
    reading: &mut Reading<'_>,
) -> Vec<Spanned<Locale>> {
    let mut languages: Vec<Spanned<Locale>> = Vec::new();
    if record.value.is_empty() {
        let span = reading.span(record.range);
        let fault = Diagnostic::error("empty-list").with("field", "languages");
        reading.faults.push(fault.at(span));
    }
    for tag in record.value {
        let Some(locale) = reading.any_language(&tag) else { continue };
        let tag = reading.spanned(tag);
        if !known.contains(&locale) {
            let known: Vec<&str> = known.iter().map(Locale::as_str).collect();
            reading.faults.push(
                Diagnostic::error("unknown-locale")
                    .with("language", tag.value.as_str())
                    .with("known", known.join(", "))
                    .suggest(&tag.value, known.iter().copied())
                    .at(tag.span),
            );
        } else if languages.iter().any(|own| own.value == locale) {
            reading
                .faults
                .push(Diagnostic::error("duplicate-key").with("key", tag.value).at(tag.span));
        } else {
            languages.push(Spanned::new(locale, tag.span));
        }
    }
    languages
}

/// Looks for house styles that their language does not have.
fn profiles(
    record: &BTreeMap<String, Located<String>>,
    known: &Languages,
    reading: &mut Reading<'_>,
) {
    for (tag, name) in record {
        let at = reading.span(name.range.clone());
        let Some(language) = language_of(tag, at, known, reading) else { continue };
        let profiles: Vec<&str> = language.conventions().profiles().collect();
        if !profiles.contains(&name.value.as_str()) {
            let fault = unknown_profile(&name.value, profiles.iter().copied());
            reading.faults.push(fault.at(at));
        }
    }
}

/// Reads how amounts are written, by language.
fn amounts(
    record: &BTreeMap<String, Located<String>>,
    known: &Languages,
    reading: &mut Reading<'_>,
) -> BTreeMap<Locale, AmountForm> {
    let mut amounts = BTreeMap::new();
    for (tag, name) in record {
        let at = reading.span(name.range.clone());
        let Some(language) = language_of(tag, at, known, reading) else { continue };
        let Some(form) = reading.choice(name, &AmountForm::ALL, AmountForm::name) else { continue };
        amounts.insert(language.locale().clone(), form);
    }
    amounts
}

/// The language of a tag; one that nobody knows is reported.
fn language_of<'l>(
    tag: &str,
    at: Span,
    known: &'l Languages,
    reading: &mut Reading<'_>,
) -> Option<&'l Language> {
    let language = tag.parse().ok().and_then(|locale| known.get(&locale));
    if language.is_none() {
        let tags: Vec<&str> = known.tags().map(Locale::as_str).collect();
        let fault = Diagnostic::error("unknown-locale")
            .with("language", tag)
            .with("known", tags.join(", "))
            .suggest(tag, tags.iter().copied());
        reading.faults.push(fault.at(at));
    }
    language
}

fn topics(
    record: BTreeMap<String, Located<PerLanguage>>,
    reading: &mut Reading<'_>,
) -> BTreeMap<String, Spanned<Localized<String>>> {
    let mut topics = BTreeMap::new();
    for (id, name) in record {
        if is_id(&id) {
            let span = reading.span(name.range.clone());
            topics.insert(id, Spanned::new(reading.names(name), span));
        } else {
            let span = reading.span(name.range);
            reading.faults.push(invalid_id(&id).at(span));
        }
    }
    topics
}

/// Reads where the newsroom is published: an address that pages can lie under.
fn address(text: &Located<String>, reading: &mut Reading<'_>) -> Option<WebAddress> {
    let address = WebAddress::parse(text.value.trim()).filter(WebAddress::is_folder);
    if address.is_none() {
        reading.fault("invalid-site-address", text);
    }
    address
}

fn zone(text: &Located<String>, reading: &mut Reading<'_>) -> Option<TimeZone> {
    let zone = TimeZone::get(text.value.trim()).ok();
    if zone.is_none() {
        reading.fault("invalid-zone", text);
    }
    zone
}

/// Reads what ids of feeds start with: a host, perhaps a comma and a date (RFC 4151, section 2.1).
fn feed_authority(text: Located<String>, reading: &mut Reading<'_>) -> Option<String> {
    let (host, date) = text.value.split_once(',').unwrap_or((&text.value, "2000"));
    let is_tag = text.value.contains(',');
    let is_host = !host.is_empty()
        && host.bytes().all(|byte| {
            byte.is_ascii_alphanumeric()
                || b".-".contains(&byte)
                || !is_tag && b"/:_".contains(&byte)
        });
    let is_date = matches!(date.len(), 4 | 7 | 10)
        && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if is_host && is_date {
        return Some(text.value);
    }
    reading.fault("invalid-feed-authority", &text);
    None
}

/// Who issues the newsroom at an address, if its record does not say: two newsrooms can share a host.
fn authority_of(address: &WebAddress) -> String {
    let text = address.to_string();
    let (_, bare) = text.split_once("://").unwrap_or(("", &text));
    bare.trim_end_matches('/').to_owned()
}

/// Reads an address that is given up, from the root of the site: it gets a slash at its end.
fn given_up(text: &Located<String>, reading: &mut Reading<'_>) -> Option<String> {
    let address = text.value.trim().trim_matches('/');
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if address.split('/').all(is_part) {
        return Some(format!("{address}/"));
    }
    reading.fault("invalid-given-up", text);
    None
}
