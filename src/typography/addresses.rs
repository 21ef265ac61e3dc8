//! Web and e-mail addresses, which are left alone.

use std::ops::Range;

/// Where the address stands in a word, if there is one: the marks before and behind it belong to the
/// sentence.
pub(super) fn address_in(word: &str) -> Option<Range<usize>> {
    let start = start_of_address(word)?;
    let is_part = |letter: char| letter.is_alphanumeric() || letter.is_ascii_punctuation();
    let end = word[start..].find(|letter| !is_part(letter) || matches!(letter, '"' | '<' | '>'));
    let whole = &word[start..end.map_or(word.len(), |end| start + end)];
    let address = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']);
    // A bracket that the address opens is its own.
    let opens = address.matches('(').count() > address.matches(')').count();
    let is_own = opens && address.contains("://") && whole[address.len()..].starts_with(')');
    Some(start..start + address.len() + usize::from(is_own))
}

/// Where an address starts: `https://…`, `www.…`, `me@home`.
fn start_of_address(word: &str) -> Option<usize> {
    if !word.bytes().any(|byte| matches!(byte, b':' | b'.' | b'@')) {
        return None;
    }
    let first_before = |end: usize, is_part: fn(char) -> bool| {
        let head = &word[..end];
        head.len()
            - head
                .chars()
                .rev()
                .take_while(|letter| is_part(*letter))
                .map(char::len_utf8)
                .sum::<usize>()
    };
    if let Some(colon) = word.find("://") {
        return Some(first_before(colon, |letter| letter.is_ascii_alphanumeric()));
    }
    if let Some(start) = word.find("www.") {
        let is_start = !word[..start].ends_with(char::is_alphanumeric);
        return is_start.then_some(start);
    }
    let at = word.find('@')?;
    let domain = &word[at + 1..];
    let is_domain = domain.starts_with(char::is_alphanumeric) && domain.contains('.');
    let start = first_before(at, |letter| letter.is_alphanumeric() || "._-+%'".contains(letter));
    is_domain.then(|| start + word[start..at].find(char::is_alphanumeric).unwrap_or(at - start))
}
