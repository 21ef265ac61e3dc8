//! Text as HTML and XML show it.

use std::borrow::Cow;

/// Escapes text for HTML and XML, inside and outside attributes.
///
/// Characters that neither of them may hold are left out (XML 1.0, production 2; what else it
/// excludes cannot stand in a string).
pub(in crate::format) fn escape(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            character if is_forbidden(character) => {}
            character => escaped.push(character),
        }
    }
    Cow::Owned(escaped)
}

fn is_plain(character: char) -> bool {
    !matches!(character, '&' | '<' | '>' | '"' | '\'') && !is_forbidden(character)
}

fn is_forbidden(character: char) -> bool {
    let is_control = character.is_control() && !matches!(character, '\t' | '\n' | '\r');
    is_control || matches!(u32::from(character) & 0xFFFF, 0xFFFE | 0xFFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_could_be_markup_is_escaped() {
        let text = r#"<script>alert("R&D")</script> 'x'"#;
        let expected = "&lt;script&gt;alert(&quot;R&amp;D&quot;)&lt;/script&gt; &#39;x&#39;";
        assert_eq!(escape(text), expected);
    }

    #[test]
    fn words_of_all_languages_stay_as_they_are() {
        let text = "18\u{202F}500 «\u{A0}œuvre\u{A0}» – Łódź, Ελλάδα\n\t𝔸";
        assert_eq!(escape(text), text);
    }

    #[test]
    fn characters_that_xml_forbids_are_left_out() {
        assert_eq!(escape("a\0b\u{1B}c\u{85}d\u{FFFE}e\u{1FFFF}f"), "abcdef");
    }
}
