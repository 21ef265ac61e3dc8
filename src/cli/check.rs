//! `heraut check`: looks for mistakes, and writes nothing.

use heraut::diagnostic::{Arguments, Diagnostic, Severity};
use heraut::locale::Locale;
use heraut::model::Staff;
use heraut::output::DiskCache;
use heraut::project::{Need, Opening, Project};
use heraut::view::Showing;
use jiff::Timestamp;

use super::args::{Check, Form};
use super::ready::lay_out;
use super::terminal::{Ending, Terminal};

/// Reports what is wrong; warnings are problems too where they are taken for errors.
pub(crate) fn run(
    opening: Opening,
    check: &Check,
    clock: Timestamp,
    terminal: &Terminal,
) -> Ending {
    let cache = DiskCache::read_only(opening.root());
    let project = opening.load();
    let mut diagnostics = unmade(&project, &cache, clock);
    let not_compared = not_compared(&project);
    let unwatched = unwatched(&project, clock);
    diagnostics.splice(0..0, project.diagnostics);
    if check.strict {
        for diagnostic in &mut diagnostics {
            diagnostic.severity = Severity::Error;
        }
    }
    match check.format {
        Form::Json => terminal.report_json(&diagnostics, &project.sources),
        Form::Text => {
            terminal.report(&diagnostics, &project.sources);
            if diagnostics.is_empty() {
                terminal.say("summary-none", &Arguments::new());
            }
            for language in not_compared {
                terminal.remark("facts-not-compared", &Arguments::new().with("language", language));
            }
            if let Some(first) = unwatched.first() {
                let ids: Vec<String> = unwatched.iter().map(|id| format!("`{id}`")).collect();
                let arguments = Arguments::new().with("ids", ids.join(", "));
                terminal.remark("translations-not-watched", &arguments.with("id", first.as_str()));
            }
        }
    }
    if diagnostics.iter().any(Diagnostic::is_error) { Ending::Problems } else { Ending::Fine }
}

/// The languages of the newsroom whose texts are not compared with those of others.
fn not_compared(project: &Project) -> Vec<String> {
    let Some(ready) = project.ready(Need::Records).ready else { return Vec::new() };
    let own = ready.newsroom.directory.settings.languages.iter().map(|locale| &locale.value);
    let is_table = |locale: &&Locale| {
        ready.languages.get(locale).is_some_and(|language| language.fact_words().is_some())
    };
    own.filter(|locale| !is_table(locale)).map(ToString::to_string).collect()
}

/// The announcements to come, by id, with a translation that does not know what it was made from.
fn unwatched(project: &Project, clock: Timestamp) -> Vec<String> {
    let Some(ready) = project.ready(Need::Records).ready else { return Vec::new() };
    let settings = &ready.newsroom.directory.settings;
    let announcements = ready.newsroom.announcements.iter();
    let to_come = announcements.filter(|own| settings.publishing_instant(own.issued.value) > clock);
    let unwatched = to_come.filter(|own| {
        let translations = own.translations.iter().filter(|(locale, _)| **locale != own.original);
        let mut words = translations.map(|(_, translation)| translation);
        words.any(|translation| translation.ready && translation.made_from.is_none())
    });
    unwatched.map(|own| own.id.value.clone()).collect()
}

/// What keeps pages from being made today, also those that only their authors may see; nothing if
/// the records are at fault, which is told already.
fn unmade(project: &Project, cache: &DiskCache, clock: Timestamp) -> Vec<Diagnostic> {
    let Some(ready) = project.ready(Need::Everything).ready else { return Vec::new() };
    let editions = ready.newsroom.editions::<Staff>(clock);
    lay_out(&ready, cache, &editions, Showing::Now).err().unwrap_or_default()
}
