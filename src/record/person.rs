//! The record of a person, a desk or an agency: `content/people/<id>.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::{Absence, Dated, Person};
use crate::yaml::Located;

use super::Reading;
use super::dated::DatedRecord;
use super::per_language::PerLanguage;
use super::salutation::SalutationRecord;
use super::telephone::{TelephoneRecord, telephone};

/// A person, a desk or an agency: who speaks, or whom journalists may reach. Its id is the name of
/// its file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "person")]
pub(super) struct Record {
    /// The name; that of a desk may differ by language.
    name: Located<PerLanguage>,
    /// The family name, by which some languages greet: `Van Gysel`.
    surname: Option<Located<String>>,
    /// How the person is greeted in letters; neutrally if left out.
    salutation: Option<SalutationRecord>,
    /// The languages in which the person gets letters, best first: `[nl, fr]`.
    #[serde(default)]
    languages: Vec<Located<String>>,
    /// The organization that the person speaks for: its id.
    organization: Option<Located<String>>,
    /// The role there, without the organization: “CEO”.
    role: Option<Located<DatedRecord<PerLanguage>>>,
    /// The people of a desk or an agency.
    #[serde(default)]
    people: Vec<Located<String>>,
    /// Telephones, with `+` and the country code.
    #[serde(default)]
    telephones: Vec<Located<TelephoneRecord>>,
    /// When the person is away, and who stands in.
    #[serde(default)]
    absent: Vec<Located<AbsenceRecord>>,
    /// The e-mail address.
    #[schemars(with = "Option<String>", extend("format" = "email"))]
    email: Option<Located<String>>,
}

/// When a person is away.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Absence")]
struct AbsenceRecord {
    /// The first day: `2026-07-15`; the absence has begun if left out.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    from: Option<Located<String>>,
    /// The last day: `2026-08-05`.
    #[schemars(with = "String", extend("format" = "date"))]
    until: Located<String>,
    /// Who stands in: the id of a person.
    stands_in: Option<Located<String>>,
}

fn absence(record: AbsenceRecord, reading: &mut Reading<'_>) -> Option<Absence> {
    let from = record.from.as_ref().map(|day| reading.date(day));
    let until = reading.date(&record.until);
    let stands_in = record.stands_in.map(|id| reading.spanned(id));
    let (from, until) = match from {
        None => (None, until?.value),
        Some(from) => (Some(from?.value), until?.value),
    };
    if from.is_some_and(|from| from > until) {
        reading.fault("ends-before-start", &record.until);
    }
    Some(Absence { from, until, stands_in })
}

/// Reads a person, a desk or an agency.
///
/// A telephone that is written as people of a `country` do gets that as its answer.
pub fn person(reading: &mut Reading<'_>, id: &str, country: Option<&str>) -> Option<Person> {
    let record: Record = reading.parse()?;
    let span = reading.span(record.name.range.clone());
    Some(Person {
        id: id.to_owned(),
        name: Some(reading.names(record.name)).filter(|name| !name.is_empty())?,
        surname: record.surname.and_then(|surname| reading.name(surname)),
        salutation: record.salutation.map(SalutationRecord::meant),
        languages: record.languages.iter().filter_map(|tag| reading.any_language(tag)).collect(),
        organization: record.organization.map(|organization| reading.spanned(organization)),
        role: match record.role {
            None => Dated::default(),
            Some(role) => reading.dated(role, |text, range, reading| {
                Some(reading.names(Located { value: text, range }))
            }),
        },
        people: record.people.into_iter().filter_map(|name| reading.name(name)).collect(),
        telephones: record
            .telephones
            .into_iter()
            .filter_map(|record| telephone(record, country, reading))
            .collect(),
        absences: record
            .absent
            .into_iter()
            .filter_map(|record| absence(record.value, reading))
            .collect(),
        email: record.email.and_then(|email| reading.email(&email)),
        span,
    })
}
