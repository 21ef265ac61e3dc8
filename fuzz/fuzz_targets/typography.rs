//! Whatever is typed, every language sets it without a panic, keeps its letters and digits, and changes
//! nothing more the second time.

#![no_main]

use std::sync::{Arc, OnceLock};

use heraut::locale::Languages;
use heraut::typography::set_text;
use libfuzzer_sys::fuzz_target;

fn languages() -> &'static Arc<Languages> {
    static LANGUAGES: OnceLock<Arc<Languages>> = OnceLock::new();
    LANGUAGES.get_or_init(|| heraut::project::open("no-such-folder".as_ref()).languages().clone())
}

fn kept(text: &str) -> String {
    text.chars().filter(|one| one.is_alphanumeric()).collect()
}

fuzz_target!(|typed: &str| {
    for language in languages().iter() {
        let set = set_text(typed, language.typography());
        assert_eq!(kept(&set), kept(typed), "{}", language.locale());
    }
});
