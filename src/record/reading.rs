//! What reading a record needs: its text, the newsroom's languages, and a place for faults.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use jiff::civil::{Date, Time};

use crate::diagnostic::{Diagnostic, FileId, Span, Spanned};
use crate::locale::Locale;
use crate::model::{Dated, Dateline, EmailAddress, Localized, WebAddress};
use crate::prose::{
    Inline, Prose, Written, has_structure, is_printable, mended, parse, parse_line,
};
use crate::yaml::{Located, Places, joins_lines, lost_words};

use super::dated::DatedRecord;
use super::id::{invalid_id, is_id};
use super::per_language::PerLanguage;

/// The quotation marks that word processors make of straight ones, in the languages of Belgium.
const WORD_PROCESSOR_QUOTES: [(char, char); 6] =
    [('“', '”'), ('”', '”'), ('„', '“'), ('„', '”'), ('‘', '’'), ('’', '’')];

/// The reading of one record.
pub struct Reading<'a> {
    /// The text of its file.
    pub text: &'a str,
    /// Its file.
    pub file: FileId,
    /// The newsroom's languages; any language will do where there are none yet.
    pub languages: &'a [Spanned<Locale>],
    /// What was found wrong so far.
    pub faults: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
    /// Starts to read a file.
    #[must_use]
    pub fn new(text: &'a str, file: FileId, languages: &'a [Spanned<Locale>]) -> Self {
        Self { text, file, languages, faults: Vec::new() }
    }

    /// Whether there is nothing in the file but comments.
    pub(super) fn is_empty(&self) -> bool {
        let mut lines = self.text.trim_start_matches('\u{feff}').lines().map(str::trim);
        lines.all(|line| line.is_empty() || line.starts_with('#') || line == "---")
    }

    /// Parses the text into the record's shape; reports what keeps it from that.
    pub(super) fn parse<T: serde::de::DeserializeOwned>(&mut self) -> Option<T> {
        crate::yaml::parse(self.text, self.file).map_err(|fault| self.faults.push(fault)).ok()
    }

    /// The place of a value in the file.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    /// Puts a value at its place.
    pub(super) fn spanned<T>(&self, located: Located<T>) -> Spanned<T> {
        located.of(self.file)
    }

    /// Puts each value at its place.
    pub(super) fn list<T>(&self, located: Vec<Located<T>>) -> Vec<Spanned<T>> {
        located.into_iter().map(|value| value.of(self.file)).collect()
    }

    /// Reports a fault with the value at its place.
    pub(super) fn fault(&mut self, code: &'static str, value: &Located<String>) {
        self.faults.push(self.faulty(code, value));
    }

    /// A fault with the value at its place.
    fn faulty(&self, code: &'static str, value: &Located<String>) -> Diagnostic {
        let shown: String = value.value.chars().take(60).collect();
        Diagnostic::error(code).with("value", shown).at(self.span(value.range.clone()))
    }

    /// Reads an id; reports what is none.
    pub(super) fn id(&mut self, id: Located<String>) -> Option<Spanned<String>> {
        if is_id(&id.value) {
            return Some(self.spanned(id));
        }
        let span = self.span(id.range);
        self.faults.push(invalid_id(&id.value).at(span));
        None
    }

    /// Reads a day, as ISO 8601 has it; reports what is none.
    pub(super) fn date(&mut self, day: &Located<String>) -> Option<Spanned<Date>> {
        let text = day.value.trim();
        let is_iso = text.len() == 10 && text.is_ascii();
        let date = is_iso.then(|| text.parse().ok()).flatten();
        if date.is_none() {
            let meant = day_first(text).map(|day| day.to_string());
            self.faults.push(self.faulty("invalid-date", day).meant(meant));
        }
        date.map(|date| Spanned::new(date, self.span(day.range.clone())))
    }

    /// Reads a time of day: `09:00`; reports what is none.
    pub(super) fn time(&mut self, text: &Located<String>) -> Option<Time> {
        let plain = text.value.trim();
        let is_plain = plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
        let time = is_plain.then(|| plain.parse().ok()).flatten();
        if time.is_none() {
            self.fault("invalid-time", text);
        }
        time
    }

    /// Reads the tag of a language that the newsroom has; reports what is none.
    pub(super) fn language(&mut self, tag: &Located<String>) -> Option<Locale> {
        let span = self.span(tag.range.clone());
        let locale: Option<Locale> = tag.value.parse().ok();
        let known = self.languages.is_empty()
            || self.languages.iter().any(|known| Some(&known.value) == locale.as_ref());
        if let (Some(locale), true) = (locale, known) {
            return Some(locale);
        }
        let known: Vec<&str> = self.languages.iter().map(|known| known.value.as_str()).collect();
        self.faults.push(
            Diagnostic::error("unknown-language")
                .with("language", tag.value.as_str())
                .with("known", known.join(", "))
                .suggest(&tag.value, known.iter().copied())
                .at(span),
        );
        None
    }

    /// Reads the tag of any language, also of one that this newsroom does not have.
    pub(super) fn any_language(&mut self, tag: &Located<String>) -> Option<Locale> {
        let locale = tag.value.parse().ok();
        if locale.is_none() {
            let span = self.span(tag.range.clone());
            let language = tag.value.as_str();
            let fault = Diagnostic::error("invalid-language").with("language", language);
            self.faults.push(fault.at(span));
        }
        locale
    }

    /// Reads text that differs by language.
    pub(super) fn localized<T>(
        &mut self,
        record: Located<PerLanguage>,
        mut read: impl FnMut(Located<String>, &mut Self) -> Option<T>,
    ) -> Localized<T> {
        match record.value {
            PerLanguage::Every(text) => {
                match read(Located { value: text, range: record.range }, self) {
                    Some(value) => Localized::every(value),
                    None => Localized::default(),
                }
            }
            PerLanguage::Each(texts) => {
                let mut each = BTreeMap::new();
                for (tag, text) in texts {
                    let locale = self.language(&tag);
                    if let (Some(locale), Some(value)) = (locale, read(text, self)) {
                        each.insert(locale, value);
                    }
                }
                Localized::each(each, None)
            }
        }
    }

    /// Reads short text that differs by language, such as a name.
    pub(super) fn names(&mut self, record: Located<PerLanguage>) -> Localized<String> {
        self.localized(record, |text, reading| reading.name(text))
    }

    /// Reads running text that differs by language.
    pub(super) fn texts(
        &mut self,
        record: Option<Located<PerLanguage>>,
    ) -> Localized<Prose<Written>> {
        let Some(record) = record else { return Localized::default() };
        self.localized(record, |text, reading| Some(reading.prose(&text)))
    }

    /// Reports words of a text that YAML takes for something else, so that readers would not see them.
    fn whole(&mut self, text: &Located<String>) {
        if let Some((lost, line)) = lost_words(self.text, &text.range) {
            let fault = Diagnostic::error("lost-words").with("lost", &self.text[lost.clone()]);
            let fault = fault.with("line", line).at(self.span(lost));
            self.faults.push(fault);
        }
    }

    /// Asks about the quotation marks of a word processor around a short text: for YAML they are
    /// letters, and readers would see them.
    fn bare(&mut self, text: &Located<String>) {
        let raw = &self.text[text.range.clone()];
        let inside = WORD_PROCESSOR_QUOTES
            .into_iter()
            .find_map(|(open, close)| raw.strip_prefix(open)?.strip_suffix(close));
        let marks = ['“', '”', '„', '‘'];
        if let Some(bare) = inside.filter(|bare| !bare.contains(marks)) {
            let fault = Diagnostic::warning("quotation-marks-around");
            let fault = fault.with("bare", bare).with("quoted", format!("'{raw}'"));
            self.faults.push(fault.at(self.span(text.range.clone())));
        }
    }

    /// Reports characters that neither a page nor a feed can hold; YAML escapes can write them.
    fn printable(&mut self, text: &Located<String>) {
        if !is_printable(&text.value) {
            let span = self.span(text.range.clone());
            self.faults.push(Diagnostic::error("control-character").at(span));
        }
    }

    /// Reads short text: on one line, not empty.
    pub(super) fn name(&mut self, text: Located<String>) -> Option<String> {
        self.whole(&text);
        self.bare(&text);
        self.remark(text)
    }

    /// Reads short text that only staff read, who may have remarked on it: `why: hard bounce  # twice`.
    pub(super) fn remark(&mut self, text: Located<String>) -> Option<String> {
        self.printable(&text);
        let name = one_line(&mended(&text.value));
        if name.is_empty() {
            let span = self.span(text.range);
            self.faults.push(Diagnostic::error("empty-value").at(span));
            return None;
        }
        Some(name)
    }

    /// Reads what changes over time.
    pub(super) fn dated<T, U>(
        &mut self,
        record: Located<DatedRecord<T>>,
        mut read: impl FnMut(T, Range<usize>, &mut Self) -> Option<U>,
    ) -> Dated<U> {
        match record.value {
            DatedRecord::Always(value) => {
                read(value, record.range, self).map(Dated::always).unwrap_or_default()
            }
            DatedRecord::From(values) => {
                let mut read_values = Vec::new();
                let mut days = HashSet::new();
                for dated in values {
                    let range = dated.value.range.clone();
                    let from = match &dated.from {
                        None => Some(None),
                        Some(day) => self.date(day).map(|day| Some(day.value)),
                    };
                    let Some(from) = from else { continue };
                    if !days.insert(from) {
                        let span = self.span(range.clone());
                        self.faults.push(Diagnostic::error("repeated-day").at(span));
                        continue;
                    }
                    if let Some(value) = read(dated.value.value, range, self) {
                        read_values.push((from, value));
                    }
                }
                Dated::from(read_values)
            }
        }
    }

    /// Reads Markdown.
    pub(super) fn prose(&mut self, text: &Located<String>) -> Prose<Written> {
        self.whole(text);
        self.printable(text);
        self.kept_lines(text);
        let places = Places::of(&text.value, self.text, text.range.clone());
        let file = self.file;
        let place = |part| Span::new(file, places.place(part));
        parse(&text.value, &place, &mut self.faults)
    }

    /// Reports running text whose lines YAML joins although they begin something: a paragraph, an
    /// item, a quote.
    fn kept_lines(&mut self, text: &Located<String>) {
        let Some(key) = joins_lines(self.text, &text.range) else { return };
        if has_structure(&self.text[text.range.clone()]) {
            let line = format!("{} |", &self.text[key.clone()]);
            let span = self.span(key);
            self.faults.push(Diagnostic::error("joined-lines").with("line", line).at(span));
        }
    }

    /// Reads a line of words and facts.
    pub(super) fn line(&mut self, text: &Located<String>) -> Vec<Inline<Written>> {
        self.whole(text);
        self.bare(text);
        self.printable(text);
        let places = Places::of(&text.value, self.text, text.range.clone());
        let file = self.file;
        let place = |part| Span::new(file, places.place(part));
        parse_line(&text.value, &place, &mut self.faults)
    }

    /// Reads a word that is one of a few.
    pub(super) fn choice<T: Copy>(
        &mut self,
        text: &Located<String>,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> Option<T> {
        let found = all.iter().copied().find(|one| name(*one) == text.value);
        if found.is_none() {
            let names: Vec<&str> = all.iter().map(|one| name(*one)).collect();
            let fault = Diagnostic::error("unknown-value").with("value", text.value.as_str());
            let fault = fault.with("known", names.join(", ")).suggest(&text.value, names);
            let at = self.span(text.range.clone());
            self.faults.push(fault.at(at));
        }
        found
    }

    /// Reads languages of the newsroom, one at least, in which announcements must appear.
    pub(super) fn required_languages(
        &mut self,
        record: Option<Located<Vec<Located<String>>>>,
    ) -> Option<Vec<Locale>> {
        let record = record?;
        if record.value.is_empty() {
            let fault = Diagnostic::error("empty-list").with("field", "required-languages");
            let at = self.span(record.range);
            self.faults.push(fault.at(at));
        }
        let mut required = Vec::new();
        for tag in &record.value {
            let Some(locale) = self.any_language(tag) else { continue };
            if self.languages.iter().any(|own| own.value == locale) {
                required.push(locale);
                continue;
            }
            let known: Vec<&str> = self.languages.iter().map(|own| own.value.as_str()).collect();
            let fault = Diagnostic::error("unknown-language")
                .with("language", tag.value.as_str())
                .with("known", known.join(", "))
                .suggest(&tag.value, known.iter().copied());
            let at = self.span(tag.range.clone());
            self.faults.push(fault.at(at));
        }
        Some(required)
    }

    /// Reads how much a dateline tells.
    pub(super) fn dateline(&mut self, text: Option<&Located<String>>) -> Option<Dateline> {
        self.choice(text?, &Dateline::ALL, Dateline::name)
    }

    /// Reads the country of a dateline or a town.
    pub(super) fn country(&mut self, country: Located<String>) -> Option<Spanned<String>> {
        let is_code =
            country.value.len() == 2 && country.value.bytes().all(|byte| byte.is_ascii_uppercase());
        let code = country.value.as_str();
        if !is_code || names_no_country(code) {
            // What people write who know a web address or a number plate.
            let meant = match code {
                "UK" => Some("GB"),
                "EL" => Some("GR"),
                _ => None,
            };
            let fault = Diagnostic::error("invalid-country").with("value", code);
            self.faults.push(fault.meant(meant).at(self.span(country.range)));
            return None;
        }
        Some(self.spanned(country))
    }

    /// Reads a web address; reports what is none.
    pub(super) fn address(&mut self, text: &Located<String>) -> Option<WebAddress> {
        let address = WebAddress::parse(text.value.trim());
        if address.is_none() {
            self.fault("invalid-address", text);
        }
        address
    }

    /// Reads an e-mail address; reports what is none.
    pub(super) fn email(&mut self, text: &Located<String>) -> Option<EmailAddress> {
        let email = EmailAddress::parse(text.value.trim());
        if email.is_none() {
            self.fault("invalid-email", text);
        }
        email
    }
}

/// The day that `5/10/2026`, `05-10-2026` or `5.10.2026` means in Europe.
fn day_first(text: &str) -> Option<Date> {
    let mut parts = text.split(['/', '-', '.']).map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let is_year = year.len() == 4 && parts.next().is_none();
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    date.ok().filter(|_| is_year)
}

/// Whether a code of two letters stands for no country: ISO 3166-1 leaves these to whoever uses them
/// (`XK` is Kosovo by general use), or keeps them for unions.
fn names_no_country(code: &str) -> bool {
    match code {
        "XK" => false,
        "AA" | "EU" | "EZ" | "UK" | "UN" | "ZZ" => true,
        _ => code.starts_with('X') || (code.starts_with('Q') && code >= "QM"),
    }
}

/// Joins the words of a text with single spaces; no-break spaces stay.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
