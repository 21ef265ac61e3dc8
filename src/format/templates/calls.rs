//! Finds the calls of a function in the text of a template, so that its words can be checked.

use std::ops::Range;

/// A call with named arguments: `t(key="press-contact", name=person.name)`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Call {
    /// The name of the function, in bytes of the text.
    pub(super) place: Range<usize>,
    /// The value of `key`; none if it is anything but a literal.
    pub(super) key: Option<Word>,
    /// The names of the other arguments.
    pub(super) arguments: Vec<Word>,
}

/// A name or a literal, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The name, or the text between the quotation marks.
    pub(super) text: String,
    /// Its place in bytes.
    pub(super) place: Range<usize>,
}

#[derive(Debug)]
enum Token {
    Name(Word),
    Literal(Word),
    Sign(char),
}

/// Finds the calls of `function` in the tags of a template.
///
/// Comments and raw text are left out. A template that cannot be parsed gives what is found.
pub(super) fn find(template: &str, function: &str) -> Vec<Call> {
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
        found.extend(calls(&tokens, function));
    }
    found
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

/// The calls among the tokens of a tag.
fn calls(tokens: &[Token], function: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    for (index, pair) in tokens.windows(2).enumerate() {
        let [Token::Name(name), Token::Sign('(')] = pair else { continue };
        // A field or a filter of that name is not the function.
        let before = index.checked_sub(1).map(|before| &tokens[before]);
        if name.text != function || matches!(before, Some(Token::Sign('.' | '|'))) {
            continue;
        }
        let mut call = Call { place: name.place.clone(), key: None, arguments: Vec::new() };
        for argument in arguments(&tokens[index + 2..]) {
            match argument {
                [Token::Name(name), Token::Sign('='), Token::Literal(literal)]
                    if name.text == "key" =>
                {
                    call.key = Some(literal.clone());
                }
                [Token::Name(name), Token::Sign('='), ..] if name.text != "key" => {
                    call.arguments.push(name.clone());
                }
                _ => {}
            }
        }
        calls.push(call);
    }
    calls
}

/// The arguments of a call, from the tokens after its opening parenthesis.
fn arguments(tokens: &[Token]) -> impl Iterator<Item = &[Token]> {
    let mut depth = 0_usize;
    let end = tokens.iter().position(|token| match token {
        Token::Sign('(' | '[' | '{') => {
            depth += 1;
            false
        }
        Token::Sign(')' | ']' | '}') if depth > 0 => {
            depth -= 1;
            false
        }
        token => matches!(token, Token::Sign(')')),
    });
    let mut depth = 0_usize;
    tokens[..end.unwrap_or(tokens.len())].split(move |token| {
        match token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(token, Token::Sign(','))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(template: &str) -> Vec<Option<String>> {
        find(template, "t").into_iter().map(|call| call.key.map(|key| key.text)).collect()
    }

    #[test]
    fn calls_are_found_wherever_a_tag_may_hold_them() {
        let template = r#"<p title="{{ t(key="one") }}">{{- t( key = 'two', name=a.b(c="d") ) -}}
            {% if x %}{% set y = t(key=`three`) | upper %}{% endif %}
            {{ <card title={t(key="four")} map={{"a": {"b": 1}}} other={t(key="five")} /> }}"#;
        let expected = ["one", "two", "three", "four", "five"];
        assert_eq!(keys(template), expected.map(|key| Some(key.to_owned())));
    }

    #[test]
    fn comments_raw_text_fields_and_other_functions_are_left_out() {
        let template = r#"t(key="no") {# {{ t(key="no") }} #}
            {%- raw -%}{{ t(key="no") }}{% endif %}{%- endraw %}
            {{ page.t(key="no") }}{{ x | t(key="no") }}{{ at(key="no") }}{{ "t(key='no')" }}
            {{ t(key="yes") }}"#;
        assert_eq!(keys(template), [Some("yes".to_owned())]);
    }

    #[test]
    fn a_key_that_is_no_literal_is_none() {
        assert_eq!(keys(r#"{{ t(key=a) }}{{ t(key="a" ~ b) }}{{ t() }}"#), [None, None, None]);
    }

    #[test]
    fn a_call_inside_a_call_is_found() {
        let template = r#"{{ t(key="outer", name=t(key="inner")) }}"#;
        assert_eq!(keys(template), ["outer", "inner"].map(|key| Some(key.to_owned())));
    }

    #[test]
    fn places_are_those_of_the_text() {
        let template = r#"é{{ t(key="press-contact", name=x) }}"#;
        let [call] = find(template, "t").try_into().unwrap();
        assert_eq!(&template[call.place], "t");
        assert_eq!(&template[call.key.unwrap().place], "press-contact");
        assert_eq!(&template[call.arguments[0].place.clone()], "name");
    }

    #[test]
    fn a_template_cut_off_anywhere_is_read_to_its_end() {
        let template = r#"{# a #}{% raw %}b{% endraw %}{{ t(key="é\"", name=[{"a": 1}]) }}"#;
        for (end, _) in template.char_indices() {
            find(&template[..end], "t");
        }
    }
}
