//! Important words where Markdown sees none: it wants a space or a mark beside `**`, which French
//! punctuation, a fact, Chinese and Japanese do not give it.

use super::left_over::STRONG as MARK;
use super::stage::Written;
use super::tree::{Inline, Text};

/// Makes important words of what stands between two `**` that are left in a line.
pub(super) fn close_strong(content: Vec<Inline<Written>>) -> Vec<Inline<Written>> {
    let is_mark = |inline: &Inline<Written>| matches!(inline, Inline::Text(text) if text.value.contains(MARK));
    if !content.iter().any(is_mark) {
        return content;
    }
    let mut closed = Vec::new();
    let mut open: Option<(Text, Vec<Inline<Written>>)> = None;
    for inline in content {
        let Inline::Text(mut text) = inline else {
            open.as_mut().map_or(&mut closed, |(_, inside)| inside).push(inline);
            continue;
        };
        while let Some(at) = text.value.find(MARK) {
            let mark = Text { value: MARK.to_owned(), span: text.place(at..at + MARK.len()) };
            let behind = split(&mut text, at);
            match open.take() {
                Some((opening, mut inside)) => {
                    keep(text, &mut inside);
                    if inside.is_empty() {
                        closed.extend([opening, mark].map(Inline::Text));
                    } else {
                        closed.push(Inline::Strong(inside));
                    }
                }
                None if behind.value.starts_with(char::is_whitespace) => {
                    keep(text, &mut closed);
                    keep(mark, &mut closed);
                }
                None => {
                    keep(text, &mut closed);
                    open = Some((mark, Vec::new()));
                }
            }
            text = behind;
        }
        keep(text, open.as_mut().map_or(&mut closed, |(_, inside)| inside));
    }
    if let Some((mark, inside)) = open {
        keep(mark, &mut closed);
        closed.extend(inside);
    }
    closed
}

/// Cuts a text at a mark, and gives what stands behind it.
fn split(text: &mut Text, at: usize) -> Text {
    let behind = at + MARK.len()..text.value.len();
    let behind = Text { value: text.value[behind.clone()].to_owned(), span: text.place(behind) };
    text.span = text.place(0..at);
    text.value.truncate(at);
    behind
}

fn keep(text: Text, content: &mut Vec<Inline<Written>>) {
    if !text.value.is_empty() {
        content.push(Inline::Text(text));
    }
}
