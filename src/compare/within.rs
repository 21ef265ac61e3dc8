//! What a release states twice in one language: in its text and in a boilerplate, as a weekday and
//! as a date, as a number of things and as a list of them.

use jiff::civil::Date;

use crate::diagnostic::Span;
use crate::extract::{Day, Figure, Matter, Statement, Weight};
use crate::locale::Locale;
use crate::model::texts::Part;

use super::release::{Line, OrganizationFact, Release, Spoken};

/// A figure in the text that the boilerplate of an organization states otherwise.
#[derive(Debug)]
pub struct Contradiction<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The organization, by id.
    pub organization: &'a str,
    /// What the text states.
    pub text: &'a Statement,
    /// What the boilerplate states.
    pub boilerplate: &'a Statement,
}

/// A figure that is typed, and that an organization has as a fact.
#[derive(Debug)]
pub struct TypedFact<'a> {
    /// What the text states.
    pub text: &'a Statement,
    /// The fact, as a text refers to it: `biowin.members`.
    pub key: String,
    /// Where the boilerplate states it by the fact, or where the fact is told.
    pub other: Span,
    /// Whether a boilerplate states it by the fact.
    pub is_stated: bool,
}

/// A statement that goes ill with another one of its sentence, or with the day of issue.
#[derive(Debug)]
pub struct Misdated<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The day, as the text states it.
    pub statement: &'a Statement,
    /// The day that it would be.
    pub date: Date,
}

/// A list that holds more or fewer things than are announced.
#[derive(Debug)]
pub struct Miscounted {
    /// How many are announced.
    pub announced: usize,
    /// Where.
    pub place: Span,
    /// How many items there are.
    pub n_items: usize,
}

impl Release<'_> {
    /// Figures of the text that a boilerplate contradicts: it counts the same, by nearly the same
    /// number, and the sentence is about the same organization.
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction<'_>> {
        let mut found = Vec::new();
        for language in &self.languages {
            let issuers = language.sections.iter().filter_map(|section| match section.part {
                Part::About(id) => Some((id, section)),
                _ => None,
            });
            let issuers: Vec<_> = issuers.collect();
            for (organization, about) in &issuers {
                for (line, statement, figure) in counted(language) {
                    let is_alone = issuers.len() == 1;
                    let Some(reach) = subject(line, statement, organization, is_alone) else {
                        continue;
                    };
                    let mut about = about.lines.iter().flat_map(|line| &line.statements);
                    let other = about.find(|other| contradicts(figure, other, reach));
                    if let Some(boilerplate) = other {
                        found.push(Contradiction {
                            locale: language.locale,
                            organization,
                            text: statement,
                            boilerplate,
                        });
                    }
                }
            }
        }
        found
    }

    /// Figures that are typed in the text, and that an organization has as a fact: its boilerplate
    /// counts the same by it; or no text says it, the sentence is about the organization, and its
    /// figure is no small one.
    #[must_use]
    pub fn typed_facts(&self) -> Vec<TypedFact<'_>> {
        let mut found = Vec::new();
        for language in &self.languages {
            let typed = firm(language).filter(|(_, text, _)| text.fact.is_none());
            // What a text says by its fact is known by its noun; the rest, by its number alone.
            let untold: Vec<_> = self.facts.iter().filter(|fact| !language.tells(fact)).collect();
            for (line, text, figure) in typed {
                let stated = || language.stated_fact(figure);
                let untold = || untold.iter().find(|fact| self.says(line, text, figure, fact));
                let fact = match stated() {
                    Some((key, place)) => Some((key, place, true)),
                    None => untold().map(|fact| (fact.reference(), fact.place, false)),
                };
                found.extend(fact.map(|(key, other, is_stated)| TypedFact {
                    text,
                    key,
                    other,
                    is_stated,
                }));
            }
        }
        found
    }

    /// Whether a figure of a sentence says a fact of an organization that the sentence is about.
    fn says(
        &self,
        line: &Line,
        text: &Statement,
        figure: &Figure,
        fact: &OrganizationFact<'_>,
    ) -> bool {
        let is_large = figure.number.small().is_none_or(|number| number >= 100);
        let is_alone = self.facts.iter().all(|other| other.organization == fact.organization);
        is_large
            && figure.number == fact.number
            && figure.unit == fact.unit
            && subject(line, text, fact.organization, is_alone).is_some()
    }

    /// Days whose weekday is another one.
    #[must_use]
    pub fn wrong_weekdays(&self) -> Vec<Misdated<'_>> {
        let mut found = Vec::new();
        for language in &self.languages {
            for statement in language.statements() {
                let Matter::Day(day) = &statement.matter else { continue };
                let Some(weekday) = day.weekday else { continue };
                let year = self.issued.year();
                let years = match day.year {
                    Some(year) => year..=year,
                    None => year.saturating_sub(1)..=year.saturating_add(1),
                };
                let dates: Vec<Date> = years.filter_map(|year| date_in(day, year)).collect();
                let is = |date: &Date| date.weekday().to_monday_one_offset() == weekday;
                if let (Some(date), false) = (dates.get(dates.len() / 2), dates.iter().any(is)) {
                    found.push(Misdated { locale: language.locale, statement, date: *date });
                }
            }
        }
        found
    }

    /// Days before the day of issue, in sentences about what is to come.
    #[must_use]
    pub fn past_dates(&self) -> Vec<Misdated<'_>> {
        self.dates_where(|line, statement, date| {
            let is_to_come = |other: &&Statement| {
                other.matter == Matter::ToCome && other.sentence == statement.sentence
            };
            let days = date.until(self.issued).map_or(0, |span| span.get_days());
            // Without its year, a day that is long past is one of next year.
            let has_year = matches!(&statement.matter, Matter::Day(day) if day.year.is_some());
            let is_recent = (1..if has_year { 400 } else { 60 }).contains(&days);
            is_recent && line.statements.iter().any(|other| is_to_come(&other))
        })
    }

    /// Days that stand beside *today*, and are not the day of issue.
    #[must_use]
    pub fn not_today(&self) -> Vec<Misdated<'_>> {
        self.dates_where(|line, statement, date| {
            let at = line.statements.iter().position(|other| std::ptr::eq(other, statement));
            let before = at.and_then(|at| line.statements.get(at.checked_sub(1)?));
            let is_beside = before.is_some_and(|before| {
                before.matter == Matter::Today
                    && before.place.end + CLOSE > statement.place.start
                    && before.sentence == statement.sentence
            });
            is_beside && date != self.issued
        })
    }

    /// Lists that hold more or fewer things than the line before them announces.
    pub fn miscounted(&self) -> impl Iterator<Item = Miscounted> {
        let lines = self.languages.iter().flat_map(|language| &language.sections);
        lines.flat_map(|section| &section.lines).filter_map(|line| {
            let ((announced, place), n_items) = (line.listed?, line.n_items?);
            let is_list = line.words.trim_end().ends_with([':', '：']) && announced < 30;
            (is_list && announced != n_items).then_some(Miscounted { announced, place, n_items })
        })
    }

    fn dates_where(
        &self,
        is_wanted: impl Fn(&Line, &Statement, Date) -> bool,
    ) -> Vec<Misdated<'_>> {
        let mut found = Vec::new();
        for language in &self.languages {
            for line in language.sections.iter().flat_map(|section| &section.lines) {
                for statement in &line.statements {
                    let Matter::Day(day) = &statement.matter else { continue };
                    let year = day.year.unwrap_or(self.issued.year());
                    let Some(date) = date_in(day, year) else { continue };
                    if is_wanted(line, statement, date) {
                        found.push(Misdated { locale: language.locale, statement, date });
                    }
                }
            }
        }
        found
    }
}

/// How many bytes may stand between *today* and its date.
const CLOSE: u32 = 8;

fn date_in(day: &Day, year: i16) -> Option<Date> {
    Date::new(year, day.month?, day.day?).ok()
}

impl Spoken<'_> {
    /// Whether any of its texts says this fact by its key.
    fn tells(&self, fact: &OrganizationFact<'_>) -> bool {
        self.sections.iter().any(|section| {
            let is_own = section.part == Part::About(fact.organization);
            let mut told = section.lines.iter().flat_map(|line| &line.statements);
            told.any(|statement| match statement.fact.as_deref() {
                Some(key) => (is_own && key == fact.key) || key == fact.reference(),
                None => false,
            })
        })
    }

    /// The fact by which a boilerplate counts the same as a figure, and where.
    fn stated_fact(&self, figure: &Figure) -> Option<(String, Span)> {
        self.sections.iter().find_map(|section| {
            let Part::About(organization) = section.part else { return None };
            let mut facts = section.lines.iter().flat_map(|line| &line.statements);
            let other = facts.find(|other| other.fact.is_some() && is_same(figure, other))?;
            let key = other.fact.as_deref()?;
            let key =
                if key.contains('.') { key.to_owned() } else { format!("{organization}.{key}") };
            Some((key, other.place))
        })
    }
}

/// The figures of a text that count something, with their lines; those of boilerplates apart.
fn counted<'s>(
    language: &'s Spoken<'_>,
) -> impl Iterator<Item = (&'s Line, &'s Statement, &'s Figure)> {
    firm(language).filter(|(_, _, figure)| figure.unit.is_none() && figure.noun.is_some())
}

/// The firm figures of a text, with their lines; those of boilerplates apart.
fn firm<'s>(
    language: &'s Spoken<'_>,
) -> impl Iterator<Item = (&'s Line, &'s Statement, &'s Figure)> {
    let is_own = |part: Part<'_>| {
        matches!(part, Part::Headline | Part::Subhead | Part::Lede | Part::Body | Part::Notes)
    };
    let sections = language.sections.iter().filter(move |section| is_own(section.part));
    sections.flat_map(|section| &section.lines).flat_map(|line| {
        line.statements.iter().filter_map(move |statement| match &statement.matter {
            Matter::Figure(figure) if statement.weight == Weight::Firm => {
                Some((line, statement, figure))
            }
            _ => None,
        })
    })
}

/// How far from each other two numbers may be that are meant to be one: as a percentage of the
/// larger one.
#[derive(Clone, Copy)]
struct Reach(u64);

/// Whether a sentence is about an organization, and so how far its figures may be from those of the
/// boilerplate: it is named before the figure, or it issues the release alone and nobody is named.
fn subject(
    line: &Line,
    statement: &Statement,
    organization: &str,
    is_alone: bool,
) -> Option<Reach> {
    let before = line.statements.iter().take_while(|other| !std::ptr::eq(*other, statement));
    let in_sentence = before.filter(|other| other.sentence == statement.sentence);
    let mut nearest = None;
    for other in in_sentence {
        match &other.matter {
            // Another time, and so perhaps another number.
            Matter::Day(_) => return None,
            Matter::Figure(figure) if figure.number.may_be_year() => return None,
            Matter::Organization(id) => nearest = Some(id == organization),
            Matter::Person(_) | Matter::Name(_) => nearest = Some(false),
            _ => {}
        }
    }
    match nearest {
        Some(true) => Some(Reach(50)),
        None if is_alone => Some(Reach(80)),
        Some(false) | None => None,
    }
}

/// Whether a statement counts the same as a figure, by nearly the same number.
fn contradicts(figure: &Figure, other: &Statement, reach: Reach) -> bool {
    let Matter::Figure(other) = &other.matter else { return false };
    let (Some(one), Some(two)) = (figure.number.small(), other.number.small()) else {
        return false;
    };
    let (Some(noun), Some(its_noun)) = (&figure.noun, &other.noun) else { return false };
    let (least, most) = (one.min(two), one.max(two));
    let is_near = u128::from(least) * 100 >= u128::from(most) * u128::from(reach.0);
    one != two && most > 12 && is_near && other.unit.is_none() && is_same_noun(noun, its_noun)
}

/// Whether a statement counts the same as a figure, by the same number.
fn is_same(figure: &Figure, other: &Statement) -> bool {
    let Matter::Figure(other) = &other.matter else { return false };
    let (Some(noun), Some(its_noun)) = (&figure.noun, &other.noun) else { return false };
    let is_large = figure.number.small().is_none_or(|number| number > 12);
    is_large
        && figure.number == other.number
        && other.unit.is_none()
        && is_same_noun(noun, its_noun)
}

/// Whether two nouns are one, in whatever number.
fn is_same_noun(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    one == other || (short.len() > 3 && long.len() - short.len() <= 2 && long.starts_with(short))
}
