//! How a language states facts in running text: `facts.yaml`, a table that one engine reads.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, FileId};
use crate::yaml;

/// The file that they are read from.
pub(super) const FACT_WORDS: &str = "facts.yaml";

/// The words by which a language states facts.
#[derive(Clone, Debug)]
pub struct FactWords {
    /// The mark before fraction digits.
    pub decimal: char,
    /// Whether a date in figures begins with its month.
    pub month_first: bool,
    /// From which tens a language counts on to nineteen: sixty in *soixante-douze*.
    pub count_on: BTreeSet<u64>,
    /// What joins the parts of a number inside one word; none if they are never written together.
    pub compounds: Vec<String>,
    /// What may stand behind the figures of an ordinal, in lower case.
    pub ordinal_endings: BTreeSet<String>,
    /// Names of months that mean one only beside a day or a year, in lower case.
    pub not_alone: BTreeSet<String>,
    /// What a list holds, in lower case: *areas*.
    pub listed: BTreeSet<String>,
    /// What a row of a table is called that sums up the rows above it, in lower case.
    pub totals: BTreeSet<String>,
    /// Words by which a heading tells that it is about what is to come, in lower case.
    pub outlooks: BTreeSet<String>,
    /// What nouns end in, whose forms are no names that were misspelt: where all nouns have capitals.
    pub noun_endings: BTreeSet<String>,
    /// Words that stand in nearly every text.
    pub common: BTreeSet<String>,
    /// The words of numbers, for those that are written together, longest first.
    pub inner: Vec<(String, Meaning)>,
    /// With which letters those begin.
    pub initials: BTreeSet<char>,
    phrases: HashMap<String, Vec<Phrase>>,
}

/// Some words, and what they mean.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// The pieces behind the first one, in lower case.
    pub rest: Vec<String>,
    /// What all of them mean.
    pub meaning: Meaning,
}

/// What words may mean where facts are stated.
#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    /// A number below a hundred, in tenths: *anderhalf* is 15.
    Number(u64),
    /// The indefinite article, or the number one where a scale follows.
    Article,
    /// A hundred.
    Hundreds(u64),
    /// A thousand, a million, and above.
    Scale(u64),
    /// The same, but only beside a currency.
    MoneyScale(u64),
    /// Joins parts of a number, behind one that ends in so many.
    Joiner(u64),
    /// Roughly so many: *une dizaine*.
    Roughly(u64),
    /// A figure that a figure of another language may stand for.
    Loosely(u64),
    /// The place in a row.
    Ordinal(u64),
    /// How exactly the figure behind it is known, by the name that records use; and whether the
    /// words always mean it.
    Qualifier(String, Sureness),
    /// How exactly the figure before it is known.
    QualifierBehind(String),
    /// Whether the figure before it is added or taken away: *9 de plus*.
    Change(Change),
    /// Joins two ends of a range, or two items of a list.
    Range,
    /// Stands between a figure and its currency.
    Filler,
    /// What a figure counts, by the name of the table.
    Unit(String),
    /// A currency, as ISO 4217 has it.
    Currency(String),
    /// A month, from 1.
    Month(i8),
    /// A day of the week, Monday is 1.
    Weekday(i8),
    /// The day of issue.
    Today,
    /// Something that has not happened yet.
    ToCome,
    /// Hours of the clock.
    Hours,
    /// The half of the day before noon, or the other one.
    Half(Half),
    /// A time of day, in minutes.
    Time(u16),
    /// What somebody does, by the name of the table.
    Role(String),
}

/// Whether words always mean what they may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// Always.
    Always,
    /// In some sentences: *over five years*.
    Perhaps,
}

/// Whether something is more than something else, or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// More.
    More,
    /// Less.
    Less,
}

/// A half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// Before noon.
    Morning,
    /// From noon on.
    Afternoon,
}

/// The table, as its author wrote it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Table {
    decimal: char,
    #[serde(default)]
    month_first: bool,
    #[serde(default)]
    articles: Vec<String>,
    #[serde(default)]
    numbers: BTreeMap<String, f64>,
    #[serde(default)]
    count_on: BTreeSet<u64>,
    #[serde(default)]
    hundreds: BTreeMap<String, u64>,
    #[serde(default)]
    scales: BTreeMap<String, u64>,
    #[serde(default)]
    money_scales: BTreeMap<String, u64>,
    #[serde(default)]
    joiners: BTreeMap<String, u64>,
    #[serde(default)]
    compounds: Vec<String>,
    #[serde(default)]
    about: BTreeMap<String, u64>,
    #[serde(default)]
    loosely: BTreeMap<String, u64>,
    #[serde(default)]
    ordinals: BTreeMap<String, u64>,
    #[serde(default)]
    ordinal_endings: BTreeSet<String>,
    #[serde(default)]
    qualifiers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    qualifiers_perhaps: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    qualifiers_behind: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    more: Vec<String>,
    #[serde(default)]
    less: Vec<String>,
    #[serde(default)]
    ranges: Vec<String>,
    #[serde(default)]
    fillers: Vec<String>,
    #[serde(default)]
    units: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    currencies: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    months: Vec<Vec<String>>,
    #[serde(default)]
    not_alone: BTreeSet<String>,
    #[serde(default)]
    weekdays: Vec<Vec<String>>,
    #[serde(default)]
    to_come: Vec<String>,
    #[serde(default)]
    listed: BTreeSet<String>,
    #[serde(default)]
    totals: BTreeSet<String>,
    #[serde(default)]
    outlooks: BTreeSet<String>,
    #[serde(default)]
    noun_endings: BTreeSet<String>,
    #[serde(default)]
    today: Vec<String>,
    #[serde(default)]
    hours: Vec<String>,
    #[serde(default)]
    halves: Halves,
    #[serde(default)]
    times: BTreeMap<String, String>,
    #[serde(default)]
    common: BTreeSet<String>,
    #[serde(default)]
    roles: BTreeMap<String, Vec<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Halves {
    #[serde(default)]
    am: Vec<String>,
    #[serde(default)]
    pm: Vec<String>,
}

impl FactWords {
    /// Whether two names of two words may be nouns of which one stands in two forms: *Set*, *Sets*.
    #[must_use]
    pub fn are_forms(&self, one: &str, other: &str) -> bool {
        let is_ending = |ending: &str| ending.is_empty() || self.noun_endings.contains(ending);
        let are_forms = |one: &str, other: &str| {
            let same = one.chars().zip(other.chars()).take_while(|(own, its)| own == its);
            let shared: usize = same.map(|(own, _)| own.len_utf8()).sum();
            // The ending may share a letter with the stem of the other.
            (shared.saturating_sub(1)..=shared).any(|stem| {
                let ends = [one, other].map(|word| word.get(stem..));
                stem > 2 && ends.iter().all(|end| end.is_some_and(is_ending))
            })
        };
        let (words, its) = (one.split(' '), other.split(' '));
        !self.noun_endings.is_empty() && words.zip(its).all(|(one, other)| are_forms(one, other))
    }

    /// Reads `facts.yaml`.
    ///
    /// # Errors
    ///
    /// The first fault of shape.
    pub(super) fn read(text: &str, file: FileId) -> Result<Self, Diagnostic> {
        Ok(Self::of(yaml::parse(text, file)?))
    }

    fn of(table: Table) -> Self {
        let mut words = Self {
            decimal: table.decimal,
            month_first: table.month_first,
            count_on: table.count_on,
            compounds: table.compounds,
            ordinal_endings: table.ordinal_endings,
            not_alone: table.not_alone,
            listed: table.listed,
            totals: table.totals,
            outlooks: table.outlooks,
            noun_endings: table.noun_endings,
            common: table.common,
            inner: Vec::new(),
            initials: BTreeSet::new(),
            phrases: HashMap::new(),
        };
        let numbers = table.numbers.into_iter().map(|(word, number)| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small")]
            let tenths = (number.clamp(0.0, 99.9) * 10.0).round() as u64;
            (word, Meaning::Number(tenths))
        });
        let hundreds = table.hundreds.into_iter().map(|(word, n)| (word, Meaning::Hundreds(n)));
        let scales = table.scales.into_iter().map(|(word, n)| (word, Meaning::Scale(n)));
        let all: Vec<(String, Meaning)> = numbers.chain(hundreds).chain(scales).collect();
        if !words.compounds.is_empty() {
            words.inner.clone_from(&all);
            words.inner.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
            words.initials = all.iter().filter_map(|(word, _)| word.chars().next()).collect();
        }
        for (word, meaning) in all {
            words.add(&word, &meaning);
        }
        words.add_all(table.articles, &Meaning::Article);
        words.add_each(table.money_scales, Meaning::MoneyScale);
        words.add_each(table.joiners, Meaning::Joiner);
        words.add_each(table.about, Meaning::Roughly);
        words.add_each(table.loosely, Meaning::Loosely);
        words.add_each(table.ordinals, Meaning::Ordinal);
        for (name, phrases) in table.qualifiers {
            words.add_all(phrases, &Meaning::Qualifier(name, Sureness::Always));
        }
        for (name, phrases) in table.qualifiers_perhaps {
            words.add_all(phrases, &Meaning::Qualifier(name, Sureness::Perhaps));
        }
        for (name, phrases) in table.qualifiers_behind {
            words.add_all(phrases, &Meaning::QualifierBehind(name));
        }
        words.add_all(table.more, &Meaning::Change(Change::More));
        words.add_all(table.less, &Meaning::Change(Change::Less));
        words.add_all(table.ranges, &Meaning::Range);
        words.add_all(table.fillers, &Meaning::Filler);
        for (name, phrases) in table.units {
            words.add_all(phrases, &Meaning::Unit(name));
        }
        for (code, phrases) in table.currencies {
            words.add_all(phrases, &Meaning::Currency(code));
        }
        for (number, names) in (1..).zip(table.months) {
            words.add_all(names, &Meaning::Month(number));
        }
        for (number, names) in (1..).zip(table.weekdays) {
            words.add_all(names, &Meaning::Weekday(number));
        }
        words.add_all(table.today, &Meaning::Today);
        words.add_all(table.to_come, &Meaning::ToCome);
        words.add_all(table.hours, &Meaning::Hours);
        words.add_all(table.halves.am, &Meaning::Half(Half::Morning));
        words.add_all(table.halves.pm, &Meaning::Half(Half::Afternoon));
        for (phrase, time) in table.times {
            let minutes = time.split_once(':').and_then(|(hour, minute)| {
                Some(hour.parse::<u16>().ok()? * 60 + minute.parse::<u16>().ok()?)
            });
            if let Some(minutes) = minutes {
                words.add(&phrase, &Meaning::Time(minutes));
            }
        }
        for (name, phrases) in table.roles {
            words.add_all(phrases, &Meaning::Role(name));
        }
        words
    }

    /// What may begin with a piece of text in lower case, the longest first.
    #[must_use]
    pub fn phrases(&self, first: &str) -> &[Phrase] {
        self.phrases.get(first).map_or(&[], Vec::as_slice)
    }

    fn add_each(&mut self, each: BTreeMap<String, u64>, meaning: fn(u64) -> Meaning) {
        for (phrase, number) in each {
            self.add(&phrase, &meaning(number));
        }
    }

    fn add_all(&mut self, phrases: Vec<String>, meaning: &Meaning) {
        for phrase in phrases {
            self.add(&phrase, meaning);
        }
    }

    fn add(&mut self, phrase: &str, meaning: &Meaning) {
        let phrase = phrase.to_lowercase();
        let mut pieces = pieces(&phrase).map(str::to_owned);
        let Some(first) = pieces.next() else { return };
        let phrase = Phrase { rest: pieces.collect(), meaning: meaning.clone() };
        let phrases = self.phrases.entry(first).or_default();
        phrases.push(phrase);
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
    }
}

/// Cuts a text into pieces: runs of letters, and single marks; spaces part them, and are none.
pub fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let first = rest.chars().next()?;
        let end = if first.is_alphabetic() {
            rest.find(|one: char| !one.is_alphabetic()).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (piece, behind) = rest.split_at(end);
        rest = behind;
        Some(piece)
    })
}
