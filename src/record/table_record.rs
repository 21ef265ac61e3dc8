//! The shape of a table in a record: heads, rows, cells.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::model::Operation;
use crate::yaml::Located;

use super::by_language::TAG_PATTERN;
use super::per_language::PerLanguage;

/// A table, which texts place in a paragraph of its own: `{table:results}`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Table")]
pub(super) struct TableRecord {
    /// What it shows.
    pub(super) caption: Option<Located<PerLanguage>>,
    /// What its figures count, said once in its head: `million EUR`, `EUR`, `thousand`, `percent`.
    pub(super) unit: Option<Located<String>>,
    /// What stands over the names of the rows; the unit, if left out.
    pub(super) corner: Option<Located<PerLanguage>>,
    /// Its columns, without that of the names; several may stand in a group.
    #[schemars(length(min = 1))]
    pub(super) columns: Located<Vec<Located<ColumnRecord>>>,
    /// Its rows; several may stand in a group.
    #[schemars(length(min = 1))]
    pub(super) rows: Located<Vec<Located<RowRecord>>>,
    /// Whether a picture of its figures stands above it on pages: `bars`.
    #[schemars(extend("enum" = ["bars"]))]
    pub(super) chart: Option<Located<String>>,
    /// What stands below it: a source, how figures were rounded.
    pub(super) note: Option<Located<PerLanguage>>,
}

/// A column of a table, or several under one head.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "TableColumn")]
pub(super) struct ColumnRecord {
    /// A name by which other columns are computed from it.
    pub(super) id: Option<Located<String>>,
    /// What stands over it.
    pub(super) head: Option<Located<PerLanguage>>,
    /// What its figures count, if not what those of the table do.
    pub(super) unit: Option<Located<String>>,
    /// What stands below the table about it.
    pub(super) footnote: Option<Located<PerLanguage>>,
    /// What stands over the columns of a group.
    pub(super) group: Option<Located<PerLanguage>>,
    /// The columns of the group.
    pub(super) columns: Option<Vec<Located<ColumnRecord>>>,
    /// The sum of other columns, by id: `[women, men]`.
    pub(super) sum: Option<Located<Vec<Located<String>>>>,
    /// The first of two columns less the second.
    pub(super) difference: Option<Located<Vec<Located<String>>>>,
    /// The percentage that the first of two columns is of the second.
    pub(super) share: Option<Located<Vec<Located<String>>>>,
    /// The percentage by which the first of two columns is more than the second.
    pub(super) growth: Option<Located<Vec<Located<String>>>>,
    /// How many decimals what is computed has.
    pub(super) decimals: Option<u8>,
}

/// A row of a table, or several under one heading.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "TableRow")]
pub(super) struct RowRecord {
    /// A name by which other rows are computed from it.
    pub(super) id: Option<Located<String>>,
    /// Its name.
    pub(super) head: Option<Located<PerLanguage>>,
    /// A cell for each column that is not computed.
    pub(super) cells: Option<Located<Vec<Located<CellRecord>>>>,
    /// What its figures count, if not what those of the table do.
    pub(super) unit: Option<Located<String>>,
    /// What stands below the table about it.
    pub(super) footnote: Option<Located<PerLanguage>>,
    /// What stands over the rows of a group.
    pub(super) group: Option<Located<PerLanguage>>,
    /// The rows of the group.
    pub(super) rows: Option<Vec<Located<RowRecord>>>,
    /// Whether it sums up the rows above it, in its group if it stands in one; with `cells`, the sum is
    /// checked, without, it is computed.
    #[serde(default)]
    pub(super) total: bool,
    /// The sum of other rows, by id: `[beds, places]`.
    pub(super) sum: Option<Located<Vec<Located<String>>>>,
    /// The first of two rows less the second.
    pub(super) difference: Option<Located<Vec<Located<String>>>>,
    /// The percentage that the first of two rows is of the second.
    pub(super) share: Option<Located<Vec<Located<String>>>>,
    /// The percentage by which the first of two rows is more than the second.
    pub(super) growth: Option<Located<Vec<Located<String>>>>,
    /// How many decimals what is computed has.
    pub(super) decimals: Option<u8>,
}

/// How a row or a column is computed from others.
#[derive(Clone, Debug)]
pub(super) struct LineFormula {
    pub(super) operation: Operation,
    /// The rows or columns that it is computed from, by id.
    pub(super) operands: Located<Vec<Located<String>>>,
    pub(super) decimals: Option<u8>,
}

impl ColumnRecord {
    /// How it is computed, if it is.
    ///
    /// # Errors
    ///
    /// Several ways are written, or how it is rounded without any.
    pub(super) fn formula(&self) -> Result<Option<LineFormula>, NotOneWay> {
        formula([&self.sum, &self.difference, &self.share, &self.growth], self.decimals)
    }
}

impl RowRecord {
    /// How it is computed, if it is.
    ///
    /// # Errors
    ///
    /// Several ways are written, or how it is rounded without any.
    pub(super) fn formula(&self) -> Result<Option<LineFormula>, NotOneWay> {
        formula([&self.sum, &self.difference, &self.share, &self.growth], self.decimals)
    }
}

fn formula(
    said: [&Option<Located<Vec<Located<String>>>>; 4],
    decimals: Option<u8>,
) -> Result<Option<LineFormula>, NotOneWay> {
    let said = Operation::ALL.into_iter().zip(said);
    let mut said = said.filter_map(|(operation, operands)| Some((operation, operands.clone()?)));
    match (said.next(), said.next(), decimals) {
        (None, _, None) => Ok(None),
        (Some((operation, operands)), None, _) => {
            Ok(Some(LineFormula { operation, operands, decimals }))
        }
        _ => Err(NotOneWay),
    }
}

/// A row or a column is computed in one way at most.
pub(super) struct NotOneWay;

/// A cell: a figure, the key of a fact, words, or nothing.
#[derive(Debug)]
pub(super) enum CellRecord {
    /// `~`
    Nothing,
    /// A figure. Its digits are taken from the text: `2.50` would lose one as a float.
    Figure,
    /// The key of a fact, a figure that was typed as text, or words that serve every language.
    Text(String),
    /// Words of its own for each language.
    Each(Vec<(Located<String>, Located<String>)>),
}

impl<'de> Deserialize<'de> for CellRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CellVisitor)
    }
}

struct CellVisitor;

impl<'de> Visitor<'de> for CellVisitor {
    type Value = CellRecord;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a figure, the key of a fact, words, or `~`")
    }

    fn visit_unit<E>(self) -> Result<CellRecord, E> {
        Ok(CellRecord::Nothing)
    }

    fn visit_none<E>(self) -> Result<CellRecord, E> {
        Ok(CellRecord::Nothing)
    }

    fn visit_u64<E>(self, _: u64) -> Result<CellRecord, E> {
        Ok(CellRecord::Figure)
    }

    fn visit_i64<E>(self, _: i64) -> Result<CellRecord, E> {
        Ok(CellRecord::Figure)
    }

    fn visit_f64<E>(self, _: f64) -> Result<CellRecord, E> {
        Ok(CellRecord::Figure)
    }

    fn visit_str<E>(self, text: &str) -> Result<CellRecord, E> {
        Ok(CellRecord::Text(text.to_owned()))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<CellRecord, M::Error> {
        let mut words = Vec::new();
        while let Some(entry) = map.next_entry()? {
            words.push(entry);
        }
        Ok(CellRecord::Each(words))
    }
}

impl JsonSchema for CellRecord {
    fn schema_name() -> Cow<'static, str> {
        "TableCell".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A figure: `1018.5`; the key of a fact: `turnover`; words: `{ fr: …, nl: … }`; or nothing: `~`.",
            "anyOf": [
                { "type": ["number", "string", "null"] },
                {
                    "type": "object",
                    "patternProperties": { TAG_PATTERN: { "type": "string" } },
                    "additionalProperties": false
                }
            ]
        })
    }
}
