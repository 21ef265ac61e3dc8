//! What is built into the program: templates, locales, towns, and the newsroom that `init` writes.

use std::borrow::Cow;

use rust_embed::RustEmbed;

/// A file that is built in: its path below its folder, with `/`, and its bytes.
pub type File = (String, Cow<'static, [u8]>);

#[derive(RustEmbed)]
#[folder = "templates"]
struct Templates;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "desk"]
struct Desk;

#[cfg(feature = "pdf")]
#[derive(RustEmbed)]
#[folder = "typefaces"]
struct Typefaces;

#[derive(RustEmbed)]
#[folder = "starter"]
struct Starter;

#[derive(RustEmbed)]
#[folder = "data"]
struct Data;

/// The templates and static files of the desk, by which staff see the newsroom.
#[must_use]
pub fn desk() -> Vec<File> {
    files::<Desk>()
}

/// The templates and static files of the newsroom.
#[must_use]
pub fn templates() -> Vec<File> {
    files::<Templates>()
}

/// The folders of languages.
#[must_use]
pub fn locales() -> Vec<File> {
    files::<Locales>()
}

/// The fonts of documents on pages.
#[cfg(feature = "pdf")]
#[must_use]
pub fn fonts() -> Vec<File> {
    files::<Typefaces>().into_iter().filter(|(name, _)| !name.ends_with("md")).collect()
}

/// The newsroom that `init` writes.
#[must_use]
pub fn starter() -> Vec<File> {
    files::<Starter>()
}

/// The towns that every newsroom knows, as a record.
///
/// # Panics
///
/// Panics if the program was built without them.
#[must_use]
pub fn places() -> Cow<'static, str> {
    let file = Data::get("places.yaml").expect("towns are built in");
    match file.data {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => String::from_utf8_lossy(&bytes).into_owned().into(),
    }
}

/// All files of a folder, by path.
fn files<Folder: RustEmbed>() -> Vec<File> {
    let mut files: Vec<File> = Folder::iter()
        .filter_map(|path| Folder::get(&path).map(|file| (path.replace('\\', "/"), file.data)))
        .collect();
    files.sort();
    files
}
