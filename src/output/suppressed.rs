//! Adds an address to a newsroom's suppressions, as somebody would who writes it at the end of the
//! file.

use std::fs;
use std::path::Path;

use super::files::{Disk, about, is_absence, parent, unwritable};
use super::lock::Claim;
use crate::diagnostic::{Diagnostic, Sources};
use crate::model::{Suppression, Suppressions};
use crate::record::{self, Reading, SUPPRESSED};

/// How a file that does not exist yet starts.
const START: &str = "# yaml-language-server: $schema=../schemas/suppressed.json\n";

/// Adds an address to the suppressions of the newsroom in `root`; what the file holds already,
/// comments and layout included, stays as it is.
///
/// Returns whether it was added: an address that is there already stays as it is. Whoever reads the
/// file sees the old bytes or the new, and of two who add at once one is refused.
///
/// # Errors
///
/// `not-appendable` if nothing can be added at the end of what the file holds, `locked-folder`,
/// `disk-full`, `unwritable-folder`; the file is then as it was.
pub fn add_suppression(root: &Path, suppression: &Suppression) -> Result<bool, Diagnostic> {
    add_on(&Disk::real(), root, suppression)
}

/// Adds an address on a disk that may fail.
pub(super) fn add_on(
    disk: &Disk<'_>,
    root: &Path,
    suppression: &Suppression,
) -> Result<bool, Diagnostic> {
    let claim = Claim::of(disk, root)?;
    let added = add(disk, root, suppression);
    claim.give_back(disk);
    added
}

fn add(disk: &Disk<'_>, root: &Path, suppression: &Suppression) -> Result<bool, Diagnostic> {
    let path = root.join(SUPPRESSED);
    let folder = parent(&path);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if is_absence(&error) => START.to_owned(),
        Err(error) => return Err(about("not-appendable", Path::new(SUPPRESSED)).because(error)),
    };
    let refused = || about("not-appendable", Path::new(SUPPRESSED));
    let before = read(&text).ok_or_else(refused)?;
    if before.contains(&suppression.email.key()).is_some() {
        return Ok(false);
    }
    let holds = |text: &String| {
        read(text).is_some_and(|after| {
            let own = after.contains(&suppression.email.key());
            after.len() == before.len() + 1 && own.is_some_and(|own| own.since == suppression.since)
        })
    };
    let text = [in_a_block(&text, suppression), in_brackets(&text, suppression)]
        .into_iter()
        .find(holds)
        .ok_or_else(refused)?;
    let made = disk.make_folders(folder).map_err(unwritable(folder))?;
    disk.replace(&path, text.as_bytes()).map_err(|error| {
        disk.unmake_folders(&made);
        unwritable(folder)(error)
    })?;
    Ok(true)
}

/// What a text suppresses; nothing if it cannot be read.
fn read(text: &str) -> Option<Suppressions> {
    let file = Sources::new().add(SUPPRESSED, text);
    let mut reading = Reading::new(text, file, &[]);
    let suppressions = record::suppressed(&mut reading);
    reading.faults.is_empty().then_some(suppressions)
}

/// Adds an item as far to the right as the last one.
fn in_a_block(text: &str, suppression: &Suppression) -> String {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let last = text.lines().rfind(|line| line.trim_start().starts_with("- "));
    let indent = last.map_or("", |line| &line[..line.len() - line.trim_start().len()]);
    let mut text = text.to_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(line_end);
    }
    for (position, field) in fields(suppression).iter().enumerate() {
        let mark = if position == 0 { "- " } else { "  " };
        text.extend([indent, mark, field, line_end]);
    }
    text
}

/// Adds an item before the last closing bracket: `[{ email: … }]`.
fn in_brackets(text: &str, suppression: &Suppression) -> String {
    let Some((before, behind)) = text.rsplit_once(']') else { return String::new() };
    let before = before.trim_end();
    let comma = if before.ends_with(['[', ',']) { "" } else { ", " };
    format!("{before}{comma}{{ {} }}]{behind}", fields(suppression).join(", "))
}

/// The fields of an item. A string of JSON is one of YAML (YAML 1.2, section 1.2).
fn fields(suppression: &Suppression) -> Vec<String> {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let email = suppression.email.as_str();
    let is_plain = email.starts_with(char::is_alphanumeric)
        && email.chars().all(|one| one.is_alphanumeric() || "@.-_+".contains(one));
    let email = if is_plain { email.to_owned() } else { quoted(email) };
    let mut fields = vec![format!("email: {email}"), format!("why: {}", quoted(&suppression.why))];
    fields.extend(suppression.since.map(|since| format!("since: {since}")));
    fields
}
