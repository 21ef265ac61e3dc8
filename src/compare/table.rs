//! What a release states, as a table: a row for each fact, a column for each language.

use crate::extract::{Matter, Statement};
use crate::locale::{Languages, Locale};
use crate::model::Newsroom;

use super::difference::{answers, unanswered};
use super::reader::Reader;
use super::release::Release;

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
    let width = release.languages.len();
    let mut rows = Vec::new();
    for section in &original.sections {
        let counterparts: Vec<_> =
            others.iter().map(|other| (other, other.section(section.part))).collect();
        let answers: Vec<_> = counterparts
            .iter()
            .map(|(other, its)| {
                let tags = [original.locale.as_str(), other.locale.as_str()];
                its.map(|its| answers(section, its, tags)).unwrap_or_default()
            })
            .collect();
        let told = section.lines.iter().flat_map(|line| &line.statements);
        for statement in told.filter(|statement| is_fact(statement)) {
            let mut cells = vec![Some(shown(statement))];
            let mut agrees = true;
            for answers in &answers {
                let answer = answers.iter().find(|answer| std::ptr::eq(answer.own, statement));
                agrees &= answer.is_none_or(|answer| answer.agrees);
                cells.push(answer.map(|answer| shown(answer.other)));
            }
            rows.push(Row { cells, agrees });
        }
        for (at, (other, its)) in counterparts.iter().enumerate() {
            let tags = [original.locale.as_str(), other.locale.as_str()];
            let Some(its) = its else { continue };
            for statement in unanswered(section, its, tags).into_iter().filter(|one| is_fact(one)) {
                let mut cells = vec![None; width];
                cells[at + 1] = Some(shown(statement));
                rows.push(Row { cells, agrees: true });
            }
        }
    }
    rows
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
