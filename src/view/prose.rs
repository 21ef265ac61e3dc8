//! Running text with its facts filled in, its speakers named, and set as the language does.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Fact, Organization, Table};
use crate::prose::{
    self, Attribution, Block, FactReference, Inline, Prose, Quote, Said, SpeakerReference, Speech,
    TableReference, Text, Written, line_words, said_line,
};
use crate::typography;

use super::table::told;
use super::voice::Voice;

/// Finds a fact: of an organization, or of the record itself.
pub(super) type FactOf<'f, 'a> = dyn Fn(Option<&str>, &str) -> Result<&'a Fact, NoFact> + 'f;

/// Why there is no fact.
pub(super) enum NoFact {
    /// Nobody wrote it.
    Unknown,
    /// It has no value before this day.
    Before(Date),
}

/// The fact of an organization on a day.
pub(super) fn fact_on<'a>(
    organization: Option<&'a Organization>,
    key: &str,
    day: Date,
) -> Result<&'a Fact, NoFact> {
    let fact = organization.and_then(|own| own.facts.get(key)).ok_or(NoFact::Unknown)?;
    fact.on(day).ok_or_else(|| fact.begins_after(day).map_or(NoFact::Unknown, NoFact::Before))
}

/// What a text may refer to.
pub(super) struct Sources<'f, 'a> {
    /// Finds its facts.
    pub(super) fact_of: &'f FactOf<'f, 'a>,
    /// Its tables, by key; none but those of an announcement.
    pub(super) tables: Option<&'a BTreeMap<String, Table>>,
}

/// Fills in facts and tables, names speakers, and sets the text.
///
/// # Errors
///
/// A table that does not exist; a fact that does not exist, or not yet on the day of the voice: no reader sees its reference.
pub(super) fn resolve<'a>(
    prose: &Prose<Written>,
    voice: &Voice<'a>,
    sources: &Sources<'_, 'a>,
) -> Result<Prose<Said>, Diagnostic> {
    let mut prose = prose.said(&mut Telling { voice, sources, starts: true })?;
    typography::set(&mut prose, voice.language.typography());
    Ok(prose)
}

/// A table in words, with the facts of its heads filled in; it is not set yet.
pub(super) fn table_in_words<'a>(
    table: &Table,
    voice: &Voice<'a>,
    sources: &Sources<'_, 'a>,
) -> Result<prose::Table<Inline<Said>>, Diagnostic> {
    let mut telling = Telling { voice, sources, starts: true };
    told(table, voice, &mut |line| said_line(line, &mut telling))
}

/// Fills in the facts of a line, and sets it.
pub(super) fn resolve_line<'a>(
    content: &[Inline<Written>],
    voice: &Voice<'a>,
    sources: &Sources<'_, 'a>,
) -> Result<Vec<Inline<Said>>, Diagnostic> {
    let mut line = said_line(content, &mut Telling { voice, sources, starts: true })?;
    typography::set_line(&mut line, voice.language.typography());
    Ok(line)
}

/// A text that is being told in the voice of a language.
struct Telling<'t, 'f, 'a> {
    voice: &'t Voice<'a>,
    sources: &'t Sources<'f, 'a>,
    /// Whether a sentence starts here.
    starts: bool,
}

impl Speech for Telling<'_, '_, '_> {
    type Error = Diagnostic;

    fn begin_line(&mut self) {
        self.starts = true;
    }

    fn hear(&mut self, words: &str) {
        let goes_on = self.voice.language.ends_in_abbreviation(words);
        self.starts = !goes_on && ends_sentence(words, self.starts);
    }

    fn join(&mut self, words: &mut Text, fact: &Text) {
        if let Some(elided) = self.voice.language.elided(&words.value, &fact.value) {
            words.value = elided;
        }
    }

    fn fact(&mut self, reference: &FactReference) -> Result<Text, Diagnostic> {
        let FactReference { organization, key, form, span } = reference;
        let fact = (self.sources.fact_of)(organization.as_deref(), key).map_err(|missing| {
            let fault = match missing {
                NoFact::Unknown => Diagnostic::error("unknown-fact"),
                NoFact::Before(from) => Diagnostic::error("fact-not-yet")
                    .with("day", self.voice.day.to_string())
                    .with("from", from.to_string()),
            };
            fault.with("fact", reference.to_string()).at(*span)
        })?;
        let words = self.voice.fact(fact, *form)?;
        let is_capital = self.starts && !fact.value.is_name();
        let value = if is_capital { self.voice.language.capitalized(&words) } else { words };
        self.starts = false;
        Ok(Text { value, span: *span })
    }

    fn table(
        &mut self,
        reference: &TableReference,
    ) -> Result<prose::Table<Inline<Said>>, Diagnostic> {
        let table = self.sources.tables.and_then(|tables| tables.get(&reference.key));
        let table = table.ok_or_else(|| {
            let fault = Diagnostic::error("unknown-table").with("table", reference.key.as_str());
            fault.at(reference.span)
        })?;
        let voice = self.voice;
        told(table, voice, &mut |line| said_line(line, self))
    }

    fn quote(
        &mut self,
        quote: &Quote<Written>,
        mut blocks: Vec<Block<Said>>,
    ) -> Result<Quote<Said>, Diagnostic> {
        let Quote { speaker, leads, span, .. } = quote;
        if speaker.is_some() {
            mark_as_speech(&mut blocks, *span, self.voice);
        }
        let speaker = match speaker {
            Some(SpeakerReference::Person(id)) => Some(attribution(&id.value, self.voice)?),
            Some(SpeakerReference::Unreadable) | None => None,
        };
        Ok(Quote { blocks, speaker, leads: *leads, span: *span })
    }
}

/// Puts what was said between quotation marks, unless its author did: before each paragraph, and
/// behind the last, as newspapers do. What is more than paragraphs is left as it is.
fn mark_as_speech(blocks: &mut [Block<Said>], span: Span, voice: &Voice<'_>) {
    let quotes = &voice.language.typography().quotes;
    let is_quoted = |content: &[Inline<Said>]| typography::is_quoted(&line_words(content));
    let is_marked = matches!(blocks.first(), Some(Block::Paragraph(first)) if is_quoted(first));
    let is_plain = blocks.iter().all(|block| matches!(block, Block::Paragraph(_)));
    if is_marked || !is_plain {
        return;
    }
    let mark = |words: &str| Inline::Text(Text { value: words.to_owned(), span });
    for block in blocks.iter_mut() {
        if let Block::Paragraph(content) = block {
            content.insert(0, mark(&quotes.open));
        }
    }
    if let Some(Block::Paragraph(content)) = blocks.last_mut() {
        content.push(mark(&quotes.close));
    }
}

/// Names who said a quote: name and role.
fn attribution(id: &str, voice: &Voice<'_>) -> Result<Attribution, Diagnostic> {
    let space = voice.language.typography().space_before.get(&':').cloned().unwrap_or_default();
    let colon = space + ":";
    Ok(match voice.directory.person(id) {
        None => Attribution { name: id.to_owned(), role: None, colon },
        Some(person) => Attribution {
            name: voice.set(person.name_in(voice.locale())),
            role: voice.role(person)?,
            colon,
        },
    })
}

/// Whether a sentence starts behind `text`; `starts` says whether one starts before it.
fn ends_sentence(text: &str, starts: bool) -> bool {
    let text = text.trim_end_matches(typography::is_space);
    match text
        .chars()
        .rev()
        .find(|character| *character != ')' && !typography::is_quotation_mark(*character))
    {
        None => starts,
        Some(last) => matches!(last, '.' | '!' | '?' | '…'),
    }
}
