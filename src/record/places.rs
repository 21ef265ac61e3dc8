//! Towns: `content/places.yaml`, and the built-in list.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::{Localized, Place};
use crate::yaml::Located;

use super::by_language::{ByLanguage, Fields};
use super::{Reading, invalid_id, is_id};

/// Towns by id: the local name in lower case, without accents.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(rename = "places")]
pub(super) struct Record(BTreeMap<String, Town>);

/// A town.
type Town = ByLanguage<TownFields, Located<String>>;

/// A town, and its name in each language that has one: `fr: Gand`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Town")]
pub(super) struct TownFields {
    /// Its local name, for every language without a name of its own.
    name: Located<String>,
    /// Its number in the Belgian register of municipalities (Statbel REFNIS).
    nis: Option<u32>,
    /// Its country, as ISO 3166 has it: `BE`.
    country: Located<String>,
}

impl Fields for TownFields {
    const NAMES: &'static [&'static str] = &["name", "nis", "country"];
}

/// Reads towns.
pub fn places(reading: &mut Reading<'_>) -> Vec<Place> {
    let Some(record) = reading.parse::<Record>() else { return Vec::new() };
    record.0.into_iter().filter_map(|(id, town)| place(id, town, reading)).collect()
}

fn place(id: String, town: Town, reading: &mut Reading<'_>) -> Option<Place> {
    if !is_id(&id) {
        let span = reading.span(town.fields.name.range);
        reading.faults.push(invalid_id(&id).at(span));
        return None;
    }
    let country = reading.country(town.fields.country)?;
    let local = reading.name(town.fields.name);
    let mut names = BTreeMap::new();
    for (tag, name) in town.blocks {
        let locale = reading.any_language(&tag);
        if let (Some(locale), Some(name)) = (locale, reading.name(name)) {
            names.insert(locale, name);
        }
    }
    let name = Localized::each(names, local);
    Some(Place { id, name, nis: town.fields.nis, country: country.value })
}
