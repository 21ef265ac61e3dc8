//! A walk over edits: whatever is issued, renamed, swapped, withdrawn or restored, every address that
//! was ever published shows its press release, leads to it, or was given up by a line in a record.
//!
//! Some hundreds run with all tests. Ten thousand, in memory, since each build syncs what it promises
//! to the disk: `TMPDIR=/dev/shm HERAUT_EDITS=10000 cargo test --release --test it addresses::`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use heraut::check::Checker;
use heraut::diagnostic::{Argument, Diagnostic, Sources};
use heraut::format::Renderer;

use heraut::model::{Newsroom, Public};
use heraut::output::publish;
use heraut::project::{Need, Ready};
use heraut::record::{self, Reading};
use heraut::site::lay_out;
use heraut::view::Showing;
use tempfile::TempDir;

use crate::support::{Chance, TempNewsroom, clock, files};

/// How many walks run with all tests.
const N_WALKS: u64 = 240;
/// How many edits a walk has.
const N_EDITS: usize = 9;

const IDS: [&str; 3] = ["aa", "bb", "cc"];
const SLUGS: [&str; 4] = ["one", "two", "aa", "bb"];
const LANGUAGES: [&str; 2] = ["fr", "en"];
const DAYS: [&str; 3] = ["2025-03-04", "2026-03-04", "2026-05-06"];

/// The records, as somebody edits them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Records {
    announcements: BTreeMap<&'static str, Announcement>,
    languages: Vec<&'static str>,
    given_up: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Announcement {
    day: &'static str,
    draft: bool,
    held: bool,
    texts: BTreeMap<&'static str, Text>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Text {
    slug: Option<&'static str>,
    formerly: Vec<String>,
    unready: bool,
}

/// What readers were ever shown.
#[derive(Default)]
struct Memory {
    /// Which press release an address stood for.
    shown: BTreeMap<String, String>,
    /// Which press release an id of a feed stood for.
    entries: BTreeMap<String, String>,
}

impl Records {
    fn new() -> Self {
        Self {
            announcements: BTreeMap::new(),
            languages: LANGUAGES.to_vec(),
            given_up: BTreeSet::new(),
        }
    }

    /// One edit, of any kind.
    fn edit(&mut self, chance: &mut Chance) {
        let id = IDS[chance.below(IDS.len())];
        let language = LANGUAGES[chance.below(LANGUAGES.len())];
        let slug = SLUGS[chance.below(SLUGS.len())];
        let day = DAYS[chance.below(DAYS.len())];
        let languages = self.languages.clone();
        let Some(own) = self.announcements.get_mut(id) else {
            let texts = languages.iter().map(|language| (*language, Text::default())).collect();
            let new = Announcement { day, draft: false, held: false, texts };
            self.announcements.insert(id, new);
            return;
        };
        match chance.below(12) {
            0 => own.draft = !own.draft,
            1 => own.held = !own.held,
            2 => own.day = day,
            3 => {
                self.announcements.remove(id);
            }
            4 => self.languages.reverse(),
            5 => match own.texts.remove(language) {
                None if languages.contains(&language) => {
                    own.texts.insert(language, Text::default());
                }
                _ => {}
            },
            6 => self.leave_or_add(language),
            7 => self.swap(id, language),
            8 => {
                self.given_up.pop_first();
            }
            kind => {
                let Some(text) = own.texts.get_mut(language) else { return };
                match kind {
                    9 => text.unready = !text.unready,
                    10 => text.formerly = vec![format!("{}/{slug}", &day[..4])],
                    _ => text.slug = Some(slug).filter(|_| chance.below(4) > 0),
                }
            }
        }
    }

    /// Leaves a language, with all its texts, or takes it up.
    fn leave_or_add(&mut self, language: &'static str) {
        if !self.languages.contains(&language) {
            self.languages.push(language);
        } else if self.languages.len() > 1 {
            self.languages.retain(|own| *own != language);
            for own in self.announcements.values_mut() {
                own.texts.remove(language);
            }
        }
    }

    /// Two announcements exchange their slugs.
    fn swap(&mut self, id: &'static str, language: &'static str) {
        let slug = |records: &Self, id: &'static str| {
            records.announcements[id].texts.get(language).map(|text| text.slug.unwrap_or(id))
        };
        let other = self.announcements.keys().copied().find(|other| *other != id);
        let Some(other) = other else { return };
        let (Some(one), Some(two)) = (slug(self, id), slug(self, other)) else { return };
        for (id, slug) in [(id, two), (other, one)] {
            let own = self.announcements.get_mut(id).expect("it is there");
            own.texts.get_mut(language).expect("it has the language").slug = Some(slug);
        }
    }

    /// Does what a finding says.
    fn obey(&mut self, finding: &Diagnostic) {
        let text = |name: &str| match finding.arguments.get(name) {
            Some(Argument::Text(text)) => text.clone(),
            other => panic!("{name} of {finding:?} is {other:?}"),
        };
        let line = text("line");
        let (field, list) = line.split_once(": [").expect("a line is a field and a list");
        let list = list.trim_end_matches(']').split(", ").map(str::to_owned);
        if field == "given-up" {
            self.given_up.extend(list);
            return;
        }
        let (id, language) = (text("id"), text("language"));
        let own = self.announcements.get_mut(id.as_str()).expect("the finding is about a record");
        own.texts.get_mut(language.as_str()).expect("it has the language").formerly =
            list.collect();
    }

    /// The record of the newsroom.
    fn settings(&self) -> String {
        let given_up: Vec<&str> = self.given_up.iter().map(String::as_str).collect();
        format!(
            "name: Newsroom\naddress: https://press.example.org/\nlanguages: [{}]\n\
             zone: Europe/Brussels\norganization: ambervelt\ngiven-up: [{}]\n",
            self.languages.join(", "),
            given_up.join(", ")
        )
    }

    /// Reads the records; nothing if `heraut check` would refuse them.
    fn read(&self, shared: &Ready) -> Option<Newsroom> {
        let mut sources = Sources::new();
        let file = sources.add("newsroom.yaml", self.settings());
        let mut reading = Reading::new(sources.text(file), file, &[]);
        let settings = record::newsroom(&mut reading, &shared.languages)?;
        let mut faults = reading.faults;
        let mut newsroom = Newsroom::clone(&shared.newsroom);
        newsroom.announcements.clear();
        for (id, own) in &self.announcements {
            let file = sources.add(*id, own.record(id));
            let mut reading = Reading::new(sources.text(file), file, &settings.languages);
            let announcement = record::announcement(&mut reading, &settings, &mut |_| {
                unreachable!("no picture is named")
            });
            faults.append(&mut reading.faults);
            newsroom.announcements.extend(announcement.map(Arc::new));
        }
        newsroom.announcements.sort_by(|one, other| one.order().cmp(&other.order()));
        newsroom.directory.settings = settings;
        let unread = BTreeSet::new();
        let checker = Checker::of(&newsroom, &shared.languages, &unread);
        let found: Vec<_> =
            newsroom.announcements.iter().map(|one| checker.announcement(one)).collect();
        faults.extend(checker.whole(found.iter()));
        (!faults.iter().any(Diagnostic::is_error)).then_some(newsroom)
    }

    /// Whether a press release has its record, and nobody may see it now.
    fn is_out_of_sight(&self, name: &str) -> bool {
        let (id, language) = name.split_once(' ').expect("an id and a language");
        let own = self.announcements.get(id);
        own.is_some_and(|own| {
            let text = own.texts.get(language);
            text.is_some_and(|text| own.draft || own.held || text.unready)
        })
    }

    fn gives_up(&self, address: &str) -> bool {
        self.given_up.iter().any(|given_up| address.starts_with(&format!("{given_up}/")))
    }
}

impl Announcement {
    fn record(&self, id: &str) -> String {
        let mut lines = vec![
            format!("id: {id}\nissued: {}\ndraft: {}", self.day, self.draft),
            "places: [namur]\norganizations: [ambervelt]\ncontacts: [noor-lisse]".to_owned(),
        ];
        if self.held {
            lines.push("embargo: { until: 2027-01-01T09:00 }".to_owned());
        }
        lines.extend(self.texts.keys().next().map(|first| format!("original: {first}")));
        for (language, text) in &self.texts {
            let slug = text.slug.map(|slug| format!("slug: {slug}, ")).unwrap_or_default();
            let formerly = text.formerly.join(", ");
            let ready = !text.unready;
            lines.push(format!(
                "{language}: {{ {slug}ready: {ready}, formerly: [{formerly}], \
                 headline: Token {id} {language}, body: It is. }}"
            ));
        }
        lines.join("\n")
    }
}

/// Builds a newsroom into a folder, as `heraut build` does.
fn build(newsroom: &Newsroom, shared: &Ready, folder: &Path) -> Result<(), Vec<Diagnostic>> {
    let editions = newsroom.editions::<Public>(clock());
    let renderer = Renderer::new(&editions, &shared.languages, shared.kit(), Showing::Now);
    let renderer = renderer.expect("mastheads are made");
    let tree = lay_out(&renderer, &shared.statics, Showing::Now).expect("pages are made");
    publish(&tree, folder, Showing::Now, &newsroom.promises()).map(drop)
}

/// The press release of a page, by the words of its headline.
fn name_in(page: &str) -> Option<String> {
    let (_, behind) = page.split_once("Token ")?;
    Some(behind.get(.."aa fr".len())?.to_owned())
}

/// The files of a site, without what heraut keeps for itself.
fn site(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    files(folder).into_iter().filter(|(path, _)| !path.starts_with(".heraut")).collect()
}

/// Which press release each page of one shows or leads to, by its address.
fn releases(site: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, String> {
    let page = |address: &str| {
        let bytes = site.get(&format!("{address}index.html"))?;
        Some(String::from_utf8_lossy(bytes).into_owned())
    };
    let mut releases = BTreeMap::new();
    for path in site.keys().filter(|path| path.matches('/').count() == 3) {
        let Some(address) = path.strip_suffix("index.html") else { continue };
        if !address.contains("/20") {
            continue;
        }
        let text = page(address).expect("the page is there");
        let shown = match text.split_once("url=../../../") {
            None => name_in(&text),
            Some((_, target)) => {
                let target = target.split('"').next().expect("a target");
                page(target).as_deref().and_then(name_in)
            }
        };
        releases.insert(address.to_owned(), shown.unwrap_or_else(|| panic!("{address}: {text}")));
    }
    releases
}

impl Memory {
    /// Compares a site with all that was ever shown, and remembers what it shows.
    fn compare(&mut self, site: &BTreeMap<String, Vec<u8>>, records: &Records) {
        let releases = releases(site);
        self.shown.retain(|address, _| !records.gives_up(address));
        for (address, name) in &self.shown {
            match releases.get(address) {
                Some(now) => assert_eq!(now, name, "{address} shows another"),
                None => assert!(records.is_out_of_sight(name), "{address} of {name} is gone"),
            }
        }
        self.shown.extend(releases);
        for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with("feed.xml")) {
            let feed = String::from_utf8_lossy(bytes);
            for entry in feed.split("<entry").skip(1) {
                let id = entry.split("<id>").nth(1).and_then(|rest| rest.split('<').next());
                let id = id.expect("an entry has an id");
                let name = name_in(entry).expect("an entry has a headline");
                let known = self.entries.entry(id.to_owned()).or_insert_with(|| name.clone());
                assert_eq!(*known, name, "{id} of {path} stands for another");
            }
        }
        let names: BTreeSet<&String> = self.entries.values().collect();
        assert_eq!(names.len(), self.entries.len(), "a press release changed its id");
    }
}

/// How often what was typed was refused, and what was said was obeyed.
#[derive(Default)]
struct Tally {
    refused: usize,
    obeyed: usize,
    built: usize,
}

fn walk(seed: u64, shared: &Ready, tally: &mut Tally) {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let home = TempDir::new().expect("a temporary folder");
    let folder = home.path().join("public");
    let mut records = Records::new();
    let mut memory = Memory::default();
    for _ in 0..N_EDITS {
        let mut edited = records.clone();
        for _ in 0..=chance.below(3) {
            edited.edit(&mut chance);
        }
        // What `heraut check` refuses is taken back, and so is what was not obeyed.
        let Some(newsroom) = edited.read(shared) else { continue };
        let before = site(&folder);
        let mut outcome = build(&newsroom, shared, &folder);
        while let Err(findings) = &outcome {
            tally.refused += 1;
            assert!(site(&folder) == before, "something was written");
            if chance.below(3) == 0 {
                break;
            }
            for finding in findings {
                edited.obey(finding);
            }
            tally.obeyed += 1;
            let Some(newsroom) = edited.read(shared) else { break };
            outcome = build(&newsroom, shared, &folder);
        }
        if outcome.is_ok() {
            tally.built += 1;
            records = edited;
            memory.compare(&site(&folder), &records);
        }
    }
    // Whatever was built before, the same records are the same site.
    let newsroom = records.read(shared).expect("they were built");
    let afresh = home.path().join("afresh");
    build(&newsroom, shared, &folder).expect("it was built before");
    build(&newsroom, shared, &afresh).expect("nobody was promised anything there");
    assert!(site(&folder) == site(&afresh), "two builds of the same records differ");
}

#[test]
fn an_address_keeps_what_it_stood_for_through_every_order_of_edits() {
    let n_walks = std::env::var("HERAUT_EDITS").ok().and_then(|number| number.parse().ok());
    let n_walks: u64 = n_walks.unwrap_or(N_WALKS);
    let n_threads = 2;
    let project = TempNewsroom::base().load();
    let shared = project.ready(Need::Records).ready.expect("the newsroom loads");
    let shared = &shared;
    let tallies = std::thread::scope(|scope| {
        let run = |first: u64| {
            move || {
                let mut tally = Tally::default();
                for seed in (first..=n_walks).step_by(n_threads) {
                    let walked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                        walk(seed, shared, &mut tally);
                    }));
                    assert!(walked.is_ok(), "walk {seed}");
                }
                tally
            }
        };
        let threads: Vec<_> = (1..=n_threads as u64).map(|first| scope.spawn(run(first))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a walk failed")).collect::<Vec<_>>()
    });
    let count = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>();
    let (built, refused, obeyed) =
        (count(|one| one.built), count(|one| one.refused), count(|one| one.obeyed));
    assert!(built > 100 && refused > 40 && obeyed > 20, "{built} {refused} {obeyed}");
}
