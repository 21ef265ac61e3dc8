//! Whatever is typed as Markdown, every language is read from it without a panic, and what it states
//! lies inside the text.

#![no_main]

use std::sync::{Arc, OnceLock};

use heraut::diagnostic::{Sources, Span};
use heraut::extract::{Language, Names, NoFacts, statements};
use heraut::locale::Languages;
use heraut::prose::{self, for_each_line};
use libfuzzer_sys::fuzz_target;

fn languages() -> &'static Arc<Languages> {
    static LANGUAGES: OnceLock<Arc<Languages>> = OnceLock::new();
    LANGUAGES.get_or_init(|| heraut::project::open("no-such-folder".as_ref()).languages().clone())
}

fuzz_target!(|typed: &str| {
    let file = Sources::new().add("record.yaml", typed);
    let place = |range: std::ops::Range<usize>| Span::new(file, range);
    let prose = prose::parse(typed, &place, &mut Vec::new());
    let names = Names::default();
    for language in languages().iter() {
        let Some(words) = language.fact_words() else { continue };
        let language = Language { words, names: &names, calling_code: Some("32") };
        for_each_line(&prose.blocks, &mut |line| {
            for statement in statements(line, language, &NoFacts) {
                // Of what was mended before it was read, places are known roughly.
                assert!(statement.place.range().end <= typed.len());
            }
        });
    }
});
