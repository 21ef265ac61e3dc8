//! Finds the calls of a function in the text of a template, so that its words can be checked.

use std::ops::Range;

use super::tags::{Token, Word, tags};

/// A call with named arguments: `t(key="press-contact", name=person.name)`.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::format) struct Call {
    /// The name of the function, in bytes of the text.
    pub(super) place: Range<usize>,
    /// The value of `key`; none if it is anything but a literal.
    pub(in crate::format) key: Option<Word>,
    /// The names of the other arguments.
    pub(in crate::format) arguments: Vec<Word>,
}

/// How the names of templates for the typesetter end.
const TYPST: &str = ".typ";

/// Whether a template is one for the typesetter, whose language is another.
pub(in crate::format) fn is_typst(template: &str) -> bool {
    template.ends_with(TYPST)
}

/// The calls of `function` in a template, in the language that its name tells.
pub(super) fn calls_in(template: &str, text: &str, function: &str) -> Vec<Call> {
    if is_typst(template) { find_in_typst(text, function) } else { find(text, function) }
}

/// Finds the calls of `function` in a template for the typesetter: `t("page-of", page: "1")`.
///
/// Its definition is none, and neither is a call in a comment.
fn find_in_typst(text: &str, function: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    let opening = format!("{function}(");
    for (start, _) in text.match_indices(&opening) {
        let before = &text[text[..start].rfind('\n').map_or(0, |end| end + 1)..start];
        let is_name = before.ends_with(|end: char| end.is_alphanumeric() || "-_.".contains(end));
        if is_name || before.ends_with("let ") || before.contains("//") {
            continue;
        }
        let inside = start + opening.len();
        let mut call =
            Call { place: start..start + function.len(), key: None, arguments: Vec::new() };
        for (place, argument) in typst_arguments(text, inside) {
            let quoted = argument.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
            if let Some(key) = quoted.filter(|_| call.key.is_none()) {
                let place = place + 1..place + 1 + key.len();
                call.key = Some(Word { text: key.to_owned(), place });
            } else if let Some((name, _)) = argument.split_once(':') {
                let place = place..place + name.len();
                call.arguments.push(Word { text: name.to_owned(), place });
            }
        }
        calls.push(call);
    }
    calls
}

/// The arguments of a call whose inside begins at `from`, each with where it begins.
fn typst_arguments(text: &str, from: usize) -> Vec<(usize, &str)> {
    let (mut arguments, mut start, mut depth, mut is_quoted) = (Vec::new(), from, 0_usize, false);
    for (offset, sign) in text[from..].char_indices() {
        let here = from + offset;
        let is_end = depth == 0 && sign == ')' && !is_quoted;
        if is_end || (depth == 0 && sign == ',' && !is_quoted) {
            let argument = &text[start..here];
            let spaces = argument.len() - argument.trim_start().len();
            arguments.push((start + spaces, argument.trim()));
            start = here + 1;
        }
        match sign {
            _ if is_end => break,
            '"' => is_quoted = !is_quoted,
            '(' | '[' | '{' if !is_quoted => depth += 1,
            ')' | ']' | '}' if !is_quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    arguments
}

/// Finds the calls of `function` in the tags of a template.
pub(super) fn find(template: &str, function: &str) -> Vec<Call> {
    tags(template).iter().flat_map(|tokens| calls(tokens, function)).collect()
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
    fn calls_of_the_typesetter_are_found() {
        let text = "#let t(key, ..values) = key\n// t(\"no\")\n#at(\"no\") page.t(\"no\")
            é#t(\"one\") small(t(\n  \"two\",\n  page: str(f(1, 2)),\n  pages: \"3), x\",\n)) t(key)";
        let calls = find_in_typst(text, "t");
        let keys = calls.iter().map(|call| call.key.as_ref().map(|key| &text[key.place.clone()]));
        assert_eq!(keys.collect::<Vec<_>>(), [Some("one"), Some("two"), None]);
        let names = calls[1].arguments.iter().map(|name| &text[name.place.clone()]);
        assert_eq!(names.collect::<Vec<_>>(), ["page", "pages"]);
        for (end, _) in text.char_indices() {
            find_in_typst(&text[..end], "t");
        }
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
