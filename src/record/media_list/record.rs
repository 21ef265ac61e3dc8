//! A media list as a record: `content/media/<name>.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::{MediaOutlet, Recipient};
use crate::yaml::Located;

use super::Visit;
use super::words::ListVocabulary;
use crate::record::Reading;
use crate::record::salutation::SalutationRecord;

/// A list of press contacts to whom announcements are mailed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "media-list")]
pub(in crate::record) struct Record {
    /// The name of the list.
    name: Located<String>,
    /// The people on it.
    recipients: Vec<RecipientRecord>,
}

/// A person at a media outlet.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Recipient")]
struct RecipientRecord {
    /// The person's name.
    name: Located<String>,
    /// The family name, by which some languages greet: `Van Dorpelaer`.
    surname: Option<Located<String>>,
    /// How the person is greeted; neutrally if left out.
    salutation: Option<SalutationRecord>,
    /// Where letters go.
    #[schemars(with = "String", extend("format" = "email"))]
    email: Located<String>,
    /// The languages that the person reads, best first: `[nl, fr]`.
    languages: Vec<Located<String>>,
    /// Where the person works.
    outlet: Option<Located<String>>,
    /// What the person writes about: topics of the newsroom.
    #[serde(default)]
    topics: Vec<Located<String>>,
    /// Whether the person promised to honour embargoes.
    #[serde(default)]
    honours_embargoes: bool,
    /// The consent, or the legal ground, for writing to the person.
    consent: Located<String>,
    /// The day on which the entry was last found to be right: `2026-01-15`.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    verified: Option<Located<String>>,
}

/// Reads the people on a media list; topics that `words` do not know are warned of.
pub fn media_list(reading: &mut Reading<'_>, words: &ListVocabulary, visit: &mut Visit<'_>) {
    let Some(record) = reading.parse::<Record>() else { return };
    reading.name(record.name);
    let mut lines = Lines { text: reading.text, counted: 0, line: 1 };
    for record in record.recipients {
        let place = record.email.range.clone();
        let Some(recipient) = recipient(record, words, reading) else { continue };
        let finding = visit(recipient, lines.of(place.start));
        let span = reading.span(place);
        reading.faults.extend(finding.map(|finding| finding.at(span)));
    }
}

/// Counts the lines of a text, ahead only.
struct Lines<'t> {
    text: &'t str,
    counted: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, offset: usize) -> usize {
        let passed = self.text.get(self.counted..offset).unwrap_or_default();
        self.line += passed.matches('\n').count();
        self.counted = offset.max(self.counted);
        self.line
    }
}

fn recipient(
    record: RecipientRecord,
    words: &ListVocabulary,
    reading: &mut Reading<'_>,
) -> Option<Recipient> {
    let name = reading.name(record.name);
    let surname = record.surname.and_then(|surname| reading.name(surname));
    let email = reading.email(&record.email);
    let consent = reading.name(record.consent);
    let languages = record.languages.iter().filter_map(|tag| reading.any_language(tag)).collect();
    let outlet = record.outlet.and_then(|outlet| reading.name(outlet)).map(MediaOutlet);
    let mut topics = Vec::new();
    for topic in record.topics {
        let Some(topic) = reading.id(topic) else { continue };
        if words.has_topic(&topic.value) {
            topics.push(topic.value);
        } else {
            reading.faults.push(words.unknown_topic(&topic.value).at(topic.span));
        }
    }
    let verified = record.verified.and_then(|day| reading.date(&day)).map(|day| day.value);
    Some(Recipient {
        name: name?,
        surname,
        salutation: record.salutation.map(SalutationRecord::meant),
        email: email?,
        languages,
        outlet,
        topics,
        honours_embargoes: record.honours_embargoes,
        consent: consent?,
        verified,
    })
}
