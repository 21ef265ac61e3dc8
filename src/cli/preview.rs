//! `heraut preview`: shows the newsroom in a browser, as its staff see it; or writes down what it shows
//! of an announcement.

use std::path::Path;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::output::{self, DiskCache};
use heraut::preview::{self, Editor};
use heraut::project::{Need, Opening};
use jiff::Timestamp;

use super::args::Preview;
use super::ready::ready;
use super::terminal::{Ending, Terminal};

/// Shows the newsroom until the program is ended; or writes a copy of an announcement.
pub(crate) fn run(
    opening: Opening,
    options: &Preview,
    now: fn() -> Timestamp,
    terminal: &Terminal,
) -> Ending {
    if let (Some(id), Some(file)) = (&options.export, &options.file) {
        return export(opening, (id, file), now(), terminal);
    }
    let preview = match prepared(&opening, options, now) {
        Ok(preview) => preview,
        Err(fault) => {
            terminal.report_one(&fault);
            return Ending::Usage;
        }
    };
    let address = preview.address();
    terminal.say("preview-started", &Arguments::new().with("address", address.as_str()));
    // Whoever is answered has to wait for it anyway, so it may be opened before it is shown.
    if options.open
        && let Err(cause) = open_address::that_detached(&address)
    {
        let fault = Diagnostic::warning("browser-not-opened").with("address", address);
        terminal.report_one(&fault.because(cause));
    }
    match preview.run(|fault| terminal.report_one(fault)) {
        Ok(()) => Ending::Fine,
        Err(fault) => {
            terminal.report_one(&fault);
            Ending::Problems
        }
    }
}

fn prepared(
    opening: &Opening,
    options: &Preview,
    now: fn() -> Timestamp,
) -> Result<preview::Preview, Diagnostic> {
    let editor =
        options.editor.as_deref().map_or_else(|| Ok(Editor::default()), Editor::opened_by)?;
    let preview = preview::Preview::open(opening.root(), options.port, now)?;
    Ok(preview.with_editor(editor).with_cache(DiskCache::of(opening.root())))
}

/// Writes an announcement, its languages side by side, into a file.
fn export(
    opening: Opening,
    (id, file): (&str, &Path),
    now: Timestamp,
    terminal: &Terminal,
) -> Ending {
    let path = file.display().to_string();
    let is_html = file.extension().is_some_and(|end| end.eq_ignore_ascii_case("html"));
    if !is_html {
        terminal.report_one(&Diagnostic::error("export-not-html").with("path", path));
        return Ending::Usage;
    }
    let project = opening.load();
    // What is wrong with the announcement stands in the copy, at its words.
    let Some(ready) = project.ready(Need::Records).ready else {
        ready(&project, Need::Records, terminal);
        return Ending::Problems;
    };
    let tags: Vec<String> = terminal.locale().map(ToString::to_string).into_iter().collect();
    let written = match preview::copy(&project, &ready, (id, &tags), now) {
        Ok(Some(html)) => output::write_file_if_changed(file, html.as_bytes()),
        Ok(None) => {
            let fault = Diagnostic::error("unknown-announcement").with("id", id);
            terminal.report_one(&fault.suggest(id, ready.newsroom.ids()));
            return Ending::Usage;
        }
        Err(fault) => Err(fault),
    };
    match written {
        Ok(_) => {
            terminal.say("created-record", &Arguments::new().with("path", path));
            Ending::Fine
        }
        Err(fault) => {
            terminal.report(&[fault], &project.sources);
            Ending::Problems
        }
    }
}
