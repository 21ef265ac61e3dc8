//! For tests: what Markdown becomes when one person says all of its quotes.

use std::convert::Infallible;

use crate::diagnostic::{Sources, Span};
use crate::prose::{
    Attribution, Block, FactReference, Inline, Prose, Quote, Said, Speech, Table, TableReference,
    Text, Written, parse,
};

/// What Markdown becomes, with every quote said by one person; facts stay keys.
pub(super) fn spoken(markdown: &str, name: &str, role: &str) -> Prose<Said> {
    let file = Sources::new().add("record.yaml", markdown);
    let prose = parse(markdown, &|range| Span::new(file, range), &mut Vec::new());
    let attribution =
        Attribution { name: name.to_owned(), role: Some(role.to_owned()), colon: ":".to_owned() };
    let Ok(prose) = prose.said(&mut OnePerson(attribution));
    prose
}

struct OnePerson(Attribution);

impl Speech for OnePerson {
    type Error = Infallible;

    fn begin_line(&mut self) {}

    fn hear(&mut self, _: &str) {}

    fn join(&mut self, _: &mut Text, _: &Text) {}

    fn fact(&mut self, fact: &FactReference) -> Result<Text, Infallible> {
        Ok(Text { value: fact.key.clone(), span: fact.span })
    }

    fn table(&mut self, place: &TableReference) -> Result<Table<Inline<Said>>, Infallible> {
        let key = Inline::Text(Text { value: place.key.clone(), span: place.span });
        let (groups, rows, alignments, notes, chart) = Default::default();
        Ok(Table { caption: vec![key], groups, head: Vec::new(), rows, alignments, notes, chart })
    }

    fn quote(
        &mut self,
        quote: &Quote<Written>,
        blocks: Vec<Block<Said>>,
    ) -> Result<Quote<Said>, Infallible> {
        let speaker = quote.speaker.as_ref().map(|_| self.0.clone());
        Ok(Quote { blocks, speaker, leads: quote.leads, span: quote.span })
    }
}
