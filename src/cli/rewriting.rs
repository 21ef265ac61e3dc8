//! Writing a record anew that a command has changed.

use heraut::diagnostic::{Diagnostic, FileId};
use heraut::output;
use heraut::project::Project;

/// Writes the text of a record, unless somebody else has changed it since it was read.
pub(crate) fn rewrite(project: &Project, file: FileId, text: &str) -> Result<(), Diagnostic> {
    let bytes = project.rewritten(file, text)?;
    output::write_file_if_changed(&project.place(file), &bytes).map(drop)
}
