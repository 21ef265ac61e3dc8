//! The record of a person, a desk or an agency: `content/people/<id>.yaml`.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::model::{Dated, Localized, Person, Telephone};
use crate::yaml::Located;

use super::Reading;
use super::dated::DatedRecord;
use super::per_language::PerLanguage;
use super::salutation::SalutationRecord;

/// A person, a desk or an agency: who speaks, or whom journalists may reach. Its id is the name of
/// its file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "person")]
pub(super) struct Record {
    /// The name.
    name: Located<String>,
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

/// A telephone: its number, or its number under a label.
#[derive(Debug)]
enum TelephoneRecord {
    Number(String),
    Labelled(Box<LabelledTelephone>),
}

/// A telephone, and what it is for.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct LabelledTelephone {
    /// What it is for: a country, an office, a time of day.
    label: Located<PerLanguage>,
    /// The number, with `+` and the country code.
    number: Located<String>,
}

impl<'de> Deserialize<'de> for TelephoneRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TelephoneVisitor)
    }
}

struct TelephoneVisitor;

impl<'de> Visitor<'de> for TelephoneVisitor {
    type Value = TelephoneRecord;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a telephone number, or `label` and `number`")
    }

    fn visit_str<E>(self, text: &str) -> Result<TelephoneRecord, E> {
        Ok(TelephoneRecord::Number(text.to_owned()))
    }

    /// A number without quotes: YAML takes `+32476650438` for a whole number.
    fn visit_u64<E>(self, number: u64) -> Result<TelephoneRecord, E> {
        Ok(TelephoneRecord::Number(format!("+{number}")))
    }

    fn visit_i64<E>(self, number: i64) -> Result<TelephoneRecord, E> {
        Ok(TelephoneRecord::Number(format!("+{number}")))
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<TelephoneRecord, M::Error> {
        let labelled = LabelledTelephone::deserialize(MapAccessDeserializer::new(map))?;
        Ok(TelephoneRecord::Labelled(Box::new(labelled)))
    }
}

impl JsonSchema for TelephoneRecord {
    fn schema_name() -> Cow<'static, str> {
        "Telephone".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let labelled = generator.subschema_for::<LabelledTelephone>();
        json_schema!({
            "description": "A telephone number with `+` and the country code, perhaps under a label.",
            "anyOf": [{ "type": "string" }, labelled]
        })
    }
}

/// Reads a person, a desk or an agency.
pub fn person(reading: &mut Reading<'_>, id: &str) -> Option<Person> {
    let record: Record = reading.parse()?;
    let span = reading.span(record.name.range.clone());
    Some(Person {
        id: id.to_owned(),
        name: reading.name(record.name)?,
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
            .filter_map(|telephone| self::telephone(telephone, reading))
            .collect(),
        email: record.email.and_then(|email| reading.email(&email)),
        span,
    })
}

fn telephone(record: Located<TelephoneRecord>, reading: &mut Reading<'_>) -> Option<Telephone> {
    let (label, number) = match record.value {
        TelephoneRecord::Number(value) => {
            (Localized::default(), Located { value, range: record.range })
        }
        TelephoneRecord::Labelled(labelled) => (reading.names(labelled.label), labelled.number),
    };
    reading.telephone(&number).map(|number| Telephone { label, number })
}
