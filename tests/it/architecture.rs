//! The house keeps its own shape: floors, rooms for tools, lists.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The floors, ground floor first.
const FLOORS: &[&[&str]] = &[
    &["builtin", "diagnostic"],
    &["prose", "yaml"],
    &["locale"],
    &["model", "typography"],
    &["extract"],
    &["compare"],
    &["check", "record", "view"],
    &["format"],
    &["post"],
    &["mail", "project", "site"],
    &["output", "preview"],
];

/// Words that name a foreign tool, or something only one room may do, and the rooms that may.
const ROOMS: &[(&[&str], &[&str])] = &[
    (&["annotate_snippets"], &["diagnostic/draw.rs"]),
    (
        &["aws_lc_rs"],
        &["format/cache.rs", "format/pack.rs", "post/dkim", "post/smtp/", "post/stationery"],
    ),
    (&["axum", "tokio", "tokio_stream", "TcpListener"], &["preview/server.rs"]),
    (&["base64"], &["post/dkim", "post/smtp/", "post/stationery"]),
    (&["calamine"], &["project/spreadsheet.rs"]),
    (&["zip", "ZipWriter"], &["format/package.rs"]),
    (&["chardetng", "encoding_rs"], &["project/encoding.rs"]),
    (&["clap"], &["cli/args/"]),
    (&["css_inline"], &["format/letter"]),
    (&["csv"], &["cli/status/sheet.rs", "format/data.rs"]),
    (&["ctrlc"], &["cli/interrupt.rs"]),
    (&["fluent_bundle", "fluent_syntax", "intl_memoizer", "unic_langid"], &["locale/messages"]),
    (&["fast_image_resize", "image", "img_parts", "moxcms", "webp"], &["format/picture/"]),
    (&["gethostname"], &["cli/relay.rs"]),
    (&["icu_calendar", "icu_collator", "icu_datetime", "icu_decimal"], &["locale/cldr"]),
    (&["icu_list", "icu_locale", "icu_plurals", "icu_provider"], &["locale/"]),
    (&["idna"], &["model/address.rs"]),
    (&["icu_normalizer"], &["prose/typed/", "record/id.rs"]),
    (&["indicatif"], &["cli/terminal"]),
    (&["linkify"], &["prose/addresses.rs"]),
    (&["lettre"], &["post/stationery"]),
    (&["notify"], &["preview/watch.rs"]),
    (&["open_address"], &["cli/preview.rs"]),
    (&["phonenumber"], &["model/telephone.rs"]),
    (&["pulldown_cmark"], &["prose/markdown.rs"]),
    (&["quick_xml"], &["model/picture_kind.rs"]),
    (&["rayon"], &["project/", "site/", "output/"]),
    (&["rusqlite"], &["post/ledger/"]),
    (&["rust_embed"], &["builtin.rs"]),
    (&["rustls"], &["post/dkim", "post/smtp/"]),
    (&["rustls_platform_verifier", "TcpStream"], &["post/smtp/"]),
    (&["serde_yaml"], &["yaml/mod.rs"]),
    (&["strsim"], &["diagnostic/"]),
    (&["terminal_size"], &["cli/terminal"]),
    (&["tera"], &["format/templates"]),
    (&["stacker", "typst", "typst_layout", "typst_pdf"], &["format/typesetter/"]),
    (&["url"], &["model/link.rs"]),
    (&["walkdir"], &["project/"]),
    (&["std::fs", "File::open"], &["project/", "output/"]),
    (&["Timestamp::now"], &["main.rs"]),
    (&["stdout", "stderr", "IsTerminal"], &["cli/terminal", "cli/password.rs"]),
    (&["Announcement"], &["model/", "compare/", "record/", "check/", "project/"]),
];

/// Libraries that are no tools but vocabulary: every floor may speak it.
const VOCABULARY: &[&str] = &["jiff", "schemars", "serde", "serde_json"];

/// A source file: its path below `src`, its text, and its code without comments and tests.
struct File {
    path: String,
    text: String,
    code: String,
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let files = paths.into_iter().map(|path| {
        let text = fs::read_to_string(&path).expect("source files are readable");
        let below = path.strip_prefix(&root).expect("below src");
        let path = below.to_string_lossy().replace('\\', "/");
        let code = code(&text);
        File { path, text, code }
    });
    files
        .filter(|file| !file.path.contains("/tests/") && !file.path.ends_with("/tests.rs"))
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("folders are readable") {
        let path = entry.expect("entries are readable").path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// The code without comments, and without the tests at its end.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The room of a file: the first part of its path.
fn room(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The rooms that a piece of code names after `crate::`, also inside braces.
fn rooms_named(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for (start, _) in code.match_indices("crate::") {
        let rest = &code[start + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let group = group.split("};").next().unwrap_or_default();
            let mut depth = 0;
            let mut name = String::new();
            for character in group.chars() {
                match character {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        rooms.insert(first_word(&name));
                        name.clear();
                    }
                    _ if depth == 0 => name.push(character),
                    _ => {}
                }
            }
            rooms.insert(first_word(&name));
        } else {
            rooms.insert(first_word(rest));
        }
    }
    rooms.remove("");
    rooms
}

fn first_word(text: &str) -> String {
    let is_name = |character: &char| character.is_alphanumeric() || *character == '_';
    text.trim_start().chars().take_while(is_name).collect()
}

#[test]
fn every_room_stands_on_lower_floors_only() {
    let mut broken = Vec::new();
    for file in files().iter().filter(|file| !matches!(room(&file.path), "main" | "cli" | "lib")) {
        let own = room(&file.path);
        let Some(own_floor) = floor(own) else {
            broken.push(format!("{}: `{own}` has no floor", file.path));
            continue;
        };
        for other in rooms_named(&file.code).iter().filter(|other| *other != own) {
            if floor(other).is_none_or(|other| other >= own_floor) {
                broken.push(format!("{} uses {other}", file.path));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_post_knows_no_edition() {
    let knows = |file: &File| {
        let post = file.path.starts_with("post/");
        post && ["Edition", "Newsroom", "Clearance"].iter().any(|word| file.code.contains(word))
    };
    let found: Vec<String> = files().into_iter().filter(knows).map(|file| file.path).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_crate_lists_its_rooms_from_the_ground_floor_up() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"));
    let code = code(&lib.expect("lib.rs is readable"));
    let floors: Vec<Vec<&str>> = code
        .trim()
        .split("\n\n")
        .map(|floor| {
            let rooms = floor.lines().filter_map(|line| line.strip_prefix("pub mod "));
            rooms.map(|room| room.trim_end_matches(';')).collect()
        })
        .collect();
    assert_eq!(floors, FLOORS);
}

#[test]
fn the_files_of_a_folder_do_not_go_round_in_circles() {
    let files = files();
    let mut circles = Vec::new();
    let folders: BTreeSet<&str> = files
        .iter()
        .filter_map(|file| file.path.rsplit_once('/').map(|(folder, _)| folder))
        .collect();
    for folder in folders {
        let siblings: BTreeMap<&str, &File> = files
            .iter()
            .filter_map(|file| {
                let (own, name) = file.path.rsplit_once('/')?;
                (own == folder && name != "mod.rs").then_some((name.trim_end_matches(".rs"), file))
            })
            .collect();
        let exported = exports(&files, folder);
        let arrows: BTreeMap<&str, BTreeSet<&str>> = siblings
            .iter()
            .map(|(name, file)| {
                let named = siblings_named(&file.code, room(folder));
                let targets = named.iter().filter_map(|word| {
                    let target = exported.get(word.as_str()).map_or(word.as_str(), String::as_str);
                    siblings.get_key_value(target).map(|(target, _)| *target)
                });
                (*name, targets.filter(|target| target != name).collect())
            })
            .collect();
        for name in arrows.keys() {
            if reaches(name, name, &arrows, &mut BTreeSet::new()) {
                circles.push(format!("{folder}/{name}.rs"));
            }
        }
    }
    assert!(circles.is_empty(), "in a circle: {circles:#?}");
}

#[test]
fn no_file_uses_what_the_front_of_its_folder_defines() {
    let files = files();
    let mut circles = Vec::new();
    for front in files.iter().filter(|file| file.path.ends_with("/mod.rs")) {
        let folder = front.path.trim_end_matches("/mod.rs");
        let defined = definitions(&front.code);
        let own = files.iter().filter(|file| {
            file.path.rsplit_once('/').is_some_and(|(own, name)| own == folder && name != "mod.rs")
        });
        for file in own {
            let named = siblings_named(&file.code, &folder.replace('/', "::"));
            let used: Vec<_> = named.intersection(&defined).collect();
            if !used.is_empty() {
                circles.push(format!("{} uses {used:?}", file.path));
            }
        }
    }
    assert!(circles.is_empty(), "give them files of their own: {circles:#?}");
}

#[test]
fn nobody_reaches_out_of_a_room_by_going_up() {
    let goes_up = |file: &File| {
        let is_front =
            file.path.matches('/').count() == usize::from(file.path.ends_with("/mod.rs"));
        file.code.contains("super::super") || (is_front && file.code.contains("use super::"))
    };
    let found: Vec<String> = files().into_iter().filter(goes_up).map(|file| file.path).collect();
    assert!(found.is_empty(), "name the room instead, with `crate::`: {found:?}");
}

/// The items that a file defines.
fn definitions(code: &str) -> BTreeSet<String> {
    let kinds = ["struct", "enum", "fn", "const", "static", "type", "trait"];
    let lines = code.lines().filter(|line| !line.starts_with(' '));
    lines
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            words.find(|word| kinds.contains(word))?;
            let name = words.next().map(first_word)?;
            (!name.is_empty()).then_some(name)
        })
        .collect()
}

/// What `mod.rs` of a folder hands on, and from which of its files.
fn exports(files: &[File], folder: &str) -> BTreeMap<String, String> {
    let mut exported = BTreeMap::new();
    let Some(front) = files.iter().find(|file| file.path == format!("{folder}/mod.rs")) else {
        return exported;
    };
    for (start, _) in front.code.match_indices("use ") {
        let statement = front.code[start + 4..].split(';').next().unwrap_or_default();
        let statement = statement.trim_start_matches("self::");
        let Some((from, names)) = statement.split_once("::") else { continue };
        for name in
            names.split(|character: char| !(character.is_alphanumeric() || character == '_'))
        {
            exported.insert(name.to_owned(), from.to_owned());
        }
    }
    exported
}

/// The words that a file names after `super::`, or after `crate::` and the room it is in.
fn siblings_named(code: &str, room: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for prefix in ["super::".to_owned(), format!("crate::{room}::")] {
        for (start, _) in code.match_indices(&prefix) {
            if code[..start].ends_with("super::") {
                continue;
            }
            let rest = &code[start + prefix.len()..];
            let words = match rest.strip_prefix('{') {
                Some(group) => group.split("};").next().unwrap_or_default(),
                None => rest
                    .split(|end: char| !(end.is_alphanumeric() || end == '_'))
                    .next()
                    .unwrap_or_default(),
            };
            let words =
                words.split(|character: char| !(character.is_alphanumeric() || character == '_'));
            named.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
        }
    }
    named
}

fn reaches<'a>(
    from: &str,
    to: &str,
    arrows: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    seen: &mut BTreeSet<&'a str>,
) -> bool {
    arrows
        .get(from)
        .into_iter()
        .flatten()
        .any(|next| *next == to || (seen.insert(next) && reaches(next, to, arrows, seen)))
}

#[test]
fn every_tool_stays_in_its_room() {
    let mut strays = Vec::new();
    for file in files() {
        for (words, rooms) in ROOMS {
            let allowed = rooms.iter().any(|room| file.path.starts_with(room));
            for word in words.iter().filter(|word| !allowed && names(&file.code, word)) {
                strays.push(format!("{} names {word}", file.path));
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
}

#[test]
fn every_library_has_a_room() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"));
    let manifest = manifest.expect("Cargo.toml is readable");
    let section = manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next());
    for line in section.expect("there are dependencies").lines() {
        let Some((name, _)) = line.split_once(" = ").filter(|_| !line.starts_with(['#', ' ']))
        else {
            continue;
        };
        let name = name.replace('-', "_");
        let has_room = ROOMS.iter().any(|(words, _)| words.contains(&name.as_str()));
        assert!(has_room || VOCABULARY.contains(&name.as_str()), "{name} has no room");
    }
}

/// Whether code names a word as a whole.
fn names(code: &str, word: &str) -> bool {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    code.match_indices(word).any(|(start, _)| {
        let before = code[..start].chars().next_back();
        let after = code[start + word.len()..].chars().next();
        let as_path = code[start + word.len()..].starts_with("::")
            || word.contains("::")
            || word.starts_with(char::is_uppercase);
        let as_call = matches!(word, "stdout" | "stderr");
        let bounded = !before.is_some_and(is_part) && !after.is_some_and(is_part);
        bounded && (as_path || as_call)
    })
}

#[test]
fn no_language_is_named_in_code() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let tags: Vec<String> = fs::read_dir(locales)
        .expect("there are locales")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    assert!(tags.len() >= 4, "{tags:?}");
    let mut named = Vec::new();
    for file in files() {
        for tag in &tags {
            let quoted = [
                format!("\"{tag}\""),
                format!("\"{tag}-"),
                format!("\"{tag}_"),
                format!("\"{tag}/"),
            ];
            if quoted.iter().any(|quoted| file.code.contains(quoted)) {
                named.push(format!("{} names `{tag}`", file.path));
            }
        }
    }
    assert!(named.is_empty(), "{named:#?}");
}

#[test]
fn every_check_is_listed_under_the_name_of_its_file() {
    let codes: BTreeSet<String> =
        heraut::check::CHECKS.iter().map(|check| check.code.replace('-', "_")).collect();
    let walkers = ["mod", "report", "scope", "waiving"];
    let names: BTreeSet<String> = files()
        .iter()
        .filter_map(|file| file.path.strip_prefix("check/"))
        .map(|name| name.trim_end_matches(".rs").to_owned())
        .filter(|name| !walkers.contains(&name.as_str()))
        .collect();
    assert_eq!(codes, names);
    let listed: Vec<&str> = heraut::check::CHECKS.iter().map(|check| check.code).collect();
    assert!(listed.is_sorted(), "{listed:?}");
}

#[test]
fn one_gatekeeper_says_which_letter_may_leave() {
    let gates: Vec<String> = files()
        .into_iter()
        .filter(|file| file.code.contains("impl Gate for"))
        .map(|file| file.path)
        .collect();
    assert_eq!(gates, ["mail/permission.rs"]);
}

#[test]
fn every_file_opens_with_a_sentence() {
    for file in files() {
        let first = file.text.lines().next().unwrap_or_default();
        let opens = first.strip_prefix("//! ").and_then(|sentence| sentence.chars().next());
        let opens = opens.is_some_and(|first| first.is_uppercase() || matches!(first, '`' | '“'));
        assert!(opens, "{} opens with {first:?}", file.path);
    }
}

#[test]
fn a_file_holds_one_idea() {
    for file in files() {
        let n_lines = file.text.lines().count();
        assert!(n_lines <= 500, "{} has {n_lines} lines", file.path);
    }
}

#[test]
fn nothing_is_left_for_later_in_silence() {
    let marks = ["todo!(", "unimplemented!(", "FIXME", "XXX", "#[ignore"];
    for file in files() {
        for mark in marks {
            assert!(!file.text.contains(mark), "{}: {mark}", file.path);
        }
    }
}
