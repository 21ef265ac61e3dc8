//! The plan of a mailing, as far as it can be seen without sending anything: who of a list would get
//! which letter, and who would not.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic, Sources, Wording};
use crate::format::Renderer;
use crate::locale::{Language, Locale};
use crate::mail::campaign::{Campaign, Selection};
use crate::mail::course::{Course, Obstacle, Wish, course};
use crate::mail::planning::{Gathered, Lists, Office, Wanted, gather};
use crate::mail::resuming::outdated;
use crate::mail::terms::{self, Circulation};
use crate::mail::wording::{choice_words, reason_words, told};
use crate::model::{Audience, Clearance, Press, Public, Recipient};
use crate::post::ledger::{FILE, Fate, Ledger, Planned, Summary};
use crate::post::stationery::letter_token;
use crate::project::{MediaLists, Need};
use crate::view::Showing;

use crate::preview::finding::Finding;
use crate::preview::question::Look;
use crate::preview::shown::Shown;
use crate::preview::state::when;

/// How many rows of each part are shown; the counts tell of the rest.
const MOST_ROWS: usize = 500;

/// The plan for a list, and which lists there are.
#[derive(Serialize)]
pub(super) struct Mailing {
    lists: Vec<Choice>,
    /// Whether the announcement's own press contacts are written to.
    contacts: bool,
    /// Whether it may be had in advance now, and whether that is what is shown.
    can_be_in_advance: bool,
    is_in_advance: bool,
    plan: Option<Plan>,
    /// What keeps it from leaving.
    findings: Vec<Finding>,
    /// What sends it, typed in a terminal.
    command: String,
}

/// A list that can be chosen.
#[derive(Serialize)]
struct Choice {
    name: String,
    is_chosen: bool,
}

/// Who gets what.
#[derive(Serialize)]
struct Plan {
    /// What is to be known of the whole plan.
    notes: Vec<String>,
    subjects: Vec<Subject>,
    letters: Table,
    left_out: Table,
}

/// What letters in a language are about.
#[derive(Serialize)]
struct Subject {
    language: String,
    words: String,
}

/// A part of the plan.
#[derive(Serialize)]
struct Table {
    title: String,
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
    /// How many rows there are, and how many are not shown.
    count: Option<String>,
    more: Option<String>,
}

/// Whom the mailing that is looked at is for, and as of when.
struct Asked<'q> {
    id: &'q str,
    wanted: Wanted,
    course: Course,
    clearance: Clearance,
}

impl Mailing {
    /// Plans the mailing of an announcement that somebody asks about; the first list, if they do not
    /// say for whom.
    pub(super) fn of(
        shown: &Shown<'_, '_>,
        language: &Language,
        (id, clearance): (&str, Clearance),
        look: &Look,
    ) -> Self {
        let media = &shown.project.media;
        let contacts = look.contacts == "on";
        let first = media.names().next().filter(|_| !contacts);
        let list = Some(look.list.as_str()).filter(|name| !name.is_empty()).or(first);
        let is_in_advance = look.circulation == "advance";
        let can_be_in_advance = clearance.advance && clearance.is_held(shown.now);
        let wish = if is_in_advance { Wish::Advance } else { Wish::Look };
        let lists = list.iter().map(ToString::to_string).collect();
        let wanted = Wanted { lists, contacts, selection: Selection::default() };
        let words = shown.project.languages.wording(Some(language.locale()));
        let plan = course(clearance, wish, shown.now)
            .map_err(|obstacle| vec![self::obstacle(obstacle, (id, clearance), shown, language)])
            .and_then(|course| {
                let asked = Asked { id, wanted, course, clearance };
                match course.circulation {
                    Circulation::Public => plan::<Public>(shown, language, &words, &asked),
                    Circulation::Advance => plan::<Press>(shown, language, &words, &asked),
                }
            });
        let (plan, faults) = match plan {
            Ok(plan) => (Some(plan), Vec::new()),
            Err(faults) => (None, faults),
        };
        let lists: Vec<&str> = list.into_iter().collect();
        let readiness = shown.project.ready(Need::Mailing { id, lists: &lists });
        let errors = readiness.findings.iter().filter(|finding| finding.is_error());
        Self {
            lists: media
                .names()
                .map(|name| Choice { name: name.to_owned(), is_chosen: Some(name) == list })
                .collect(),
            contacts,
            can_be_in_advance,
            is_in_advance,
            plan,
            findings: faults
                .iter()
                .chain(errors)
                .map(|fault| shown.desk.finding(language, fault))
                .collect(),
            command: command(id, (list, contacts, is_in_advance)),
        }
    }
}

/// The command that sends such a mailing.
fn command(id: &str, (list, contacts, is_in_advance): (Option<&str>, bool, bool)) -> String {
    let mut command = format!("heraut send {id}");
    if let Some(list) = list {
        command += " --list ";
        command += list;
    }
    for (is_wanted, option) in [(contacts, " --contacts"), (is_in_advance, " --advance")] {
        if is_wanted {
            command += option;
        }
    }
    command
}

/// Why no letter would leave.
fn obstacle(
    obstacle: Obstacle,
    (id, clearance): (&str, Clearance),
    shown: &Shown<'_, '_>,
    language: &Language,
) -> Diagnostic {
    let settings = &shown.newsroom.directory.settings;
    let arguments = when(language, settings, clearance.public_from);
    let arguments = arguments.with("zone", settings.zone.iana_name().unwrap_or_default());
    Diagnostic { arguments: arguments.with("id", id), ..Diagnostic::error(obstacle.code()) }
}

/// Plans a mailing to an audience. Nothing of it is kept.
///
/// # Errors
///
/// No sender is named, a list cannot be read, a letter cannot be written, or the ledger cannot be
/// read.
fn plan<A: Audience>(
    shown: &Shown<'_, '_>,
    language: &Language,
    words: &dyn Wording,
    asked: &Asked<'_>,
) -> Result<Plan, Vec<Diagnostic>> {
    let one = |fault| vec![fault];
    let directory = &shown.newsroom.directory;
    let mailing = directory.settings.mailing.as_ref();
    let mailing = mailing.ok_or_else(|| one(Diagnostic::error("mailing-not-set")))?;
    let editions = shown.newsroom.editions::<A>(asked.course.moment);
    let unknown = || one(Diagnostic::error("unknown-announcement").with("id", asked.id));
    let campaign = Campaign::of(editions.all(), asked.id).ok_or_else(unknown)?;
    let mut subjects = BTreeMap::new();
    let ready = shown.ready;
    let renderer = Renderer::new(&editions, &ready.languages, ready.kit(), Showing::Now);
    let renderer = renderer.map_err(one)?;
    for edition in campaign.editions() {
        let slot = letter_token(asked.id, edition.locale().as_str());
        let letter = renderer.letter(edition, &slot).map_err(one)?;
        subjects.insert(edition.locale().clone(), letter.text().subject.clone());
    }
    let ledger = Ledger::open_existing(&shown.project.root().join(FILE)).map_err(one)?;
    let mut ledger = ledger.map_or_else(Ledger::temporary, Ok).map_err(one)?;
    let mailings = ledger.mailings(asked.id).map_err(one)?;
    let known = terms::letters(&ledger, asked.id, Some(asked.clearance)).map_err(one)?;
    let outdated = outdated(&mailings, &known, asked.clearance, shown.now);
    let mut draft = ledger.draft(asked.id, &outdated).map_err(one)?;
    let office = Office {
        directory,
        languages: &shown.project.languages,
        suppressions: &shown.project.suppressions,
        sender: &mailing.sender,
    };
    let mut lists = Read { media: &shown.project.media, sources: shown.project.sources.kept() };
    let gathered = gather((asked.id, &asked.wanted), &office, &campaign, &mut lists, &mut draft)?;
    let summary = draft.summary().map_err(one)?;
    let mut rows = Rows::default();
    draft.each(&mut |planned| rows.add(words, planned)).map_err(one)?;
    Ok(rows.told(
        words,
        (&summary, &gathered),
        &subjects,
        notes(shown, language, words, (asked, &gathered)),
    ))
}

/// What is to be known of a whole plan.
fn notes(
    shown: &Shown<'_, '_>,
    language: &Language,
    words: &dyn Wording,
    (asked, gathered): (&Asked<'_>, &Gathered),
) -> Vec<String> {
    let settings = &shown.newsroom.directory.settings;
    let when = |instant| {
        when(language, settings, instant)
            .with("zone", settings.zone.iana_name().unwrap_or_default())
    };
    let in_advance = asked.course.circulation == Circulation::Advance;
    let held = in_advance.then(|| told(words, "plan-held", &when(asked.clearance.public_from)));
    let later =
        asked.course.not_before.map(|instant| told(words, "plan-not-before", &when(instant)));
    let n_repeated = gathered.n_repeated;
    let repeated = Arguments::new().with("count", n_repeated);
    let repeated = (n_repeated > 0).then(|| told(words, "plan-repeated", &repeated));
    [held, later, repeated].into_iter().flatten().collect()
}

/// The rows of a plan, as far as they are shown.
#[derive(Default)]
struct Rows {
    letters: Vec<Vec<String>>,
    left_out: Vec<Vec<String>>,
}

impl Rows {
    fn add(&mut self, words: &dyn Wording, planned: Planned) {
        match planned.fate {
            Fate::Letter { locale, choice } if self.letters.len() < MOST_ROWS => {
                let outlet = planned.outlet.unwrap_or_default();
                let why = choice_words(words, choice);
                let row = vec![locale.to_string(), planned.name, outlet, planned.address, why];
                self.letters.push(row);
            }
            Fate::LeftOut { reason, note } if self.left_out.len() < MOST_ROWS => {
                let why = reason_words(words, reason, &note);
                self.left_out.push(vec![planned.name, planned.address, why]);
            }
            Fate::Letter { .. } | Fate::LeftOut { .. } => {}
        }
    }

    /// Puts the plan into words.
    fn told(
        mut self,
        words: &dyn Wording,
        (summary, gathered): (&Summary, &Gathered),
        subjects: &BTreeMap<Locale, String>,
        notes: Vec<String>,
    ) -> Plan {
        let no_email = told(words, "left-out-no-email", &Arguments::new());
        let unreachable = gathered.unreachable.iter();
        self.left_out
            .extend(unreachable.map(|name| vec![name.clone(), String::new(), no_email.clone()]));
        let table = |title, heads: &[&str], rows: Vec<Vec<String>>, (n, count): (usize, String)| {
            let n_more = n.saturating_sub(rows.len());
            let more = Arguments::new().with("count", n_more);
            Table {
                title: told(words, title, &Arguments::new()),
                heads: heads.iter().map(|head| told(words, head, &Arguments::new())).collect(),
                rows,
                count: (n > 0).then_some(count),
                more: (n_more > 0).then(|| told(words, "plan-more", &more)),
            }
        };
        let n_letters = summary.n_letters();
        let each = summary.letters.iter().map(|(locale, count)| format!("{count} {locale}"));
        let each = each.collect::<Vec<_>>().join(", ");
        let count = Arguments::new().with("count", n_letters).with("languages", each);
        let count = (n_letters, told(words, "plan-count", &count));
        let heads =
            ["column-language", "column-name", "column-outlet", "column-address", "column-why"];
        let letters = table("plan-letters", &heads, self.letters, count);
        let n_left_out = summary.left_out.values().sum::<usize>() + gathered.unreachable.len();
        let count = Arguments::new().with("count", n_left_out);
        let count = (n_left_out, told(words, "plan-left-out-count", &count));
        let heads = ["column-name", "column-address", "column-why"];
        let left_out = table("plan-left-out", &heads, self.left_out, count);
        let subjects = subjects.iter().filter(|(locale, _)| summary.letters.contains_key(*locale));
        let subjects = subjects
            .map(|(locale, words)| Subject { language: locale.to_string(), words: words.clone() });
        Plan { notes, subjects: subjects.collect(), letters, left_out }
    }
}

/// The media lists of the newsroom, as planning reads them.
struct Read<'p> {
    media: &'p MediaLists,
    /// Where rows of sheets are kept in which something is wrong.
    sources: Sources,
}

impl Lists for Read<'_> {
    fn each(&mut self, names: &[&str], visit: &mut dyn FnMut(&Recipient, &str)) -> Vec<Diagnostic> {
        self.media
            .each(names, &mut self.sources, &mut |listed| visit(&listed.recipient, listed.list))
    }
}
