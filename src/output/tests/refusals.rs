//! What is refused, and that the folder is then as it was.

use super::*;
use crate::output::files::Disk;
use crate::output::public::publish_on;

/// Publishes what must be refused; the folder must hold what it held.
fn refused(entries: &[Entry<'_>], folder: &Path, showing: Showing) -> Diagnostic {
    let before = contents(folder);
    let diagnostic = publish_entries(entries, folder, showing).expect_err("this is refused");
    assert_eq!(contents(folder), before, "{diagnostic:?}");
    diagnostic
}

fn assert_foreign(folder: &Path, path: &str) {
    let diagnostic = refused(&first_site(), folder, Showing::Now);
    assert_eq!(diagnostic.code, "foreign-file");
    assert_eq!(argument(&diagnostic, "path"), folder.join(path).display().to_string());
}

#[test]
fn a_file_of_somebody_else_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "fr/index.html", "mine");
    assert_foreign(folder.path(), "fr/index.html");
}

#[test]
fn a_file_of_somebody_else_is_no_folder() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "fr", "mine");
    assert_foreign(folder.path(), "fr");
}

#[test]
fn a_folder_of_somebody_else_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("robots.txt")).unwrap();
    assert_foreign(folder.path(), "robots.txt");
    put(folder.path(), "robots.txt/mine", "mine");
    assert_foreign(folder.path(), "robots.txt");
}

#[cfg(unix)]
#[test]
fn a_link_never_leads_out_of_the_folder() {
    let outside = tempfile::tempdir().unwrap();
    let links = ["fr", "fr/2024", "index.html", ".heraut"];
    for (path, leads) in links.into_iter().zip([true, true, false, true]) {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "fr/mine", "mine");
        if path == "fr" {
            fs::remove_dir_all(folder.path().join("fr")).unwrap();
        }
        let target = if leads { outside.path().to_owned() } else { outside.path().join("none") };
        std::os::unix::fs::symlink(target, folder.path().join(path)).unwrap();
        assert_foreign(folder.path(), path);
        assert!(contents(outside.path()).is_empty());
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_removed_through_a_link() {
    let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    publish(&first_site(), folder.path());
    fs::rename(folder.path().join("fr"), outside.path().join("fr")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("fr"), folder.path().join("fr")).unwrap();
    let outside_before = contents(outside.path());
    let diagnostic = refused(&[], folder.path(), Showing::Now);
    assert_eq!(diagnostic.code, "foreign-file");
    assert_eq!(contents(outside.path()), outside_before);
}

#[test]
fn a_damaged_manifest_stops_the_build() {
    let folder = tempfile::tempdir().unwrap();
    publish(&first_site(), folder.path());
    let path = folder.path().join(".heraut/manifest");
    let whole = fs::read(&path).unwrap();
    let line = |text: &str| [text.as_bytes(), &whole].concat();
    let mut damaged = vec![b"\xff".to_vec(), line("x"), line("\n"), [&whole[..], b"\n"].concat()];
    damaged.extend((0..whole.len()).rev().step_by(9).map(|end| whole[..end].to_vec()));
    damaged.extend((0..whole.len()).rev().step_by(7).map(|at| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    }));
    for bytes in damaged {
        fs::write(&path, bytes).unwrap();
        let diagnostic = refused(&second_site(), folder.path(), Showing::Now);
        assert_eq!(diagnostic.code, "damaged-manifest");
    }
}

#[test]
fn a_manifest_that_lists_a_path_out_of_the_folder_is_damaged() {
    use crate::output::manifest::Manifest;
    let text = Manifest::of(&[file("../mine", "")], Showing::Now).text();
    assert_eq!(Manifest::parse(&text), None);
}

#[test]
fn two_builds_at_once_are_one_too_many() {
    let folder = tempfile::tempdir().unwrap();
    publish(&first_site(), folder.path());
    let lock = File::open(folder.path().join(".heraut/lock")).unwrap();
    lock.lock().unwrap();
    let diagnostic = refused(&second_site(), folder.path(), Showing::Now);
    assert_eq!(diagnostic.code, "locked-folder");
    drop(lock);
    publish(&second_site(), folder.path());
}

#[test]
fn builds_that_race_into_a_new_folder_leave_one_whole_site() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("public");
    let build = || publish_entries(&first_site(), &folder, Showing::Now);
    let outcomes = std::thread::scope(|scope| {
        let builds: Vec<_> = (0..4).map(|_| scope.spawn(build)).collect();
        builds.into_iter().map(|build| build.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(outcomes.iter().any(Result::is_ok), "{outcomes:?}");
    for diagnostic in outcomes.into_iter().filter_map(Result::err) {
        assert_eq!(diagnostic.code, "locked-folder");
    }
    assert_eq!(contents(&folder), published(&first_site()));
}

#[test]
fn a_day_to_come_is_not_published_over_the_live_newsroom() {
    let folder = tempfile::tempdir().unwrap();
    publish(&first_site(), folder.path());
    let diagnostic = refused(&first_site(), folder.path(), Showing::DayToCome);
    assert_eq!(diagnostic.code, "as-of-live");
    assert_eq!(argument(&diagnostic, "path"), folder.path().display().to_string());
}

#[test]
fn an_address_once_published_stays() {
    let folder = tempfile::tempdir().unwrap();
    publish(&[release("fr/2024/a/index.html", "a/fr")], folder.path());
    let moved = [release("fr/2024/b/index.html", "a/fr")];
    let diagnostic = refused(&moved, folder.path(), Showing::Now);
    assert_eq!(diagnostic.code, "address-changed");
    assert_eq!(argument(&diagnostic, "id"), "a/fr");
    assert_eq!(argument(&diagnostic, "old"), "fr/2024/a/index.html");
    assert_eq!(argument(&diagnostic, "new"), "fr/2024/b/index.html");
}

#[test]
fn a_path_stays_inside_and_has_a_name_that_every_system_can_hold() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("public");
    for path in [
        "",
        "/",
        "/etc/passwd",
        "../out",
        "fr/../../out",
        "fr/..",
        "./fr",
        "fr//x",
        "fr/",
        "a\\b",
        "C:/x",
        "a:b",
        "x\0",
        "a\tb",
        "a\nb",
        "a?",
        "con",
        "fr/NUL.txt",
        "aux.tar.gz",
        "Com1",
        "lpt¹.x",
        "nul .txt",
        "name.",
        "name ",
        ".heraut/manifest",
        ".heraut",
        ".HERAUT/lock",
    ] {
        let diagnostic = refused(&[file(path, "")], &folder, Showing::Now);
        assert_eq!(diagnostic.code, "path-not-allowed", "{path:?}");
        assert_eq!(argument(&diagnostic, "path"), path);
        assert!(!folder.exists());
    }
    let allowed = ["console", "com", "com10", "nul-value", ".well-known/x", "été/ß 1.txt", "...a"];
    let allowed: Vec<Entry<'_>> = allowed.into_iter().map(|path| file(path, "")).collect();
    assert_eq!(publish(&allowed, &folder).written, allowed.len());
}

#[test]
fn two_files_never_share_a_path() {
    let folder = tempfile::tempdir().unwrap();
    for paths in [["a", "a"], ["a/B", "A/b"], ["a", "a/b"], ["a/b/c", "A/b"]] {
        let diagnostic = refused(&paths.map(|path| file(path, "")), folder.path(), Showing::Now);
        assert_eq!(diagnostic.code, "path-used-twice", "{paths:?}");
    }
}

#[test]
fn a_file_in_the_place_of_the_folder_stays() {
    let home = tempfile::tempdir().unwrap();
    put(home.path(), "public", "mine");
    for folder in ["public", "public/site"] {
        let diagnostic = publish_entries(&[], &home.path().join(folder), Showing::Now).unwrap_err();
        assert_eq!(diagnostic.code, "unwritable-folder");
        assert!(diagnostic.cause.is_some());
    }
    assert_eq!(fs::read_to_string(home.path().join("public")).unwrap(), "mine");
}

#[test]
fn a_folder_inside_that_cannot_be_written_is_noticed_before_anything_changes() {
    let folder = tempfile::tempdir().unwrap();
    publish(&first_site(), folder.path());
    let before = contents(folder.path());
    let forbidden = folder.path().join("fr");
    let before_change = |path: &Path| {
        let error = io::Error::from(io::ErrorKind::PermissionDenied);
        if path.parent() == Some(&forbidden) { Err(error) } else { Ok(()) }
    };
    let disk = Disk::with(&before_change);
    let diagnostic = publish_on(&disk, &second_site(), folder.path(), Showing::Now).unwrap_err();
    assert_eq!(diagnostic.code, "unwritable-folder");
    assert_eq!(argument(&diagnostic, "path"), forbidden.display().to_string());
    assert!(contents(folder.path()).contains_key(".heraut/probing"));
    publish(&first_site(), folder.path());
    assert_eq!(contents(folder.path()), before);
}
