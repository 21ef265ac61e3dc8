//! The preview: what staff see in their browser, and who else sees nothing.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use heraut::builtin;
use heraut::diagnostic::{Palette, Sources, draw};
use heraut::format::Templates;
use heraut::preview::{Editor, Preview};

use crate::support::{TempNewsroom, clock};

#[test]
fn the_desk_speaks_each_language_that_is_built_in() {
    let project = TempNewsroom::base().load();
    let languages = Arc::clone(&project.languages);
    let mut sources = Sources::new();
    let files: Vec<_> = builtin::desk()
        .into_iter()
        .filter(|(name, _)| !name.starts_with("static/"))
        .map(|(name, bytes)| {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let file = sources.add(format!("desk/{name}"), text);
            (name, file)
        })
        .collect();
    let wanted: Vec<_> = languages.tags().cloned().collect();
    let loaded = Templates::load(&files, &sources, &languages, &wanted);
    let words = languages.wording(None);
    let faults = loaded.err().unwrap_or_default();
    let faults = faults.iter().map(|fault| draw(fault, &sources, &words, Palette::Plain, None));
    assert_eq!(faults.collect::<Vec<_>>().join("\n"), "");
}

/// An announcement whose embargo has not fallen at the instant of the tests.
const HELD: &str = "\
id: held
issued: 2026-12-20
embargo: 2026-12-20T09:00
original: en
organizations: [ambervelt]
places: [gent]
en:
  headline: A bridge opens
  body: The bridge opens for 5 people.
";

/// A preview of a newsroom, on a port of its own.
fn open(newsroom: &TempNewsroom) -> SocketAddr {
    serve(Preview::open(newsroom.path(), 0, clock).expect("a port is free"))
}

/// Shows a preview until the tests end; gives its address.
fn serve(preview: Preview) -> SocketAddr {
    let address = preview.address();
    thread::spawn(move || preview.run(|fault| panic!("{}", fault.code)));
    let address = address.trim_start_matches("http://").trim_end_matches('/');
    address.parse().expect("an address")
}

/// Sends a request as it stands, and gives the connection.
fn send(address: SocketAddr, request: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).expect("the preview listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    stream.write_all(request.as_bytes()).expect("the preview reads");
    stream
}

/// How long a test waits for the preview.
const PATIENCE: Duration = Duration::from_secs(20);

/// Asks for a path as a browser does; gives the status and all that comes back.
fn ask(address: SocketAddr, path: &str) -> (u16, String) {
    ask_as(address, "GET", path, &format!("Host: {address}\r\n"))
}

fn ask_as(address: SocketAddr, method: &str, path: &str, headers: &str) -> (u16, String) {
    let request = format!("{method} {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
    let mut answer = Vec::new();
    send(address, &request).read_to_end(&mut answer).expect("an answer in time");
    // Dates are kept together by spaces that do not break.
    let answer = String::from_utf8_lossy(&answer).replace('\u{a0}', " ");
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
    (status.expect("a status"), answer)
}

/// Listens to how often the newsroom was read.
struct Changes(BufReader<TcpStream>);

impl Changes {
    fn of(address: SocketAddr) -> Self {
        let request = format!("GET /changes HTTP/1.1\r\nHost: {address}\r\n\r\n");
        Self(BufReader::new(send(address, &request)))
    }

    /// Waits until the newsroom was read at least so often.
    fn wait_for(&mut self, times: u64) {
        let mut line = String::new();
        loop {
            line.clear();
            let n_bytes = self.0.read_line(&mut line).expect("news in time");
            assert!(n_bytes > 0, "the preview goes on");
            let number = line.trim().strip_prefix("data: ").and_then(|number| number.parse().ok());
            if number.is_some_and(|number: u64| number >= times) {
                return;
            }
        }
    }
}

#[test]
fn the_desk_lists_each_announcement_with_its_state() {
    let newsroom = TempNewsroom::base();
    newsroom.write("content/announcements/held.yaml", HELD);
    let draft = HELD.replace("id: held\n", "id: sketch\ndraft: true\n");
    let draft = draft.replace("embargo: 2026-12-20T09:00\n", "").replace("bridge", "tunnel");
    newsroom.write("content/announcements/sketch.yaml", draft);
    let address = open(&newsroom);
    let (status, desk) = ask(address, "/?lang=en");
    assert_eq!(status, 200, "{desk}");
    for expected in [
        "A bridge opens",
        "Held until Sunday, 20 December 2026",
        "A tunnel opens",
        ">Draft</span>",
        "Next to become public: “A bridge opens”",
        "content-security-policy: default-src 'none'",
    ] {
        assert!(desk.contains(expected), "{expected}\n{desk}");
    }
    let cases = [
        ("/?lang=en&state=draft", "A tunnel opens", "/held/\" lang"),
        ("/?lang=en&words=BRIDGE", "A bridge opens", "A tunnel opens"),
        ("/?lang=en&language=fr", ">1 of 3 announcements<", "A tunnel opens"),
        ("/?lang=en&words=zeppelin", "No announcement fits", "A tunnel opens"),
    ];
    for (path, there, gone) in cases {
        let (_, desk) = ask(address, path);
        assert!(desk.contains(there) && !desk.contains(gone), "{path}\n{desk}");
    }
    let (_, desk) = ask(address, "/?lang=nl");
    assert!(desk.contains("Onder embargo tot zondag 20 december 2026"), "{desk}");
    let (status, page) = ask(address, "/newsroom/en/2026/held/");
    assert_eq!(status, 200, "{page}");
    assert!(page.contains("Held: only you see it"), "{page}");
    assert!(page.contains("The bridge opens for 5 people."), "{page}");
}

/// An announcement whose languages state different figures, and one of which lacks a paragraph.
const APART: &str = "\
id: apart
issued: 2026-05-20
original: fr
organizations: [ambervelt]
places: [gent]
fr:
  headline: Un pont s’ouvre
  body: |
    Le pont accueille 260 personnes par jour.

    Il a coûté **deux ans** de travail.
nl:
  headline: Een brug gaat open
  body: De brug ontvangt 250 mensen per dag.
";

#[test]
fn languages_stand_side_by_side_with_what_was_found_at_its_place() {
    let newsroom = TempNewsroom::base();
    newsroom.write("content/announcements/apart.yaml", APART);
    let address = open(&newsroom);
    let (status, page) = ask(address, "/announcement/apart?lang=en");
    assert_eq!(status, 200, "{page}");
    for expected in [
        // Both figures are marked, and lead to what was found.
        "Le pont accueille <mark class=\"is-error\">260</mark><sup><a href=\"#finding-",
        "De brug ontvangt <mark class=\"is-error\">250</mark><sup><a href=\"#finding-",
        "<code>figure-disagrees</code>",
        // It opens in an editor.
        "href=\"vscode://file/",
        "content/announcements/apart.yaml:14",
        // What one language lacks stays empty.
        "<strong><span class=\"figure\">deux</span></strong>",
        "Says nothing here",
        "<span class=\"side-note\" lang=\"en\">original</span>",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    let (_, page) = ask(address, "/announcement/apart?lang=en&languages=nl");
    assert!(page.contains("De brug") && !page.contains("Le pont"), "{page}");
}

#[test]
fn an_announcement_is_shown_as_page_letter_text_and_files() {
    let newsroom = TempNewsroom::base();
    newsroom.write("content/announcements/held.yaml", HELD);
    let address = open(&newsroom);
    let cases = [
        ("/announcement/held/page", "<iframe class=\"document\" src=\"/newsroom/en/2026/held/\""),
        ("/announcement/held/mail", "src=\"/letter/held?language=en\""),
        ("/announcement/held/mail?scheme=dark", "src=\"/letter/held?language=en&amp;scheme=dark\""),
        ("/announcement/held/mail", "<p class=\"inbox-line\"><strong>"),
        ("/announcement/held/txt", "The bridge opens for 5 people."),
        ("/announcement/held/files", "en/2026/held/held.en.txt"),
        ("/letter/held?language=en", "The bridge opens for 5 people."),
        ("/letter/held?language=en", "content-security-policy: default-src 'none'; style-src"),
        ("/letter/held?language=en&scheme=dark", "@media all {"),
    ];
    for (path, expected) in cases {
        let (status, page) = ask(address, path);
        assert_eq!(status, 200, "{path}\n{page}");
        assert!(page.contains(expected), "{path}: {expected}\n{page}");
    }
    for path in ["/announcement/gone", "/announcement/held/gone", "/letter/held?language=xx"] {
        assert_eq!(ask(address, path).0, 404, "{path}");
    }
    // Within another page, a page has no bar of its own.
    let within =
        format!("Host: {address}\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Dest: iframe\r\n");
    let (_, page) = ask_as(address, "GET", "/newsroom/en/2026/held/", &within);
    assert!(!page.contains("heraut-bar"), "{page}");
}

#[test]
fn an_announcement_whose_headline_cannot_be_said_is_listed_by_its_id() {
    let newsroom = TempNewsroom::base();
    newsroom.write("content/announcements/held.yaml", HELD.replace("A bridge", "A {bridge}"));
    let (status, desk) = ask(open(&newsroom), "/?lang=en");
    assert_eq!(status, 200, "{desk}");
    assert!(desk.contains(">held</a>") && desk.contains("unknown-fact"), "{desk}");
}

#[test]
fn only_this_machine_is_answered_and_by_its_own_name() {
    let newsroom = TempNewsroom::base();
    let address = open(&newsroom);
    let port = address.port();
    let cases = [
        (format!("Host: 127.0.0.1:{port}\r\n"), 200),
        (format!("Host: localhost:{port}\r\n"), 200),
        (format!("Host: press.example.org:{port}\r\n"), 403),
        ("Host: localhost\r\n".to_owned(), 403),
        (format!("Host: localhost.example.org:{port}\r\n"), 403),
        (format!("Host: localhost:{port}\r\nSec-Fetch-Site: same-origin\r\n"), 200),
        (format!("Host: localhost:{port}\r\nSec-Fetch-Site: cross-site\r\n"), 403),
        (
            format!(
                "Host: localhost:{port}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"
            ),
            200,
        ),
    ];
    for (headers, expected) in cases {
        assert_eq!(ask_as(address, "GET", "/", &headers).0, expected, "{headers}");
    }
    let host = format!("Host: localhost:{port}\r\n");
    for method in ["POST", "PUT", "DELETE"] {
        assert_eq!(ask_as(address, method, "/", &host).0, 405, "{method}");
    }
    assert!(address.ip().is_loopback());
}

#[test]
fn no_path_leads_out_of_the_newsroom() {
    let newsroom = TempNewsroom::base();
    newsroom.write("secret.txt", "secret");
    #[cfg(unix)]
    for link in ["secret.txt", "content/announcements/link.txt", "templates/static/link.css"] {
        let link = newsroom.path().join(link);
        if !link.exists() {
            std::fs::create_dir_all(link.parent().expect("a folder")).expect("a folder");
            std::os::unix::fs::symlink(newsroom.path().join("secret.txt"), link).expect("a link");
        }
    }
    let address = open(&newsroom);
    for path in [
        "/newsroom/link.txt",
        "/newsroom/announcements/link.txt",
        "/newsroom/../secret.txt",
        "/newsroom/..%2fsecret.txt",
        "/newsroom/%2e%2e/secret.txt",
        "/newsroom/%2e%2e%2fcontent/newsroom.yaml",
        "/newsroom//etc/passwd",
        "/newsroom/content/newsroom.yaml",
        "/desk/..%2fbase.html",
        "/desk/%2e%2e%2f%2e%2e%2fCargo.toml",
        "/secret.txt",
    ] {
        let (status, answer) = ask(address, path);
        assert_eq!(status, 404, "{path}\n{answer}");
        assert!(!answer.contains("secret\n") && !answer.contains("root:"), "{path}\n{answer}");
    }
}

#[test]
fn pages_change_when_files_do_and_faults_come_and_go() {
    let newsroom = TempNewsroom::base();
    newsroom.write("content/announcements/held.yaml", HELD);
    let address = open(&newsroom);
    let mut changes = Changes::of(address);
    changes.wait_for(1);
    newsroom.edit("content/announcements/held.yaml", "5 people", "7 people");
    changes.wait_for(2);
    let (_, page) = ask(address, "/newsroom/en/2026/held/");
    assert!(page.contains("The bridge opens for 7 people."), "{page}");
    let settings = std::fs::read(newsroom.path().join("content/newsroom.yaml")).expect("settings");
    newsroom.write("content/newsroom.yaml", "name: [");
    changes.wait_for(3);
    let (status, desk) = ask(address, "/");
    assert_eq!(status, 200, "{desk}");
    assert!(desk.contains("content/newsroom.yaml:1"), "{desk}");
    assert_eq!(ask(address, "/newsroom/en/2026/held/").0, 503);
    newsroom.write("content/newsroom.yaml", settings);
    changes.wait_for(4);
    assert_eq!(ask(address, "/newsroom/en/2026/held/").0, 200);
}

#[test]
fn a_port_that_another_program_has_is_refused_with_a_way_out() {
    let newsroom = TempNewsroom::base();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let output = newsroom.heraut(&["preview", "--port", &port]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("port-taken") && said.contains("--port 4041"), "{said}");
}

#[test]
fn a_copy_of_an_announcement_is_one_file_that_says_what_it_is() {
    let newsroom = TempNewsroom::base();
    newsroom.write("content/announcements/apart.yaml", APART);
    newsroom.write("content/announcements/held.yaml", HELD);
    let file = newsroom.path().join("copy.html");
    let export =
        |id: &str, file: &str| newsroom.heraut(&["preview", "--export", id, file, "--lang", "en"]);
    let read = || {
        let text = std::fs::read_to_string(&file).expect("the copy");
        text.replace('\u{a0}', " ")
    };
    let shown = file.display().to_string();
    // It is written although something is wrong: that is what its readers are to see.
    let output = export("apart", &shown);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let copy = read();
    for expected in [
        "Draft for approval: not for publication.",
        "<mark class=\"is-error\">260</mark>",
        "<mark class=\"is-error\">250</mark>",
        "content/announcements/apart.yaml:14",
        "--paper:",
    ] {
        assert!(copy.contains(expected), "{expected}\n{copy}");
    }
    // Nothing in it leads to another file, or to a place on this machine.
    let root = newsroom.path().display().to_string();
    for foreign in [&root, "vscode:", "<script", "<link", "src=", "href=\"/"] {
        assert!(!copy.contains(foreign), "{foreign}\n{copy}");
    }
    assert_eq!(export("held", &shown).status.code(), Some(0));
    assert!(read().contains("<strong>Held until Sunday, 20 December 2026"), "{}", read());

    for (id, file, expected) in [
        ("hold", shown.as_str(), "error[unknown-announcement]"),
        ("held", "content/announcements/held.yaml", "error[export-not-html]"),
    ] {
        let output = export(id, file);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn records_open_in_the_editor_that_somebody_has() {
    let newsroom = TempNewsroom::base();
    newsroom.write("content/announcements/apart.yaml", APART);
    let editor = Editor::opened_by("idea://open?file={path}&line={line}").expect("an editor");
    let preview = Preview::open(newsroom.path(), 0, clock).expect("a port is free");
    let address = serve(preview.with_editor(editor));
    let (_, desk) = ask(address, "/?lang=en");
    let root = newsroom.path().canonicalize().expect("the folder is there");
    let record = root.join("content/announcements/apart.yaml");
    let expected = format!("href=\"idea://open?file={}&amp;line=14\"", record.display());
    assert!(desk.contains(&expected), "{expected}\n{desk}");
}

#[test]
fn the_plan_of_a_mailing_is_shown_and_nothing_leaves() {
    let newsroom = TempNewsroom::base();
    newsroom.edit(
        "content/newsroom.yaml",
        "organization: ambervelt",
        "organization: ambervelt\nmailing: { sender: press@ambervelt.example.org }",
    );
    newsroom.write("content/media/local.csv", LOCAL);
    newsroom.write("content/suppressed.yaml", SUPPRESSED);
    newsroom.write(
        "content/announcements/held.yaml",
        HELD.replace(
            "embargo: 2026-12-20T09:00",
            "embargo: { until: 2026-12-20T09:00, advance: true }",
        ),
    );
    newsroom.write(
        "content/announcements/sketch.yaml",
        HELD.replace("id: held", "id: sketch\ndraft: true"),
    );
    let address = open(&newsroom);
    let cases: &[(&str, &[&str])] = &[
        // The first list, if none is named.
        (
            "opening/mailing",
            &[
                "<option value=\"local\" selected>",
                "<td>nl</td><td>Bo Linden</td>",
                "<td>fr</td><td>Ada Roche</td>",
                "<td>Cy Moor</td><td>cy@example.net</td><td>wants no letters (asked by telephone)</td>",
                "2 letters (1 fr, 1 nl).",
                "1 person gets none.",
                "<code>heraut send opening --list local</code>",
            ],
        ),
        (
            "opening/mailing?contacts=on",
            &["noor.lisse@ambervelt.example.org", "<code>heraut send opening --contacts</code>"],
        ),
        ("held/mailing?list=local", &["Letters leave from Sunday, 20 December 2026"]),
        (
            "held/mailing?list=local&circulation=advance",
            &["only those who honour embargoes get it", "did not promise to honour embargoes"],
        ),
        ("opening/mailing?circulation=advance", &["<code>advance-too-late</code>"]),
        ("opening/mailing?list=gone", &["<code>unknown-list</code>"]),
        ("sketch/mailing", &["<code>announcement-draft</code>"]),
    ];
    for (path, expected) in cases {
        let separator = if path.contains('?') { '&' } else { '?' };
        let path = format!("/announcement/{path}{separator}lang=en");
        let (status, page) = ask(address, &path);
        assert_eq!(status, 200, "{path}\n{page}");
        for expected in *expected {
            assert!(page.contains(expected), "{path}: {expected}\n{page}");
        }
    }
    assert!(!newsroom.path().join("ledger.sqlite").exists(), "nothing is written");
}

const LOCAL: &str = "\
name,email,language
Ada Roche,ada@example.net,fr
Bo Linden,bo@example.net,nl
Cy Moor,cy@example.net,en
";

const SUPPRESSED: &str = "\
- email: cy@example.net
  why: asked by telephone
";
