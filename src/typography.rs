//! Prose as a language sets it: quotation marks, apostrophes, dashes and no-break spaces.
//!
//! Setting is idempotent, keeps every letter and digit, and leaves addresses and code alone. What a
//! language wants stands in its conventions; no language is known here.

use crate::locale::{Conventions, Quotes};
use crate::prose::{Inline, Prose, Said, for_each_line_mut};

const NO_BREAK_SPACE: char = '\u{a0}';
const NARROW_NO_BREAK_SPACE: char = '\u{202f}';

/// Sets running text.
pub fn set(prose: &mut Prose<Said>, conventions: &Conventions) {
    for_each_line_mut(&mut prose.blocks, &mut |content| set_line(content, conventions));
}

/// Sets a line.
pub fn set_line(content: &mut [Inline<Said>], conventions: &Conventions) {
    if !needs_setting(content, conventions) {
        return;
    }
    let mut run = Run::default();
    run.read(content, &mut 0);
    run.set(conventions);
    run.write(content, &mut 0, &mut 0);
}

/// Sets plain text.
#[must_use]
pub fn set_text(text: &str, conventions: &Conventions) -> String {
    if !text_needs_setting(text, conventions) {
        return text.to_owned();
    }
    let mut run = Run::default();
    run.push(text, Some(0));
    run.set(conventions);
    run.cells.iter().map(|cell| cell.character).collect()
}

/// Whether a line has anything in it that a language may set; most lines of most languages have not.
fn needs_setting(content: &[Inline<Said>], conventions: &Conventions) -> bool {
    content.iter().any(|inline| match inline {
        Inline::Text(text) => text_needs_setting(&text.value, conventions),
        Inline::Strong(content) | Inline::Emphasis(content) | Inline::Link { content, .. } => {
            needs_setting(content, conventions)
        }
        Inline::Code(_) | Inline::Break => false,
        Inline::Fact(never) => match *never {},
    })
}

fn text_needs_setting(text: &str, conventions: &Conventions) -> bool {
    text.contains(|character| is_setting(character, conventions)) || text.contains("...")
}

/// Whether a character is one that is set, or decides how another one is.
fn is_setting(character: char, conventions: &Conventions) -> bool {
    let spaced = |quotes: &Quotes| {
        (quotes.open.starts_with(character) && quotes.open.chars().nth(1).is_some())
            || (quotes.close.ends_with(character) && quotes.close.chars().nth(1).is_some())
    };
    match character {
        'a'..='z' | ' ' => false,
        '"' | '\'' | '–' | '—' | '%' | '‰' | '€' | '$' | '£' | '§' | '№' => true,
        _ => {
            conventions.space_before.contains_key(&character)
                || spaced(&conventions.quotes)
                || spaced(&conventions.inner_quotes)
        }
    }
}

/// The characters of a line across its markup, so that a mark sees what is before and after it.
#[derive(Default)]
struct Run {
    cells: Vec<Cell>,
}

#[derive(Clone, Copy)]
struct Cell {
    character: char,
    /// The text that the character belongs to, counted along the line; none for code and breaks.
    text: Option<usize>,
    /// Whether it is to be left alone: code, and addresses.
    literal: bool,
}

impl Run {
    fn read(&mut self, content: &[Inline<Said>], texts: &mut usize) {
        for inline in content {
            match inline {
                Inline::Text(text) => {
                    self.push(&text.value, Some(*texts));
                    *texts += 1;
                }
                Inline::Code(text) => self.push(&text.value, None),
                Inline::Strong(content)
                | Inline::Emphasis(content)
                | Inline::Link { content, .. } => self.read(content, texts),
                Inline::Break => self.push("\n", None),
                Inline::Fact(never) => match *never {},
            }
        }
    }

    fn push(&mut self, text: &str, owner: Option<usize>) {
        for word in text.split_inclusive([' ', '\n', NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE]) {
            let literal = owner.is_none() || is_address(word);
            let cell = |character| Cell { character, text: owner, literal };
            self.cells.extend(word.chars().map(cell));
            if let Some(last) = self.cells.last_mut().filter(|last| last.character.is_whitespace())
            {
                last.literal = owner.is_none();
            }
        }
    }

    /// Gives each text its characters back; `next` is the first cell that no text has yet.
    fn write(&self, content: &mut [Inline<Said>], texts: &mut usize, next: &mut usize) {
        for inline in content {
            match inline {
                Inline::Text(text) => {
                    text.value.clear();
                    while let Some(cell) = self.cells.get(*next) {
                        match cell.text {
                            Some(owner) if owner > *texts => break,
                            Some(_) => text.value.push(cell.character),
                            None => {}
                        }
                        *next += 1;
                    }
                    *texts += 1;
                }
                Inline::Strong(content)
                | Inline::Emphasis(content)
                | Inline::Link { content, .. } => self.write(content, texts, next),
                Inline::Code(_) | Inline::Break => {}
                Inline::Fact(never) => match *never {},
            }
        }
    }

    fn set(&mut self, conventions: &Conventions) {
        self.ellipses(&conventions.ellipsis);
        self.quotes(conventions);
        self.guillemets(conventions);
        self.marks(conventions);
        self.spaces();
    }

    /// Three points become an ellipsis.
    fn ellipses(&mut self, ellipsis: &str) {
        self.rewrite(|cells, at, out| {
            let dot = |offset: usize| cells.get(at + offset).is_some_and(|cell| cell.is('.'));
            let starts = at == 0 || !cells[at - 1].is('.');
            if starts && dot(0) && dot(1) && dot(2) && !dot(3) {
                out.extend(ellipsis.chars().map(|character| Cell { character, ..cells[at] }));
                return 3;
            }
            out.push(cells[at]);
            1
        });
    }

    /// Straight quotation marks and apostrophes become those of the language.
    fn quotes(&mut self, conventions: &Conventions) {
        // Marks that were typed as such count too, so that straight ones inside them are inner ones.
        let open = conventions.quotes.open.chars().next();
        let close = conventions.quotes.close.chars().last();
        let mut depth = 0usize;
        self.rewrite(|cells, at, out| {
            let cell = cells[at];
            if open != close && !cell.literal {
                if Some(cell.character) == open {
                    depth += 1;
                } else if Some(cell.character) == close {
                    depth = depth.saturating_sub(1);
                }
            }
            let marks = if cell.is('"') {
                let before = at.checked_sub(1).map(|before| cells[before].character);
                if before.is_none_or(opens_after) {
                    depth += 1;
                    let quotes = if depth % 2 == 1 {
                        &conventions.quotes
                    } else {
                        &conventions.inner_quotes
                    };
                    &quotes.open
                } else {
                    let quotes = if depth > 0 && depth.is_multiple_of(2) {
                        &conventions.inner_quotes
                    } else {
                        &conventions.quotes
                    };
                    depth = depth.saturating_sub(1);
                    &quotes.close
                }
            } else if cell.is('\'') {
                &conventions.apostrophe
            } else {
                out.push(cell);
                return 1;
            };
            out.extend(marks.chars().map(|character| Cell { character, ..cell }));
            1
        });
    }

    /// Quotation marks that were typed as such get the inner spaces of the language.
    fn guillemets(&mut self, conventions: &Conventions) {
        for quotes in [&conventions.quotes, &conventions.inner_quotes] {
            let Some(open) = quotes.open.chars().next() else { continue };
            let inner: Vec<char> = quotes.open.chars().skip(1).collect();
            if !inner.is_empty() {
                self.rewrite(|cells, at, out| {
                    out.push(cells[at]);
                    if !cells[at].is(open) {
                        return 1;
                    }
                    out.extend(
                        inner.iter().map(|character| Cell { character: *character, ..cells[at] }),
                    );
                    1 + cells[at + 1..].iter().take_while(|cell| cell.is_space()).count()
                });
            }
            let Some(close) = quotes.close.chars().last() else { continue };
            let inner: Vec<char> =
                quotes.close.chars().take_while(|character| *character != close).collect();
            if !inner.is_empty() {
                self.rewrite(|cells, at, out| {
                    if cells[at].is(close) {
                        pop_spaces(out);
                        out.extend(
                            inner
                                .iter()
                                .map(|character| Cell { character: *character, ..cells[at] }),
                        );
                    }
                    out.push(cells[at]);
                    1
                });
            }
        }
    }

    /// Marks that a language puts a space before get that space.
    fn marks(&mut self, conventions: &Conventions) {
        let spaces = &conventions.space_before;
        if spaces.is_empty() {
            return;
        }
        self.rewrite(|cells, at, out| {
            let cell = cells[at];
            let space = spaces.get(&cell.character).filter(|_| !cell.literal);
            let Some(space) = space.filter(|_| ends_word(cells.get(at + 1))) else {
                out.push(cell);
                return 1;
            };
            let before = out.iter().rev().find(|cell| !cell.is_space()).copied();
            let follows_words = before.is_some_and(|before| {
                !spaces.contains_key(&before.character)
                    && !before.character.is_whitespace()
                    && !matches!(before.character, '(' | '[' | '{')
            });
            if follows_words {
                pop_spaces(out);
                out.extend(space.chars().map(|character| Cell { character, ..cell }));
            }
            out.push(cell);
            1
        });
    }

    /// No line starts with a dash, a per cent sign or a unit of money that was set off by a space.
    fn spaces(&mut self) {
        for at in 1..self.cells.len().saturating_sub(1) {
            let [before, cell, after] = [self.cells[at - 1], self.cells[at], self.cells[at + 1]];
            if !cell.is(' ') {
                continue;
            }
            let figure_before = before.character.is_ascii_digit();
            let figure_after = after.character.is_ascii_digit();
            let glued = match (before.character, after.character) {
                (_, '–' | '—') => self.cells.get(at + 2).is_some_and(Cell::is_space),
                (_, '%' | '‰' | '€' | '$' | '£') => figure_before,
                ('€' | '$' | '£' | '§' | '№', _) => figure_after,
                _ => false,
            };
            if glued {
                self.cells[at].character = NO_BREAK_SPACE;
            }
        }
    }

    /// Writes the cells anew; `step` writes what becomes of the cell at a place, and says how many
    /// cells it dealt with.
    fn rewrite(&mut self, mut step: impl FnMut(&[Cell], usize, &mut Vec<Cell>) -> usize) {
        let mut out = Vec::with_capacity(self.cells.len() + 8);
        let mut at = 0;
        while at < self.cells.len() {
            at += step(&self.cells, at, &mut out);
        }
        self.cells = out;
    }
}

impl Cell {
    fn is(&self, character: char) -> bool {
        self.character == character && !self.literal
    }

    fn is_space(&self) -> bool {
        matches!(self.character, ' ' | NO_BREAK_SPACE | NARROW_NO_BREAK_SPACE)
    }
}

fn pop_spaces(cells: &mut Vec<Cell>) {
    while cells.last().is_some_and(Cell::is_space) {
        cells.pop();
    }
}

/// Whether a quotation mark behind this character opens.
fn opens_after(before: char) -> bool {
    before.is_whitespace()
        || matches!(before, '(' | '[' | '{' | '«' | '“' | '„' | '‘' | '–' | '—' | '/')
}

/// Whether a mark before this cell ends a word, and is no part of a time or an address.
fn ends_word(next: Option<&Cell>) -> bool {
    next.is_none_or(|next| {
        let character = next.character;
        character.is_whitespace()
            || matches!(character, '»' | '”' | '’' | '"' | ')' | ']' | '!' | '?' | ';' | ':' | '…')
    })
}

/// Whether a word is a web or e-mail address.
fn is_address(word: &str) -> bool {
    let host = |part: &str| {
        part.starts_with(|letter: char| letter.is_alphanumeric()) && part.contains('.')
    };
    word.contains("://")
        || word.trim_start_matches(['(', '<', '«', '“']).starts_with("www.")
        || word.split_once('@').is_some_and(|(_, domain)| host(domain))
}
