//! The only room that writes files: the published folder, a new newsroom, a new record.
//!
//! What is promised of the published folder ([`publish`]):
//!
//! - **All or nothing.** New and changed files are first staged under `.heraut/staged/`, and every
//!   folder that is about to change is tried. If anything fails until then (a full disk, no
//!   permission, a file of somebody else in the way) the folder holds what it held before; one
//!   that did not exist does not exist. Only then, in a short second phase under a journal, are
//!   obsolete files removed and staged ones renamed into place.
//! - **A crash is finished or forgotten.** Once the journal is complete, the next build finishes
//!   what it says before it reads any record, even if it then refuses its own tree; before, it
//!   throws the staging away.
//! - **Readers never see half a page,** since a file is replaced by a rename.
//! - **Unchanged files are left alone,** times included. Every file is compared byte for byte at
//!   every build, so that one that was edited, torn or lost since is written again.
//! - **What heraut did not write is never touched.** The manifest, `.heraut/manifest`, lists what
//!   it wrote; only that is replaced or removed. A manifest that cannot be trusted stops the build.
//! - **A folder that lost `.heraut/` heals.** Pages of ours say that they are, and what they stand for;
//!   what is out of sight is forgotten then.
//! - **One build at a time,** by a lock on `.heraut/lock`, which the system drops with its process.
//!
//! After a loss of power the journal and the manifest are whole, because both are synced to the
//! disk, and withdrawn pages stay withdrawn. Pages are not synced: one that was written in the last
//! seconds may be empty or old until the next build, which notices and writes it again. Syncing
//! 3 000 pages takes eight times as long as writing them (1.1 s and 0.13 s on ext4), to guard
//! against what the next build mends anyway.
//!
//! What is not promised: that a folder on a file system without locks withstands two builds at
//! once, or that folders keep their modification times when a build fails.

#![expect(clippy::disallowed_methods, reason = "this is the room that writes files")]

mod cache;
mod compare;
mod entry;
mod files;
mod folder;
mod journal;
mod letters;
mod lock;
mod manifest;
mod presence;
mod probe;
mod public;
mod publish;
mod recovery;
mod sendings;
mod staging;
mod suppressed;
#[cfg(test)]
mod tests;

pub use cache::DiskCache;
pub(crate) use entry::Entry;
pub use folder::{make_private_file, write_file_if_changed, write_new_file, write_new_newsroom};
pub use letters::LetterFolder;
pub use presence::{Presence, is_present};
pub(crate) use public::publish_entries;
pub use public::{Published, finish_interrupted};
pub use publish::publish;
pub use sendings::{Sendings, SendingsNote, identity};
pub use suppressed::add_suppression;
