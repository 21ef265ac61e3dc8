//! Characters that word processors and macOS leave in a text, and that nobody typed.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::edits::Edits;

/// Whether a text holds no characters that neither a page nor a letter can hold.
#[must_use]
pub fn is_printable(text: &str) -> bool {
    !text.contains(|character: char| {
        character.is_control() && !matches!(character, '\n' | '\r' | '\t')
    })
}

/// What is to be changed in the characters of a text.
pub(super) fn edits(text: &str) -> Edits {
    let mut edits = Edits::default();
    if text.is_ascii() {
        return edits;
    }
    let mut before = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let after = characters.peek().map(|(_, after)| *after);
        if let Some(better) = better(before, character, after) {
            edits.replace(at..at + character.len_utf8(), better);
        }
        before = Some(character);
    }
    compose(text, &mut edits);
    edits
}

fn better(before: Option<char>, character: char, after: Option<char>) -> Option<&'static str> {
    let is_letter = |one: Option<char>| one.is_some_and(char::is_alphabetic);
    match character {
        // Soft hyphen, zero-width space, word joiner, byte order mark: seen by nobody, found by no
        // search. The joiners of Indic and Arabic letters and of emoji are meant, and stay.
        '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' => Some(""),
        // Line and paragraph separators of page-making programs.
        '\u{2028}' => Some("\n"),
        '\u{2029}' => Some("\n\n"),
        // Word opens a quotation where an apostrophe was typed behind an accent.
        '‘' if is_letter(before) && is_letter(after) => Some("’"),
        _ => None,
    }
}

/// Composes letters that macOS hands over in parts: `e` and an accent.
fn compose(text: &str, edits: &mut Edits) {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    if normalizer.is_normalized(text) {
        return;
    }
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        if let Cow::Owned(composed) = normalizer.normalize(word) {
            edits.replace(at..at + word.len(), composed);
        }
        at += word.len();
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_nobody_typed_is_mended() {
        let cases = [
            ("com\u{AD}mu\u{200B}ni\u{FEFF}qué", "communiqué"),
            ("one\u{2028}two\u{2029}three", "one\ntwo\n\nthree"),
            ("L‘été", "L’été"),
            ("‘été’", "‘été’"),
            ("re\u{301}sume\u{301} sante\u{301}", "résumé santé"),
            ("क्‍ष 👩‍⚕️", "क्‍ष 👩‍⚕️"),
        ];
        for (typed, expected) in cases {
            assert_eq!(super::super::mended(typed), expected, "{typed:?}");
        }
    }
}
