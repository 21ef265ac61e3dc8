//! A folder of letters: one file each, all of them or none.

use std::path::{Path, PathBuf};

use super::files::{Disk, make_empty_folder, unwritable};
use crate::diagnostic::Diagnostic;

/// A new folder of letters; what was written is removed again unless it is kept.
pub struct LetterFolder {
    folder: PathBuf,
    made: Vec<PathBuf>,
    written: Vec<PathBuf>,
}

impl LetterFolder {
    /// Makes the folder, which must be empty if it exists.
    ///
    /// # Errors
    ///
    /// `folder-not-empty`, `disk-full` or `unwritable-folder`.
    pub fn new(folder: &Path) -> Result<Self, Diagnostic> {
        let made = make_empty_folder(&Disk::real(), folder)?;
        Ok(Self { folder: folder.to_owned(), made, written: Vec::new() })
    }

    /// Writes a letter. What a file system does not take in a name becomes a hyphen.
    ///
    /// # Errors
    ///
    /// `disk-full` or `unwritable-folder`.
    pub fn write(&mut self, name: &str, letter: &[u8]) -> Result<(), Diagnostic> {
        let is_plain = |character: char| character.is_alphanumeric() || "@.+-_".contains(character);
        let name: String = name.chars().map(|one| if is_plain(one) { one } else { '-' }).collect();
        let path = self.folder.join(shortened(&name));
        Disk::real().create(&path, letter).map_err(unwritable(&self.folder))?;
        self.written.push(path);
        Ok(())
    }

    /// Keeps what was written.
    pub fn keep(mut self) {
        self.written.clear();
        self.made.clear();
    }
}

impl Drop for LetterFolder {
    fn drop(&mut self) {
        let disk = Disk::real();
        for path in &self.written {
            disk.remove_file(path).ok();
        }
        disk.unmake_folders(&self.made);
    }
}

/// A name that every file system takes: 255 bytes at most, ending and beginning kept.
fn shortened(name: &str) -> String {
    const LONGEST: usize = 200;
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "eml"));
    let start: String = stem
        .char_indices()
        .take_while(|(at, one)| at + one.len_utf8() + ending.len() < LONGEST)
        .map(|(_, one)| one)
        .collect();
    format!("{start}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_are_not_kept_leave_no_trace() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a/letters");
        let mut letters = LetterFolder::new(&path).expect("a new folder");
        letters.write("1-a@example.org.eml", b"x").expect("a letter");
        assert!(path.join("1-a@example.org.eml").exists());
        drop(letters);
        assert!(!folder.path().join("a").exists());
    }

    #[test]
    fn a_letter_to_a_long_address_has_a_name_that_file_systems_take() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut letters = LetterFolder::new(folder.path()).expect("an empty folder");
        for (place, letter) in ["x", "é"].into_iter().enumerate() {
            let name = format!("0000{place}-nl-{}@example.org.eml", letter.repeat(250));
            letters.write(&name, b"x").expect("a letter");
        }
        letters.keep();
        let names = std::fs::read_dir(folder.path()).expect("the folder");
        let names: Vec<_> = names.flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(names.len(), 2);
        for name in names {
            let name = name.to_string_lossy().into_owned();
            let ending = Path::new(&name).extension().and_then(|ending| ending.to_str());
            assert!(name.len() <= 200 && ending == Some("eml"), "{name}");
        }
    }

    #[test]
    fn letters_that_are_kept_stay_and_no_name_leaves_the_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut letters = LetterFolder::new(folder.path()).expect("an empty folder");
        letters.write("../1/{x}@example.org.eml", b"x").expect("a letter");
        letters.keep();
        assert!(folder.path().join("..-1--x-@example.org.eml").exists());
        assert_eq!(
            LetterFolder::new(folder.path()).err().map(|fault| fault.code),
            Some("folder-not-empty")
        );
    }
}
