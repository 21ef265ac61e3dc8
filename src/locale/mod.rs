//! Languages as data: their words, their conventions, and what Unicode knows about them.
//!
//! A language is a folder: `messages.ftl` (the words of outputs), `conventions.yaml` (what press
//! offices know and CLDR does not), and perhaps `diagnostics.ftl`, `program.ftl` and `help.ftl`
//! (the words for whoever runs the program), `media-list.yaml` (the words of spreadsheets) and
//! `facts.yaml` (how the language states facts in running text).
//! Nothing here knows any one language.

mod amounts;
mod cldr;
mod conventions;
mod coverage;
mod fact_words;
mod forms;
mod hours;
mod language;
mod languages;
mod list_words;
mod messages;
mod ordinals;
mod placeholders;
mod profile;
mod sentences;
mod spelling;
mod tag;
#[cfg(test)]
mod tests;

pub use amounts::{AmountForm, AmountForms};
pub use conventions::Conventions;
pub use coverage::{Coverage, OtherVariables, Words as CoveredWords};
pub use fact_words::{Change, FactWords, Half, Meaning, Phrase, Sureness, pieces};
pub use forms::{Elision, Form};
pub use hours::Hours;
pub use language::Language;
pub use languages::{FILES, Languages, LocaleFolder, Words};
pub use list_words::{Column, ListWords};
pub use profile::{
    ANY_CURRENCY, FigureMarks, MINUS, Profile, Quotes, Setting, unknown as unknown_profile,
};
pub use spelling::{Spelling, Spelt};
pub use tag::{InvalidLocale, Locale};
