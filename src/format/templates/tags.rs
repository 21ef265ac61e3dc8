//! Cuts a template into its tags, and tags into names, literals and signs.

use std::ops::Range;

/// A name or a literal, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::format) struct Word {
    /// The name, or the text between the quotation marks.
    pub(in crate::format) text: String,
    /// Its place in bytes.
    pub(super) place: Range<usize>,
}

/// A piece of a tag.
#[derive(Debug)]
pub(super) enum Token {
    /// A name: a variable, a field, a keyword.
    Name(Word),
    /// A text between quotation marks.
    Literal(Word),
    /// Any other character.
    Sign(char),
}

/// The tags of a template, each as its tokens.
///
/// Comments and raw text are left out. A template that cannot be parsed gives what is found.
pub(super) fn tags(template: &str) -> Vec<Vec<Token>> {
    let mut found = Vec::new();
    let mut position = 0;
    while let Some(start) = next_tag(template, position) {
        let inside = start + 2;
        if template[start..].starts_with("{#") {
            position = after(template, inside, "#}");
            continue;
        }
        let (tokens, end) = tokens(template, inside);
        position = end;
        let is_raw = matches!(tokens.as_slice(), [Token::Name(name)] if name.text == "raw");
        if is_raw && template[start..].starts_with("{%") {
            position = after_raw(template, end);
            continue;
        }
        found.push(tokens);
    }
    found
}

/// The names of the templates that a template is made of: what it extends, and what it includes.
pub(super) fn parts(template: &str) -> Vec<String> {
    let part = |tokens: Vec<Token>| match tokens.as_slice() {
        [Token::Name(tag), Token::Literal(name), ..]
            if matches!(tag.text.as_str(), "extends" | "include") =>
        {
            Some(name.text.clone())
        }
        _ => None,
    };
    tags(template).into_iter().filter_map(part).collect()
}

fn next_tag(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    ["{{", "{%", "{#"].into_iter().filter_map(|mark| rest.find(mark)).min().map(|at| from + at)
}

/// The position after the next `mark`, or the end.
fn after(text: &str, from: usize, mark: &str) -> usize {
    text[from..].find(mark).map_or(text.len(), |at| from + at + mark.len())
}

/// The position of the tag that ends raw text, or the end.
fn after_raw(text: &str, mut from: usize) -> usize {
    loop {
        from = after(text, from, "{%");
        let (tokens, end) = tokens(text, from);
        match tokens.as_slice() {
            [Token::Name(name)] if name.text == "endraw" => return end,
            _ if from == text.len() => return from,
            _ => {}
        }
    }
}

/// The tokens of a tag whose inside starts at `from`, and the position after the tag.
fn tokens(text: &str, from: usize) -> (Vec<Token>, usize) {
    let mut tokens = Vec::new();
    let mut open_braces = 0_usize;
    let mut position = from;
    while let Some(character) = text[position..].chars().next() {
        let rest = &text[position..];
        let start = position;
        position += character.len_utf8();
        match character {
            '}' if open_braces == 0 && rest.starts_with("}}") => return (tokens, start + 2),
            '%' if open_braces == 0 && rest.starts_with("%}") => return (tokens, start + 2),
            '"' | '\'' | '`' => {
                let end = start + 1 + length(&rest[1..], character);
                tokens.push(Token::Literal(word(text, start + 1..end)));
                position = (end + 1).min(text.len());
            }
            _ if character.is_alphabetic() || character == '_' => {
                let inside = |other: char| other.is_alphanumeric() || other == '_';
                let end = start + rest.find(|other| !inside(other)).unwrap_or(rest.len());
                tokens.push(Token::Name(word(text, start..end)));
                position = end;
            }
            // White space, and the hyphen that asks for none around a tag.
            _ if character.is_whitespace() || character == '-' => {}
            _ => {
                match character {
                    '{' => open_braces += 1,
                    '}' => open_braces = open_braces.saturating_sub(1),
                    _ => {}
                }
                tokens.push(Token::Sign(character));
            }
        }
    }
    (tokens, text.len())
}

/// How many bytes come before the quotation mark that ends a literal.
fn length(text: &str, mark: char) -> usize {
    let mut is_escaped = false;
    let ends = |character: char| {
        let ends = character == mark && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        ends
    };
    text.find(ends).unwrap_or(text.len())
}

fn word(text: &str, place: Range<usize>) -> Word {
    let text = text.get(place.clone()).unwrap_or_default().to_owned();
    Word { text, place }
}
