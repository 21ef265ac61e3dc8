//! How a language is set: named profiles, each a house style of its own.
//!
//! A profile says everything, or names another one that it is `like` and says what differs.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::forms::SLOT;
use super::hours::{Hours, PARTS};
use super::ordinals::Ordinals;
use crate::diagnostic::{Diagnostic, FileId, Span};
use crate::yaml::Located;

/// One way to set a language: a house style.
#[derive(Clone, Debug)]
pub struct Profile {
    /// What it is called.
    pub name: String,
    /// Whether it is the usual one, in which the words of the language are written.
    pub is_usual: bool,
    /// The quotation marks, with the spaces that belong inside.
    pub quotes: Quotes,
    /// The quotation marks inside a quotation.
    pub inner_quotes: Quotes,
    /// The apostrophe.
    pub apostrophe: String,
    /// Words that begin with an apostrophe, without it, in lower case: no quotation begins there.
    pub apostrophe_words: BTreeSet<String>,
    /// The ellipsis.
    pub ellipsis: String,
    /// The dash between parts of a sentence, with its spaces.
    pub dash: String,
    /// What stands between the two ends of a range of figures.
    pub range: String,
    /// The space before a punctuation mark, for marks that have one.
    pub space_before: BTreeMap<char, String>,
    /// How figures are written, where CLDR writes them otherwise.
    pub figures: Option<FigureMarks>,
    /// A percentage; `{}` is the figure.
    pub percentage: String,
    /// An amount of money with the sign of its currency; `{}` is the figure, `¤` the sign.
    pub currency: String,
    /// What stands behind a figure on the same line: units, scales, currencies, months.
    pub units: BTreeSet<String>,
    /// What stands before a figure on the same line: *n°*, *p.*
    pub numbering: BTreeSet<String>,
    /// What stands before a name on the same line: *Mme*, *dr.*
    pub titles: BTreeSet<String>,
    /// The first day of a month, where it is not written as a plain figure.
    pub date_day_one: Option<String>,
    /// Places in a row, where they are not a figure with a point.
    pub ordinals: Option<Ordinals>,
    /// The same beside a feminine noun, where they differ.
    pub ordinals_feminine: Option<Ordinals>,
    /// A day in figures, of `{day}`, `{month}` and `{year}`, two digits each for the first two.
    pub numeric_date: String,
    /// The time of day.
    pub time: Hours,
    /// The tag under which CLDR knows its figures and dates, where it is not that of the language.
    pub(super) cldr: Option<Located<String>>,
}

/// A pair of quotation marks, each with the space that belongs inside.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotes {
    /// Before what is quoted.
    pub open: String,
    /// After what is quoted.
    pub close: String,
}

/// What sets plain text in a profile.
pub type Setting = fn(&str, &Profile) -> String;

/// The marks in figures.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureMarks {
    /// Between thousands.
    pub group: String,
    /// Before decimals.
    pub decimal: String,
}

/// The minus sign, which is as wide as a plus.
pub const MINUS: char = '−';

/// The parts of a day in figures.
pub(super) const DAY_PARTS: [&str; 3] = ["{day}", "{month}", "{year}"];

/// The sign that stands for any currency, as CLDR has it.
pub const ANY_CURRENCY: char = '¤';

/// A profile as a file has it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Record {
    profile: Located<String>,
    /// The profile before it that it is like, but for what it says itself.
    like: Option<Located<String>>,
    quotes: Option<Quotes>,
    inner_quotes: Option<Quotes>,
    apostrophe: Option<String>,
    apostrophe_words: Option<BTreeSet<String>>,
    ellipsis: Option<String>,
    dash: Option<String>,
    range: Option<String>,
    space_before: Option<BTreeMap<char, String>>,
    figures: Option<FigureMarks>,
    percentage: Option<Located<String>>,
    currency: Option<Located<String>>,
    units: Option<BTreeSet<String>>,
    numbering: Option<BTreeSet<String>>,
    titles: Option<BTreeSet<String>>,
    date_day_one: Option<String>,
    ordinals: Option<Ordinals>,
    ordinals_feminine: Option<Ordinals>,
    numeric_date: Option<Located<String>>,
    time: Option<Hours>,
    cldr: Option<Located<String>>,
}

/// The profiles of a language as a file has them: the usual one first.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Profiles(Located<Vec<Record>>);

impl Profiles {
    /// The profile of this name, or else the usual one.
    ///
    /// # Errors
    ///
    /// All faults of all profiles: one that says too little, or a pattern that cannot be filled in.
    pub(super) fn choose(
        &self,
        name: Option<&str>,
        file: FileId,
    ) -> Result<Profile, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let mut read: Vec<Profile> = Vec::new();
        for record in &self.0.value {
            let at = Span::new(file, record.profile.range.clone());
            let base = match &record.like {
                None => None,
                Some(like) => {
                    let base = read.iter().find(|profile| profile.name == like.value);
                    if base.is_none() {
                        let fault = unknown(&like.value, read.iter().map(|own| own.name.as_str()));
                        faults.push(fault.at(Span::new(file, like.range.clone())));
                        continue;
                    }
                    base
                }
            };
            faults.extend(record.patterns(file));
            match record.on_top_of(base) {
                Ok(profile) => read.push(profile),
                Err(field) => {
                    faults.push(Diagnostic::error("missing-field").with("field", field).at(at));
                }
            }
        }
        if read.is_empty() && faults.is_empty() {
            let fault = Diagnostic::error("empty-list").with("field", "typography");
            faults.push(fault.at(Span::new(file, self.0.range.clone())));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let chosen = read.iter().position(|profile| Some(profile.name.as_str()) == name);
        let chosen = chosen.unwrap_or(0);
        let profile = read.swap_remove(chosen);
        Ok(Profile { is_usual: chosen == 0, ..profile })
    }

    /// What they are called, the usual one first.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.value.iter().map(|record| record.profile.value.as_str())
    }
}

/// The fault of a profile that does not exist.
pub fn unknown<'a>(name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let fault = Diagnostic::error("unknown-profile").with("profile", name);
    fault.with("known", known.clone().collect::<Vec<_>>().join(", ")).suggest(name, known)
}

impl Record {
    /// The whole profile; or the field that neither it nor the one it is like says.
    fn on_top_of(&self, base: Option<&Profile>) -> Result<Profile, &'static str> {
        /// What is said here, or else there.
        macro_rules! said {
            ($field:ident) => {
                self.$field.clone().or_else(|| base.map(|base| base.$field.clone()))
            };
        }
        /// The same for what a profile may leave out.
        macro_rules! perhaps {
            ($field:ident) => {
                self.$field.clone().or_else(|| base.and_then(|base| base.$field.clone()))
            };
        }
        let pattern = |own: &Option<Located<String>>, base: Option<&String>| {
            own.as_ref().map(|own| &own.value).or(base).cloned()
        };
        Ok(Profile {
            name: self.profile.value.clone(),
            is_usual: false,
            quotes: said!(quotes).ok_or("quotes")?,
            inner_quotes: said!(inner_quotes).ok_or("inner-quotes")?,
            apostrophe: said!(apostrophe).ok_or("apostrophe")?,
            apostrophe_words: said!(apostrophe_words).unwrap_or_default(),
            ellipsis: said!(ellipsis).ok_or("ellipsis")?,
            dash: said!(dash).unwrap_or_else(|| "\u{a0}– ".to_owned()),
            range: said!(range).unwrap_or_else(|| "–".to_owned()),
            space_before: said!(space_before).unwrap_or_default(),
            figures: perhaps!(figures),
            percentage: pattern(&self.percentage, base.map(|base| &base.percentage))
                .ok_or("percentage")?,
            currency: pattern(&self.currency, base.map(|base| &base.currency))
                .unwrap_or_else(|| "{}\u{a0}¤".to_owned()),
            units: said!(units).unwrap_or_default(),
            numbering: said!(numbering).unwrap_or_default(),
            titles: said!(titles).unwrap_or_default(),
            date_day_one: perhaps!(date_day_one),
            ordinals: perhaps!(ordinals),
            ordinals_feminine: perhaps!(ordinals_feminine),
            numeric_date: pattern(&self.numeric_date, base.map(|base| &base.numeric_date))
                .unwrap_or_else(|| "{day}.{month}.{year}".to_owned()),
            time: said!(time).ok_or("time")?,
            cldr: perhaps!(cldr),
        })
    }

    /// What is wrong with its patterns.
    fn patterns(&self, file: FileId) -> impl Iterator<Item = Diagnostic> {
        let hours =
            self.time.iter().flat_map(|time| [Some(&time.pattern), time.whole_hour.as_ref()]);
        let hours = hours.flatten().map(|pattern| (pattern, &PARTS[..]));
        let slots = [&self.percentage, &self.currency].into_iter().flatten();
        let ordinals = [&self.ordinals, &self.ordinals_feminine].into_iter().flatten();
        let slots = slots.chain(ordinals.flat_map(Ordinals::patterns));
        let slots = slots.map(|pattern| (pattern, &[SLOT][..]));
        let days = self.numeric_date.iter().map(|pattern| (pattern, &DAY_PARTS[..]));
        hours
            .chain(slots)
            .chain(days)
            .filter_map(move |(pattern, parts)| pattern_fault(pattern, parts, file))
    }
}

/// Finds what is wrong with a pattern: a part that is not known, or no part at all.
pub(super) fn pattern_fault(
    pattern: &Located<String>,
    parts: &[&str],
    file: FileId,
) -> Option<Diagnostic> {
    let rest = parts.iter().fold(pattern.value.clone(), |rest, part| rest.replace(part, ""));
    if rest != pattern.value && !rest.contains(['{', '}']) {
        return None;
    }
    let fault = Diagnostic::error("invalid-pattern")
        .with("value", pattern.value.as_str())
        .with("known", parts.join(", "))
        .at(Span::new(file, pattern.range.clone()));
    Some(fault)
}

impl Profile {
    /// Whether straight marks are set as they are typed.
    #[must_use]
    pub fn is_straight(&self) -> bool {
        self.apostrophe == "'"
    }

    /// What stands between a figure and its per cent sign.
    #[must_use]
    pub fn percent_space(&self) -> &str {
        between(&self.percentage, SLOT, "%")
    }

    /// What stands between the sign of a currency and the figure behind it; nothing if the sign
    /// stands behind its figure.
    #[must_use]
    pub fn space_behind_currency(&self) -> Option<&str> {
        let (before, _) = self.currency.split_once(SLOT)?;
        before.split_once(ANY_CURRENCY).map(|(_, space)| space)
    }

    /// What stands before and behind the letter that parts hours and minutes, and the letter; nothing
    /// if it is no letter.
    #[must_use]
    pub fn hour_letter(&self) -> Option<(&str, char, &str)> {
        let mark = between(&self.time.pattern.value, "{hour}", "{minute}");
        let at = mark.find(char::is_alphabetic)?;
        let letter = mark[at..].chars().next()?;
        Some((&mark[..at], letter, &mark[at + letter.len_utf8()..]))
    }
}

/// What stands between two parts of a pattern.
fn between<'p>(pattern: &'p str, before: &str, behind: &str) -> &'p str {
    let rest = pattern.split_once(before).map_or("", |(_, rest)| rest);
    rest.split_once(behind).map_or("", |(between, _)| between)
}
