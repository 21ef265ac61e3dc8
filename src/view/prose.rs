//! Running text with its facts filled in, its speakers named, and set as the language does.

use crate::diagnostic::{Diagnostic, Span};
use crate::model::Fact;
use crate::prose::{Attribution, Block, Inline, Prose, Quote, Speaker, Text, line_words};
use crate::typography;

use super::voice::Voice;

/// Finds a fact: of an organization, or of the record itself.
pub(super) type FactOf<'f, 'a> = dyn Fn(Option<&str>, &str) -> Option<&'a Fact> + 'f;

/// Fills in facts, names speakers, and sets the text.
///
/// A fact that does not exist is an error of `check`; here its reference stays as it was written.
pub(super) fn resolve<'a>(
    prose: &Prose,
    voice: &Voice<'a>,
    fact_of: &FactOf<'_, 'a>,
) -> Result<Prose, Diagnostic> {
    let mut prose = Prose { blocks: blocks(&prose.blocks, voice, fact_of)? };
    typography::set(&mut prose, voice.language.conventions());
    Ok(prose)
}

/// Fills in the facts of a line, and sets it as plain text.
pub(super) fn resolve_line<'a>(
    content: &[Inline],
    voice: &Voice<'a>,
    fact_of: &FactOf<'_, 'a>,
) -> Result<String, Diagnostic> {
    let mut line = inlines(content, &mut true, voice, fact_of)?;
    typography::set_line(&mut line, voice.language.conventions());
    Ok(crate::prose::line_words(&line))
}

fn blocks<'a>(
    blocks: &[Block],
    voice: &Voice<'a>,
    fact_of: &FactOf<'_, 'a>,
) -> Result<Vec<Block>, Diagnostic> {
    let line = |content: &[Inline]| inlines(content, &mut true, voice, fact_of);
    let row = |cells: &[Vec<Inline>]| cells.iter().map(|cell| line(cell)).collect::<Result<_, _>>();
    let resolved = blocks.iter().map(|block| {
        Ok(match block {
            Block::Paragraph(content) => Block::Paragraph(line(content)?),
            Block::Heading { level, content } => {
                Block::Heading { level: *level, content: line(content)? }
            }
            Block::List { first, items } => Block::List {
                first: *first,
                items: items
                    .iter()
                    .map(|item| self::blocks(item, voice, fact_of))
                    .collect::<Result<_, _>>()?,
            },
            Block::Quote(quote) => {
                let mut blocks = self::blocks(&quote.blocks, voice, fact_of)?;
                if quote.speaker.is_some() {
                    mark_as_speech(&mut blocks, quote.span, voice);
                }
                Block::Quote(Quote {
                    blocks,
                    speaker: quote.speaker.as_ref().map(|who| speaker(who, voice)).transpose()?,
                    span: quote.span,
                })
            }
            Block::Table { head, rows, alignments } => Block::Table {
                head: row(head)?,
                rows: rows.iter().map(|cells| row(cells)).collect::<Result<_, _>>()?,
                alignments: alignments.clone(),
            },
            Block::Rule => Block::Rule,
        })
    });
    resolved.collect()
}

/// Fills in facts; `starts` says whether a sentence starts here, and is kept up to date.
fn inlines<'a>(
    content: &[Inline],
    starts: &mut bool,
    voice: &Voice<'a>,
    fact_of: &FactOf<'_, 'a>,
) -> Result<Vec<Inline>, Diagnostic> {
    let mut resolved = Vec::with_capacity(content.len());
    for inline in content {
        resolved.push(match inline {
            Inline::Strong(content) => Inline::Strong(inlines(content, starts, voice, fact_of)?),
            Inline::Emphasis(content) => {
                Inline::Emphasis(inlines(content, starts, voice, fact_of)?)
            }
            Inline::Link { target, content, span } => Inline::Link {
                target: target.clone(),
                content: inlines(content, starts, voice, fact_of)?,
                span: *span,
            },
            Inline::Fact(reference) => {
                let words = match fact_of(reference.organization.as_deref(), &reference.key) {
                    Some(fact) => voice.fact(fact, reference.form)?,
                    None => match &reference.organization {
                        Some(organization) => format!("{{{organization}.{}}}", reference.key),
                        None => format!("{{{}}}", reference.key),
                    },
                };
                let words = if *starts { capitalized(&words) } else { words };
                *starts = false;
                Inline::Text(Text { value: words, span: reference.span })
            }
            Inline::Text(text) => {
                *starts = ends_sentence(&text.value, *starts);
                inline.clone()
            }
            Inline::Code(_) | Inline::Break => inline.clone(),
        });
    }
    Ok(resolved)
}

/// Puts what was said between quotation marks, unless its author did: before each paragraph, and
/// behind the last, as newspapers do. What is more than paragraphs is left as it is.
fn mark_as_speech(blocks: &mut [Block], span: Span, voice: &Voice<'_>) {
    let quotes = &voice.language.conventions().quotes;
    let opens =
        |content: &[Inline]| line_words(content).starts_with(['«', '“', '„', '"', '‘', '”', '»']);
    let is_marked = matches!(blocks.first(), Some(Block::Paragraph(first)) if opens(first));
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
fn speaker(speaker: &Speaker, voice: &Voice<'_>) -> Result<Speaker, Diagnostic> {
    let Speaker::Person(id) = speaker else { return Ok(speaker.clone()) };
    let attribution = match voice.directory.people.get(&id.value) {
        None => Attribution { name: id.value.clone(), role: None },
        Some(person) => Attribution { name: voice.set(&person.name), role: voice.role(person)? },
    };
    Ok(Speaker::Words(attribution))
}

/// Whether a sentence starts behind `text`; `starts` says whether one starts before it.
fn ends_sentence(text: &str, starts: bool) -> bool {
    let text = text.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    match text
        .chars()
        .rev()
        .find(|character| !matches!(character, '"' | '»' | '”' | '’' | ')' | '«' | '“' | '„'))
    {
        None => starts,
        Some(last) => matches!(last, '.' | '!' | '?' | '…'),
    }
}

fn capitalized(words: &str) -> String {
    let mut characters = words.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}
