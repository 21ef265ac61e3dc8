//! `heraut init`: starts a newsroom in a new folder.

use heraut::diagnostic::Arguments;
use heraut::{builtin, output, record};

use super::args::Init;
use super::terminal::{Ending, Terminal};

/// Writes the newsroom that is built in, with the schemas for editors.
pub(crate) fn run(init: &Init, terminal: &Terminal) -> Ending {
    let starter = builtin::starter();
    let schemas: Vec<(String, String)> =
        record::KINDS.iter().map(|kind| (kind.schema_path(), kind.schema_text())).collect();
    let own = starter.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref()));
    let schemas = schemas.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    let files: Vec<(&str, &[u8])> = own.chain(schemas).collect();
    if let Err(fault) = output::write_new_newsroom(&init.folder, &files) {
        terminal.report_one(&fault);
        return Ending::Problems;
    }
    let folder = init.folder.display().to_string();
    terminal.say("created-newsroom", &Arguments::new().with("folder", folder));
    terminal.say("next-steps-init", &Arguments::new());
    Ending::Fine
}
