//! Telephones of a person: numbers as people type them.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::diagnostic::Diagnostic;
use crate::model::{Localized, Telephone, TelephoneNumber};
use crate::yaml::Located;

use super::Reading;
use super::per_language::PerLanguage;

/// A telephone: its number, or its number under a label.
#[derive(Debug)]
pub(super) enum TelephoneRecord {
    Number(String),
    /// Digits without quotes, which YAML takes for a number: the text tells how they are written.
    Digits,
    Labelled(Box<LabelledTelephone>),
}

/// A telephone, and what it is for.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LabelledTelephone {
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

    fn visit_u64<E>(self, _: u64) -> Result<TelephoneRecord, E> {
        Ok(TelephoneRecord::Digits)
    }

    fn visit_i64<E>(self, _: i64) -> Result<TelephoneRecord, E> {
        Ok(TelephoneRecord::Digits)
    }

    fn visit_f64<E>(self, _: f64) -> Result<TelephoneRecord, E> {
        Ok(TelephoneRecord::Digits)
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
            "description": "A telephone number with `+` and the country code, or a short number, perhaps under a label.",
            "anyOf": [{ "type": "string" }, labelled]
        })
    }
}

/// Reads a telephone; what is written as people of a `country` do gets the number as its answer.
pub(super) fn telephone(
    record: Located<TelephoneRecord>,
    country: Option<&str>,
    reading: &mut Reading<'_>,
) -> Option<Telephone> {
    let (label, number) = match record.value {
        TelephoneRecord::Number(value) => {
            (Localized::default(), Located { value, range: record.range })
        }
        TelephoneRecord::Digits => {
            let value = reading.text.get(record.range.clone()).unwrap_or_default().to_owned();
            (Localized::default(), Located { value, range: record.range })
        }
        TelephoneRecord::Labelled(labelled) => (reading.names(labelled.label), labelled.number),
    };
    let telephone = TelephoneNumber::parse(&number.value);
    if telephone.is_none() {
        let at = reading.span(number.range);
        reading.faults.push(no_number(&number.value, country).at(at));
    }
    telephone.map(|number| Telephone { label, number })
}

/// What is wrong with a text that is no number: it is several, or lacks the code of its country.
fn no_number(text: &str, country: Option<&str>) -> Diagnostic {
    let meant = |text: &str| {
        let text = text.trim_matches(|one: char| one.is_whitespace() || ",;/".contains(one));
        TelephoneNumber::parse(text)
            .or_else(|| TelephoneNumber::parse_national(text, country?))
            .map(|number| number.international().to_owned())
    };
    for between in [
        "/", ";", ",", " - ", " – ", " & ", " or ", " ou ", " et ", " of ", " en ", " oder ",
        " und ",
    ] {
        let parts: Option<Vec<String>> = text.split(between).map(meant).collect();
        if let Some(parts) = parts.filter(|parts| parts.len() > 1) {
            return Diagnostic::error("several-telephones")
                .with("value", text)
                .with("right", format!("[{}]", parts.join(", ")));
        }
    }
    let right = meant(text).unwrap_or_else(|| "none".to_owned());
    Diagnostic::error("invalid-telephone").with("value", text).with("right", right)
}
