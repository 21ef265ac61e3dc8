//! The forms in which houses write amounts of money.

use serde::Deserialize;

/// How a house writes amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AmountForm {
    /// With the name of the currency: *2,6 milliards d’euros*.
    Words,
    /// With its sign: *€2.6 billion*.
    Sign,
    /// With its code: *2,6 milliards EUR*.
    Code,
    /// In millions, shortened: *2 600 mEUR*.
    Short,
}

impl AmountForm {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Words, Self::Sign, Self::Code, Self::Short];

    /// The name that records use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Sign => "sign",
            Self::Code => "code",
            Self::Short => "short",
        }
    }
}

/// How a language usually writes amounts.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmountForms {
    /// Those of thousands, millions, billions.
    pub scaled: AmountForm,
    /// Others.
    pub plain: AmountForm,
}

impl Default for AmountForms {
    fn default() -> Self {
        Self { scaled: AmountForm::Words, plain: AmountForm::Sign }
    }
}
