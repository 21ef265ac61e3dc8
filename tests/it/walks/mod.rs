//! Random walks of a mailing, against a small model of who may get what at which instant.
//!
//! Some hundreds run with all tests. Ten thousand:
//! `HERAUT_WALKS=10000 cargo test --release --test it walks`.

mod model;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};

use heraut::locale::{Languages, Locale};
use heraut::mail::campaign::Campaign;
use heraut::mail::course::{Wish, course};
use heraut::mail::permission::{Gatekeeper, Look, Orders};
use heraut::mail::planning::{Office, Wanted, gather};
use heraut::mail::resuming;
use heraut::mail::terms::{self, Circulation, Terms};
use heraut::model::{Audience, Newsroom, Press, Public};
use heraut::post::ledger::{
    Again, Answer, Clerk, Fate, Gate, Ledger, NewContent, NewMailing, Outcome, Reserved, Scope,
    SenderName, Setback, Unclaimed, Work,
};
use heraut::post::stationery::{Composition, Stationery};
use heraut::project::Need;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use tempfile::TempDir;

use model::{Known, Letter, Stands, may_leave, planned};
use world::{ID, LANGUAGES, LISTS, People, World, hours};

use crate::support::{Chance, TempNewsroom, address};

/// How many walks run with all tests.
const N_WALKS: u64 = 250;
/// How many steps a walk has.
const N_STEPS: usize = 18;

/// What all walks share.
struct Shared {
    languages: Arc<Languages>,
    newsroom: Newsroom,
    /// A letter in each language.
    letters: Vec<Vec<u8>>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let project = TempNewsroom::demonstration().load();
    let ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    let mut newsroom = Arc::unwrap_or_clone(ready.newsroom);
    newsroom.announcements.retain(|one| one.id.value == ID);
    newsroom.directory.places.clear();
    let letters = LANGUAGES.iter().map(|tag| {
        let from = address("press@example.org");
        Stationery::compose(&Composition {
            campaign: ID,
            language: &locale(tag),
            dated: &ZonedDateTime::new(Timestamp::UNIX_EPOCH, TimeZone::UTC),
            from_name: "Press office",
            from: &from,
            reply_to: None,
            subject: "Light",
            text: "SLOT\n\nLight.\n",
            html: "<p>\nSLOT\n</p>",
            slot: "SLOT",
            list_id: "press.example.org",
            list_name: "Press office",
            opt_out: &from,
            opt_out_subject: "Stop",
            one_click: None,
            attachments: &[],
        })
        .expect("a letter")
        .to_bytes()
    });
    let letters = letters.collect();
    Shared { languages: project.languages, newsroom, letters }
});

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a tag")
}

/// One walk.
struct Walk {
    folder: TempDir,
    path: PathBuf,
    chance: Chance,
    world: Arc<Mutex<World>>,
    known: Vec<Known>,
    n_copies: usize,
    n_senders: usize,
    /// What happened, to explain a fault.
    story: Vec<String>,
}

/// A run: what it may send, and what else it was asked for.
struct Run {
    scope: Scope,
    again: Vec<Again>,
    /// Whom its plan showed.
    shown: BTreeSet<usize>,
    keep_unlisted: bool,
    /// Whether it is the only one at work when it begins: another may join it, and it may be killed.
    is_first: bool,
}

#[test]
fn whatever_happens_nobody_gets_what_they_must_not_nobody_twice_and_nobody_is_lost() {
    let n_walks = std::env::var("HERAUT_WALKS").ok().and_then(|count| count.parse().ok());
    let n_walks = n_walks.unwrap_or(N_WALKS);
    let n_threads = 4;
    std::thread::scope(|scope| {
        for thread in 0..n_threads {
            scope.spawn(move || {
                for seed in (0..n_walks).filter(|seed| seed % n_threads == thread) {
                    Walk::new(seed).walk(seed);
                }
            });
        }
    });
}

impl Walk {
    fn new(seed: u64) -> Self {
        let folder = TempDir::new().expect("a folder");
        let world = World::new();
        let known = vec![Known::NOTHING; world.people.len()];
        let path = folder.path().join("ledger.sqlite");
        let world = Arc::new(Mutex::new(world));
        let chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let (n_copies, n_senders, story) = (0, 0, Vec::new());
        Self { folder, path, chance, world, known, n_copies, n_senders, story }
    }

    fn walk(mut self, seed: u64) {
        self.story.push(format!("walk {seed}"));
        for _ in 0..N_STEPS {
            match self.chance.below(10) {
                0..4 => self.change(),
                4..6 => self.plan(true),
                6..9 => self.go_on(true),
                _ => self.abandon(),
            }
            self.compare();
        }
    }

    fn world(&self) -> World {
        self.world.lock().expect("nobody fell over").clone()
    }

    fn tell(&mut self, what: String) {
        self.story.push(what);
    }

    fn told(&self) -> String {
        self.story.join("\n  ")
    }

    /// The records change, or the clock moves.
    fn change(&mut self) {
        let (who, what) = (self.chance.below(5), self.chance.below(14));
        let (which, n_hours) = (self.chance.below(2), self.chance.below(40));
        let by = hours(i64::try_from(n_hours).expect("small") - 10);
        let mut world = self.world.lock().expect("nobody fell over");
        let now = world.now;
        let person = &mut world.people[who];
        match what {
            0 => person.suppressed = !person.suppressed,
            1 | 2 => person.lists[which] = !person.lists[which],
            3 => person.honours = !person.honours,
            4 => person.languages.reverse(),
            5 => person.languages = vec![which],
            6 => world.words += 1,
            7 => world.draft = !world.draft,
            8 => world.advance = !world.advance,
            9 => world.ready[which] = !world.ready[which],
            10 => world.public_from = now + by,
            11 => world.public_from = now - hours(1),
            // Sometimes it goes backwards.
            _ => world.now += by,
        }
        let held = world.public_from.duration_since(world.now);
        drop(world);
        self.tell(format!("change {what} of person {who}, {which}, {by:#}; held {held:#}"));
    }

    fn ledger(&mut self) -> Ledger {
        let mut ledger = Ledger::open(&self.path).expect("a ledger");
        let now = self.world().now;
        ledger.recover(&|name| name.0.starts_with("living"), now).expect("recovered");
        ledger
    }

    /// A gatekeeper whose records are those of the world, read again when it changes.
    fn gate(&self, ledger: &Ledger, keep_unlisted: bool) -> Gatekeeper {
        let world = self.world();
        let letters = terms::letters(ledger, ID, Some(world.clearance())).expect("terms");
        let orders = Orders { keep_unlisted, ..Orders::default() };
        let records = world.records(&SHARED.newsroom);
        let shared = Arc::clone(&self.world);
        let look: Box<Look> = Box::new(move || {
            Some(Ok(shared.lock().expect("nobody fell over").records(&SHARED.newsroom)))
        });
        Gatekeeper::new(ID, orders, letters, (records, look))
    }

    fn plan(&mut self, is_first: bool) {
        let wish = [Wish::Send, Wish::Advance, Wish::Prepare][self.chance.below(3)];
        let named = [[true, false], [false, true], [true, true]][self.chance.below(3)];
        let world = self.world();
        let Ok(course) = course(world.clearance(), wish, world.now) else { return };
        let wanted = Wanted {
            lists: (0..2).filter(|list| named[*list]).map(|list| LISTS[list].to_owned()).collect(),
            ..Wanted::default()
        };
        let mut ledger = self.ledger();
        let in_advance = course.circulation == Circulation::Advance;
        // Whom the model would write to.
        let mut expected = BTreeMap::new();
        for (number, person) in world.people.iter().enumerate() {
            let by = (0..2).find(|list| named[*list] && person.lists[*list]);
            let (Some(by), true) = (by, self.known[number].is_free(&world)) else { continue };
            let Some(language) = planned(&world, person, in_advance) else { continue };
            let languages = person.languages.clone();
            let letter = Letter { in_advance, lists: named, by, language, languages };
            expected.insert(number, letter);
        }
        self.tell(format!("plan {wish:?} to {named:?}, expected {:?}", expected.keys()));
        let newsroom = world.newsroom(&SHARED.newsroom);
        let mailings = ledger.mailings(ID).expect("mailings");
        let known = terms::letters(&ledger, ID, Some(world.clearance())).expect("terms");
        let outdated = resuming::outdated(&mailings, &known, world.clearance(), world.now);
        let sender = address("press@example.org");
        let office = Office {
            directory: &newsroom.directory,
            languages: &SHARED.languages,
            suppressions: &world.suppressions(),
            sender: &sender,
        };
        let mut draft = ledger.draft(ID, &outdated).expect("a draft");
        let moment = course.moment;
        let placed = if in_advance {
            enter::<Press>(&newsroom, moment, &wanted, &office, &world, &mut draft)
        } else {
            enter::<Public>(&newsroom, moment, &wanted, &office, &world, &mut draft)
        };
        let mut shown = BTreeSet::new();
        if placed {
            draft
                .each(&mut |row| {
                    if matches!(row.fate, Fate::Letter { .. }) {
                        shown.insert(person(&row.address));
                    }
                })
                .expect("rows");
        }
        assert_eq!(shown, expected.keys().copied().collect(), "{}", self.told());
        if shown.is_empty() {
            return;
        }
        let words = world.words.to_string();
        let locales = LANGUAGES.map(locale);
        let contents: Vec<NewContent<'_>> = locales
            .iter()
            .zip(&SHARED.letters)
            .map(|(locale, bytes)| NewContent { locale, hash: &words, files: "", bytes })
            .collect();
        let frozen = draft.freeze(&NewMailing {
            planned_at: world.now,
            letters_dated: course.not_before.unwrap_or(world.now),
            not_before: course.not_before,
            contents: &contents,
            settings: Some(&Terms::of(course.circulation, &wanted).to_bytes()),
        });
        let frozen = frozen.expect("frozen");
        assert_eq!(frozen.queued, shown.len(), "{}", self.told());
        for (number, letter) in expected {
            self.known[number].stands = Stands::Waits;
            self.known[number].letter = Some(letter);
        }
        if wish == Wish::Prepare {
            return;
        }
        let scope = Scope::mailing(frozen.mailing);
        self.run(ledger, &Run { scope, again: Vec::new(), shown, keep_unlisted: false, is_first });
    }

    fn go_on(&mut self, is_first: bool) {
        let kinds = [Again::Deferred, Again::InDoubt, Again::Refused];
        let again: Vec<Again> = kinds.into_iter().filter(|_| self.chance.below(3) == 0).collect();
        let keep_unlisted = self.chance.below(3) == 0;
        let mut ledger = self.ledger();
        let world = self.world();
        let mailings = ledger.mailings(ID).expect("mailings");
        if mailings.is_empty() || world.draft {
            return;
        }
        let gate = self.gate(&ledger, keep_unlisted);
        let moved =
            resuming::moved(&ledger, &mailings, world.clearance(), (world.now, &TimeZone::UTC));
        let review = ledger.review(ID, &again, &gate, world.now).expect("a review");
        let mut shown = BTreeSet::new();
        let mut look = |row: heraut::post::ledger::Reviewed| {
            if row.withholding.is_none() {
                shown.insert(person(&row.address));
            }
        };
        review.each(&mut look).expect("rows");
        let mut expected = BTreeSet::new();
        for number in 0..self.known.len() {
            let known = &self.known[number];
            let is_asked = match known.stands {
                Stands::Waits | Stands::Withheld => true,
                Stands::PutOff => again.contains(&Again::Deferred),
                Stands::InDoubt => again.contains(&Again::InDoubt),
                Stands::Refused => again.contains(&Again::Refused) && !known.is_doubted,
                Stands::Nowhere | Stands::Sent | Stands::GivenUp => false,
            };
            if is_asked && !known.is_in_hand && self.may_leave(number, keep_unlisted) {
                expected.insert(number);
            }
        }
        self.tell(format!("go on with {again:?}, unlisted {keep_unlisted}: {expected:?}"));
        assert_eq!(shown, expected, "{}", self.told());
        if self.chance.below(5) == 0 {
            return; // Nobody said yes.
        }
        let scope = review.approve(&moved.expect("dated anew"), world.now).expect("approved");
        for number in 0..self.known.len() {
            if self.known[number].is_in_hand {
                continue;
            }
            let may = self.may_leave(number, keep_unlisted);
            let known = &mut self.known[number];
            let letter = known.letter.as_ref();
            let waits_for_instant =
                world.is_held() && letter.is_some_and(|letter| !letter.in_advance);
            match known.stands {
                Stands::Waits if !may && !waits_for_instant => known.stands = Stands::Withheld,
                Stands::PutOff if !may && again.contains(&Again::Deferred) => {
                    known.stands = Stands::Withheld;
                }
                Stands::Withheld if may => known.stands = Stands::Waits,
                _ => {}
            }
        }
        self.run(ledger, &Run { scope, again, shown, keep_unlisted, is_first });
    }

    fn abandon(&mut self) {
        let list = [None, Some(0), Some(1)][self.chance.below(3)];
        let mut ledger = self.ledger();
        let lists = list.map(|list| vec![LISTS[list].to_owned()]);
        self.tell(format!("abandon {lists:?}"));
        let abandoning = ledger.abandon(ID, lists.as_deref());
        let n_letters = abandoning.carry_out(self.world().now).expect("given up");
        let mut n_expected = 0;
        for known in self.known.iter_mut().filter(|known| !known.is_in_hand) {
            let is_open = matches!(known.stands, Stands::Waits | Stands::PutOff | Stands::Withheld);
            let by = known.letter.as_ref().map(|letter| letter.by);
            if is_open && !known.is_doubted && (list.is_none() || by == list) {
                known.stands = Stands::GivenUp;
                n_expected += 1;
            }
        }
        assert_eq!(n_letters, n_expected, "{}", self.told());
    }

    fn may_leave(&self, number: usize, keep_unlisted: bool) -> bool {
        let world = self.world();
        let letter = self.known[number].letter.as_ref();
        letter.is_some_and(|letter| may_leave(&world, &world.people[number], letter, keep_unlisted))
    }

    fn run(&mut self, mut ledger: Ledger, run: &Run) {
        let gate = Arc::new(self.gate(&ledger, run.keep_unlisted));
        self.n_senders += 1;
        let name = SenderName(format!("living{}", self.n_senders));
        let sender = ledger.register_sender(&name, self.world().now).expect("a sender");
        let clerk = ledger.clerk(Work {
            campaign: ID.to_owned(),
            sender,
            again: run.again.clone(),
            scope: run.scope,
            gate: Arc::clone(&gate) as Arc<dyn Gate>,
            watermark: Box::new(|_| {}),
            started_at: self.world().now,
            is_alive: Box::new(|name| name.0.starts_with("living")),
        });
        let clerk = clerk.expect("a clerk");
        loop {
            let taken = clerk.take(1 + self.chance.below(3)).expect("taken");
            if taken.is_empty() {
                break;
            }
            let numbers: Vec<usize> =
                taken.iter().map(|reserved| person(reserved.address.as_str())).collect();
            for number in &numbers {
                self.known[*number].is_in_hand = true;
            }
            let mut taken = taken.into_iter();
            while let Some(reserved) = taken.next() {
                match self.chance.below(12) {
                    0 => self.change(),
                    // Another sender at the same time, which sees what is written by now.
                    beside @ 1..=3 if run.is_first => {
                        write_all(&clerk);
                        match beside {
                            1 => self.go_on(false),
                            2 => self.plan(false),
                            _ => self.abandon(),
                        }
                    }
                    _ => {}
                }
                if self.carry(&clerk, reserved, run) {
                    drop(taken);
                    self.kill(clerk);
                    return;
                }
            }
        }
        assert_eq!(clerk.close(self.world().now).failure, None, "{}", self.told());
    }

    /// Hands a letter to a relay that does as it likes; says whether the sender was killed.
    fn carry(&mut self, clerk: &Clerk, reserved: Reserved, run: &Run) -> bool {
        let number = person(reserved.address.as_str());
        let now = self.world().now;
        let answer = || Answer { stage: "verdict", reply: "as it likes".to_owned(), at: now };
        let (may, is_doubted) =
            (self.may_leave(number, run.keep_unlisted), self.known[number].is_doubted);
        let put_off = if is_doubted { Stands::InDoubt } else { Stands::PutOff };
        let fate = match self.chance.below(12) {
            kill @ (6 | 7) if !run.is_first => kill - 2,
            fate => fate,
        };
        self.tell(format!("carry to {number}: {fate}, may {may}"));
        if fate < 2 {
            // Before the final dot.
            let (setback, stands) = match fate {
                0 => (Setback::Refused, Stands::Refused),
                _ => (Setback::Deferred, put_off),
            };
            clerk.turn_down(reserved, setback, answer());
            self.known[number].is_in_hand = false;
            self.known[number].stands = stands;
            return false;
        }
        let before = self.known[number].stands;
        let claim = match clerk.claim(reserved, None, now) {
            Ok(claim) => claim,
            Err(Unclaimed::Withheld) => {
                assert!(!may, "{number} is withheld for nothing: {}", self.told());
                let known = &mut self.known[number];
                known.is_in_hand = false;
                known.stands = match before {
                    _ if is_doubted => Stands::InDoubt,
                    Stands::Refused => Stands::Refused,
                    _ => Stands::Withheld,
                };
                return false;
            }
            Err(other) => panic!("{other:?}: {}", self.told()),
        };
        assert!(may, "{number} must not get this now: {}", self.told());
        assert!(run.shown.contains(&number), "{number} was not shown: {}", self.told());
        let is_again = before == Stands::InDoubt && run.again.contains(&Again::InDoubt);
        let known = &mut self.known[number];
        let (outcome, stands, arrives) = match fate {
            2 => (Some(Outcome::Deferred), put_off, false),
            3 => (Some(Outcome::Refused), Stands::Refused, false),
            4 => (Some(Outcome::InDoubt), Stands::InDoubt, false),
            5 => (Some(Outcome::InDoubt), Stands::InDoubt, true),
            // Killed before and after the letter arrived.
            6 => (None, Stands::InDoubt, false),
            7 => (None, Stands::InDoubt, true),
            _ => (Some(Outcome::Sent), Stands::Sent, true),
        };
        known.n_arrived += usize::from(arrives);
        known.is_doubted |= stands == Stands::InDoubt;
        known.stands = stands;
        known.is_in_hand = false;
        let n_arrived = known.n_arrived;
        assert!(n_arrived < 2 || is_again, "{number} got it twice: {}", self.told());
        match outcome {
            Some(outcome) => clerk.settle(claim, outcome, answer()),
            None => drop(claim),
        }
        outcome.is_none()
    }

    /// The process ends at once: what is on the disk stays, nothing more is written.
    fn kill(&mut self, clerk: Clerk) {
        // What was reported is written with the next commit; here, with this one.
        write_all(&clerk);
        self.n_copies += 1;
        let copy = self.folder.path().join(format!("ledger{}.sqlite", self.n_copies));
        for ending in ["", "-wal"] {
            let from = beside(&self.path, ending);
            if from.exists() {
                std::fs::copy(from, beside(&copy, ending)).expect("a copy");
            }
        }
        drop(clerk);
        self.path = copy;
        // All that were at work are gone with their files.
        let mut ledger = Ledger::open(&self.path).expect("a ledger");
        ledger.recover(&|_| false, self.world().now).expect("recovered");
        for known in &mut self.known {
            known.is_in_hand = false;
        }
        self.tell("killed".to_owned());
    }

    /// Each state in the ledger is the one that the walk explains.
    fn compare(&mut self) {
        let ledger = self.ledger();
        let mut states = BTreeMap::new();
        ledger
            .each_delivery(ID, &mut |row| {
                states.insert(person(&row.address), row.state.name());
            })
            .expect("rows");
        for (number, known) in self.known.iter().enumerate() {
            let state = states.get(&number).copied().unwrap_or_default();
            assert_eq!(state, known.stands.name(), "{number}: {}", self.told());
        }
    }
}

/// Enters whoever is wanted; says whether there was anything to enter.
fn enter<A: Audience>(
    newsroom: &Newsroom,
    moment: Timestamp,
    wanted: &Wanted,
    office: &Office<'_>,
    world: &World,
    draft: &mut heraut::post::ledger::Draft<'_>,
) -> bool {
    let editions = newsroom.editions_of::<A>(ID, moment);
    let Some(campaign) = Campaign::of(&editions, ID) else { return false };
    gather((ID, wanted), office, &campaign, &mut People(&world.people), draft).expect("gathered");
    true
}

/// Waits until all that was reported to a clerk is in the ledger: the second request is answered
/// after the group of the first was written.
fn write_all(clerk: &Clerk) {
    for _ in 0..2 {
        assert!(clerk.take(0).expect("written").is_empty());
    }
}

/// The number of the person with this address.
fn person(address: &str) -> usize {
    let number = address.trim_start_matches("person").split('@').next();
    number.and_then(|number| number.parse().ok()).expect("a number")
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", path.display()))
}
