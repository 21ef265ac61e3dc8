//! `heraut translated`: writes down what translations were made from.

use heraut::diagnostic::Arguments;
use heraut::locale::Locale;
use heraut::project::{Need, Opening};

use super::args::Translated;
use super::ready::ready;
use super::rewriting::rewrite;
use super::terminal::{Ending, Terminal};

/// Writes into the record of an announcement which paragraphs of the original its translations say,
/// so that later changes of the original are found.
pub(crate) fn run(opening: Opening, translated: &Translated, terminal: &Terminal) -> Ending {
    let project = opening.load();
    let Some(ready) = ready(&project, Need::Records, terminal) else { return Ending::Problems };
    let unread = project.unread(&ready);
    let paragraphs =
        (!translated.paragraphs.is_empty()).then_some(translated.paragraphs.as_slice());
    let language = translated.lang.as_deref();
    let told = match project.translated(&ready, &translated.id, language, paragraphs) {
        Ok(told) => told,
        Err(fault) => {
            // The record that is meant may be the one that cannot be read.
            terminal.report(&unread, &project.sources);
            terminal.report(std::slice::from_ref(&fault), &project.sources);
            return Ending::Usage;
        }
    };
    if let Err(fault) = rewrite(&project, told.file, &told.text) {
        terminal.report_one(&fault);
        return Ending::Problems;
    }
    let languages: Vec<&str> = told.languages.iter().map(Locale::as_str).collect();
    let arguments = Arguments::new()
        .with("path", project.sources.shown_path(told.file))
        .with("languages", languages.join(", "))
        .with("paragraphs", told.n_paragraphs);
    terminal.say("recorded-translation", &arguments);
    Ending::Fine
}
