//! Passing through running text: what lies inside what stands here, and nowhere else.

use super::stage::{Said, Stage, Written};
use super::table::{ColumnGroup, Row, Table};
use super::tree::{Block, Inline, Prose, Quote, Text};

/// What lies directly inside a block.
enum Inside<'a, S: Stage> {
    Line(&'a [Inline<S>]),
    Blocks(&'a [Block<S>]),
}

enum InsideMut<'a, S: Stage> {
    Line(&'a mut [Inline<S>]),
    Blocks(&'a mut [Block<S>]),
}

/// Visits all inlines of `blocks`, those inside others too, in reading order.
pub fn for_each_inline<'a, S: Stage>(blocks: &'a [Block<S>], visit: &mut dyn FnMut(&'a Inline<S>)) {
    for_each_line(blocks, &mut |content| for_each_inline_in(content, visit));
}

/// Visits all inlines of a line, those inside others too, in reading order.
pub fn for_each_inline_in<'a, S: Stage>(
    content: &'a [Inline<S>],
    visit: &mut dyn FnMut(&'a Inline<S>),
) {
    for inline in content {
        visit(inline);
        match inline {
            Inline::Strong(content) | Inline::Emphasis(content) | Inline::Link { content, .. } => {
                for_each_inline_in(content, visit);
            }
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::Fact(_)
            | Inline::Break
            | Inline::Footnote(_) => {}
        }
    }
}

/// Visits all quotes of `blocks`, those inside others too, in reading order.
pub fn for_each_quote<'a, S: Stage>(blocks: &'a [Block<S>], visit: &mut dyn FnMut(&'a Quote<S>)) {
    for block in blocks {
        if let Block::Quote(quote) = block {
            visit(quote);
        }
        block.look_inside(&mut |inside| match inside {
            Inside::Line(_) => {}
            Inside::Blocks(blocks) => for_each_quote(blocks, visit),
        });
    }
}

/// Visits the places of all tables that are data, in reading order.
pub fn for_each_placed<'a, S: Stage>(blocks: &'a [Block<S>], visit: &mut dyn FnMut(&'a S::Table)) {
    for block in blocks {
        if let Block::Placed(reference) = block {
            visit(reference);
        }
        block.look_inside(&mut |inside| match inside {
            Inside::Line(_) => {}
            Inside::Blocks(blocks) => for_each_placed(blocks, visit),
        });
    }
}

/// Visits all lines of `blocks`, in reading order: paragraphs, headings, cells.
pub fn for_each_line<'a, S: Stage>(blocks: &'a [Block<S>], visit: &mut dyn FnMut(&'a [Inline<S>])) {
    for block in blocks {
        block.look_inside(&mut |inside| match inside {
            Inside::Line(content) => visit(content),
            Inside::Blocks(blocks) => for_each_line(blocks, visit),
        });
    }
}

/// What a line is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The running text.
    Text,
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
    /// A quote.
    Quote,
    /// A cell of a table.
    Cell,
    /// A footnote.
    Note,
}

/// Visits all lines of `blocks`, in reading order, with the innermost thing that holds each.
pub fn for_each_held_line<'a, S: Stage>(
    blocks: &'a [Block<S>],
    visit: &mut dyn FnMut(Holder, &'a [Inline<S>]),
) {
    visit_held(blocks, Holder::Text, visit);
}

fn visit_held<'a, S: Stage>(
    blocks: &'a [Block<S>],
    around: Holder,
    visit: &mut dyn FnMut(Holder, &'a [Inline<S>]),
) {
    for block in blocks {
        let holder = match block {
            Block::Paragraph(_) | Block::Rule | Block::Placed(_) => around,
            Block::Heading { .. } => Holder::Heading,
            Block::List { .. } => Holder::Item,
            Block::Quote(_) => Holder::Quote,
            Block::Table(_) => Holder::Cell,
            Block::Footnotes { .. } => Holder::Note,
        };
        block.look_inside(&mut |inside| match inside {
            Inside::Line(content) => visit(holder, content),
            Inside::Blocks(blocks) => visit_held(blocks, holder, visit),
        });
    }
}

/// Visits all lines of `blocks`, in reading order, to change them.
pub fn for_each_line_mut<S: Stage>(
    blocks: &mut [Block<S>],
    visit: &mut dyn FnMut(&mut [Inline<S>]),
) {
    for block in blocks {
        block.reach_inside(&mut |inside| match inside {
            InsideMut::Line(content) => visit(content),
            InsideMut::Blocks(blocks) => for_each_line_mut(blocks, visit),
        });
    }
}

impl<S: Stage> Block<S> {
    fn look_inside<'a>(&'a self, visit: &mut dyn FnMut(Inside<'a, S>)) {
        match self {
            Self::Paragraph(content) | Self::Heading { content, .. } => {
                visit(Inside::Line(content));
            }
            Self::List { items, .. } | Self::Footnotes { notes: items, .. } => {
                for item in items {
                    visit(Inside::Blocks(item));
                }
            }
            Self::Quote(quote) => visit(Inside::Blocks(&quote.blocks)),
            Self::Table(table) => table.lines().for_each(|line| visit(Inside::Line(line))),
            Self::Rule | Self::Placed(_) => {}
        }
    }

    fn reach_inside(&mut self, visit: &mut dyn FnMut(InsideMut<'_, S>)) {
        match self {
            Self::Paragraph(content) | Self::Heading { content, .. } => {
                visit(InsideMut::Line(content));
            }
            Self::List { items, .. } | Self::Footnotes { notes: items, .. } => {
                for item in items {
                    visit(InsideMut::Blocks(item));
                }
            }
            Self::Quote(quote) => visit(InsideMut::Blocks(&mut quote.blocks)),
            Self::Table(table) => {
                table.lines_mut().for_each(|line| visit(InsideMut::Line(line)));
            }
            Self::Rule | Self::Placed(_) => {}
        }
    }
}

/// How a language says written prose. What is asked comes in reading order.
pub trait Speech {
    /// Why something cannot be said.
    type Error;

    /// Hears that a line begins: a paragraph, a heading, a cell.
    fn begin_line(&mut self);

    /// Hears words of the line.
    fn hear(&mut self, words: &str);

    /// Joins words and the fact behind them, which may change the words: `de` before `environ`.
    fn join(&mut self, words: &mut Text, fact: &Text);

    /// Says a fact.
    ///
    /// # Errors
    ///
    /// If there are no words for it.
    fn fact(&mut self, fact: &<Written as Stage>::Fact) -> Result<Text, Self::Error>;

    /// Says a table that is data.
    ///
    /// # Errors
    ///
    /// If there is no such table, or there are no words for it.
    fn table(
        &mut self,
        table: &<Written as Stage>::Table,
    ) -> Result<Table<Inline<Said>>, Self::Error>;

    /// Says a quote, whose blocks are said already.
    ///
    /// # Errors
    ///
    /// If there are no words for its speaker.
    fn quote(
        &mut self,
        quote: &Quote<Written>,
        blocks: Vec<Block<Said>>,
    ) -> Result<Quote<Said>, Self::Error>;
}

impl Prose<Written> {
    /// The prose as a language says it.
    ///
    /// # Errors
    ///
    /// Those of `speech`.
    pub fn said<P: Speech>(&self, speech: &mut P) -> Result<Prose<Said>, P::Error> {
        Ok(Prose { blocks: said_blocks(&self.blocks, speech)? })
    }
}

/// A line as a language says it.
///
/// # Errors
///
/// Those of `speech`.
pub fn said_line<P: Speech>(
    content: &[Inline<Written>],
    speech: &mut P,
) -> Result<Vec<Inline<Said>>, P::Error> {
    speech.begin_line();
    said_inlines(content, speech)
}

fn said_blocks<P: Speech>(
    blocks: &[Block<Written>],
    speech: &mut P,
) -> Result<Vec<Block<Said>>, P::Error> {
    blocks.iter().map(|block| said_block(block, speech)).collect()
}

fn said_block<P: Speech>(block: &Block<Written>, speech: &mut P) -> Result<Block<Said>, P::Error> {
    Ok(match block {
        Block::Paragraph(content) => Block::Paragraph(said_line(content, speech)?),
        Block::Heading { level, content } => {
            Block::Heading { level: *level, content: said_line(content, speech)? }
        }
        Block::List { first, items } => {
            let items = items.iter().map(|item| said_blocks(item, speech));
            Block::List { first: *first, items: items.collect::<Result<_, _>>()? }
        }
        Block::Quote(quote) => {
            let blocks = said_blocks(&quote.blocks, speech)?;
            Block::Quote(speech.quote(quote, blocks)?)
        }
        Block::Table(table) => Block::Table(said_table(table, speech)?),
        Block::Placed(reference) => Block::Table(speech.table(reference)?),
        Block::Rule => Block::Rule,
        Block::Footnotes { first, notes } => {
            let notes = notes.iter().map(|note| said_blocks(note, speech));
            Block::Footnotes { first: *first, notes: notes.collect::<Result<_, _>>()? }
        }
    })
}

fn said_table<P: Speech>(
    table: &Table<Inline<Written>>,
    speech: &mut P,
) -> Result<Table<Inline<Said>>, P::Error> {
    let Table { caption, groups, head, rows, alignments, notes, chart } = table;
    let caption = said_line(caption, speech)?;
    let mut said_groups = Vec::with_capacity(groups.len());
    for ColumnGroup { words, n_columns } in groups {
        said_groups.push(ColumnGroup { words: said_line(words, speech)?, n_columns: *n_columns });
    }
    let head = said_lines(head, speech)?;
    let mut said_rows = Vec::with_capacity(rows.len());
    for Row { kind, cells } in rows {
        said_rows.push(Row { kind: *kind, cells: said_lines(cells, speech)? });
    }
    let (groups, rows, alignments) = (said_groups, said_rows, alignments.clone());
    let (notes, chart) = (said_lines(notes, speech)?, chart.clone());
    Ok(Table { caption, groups, head, rows, alignments, notes, chart })
}

fn said_lines<P: Speech>(
    lines: &[Vec<Inline<Written>>],
    speech: &mut P,
) -> Result<Vec<Vec<Inline<Said>>>, P::Error> {
    lines.iter().map(|line| said_line(line, speech)).collect()
}

fn said_inlines<P: Speech>(
    content: &[Inline<Written>],
    speech: &mut P,
) -> Result<Vec<Inline<Said>>, P::Error> {
    let mut said: Vec<Inline<Said>> = Vec::with_capacity(content.len());
    for inline in content {
        let inline = match inline {
            Inline::Text(text) => {
                speech.hear(&text.value);
                Inline::Text(text.clone())
            }
            Inline::Strong(content) => Inline::Strong(said_inlines(content, speech)?),
            Inline::Emphasis(content) => Inline::Emphasis(said_inlines(content, speech)?),
            Inline::Link { target, content, span } => Inline::Link {
                target: target.clone(),
                content: said_inlines(content, speech)?,
                span: *span,
            },
            Inline::Fact(fact) => {
                let fact = speech.fact(fact)?;
                if let Some(Inline::Text(words)) = said.last_mut() {
                    speech.join(words, &fact);
                }
                Inline::Text(fact)
            }
            Inline::Code(text) => Inline::Code(text.clone()),
            Inline::Break => Inline::Break,
            Inline::Footnote(number) => Inline::Footnote(*number),
        };
        said.push(inline);
    }
    Ok(said)
}
