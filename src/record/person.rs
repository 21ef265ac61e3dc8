//! The record of a person, a desk or an agency: `content/people/<id>.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::{Dated, Person};
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
    /// The e-mail address.
    #[schemars(with = "Option<String>", extend("format" = "email"))]
    email: Option<Located<String>>,
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
        email: record.email.and_then(|email| reading.email(&email)),
        span,
    })
}
