//! Diagnostics drawn for a terminal; the only file that knows `annotate-snippets`.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Severity, Sources, Span, Wording, help, message};

/// Whether a drawing has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Palette {
    /// For a terminal.
    Coloured,
    /// For a pipe, a file, or whoever set `NO_COLOR`.
    Plain,
}

/// Draws one diagnostic with its snippets, labels and help, in the words of `wording`.
///
/// Snippets are cut to a width of `columns`, if that is known. The result has no line break at its
/// end.
#[must_use]
pub fn draw(
    diagnostic: &Diagnostic,
    sources: &Sources,
    wording: &dyn Wording,
    palette: Palette,
    columns: Option<usize>,
) -> String {
    let severity = diagnostic.severity;
    let name = wording
        .phrase(severity.name(), None, &diagnostic.arguments)
        .unwrap_or_else(|| severity.name().to_owned());
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = message(diagnostic, wording);
    let mut group =
        Group::with_title(level.with_name(name).primary_title(title).id(diagnostic.code));

    for (file, places) in by_file(diagnostic, wording) {
        let source = sources.text(file);
        let path = sources.shown_path(file);
        let first_line = sources.first_line(file);
        let mut snippet = Snippet::source(source).path(path).line_start(first_line);
        for (kind, span, label) in places {
            snippet = snippet.annotation(kind.span(fit(span, source)).label(label));
        }
        group = group.element(snippet);
    }
    if let Some(cause) = &diagnostic.cause {
        let word = wording.phrase("cause", None, &diagnostic.arguments);
        let level = Level::NOTE.with_name(word.unwrap_or_else(|| "cause".to_owned()));
        group = group.element(level.message(cause.clone()));
    }
    for way_out in help(diagnostic, wording) {
        let word = wording.phrase("help", None, &diagnostic.arguments);
        let level = Level::HELP.with_name(word.unwrap_or_else(|| "help".to_owned()));
        group = group.element(level.message(way_out));
    }
    let renderer = match palette {
        Palette::Coloured => Renderer::styled(),
        Palette::Plain => Renderer::plain(),
    };
    let renderer = columns.map_or(renderer.clone(), |columns| renderer.term_width(columns));
    renderer.render(&[group])
}

type Place = (AnnotationKind, Span, Option<String>);

/// Gathers the places of a diagnostic by file, the file of the main place first.
fn by_file(diagnostic: &Diagnostic, wording: &dyn Wording) -> Vec<(super::FileId, Vec<Place>)> {
    let main = diagnostic.span.map(|span| {
        let label = wording.phrase(diagnostic.code, Some("label"), &diagnostic.arguments);
        (AnnotationKind::Primary, span, label)
    });
    let others = diagnostic.labels.iter().map(|label| {
        let mut arguments = diagnostic.arguments.clone();
        for (name, value) in label.arguments.iter() {
            arguments = arguments.with(name, value.clone());
        }
        let words = wording.phrase(diagnostic.code, Some(label.attribute), &arguments);
        (AnnotationKind::Context, label.span, words)
    });
    let mut files: Vec<(super::FileId, Vec<Place>)> = Vec::new();
    for place in main.into_iter().chain(others) {
        let file = place.1.file;
        match files.iter_mut().find(|(own, _)| *own == file) {
            Some((_, places)) => places.push(place),
            None => files.push((file, vec![place])),
        }
    }
    files
}

/// Keeps a span inside its text and on one line, so that a snippet shows where to look.
fn fit(span: Span, source: &str) -> std::ops::Range<usize> {
    let boundary = |mut offset: usize| {
        offset = offset.min(source.len());
        while !source.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    };
    let start = boundary(span.start as usize);
    let end = boundary((span.end as usize).max(start));
    let line_end = source[start..end].find('\n').map_or(end, |newline| start + newline);
    start..line_end
}
