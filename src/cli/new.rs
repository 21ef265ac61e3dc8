//! `heraut new`: starts an announcement, with every field explained.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::locale::Language;
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
    let text = fill(&form, &new.id, &today, &ready);
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

/// Fills in the form: what the record is called, what the newsroom has, and in the block of each
/// language placeholders that are in it.
fn fill(form: &str, id: &str, today: &str, ready: &Ready) -> String {
    let newsroom = &ready.newsroom;
    let settings = &newsroom.directory.settings;
    let organization = settings.organization.as_ref().map(|organization| &organization.value);
    let organization = organization.or_else(|| newsroom.directory.organizations.keys().next());
    let organization = organization.cloned().unwrap_or_default();
    let contacts = newsroom.directory.organization(&organization);
    let contacts = contacts.map(|organization| organization.contacts.iter()).into_iter().flatten();
    let contacts: Vec<&str> = contacts.map(|contact| contact.value.as_str()).collect();
    let (shared, block) = form.split_once(EACH_LANGUAGE).unwrap_or((form, ""));
    let mut text = shared
        .replace("[id]", id)
        .replace("[today]", today)
        .replace("[organization]", &organization)
        .replace("[contacts]", &contacts.join(", "))
        .replace("[original]", settings.first_language().as_str());
    for language in &settings.languages {
        let mut block = block.replace("[language]", language.value.as_str());
        for (slot, words) in ready.languages.wording(Some(&language.value)).placeholders() {
            block = block.replace(&format!("[{slot}]"), &words);
        }
        text.push_str(&block);
    }
    text
}
