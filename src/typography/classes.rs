//! Classes of characters.

/// The no-break space.
pub(super) const NO_BREAK_SPACE: char = '\u{a0}';
/// The narrow no-break space.
pub(super) const NARROW_NO_BREAK_SPACE: char = '\u{202f}';

/// Whether a character is a space inside a line, one that breaks or one that does not.
#[must_use]
pub const fn is_space(character: char) -> bool {
    matches!(character, ' ' | NO_BREAK_SPACE | NARROW_NO_BREAK_SPACE)
}

/// Whether a character is a quotation mark, typed or set; the apostrophe is one too.
#[must_use]
pub const fn is_quotation_mark(character: char) -> bool {
    is_opening_quote(character) || is_closing_quote(character) || character == '"'
}

/// Whether a text that begins with this character begins with a quotation, in some language; a
/// word may begin with an apostrophe.
pub(super) const fn may_open_quotation(character: char) -> bool {
    is_quotation_mark(character) && character != '’'
}

pub(super) const fn is_opening_quote(character: char) -> bool {
    matches!(character, '«' | '“' | '„' | '‘')
}

pub(super) const fn is_closing_quote(character: char) -> bool {
    matches!(character, '»' | '”' | '’')
}

/// Whether a character is a double quotation mark, typed or set, in some language.
pub(super) const fn is_double_quote(character: char) -> bool {
    matches!(character, '"' | '«' | '»' | '“' | '”' | '„')
}

/// Whether a character is a single quotation mark, typed or set, in some language; the apostrophe is
/// one too.
pub(super) const fn is_single_quote(character: char) -> bool {
    matches!(character, '\'' | '‘' | '’' | '‚')
}

pub(super) const fn is_opening_bracket(character: char) -> bool {
    matches!(character, '(' | '[' | '{')
}

pub(super) const fn is_dash(character: char) -> bool {
    matches!(character, '–' | '—')
}

/// Signs of currencies that are set off from their figure by a space.
pub(super) const fn is_currency(character: char) -> bool {
    matches!(character, '€' | '$' | '£')
}

pub(super) const fn is_rate(character: char) -> bool {
    matches!(character, '%' | '‰')
}

/// Signs that stand before a number: of a section, of an item.
pub(super) const fn is_numbering(character: char) -> bool {
    matches!(character, '§' | '№')
}

#[cfg(test)]
mod tests {
    use super::is_quotation_mark;

    #[test]
    fn quotation_marks_are_those_of_all_languages_typed_or_set() {
        for mark in ['"', '«', '»', '“', '”', '„', '‘', '’'] {
            assert!(is_quotation_mark(mark), "{mark}");
        }
        for other in ['\'', '‹', '′', '″', '(', '.', 'a', ' '] {
            assert!(!is_quotation_mark(other), "{other}");
        }
    }
}
