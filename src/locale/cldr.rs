//! What Unicode knows about a language: figures, dates, lists, plurals, order, names; the only file
//! that knows ICU4X.

use std::cmp::Ordering;
use std::sync::Arc;

use icu_calendar::Gregorian;
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_datetime::fieldsets::{MD, YM, YMD, YMDE};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::names::RegionDisplayName;
use icu_locale::{LocaleDirectionality, LocaleExpander};
use icu_plurals::{PluralCategory, PluralRules};
use jiff::civil::Date;

use super::Locale;
use super::profile::FigureMarks;

type DateFormatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// How CLDR writes one language.
#[derive(Debug)]
pub(super) struct Cldr {
    locale: icu_locale::Locale,
    figures: Figures,
    plurals: Plurals,
    ordinals: PluralRules,
    long_date: DateFormatter<YMD>,
    full_date: DateFormatter<YMDE>,
    month: DateFormatter<YM>,
    day_month: DateFormatter<MD>,
    list: ListFormatter,
    order: CollatorBorrowed<'static>,
}

impl Cldr {
    /// Loads what is known about a language, figures with other marks if there are any; nothing if
    /// CLDR does not know it.
    pub(super) fn of(locale: &Locale, marks: Option<&FigureMarks>) -> Option<Self> {
        let figures = Figures::of(locale.as_str(), marks)?;
        let plurals = Plurals::of(locale)?;
        let locale = icu_locale::Locale::try_from_str(locale.as_str()).ok()?;
        let dates = DateTimeFormatterPreferences::from(&locale);
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        let cldr = Self {
            figures,
            plurals,
            ordinals: PluralRules::try_new_ordinal((&locale).into()).ok()?,
            long_date: DateFormatter::try_new(dates, YMD::long()).ok()?,
            full_date: DateFormatter::try_new(dates, YMDE::long()).ok()?,
            month: DateFormatter::try_new(dates, YM::long()).ok()?,
            day_month: DateFormatter::try_new(dates, MD::long()).ok()?,
            list: ListFormatter::try_new_and((&locale).into(), wide).ok()?,
            order: CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default()).ok()?,
            locale,
        };
        cldr.has_words_of_its_own().then_some(cldr)
    }

    /// Whether months have names: what CLDR does not know, it writes with codes (`M05`).
    fn has_words_of_its_own(&self) -> bool {
        let unknown = (&icu_locale::Locale::UNKNOWN).into();
        let day = Date::constant(2024, 5, 14);
        DateFormatter::try_new(unknown, YM::long())
            .is_ok_and(|month| month.format(&gregorian(day)).to_string() != self.month_year(day))
    }

    pub(super) fn figures(&self) -> &Figures {
        &self.figures
    }

    pub(super) fn plurals(&self) -> &Plurals {
        &self.plurals
    }

    /// The plural category of a place in a row: `two` for the English *2nd*.
    pub(super) fn ordinal_category(&self, number: u64) -> &'static str {
        name(self.ordinals.category_for(number))
    }

    /// Day, month and year, the month in letters.
    pub(super) fn long_date(&self, date: Date) -> String {
        self.long_date.format(&gregorian(date)).to_string()
    }

    /// The same with the day of the week.
    pub(super) fn full_date(&self, date: Date) -> String {
        self.full_date.format(&gregorian(date)).to_string()
    }

    /// Month and year.
    pub(super) fn month_year(&self, date: Date) -> String {
        self.month.format(&gregorian(date)).to_string()
    }

    /// Day and month, the month in letters.
    pub(super) fn day_month(&self, date: Date) -> String {
        self.day_month.format(&gregorian(date)).to_string()
    }

    /// The names of the twelve months, as they stand in a date.
    pub(super) fn months(&self) -> Vec<String> {
        let days = (1..=12).map(|month| Date::constant(2024, month, 14));
        let letters = |date: String| {
            let words = date.split(|one: char| !one.is_alphabetic() && one != '.');
            words.filter(|word| word.contains(char::is_alphabetic)).map(str::to_owned).next()
        };
        days.filter_map(|day| letters(self.long_date(day))).collect()
    }

    /// A list whose last two items are joined by "and".
    pub(super) fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// The name of a country, by its ISO 3166 code of two letters.
    pub(super) fn country(&self, code: &str) -> Option<String> {
        let region = code.parse().ok()?;
        let name = RegionDisplayName::try_new_light((&self.locale).into(), region).ok()?;
        Some(name.to_string())
    }

    /// The order of two texts in an alphabetical list.
    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        self.order.compare(one, other)
    }

    /// Whether the script of the language runs from right to left.
    pub(super) fn is_right_to_left(&self) -> bool {
        LocaleDirectionality::new_with_expander(LocaleExpander::new_extended())
            .is_right_to_left(&self.locale.id)
    }
}

/// How a language writes figures.
#[derive(Clone, Debug)]
pub(super) struct Figures {
    formatter: Arc<DecimalFormatter>,
    /// The marks that CLDR has between thousands and before decimals, each with its own instead.
    marks: [(String, String); 2],
}

impl Figures {
    /// Loads them for the tag of a language.
    pub(super) fn of(tag: &str, marks: Option<&FigureMarks>) -> Option<Self> {
        let locale = icu_locale::Locale::try_from_str(tag).ok()?;
        let options = DecimalFormatterOptions::default();
        let formatter = Arc::new(DecimalFormatter::try_new((&locale).into(), options).ok()?);
        let mut figures = Self { formatter, marks: Default::default() };
        if let Some(own) = marks {
            let sample = figures.write("1000000.5")?;
            let mut found = sample.split(char::is_numeric).filter(|mark| !mark.is_empty());
            let (group, decimal) = (found.next()?.to_owned(), found.next_back()?.to_owned());
            figures.marks = [(group, own.group.clone()), (decimal, own.decimal.clone())];
        }
        Some(figures)
    }

    /// Writes a plain decimal (`18500`, `-2.50`) and keeps its fraction digits; nothing if the text
    /// is something else.
    pub(super) fn write(&self, decimal: &str) -> Option<String> {
        let decimal: Decimal = decimal.parse().ok()?;
        let written = self.formatter.format(&decimal).to_string();
        let [(group, own_group), (point, own_point)] = &self.marks;
        if point.is_empty() {
            return Some(written);
        }
        let (whole, fraction) = written.split_once(point.as_str()).unwrap_or((&written, ""));
        let mut written = whole.replace(group.as_str(), own_group);
        if !fraction.is_empty() {
            written.push_str(own_point);
            written.push_str(fraction);
        }
        Some(written)
    }
}

/// The plural categories of a language, for counting.
#[derive(Debug)]
pub(super) struct Plurals(PluralRules);

impl Plurals {
    /// Loads them for a language.
    pub(super) fn of(locale: &Locale) -> Option<Self> {
        let locale = icu_locale::Locale::try_from_str(locale.as_str()).ok()?;
        PluralRules::try_new_cardinal((&locale).into()).ok().map(Self)
    }

    /// The category of a count.
    pub(super) fn category(&self, count: u64) -> &'static str {
        name(self.0.category_for(count))
    }

    /// The category of a plain decimal; nothing if the text is something else.
    pub(super) fn category_of_decimal(&self, decimal: &str) -> Option<&'static str> {
        let decimal: Decimal = decimal.parse().ok()?;
        Some(name(self.0.category_for(&decimal)))
    }

    /// All categories of the language.
    pub(super) fn categories(&self) -> Vec<&'static str> {
        self.0.categories().map(name).collect()
    }
}

/// All names that CLDR has for plural categories, besides `other`.
pub(super) const COUNTED: [&str; 5] = ["zero", "one", "two", "few", "many"];

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn gregorian(date: Date) -> icu_calendar::Date<Gregorian> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    icu_calendar::Date::try_new_gregorian(date.year().into(), month, day)
        .expect("a civil date is a date of the Gregorian calendar")
}
