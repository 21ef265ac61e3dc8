//! What the conditions of templates ask for. A misspelt name in `{{ … }}` is an error of the
//! engine; in `{% if … %}` it would be false for ever, and nobody would know.

use std::collections::BTreeMap;

use tera::{Context, Value};

use super::tags::{Token, Word, tags};

/// Names that are no variables where a condition stands.
const KEYWORDS: [&str; 11] =
    ["and", "else", "false", "if", "in", "is", "none", "not", "null", "or", "true"];

/// The path to a value: `release.subhead`.
type Path = Vec<Word>;

/// The conditions of one template.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    paths: Vec<Path>,
    /// The names that stand for something else: for each element of what a path leads to, or for
    /// what only the engine knows.
    bound: BTreeMap<String, Option<Path>>,
}

/// A name that is not among those that its template is given.
pub(super) struct Unknown {
    /// The name.
    pub(super) name: Word,
    /// The names that are known there.
    pub(super) known: Vec<String>,
}

impl Conditions {
    /// Finds the conditions of a template.
    pub(super) fn find(template: &str) -> Self {
        let mut found = Self::default();
        found.bind("loop", None);
        for tokens in tags(template) {
            let Some(Token::Name(first)) = tokens.first() else { continue };
            let rest = &tokens[1..];
            match first.text.as_str() {
                "if" | "elif" => found.paths.extend(paths(rest)),
                "for" => found.bind_loop(rest),
                "set" | "set_global" | "component" => {
                    for name in rest.iter().filter_map(name) {
                        found.bind(&name.text, None);
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// Binds the variables of a loop: `contact in release.contacts`.
    fn bind_loop(&mut self, tokens: &[Token]) {
        let is_in = |token: &Token| name(token).is_some_and(|name| name.text == "in");
        let Some(middle) = tokens.iter().position(is_in) else { return };
        let whole = paths(&tokens[middle + 1..]);
        let names: Vec<&Word> = tokens[..middle].iter().filter_map(name).collect();
        let is_plain = tokens[middle + 1..]
            .iter()
            .all(|token| matches!(token, Token::Name(_) | Token::Sign('.')));
        match (names.as_slice(), whole.as_slice()) {
            ([one], [path]) if is_plain => self.bind(&one.text, Some(path.clone())),
            _ => names.iter().for_each(|name| self.bind(&name.text, None)),
        }
    }

    /// Binds a name; one that is bound in two ways can be either.
    fn bind(&mut self, name: &str, path: Option<Path>) {
        let is_new = !self.bound.contains_key(name);
        self.bound.insert(name.to_owned(), path.filter(|_| is_new));
    }

    /// The first name that `context` does not know.
    pub(super) fn unknown(&self, context: &Context) -> Option<Unknown> {
        self.paths.iter().find_map(|path| self.resolved(path, context, 0).err())
    }

    /// What a path leads to, if that can be known.
    fn resolved<'c>(
        &self,
        path: &Path,
        context: &'c Context,
        depth: usize,
    ) -> Result<Option<&'c Value>, Unknown> {
        let Some((root, steps)) = path.split_first() else { return Ok(None) };
        let mut value = match self.bound.get(&root.text) {
            // A loop over itself binds a name to itself.
            Some(Some(list)) if depth < 8 => {
                let list = self.resolved(list, context, depth + 1)?;
                list.and_then(Value::as_array).and_then(<[Value]>::first)
            }
            Some(_) => None,
            None => match context.get(&root.text) {
                Some(value) => Some(value),
                None => return Err(Unknown { name: root.clone(), known: Vec::new() }),
            },
        };
        for step in steps {
            let Some(map) = value.and_then(Value::as_map) else { return Ok(None) };
            let own = map.iter().find(|(key, _)| key.as_str() == Some(&step.text));
            value = own.map(|(_, value)| value);
            if value.is_none() {
                let known = map.keys().filter_map(|key| key.as_str().map(str::to_owned)).collect();
                return Err(Unknown { name: step.clone(), known });
            }
        }
        Ok(value)
    }
}

fn name(token: &Token) -> Option<&Word> {
    match token {
        Token::Name(name) => Some(name),
        _ => None,
    }
}

/// The paths among the tokens of a condition; names of filters, tests, functions and arguments are
/// none.
fn paths(tokens: &[Token]) -> Vec<Path> {
    let mut paths: Vec<Path> = Vec::new();
    let mut index = 0;
    while index < tokens.len() {
        let start = index;
        index += 1;
        let Some(first) = name(&tokens[start]).filter(|name| !is_keyword(name)) else { continue };
        let mut path = vec![first.clone()];
        while let [Token::Sign('.'), Token::Name(next), ..] = &tokens[index..] {
            path.push(next.clone());
            index += 2;
        }
        let before = start.checked_sub(1).map(|before| &tokens[before]);
        let is_applied = match before {
            Some(Token::Sign('|' | '.')) => true,
            Some(Token::Name(word)) => word.text == "is" || is_negated_test(&tokens[..start]),
            _ => false,
        };
        let is_called = matches!(tokens.get(index), Some(Token::Sign('(')));
        let is_argument = matches!(&tokens[index..], [Token::Sign('='), other, ..]
            if !matches!(other, Token::Sign('=')))
            && !matches!(before, Some(Token::Sign('=' | '!' | '<' | '>')));
        if !is_applied && !is_called && !is_argument {
            paths.push(path);
        }
    }
    paths
}

fn is_keyword(name: &Word) -> bool {
    KEYWORDS.contains(&name.text.as_str())
}

/// Whether tokens end in `is not`, behind which the name of a test stands.
fn is_negated_test(tokens: &[Token]) -> bool {
    matches!(tokens, [.., Token::Name(is), Token::Name(not)] if is.text == "is" && not.text == "not")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;

    fn unknown(template: &str, context: &Json) -> Option<String> {
        let context = Context::from_serialize(context).unwrap();
        Conditions::find(template).unknown(&context).map(|unknown| unknown.name.text)
    }

    fn release() -> Json {
        json!({
            "release": {
                "subhead": null,
                "contacts": [{ "name": "Noor Lisse", "role": null }],
                "empty": [],
            },
            "lang": "fr",
        })
    }

    #[test]
    fn a_misspelt_name_in_a_condition_is_found() {
        for (template, expected) in [
            ("{% if release.subheadd %}x{% endif %}", "subheadd"),
            ("{% if not release.subheadd -%}x{% endif %}", "subheadd"),
            ("{% if release.subhead and release.lede == \"a\" %}x{% endif %}", "lede"),
            ("{% if a %}{% elif release.x | length > 2 %}{% endif %}", "a"),
            ("{% if lang == release.language %}{% endif %}", "language"),
            ("{% if relase %}{% endif %}", "relase"),
            ("{% for one in release.contacts %}{% if one.rolle %}{% endif %}{% endfor %}", "rolle"),
        ] {
            assert_eq!(unknown(template, &release()).as_deref(), Some(expected), "{template}");
        }
    }

    #[test]
    fn what_is_known_or_cannot_be_known_is_let_be() {
        for template in [
            "{% if release.subhead %}x{% endif %}{% if lang != \"fr\" %}{% endif %}",
            "{% if release.subhead.inside %}{% endif %}",
            "{% for one in release.contacts %}{% if loop.first and one.role %}{% endif %}{% endfor %}",
            "{% for one in release.empty %}{% if one.any %}{% endif %}{% endfor %}",
            "{% for key, one in release.contacts %}{% if one.any %}{% endif %}{% endfor %}",
            "{% for part in lang | split(pat=\"-\") %}{% if part.any %}{% endif %}{% endfor %}",
            "{% if lang is ending_with(pat=\"r\") and lang is not defined %}{% endif %}",
            "{% if t(key=\"x\") and lang | default(value=lang) %}{% endif %}",
            "{% set a = lang %}{% if a.b %}{% endif %}{% if true or none %}{% endif %}",
            "{% component card(item, wide=false) %}{% if item.x and wide %}{% endif %}{% endcomponent %}",
            "{# {% if wrong %} #}{% raw %}{% if wrong %}{% endraw %}",
        ] {
            assert_eq!(unknown(template, &release()), None, "{template}");
        }
    }
}
