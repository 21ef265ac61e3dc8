//! `heraut schema`: the JSON Schema of every kind of record, for editors.

use std::collections::BTreeMap;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::record::{KINDS, Kind};

use super::args::Schema;
use super::terminal::{Ending, Terminal};

/// Prints one schema, or all of them by kind; or writes them into a folder.
pub(crate) fn run(schema: &Schema, terminal: &Terminal) -> Ending {
    let named = |kind: &&Kind| schema.kind.as_ref().is_none_or(|name| name == kind.name);
    let kinds: Vec<&Kind> = KINDS.iter().filter(named).collect();
    if kinds.is_empty() {
        let (name, known) =
            (schema.kind.as_deref().unwrap_or_default(), KINDS.iter().map(|kind| kind.name));
        let fault = Diagnostic::error("unknown-value")
            .with("value", name)
            .with("known", known.clone().collect::<Vec<_>>().join(", "))
            .suggest(name, known);
        terminal.report_one(&fault);
        return Ending::Usage;
    }
    if let Some(folder) = &schema.to {
        for kind in kinds {
            let path = folder.join(format!("{}.json", kind.name));
            if let Err(fault) =
                heraut::output::write_file_if_changed(&path, kind.schema_text().as_bytes())
            {
                terminal.report_one(&fault);
                return Ending::Problems;
            }
            let shown = path.display().to_string();
            terminal.say("created-record", &Arguments::new().with("path", shown));
        }
        return Ending::Fine;
    }
    if schema.kind.is_some() {
        terminal.print(kinds[0].schema_text().trim_end());
    } else {
        let all: BTreeMap<&str, _> =
            kinds.iter().map(|kind| (kind.name, (kind.schema)())).collect();
        terminal.print(&serde_json::to_string_pretty(&all).unwrap_or_default());
    }
    Ending::Fine
}
