//! Files packed into one: a Word document, a press pack.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::diagnostic::Diagnostic;

/// Packs files by their names into a ZIP file. The same files give the same bytes: no clock is read.
///
/// # Errors
///
/// `render-failed` if they are larger than a ZIP file can hold.
pub(super) fn package(files: &[(&str, &[u8])]) -> Result<Vec<u8>, Diagnostic> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut pack = || {
        for (name, bytes) in files {
            package.start_file(*name, options)?;
            package.write_all(bytes)?;
        }
        Ok(())
    };
    let packed: zip::result::ZipResult<()> = pack();
    let finished = packed.and_then(|()| package.finish());
    let failed = |error| Diagnostic::error("render-failed").because(error);
    finished.map(Cursor::into_inner).map_err(failed)
}
