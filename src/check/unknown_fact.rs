//! A reference to a fact that does not exist.

use crate::diagnostic::{Arguments, SUGGESTION, Severity, nearest};
use crate::model::Directory;
use crate::model::texts::Text;
use crate::prose::FactReference;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "unknown-fact",
    severity: Severity::Error,
    example: "facts:\n  members: 260\nen:\n  body: |\n    The cluster has {membres} members.\n",
    scopes: &[Scope::Text(look)],
};

fn look(text: &Text<'_>, around: Surroundings<'_>, report: &mut Report) {
    let directory = around.directory;
    for reference in text.references() {
        let organization = reference.organization.as_deref();
        if organization.is_some_and(|id| !directory.organizations.contains_key(id)) {
            // Another check reports the organization.
            continue;
        }
        let is_to_come = text.begins_after(reference, directory).is_some();
        if is_to_come || !text.values(reference, directory).is_empty() {
            continue;
        }
        let mut arguments = Arguments::new().with("fact", reference.to_string());
        if let Some(meant) = meant(reference, text, directory) {
            arguments = arguments.with(SUGGESTION, meant);
        }
        report.find(reference.span, arguments);
    }
}

/// What was probably meant: the same key of somebody else, or a key that is spelt alike.
fn meant(reference: &FactReference, text: &Text<'_>, directory: &Directory) -> Option<String> {
    let (organization, key) = (reference.organization.as_deref(), reference.key.as_str());
    let known = text.keys(organization, directory);
    if organization.is_some() && text.keys(None, directory).contains(&key) {
        return Some(key.to_owned());
    }
    let organizations = directory.organizations.values();
    let others: Vec<_> = organizations.filter(|other| other.facts.contains_key(key)).collect();
    if let [other] = others[..] {
        let organization = Some(other.id.clone());
        return Some(FactReference { organization, ..reference.clone() }.to_string());
    }
    let key = nearest(key, known)?.to_owned();
    Some(FactReference { key, ..reference.clone() }.to_string())
}
