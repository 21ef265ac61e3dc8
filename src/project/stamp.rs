//! How a file was when somebody looked, so as to know whether it changed since.

use std::fs::Metadata;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How long ago a file must have changed so that a later change cannot fall into the same tick of
/// its file system's clock: FAT has the slowest, of two seconds.
const TICK: Duration = Duration::from_secs(2);

/// How a file was, as far as its metadata tell; nothing if there was none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp(Option<Seen>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    modified: Option<SystemTime>,
    length: u64,
    identity: Identity,
}

impl Stamp {
    /// How the file at `path` is now.
    pub(super) fn of(path: &Path) -> Self {
        Self(path.metadata().ok().map(|metadata| Seen {
            modified: metadata.modified().ok(),
            length: metadata.len(),
            identity: identity(&metadata),
        }))
    }

    /// The stamp, if every later change gives another one; a file that changed a moment ago may
    /// change once more without showing it.
    #[expect(
        clippy::disallowed_methods,
        reason = "how old a file is has nothing to do with what is shown"
    )]
    pub(super) fn lasting(self) -> Option<Self> {
        let Some(seen) = self.0 else { return Some(self) };
        let age = SystemTime::now().duration_since(seen.modified?).ok()?;
        (age > TICK).then_some(self)
    }
}

/// What tells a file from one that took its place.
#[cfg(unix)]
type Identity = (u64, i64, i64);

/// The number of the file, and when its metadata changed, which nobody can set.
#[cfg(unix)]
fn identity(metadata: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

/// What tells a file from one that took its place.
#[cfg(not(unix))]
type Identity = Option<SystemTime>;

/// When the file was made.
#[cfg(not(unix))]
fn identity(metadata: &Metadata) -> Identity {
    metadata.created().ok()
}
