//! What is refused, and that the folder is then as it was.

use super::*;
use crate::output::manifest::{Manifest, sealed_again};

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
    let none = Manifest::found(None, Path::new("manifest")).unwrap();
    let promises = Promises::default();
    let text = Manifest::of(&[file("../mine", "")], Showing::Now, &promises, &none).text();
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

/// Publishes a site whose records promise its addresses; the code of what is refused.
fn publish_promised(entries: &[Entry<'_>], folder: &Path) -> Result<Published, &'static str> {
    let before = contents(folder);
    let published = public::publish_entries(entries, folder, Showing::Now, &promises(entries));
    published.map_err(|faults| {
        assert_eq!(contents(folder), before, "{faults:?}");
        faults[0].code
    })
}

#[test]
fn an_address_once_published_stays_what_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (a, b) = ("fr/2024/a/index.html", "fr/2024/b/index.html");
    let build = |entries: &[Entry<'_>]| publish_promised(entries, folder.path());
    assert!(build(&[release(a, "a/fr")]).is_ok());
    assert_eq!(build(&[release(a, "b/fr")]), Err("address-taken"));
    assert_eq!(build(&[release(b, "a/fr")]), Err("address-abandoned"));
    assert!(build(&[release(a, "a/fr"), release(b, "a/fr")]).is_ok());
    assert_eq!(build(&[release(b, "a/fr")]), Err("address-abandoned"), "a page that leads on, too");
}

#[test]
fn an_address_out_of_sight_is_remembered_until_it_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let a = [release("fr/2024/a/index.html", "a/fr")];
    let build = |entries: &[Entry<'_>], promises: &Promises| {
        public::publish_entries(entries, folder.path(), Showing::Now, promises)
            .map_err(|faults| faults[0].code)
    };
    let mut records = promises(&a);
    assert!(build(&a, &records).is_ok());
    assert!(build(&[], &records).is_ok(), "it is a draft again, and nobody may see it");
    assert!(build(&[], &records).is_ok());
    assert_eq!(build(&[], &Promises::default()).unwrap_err(), "address-abandoned");
    let other = promises(&[release("fr/2024/a/index.html", "b/fr")]);
    assert_eq!(build(&[], &other).unwrap_err(), "address-taken");
    records.give_up("fr/2024/a/");
    assert!(build(&[], &records).is_ok());
    assert!(build(&[], &other).is_ok(), "what is given up is forgotten");
}

#[test]
fn a_demonstration_promises_nothing_and_takes_no_promise_back() {
    let a = [release("fr/2024/a/index.html", "a/fr")];
    let b = [release("fr/2024/a/index.html", "b/fr")];
    let build = |entries: &[Entry<'_>], folder: &Path, is_demonstration: bool| {
        let promises = promises(entries);
        let promises = if is_demonstration { promises.of_a_demonstration() } else { promises };
        public::publish_entries(entries, folder, Showing::Now, &promises)
            .map_err(|faults| faults[0].code)
    };
    let shown = tempfile::tempdir().unwrap();
    assert!(build(&a, shown.path(), true).is_ok());
    assert!(build(&b, shown.path(), false).is_ok(), "nobody was given the address of `a`");
    assert!(build(&b, shown.path(), true).is_ok());
    assert_eq!(build(&a, shown.path(), true), Err("address-taken"), "that of `b` was");
}

#[test]
fn two_newsrooms_do_not_share_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let build = |authority: &str| {
        let promises = Promises::default().issued_by(authority);
        public::publish_entries(&[file("a", "a")], folder.path(), Showing::Now, &promises)
            .map_err(|faults| faults[0].clone())
    };
    assert!(build("press.example.org").is_ok());
    let fault = build("other.example.org").unwrap_err();
    assert_eq!(fault.code, "another-newsroom");
    assert_eq!(argument(&fault, "old"), "press.example.org");
    assert!(build("press.example.org").is_ok());
}

#[test]
fn a_folder_that_an_older_heraut_wrote_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let a = [release("fr/2024/a/index.html", "a/fr")];
    publish(&a, folder.path());
    let manifest = folder.path().join(".heraut/manifest");
    let text = fs::read_to_string(&manifest).unwrap();
    let older = text.replace("heraut-manifest 2 now ", "heraut-manifest 1 now");
    let (sealed, _) = older.trim_end().rsplit_once('\n').unwrap();
    fs::write(&manifest, sealed_again(sealed)).unwrap();
    let other = [release(a[0].path, "b/fr")];
    assert_eq!(publish_promised(&other, folder.path()), Err("address-taken"));
    publish(&a, folder.path());
    assert_eq!(fs::read_to_string(&manifest).unwrap(), text);
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
