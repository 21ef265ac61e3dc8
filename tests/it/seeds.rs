//! What the fuzzers begin with, set and read in every language at every run: `fuzz/seeds/` holds what
//! they found, and what people type.

use heraut::diagnostic::{Sources, Span};
use heraut::extract::{Language, Names, NoFacts, statements};
use heraut::prose::{self, for_each_line};
use heraut::typography::set_text;

use crate::support::repository;

#[test]
fn every_seed_keeps_its_letters_and_what_it_states_lies_in_it() {
    let seeds = std::fs::read_dir(repository().join("fuzz/seeds")).expect("the seeds are there");
    let languages = heraut::project::open("no-such-folder".as_ref()).languages().clone();
    let mut n_statements = 0;
    for seed in seeds {
        let path = seed.expect("the folder can be read").path();
        let typed = std::fs::read_to_string(&path).expect("seeds are texts");
        let file = Sources::new().add("record.yaml", typed.as_str());
        let place = |range: std::ops::Range<usize>| Span::new(file, range);
        let prose = prose::parse(&typed, &place, &mut Vec::new());
        for language in languages.iter() {
            let set = set_text(&typed, language.typography());
            assert_eq!(
                letters(&set),
                letters(&typed),
                "{} in {}",
                path.display(),
                language.locale()
            );
            let words = language.fact_words().expect("our languages state facts");
            let names = Names::default();
            let read = Language { words, names: &names, calling_code: Some("32") };
            for_each_line(&prose.blocks, &mut |line| {
                for statement in statements(line, read, &NoFacts) {
                    assert!(statement.place.range().end <= typed.len(), "{}", path.display());
                    n_statements += 1;
                }
            });
        }
    }
    assert!(n_statements > 300, "they state much: {n_statements}");
}

fn letters(text: &str) -> String {
    text.chars().filter(|one| one.is_alphanumeric()).collect()
}
