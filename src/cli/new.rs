//! `heraut new`: starts an announcement, with every field explained.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::locale::{Language, Locale};
use heraut::project::{Need, Opening, Ready};
use heraut::{output, record};
use jiff::Timestamp;

use super::args::New;
use super::ready::ready;
use super::terminal::{Ending, Terminal};

/// Writes `content/announcements/<day>-<id>.yaml` as a draft, dated today.
pub(crate) fn run(opening: Opening, new: &New, clock: Timestamp, terminal: &Terminal) -> Ending {
    if !record::is_id(&new.id) {
        terminal.report_one(&record::invalid_id(&new.id));
        return Ending::Usage;
    }
    let reference = opening.languages().reference().map(Language::locale);
    let form = [terminal.locale(), reference]
        .into_iter()
        .flatten()
        .find_map(|locale| opening.form(locale))
        .unwrap_or_default()
        .to_owned();
    let root = opening.root().to_owned();
    let project = opening.load();
    let Some(ready) = ready(&project, Need::Records, terminal) else { return Ending::Problems };
    let newsroom = &ready.newsroom;
    if newsroom.ids().any(|id| id == new.id) {
        let path = new.id.as_str();
        terminal.report_one(&Diagnostic::error("record-exists").with("path", path));
        return Ending::Problems;
    }
    let today = newsroom.directory.settings.moment(clock).today.to_string();
    let form = of_kind(&form, new.kind.as_deref().unwrap_or_default());
    let text = fill(&form, new, &today, &ready);
    let shown = format!("content/announcements/{today}-{}.yaml", new.id);
    if let Err(fault) = output::write_new_file(&root.join(&shown), text.as_bytes()) {
        terminal.report_one(&fault);
        return Ending::Problems;
    }
    terminal.say("created-record", &Arguments::new().with("path", shown));
    terminal.say("next-steps-new", &Arguments::new());
    Ending::Fine
}

/// The line of the form behind which the block of each language starts.
const EACH_LANGUAGE: &str = "#each-language\n";

/// The lines of the form that begin what only announcements of some kinds have, and that end it.
const ONLY: &str = "#only ";
const END: &str = "#end";

/// The form without what belongs to other kinds only.
fn of_kind(form: &str, kind: &str) -> String {
    let (mut own, mut is_left_out) = (String::with_capacity(form.len()), false);
    for line in form.split_inclusive('\n') {
        if let Some(kinds) = line.strip_prefix(ONLY) {
            is_left_out = !kinds.split_whitespace().any(|one| one == kind);
        } else if line.trim_end() == END {
            is_left_out = false;
        } else if !is_left_out {
            own.push_str(line);
        }
    }
    own
}

fn placeholders(locale: &Locale, ready: &Ready) -> Vec<(&'static str, String)> {
    ready.languages.wording(Some(locale)).placeholders()
}

/// Fills in the form: what the record is called, what the newsroom has, and in the block of each
/// language placeholders that are in it.
fn fill(form: &str, new: &New, today: &str, ready: &Ready) -> String {
    let newsroom = &ready.newsroom;
    let settings = &newsroom.directory.settings;
    let organization = settings.organization.as_ref().map(|organization| &organization.value);
    let organization = organization.or_else(|| newsroom.directory.organizations.keys().next());
    let organization = organization.cloned().unwrap_or_default();
    let contacts = newsroom.directory.organization(&organization);
    let contacts = contacts.map(|organization| organization.contacts.iter()).into_iter().flatten();
    let contacts: Vec<&str> = contacts.map(|contact| contact.value.as_str()).collect();
    let contact = contacts.first().copied().unwrap_or_default();
    let form = form.replace("[contact]", contact);
    let words = settings.languages.iter().map(|language| {
        let words = placeholders(&language.value, ready);
        let words = words.into_iter().find(|(slot, _)| *slot == "unwritten");
        let words = words.map(|(_, words)| words).unwrap_or_default();
        format!("{}: {words}", language.value)
    });
    let words: Vec<String> = words.collect();
    let (shared, block) = form.split_once(EACH_LANGUAGE).unwrap_or((&form, ""));
    let mut text = shared
        .replace("[id]", &new.id)
        .replace("[kind]", new.kind.as_deref().unwrap_or_default())
        .replace("[words]", &format!("{{ {} }}", words.join(", ")))
        .replace("[today]", today)
        .replace("[organization]", &organization)
        .replace("[contacts]", &contacts.join(", "))
        .replace("[original]", settings.first_language().as_str());
    for language in &settings.languages {
        let mut block = block.replace("[language]", language.value.as_str());
        for (slot, words) in placeholders(&language.value, ready) {
            block = block.replace(&format!("[{slot}]"), &words);
        }
        text.push_str(&block);
    }
    text
}
