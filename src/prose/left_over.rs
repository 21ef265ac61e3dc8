//! Markup that became none, and would be printed as it stands.

use std::ops::Range;

use crate::diagnostic::Diagnostic;

use super::stage::Written;
use super::tree::Inline;

/// The mark of important words.
pub(super) const STRONG: &str = "**";

/// The beginnings of other markup.
pub(super) const OTHERS: [&str; 3] = ["~~", "](", "[^"];

/// Reports what is left over of `marks` in a line.
pub(super) fn find_left_over(
    content: &[Inline<Written>],
    marks: &[&str],
    faults: &mut Vec<Diagnostic>,
) {
    for (at, inline) in content.iter().enumerate() {
        let Inline::Text(text) = inline else { continue };
        let is_before_link = matches!(content.get(at + 1), Some(Inline::Link { .. }));
        let is_before_link = is_before_link && marks.contains(&"](");
        for part in left_over(&text.value, marks, is_before_link) {
            let markup = &text.value[part.clone()];
            let kind = match markup {
                STRONG => "bold",
                "~~" => "struck",
                "[^" => "footnote",
                _ => "link",
            };
            let fault = Diagnostic::error("stray-markup");
            let fault = fault.with("markup", markup).with("kind", kind);
            faults.push(fault.at(text.place(part)));
        }
    }
}

/// Where markup is left over in words: it was meant, and became none; each kind once. A space between
/// the words of a link and its address shows only where the address itself became one.
fn left_over(words: &str, marks: &[&str], is_before_link: bool) -> Vec<Range<usize>> {
    let found = marks.iter().filter_map(|mark| Some((words.find(mark)?, mark.len())));
    let apart = (words.len().checked_sub(APART.len()))
        .filter(|_| is_before_link && words.ends_with(APART) && words.contains('['));
    found.chain(apart.map(|at| (at, APART.len()))).map(|(at, length)| at..at + length).collect()
}

const APART: &str = "] (";

/// Where a line of words, such as a headline, has markup: it would be printed as it is.
pub(super) fn markup_of_line(words: &str) -> Option<Range<usize>> {
    let strong = left_over(words, &[STRONG], false);
    let found = strong.into_iter().chain(left_over(words, &OTHERS, false)).next();
    found.or_else(|| {
        let open = words.find('*')?;
        let inside = &words[open + 1..];
        let close = inside.find('*')?;
        let is_pair = !inside.starts_with(char::is_whitespace)
            && !inside[..close].ends_with(char::is_whitespace)
            && close > 0;
        is_pair.then_some(open..open + close + 2)
    })
}
