//! Every moment at which a build can fail or die, and what the next build makes of it.

use super::*;
use crate::output::files::Disk;
use crate::output::journal;
use crate::output::public::finish_interrupted;

/// The first site with a file of somebody else in it, then the second on a disk with troubles.
fn troubled(
    trouble: &(dyn Fn(&Path) -> io::Result<()> + Sync),
    folder: &Path,
) -> Option<Diagnostic> {
    publish(&first_site(), folder);
    put(folder, "CNAME", "mine");
    publish_on(&Disk::with(trouble), &second_site(), folder, Showing::Now).err()
}

/// What a site leaves beside the file of somebody else.
fn beside_mine(entries: &[Entry<'_>]) -> BTreeMap<String, Vec<u8>> {
    let mut contents = published(entries);
    contents.insert("CNAME".to_owned(), b"mine".to_vec());
    contents
}

/// Lets a build die at every `stride`th step, and `next` follow it.
fn crash_then(next: &[Entry<'_>], stride: usize) {
    let expected = beside_mine(next);
    for at in (0..).step_by(stride) {
        let folder = tempfile::tempdir().unwrap();
        let survived = troubled(&crash(at), folder.path()).is_none();
        publish(next, folder.path());
        assert_eq!(contents(folder.path()), expected, "after step {at}");
        if survived {
            assert!(at > 50, "only {at} steps");
            return;
        }
    }
}

#[test]
fn a_crash_at_any_moment_is_mended_by_the_next_build() {
    crash_then(&second_site(), 1);
}

#[test]
fn a_crash_is_mended_by_a_build_of_something_else() {
    crash_then(&first_site(), 5);
    crash_then(&[file("fr/page/2", "back"), file("index.html", "third")], 6);
    crash_then(&[], 7);
}

#[test]
fn a_crash_in_a_new_folder_is_mended_by_the_next_build() {
    let expected = published(&first_site());
    for at in (0..).step_by(2) {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("out/public");
        let crash = crash(at);
        let survived =
            publish_on(&Disk::with(&crash), &first_site(), &folder, Showing::Now).is_ok();
        publish(&first_site(), &folder);
        assert_eq!(contents(&folder), expected, "after step {at}");
        if survived {
            break;
        }
    }
}

#[test]
fn a_crash_while_a_crash_is_mended_is_mended_too() {
    let expected = beside_mine(&second_site());
    for at in (0..).step_by(11) {
        for again in (0..80).step_by(13) {
            let folder = tempfile::tempdir().unwrap();
            if troubled(&crash(at), folder.path()).is_none() {
                return;
            }
            let crash = crash(again);
            publish_on(&Disk::with(&crash), &second_site(), folder.path(), Showing::Now).ok();
            publish(&second_site(), folder.path());
            assert_eq!(contents(folder.path()), expected, "{at}, {again}");
        }
    }
}

#[test]
fn a_disk_that_is_full_before_the_journal_leaves_the_folder_as_it_was() {
    let (before, after) = (beside_mine(&first_site()), beside_mine(&second_site()));
    let (mut untouched, mut under_way, mut unhurt) = (0, 0, 0);
    for at in 0.. {
        let folder = tempfile::tempdir().unwrap();
        // A folder that one thread has no room for may have been made by another one meanwhile; only
        // several builds in a row without trouble mean that there are no more steps.
        let Some(diagnostic) = troubled(&full(at), folder.path()) else {
            unhurt += 1;
            if unhurt == 5 {
                break;
            }
            continue;
        };
        unhurt = 0;
        assert_eq!(diagnostic.code, "disk-full");
        let found = contents(folder.path());
        if found.contains_key(".heraut/journal") || found == after {
            under_way += 1;
        } else {
            assert_eq!(found, before, "at step {at}");
            untouched += 1;
        }
        publish(&second_site(), folder.path());
        assert_eq!(contents(folder.path()), after, "at step {at}");
    }
    assert!(untouched > 20 && under_way > 10, "{untouched}, {under_way}");
}

#[test]
fn a_disk_that_is_full_leaves_no_folder_where_none_was() {
    let mut unhurt = 0;
    for at in 0.. {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("out/public");
        let full = full(at);
        let result = publish_on(&Disk::with(&full), &first_site(), &folder, Showing::Now);
        unhurt = if result.is_ok() { unhurt + 1 } else { 0 };
        if unhurt == 5 {
            break;
        }
        if !folder.join(".heraut/journal").exists() && !folder.join(".heraut/manifest").exists() {
            assert!(contents(home.path()).is_empty(), "at step {at}");
        }
    }
}

/// Lets a build die just after its journal is complete, and returns the journal.
fn die_under_a_journal(folder: &Path) -> Vec<u8> {
    for at in 0.. {
        troubled(&crash(at), folder);
        match fs::read(folder.join(".heraut/journal")) {
            Ok(journal) if !journal.is_empty() => return journal,
            _ => {}
        }
    }
    unreachable!("some build gets as far as that")
}

#[test]
fn a_torn_journal_counts_as_staging() {
    let folder = tempfile::tempdir().unwrap();
    let whole = die_under_a_journal(folder.path());
    let expected = beside_mine(&first_site());
    for end in (0..whole.len()).rev().step_by(9) {
        put(folder.path(), ".heraut/staged/index.html", "torn");
        fs::write(folder.path().join(".heraut/journal"), &whole[..end]).unwrap();
        publish(&first_site(), folder.path());
        assert_eq!(contents(folder.path()), expected, "{end} bytes");
    }
}

#[test]
fn a_complete_journal_is_finished_even_if_the_next_build_is_refused() {
    let expected = beside_mine(&second_site());
    for at in (0..).step_by(2) {
        let folder = tempfile::tempdir().unwrap();
        let survived = troubled(&crash(at), folder.path()).is_none();
        let complete = folder.path().join(".heraut/journal").exists()
            && !contents(folder.path())[".heraut/journal"].is_empty();
        let refused = publish_entries(&[], folder.path(), Showing::DayToCome);
        assert_eq!(refused.unwrap_err().code, "as-of-live");
        if complete {
            assert_eq!(contents(folder.path()), expected, "after step {at}");
        }
        if survived {
            break;
        }
    }
}

#[test]
fn a_file_that_stands_in_the_way_of_a_journal_is_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    die_under_a_journal(folder.path()); // `en/` is staged, and not in its place.
    put(folder.path(), "en", "mine");
    let diagnostic = publish_entries(&second_site(), folder.path(), Showing::Now).unwrap_err();
    assert_eq!(diagnostic.code, "foreign-file");
    assert_eq!(fs::read_to_string(folder.path().join("en")).unwrap(), "mine");
    fs::remove_file(folder.path().join("en")).unwrap();
    publish(&second_site(), folder.path());
    assert_eq!(contents(folder.path()), beside_mine(&second_site()));
}

#[test]
fn a_crash_is_finished_or_forgotten_before_anything_is_read() {
    let (first, second) = (beside_mine(&first_site()), beside_mine(&second_site()));
    let (mut finished, mut forgotten) = (0, 0);
    for at in 0.. {
        let folder = tempfile::tempdir().unwrap();
        let survived = troubled(&crash(at), folder.path()).is_none();
        let was_begun = journal::is_there(folder.path());
        finish_interrupted(folder.path()).unwrap();
        let mut found = contents(folder.path());
        found.retain(|path, _| !path.starts_with(".heraut/staged") && !path.contains(".probe"));
        if found == second {
            finished += usize::from(was_begun);
        } else {
            assert!(found == first || !was_begun, "after step {at}: {found:#?}");
            forgotten += 1;
        }
        if survived {
            break;
        }
    }
    assert!(finished > 5 && forgotten > 5, "{finished} finished, {forgotten} forgotten");
}
