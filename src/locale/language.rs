//! One language: everything that can be said or written in it.

use std::cmp::Ordering;
use std::fmt;

use jiff::civil::{Date, Time};

use super::Locale;
use super::cldr::Cldr;
use super::conventions::{CONVENTIONS, Conventions};
use super::fact_words::FactWords;
use super::forms::SLOT;
use super::list_words::ListWords;
use super::messages::{MESSAGES, Messages};
use super::ordinals::Ordinals;
use super::profile::{DAY_PARTS, MINUS, Profile, Setting};
use super::sentences::{capitalized, ends_in_abbreviation};
use crate::diagnostic::{Arguments, Diagnostic, FileId, Span, Wording};
use crate::yaml::Located;

/// One language: its words, its conventions, and what Unicode knows about it.
pub struct Language {
    locale: Locale,
    conventions: Conventions,
    profile: Profile,
    set: Setting,
    cldr: Cldr,
    outputs: Messages,
    program: Messages,
    list_words: ListWords,
    fact_words: Option<FactWords>,
}

/// The texts that a language is read from; of two with one name, the first one is asked first.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts<'a> {
    /// The conventions.
    pub(super) conventions: Vec<(FileId, &'a str)>,
    /// The words of outputs.
    pub(super) outputs: Vec<(FileId, &'a str)>,
    /// The words for whoever runs the program.
    pub(super) program: Vec<(FileId, &'a str)>,
    /// How facts are stated.
    pub(super) fact_words: Vec<(FileId, &'a str)>,
    /// The words of media lists.
    pub(super) list_words: Vec<(FileId, &'a str)>,
    /// Of the files with one name, the one that completes the others.
    pub(super) basic: Vec<FileId>,
}

/// What is known about a language beside its words.
struct Ground {
    conventions: Conventions,
    profile: Profile,
    /// The tag under which CLDR knows its plurals.
    known_as: Locale,
    cldr: Cldr,
}

impl Ground {
    /// Reads conventions, and what Unicode knows about their language.
    fn read(text: &str, file: FileId, profile: Option<&str>) -> Result<Self, Vec<Diagnostic>> {
        let (conventions, profile) = Conventions::read(text, file, profile)?;
        let known = |tag: &Located<String>| {
            let at = |fault: Diagnostic| vec![fault.at(Span::new(file, tag.range.clone()))];
            let Ok(known_as) = tag.value.parse::<Locale>() else {
                let fault = Diagnostic::error("invalid-language");
                return Err(at(fault.with("language", tag.value.as_str())));
            };
            let Some(cldr) = Cldr::of(&known_as, profile.figures.as_ref()) else {
                let fault = Diagnostic::error("unknown-to-cldr");
                return Err(at(fault.with("language", known_as.as_str())));
            };
            Ok((known_as, cldr))
        };
        let (known_as, mut cldr) = known(&conventions.cldr)?;
        if let Some(tag) = &profile.cldr {
            cldr = known(tag)?.1;
        }
        let mut profile = profile;
        profile.units.extend(cldr.months());
        Ok(Self { conventions, profile, known_as, cldr })
    }
}

impl Language {
    /// Reads a language in the profile of this name, or else the usual one; nothing if its
    /// conventions cannot be read.
    pub(super) fn read(
        locale: &Locale,
        texts: &Texts<'_>,
        profile: Option<&str>,
        set: Setting,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        if texts.outputs.is_empty() {
            faults.push(missing_file(locale, MESSAGES));
        }
        if texts.conventions.is_empty() {
            faults.push(missing_file(locale, CONVENTIONS));
        }
        // Where its own cannot be followed, those that are built in can, and one fault stays one.
        let ground = texts.conventions.iter().find_map(|(file, text)| {
            Ground::read(text, *file, profile).map_err(|found| faults.extend(found)).ok()
        });
        let Some(Ground { conventions, profile, known_as, cldr }) = ground else {
            return (None, faults);
        };
        let mut messages = |own: &[(FileId, &str)]| {
            let basic = &texts.basic;
            let figures = cldr.figures().clone();
            let known = (&known_as, figures, &conventions);
            let (messages, found) = Messages::read(locale, known, own, basic);
            faults.extend(found);
            messages
        };
        let outputs = messages(&texts.outputs);
        let program = messages(&texts.program);
        let list_words = texts.list_words.first().map(|(file, text)| ListWords::read(text, *file));
        let list_words = list_words.unwrap_or_else(|| Ok(ListWords::default()));
        let list_words = list_words.unwrap_or_else(|fault| {
            faults.push(fault);
            ListWords::default()
        });
        let fact_words = texts.fact_words.first().map(|(file, text)| FactWords::read(text, *file));
        let fact_words = fact_words.and_then(|read| read.map_err(|fault| faults.push(fault)).ok());
        let locale = locale.clone();
        let language = Self {
            locale,
            conventions,
            profile,
            set,
            cldr,
            outputs,
            program,
            list_words,
            fact_words,
        };
        (Some(language), faults)
    }

    /// Its tag: the name of its folder.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Its conventions.
    #[must_use]
    pub fn conventions(&self) -> &Conventions {
        &self.conventions
    }

    /// How it is set: its usual profile, or the one that the newsroom has chosen.
    #[must_use]
    pub fn typography(&self) -> &Profile {
        &self.profile
    }

    /// Its words in media lists that come out of a spreadsheet; none if it has no such file.
    #[must_use]
    pub fn list_words(&self) -> &ListWords {
        &self.list_words
    }

    /// The words by which it states facts; nothing if nobody wrote them down, and its texts cannot
    /// be compared.
    #[must_use]
    pub fn fact_words(&self) -> Option<&FactWords> {
        self.fact_words.as_ref()
    }

    /// Its name in the language itself.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.conventions.name
    }

    /// Says a message of an output.
    ///
    /// # Errors
    ///
    /// The message, or a variable that it wants, is missing.
    pub fn say(&self, key: &str, arguments: &Arguments) -> Result<String, Diagnostic> {
        let said = self.outputs.say(key, None, arguments)?;
        // They are written in the usual profile.
        if self.profile.is_usual { Ok(said) } else { Ok((self.set)(&said, &self.profile)) }
    }

    /// Whether it has a message for outputs.
    #[must_use]
    pub fn says(&self, key: &str) -> bool {
        self.outputs.shapes().get(key).is_some_and(|shape| shape.has_value)
    }

    /// Says a message for whoever runs the program.
    ///
    /// # Errors
    ///
    /// The message, or a variable that it wants, is missing.
    pub fn tell(&self, key: &str, arguments: &Arguments) -> Result<String, Diagnostic> {
        self.program.say(key, None, arguments)
    }

    /// Says a message for whoever runs the program, or an attribute of it, with an ellipsis for
    /// whatever it is about; nothing if it has no such message.
    #[must_use]
    pub fn outline(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        self.program.outline(key, attribute)
    }

    /// Whether it has a message for whoever runs the program, or this attribute of it.
    #[must_use]
    pub fn tells(&self, key: &str, attribute: Option<&str>) -> bool {
        self.program.shapes().get(key).is_some_and(|shape| match attribute {
            None => shape.has_value,
            Some(attribute) => shape.attributes.contains(attribute),
        })
    }

    /// The keys of its messages for outputs, in alphabetical order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.outputs.shapes().keys().map(String::as_str).filter(|key| self.says(key))
    }

    /// The variables that a message for outputs wants, in alphabetical order.
    pub fn variables(&self, key: &str) -> impl Iterator<Item = &str> {
        let shape = self.outputs.shapes().get(key);
        shape.into_iter().flat_map(|shape| shape.variables.keys().map(String::as_str))
    }

    /// The messages of outputs.
    pub(super) fn outputs(&self) -> &Messages {
        &self.outputs
    }

    /// The messages for whoever runs the program.
    pub(super) fn program(&self) -> &Messages {
        &self.program
    }

    /// What stands before the decimals of a figure.
    #[must_use]
    pub fn decimal_mark(&self) -> String {
        self.figure("0.5").chars().filter(|one| !one.is_numeric()).collect()
    }

    /// Writes a plain decimal (`18500`, `-2.50`) as the language writes figures.
    ///
    /// Fraction digits are kept, and a negative one gets its minus sign. A text that is no plain
    /// decimal comes back as it is.
    #[must_use]
    pub fn figure(&self, decimal: &str) -> String {
        let written = self.cldr.figures().write(decimal).unwrap_or_else(|| decimal.to_owned());
        match written.strip_prefix('-') {
            Some(digits) => format!("{MINUS}{digits}"),
            None => written,
        }
    }

    /// Writes a plain decimal as a percentage.
    #[must_use]
    pub fn percentage(&self, decimal: &str) -> String {
        self.profile.percentage.replace(SLOT, &self.figure(decimal))
    }

    /// A figure as a word, if the language's table has it.
    #[must_use]
    pub fn number_words(&self, number: u64) -> Option<&str> {
        self.conventions.number_words.get(&number).map(String::as_str)
    }

    /// A figure as a word that goes with a feminine noun, if the language's table has it.
    #[must_use]
    pub fn feminine_number_words(&self, number: u64) -> Option<&str> {
        let feminine = self.conventions.number_words_feminine.get(&number).map(String::as_str);
        feminine.or_else(|| self.number_words(number))
    }

    /// A place in a row: *12th*.
    #[must_use]
    pub fn ordinal(&self, number: u64) -> String {
        self.ordinal_of(self.profile.ordinals.as_ref(), number)
    }

    /// A place in a row beside a feminine noun: *1re*.
    #[must_use]
    pub fn feminine_ordinal(&self, number: u64) -> String {
        let Profile { ordinals, ordinals_feminine, .. } = &self.profile;
        self.ordinal_of(ordinals_feminine.as_ref().or(ordinals.as_ref()), number)
    }

    fn ordinal_of(&self, ordinals: Option<&Ordinals>, number: u64) -> String {
        let figure = self.figure(&number.to_string());
        match ordinals {
            Some(ordinals) => ordinals.write(self.cldr.ordinal_category(number), &figure),
            // As most languages of Europe have it.
            None => format!("{figure}."),
        }
    }

    /// Whether a text ends in an abbreviation, behind which its sentence goes on.
    #[must_use]
    pub fn ends_in_abbreviation(&self, text: &str) -> bool {
        ends_in_abbreviation(text, &self.conventions.abbreviations)
    }

    /// Words with the capital that begins a sentence.
    #[must_use]
    pub fn capitalized(&self, words: &str) -> String {
        capitalized(words, &self.conventions.capitals)
    }

    /// Whether nobody knows from a name alone how it stands in a sentence: it wants an article, or
    /// its first letter elides or not, unless it is known whether the name elides.
    #[must_use]
    pub fn is_unsure_of(&self, name: &str, elision_is_known: bool) -> bool {
        let Conventions { articles, elision, .. } = &self.conventions;
        articles.wants_article(name) || (!elision_is_known && elision.is_in_doubt(name))
    }

    /// A text whose last word is elided before the words that follow it; nothing if none is.
    #[must_use]
    pub fn elided(&self, before: &str, following: &str) -> Option<String> {
        self.conventions.elision.elided(before, following)
    }

    /// Day, month and year, the month in letters.
    #[must_use]
    pub fn long_date(&self, date: Date) -> String {
        together(&self.with_day_one(date, self.cldr.long_date(date)))
    }

    /// Day of the week, day, month and year.
    #[must_use]
    pub fn full_date(&self, date: Date) -> String {
        together(&self.with_day_one(date, self.cldr.full_date(date)))
    }

    /// Day and month, the month in letters.
    #[must_use]
    pub fn day_month(&self, date: Date) -> String {
        together(&self.with_day_one(date, self.cldr.day_month(date)))
    }

    /// The day of the month, as it stands in a date before its month; nothing if it stands behind.
    #[must_use]
    pub fn day_of_month(&self, date: Date) -> Option<String> {
        let day = self.day_month(date);
        let end = day.find(char::is_whitespace).filter(|_| day.starts_with(char::is_numeric))?;
        Some(day[..end].to_owned())
    }

    /// The day in figures.
    #[must_use]
    pub fn numeric_date(&self, date: Date) -> String {
        let parts =
            [format!("{:02}", date.day()), format!("{:02}", date.month()), date.year().to_string()];
        DAY_PARTS
            .iter()
            .zip(parts)
            .fold(self.profile.numeric_date.clone(), |text, (part, value)| {
                text.replace(part, &value)
            })
    }

    /// Month and year.
    #[must_use]
    pub fn month_year(&self, date: Date) -> String {
        self.cldr.month_year(date)
    }

    /// The time of day, to the minute.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        self.profile.time.write(time)
    }

    /// Writes the first of two times between which something takes place.
    #[must_use]
    pub fn first_time(&self, from: Time, to: Time) -> String {
        self.profile.time.write_first(from, to)
    }

    /// Lists items, the last two joined by the language's "and".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        self.cldr.list(items)
    }

    /// The name of a country, by its ISO 3166 code of two letters.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<String> {
        self.cldr.country(code)
    }

    /// The plural category of a count, as CLDR names it.
    #[must_use]
    pub fn plural(&self, count: u64) -> &'static str {
        self.cldr.plurals().category(count)
    }

    /// The order of two texts in an alphabetical list.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.cldr.compare(one, other)
    }

    /// Where its lines start, as HTML says it: `ltr` or `rtl`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if self.cldr.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// Writes the first day of a month as the language wants it, where CLDR does not know.
    fn with_day_one(&self, date: Date, written: String) -> String {
        let Some(day_one) = &self.profile.date_day_one else {
            return written;
        };
        if date.day() != 1 {
            return written;
        }
        let figures: Vec<&str> = written
            .split(|letter: char| !letter.is_numeric())
            .filter(|figure| !figure.is_empty())
            .collect();
        if figures.first() != Some(&"1") {
            return written;
        }
        written.replacen('1', day_one, 1)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Language").field(&self.locale).finish()
    }
}

impl Wording for Language {
    fn phrase(&self, key: &str, attribute: Option<&str>, arguments: &Arguments) -> Option<String> {
        self.program.say(key, attribute, arguments).ok()
    }
}

fn missing_file(language: &Locale, file: &str) -> Diagnostic {
    Diagnostic::error("missing-message-file").with("language", language.as_str()).with("file", file)
}

/// A date whose day and month stay on one line: a no-break space stands behind the day.
fn together(date: &str) -> String {
    let day = date.find(|one: char| one.is_ascii_digit()).unwrap_or(date.len());
    let space = date[day..].find(' ').map(|space| day + space);
    match space {
        Some(space) if date[space + 1..].starts_with(char::is_alphabetic) => {
            [&date[..space], "\u{a0}", &date[space + 1..]].concat()
        }
        _ => date.to_owned(),
    }
}
