//! An announcement's record: `content/announcements/<name>.yaml`, or `<name>/record.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Spanned};
use crate::locale::Locale;
use crate::model::{Announcement, Kind, MadeFrom, Mark, PARTS, Settings, Translation, Waiver};
use crate::prose::Prose;
use crate::yaml::Located;

use super::by_language::{ByLanguage, Fields};
use super::contacts::{ContactRecord, contacts};
use super::details::{AppointmentRecord, EventRecord, RecallRecord, details};
use super::embargo::{EmbargoRecord, embargo};
use super::fact::facts;
use super::fact_record::FactRecord;
use super::keyed::Keyed;
use super::per_language::PerLanguage;
use super::picture::{LookAtPicture, PictureRecord, pictures};
use super::table::tables;
use super::table_record::TableRecord;
use super::{Reading, invalid_id, is_device, is_id};

/// An announcement: what all languages share, and a block for each language.
pub(super) type Record = ByLanguage<AnnouncementFields, Located<TranslationRecord>>;

/// An announcement. What all languages share comes first; then a block for each language: `fr:`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "announcement")]
pub(super) struct AnnouncementFields {
    /// Its name in commands and addresses: lower-case letters, digits and hyphens. Keep it once
    /// published.
    #[schemars(with = "String", regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    id: Located<String>,
    /// What it is, and so what it must tell: `results`, `event`, `appointment`, `recall`, `statement`,
    /// `invitation`; a `release` like any other if left out.
    #[schemars(extend("enum" = ["release", "results", "event", "appointment", "recall", "statement", "invitation"]))]
    kind: Option<Located<String>>,
    /// The day on which it is issued: `2024-05-14`.
    #[schemars(with = "String", extend("format" = "date"))]
    issued: Located<String>,
    /// Until when it is held. Without, it becomes public on its day of issue at the newsroom's
    /// publishing hour.
    embargo: Option<Located<EmbargoRecord>>,
    /// Whether its authors are still writing: `true` keeps it from everybody outside.
    #[serde(default)]
    draft: bool,
    /// The places of the dateline: ids of towns, such as `namur`.
    #[serde(default)]
    places: Vec<Located<String>>,
    /// The country that the dateline adds, as ISO 3166 has it: `BE`.
    country: Option<Located<String>>,
    /// What stands before the text: `full`, `time`, `place` or `none`; as its organizations or the
    /// newsroom have it if left out.
    #[schemars(extend("enum" = ["full", "time", "place", "none"]))]
    dateline: Option<Located<String>>,
    /// Who issues it: ids of organizations. Two or more make a joint announcement.
    #[schemars(length(min = 1))]
    organizations: Located<Vec<Located<String>>>,
    /// Whom journalists may reach about it: ids of people, perhaps in groups; its organizations' contacts
    /// if left out.
    #[serde(default)]
    contacts: Vec<Located<ContactRecord>>,
    /// What it is about: topics of the newsroom.
    #[serde(default)]
    topics: Vec<Located<String>>,
    /// Its figures and days, by key; texts refer to them: `{investors}`.
    #[serde(default)]
    facts: Keyed<FactRecord>,
    /// When and where an event takes place.
    event: Option<Located<EventRecord>>,
    /// What is called back.
    recall: Option<Located<RecallRecord>>,
    /// Who takes which office.
    appointment: Option<Located<AppointmentRecord>>,
    /// Its tables, by key; texts place them: `{table:results}`.
    #[serde(default)]
    tables: Keyed<TableRecord>,
    /// Its pictures for the press; the first stands above its text.
    #[serde(default)]
    pictures: Vec<Located<PictureRecord>>,
    /// A legal notice that goes before the newsroom's: Markdown.
    legal_notice: Option<Located<PerLanguage>>,
    /// A disclaimer that goes before the newsroom's: Markdown.
    disclaimer: Option<Located<PerLanguage>>,
    /// Findings of `heraut check` that may stand, each with the reason.
    #[serde(default)]
    accept: Vec<Located<WaiverRecord>>,
    /// The language in which it was written first: `fr`.
    original: Located<String>,
}

/// A finding that may stand.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Waiver")]
pub(super) struct WaiverRecord {
    /// The code of the finding: `figure-disagrees`.
    code: Located<String>,
    /// Words that the finding quotes, where several have this code: `"250"`.
    words: Option<String>,
    /// Why it may stand.
    why: Located<String>,
}

impl Fields for AnnouncementFields {
    const NAMES: &'static [&'static str] = &[
        "id",
        "kind",
        "issued",
        "embargo",
        "draft",
        "places",
        "country",
        "dateline",
        "organizations",
        "contacts",
        "topics",
        "facts",
        "event",
        "recall",
        "appointment",
        "tables",
        "pictures",
        "legal-notice",
        "disclaimer",
        "accept",
        "original",
    ];
}

/// The words of an announcement in one language.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Translation")]
pub(super) struct TranslationRecord {
    /// The headline, on one line.
    headline: Located<String>,
    /// The line below the headline.
    subhead: Option<Located<String>>,
    /// What kind of information it is by law, hours of trading, a reference: one line above the headline.
    label: Option<Located<String>>,
    /// What happened, in a paragraph of Markdown. The dateline is put before it.
    lede: Option<Located<String>>,
    /// The text: Markdown.
    body: Located<String>,
    /// Notes to editors: Markdown.
    notes: Option<Located<String>>,
    /// The last part of its address; the id if left out.
    slug: Option<Located<String>>,
    /// Addresses that it had before, `slug` or `year/slug`: pages there lead to the new one.
    #[serde(default)]
    formerly: Vec<Located<String>>,
    /// What the original said when this was translated; written by `heraut translated`.
    made_from: Option<Located<MadeFromRecord>>,
    /// Whether this language may go out; `false` keeps it back while the others appear.
    #[serde(default = "yes")]
    ready: bool,
}

/// The marks of the paragraphs of the original, part by part: eight hexadecimal digits each.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "MadeFrom")]
struct MadeFromRecord {
    /// Of its headline.
    headline: Option<Located<String>>,
    /// Of the line below it.
    subhead: Option<Located<String>>,
    /// Of its label.
    label: Option<Located<String>>,
    /// Of its lede.
    lede: Option<Located<String>>,
    /// Of its text.
    body: Option<Located<String>>,
    /// Of its notes.
    notes: Option<Located<String>>,
}

/// Reads what a translation was made from; nothing if a part of it is no mark.
fn made_from(record: Located<MadeFromRecord>, reading: &mut Reading<'_>) -> Option<MadeFrom> {
    let span = reading.span(record.range);
    let MadeFromRecord { headline, subhead, label, lede, body, notes } = record.value;
    let (mut parts, mut is_sound) = (BTreeMap::new(), true);
    for (part, marks) in PARTS.into_iter().zip([headline, subhead, label, lede, body, notes]) {
        let Some(text) = marks else { continue };
        let marks: Option<Vec<Mark>> = text.value.split_whitespace().map(Mark::parse).collect();
        let Some(marks) = marks else {
            reading.fault("invalid-mark", &text);
            is_sound = false;
            continue;
        };
        parts.insert(part.to_owned(), marks);
    }
    is_sound.then_some(MadeFrom { parts, span })
}

/// What was probably meant by the name of a language: most begin as their tags do, `français`.
fn meant_tag(typed: &str) -> String {
    let lower = typed.to_lowercase();
    if lower.len() > 3 && !lower.contains('-') { lower.chars().take(2).collect() } else { lower }
}

fn yes() -> bool {
    true
}

/// Reads an announcement; `look` looks at a picture beside its record.
pub fn announcement(
    reading: &mut Reading<'_>,
    settings: &Settings,
    look: &mut LookAtPicture<'_>,
) -> Option<Announcement> {
    let record: Record = reading.parse()?;
    let fields = record.fields;
    let issued = reading.date(&fields.issued);
    let embargo = fields.embargo.map(|record| embargo(record, settings, reading));
    if fields.organizations.value.is_empty() {
        let span = reading.span(fields.organizations.range);
        let fault = Diagnostic::error("empty-list").with("field", "organizations");
        reading.faults.push(fault.at(span));
    }
    let legal_notice = reading.texts(fields.legal_notice);
    let disclaimer = reading.texts(fields.disclaimer);
    let kind = match fields.kind {
        None => Spanned::new(Kind::Release, reading.span(fields.id.range.clone())),
        Some(text) => {
            let kind = reading.choice(&text, &Kind::ALL, Kind::name);
            Spanned::new(kind.unwrap_or(Kind::Release), reading.span(text.range))
        }
    };
    let id = reading.id(fields.id);
    let mut facts = facts(fields.facts, reading);
    let details =
        details(fields.event, fields.recall, fields.appointment, settings, &mut facts, reading);
    let tables = tables(fields.tables, &facts, reading);
    let pictures = pictures(fields.pictures, reading, look);
    let country = fields.country.and_then(|country| reading.country(country));
    let original = reading.spanned(fields.original);

    let (id, issued) = (id?, issued?);
    let mut translations = BTreeMap::new();
    let has_blocks = !record.blocks.is_empty();
    let mut has_unknown = false;
    for (tag, block) in record.blocks {
        let locale = reading.block_language(&tag, AnnouncementFields::NAMES);
        let translation = translation(block, &id.value, issued.value.year(), reading);
        match locale {
            Some(locale) => drop(translations.insert(locale, translation)),
            None => has_unknown = true,
        }
    }
    let written = translations.keys().find(|locale| locale.as_str() == original.value).cloned();
    let Some(original) = written else {
        let known: Vec<&str> = translations.keys().map(Locale::as_str).collect();
        let fault = if has_unknown {
            // The block that is probably meant was reported already.
            return None;
        } else if has_blocks {
            Diagnostic::error("unknown-original")
                .with("language", original.value.as_str())
                .suggest(&meant_tag(&original.value), known)
                .at(original.span)
        } else {
            Diagnostic::error("no-translation").at(id.span)
        };
        reading.faults.push(fault);
        return None;
    };
    let embargo = match embargo {
        None => None,
        Some(embargo) => Some(embargo?),
    };
    let public_from = match &embargo {
        Some(embargo) => embargo.until,
        None => settings.publishing_instant(issued.value),
    };
    let (contacts, contact_groups) = contacts(fields.contacts, reading);
    let accepted = fields.accept.into_iter().map(|record| waiver(record, reading)).collect();
    Some(Announcement {
        id,
        kind,
        details,
        issued,
        embargo,
        public_from,
        draft: fields.draft,
        places: reading.list(fields.places),
        country,
        dateline: reading.dateline(fields.dateline.as_ref()),
        organizations: reading.list(fields.organizations.value),
        contacts,
        contact_groups,
        topics: reading.list(fields.topics),
        facts,
        tables,
        pictures,
        legal_notice,
        disclaimer,
        accepted,
        original,
        translations,
    })
}

fn waiver(record: Located<WaiverRecord>, reading: &mut Reading<'_>) -> Waiver {
    let span = reading.span(record.range);
    let WaiverRecord { code, words, why } = record.value;
    let why = reading.spanned(why);
    if why.value.trim().is_empty() {
        reading.faults.push(Diagnostic::error("empty-value").at(why.span));
    }
    Waiver { code: reading.spanned(code), words, why, span }
}

fn translation(
    record: Located<TranslationRecord>,
    id: &str,
    year: i16,
    reading: &mut Reading<'_>,
) -> Translation {
    let span = reading.span(record.range);
    let record = record.value;
    let prose = |text: Option<Located<String>>, reading: &mut Reading<'_>| match text {
        None => Prose::default(),
        Some(text) => reading.prose(&text),
    };
    for text in [&record.headline, &record.body] {
        if text.value.trim().is_empty() {
            let span = reading.span(text.range.clone());
            reading.faults.push(Diagnostic::error("empty-value").at(span));
        }
    }
    Translation {
        headline: reading.line(&record.headline),
        headline_span: reading.span(record.headline.range),
        subhead: record.subhead.map(|subhead| reading.line(&subhead)).unwrap_or_default(),
        label: record.label.map(|label| reading.line(&label)).unwrap_or_default(),
        lede: prose(record.lede, reading),
        body: reading.prose(&record.body),
        notes: prose(record.notes, reading),
        slug: match record.slug {
            None => id.to_owned(),
            Some(slug) => {
                if is_device(&slug.value) {
                    let span = reading.span(slug.range.clone());
                    reading.faults.push(invalid_id(&slug.value).at(span));
                } else if !is_id(&slug.value) {
                    reading.fault("invalid-slug", &slug);
                }
                slug.value
            }
        },
        formerly: record
            .formerly
            .into_iter()
            .filter_map(|former| self::former(&former, year, reading))
            .collect(),
        made_from: record.made_from.and_then(|record| made_from(record, reading)),
        ready: record.ready,
        span,
    }
}

/// Reads a former address, `slug` or `year/slug`, as `year/slug`.
fn former(text: &Located<String>, year: i16, reading: &mut Reading<'_>) -> Option<String> {
    let (year, slug) = match text.value.split_once('/') {
        None => (year.to_string(), text.value.as_str()),
        Some((year, slug)) => (year.to_owned(), slug),
    };
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    if is_year && is_id(slug) {
        return Some(format!("{year}/{slug}"));
    }
    reading.fault("invalid-slug", text);
    None
}

impl Reading<'_> {
    /// Reads the tag of a block among fields, which may be a field that was misspelt.
    fn block_language(&mut self, tag: &Located<String>, fields: &[&str]) -> Option<Locale> {
        let locale: Option<Locale> = tag.value.parse().ok();
        let known = self.languages.iter().map(|known| known.value.as_str());
        if let Some(locale) =
            locale.filter(|locale| known.clone().any(|tag| tag == locale.as_str()))
        {
            return Some(locale);
        }
        let candidates: Vec<&str> = known.clone().chain(fields.iter().copied()).collect();
        let span = self.span(tag.range.clone());
        self.faults.push(
            Diagnostic::error("not-a-language")
                .with("language", tag.value.as_str())
                .with("known", known.collect::<Vec<_>>().join(", "))
                .suggest(&tag.value, candidates)
                .at(span),
        );
        None
    }
}
