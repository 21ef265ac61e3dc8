//! Who may see an announcement now.

use serde::Serialize;

use crate::model::{Edition, Staff};

/// Who may see an edition now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    /// Its authors are still writing.
    Draft,
    /// Its instant has not come.
    Held,
    /// Everybody.
    Public,
}

impl State {
    /// Who may see an edition.
    pub(super) fn of(edition: &Edition<'_, Staff>) -> Self {
        if edition.is_draft() {
            Self::Draft
        } else if edition.is_held() {
            Self::Held
        } else {
            Self::Public
        }
    }

    /// Its name in the filter of the desk.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Held => "held",
            Self::Public => "public",
        }
    }
}
