//! The id of a person where it is no name of a speaker, so that readers would see it.

use crate::diagnostic::{Arguments, Severity};
use crate::model::texts::Text;
use crate::prose::may_stand_in_id;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "stray-speaker",
    severity: Severity::Error,
    example: "en:\n  body: |\n    “We are proud of this agreement.”\n    — @ann-van-gysel\n",
    scopes: &[Scope::Text(look)],
};

fn look(text: &Text<'_>, around: Surroundings<'_>, report: &mut Report) {
    let is_person =
        |id: &str| around.directory.people.contains_key(id) || around.unread.contains(id);
    for words in text.words() {
        for (at, _) in words.value.match_indices('@') {
            let id = id_at_start(&words.value[at + 1..]);
            let before = &words.value[..at];
            // Behind a letter it is an address; without a dash, the name of an account.
            let is_address = before.ends_with(|last: char| last.is_alphanumeric() || last == '.');
            let is_named = before.trim_end().ends_with(['—', '–']) && !id.is_empty();
            if !is_address && (is_person(id) || is_named) {
                report.find(words.span, Arguments::new().with("person", id));
            }
        }
    }
}

/// The id that a text begins with.
fn id_at_start(text: &str) -> &str {
    let end = text.find(|one: char| !may_stand_in_id(one)).unwrap_or(text.len());
    text[..end].trim_end_matches('-')
}
