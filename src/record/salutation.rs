//! How a person is greeted, as records write it.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::Salutation;

/// How a person is greeted.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Salutation")]
pub(super) enum SalutationRecord {
    /// As a woman.
    Madam,
    /// As a man.
    Sir,
}

impl SalutationRecord {
    /// What is meant by it.
    pub(super) fn meant(self) -> Salutation {
        match self {
            Self::Madam => Salutation::Madam,
            Self::Sir => Salutation::Sir,
        }
    }
}
