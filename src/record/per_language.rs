//! Text that differs by language: one text for all of them, or a map from tags to texts.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::yaml::Located;

/// Text that differs by language, as its author wrote it.
#[derive(Clone, Debug)]
pub(super) enum PerLanguage {
    /// One text for every language.
    Every(String),
    /// A text of its own for each language, in the order in which they were written.
    Each(Vec<(Located<String>, Located<String>)>),
}

impl<'de> Deserialize<'de> for PerLanguage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PerLanguageVisitor)
    }
}

struct PerLanguageVisitor;

impl<'de> Visitor<'de> for PerLanguageVisitor {
    type Value = PerLanguage;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("text, or a text for each language")
    }

    fn visit_str<E>(self, text: &str) -> Result<PerLanguage, E> {
        Ok(PerLanguage::Every(text.to_owned()))
    }

    // A year over a column.
    fn visit_u64<E>(self, number: u64) -> Result<PerLanguage, E> {
        Ok(PerLanguage::Every(number.to_string()))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<PerLanguage, M::Error> {
        let mut texts = Vec::new();
        while let Some(entry) = map.next_entry()? {
            texts.push(entry);
        }
        Ok(PerLanguage::Each(texts))
    }
}

impl JsonSchema for PerLanguage {
    fn schema_name() -> Cow<'static, str> {
        "PerLanguage".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "One text for every language, or a text for each: `{ fr: …, nl: … }`.",
            "anyOf": [
                { "type": ["string", "integer"] },
                {
                    "type": "object",
                    "patternProperties": { super::by_language::TAG_PATTERN: { "type": "string" } },
                    "additionalProperties": false
                }
            ]
        })
    }
}
