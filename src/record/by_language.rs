//! A map whose keys are fields, or tags of languages: `id: …`, `fr: …`, `nl: …`.
//!
//! Serde's `flatten` would lose the places of everything inside; this keeps them.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::yaml::Located;

/// What a key must look like to be taken for the tag of a language, for JSON Schema.
pub(super) const TAG_PATTERN: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/// Fields, and a block for each language.
#[derive(Clone, Debug)]
pub(super) struct ByLanguage<F, B> {
    /// The fields.
    pub(super) fields: F,
    /// The blocks, in the order in which they were written.
    pub(super) blocks: Vec<(Located<String>, B)>,
}

/// The names of the fields, which win over tags of the same spelling (`id` is also Indonesian;
/// its tag can be written `id-ID`).
pub(super) trait Fields {
    /// All names of fields.
    const NAMES: &'static [&'static str];
}

impl<'de, F: Deserialize<'de> + Fields, B: Deserialize<'de>> Deserialize<'de> for ByLanguage<F, B> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ByLanguageVisitor(PhantomData))
    }
}

struct ByLanguageVisitor<F, B>(PhantomData<(F, B)>);

impl<'de, F: Deserialize<'de> + Fields, B: Deserialize<'de>> Visitor<'de>
    for ByLanguageVisitor<F, B>
{
    type Value = ByLanguage<F, B>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("fields, and a block for each language")
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Self::Value, M::Error> {
        let mut blocks = Vec::new();
        let sieve = Sieve { map, names: F::NAMES, blocks: &mut blocks };
        let fields = F::deserialize(MapAccessDeserializer::new(sieve))?;
        Ok(ByLanguage { fields, blocks })
    }
}

/// Lets fields through, and keeps the blocks of languages back.
struct Sieve<'b, M, B> {
    map: M,
    names: &'static [&'static str],
    blocks: &'b mut Vec<(Located<String>, B)>,
}

impl<'de, M: MapAccess<'de>, B: Deserialize<'de>> MapAccess<'de> for Sieve<'_, M, B> {
    type Error = M::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, M::Error> {
        while let Some(key) = self.map.next_key::<Located<String>>()? {
            if self.names.contains(&key.value.as_str()) || !looks_like_a_tag(&key.value) {
                return seed.deserialize(StrDeserializer::new(&key.value)).map(Some);
            }
            let block = self.map.next_value()?;
            self.blocks.push((key, block));
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, M::Error> {
        self.map.next_value_seed(seed)
    }
}

/// Whether a key is a language's tag by its looks: a primary subtag of two or three letters.
fn looks_like_a_tag(key: &str) -> bool {
    let primary = key.split('-').next().unwrap_or_default();
    (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase())
}

impl<F: JsonSchema + Fields, B: JsonSchema> JsonSchema for ByLanguage<F, B> {
    fn schema_name() -> Cow<'static, str> {
        F::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let block = generator.subschema_for::<B>();
        let mut schema = F::json_schema(generator);
        // A field may look like a tag; then it is the field.
        let fields = F::NAMES.join("|");
        let pattern = TAG_PATTERN.replacen('^', &format!("^(?!({fields})$)"), 1);
        let patterns = serde_json::json!({ pattern: block });
        schema.insert("patternProperties".to_owned(), patterns);
        schema
    }
}
