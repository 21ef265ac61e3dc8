//! The cache on disk: what takes long to make, kept beside the newsroom from one build to the next.
//!
//! It is safe to delete, also while a build runs. A file that was torn counts as lost. What another
//! version of the program made is thrown away, and the rest is bounded.

use std::collections::HashSet;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use crate::format::Cache;

/// Where it lies, below the newsroom's folder.
const FOLDER: &str = ".heraut/cache";

/// How many bytes may lie there that the last build had no use for.
const SPARE: u64 = 256 * 1024 * 1024;

/// What keeps the cache out of the archive of a newsroom, and out of backups
/// (<https://bford.info/cachedir/>).
const MARKS: [(&str, &str); 2] = [
    (".gitignore", "*\n"),
    (
        "CACHEDIR.TAG",
        "Signature: 8a477f597d28d172789f06886806bc55\n# Made by heraut; safe to delete.\n",
    ),
];

/// The bytes behind what is kept, which tell whether it is whole.
const SUM: usize = size_of::<u64>();

/// The cache on disk.
pub struct DiskCache {
    root: PathBuf,
    /// The part that this program made.
    folder: PathBuf,
    used: Mutex<HashSet<u128>>,
    is_written: bool,
}

impl DiskCache {
    /// The cache of the newsroom in the folder `root`.
    #[must_use]
    pub fn of(root: &Path) -> Self {
        let root = root.join(FOLDER);
        let folder = root.join(format!("{:016x}", program()));
        Self { root, folder, used: Mutex::default(), is_written: true }
    }

    /// The same, for whoever writes nothing.
    #[must_use]
    pub fn read_only(root: &Path) -> Self {
        Self { is_written: false, ..Self::of(root) }
    }

    /// Throws away what other versions of the program made, and of what this build had no use for
    /// the oldest, as far as it is more than `SPARE`.
    pub fn tidy(&self) {
        let others = fs::read_dir(&self.root).into_iter().flatten().flatten();
        for other in others.map(|entry| entry.path()).filter(|path| *path != self.folder) {
            if other.is_dir() {
                let _ = fs::remove_dir_all(other);
            }
        }
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let used: HashSet<PathBuf> = used.iter().map(|key| self.path(*key)).collect();
        let mut spare: Vec<(SystemTime, u64, PathBuf)> = Vec::new();
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let Ok(about) = entry.metadata() else { continue };
            if !used.contains(&entry.path()) {
                let since = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
                spare.push((since, about.len(), entry.path()));
            }
        }
        spare.sort_unstable_by(|one, other| other.cmp(one));
        let mut kept = 0;
        for (_, size, path) in spare {
            if kept + size > SPARE {
                let _ = fs::remove_file(path);
            } else {
                kept += size;
            }
        }
    }

    fn path(&self, key: u128) -> PathBuf {
        self.folder.join(format!("{key:032x}"))
    }

    fn write(&self, key: u128, made: &[u8]) -> io::Result<()> {
        if !self.folder.is_dir() {
            fs::create_dir_all(&self.folder)?;
            for (name, text) in MARKS {
                fs::write(self.root.join(name), text)?;
            }
        }
        let path = self.path(key);
        // Two builds may make the same at once.
        let aside = path.with_extension(format!("{}", std::process::id()));
        let bytes = [made, &sum(made)].concat();
        fs::write(&aside, bytes).and_then(|()| fs::rename(&aside, &path)).inspect_err(|_| {
            let _ = fs::remove_file(&aside);
        })
    }

    fn note(&self, key: u128) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
    }
}

impl Cache for DiskCache {
    fn get(&self, key: u128) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.path(key)).ok()?;
        let made = bytes.len().checked_sub(SUM)?;
        let is_whole = bytes[made..] == sum(&bytes[..made]);
        bytes.truncate(made);
        if is_whole {
            self.note(key);
        }
        is_whole.then_some(bytes)
    }

    /// Keeps what was made, if the disk lets it: a build does not fail for that.
    fn put(&self, key: u128, made: &[u8]) {
        if self.is_written && self.write(key, made).is_ok() {
            self.note(key);
        }
    }
}

fn sum(bytes: &[u8]) -> [u8; SUM] {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish().to_le_bytes()
}

/// What tells this program from others: what it made of the same records, another may make otherwise.
fn program() -> u64 {
    let mut hasher = DefaultHasher::new();
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    let about = std::env::current_exe().and_then(fs::metadata);
    if let Ok(about) = about {
        about.len().hash(&mut hasher);
        about.modified().ok().hash(&mut hasher);
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_what_was_torn_is_lost() {
        let newsroom = tempfile::tempdir().expect("a folder");
        let cache = DiskCache::of(newsroom.path());
        assert_eq!(cache.get(1), None);
        cache.put(1, b"a page");
        assert_eq!(cache.get(1).as_deref(), Some(&b"a page"[..]));
        for torn in [&b"a pa"[..], b"", b"a page\0\0\0\0\0\0\0\0"] {
            fs::write(cache.path(1), torn).expect("is written");
            assert_eq!(cache.get(1), None);
        }
        assert!(newsroom.path().join(".heraut/cache/.gitignore").is_file());
    }

    #[test]
    fn what_another_program_made_goes_and_what_was_used_stays() {
        let newsroom = tempfile::tempdir().expect("a folder");
        let cache = DiskCache::of(newsroom.path());
        cache.put(1, b"a page");
        let other = cache.root.join("other");
        fs::create_dir(&other).expect("a folder");
        let spare = fs::File::create(cache.path(2)).expect("a file");
        spare.set_len(SPARE + 1).expect("is long");
        DiskCache::of(newsroom.path()).tidy();
        assert!(!other.exists() && !cache.path(2).exists() && cache.path(1).exists());
    }

    #[test]
    fn whoever_writes_nothing_reads_what_is_there() {
        let newsroom = tempfile::tempdir().expect("a folder");
        DiskCache::read_only(newsroom.path()).put(1, b"a page");
        assert!(!newsroom.path().join(".heraut").exists());
        DiskCache::of(newsroom.path()).put(1, b"a page");
        assert!(DiskCache::read_only(newsroom.path()).get(1).is_some());
    }

    #[test]
    fn a_cache_that_cannot_be_written_is_none() {
        let newsroom = tempfile::tempdir().expect("a folder");
        fs::write(newsroom.path().join(".heraut"), "a file").expect("is written");
        let cache = DiskCache::of(newsroom.path());
        cache.put(1, b"a page");
        assert_eq!(cache.get(1), None);
        cache.tidy();
    }
}
