//! Setting text: the rules, in the order in which they are applied.

use crate::locale::Profile;
use crate::prose::{Inline, Prose, Said, Stage, for_each_line_mut};

use super::classes::{is_currency, is_dash, is_numbering, is_quotation_mark, is_rate};
use super::run::Run;
use super::{dashes, ellipses, figures, hours, marks, minus, quotes, together};

/// The rules, in the order in which they are applied.
const RULES: &[fn(&mut Run, &Profile)] = &[
    ellipses::set,
    dashes::set,
    quotes::set,
    minus::set,
    marks::set,
    figures::set,
    hours::set,
    together::set,
];

/// Sets running text.
pub fn set(prose: &mut Prose<Said>, profile: &Profile) {
    for_each_line_mut(&mut prose.blocks, &mut |content| set_line(content, profile));
}

/// Sets a line.
pub fn set_line<S: Stage>(content: &mut [Inline<S>], profile: &Profile) {
    if !needs_setting(content, profile) {
        return;
    }
    let mut run = Run::of_line(content);
    apply(&mut run, profile);
    run.write(content);
}

/// Sets plain text.
#[must_use]
pub fn set_text(text: &str, profile: &Profile) -> String {
    if !text_needs_setting(text, profile) {
        return text.to_owned();
    }
    let mut run = Run::of_text(text);
    apply(&mut run, profile);
    run.text()
}

fn apply(run: &mut Run, profile: &Profile) {
    for rule in RULES {
        rule(run, profile);
    }
}

/// Whether a line has anything in it that a language may set; most lines of most languages have not.
fn needs_setting<S: Stage>(content: &[Inline<S>], profile: &Profile) -> bool {
    content.iter().any(|inline| match inline {
        Inline::Text(text) => text_needs_setting(&text.value, profile),
        Inline::Strong(content) | Inline::Emphasis(content) | Inline::Link { content, .. } => {
            needs_setting(content, profile)
        }
        Inline::Code(_) | Inline::Break | Inline::Footnote(_) | Inline::Fact(_) => false,
    })
}

fn text_needs_setting(text: &str, profile: &Profile) -> bool {
    let mut before = ['\n'; 2];
    for (at, character) in text.char_indices() {
        let decides = match character {
            'a'..='z' | ' ' | ',' => false,
            '"' | '\'' | '0'..='9' | '…' => true,
            '.' => before == ['.', '.'],
            ':' | ';' | '!' | '?' => {
                before[1] == ' ' || profile.space_before.contains_key(&character)
            }
            _ => {
                is_quotation_mark(character)
                    || is_dash(character)
                    || is_rate(character)
                    || is_currency(character)
                    || is_numbering(character)
                    || before[1] == ' '
                        && character.is_uppercase()
                        && ends_in_title(&text[..at], profile)
                    || profile.space_before.contains_key(&character)
            }
        };
        if decides {
            return true;
        }
        before = [before[1], character];
    }
    dashes::has_dashes(text)
}

/// Whether the word before the space at the end of a text is a title.
fn ends_in_title(text: &str, profile: &Profile) -> bool {
    let word = text.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    profile.titles.contains(word.trim_start_matches('('))
}
