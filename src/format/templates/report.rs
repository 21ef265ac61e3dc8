//! What is wrong with templates; and its places, read out of what the engine says of all at once.

use std::ops::Range;

use crate::diagnostic::Diagnostic;

/// A template that cannot be used.
pub(super) fn syntax(template: &str) -> Diagnostic {
    Diagnostic::error("template-syntax").with("template", template)
}

/// Something that a template asks for and that does not exist.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unknown {
    /// What does not exist, in the engine's words.
    pub(super) message: String,
    /// The template that asks for it.
    pub(super) template: String,
    /// Where, in bytes of its text.
    pub(super) place: Range<usize>,
}

/// Reads reports that follow each other; `text_of` gives the text of a template.
///
/// A report is `error: …`, then ` --> html/base.html:3:14`, then the line, underlined with `^`.
/// What does not look like one is left out.
pub(super) fn read<'t>(reports: &str, text_of: impl Fn(&str) -> Option<&'t str>) -> Vec<Unknown> {
    reports.split("\n\n").filter_map(|report| unknown(report, &text_of)).collect()
}

fn unknown<'t>(report: &str, text_of: impl Fn(&str) -> Option<&'t str>) -> Option<Unknown> {
    let mut lines = report.lines();
    let message = lines.next()?.strip_prefix("error: ")?;
    let place = lines.next()?.trim_start().strip_prefix("--> ")?;
    let (place, column) = place.rsplit_once(':')?;
    let (template, line) = place.rsplit_once(':')?;
    // Both are counted from one.
    let n_above = line.parse::<usize>().ok()?.checked_sub(1)?;
    let n_before = column.parse::<usize>().ok()?.checked_sub(1)?;
    let n_marked = lines.last()?.matches('^').count();

    let mut text = text_of(template)?.split_inclusive('\n');
    let above: usize = text.by_ref().take(n_above).map(str::len).sum();
    let line = text.next()?;
    let bytes = |n_chars: usize| line.chars().take(n_chars).map(char::len_utf8).sum::<usize>();
    Some(Unknown {
        message: message.to_owned(),
        template: template.to_owned(),
        place: above + bytes(n_before)..above + bytes(n_before + n_marked),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "<p>\nété {{ x | shout }}\n";

    fn text_of(template: &str) -> Option<&'static str> {
        (template == "a.html").then_some(TEXT)
    }

    #[test]
    fn every_report_has_its_place() {
        let report = "error: Unknown filter `shout`\n --> a.html:2:12\n  |\n2 | été {{ x | shout }}\n  |            ^^^^^";
        let [one, other] = read(&format!("{report}\n\n{report}"), text_of).try_into().unwrap();
        assert_eq!(one, other);
        assert_eq!(one.message, "Unknown filter `shout`");
        assert_eq!(&TEXT[one.place], "shout");
    }

    #[test]
    fn what_is_no_report_is_left_out() {
        for text in ["", "error: x", "error: x\n --> a.html:9:1\n^", "error: x\n --> b.html:1:1\n^"]
        {
            assert_eq!(read(text, text_of), []);
        }
        assert_eq!(read("error: x\n --> a.html:0:0\n^", text_of), []);
        assert_eq!(read("error: x\n --> a.html:1:99\n  | ^^^", text_of)[0].place, 4..4);
    }
}
