//! Running text as `WordprocessingML` (ECMA-376, part 1, 17).

use crate::format::templates::escape;
use crate::prose::{Attribution, Block, Inline, Prose, Quote, Said};
use crate::view::Opening;

use super::links::Links;

/// Writes running text; what it links to and how its lists count is kept for other parts.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) xml: String,
    links: Links,
    lists: Vec<u64>,
}

/// The number of the list that all lists without numbers are.
pub(super) const BULLETS: usize = 1;

/// How far each level of a list stands in, in twentieths of a point.
pub(super) const INDENT: usize = 360;

/// The deepest level of a list that Word knows.
const DEEPEST: usize = 8;

/// What the paragraphs of a block are like.
#[derive(Clone, Copy, Default)]
struct Manner {
    style: Option<&'static str>,
    /// The list in which they stand, and how deep, from 0.
    list: Option<(usize, usize)>,
    /// Whether the next one opens an item.
    opens: bool,
}

/// How words look.
#[derive(Clone, Copy, Default)]
struct Look {
    is_strong: bool,
    is_emphasis: bool,
    is_raised: bool,
    style: Option<&'static str>,
}

impl Writer {
    /// Writes a text.
    pub(super) fn prose(&mut self, prose: &Prose<Said>) -> String {
        self.blocks(&prose.blocks, Manner::default());
        std::mem::take(&mut self.xml)
    }

    /// Writes a text whose first paragraph a dateline opens; a paragraph of its own, if the text begins
    /// with something else.
    pub(super) fn opened(&mut self, dateline: &str, prose: &Prose<Said>) -> String {
        let Some(Opening { dateline, content, rest }) = Opening::of(dateline, prose) else {
            return self.prose(prose);
        };
        self.open(Manner::default());
        self.run(dateline, Look { is_strong: true, ..Look::default() });
        if let Some(content) = content {
            self.run(" ", Look::default());
            self.inlines(content, Look::default());
        }
        self.close();
        self.blocks(rest, Manner::default());
        std::mem::take(&mut self.xml)
    }

    /// The links of all that was written, and with which number each numbered list begins.
    pub(super) fn finished(self) -> (Links, Vec<u64>) {
        (self.links, self.lists)
    }

    fn blocks(&mut self, blocks: &[Block<Said>], mut manner: Manner) {
        for block in blocks {
            match block {
                Block::Paragraph(content) => self.paragraph(content, manner),
                Block::Heading { level, content } => {
                    let style = ["Heading1", "Heading2", "Heading3"];
                    let style = style[usize::from((*level).clamp(2, 4)) - 2];
                    self.paragraph(content, Manner { style: Some(style), ..Manner::default() });
                }
                Block::List { first, items } => self.list(*first, items, manner),
                Block::Quote(quote) => self.quote(quote),
                Block::Table(table) => self.table(table),
                Block::Placed(never) => match *never {},
                Block::Rule => {
                    self.paragraph(&[], Manner { style: Some("Rule"), ..Manner::default() });
                }
                Block::Footnotes { first, notes } => self.footnotes(*first, notes),
            }
            manner.opens = false;
        }
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block<Said>>], around: Manner) {
        let number = first.map_or(BULLETS, |first| {
            self.lists.push(first);
            BULLETS + self.lists.len()
        });
        let level = around.list.map_or(0, |(_, level)| (level + 1).min(DEEPEST));
        for item in items {
            let manner = Manner { style: around.style, list: Some((number, level)), opens: true };
            self.blocks(item, manner);
        }
    }

    fn quote(&mut self, quote: &Quote<Said>) {
        let speaker = quote.speaker.as_ref();
        if let Some(speaker) = speaker.filter(|_| quote.leads) {
            self.speaker(speaker, "", &speaker.colon);
        }
        self.blocks(&quote.blocks, Manner { style: Some("Quote"), ..Manner::default() });
        if let Some(speaker) = speaker.filter(|_| !quote.leads) {
            self.speaker(speaker, "— ", "");
        }
    }

    fn speaker(&mut self, speaker: &Attribution, mark: &str, colon: &str) {
        self.open(Manner { style: Some("QuoteSource"), ..Manner::default() });
        self.run(&format!("{mark}{}", speaker.name), Look { is_strong: true, ..Look::default() });
        let role = speaker.role.as_ref().map(|role| format!(", {role}")).unwrap_or_default();
        self.run(&format!("{role}{colon}"), Look::default());
        self.close();
    }

    fn footnotes(&mut self, first: usize, notes: &[Vec<Block<Said>>]) {
        let manner = Manner { style: Some("Note"), ..Manner::default() };
        for (number, note) in (first..).zip(notes) {
            let (words, rest) = match note.as_slice() {
                [Block::Paragraph(content), rest @ ..] => (content.as_slice(), rest),
                blocks => (&[][..], blocks),
            };
            self.open(manner);
            self.run(&number.to_string(), Look { is_raised: true, ..Look::default() });
            self.run(" ", Look::default());
            self.inlines(words, Look::default());
            self.close();
            self.blocks(rest, manner);
        }
    }

    fn paragraph(&mut self, content: &[Inline<Said>], manner: Manner) {
        self.open(manner);
        self.inlines(content, Look::default());
        self.close();
    }

    /// Writes a paragraph in a style, with what Word has to know of it besides.
    pub(super) fn styled(&mut self, style: &str, properties: &str, content: &[Inline<Said>]) {
        self.xml.push_str("<w:p><w:pPr>");
        self.valued("w:pStyle", style);
        self.xml.push_str(properties);
        self.xml.push_str("</w:pPr>");
        self.inlines(content, Look::default());
        self.close();
    }

    fn open(&mut self, Manner { style, list, opens }: Manner) {
        self.xml.push_str("<w:p>");
        let style = style.or_else(|| list.map(|_| "ListParagraph"));
        if style.is_none() {
            return;
        }
        self.xml.push_str("<w:pPr>");
        if let Some(style) = style {
            self.valued("w:pStyle", style);
        }
        if let Some((number, level)) = list {
            if opens {
                self.xml.push_str("<w:numPr>");
                self.valued("w:ilvl", &level.to_string());
                self.valued("w:numId", &number.to_string());
                self.xml.push_str("</w:numPr>");
            } else {
                let indent = (INDENT * (level + 1)).to_string();
                self.xml.extend(["<w:ind w:left=\"", &indent, "\"/>"]);
            }
        }
        self.xml.push_str("</w:pPr>");
    }

    /// Writes an element that has a value and nothing else.
    pub(super) fn valued(&mut self, name: &str, value: &str) {
        self.xml.extend(["<", name, " w:val=\"", value, "\"/>"]);
    }

    fn close(&mut self) {
        self.xml.push_str("</w:p>\n");
    }

    fn inlines(&mut self, content: &[Inline<Said>], look: Look) {
        for inline in content {
            match inline {
                Inline::Text(text) => self.run(&text.value, look),
                Inline::Strong(content) => {
                    self.inlines(content, Look { is_strong: true, ..look });
                }
                Inline::Emphasis(content) => {
                    self.inlines(content, Look { is_emphasis: true, ..look });
                }
                Inline::Link { target, content, .. } => {
                    let id = self.links.to(target);
                    self.xml.extend(["<w:hyperlink r:id=\"", &id, "\">"]);
                    self.inlines(content, Look { style: Some("Hyperlink"), ..look });
                    self.xml.push_str("</w:hyperlink>");
                }
                Inline::Code(text) => {
                    self.run(&text.value, Look { style: Some("Code"), ..look });
                }
                Inline::Break => self.xml.push_str("<w:r><w:br/></w:r>"),
                Inline::Footnote(number) => {
                    self.run(&number.to_string(), Look { is_raised: true, ..look });
                }
                Inline::Fact(never) => match *never {},
            }
        }
    }

    fn run(&mut self, words: &str, look: Look) {
        self.xml.push_str("<w:r>");
        let Look { is_strong, is_emphasis, is_raised, style } = look;
        if is_strong || is_emphasis || is_raised || style.is_some() {
            self.xml.push_str("<w:rPr>");
            if let Some(style) = style {
                self.valued("w:rStyle", style);
            }
            for (is_so, property) in [
                (is_strong, "<w:b/>"),
                (is_emphasis, "<w:i/>"),
                (is_raised, "<w:vertAlign w:val=\"superscript\"/>"),
            ] {
                if is_so {
                    self.xml.push_str(property);
                }
            }
            self.xml.push_str("</w:rPr>");
        }
        self.xml.push_str("<w:t xml:space=\"preserve\">");
        self.xml.push_str(&escape(words));
        self.xml.push_str("</w:t></w:r>");
    }
}
