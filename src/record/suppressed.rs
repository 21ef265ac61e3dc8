//! Addresses to which no letter goes: `content/suppressed.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::{Suppression, Suppressions};
use crate::yaml::Located;

use super::Reading;

/// Where they are, below the newsroom's folder.
pub const SUPPRESSED: &str = "content/suppressed.yaml";

/// Addresses to which no letter goes, whatever list they are on.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(rename = "suppressed")]
pub(super) struct Record(Vec<SuppressionRecord>);

/// An address to which no letter goes: somebody who asked for that, or a letter box that is gone.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Suppression")]
struct SuppressionRecord {
    /// The address.
    #[schemars(with = "String", extend("format" = "email"))]
    email: Located<String>,
    /// Why no letter goes there: `asked for it by telephone`.
    why: Located<String>,
    /// The day from which on: `2026-01-15`.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    since: Option<Located<String>>,
}

/// Reads to which addresses no letter goes; a file without any, or with comments only, is fine.
pub fn suppressed(reading: &mut Reading<'_>) -> Suppressions {
    if reading.is_empty() {
        return Suppressions::default();
    }
    let Some(record) = reading.parse::<Record>() else { return Suppressions::default() };
    let read = record.0.into_iter().filter_map(|record| suppression(record, reading));
    Suppressions::of(read.collect())
}

fn suppression(record: SuppressionRecord, reading: &mut Reading<'_>) -> Option<Suppression> {
    let email = reading.email(&record.email);
    let why = reading.remark(record.why);
    let since = record.since.and_then(|day| reading.date(&day)).map(|day| day.value);
    Some(Suppression { email: email?, why: why?, since })
}
