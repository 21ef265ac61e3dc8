//! Who may see an announcement now.

use jiff::Timestamp;
use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::locale::Language;
use crate::model::{Edition, Settings, Staff};

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

    /// The state of an edition in words: until when it is held, if it is.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub(super) fn words(
        edition: &Edition<'_, Staff>,
        language: &Language,
        settings: &Settings,
    ) -> Result<String, Diagnostic> {
        match Self::of(edition) {
            Self::Draft => language.say("desk-draft", &Arguments::new()),
            Self::Public => language.say("desk-public", &Arguments::new()),
            Self::Held => {
                language.say("desk-held-until", &when(language, settings, edition.public_from()))
            }
        }
    }
}

/// When an instant is, by the newsroom's clocks.
pub(super) fn when(language: &Language, settings: &Settings, instant: Timestamp) -> Arguments {
    let local = settings.zone.to_datetime(instant);
    Arguments::new()
        .with("date", language.full_date(local.date()))
        .with("time", language.time(local.time()))
}
