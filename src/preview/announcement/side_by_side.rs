//! An announcement in several languages beside each other, with what was found at its place.

use serde::Serialize;

use crate::compare::Reader;
use crate::diagnostic::{Arguments, Diagnostic, FileId, Sources, Span};
use crate::extract::Matter;
use crate::format::Renderer;
use crate::locale::{Language, Languages};
use crate::model::{Directory, Edition, Staff};
use crate::prose::line_span;

use super::marks::{Mark, MarkKind, Stretch, stretches};
use super::passages::{Line, LineKind, Part, Passage, passages};
use super::rows::{Measure, rows};
use crate::preview::finding::Finding;

/// What is needed to put the languages of an announcement side by side.
pub(super) struct Material<'m, 'a> {
    pub(super) renderer: &'m Renderer<'a, Staff>,
    pub(super) directory: &'a Directory,
    pub(super) languages: &'a Languages,
    pub(super) sources: &'m Sources,
    /// What was found, but for what is about other announcements.
    pub(super) findings: &'m [&'m Diagnostic],
    /// Puts a finding into words.
    pub(super) word: &'m dyn Fn(&Diagnostic) -> Finding,
}

/// Languages beside each other.
#[derive(Serialize)]
pub(in crate::preview) struct SideBySide {
    columns: Vec<Column>,
    passages: Vec<PassageRows>,
    /// What was found at no line.
    elsewhere: Vec<Numbered>,
}

/// A language.
#[derive(Clone, Serialize)]
struct Column {
    tag: String,
    name: String,
    direction: &'static str,
    /// What is to be known of it: that it is the original, that it is not ready.
    notes: Vec<String>,
}

/// A part of the release.
#[derive(Serialize)]
struct PassageRows {
    heading: String,
    rows: Vec<Row>,
}

/// What several languages say in one place.
#[derive(Serialize)]
struct Row {
    /// A cell for each language.
    cells: Vec<Cell>,
    findings: Vec<Numbered>,
}

/// What one language says.
#[derive(Serialize)]
struct Cell {
    language: Column,
    /// Its line; none if it says nothing here.
    line: Option<ShownLine>,
}

/// A line in one language.
#[derive(Serialize)]
struct ShownLine {
    kind: LineKind,
    /// How grave it is, if what was found concerns the whole line.
    mark: Option<MarkKind>,
    numbers: Vec<usize>,
    /// What it says; a row of a table has several.
    parts: Vec<Vec<Stretch>>,
}

/// A finding with its number on the page.
#[derive(Serialize)]
struct Numbered {
    number: usize,
    finding: Finding,
}

/// Puts editions of one announcement side by side; the first leads. `desk` is the language that the
/// desk speaks.
///
/// # Errors
///
/// A language lacks a message, or a text refers to what is not there.
pub(super) fn side_by_side(
    material: &Material<'_, '_>,
    editions: &[&Edition<'_, Staff>],
    desk: &Language,
) -> Result<SideBySide, Diagnostic> {
    let said = editions.iter().map(|edition| passages(material.renderer, edition));
    let said: Vec<Vec<Passage>> = said.collect::<Result<_, _>>()?;
    let laid_out = lay_out(&said);
    let places: Vec<Vec<Span>> = laid_out.iter().flat_map(|(_, rows)| rows).map(places).collect();
    let file = editions.iter().find_map(|edition| line_span(&edition.translation().headline));
    let placed = place_findings(material.findings, &places, file.map(|span| span.file));
    let figures = figures(material, editions);

    let mut n_findings = 0;
    let mut number = |findings: &[&Diagnostic], marks: &mut Vec<Mark>| {
        let numbered = findings.iter().map(|finding| {
            n_findings += 1;
            marks.extend(marks_of(finding, n_findings));
            Numbered { number: n_findings, finding: (material.word)(finding) }
        });
        numbered.collect::<Vec<_>>()
    };
    let mut marks = figures;
    let elsewhere = number(&placed.elsewhere, &mut marks);
    let numbered: Vec<Vec<Numbered>> =
        placed.by_row.iter().map(|findings| number(findings, &mut marks)).collect();

    let columns = editions.iter().map(|edition| column(edition, material, desk));
    let columns: Vec<Column> = columns.collect::<Result<_, _>>()?;
    let mut numbered = numbered.into_iter();
    let mut parts = Vec::new();
    for (part, rows) in &laid_out {
        let rows = rows.iter().map(|lines| {
            let cells = columns.iter().zip(lines).map(|(column, line)| Cell {
                language: column.clone(),
                line: line.map(|line| shown_line(line, &marks, material.sources)),
            });
            Row { cells: cells.collect(), findings: numbered.next().unwrap_or_default() }
        });
        parts.push(PassageRows { heading: heading(part, material, desk)?, rows: rows.collect() });
    }
    Ok(SideBySide { columns, passages: parts, elsewhere })
}

/// What several languages say in one place: a line of each, if it has one there.
type LinesInRow<'l> = Vec<Option<&'l Line>>;

/// The parts that any language has, each with its lines in rows.
fn lay_out(said: &[Vec<Passage>]) -> Vec<(Part, Vec<LinesInRow<'_>>)> {
    let mut parts: Vec<&Part> = Vec::new();
    for passages in said {
        // What the languages before lack comes behind what they have in common with this one.
        let mut at = 0;
        for Passage { part, .. } in passages {
            if let Some(known) = parts.iter().position(|known| *known == part) {
                at = known;
            } else {
                parts.insert(at, part);
            }
            at += 1;
        }
    }
    let laid_out = parts.into_iter().map(|part| {
        let lines = said.iter().map(|passages| {
            let own = passages.iter().find(|passage| passage.part == *part);
            own.map_or(&[][..], |passage| passage.lines.as_slice())
        });
        let lines: Vec<&[Line]> = lines.collect();
        let measure = |line: &Line| Measure { kind: line.kind, n_letters: line.n_letters() };
        let measures = lines.iter().map(|lines| lines.iter().map(measure).collect());
        let numbers = rows(&measures.collect::<Vec<_>>());
        let in_row = |row: Vec<Option<usize>>| {
            row.into_iter().zip(&lines).map(|(at, lines)| lines.get(at?)).collect()
        };
        (part.clone(), numbers.into_iter().map(in_row).collect())
    });
    laid_out.collect()
}

/// Where the lines of a row stand.
fn places(row: &LinesInRow<'_>) -> Vec<Span> {
    row.iter().flatten().filter_map(|line| line.place()).collect()
}

/// What was found, by where it is shown.
struct Placed<'f> {
    by_row: Vec<Vec<&'f Diagnostic>>,
    elsewhere: Vec<&'f Diagnostic>,
}

/// Puts findings to the rows whose lines they are about; those about no line that are in the record
/// itself, which is the file, come apart.
fn place_findings<'f>(
    findings: &[&'f Diagnostic],
    rows: &[Vec<Span>],
    file: Option<FileId>,
) -> Placed<'f> {
    let mut placed = Placed { by_row: vec![Vec::new(); rows.len()], elsewhere: Vec::new() };
    for finding in findings {
        let row = spans(finding).find_map(|span| {
            rows.iter().position(|places| places.iter().any(|place| touches(*place, span)))
        });
        match row {
            Some(row) => placed.by_row[row].push(finding),
            None if finding.span.is_some_and(|span| Some(span.file) == file) => {
                placed.elsewhere.push(finding);
            }
            None => {}
        }
    }
    placed
}

/// Where a finding is, and the other places that matter to it.
fn spans(finding: &Diagnostic) -> impl Iterator<Item = Span> {
    finding.span.into_iter().chain(finding.labels.iter().map(|label| label.span))
}

fn touches(one: Span, other: Span) -> bool {
    one.file == other.file && one.start < other.end && other.start < one.end
}

fn marks_of(finding: &Diagnostic, number: usize) -> impl Iterator<Item = Mark> {
    let kind = if finding.is_error() { MarkKind::Error } else { MarkKind::Warning };
    spans(finding).map(move |place| Mark { place, kind, number: Some(number) })
}

/// The figures, days and times that editions state.
fn figures(material: &Material<'_, '_>, editions: &[&Edition<'_, Staff>]) -> Vec<Mark> {
    let reader = Reader::of(material.directory, material.languages);
    let texts = editions.iter().flat_map(|edition| edition.texts(material.directory));
    let sections: Vec<_> = texts.filter_map(|text| reader.text(&text)).collect();
    let statements = sections.iter().flat_map(|section| &section.lines);
    let statements = statements.flat_map(|line| &line.statements).filter(|statement| {
        matches!(
            statement.matter,
            Matter::Figure(_) | Matter::Ordinal(_) | Matter::Day(_) | Matter::Time { .. }
        )
    });
    let mark = |place| Mark { place, kind: MarkKind::Figure, number: None };
    statements.map(|statement| mark(statement.place)).collect()
}

fn shown_line(line: &Line, marks: &[Mark], sources: &Sources) -> ShownLine {
    let place = line.place();
    let own = marks.iter().filter(|mark| place.is_some_and(|place| touches(place, mark.place)));
    // What is about the whole line is told beside it.
    let (whole, parts): (Vec<Mark>, Vec<Mark>) = own.partition(|mark| {
        mark.number.is_some()
            && place
                .is_some_and(|line| mark.place.start <= line.start && line.end <= mark.place.end)
    });
    let stretches = |piece| stretches(piece, &parts, sources);
    ShownLine {
        kind: line.kind,
        mark: whole.iter().map(|mark| mark.kind).max(),
        numbers: whole.iter().filter_map(|mark| mark.number).collect(),
        parts: line.cells.iter().map(|cell| cell.iter().flat_map(stretches).collect()).collect(),
    }
}

fn heading(
    part: &Part,
    material: &Material<'_, '_>,
    desk: &Language,
) -> Result<String, Diagnostic> {
    if let Part::About(id) = part
        && let Some(organization) = material.directory.organization(id)
    {
        let name = organization.name.get(desk.locale());
        let name = name.or_else(|| organization.name.values().next()).unwrap_or(id);
        return desk.say("desk-part-about", &Arguments::new().with("organization", name.as_str()));
    }
    desk.say("desk-part", &Arguments::new().with("part", part.name()))
}

fn column(
    edition: &Edition<'_, Staff>,
    material: &Material<'_, '_>,
    desk: &Language,
) -> Result<Column, Diagnostic> {
    let own = material.renderer.language(edition.locale())?;
    let original = edition.is_original().then_some("desk-original");
    let unready = (!edition.translation().ready).then_some("desk-not-ready");
    let notes = original.into_iter().chain(unready);
    let notes = notes.map(|note| desk.say(note, &Arguments::new())).collect::<Result<_, _>>()?;
    Ok(Column {
        tag: own.locale().to_string(),
        name: own.name().to_owned(),
        direction: own.direction(),
        notes,
    })
}
