//! A media list: `content/media/<id>.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::{MediaOutlet, Recipient, Salutation};
use crate::yaml::Located;

use super::Reading;

/// A list of press contacts to whom announcements are mailed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "media-list")]
pub(super) struct Record {
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

/// How a person is greeted.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Salutation")]
enum SalutationRecord {
    /// As a woman.
    Madam,
    /// As a man.
    Sir,
}

/// Reads the people on a media list.
pub fn media_list(reading: &mut Reading<'_>) -> Vec<Recipient> {
    let Some(record) = reading.parse::<Record>() else { return Vec::new() };
    reading.name(record.name);
    record.recipients.into_iter().filter_map(|record| recipient(record, reading)).collect()
}

fn recipient(record: RecipientRecord, reading: &mut Reading<'_>) -> Option<Recipient> {
    let name = reading.name(record.name);
    let email = reading.email(&record.email);
    let consent = reading.name(record.consent);
    let languages = record.languages.iter().filter_map(|tag| reading.any_language(tag)).collect();
    let outlet = record.outlet.and_then(|outlet| reading.name(outlet)).map(MediaOutlet);
    let topics = record.topics.into_iter().filter_map(|topic| reading.id(topic));
    let topics = topics.map(|topic| topic.value).collect();
    let verified = record.verified.and_then(|day| reading.date(&day)).map(|day| day.value);
    Some(Recipient {
        name: name?,
        salutation: record.salutation.map(|salutation| match salutation {
            SalutationRecord::Madam => Salutation::Madam,
            SalutationRecord::Sir => Salutation::Sir,
        }),
        email: email?,
        languages,
        outlet,
        topics,
        honours_embargoes: record.honours_embargoes,
        consent: consent?,
        verified,
    })
}
