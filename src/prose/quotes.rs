//! Who speaks in a quote: a line such as `— @person` ends what that person said, a line such as
//! `@person:` begins it.

use crate::diagnostic::{Arguments, Diagnostic, Span, Spanned};

use super::stage::{SpeakerReference, Written};
use super::tree::{Block, Inline, Quote, Text};
use super::walk::for_each_line_mut;

/// What stands for a line break of the source as long as lines matter.
pub(super) const LINE_BREAK: &str = "\n";

type Line = Vec<Inline<Written>>;

/// Makes quotes of what a block quote holds, one for each line that names a speaker.
///
/// Behind a name with a colon stands what that person said, up to the next one. Other lines that name nobody belong to whoever is named next; a rest without a name is a quote without
/// a speaker. Dashes may be typed as hyphens: a keyboard has no dash.
pub(super) fn quotes(
    blocks: Vec<Block<Written>>,
    span: Span,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Block<Written>> {
    let mut reading = Reading { span, leading: None, said: Vec::new(), quotes: Vec::new(), faults };
    for block in blocks {
        reading.block(block);
    }
    reading.finish()
}

struct Reading<'f> {
    /// Where the quote starts that is being read, to the end of all of them.
    span: Span,
    /// Who was named before the words that are read.
    leading: Option<Text>,
    said: Vec<Block<Written>>,
    quotes: Vec<Block<Written>>,
    faults: &'f mut Vec<Diagnostic>,
}

impl Reading<'_> {
    fn block(&mut self, block: Block<Written>) {
        match block {
            Block::Paragraph(content) => self.paragraph(content),
            // Markdown takes `- @person` for an item of a list.
            Block::List { first: None, items } if items.iter().any(|item| names(item)) => {
                self.list(items);
            }
            other => self.said.push(unbroken(other)),
        }
    }

    fn paragraph(&mut self, content: Vec<Inline<Written>>) {
        let mut lines = Vec::new();
        for mut line in lines_of(content) {
            if let Some(name) = leading_name(&line) {
                self.say(std::mem::take(&mut lines));
                self.begin(name);
                continue;
            }
            match attribution(&mut line) {
                None => lines.push(line),
                Some(name) => {
                    lines.push(line);
                    self.say(std::mem::take(&mut lines));
                    self.end(name);
                }
            }
        }
        self.say(lines);
    }

    fn list(&mut self, items: Vec<Vec<Block<Written>>>) {
        let mut own = Vec::new();
        for item in items {
            let mut blocks = item.into_iter();
            match blocks.next() {
                Some(Block::Paragraph(content)) if begins_with_name(&content) => {
                    self.items(std::mem::take(&mut own));
                    let mut lines = lines_of(content).into_iter();
                    let name = lines.next().and_then(|line| whole_name(&line));
                    if let Some(name) = name {
                        self.end(name);
                    }
                    self.say(lines.collect());
                    blocks.for_each(|block| self.block(block));
                }
                first => own.push(first.into_iter().chain(blocks).map(unbroken).collect()),
            }
        }
        self.items(own);
    }

    fn items(&mut self, items: Vec<Vec<Block<Written>>>) {
        if !items.is_empty() {
            self.said.push(Block::List { first: None, items });
        }
    }

    fn say(&mut self, lines: Vec<Line>) {
        let content = joined(lines);
        if !content.is_empty() {
            self.said.push(Block::Paragraph(content));
        }
    }

    /// Begins a quote with the name of who says it, and so ends the one before.
    fn begin(&mut self, name: Text) {
        self.close();
        self.span = Span { start: name.span.start, ..self.span };
        self.leading = Some(name);
    }

    /// Ends a quote that no name ends.
    fn close(&mut self) {
        let leading = self.leading.take();
        if self.said.is_empty() {
            if let Some(name) = leading {
                let fault = Diagnostic::error("speaker-without-words");
                self.faults.push(fault.with("person", name.value).at(name.span));
            }
            return;
        }
        let leads = leading.is_some();
        let speaker = leading.map(|name| self.speaker(name));
        self.quote(speaker, leads, self.span);
    }

    fn speaker(&mut self, name: Text) -> SpeakerReference {
        if !name.value.is_empty() && name.value.chars().all(may_stand_in_id) {
            return SpeakerReference::Person(Spanned::new(name.value, name.span));
        }
        let fault = Diagnostic::error("invalid-speaker").with("value", name.value);
        self.faults.push(fault.at(name.span));
        SpeakerReference::Unreadable
    }

    /// Ends a quote with the name of who said it.
    fn end(&mut self, name: Text) {
        if let Some(first) = self.leading.take() {
            let fault = Diagnostic::error("second-speaker").with("person", name.value.as_str());
            let fault = fault.at(name.span);
            self.faults.push(fault.also(first.span, "first", Arguments::new()));
        }
        if self.said.is_empty() {
            let fault = Diagnostic::error("speaker-without-words");
            self.faults.push(fault.with("person", name.value).at(name.span));
            return;
        }
        let end = name.span.end;
        let speaker = self.speaker(name);
        let whole = self.span;
        let span = Span { end, ..whole };
        self.quote(Some(speaker), false, span);
        self.span = Span { start: end, ..whole };
    }

    fn quote(&mut self, speaker: Option<SpeakerReference>, leads: bool, span: Span) {
        let blocks = std::mem::take(&mut self.said);
        // One that follows another starts with its own words, not with the name of who spoke before.
        let first = if self.quotes.is_empty() { None } else { first_words(&blocks) };
        let span = first.map_or(span, |words| Span { start: words.start, ..span });
        self.quotes.push(Block::Quote(Quote { blocks, speaker, leads, span }));
    }

    fn finish(mut self) -> Vec<Block<Written>> {
        self.close();
        self.quotes
    }
}

/// Whether the id of a person may hold a character.
#[must_use]
pub const fn may_stand_in_id(character: char) -> bool {
    character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-'
}

/// Where the first words stand.
fn first_words(blocks: &[Block<Written>]) -> Option<Span> {
    match blocks.first()? {
        Block::Paragraph(content) => content.iter().find_map(|inline| match inline {
            Inline::Text(text) => Some(text.span),
            _ => None,
        }),
        _ => None,
    }
}

/// Whether an item of a list begins with the name of a speaker.
fn names(item: &[Block<Written>]) -> bool {
    matches!(item.first(), Some(Block::Paragraph(content)) if begins_with_name(content))
}

fn begins_with_name(content: &[Inline<Written>]) -> bool {
    matches!(content.first(), Some(Inline::Text(text)) if text.value.starts_with('@'))
}

/// The name that a line is, behind its `@`.
fn whole_name(line: &[Inline<Written>]) -> Option<Text> {
    let Some(Inline::Text(text)) = line.first() else { return None };
    let value = text.value.strip_prefix('@')?.trim_end().to_owned();
    Some(Text { value, span: text.span })
}

/// The name that a line is, between its `@` and its colon.
fn leading_name(line: &[Inline<Written>]) -> Option<Text> {
    let words = line.iter().skip_while(|inline| is_line_break(inline));
    let words: Vec<_> = words.filter(|inline| !matches!(inline, Inline::Break)).collect();
    let [Inline::Text(text)] = words.as_slice() else { return None };
    let value = text.value.trim().strip_prefix('@')?.strip_suffix(':')?.trim_end().to_owned();
    Some(Text { value, span: text.span })
}

/// Takes the name of the speaker off the end of a line, with the dash before it.
fn attribution(line: &mut Line) -> Option<Text> {
    let name = match line.last_mut()? {
        Inline::Strong(inside) | Inline::Emphasis(inside) => {
            let name = attribution(inside)?;
            if inside.is_empty() {
                line.pop();
            }
            return Some(name);
        }
        Inline::Text(text) => take_name(text)?,
        _ => return None,
    };
    if matches!(line.last(), Some(Inline::Text(text)) if text.value.is_empty()) {
        line.pop();
    }
    Some(name)
}

fn take_name(text: &mut Text) -> Option<Text> {
    let at = text.value.rfind('@')?;
    let before = text.value[..at].trim_end();
    let words = before.trim_end_matches(['—', '–', '-', '―']);
    let is_dash = words.len() < before.len();
    let is_apart = words.is_empty() || words.ends_with(char::is_whitespace);
    if !is_dash || !is_apart {
        return None;
    }
    let (words, value) = (words.trim_end().len(), text.value[at + 1..].trim_end().to_owned());
    // What is not written as it reads has the place of the whole line.
    let width = u32::try_from(text.value[words..].trim_start().len()).unwrap_or_default();
    let start = text.span.end.saturating_sub(width).max(text.span.start);
    let span = Span { start, ..text.span };
    text.value.truncate(words);
    Some(Text { value, span })
}

/// Splits inlines before the line breaks of the source, and behind those that are meant.
fn lines_of(content: Vec<Inline<Written>>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line = Vec::new();
    for inline in content {
        if is_line_break(&inline) {
            lines.push(std::mem::take(&mut line));
        }
        let is_meant = matches!(inline, Inline::Break);
        line.push(inline);
        if is_meant {
            lines.push(std::mem::take(&mut line));
        }
    }
    lines.push(line);
    lines
}

fn is_line_break(inline: &Inline<Written>) -> bool {
    matches!(inline, Inline::Text(text) if text.value == LINE_BREAK)
}

/// Joins lines by spaces, but where a break is meant.
fn joined(lines: Vec<Line>) -> Vec<Inline<Written>> {
    let lines = lines.into_iter().flatten();
    let mut content: Vec<_> = lines.skip_while(is_line_break).collect();
    while content.last().is_some_and(|last| is_line_break(last) || matches!(last, Inline::Break)) {
        content.pop();
    }
    join(&mut content);
    content
}

/// The same block, with a space for each line break of the source.
fn unbroken(mut block: Block<Written>) -> Block<Written> {
    for_each_line_mut(std::slice::from_mut(&mut block), &mut join);
    block
}

/// Makes a space of each line break of the source.
fn join(line: &mut [Inline<Written>]) {
    for inline in line {
        match inline {
            Inline::Text(text) if text.value == LINE_BREAK => " ".clone_into(&mut text.value),
            Inline::Strong(content) | Inline::Emphasis(content) | Inline::Link { content, .. } => {
                join(content);
            }
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::Fact(_)
            | Inline::Break
            | Inline::Footnote(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostic, Sources, Span};
    use crate::prose::{Block, SpeakerReference, Written, line_words, parse};

    fn words(blocks: &[Block<Written>], between: &str) -> String {
        let words = |block: &Block<Written>| match block {
            Block::Paragraph(content) => line_words(content),
            Block::List { items, .. } => {
                items.iter().map(|item| words(item, " ")).collect::<Vec<_>>().join(" ")
            }
            Block::Quote(quote) => words(&quote.blocks, " "),
            _ => String::new(),
        };
        blocks.iter().map(words).collect::<Vec<_>>().join(between)
    }

    /// The quotes of a text, each as its words and its speaker; then the codes of what is wrong.
    fn read(text: &str) -> (Vec<String>, Vec<&'static str>) {
        let file = Sources::new().add("record.yaml", text);
        let mut faults: Vec<Diagnostic> = Vec::new();
        let prose = parse(text, &|range| Span::new(file, range), &mut faults);
        let quotes = prose.blocks.iter().map(|block| {
            let Block::Quote(quote) = block else { return words(std::slice::from_ref(block), "") };
            let speaker = match &quote.speaker {
                None => "nobody",
                Some(SpeakerReference::Unreadable) => "?",
                Some(SpeakerReference::Person(id)) => {
                    assert!(text[id.span.range()].contains(&id.value), "{text:?}: {:?}", id.span);
                    &id.value
                }
            };
            format!("{} [{speaker}]", words(&quote.blocks, " / "))
        });
        (quotes.collect(), faults.iter().map(|fault| fault.code).collect())
    }

    #[test]
    fn each_speaker_gets_their_own_words() {
        let cases: &[(&str, &[&str])] = &[
            ("> A.\n> — @ann", &["A. [ann]"]),
            ("> A. — @ann", &["A. [ann]"]),
            ("> A.\n> — @ann\n> B.\n> — @ben", &["A. [ann]", "B. [ben]"]),
            ("> A.\n>\n> A2.\n> — @ann\n>\n> B.\n> — @ben", &["A. / A2. [ann]", "B. [ben]"]),
            ("> A.\n> — @ann\n> B.", &["A. [ann]", "B. [nobody]"]),
            ("> A.\n> - @ann", &["A. [ann]"]),
            ("> A.\n> - @ann\n> B.\n> - @ben", &["A. [ann]", "B. [ben]"]),
            ("> A.\n> * @ann", &["A. [ann]"]),
            ("> A.\n> -- @ann", &["A. [ann]"]),
            ("> A.\n> --@ann", &["A. [ann]"]),
            ("> A.\n> – @ann", &["A. [ann]"]),
            ("> A.\n>\n> - @ann", &["A. [ann]"]),
            ("> - a\n> - b\n> - @ann", &["a b [ann]"]),
            ("> A  \n> B\n> — @ann", &["A B [ann]"]),
            ("> A.\n> *— @ann*", &["A. [ann]"]),
            ("> A.\n> **B.** — @ann", &["A. B. [ann]"]),
            ("> On\n> two lines.\n> — @ann", &["On two lines. [ann]"]),
            ("> A covid-19 - a@b.be - @ann", &["A covid-19 - a@b.be [ann]"]),
            ("> Write to ann@example.org.", &["Write to ann@example.org. [nobody]"]),
            ("> @ann:\n> A.", &["A. [ann]"]),
            ("> @ann :\n>\n> A.\n>\n> A2.", &["A. / A2. [ann]"]),
            ("> @ann:\n> A.\n> @ben:\n> B.", &["A. [ann]", "B. [ben]"]),
            ("> @ann:\n> A.\n>\n> @ben:\n> - b\n> - c", &["A. [ann]", "b c [ben]"]),
            ("> A.\n> — @ann\n> @ben:\n> B.", &["A. [ann]", "B. [ben]"]),
            ("> A.\n> @ben:\n> B.", &["A. [nobody]", "B. [ben]"]),
            ("> > A.\n> > — @ann\n>\n> B.\n> — @ben", &["A. / B. [ben]"]),
        ];
        for (text, expected) in cases {
            let (quotes, faults) = read(text);
            assert_eq!(quotes, *expected, "{text:?}");
            assert_eq!(faults, Vec::<&str>::new(), "{text:?}");
        }
    }

    #[test]
    fn a_name_that_cannot_be_meant_is_told() {
        let cases: &[(&str, &[&str], &str)] = &[
            ("> — @ann", &[], "speaker-without-words"),
            ("> - @ann", &[], "speaker-without-words"),
            ("> A.\n> — @ann\n> — @ben", &["A. [ann]"], "speaker-without-words"),
            ("> @ann:", &[], "speaker-without-words"),
            ("> @ann:\n> @ben:\n> B.", &["B. [ben]"], "speaker-without-words"),
            ("> @ann:\n> A.\n> — @ben", &["A. [ben]"], "second-speaker"),
            ("> @Ann Lee:\n> A.", &["A. [?]"], "invalid-speaker"),
            ("> A.\n> — @Ann Lee", &["A. [?]"], "invalid-speaker"),
            ("> A.\n> — @ann, director", &["A. [?]"], "invalid-speaker"),
        ];
        for (text, expected, code) in cases {
            assert_eq!(
                read(text),
                (expected.iter().map(|one| (*one).to_owned()).collect(), vec![*code]),
                "{text:?}"
            );
        }
    }
}
