//! The primitive of this room: one change to the disk, and its failure as a diagnostic.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;

/// The disk as far as this room changes it: every change is one of its methods.
///
/// Tests let `before` fail, with the path that is about to change, to be a full disk or a crash.
pub(super) struct Disk<'a> {
    before: &'a (dyn Fn(&Path) -> io::Result<()> + Sync),
}

impl Disk<'_> {
    /// The disk as it is.
    pub(super) const fn real() -> Disk<'static> {
        Disk { before: &|_| Ok(()) }
    }

    /// A disk on which each change is first submitted to `before`.
    #[cfg(test)]
    pub(super) fn with(before: &(dyn Fn(&Path) -> io::Result<()> + Sync)) -> Disk<'_> {
        Disk { before }
    }

    /// Writes a file where none is yet; if it fails, none is left.
    pub(super) fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.create_and(path, bytes, |_| Ok(()))
    }

    /// Writes a file where none is yet; once it returns, the bytes outlast a loss of power.
    pub(super) fn create_durably(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.create_and(path, bytes, |file| {
            (self.before)(path)?;
            sync(file)
        })
    }

    fn create_and(
        &self,
        path: &Path,
        bytes: &[u8],
        then: impl FnOnce(&File) -> io::Result<()>,
    ) -> io::Result<()> {
        (self.before)(path)?;
        let mut file = File::create_new(path)?;
        // From here on the file is there, and empty.
        let written =
            (self.before)(path).and_then(|()| file.write_all(bytes)).and_then(|()| then(&file));
        if written.is_err() {
            drop(file);
            self.remove_file(path).ok();
        }
        written
    }

    /// Writes a file, whether or not one is there: whoever looks sees the old bytes or the new.
    ///
    /// Once it returns, the new bytes outlast a loss of power; who may read and write them stays.
    pub(super) fn replace(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".heraut-{}", std::process::id()));
        let beside = path.with_file_name(name);
        let replaced = self
            .remove_file(&beside)
            .and_then(|_| self.create_durably(&beside, bytes))
            .and_then(|()| keep_permissions(path, &beside))
            .and_then(|()| self.rename(&beside, path));
        if replaced.is_err() {
            self.remove_file(&beside).ok();
        }
        replaced?;
        self.sync_folder(parent(path))
    }

    /// Moves a file or folder within one disk, over a file if one is there.
    pub(super) fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        (self.before)(to)?;
        fs::rename(from, to)
    }

    /// Removes a file, or a link but not what it leads to; says whether there was one.
    pub(super) fn remove_file(&self, path: &Path) -> io::Result<bool> {
        (self.before)(path)?;
        match fs::remove_file(path) {
            Ok(()) => Ok(true),
            Err(error) if is_absence(&error) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Removes an empty folder.
    pub(super) fn remove_folder(&self, path: &Path) -> io::Result<()> {
        (self.before)(path)?;
        fs::remove_dir(path)
    }

    /// Removes a file or a folder with all that it holds; links are not followed.
    pub(super) fn remove_tree(&self, path: &Path) -> io::Result<()> {
        (self.before)(path)?;
        match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
            Ok(_) => fs::remove_file(path),
            Err(error) if is_absence(&error) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Makes a folder and those above it that are missing; returns the made ones, outermost first.
    ///
    /// If it fails, none of them is left.
    pub(super) fn make_folders(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        let missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
        let missing: Vec<&Path> = path.ancestors().take_while(missing).collect();
        let mut made = Vec::new();
        for folder in missing.into_iter().rev() {
            match (self.before)(folder).and_then(|()| fs::create_dir(folder)) {
                Ok(()) => made.push(folder.to_owned()),
                Err(_) if folder.is_dir() => {}
                Err(error) => {
                    self.unmake_folders(&made);
                    return Err(error);
                }
            }
        }
        Ok(made)
    }

    /// Removes folders that [`Disk::make_folders`] made, as far as they are empty.
    pub(super) fn unmake_folders(&self, made: &[PathBuf]) {
        for folder in made.iter().rev() {
            self.remove_folder(folder).ok();
        }
    }

    /// Makes what was renamed in or removed from a folder outlast a loss of power.
    pub(super) fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        (self.before)(folder)?;
        if !cfg!(unix) {
            return Ok(()); // Elsewhere a folder cannot be opened, and its entries are not lazy.
        }
        match File::open(folder).and_then(|folder| sync(&folder)) {
            // Some network and shared file systems have nothing to sync.
            Err(error)
                if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) =>
            {
                Ok(())
            }
            result => result,
        }
    }
}

/// Gives a new file the permissions of the one that it replaces, if there is one.
fn keep_permissions(old: &Path, new: &Path) -> io::Result<()> {
    match fs::metadata(old) {
        Ok(metadata) => fs::set_permissions(new, metadata.permissions()),
        Err(error) if is_absence(&error) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Waits until the disk has it; unit tests lose no power and do not wait.
fn sync(file: &File) -> io::Result<()> {
    if cfg!(test) { Ok(()) } else { file.sync_all() }
}

/// Makes a folder, which must be empty if it exists; returns the made ones, outermost first.
///
/// # Errors
///
/// `folder-not-empty`, `disk-full` or `unwritable-folder`; then none of them is left.
pub(super) fn make_empty_folder(
    disk: &Disk<'_>,
    folder: &Path,
) -> Result<Vec<PathBuf>, Diagnostic> {
    match fs::read_dir(folder).map(|mut children| children.next().is_none()) {
        Ok(true) => {}
        Ok(false) => return Err(about("folder-not-empty", folder)),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(unwritable(folder)(error)),
    }
    disk.make_folders(folder).map_err(unwritable(folder))
}

/// The folder that a file is in.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Whether the system says that there is nothing at a path.
pub(super) fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Turns a failure to write at `path` into a diagnostic.
pub(super) fn unwritable(path: &Path) -> impl Fn(io::Error) -> Diagnostic {
    move |error| {
        let code = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk-full",
            _ => "unwritable-folder",
        };
        about(code, path).because(error)
    }
}

/// Starts an error about a path.
pub(super) fn about(code: &'static str, path: &Path) -> Diagnostic {
    Diagnostic::error(code).with("path", path.display().to_string())
}
