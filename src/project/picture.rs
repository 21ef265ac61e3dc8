//! Pictures that lie beside a record: logos, which are read with it, and pictures of announcements, of
//! which no more is read than what they are.

use std::fs::File;
use std::io::BufReader;
use std::path::{Component, Path};

use super::file;
use crate::diagnostic::{Diagnostic, Spanned};
use crate::model::{PictureContent, PictureHead};
use crate::record::PictureFile;

/// The most bytes that a logo can have.
const LARGEST_LOGO: u64 = 8 * 1024 * 1024;

/// The most bytes that a picture of an announcement can have.
const LARGEST_PICTURE: u64 = 100 * 1024 * 1024;

/// Reads a logo at `path`, of which a record says that it lies beside it under the name `file`.
pub(super) fn read(path: &Path, file: &Spanned<String>) -> Result<Vec<u8>, Diagnostic> {
    find(path, file, "missing-logo")?;
    file::bytes(path, Path::new(&file.value), LARGEST_LOGO).map_err(|fault| fault.at(file.span))
}

/// Looks at a picture at `path`, of which a record says that it lies beside it under the name `file`.
pub(super) fn look(path: &Path, file: &Spanned<String>) -> Result<PictureFile, Diagnostic> {
    find(path, file, "missing-picture")?;
    let unreadable = |error: std::io::Error| {
        let fault = Diagnostic::error("unreadable-file").with("path", file.value.as_str());
        fault.because(error).at(file.span)
    };
    let mut opened = BufReader::new(File::open(path).map_err(unreadable)?);
    let head = PictureHead::read(&mut opened).map_err(unreadable)?;
    let (path, file) = (path.to_owned(), file.clone());
    let content = PictureContent::read_by(move || {
        let bytes = file::bytes(&path, Path::new(&file.value), LARGEST_PICTURE);
        bytes.map_err(|fault| fault.at(file.span))
    });
    Ok(PictureFile { head, content })
}

/// Looks whether a file is there, and beside its record.
fn find(path: &Path, file: &Spanned<String>, missing: &'static str) -> Result<(), Diagnostic> {
    let mut parts = Path::new(&file.value).components();
    let is_name = matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None));
    if !is_name || file.value.contains(['/', '\\', '\0']) {
        let fault = Diagnostic::error("invalid-file-name").with("file", file.value.as_str());
        return Err(fault.at(file.span));
    }
    if path.is_file() {
        return Ok(());
    }
    let fault = Diagnostic::error(missing).with("file", file.value.as_str());
    let names = path.parent().map(file::names).unwrap_or_default();
    let pictures = names.iter().map(String::as_str).filter(|name| !is_record(name));
    Err(fault.suggest(&file.value, pictures).at(file.span))
}

fn is_record(name: &str) -> bool {
    [".yaml", ".yml"].iter().any(|end| name.ends_with(end))
}
