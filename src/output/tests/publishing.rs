//! What a published folder holds afterwards.

use super::*;

#[test]
fn a_site_is_published_into_a_folder_that_does_not_exist() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("out/public");
    let done = publish(&first_site(), &folder);
    assert_eq!(done, Published { written: 10, unchanged: 0, removed: 0 });
    assert_eq!(fs::read_to_string(folder.join("fr/index.html")).unwrap(), "un");
    assert_eq!(contents(&folder), published(&first_site()));
}

#[test]
fn a_site_takes_the_place_of_the_last_one() {
    let folder = tempfile::tempdir().unwrap();
    publish(&first_site(), folder.path());
    let done = publish(&second_site(), folder.path());
    assert_eq!(done, Published { written: 8, unchanged: 3, removed: 4 });
    assert_eq!(contents(folder.path()), published(&second_site()));
}

#[test]
fn the_order_of_the_entries_does_not_matter() {
    let mut entries = first_site();
    entries.reverse();
    assert_eq!(published(&entries), published(&first_site()));
}

#[test]
fn nothing_but_the_manifest_and_the_lock_is_left_beside_the_site() {
    let left: Vec<String> =
        published(&first_site()).into_keys().filter(|path| path.contains(".heraut")).collect();
    assert_eq!(left, [".heraut/", ".heraut/manifest"]);
}

#[test]
fn unchanged_files_are_left_alone_times_included() {
    let folder = tempfile::tempdir().unwrap();
    publish(&first_site(), folder.path());
    let page = folder.path().join("fr/2024/one/index.html");
    let manifest = folder.path().join(".heraut/manifest");
    let old = age(&page);
    age(&manifest);
    let done = publish(&first_site(), folder.path());
    assert_eq!(done, Published { written: 0, unchanged: 10, removed: 0 });
    assert_eq!((modified(&page), modified(&manifest)), (old, old));
    publish(&second_site(), folder.path());
    assert_eq!(modified(&page), old);
    assert_ne!(modified(&manifest), old);
}

#[test]
fn a_page_that_was_edited_torn_or_lost_is_written_again() {
    let folder = tempfile::tempdir().unwrap();
    publish(&first_site(), folder.path());
    put(folder.path(), "index.html", "choose a Language");
    put(folder.path(), "robots.txt", "");
    fs::remove_dir_all(folder.path().join("fr/2024")).unwrap();
    let done = publish(&first_site(), folder.path());
    assert_eq!(done, Published { written: 5, unchanged: 5, removed: 0 });
    assert_eq!(contents(folder.path()), published(&first_site()));
}

#[test]
fn foreign_files_and_folders_are_never_touched() {
    let folder = tempfile::tempdir().unwrap();
    for path in ["CNAME", "nl/deep/notes.txt", "fr/2024/two/picture.jpg", "old/page.html"] {
        put(folder.path(), path, "mine");
    }
    fs::create_dir(folder.path().join("empty")).unwrap();
    publish(&first_site(), folder.path());
    let old = age(&folder.path().join("CNAME"));
    publish(&second_site(), folder.path());
    publish(&[], folder.path());
    let left: Vec<String> = contents(folder.path()).into_keys().collect();
    assert_eq!(
        left,
        [
            ".heraut/",
            ".heraut/manifest",
            "CNAME",
            "empty/",
            "fr/",
            "fr/2024/",
            "fr/2024/two/",
            "fr/2024/two/picture.jpg",
            "nl/",
            "nl/deep/",
            "nl/deep/notes.txt",
            "old/",
            "old/page.html",
        ]
    );
    assert_eq!(modified(&folder.path().join("CNAME")), old);
}

#[test]
fn a_file_that_holds_the_same_bytes_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "robots.txt", "stays");
    let done = publish(&first_site(), folder.path());
    assert_eq!(done, Published { written: 9, unchanged: 1, removed: 0 });
    publish(&[], folder.path());
    assert_eq!(contents(folder.path()), published(&[]));
}

#[test]
fn a_listed_file_that_somebody_made_a_folder_is_theirs() {
    let folder = tempfile::tempdir().unwrap();
    publish(&first_site(), folder.path());
    fs::remove_file(folder.path().join("robots.txt")).unwrap();
    put(folder.path(), "robots.txt/notes", "mine");
    let done = publish(&[], folder.path());
    assert_eq!(done.removed, 9);
    assert!(folder.path().join("robots.txt/notes").exists());
}

#[test]
fn a_newsroom_of_a_day_to_come_gives_way_to_the_live_one() {
    let folder = tempfile::tempdir().unwrap();
    publish_entries(&first_site(), folder.path(), Showing::DayToCome).unwrap();
    let done = publish(&first_site(), folder.path());
    assert_eq!(done, Published { written: 0, unchanged: 10, removed: 0 });
    assert_eq!(contents(folder.path()), published(&first_site()));
}

#[test]
fn addresses_of_a_day_to_come_may_still_move() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) =
        (release("fr/2031/a/index.html", "a/fr"), release("fr/2031/b/index.html", "a/fr"));
    publish_entries(&[old], folder.path(), Showing::DayToCome).unwrap();
    publish_entries(&[new], folder.path(), Showing::DayToCome).unwrap();
    assert_eq!(publish(&[old], folder.path()).removed, 1);
}

#[test]
fn a_permanent_address_may_move_if_it_leads_on() {
    let folder = tempfile::tempdir().unwrap();
    publish(&[release("fr/2024/a/index.html", "a/fr")], folder.path());
    let moved = [release("fr/2024/b/index.html", "a/fr"), file("fr/2024/a/index.html", "see b")];
    assert_eq!(publish(&moved, folder.path()).written, 2);
}

#[test]
fn a_withdrawn_announcement_leaves_no_page_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (release("fr/2024/a/index.html", "a/fr"), file("index.html", "index"));
    publish(&[one, two], folder.path());
    assert_eq!(publish(&[two], folder.path()).removed, 1);
    assert!(!folder.path().join("fr").exists());
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_reached_by_a_link_is_published_into() {
    let home = tempfile::tempdir().unwrap();
    let (real, link) = (home.path().join("real"), home.path().join("public"));
    fs::create_dir(&real).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    publish(&first_site(), &link);
    assert!(link.is_symlink());
    assert_eq!(contents(&real), published(&first_site()));
}

#[test]
fn a_thousand_folders_are_published() {
    let paths: Vec<String> = (0..1000).map(|n| format!("fr/{}/{n}/index.html", n % 7)).collect();
    let entries: Vec<Entry<'_>> = paths.iter().map(|path| file(path, path)).collect();
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(publish(&entries, folder.path()).written, 1000);
    assert_eq!(publish(&entries, folder.path()).unchanged, 1000);
    assert_eq!(publish(&entries[1..], folder.path()).removed, 1);
}
