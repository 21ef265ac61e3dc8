//! The places of facts in words: `{key}`, `{organization.key}`, `{key:words}` and other forms; `{{` is
//! a brace.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Span};

use super::left_over::markup_of_line;
use super::stage::{FactForm, FactReference, Written};
use super::tree::{Inline, Text};
use super::typed::Mended;

/// Reads a line that holds only words and facts, such as a headline.
///
/// Line breaks and repeated spaces become one space.
pub fn parse_line(
    text: &str,
    place: &dyn Fn(Range<usize>) -> Span,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Inline<Written>> {
    let mut content = Vec::new();
    let mended = Mended::of(text);
    let place = |part| place(mended.place(part));
    split_references(mended.text().trim_end(), &place, faults, &mut content);
    for inline in &mut content {
        if let Inline::Text(text) = inline {
            if let Some(part) = markup_of_line(&text.value) {
                let fault = Diagnostic::error("markup-in-line");
                let fault = fault.with("markup", &text.value[part.clone()]);
                faults.push(fault.at(text.place(part)));
            }
            text.value = fold_spaces(&text.value);
        }
    }
    content
}

/// Splits words at the places of facts; `place` says where a part of `words` was written.
pub(super) fn split_references(
    words: &str,
    place: &dyn Fn(Range<usize>) -> Span,
    faults: &mut Vec<Diagnostic>,
    content: &mut Vec<Inline<Written>>,
) {
    let mut text = String::new();
    let mut text_start = 0;
    let mut n_stray = 0;
    let mut offset = 0;
    let flush = |text: &mut String, range: Range<usize>, content: &mut Vec<Inline<Written>>| {
        if !text.is_empty() {
            content.push(Inline::Text(Text { value: std::mem::take(text), span: place(range) }));
        }
    };
    while let Some(found) = words[offset..].find(['{', '}']) {
        let brace = offset + found;
        text.push_str(&words[offset..brace]);
        let rest = &words[brace..];
        if rest.starts_with("{{") || rest.starts_with("}}") {
            text.push_str(&rest[..1]);
            offset = brace + 2;
            continue;
        }
        let end = rest.find('}').filter(|_| rest.starts_with('{'));
        let Some(end) = end.map(|end| brace + end + 1) else {
            // Where one is wrong, others often are, and each costs a drawing.
            if n_stray < MOST_BRACES {
                faults.push(Diagnostic::error("stray-brace").at(place(brace..brace + 1)));
            }
            n_stray += 1;
            text.push_str(&rest[..1]);
            offset = brace + 1;
            continue;
        };
        flush(&mut text, text_start..brace, content);
        let inside = &words[brace + 1..end - 1];
        let span = place(brace..end);
        if let Some(reference) = reference(inside, span) {
            content.push(Inline::Fact(reference));
        } else {
            let fault = if inside.starts_with("table:") {
                Diagnostic::error("table-in-line")
            } else {
                Diagnostic::error("invalid-fact-reference")
            };
            faults.push(fault.with("reference", &words[brace..end]).at(span));
        }
        offset = end;
        text_start = end;
    }
    text.push_str(&words[offset..]);
    flush(&mut text, text_start..words.len(), content);
}

/// How many stray braces of some words are reported.
const MOST_BRACES: usize = 10;

fn reference(inside: &str, span: Span) -> Option<FactReference> {
    let (path, form) = match inside.split_once(':') {
        None => (inside, FactForm::Figures),
        Some((path, name)) => {
            (path, FactForm::ALL.into_iter().find(|form| form.name() == Some(name))?)
        }
    };
    let (organization, key) = match path.split_once('.') {
        None => (None, path),
        Some((organization, key)) => (Some(organization), key),
    };
    let name = |name: &str| {
        !name.is_empty()
            && name.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_')
    };
    (name(key) && organization.is_none_or(name)).then(|| FactReference {
        organization: organization.map(str::to_owned),
        key: key.to_owned(),
        form,
        span,
    })
}

/// Makes one space of each run of spaces and line breaks; no-break spaces are kept.
fn fold_spaces(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        let is_space = matches!(character, ' ' | '\n' | '\r' | '\t');
        if !is_space {
            folded.push(character);
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded
}
