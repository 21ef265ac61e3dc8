//! Web and e-mail addresses, which are left alone.

use super::classes::is_opening_quote;

/// Whether a word is a web or e-mail address.
pub(super) fn is_address(word: &str) -> bool {
    let host = |part: &str| {
        part.starts_with(|letter: char| letter.is_alphanumeric()) && part.contains('.')
    };
    word.contains("://")
        || word
            .trim_start_matches(|mark| matches!(mark, '(' | '<') || is_opening_quote(mark))
            .starts_with("www.")
        || word.split_once('@').is_some_and(|(_, domain)| host(domain))
}
