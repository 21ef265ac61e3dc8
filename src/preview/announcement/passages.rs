//! A release in one language, line by line, as readers get it: each piece with its place in the record.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Span};
use crate::format::Renderer;
use crate::model::{Edition, Staff};
use crate::prose::{Attribution, Block, Inline, Prose, Said, Table, Text};
use crate::view::{Contact, DetailGroup, standing_alone};

/// What belongs together: the lines of one part of a release.
pub(super) struct Passage {
    /// Which part.
    pub(super) part: Part,
    /// Its lines, in reading order.
    pub(super) lines: Vec<Line>,
}

/// A part of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Label,
    Headline,
    Subhead,
    Dateline,
    Lede,
    Body,
    Details,
    Notes,
    /// The boilerplate of an organization, by its id.
    About(String),
    Contacts,
    LegalNotice,
    Disclaimer,
}

impl Part {
    /// The name that the desk's words have for it.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Headline => "headline",
            Self::Subhead => "subhead",
            Self::Dateline => "dateline",
            Self::Lede => "lede",
            Self::Body => "body",
            Self::Details => "details",
            Self::Notes => "notes",
            Self::About(_) => "about",
            Self::Contacts => "contacts",
            Self::LegalNotice => "legal-notice",
            Self::Disclaimer => "disclaimer",
        }
    }
}

/// A paragraph, a heading, an item, a row of a table.
pub(super) struct Line {
    /// What it is.
    pub(super) kind: LineKind,
    /// What it says; a row of a table has several cells.
    pub(super) cells: Vec<Vec<Piece>>,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum LineKind {
    Text,
    Title,
    Heading,
    Item,
    Quote,
    Speaker,
    Row,
    Note,
}

/// A piece of a line that looks one way.
pub(super) struct Piece {
    /// Its words, and where their author wrote them; nothing for what heraut says itself.
    pub(super) words: String,
    pub(super) place: Option<Span>,
    pub(super) look: Look,
}

/// How a piece looks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Look {
    is_strong: bool,
    is_emphasis: bool,
    is_code: bool,
    /// Where it leads, if it is a link.
    target: Option<String>,
}

/// The parts that an edition has.
///
/// # Errors
///
/// The language lacks a message, or a text refers to what is not there.
pub(super) fn passages(
    renderer: &Renderer<'_, Staff>,
    edition: &Edition<'_, Staff>,
) -> Result<Vec<Passage>, Diagnostic> {
    let draft = renderer.draft(edition)?;
    let release = draft.release()?;
    let written = edition.translation();
    let mut parts = Vec::new();
    for (part, line) in [
        (Part::Label, &written.label),
        (Part::Headline, &written.headline),
        (Part::Subhead, &written.subhead),
    ] {
        let kind = if part == Part::Headline { LineKind::Title } else { LineKind::Text };
        parts.push((part, vec![Line::of(kind, &draft.said_line(line)?)]));
    }
    let dateline = Piece::plain(standing_alone(&release.dateline));
    parts.push((Part::Dateline, vec![Line { kind: LineKind::Text, cells: vec![vec![dateline]] }]));
    parts.push((Part::Lede, optional(release.lede.as_ref())));
    parts.push((Part::Body, lines(&release.body)));
    parts.push((Part::Details, release.details.iter().flat_map(details).collect()));
    parts.push((Part::Notes, optional(release.notes.as_ref())));
    for about in &release.boilerplates {
        parts.push((Part::About(about.id.clone()), lines(&about.text)));
    }
    parts.push((Part::Contacts, release.contacts.iter().map(contact).collect()));
    parts.push((Part::LegalNotice, optional(release.legal_notice.as_ref())));
    parts.push((Part::Disclaimer, optional(release.disclaimer.as_ref())));
    let said = parts.into_iter().map(|(part, mut lines)| {
        lines.retain(|line| line.n_letters() > 0);
        Passage { part, lines }
    });
    Ok(said.filter(|passage| !passage.lines.is_empty()).collect())
}

fn optional(prose: Option<&Prose<Said>>) -> Vec<Line> {
    prose.map(lines).unwrap_or_default()
}

fn lines(prose: &Prose<Said>) -> Vec<Line> {
    let mut lines = Vec::new();
    gather(&prose.blocks, LineKind::Text, &mut lines);
    lines
}

/// Gathers the lines of blocks that stand in what `kind` says.
fn gather(blocks: &[Block<Said>], kind: LineKind, lines: &mut Vec<Line>) {
    for block in blocks {
        match block {
            Block::Paragraph(content) => lines.push(Line::of(kind, content)),
            Block::Heading { content, .. } => lines.push(Line::of(LineKind::Heading, content)),
            Block::List { items, .. } => {
                for item in items {
                    gather(item, LineKind::Item, lines);
                }
            }
            Block::Footnotes { notes, .. } => {
                for note in notes {
                    gather(note, LineKind::Note, lines);
                }
            }
            Block::Quote(quote) => {
                let speaker = quote.speaker.as_ref().map(speaker);
                let (before, behind) = if quote.leads { (speaker, None) } else { (None, speaker) };
                lines.extend(before);
                gather(&quote.blocks, LineKind::Quote, lines);
                lines.extend(behind);
            }
            Block::Table(table) => gather_table(table, lines),
            Block::Rule | Block::Placed(_) => {}
        }
    }
}

fn gather_table(table: &Table<Inline<Said>>, lines: &mut Vec<Line>) {
    let row = |kind, cells: &[Vec<Inline<Said>>]| Line {
        kind,
        cells: cells.iter().map(|cell| pieces(cell)).collect(),
    };
    lines.push(Line::of(LineKind::Heading, &table.caption));
    lines.push(row(LineKind::Row, &table.head));
    lines.extend(table.rows.iter().map(|own| row(LineKind::Row, &own.cells)));
    lines.extend(table.notes.iter().map(|note| Line::of(LineKind::Note, note)));
}

fn speaker(said: &Attribution) -> Line {
    let role = said.role.iter().map(|role| format!(", {role}"));
    let words = std::iter::once(said.name.clone()).chain(role).collect::<String>();
    Line { kind: LineKind::Speaker, cells: vec![vec![Piece::plain(&words)]] }
}

/// A heading, and a row for each thing that is told under it.
fn details(group: &DetailGroup) -> Vec<Line> {
    let heading = Line { kind: LineKind::Heading, cells: vec![vec![Piece::plain(&group.heading)]] };
    let rows = group.details.iter().map(|detail| {
        let lines = detail.lines.iter().map(|line| {
            let look = Look { target: line.target.clone(), ..Look::default() };
            vec![Piece { look, ..Piece::plain(&line.words) }]
        });
        let cells = std::iter::once(vec![Piece::plain(&detail.label)]).chain(lines).collect();
        Line { kind: LineKind::Row, cells }
    });
    std::iter::once(heading).chain(rows).collect()
}

fn contact(contact: &Contact) -> Line {
    let telephones = contact.telephones.iter().map(|telephone| &telephone.words);
    let words = std::iter::once(&contact.name)
        .chain(&contact.role)
        .chain(&contact.notes)
        .chain(&contact.email)
        .chain(telephones);
    Line { kind: LineKind::Row, cells: words.map(|words| vec![Piece::plain(words)]).collect() }
}

impl Line {
    fn of(kind: LineKind, content: &[Inline<Said>]) -> Self {
        Self { kind, cells: vec![pieces(content)] }
    }

    /// How many letters it has: something to compare lines of several languages by.
    pub(super) fn n_letters(&self) -> usize {
        let pieces = self.cells.iter().flatten();
        pieces.map(|piece| piece.words.chars().filter(|one| one.is_alphanumeric()).count()).sum()
    }

    /// Where it stands, from its first words to its last.
    pub(super) fn place(&self) -> Option<Span> {
        let places = self.cells.iter().flatten().filter_map(|piece| piece.place);
        places.reduce(|whole, place| Span {
            start: whole.start.min(place.start),
            end: whole.end.max(place.end),
            ..whole
        })
    }
}

impl Piece {
    fn plain(words: &str) -> Self {
        Self { words: words.to_owned(), place: None, look: Look::default() }
    }
}

fn pieces(content: &[Inline<Said>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    take_apart(content, &Look::default(), &mut pieces);
    pieces
}

fn take_apart(content: &[Inline<Said>], look: &Look, pieces: &mut Vec<Piece>) {
    let piece =
        |text: &Text, look: Look| Piece { words: text.value.clone(), place: Some(text.span), look };
    for inline in content {
        match inline {
            Inline::Text(text) => pieces.push(piece(text, look.clone())),
            Inline::Code(text) => pieces.push(piece(text, Look { is_code: true, ..look.clone() })),
            Inline::Strong(content) => {
                take_apart(content, &Look { is_strong: true, ..look.clone() }, pieces);
            }
            Inline::Emphasis(content) => {
                take_apart(content, &Look { is_emphasis: true, ..look.clone() }, pieces);
            }
            Inline::Link { target, content, .. } => {
                let look = Look { target: Some(target.clone()), ..look.clone() };
                take_apart(content, &look, pieces);
            }
            Inline::Break => pieces.push(Piece { look: look.clone(), ..Piece::plain(" ") }),
            Inline::Footnote(number) => pieces.push(Piece::plain(&format!("[{number}]"))),
            Inline::Fact(none) => match *none {},
        }
    }
}
