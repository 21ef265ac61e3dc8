//! Press contacts: ids of people, alone or in groups that have a name.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::diagnostic::{Diagnostic, Spanned};
use crate::model::ContactGroup;
use crate::yaml::Located;

use super::Reading;
use super::per_language::PerLanguage;

/// A press contact, or a group of them.
#[derive(Debug)]
pub(super) enum ContactRecord {
    Person(String),
    Group(Box<GroupRecord>),
}

/// Press contacts under a heading of their own.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ContactGroup")]
pub(super) struct GroupRecord {
    /// What the group is for: investors, a hotline, a region, one of several issuers.
    group: Option<Located<PerLanguage>>,
    /// The languages in which its people answer: `[fr, de]`; all, if left out. Releases in others do not
    /// name them.
    #[serde(default)]
    languages: Vec<Located<String>>,
    /// Ids of people.
    #[schemars(length(min = 1))]
    people: Located<Vec<Located<String>>>,
}

impl<'de> Deserialize<'de> for ContactRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ContactVisitor)
    }
}

struct ContactVisitor;

impl<'de> Visitor<'de> for ContactVisitor {
    type Value = ContactRecord;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the id of a person, or `people` with `group` or `languages`")
    }

    fn visit_str<E>(self, text: &str) -> Result<ContactRecord, E> {
        Ok(ContactRecord::Person(text.to_owned()))
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<ContactRecord, M::Error> {
        let group = GroupRecord::deserialize(MapAccessDeserializer::new(map))?;
        Ok(ContactRecord::Group(Box::new(group)))
    }
}

impl JsonSchema for ContactRecord {
    fn schema_name() -> Cow<'static, str> {
        "Contact".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let group = generator.subschema_for::<GroupRecord>();
        json_schema!({
            "description": "The id of a person, or a group of people under a heading of its own.",
            "anyOf": [{ "type": "string" }, group]
        })
    }
}

/// The contacts, those outside groups first, and the group of each that is in one.
pub(super) fn contacts(
    records: Vec<Located<ContactRecord>>,
    reading: &mut Reading<'_>,
) -> (Vec<Spanned<String>>, BTreeMap<String, ContactGroup>) {
    let (mut alone, mut grouped) = (Vec::new(), Vec::new());
    let mut groups = BTreeMap::new();
    for record in records {
        match record.value {
            ContactRecord::Person(value) => {
                alone.push(reading.spanned(Located { value, range: record.range }));
            }
            ContactRecord::Group(group) => {
                let GroupRecord { group, languages, people } = *group;
                let name = group.map(|group| reading.names(group)).unwrap_or_default();
                let languages = languages.iter().filter_map(|tag| reading.language(tag)).collect();
                let group = ContactGroup { name, languages };
                if people.value.is_empty() {
                    let fault = Diagnostic::error("empty-list").with("field", "people");
                    let at = reading.span(people.range);
                    reading.faults.push(fault.at(at));
                }
                for person in reading.list(people.value) {
                    groups.insert(person.value.clone(), group.clone());
                    grouped.push(person);
                }
            }
        }
    }
    alone.append(&mut grouped);
    (alone, groups)
}
