//! What a release states, as a table: a row for each fact, a column for each language.

use crate::extract::{Matter, Statement};
use crate::locale::{Languages, Locale};
use crate::model::Newsroom;

use super::alignment::aligned;
use super::difference::qualifiers;
use super::matching::paired;
use super::reader::Reader;
use super::release::{Counterparts, Release, Spoken};

/// What a release states in each language.
#[derive(Debug)]
pub struct Table {
    /// The languages of the columns; the original first.
    pub languages: Vec<Locale>,
    /// Languages whose tables of facts nobody wrote.
    pub not_compared: Vec<Locale>,
    /// A row for each fact, in reading order.
    pub rows: Vec<Row>,
}

/// A fact in each language.
#[derive(Debug)]
pub struct Row {
    /// How each language states it; nothing where it does not.
    pub cells: Vec<Option<String>>,
    /// Whether all that state it state the same.
    pub agrees: bool,
}

/// The table of an announcement, by its id; nothing if there is no such announcement.
#[must_use]
pub fn table(newsroom: &Newsroom, languages: &Languages, id: &str) -> Option<Table> {
    let announcement = newsroom.announcements.iter().find(|one| one.id.value == id)?;
    let reader = Reader::of(&newsroom.directory, languages);
    let release = reader.whole(announcement);
    let tags = release.languages.iter().map(|language| language.locale.clone()).collect();
    let not_compared = release.not_compared.iter().map(|locale| (*locale).clone()).collect();
    Some(Table { languages: tags, not_compared, rows: rows(&release) })
}

fn rows(release: &Release<'_>) -> Vec<Row> {
    let Some((original, others)) = release.languages.split_first() else { return Vec::new() };
    let mut rows = Vec::new();
    for section in &original.sections {
        let of_section =
            release.counterparts().filter(|both| std::ptr::eq(both.sections[0], section));
        let answers: Vec<Answers<'_>> = of_section.map(Answers::of).collect();
        let answers_of =
            |other: &Spoken<'_>| answers.iter().find(|answers| answers.locale == other.locale);
        let told = section.lines.iter().flat_map(|line| &line.statements);
        for statement in told.filter(|statement| is_fact(statement)) {
            let mut cells = vec![Some(shown(statement))];
            let mut agrees = true;
            for other in others {
                let answer = answers_of(other).and_then(|answers| answers.to(statement));
                agrees &= answer.is_none_or(|answer| answer.agrees);
                cells.push(answer.map(|answer| shown(answer.other)));
            }
            rows.push(Row { cells, agrees });
        }
        for (at, other) in others.iter().enumerate() {
            let more = answers_of(other).into_iter().flat_map(|answers| &answers.more);
            for statement in more.filter(|statement| is_fact(statement)) {
                let mut cells = vec![None; release.languages.len()];
                cells[at + 1] = Some(shown(statement));
                rows.push(Row { cells, agrees: true });
            }
        }
    }
    rows
}

/// What a translation of a part answers.
struct Answers<'a> {
    locale: &'a Locale,
    given: Vec<Answer<'a>>,
    /// What it states and the original does not.
    more: Vec<&'a Statement>,
}

/// A statement of the original, and what answers it in a translation.
struct Answer<'a> {
    own: &'a Statement,
    other: &'a Statement,
    /// Whether the two say the same.
    agrees: bool,
}

impl<'a> Answers<'a> {
    fn of(both: Counterparts<'a>) -> Self {
        let mut all = Self { locale: both.locales[1], given: Vec::new(), more: Vec::new() };
        for line in aligned(both) {
            let (pairs, _, rights) = paired(&line.own, &line.other, &line.matches);
            let agreed = line.matches.agreed.iter().map(|(left, right)| {
                let agrees = qualifiers(line.own[*left], line.other[*right]).is_none();
                (*left, *right, agrees)
            });
            let apart = pairs.into_iter().map(|(left, right)| (left, right, false));
            all.given.extend(agreed.chain(apart).map(|(left, right, agrees)| Answer {
                own: line.own[left],
                other: line.other[right],
                agrees,
            }));
            all.more.extend(rights.into_iter().map(|right| line.other[right]));
        }
        all
    }

    fn to(&self, statement: &Statement) -> Option<&Answer<'a>> {
        self.given.iter().find(|answer| std::ptr::eq(answer.own, statement))
    }
}

/// Whether a statement is worth a row: what may be a name, or says nothing by itself, is not.
fn is_fact(statement: &Statement) -> bool {
    !matches!(statement.matter, Matter::Name(_) | Matter::Today | Matter::ToCome)
}

/// How a cell shows a statement: as it is written, or by value where a fact stands.
fn shown(statement: &Statement) -> String {
    const WIDEST: usize = 34;
    let words: String = statement.words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= WIDEST {
        return words;
    }
    words.chars().take(WIDEST - 1).chain(['…']).collect()
}
