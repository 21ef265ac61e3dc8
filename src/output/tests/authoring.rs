//! What is written for an author: a new newsroom, a new record, a schema.

use super::*;
use crate::output::files::Disk;
use crate::output::folder::{file_if_changed_on, new_file_on, new_newsroom_on};
use crate::output::{write_file_if_changed, write_new_file, write_new_newsroom};

const NEWSROOM: [(&str, &[u8]); 3] = [
    ("content/newsroom.yaml", b"name: A"),
    ("content/people/a.yaml", b"name: B"),
    ("README.md", b"read"),
];

#[test]
fn a_newsroom_is_written_into_a_new_or_an_empty_folder() {
    let home = tempfile::tempdir().unwrap();
    for folder in [home.path().join("deep/new"), home.path().join("empty")] {
        fs::create_dir_all(home.path().join("empty")).unwrap();
        write_new_newsroom(&folder, &NEWSROOM).unwrap();
        let written: Vec<String> = contents(&folder).into_keys().collect();
        let expected = [
            "README.md",
            "content/",
            "content/newsroom.yaml",
            "content/people/",
            "content/people/a.yaml",
        ];
        assert_eq!(written, expected);
    }
}

#[test]
fn a_newsroom_is_not_written_where_something_is() {
    let home = tempfile::tempdir().unwrap();
    put(home.path(), "mine/notes", "mine");
    let diagnostic = write_new_newsroom(&home.path().join("mine"), &NEWSROOM).unwrap_err();
    assert_eq!(diagnostic.code, "folder-not-empty");
    let diagnostic = write_new_newsroom(&home.path().join("mine/notes"), &NEWSROOM).unwrap_err();
    assert_eq!(diagnostic.code, "unwritable-folder");
    let outside: [(&str, &[u8]); 1] = [("../out", b"")];
    let diagnostic = write_new_newsroom(&home.path().join("new"), &outside).unwrap_err();
    assert_eq!(diagnostic.code, "path-not-allowed");
    let left: Vec<String> = contents(home.path()).into_keys().collect();
    assert_eq!(left, ["mine/", "mine/notes"]);
}

#[test]
fn a_newsroom_is_written_whole_or_not_at_all() {
    for at in 0.. {
        let home = tempfile::tempdir().unwrap();
        let full = full(at);
        let written = new_newsroom_on(&Disk::with(&full), &home.path().join("a/b"), &NEWSROOM);
        let Err(diagnostic) = written else { break };
        assert_eq!(diagnostic.code, "disk-full");
        assert!(contents(home.path()).is_empty(), "at step {at}");
    }
}

#[test]
fn a_new_file_gets_the_folders_above_it() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("content/announcements/a.yaml");
    write_new_file(&path, b"id: a").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"id: a");
    assert_eq!(contents(home.path()).len(), 3);
}

#[test]
fn a_record_that_exists_is_not_overwritten() {
    let home = tempfile::tempdir().unwrap();
    put(home.path(), "a.yaml", "mine");
    let path = home.path().join("a.yaml");
    let diagnostic = write_new_file(&path, b"id: a").unwrap_err();
    assert_eq!(diagnostic.code, "record-exists");
    assert_eq!(argument(&diagnostic, "path"), path.display().to_string());
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    let diagnostic = write_new_file(&path.join("b.yaml"), b"id: b").unwrap_err();
    assert_eq!(diagnostic.code, "unwritable-folder");
}

#[test]
fn a_new_file_is_written_whole_or_not_at_all() {
    for at in 0.. {
        let home = tempfile::tempdir().unwrap();
        let full = full(at);
        let written = new_file_on(&Disk::with(&full), &home.path().join("a/b.yaml"), b"id: b");
        let Err(diagnostic) = written else { break };
        assert_eq!(diagnostic.code, "disk-full");
        assert!(contents(home.path()).is_empty(), "at step {at}");
    }
}

#[test]
fn a_schema_that_did_not_change_is_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("schemas/person.json");
    assert!(write_file_if_changed(&path, b"{}").unwrap());
    let old = age(&path);
    assert!(!write_file_if_changed(&path, b"{}").unwrap());
    assert_eq!(modified(&path), old);
    assert!(write_file_if_changed(&path, b"[]").unwrap());
    assert_eq!(fs::read(&path).unwrap(), b"[]");
    let diagnostic = write_file_if_changed(home.path(), b"[]").unwrap_err();
    assert_eq!(diagnostic.code, "unwritable-folder");
}

#[cfg(unix)]
#[test]
fn who_may_read_and_write_a_file_stays_and_a_protected_one_is_not_written() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("opening.yaml");
    fs::write(&path, "id: a").unwrap();
    for (mode, is_written) in [(0o600, true), (0o664, true), (0o444, false), (0o400, false)] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let bytes = format!("id: b{mode}");
        match write_file_if_changed(&path, bytes.as_bytes()) {
            Ok(true) => assert!(is_written, "{mode:o}"),
            Ok(false) => panic!("{mode:o}: the bytes are new"),
            Err(fault) => assert_eq!((fault.code, is_written), ("protected-file", false)),
        }
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
        assert_eq!(fs::read_to_string(&path).unwrap() == bytes, is_written, "{mode:o}");
    }
}

#[test]
fn a_schema_is_old_or_new_whatever_happens() {
    for at in 0.. {
        let home = tempfile::tempdir().unwrap();
        put(home.path(), "person.json", "old");
        let path = home.path().join("person.json");
        let full = full(at);
        let written = file_if_changed_on(&Disk::with(&full), &path, b"new");
        let bytes = fs::read(&path).unwrap();
        assert!(bytes == b"old" || bytes == b"new");
        assert_eq!(contents(home.path()).len(), 1, "at step {at}");
        let Err(diagnostic) = written else { break };
        assert_eq!(diagnostic.code, "disk-full");
    }
}
