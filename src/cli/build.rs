//! `heraut build`: writes the newsroom.

use std::cmp::Ordering;
use std::path::{Path, PathBuf};

use heraut::diagnostic::{Arguments, Diagnostic, sort};
use heraut::model::{Edition, Public, Settings};
use heraut::output::{DiskCache, Published, finish_interrupted, publish};
use heraut::project::{Need, Opening, Project};
use heraut::view::Showing;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use super::args::Build;
use super::ready::{lay_out, ready};
use super::terminal::{Ending, Terminal};

/// Where pages go, below the newsroom's folder, unless the user says otherwise.
const OUT: &str = "public";

/// Writes what is public at `clock`, or at the instant that was asked for.
pub(crate) fn run(
    opening: Opening,
    build: &Build,
    clock: Timestamp,
    terminal: &Terminal,
) -> Ending {
    let root = opening.root().to_owned();
    let folder = build.out.clone().unwrap_or_else(|| root.join(OUT));
    // A record that is broken since must not keep readers between two sites.
    if let Err(fault) = finish_interrupted(&folder) {
        terminal.report_one(&fault);
        return Ending::Problems;
    }
    let project = opening.load();
    let ending = publish_project(&root, &folder, build, clock, &project, terminal);
    if ending != Ending::Fine {
        terminal.remark("nothing-written", &Arguments::new());
    }
    ending
}

fn publish_project(
    root: &Path,
    folder: &Path,
    build: &Build,
    clock: Timestamp,
    project: &Project,
    terminal: &Terminal,
) -> Ending {
    let Some(ready) = ready(project, Need::Everything, terminal) else { return Ending::Problems };
    let settings = &ready.newsroom.directory.settings;
    let now = match build.as_of.as_deref().map(|text| instant(text, settings)) {
        None => clock,
        Some(Ok(now)) => now,
        Some(Err(fault)) => {
            terminal.report_one(&fault);
            return Ending::Usage;
        }
    };
    let showing = match now.cmp(&clock) {
        Ordering::Less => Showing::PastDay,
        Ordering::Equal => Showing::Now,
        Ordering::Greater => Showing::DayToCome,
    };
    if showing == Showing::DayToCome && build.out.is_none() {
        terminal.report_one(&Diagnostic::error("as-of-needs-out"));
        return Ending::Usage;
    }
    if let Err(fault) = outside_content(folder, root) {
        terminal.report_one(&fault);
        return Ending::Usage;
    }
    let editions = ready.newsroom.editions::<Public>(now);
    let cache = DiskCache::of(root);
    let tree = match lay_out(&ready, &cache, &editions, showing) {
        Ok(tree) => tree,
        Err(faults) => {
            terminal.report(&faults, &project.sources);
            return Ending::Problems;
        }
    };
    let published = match publish(&tree, folder, showing, &ready.newsroom.promises()) {
        Ok(published) => published,
        Err(mut faults) => {
            sort(&mut faults, &project.sources);
            terminal.report(&faults, &project.sources);
            return Ending::Problems;
        }
    };
    cache.tidy();
    let mut announcements: Vec<&str> = editions.all().iter().map(Edition::id).collect();
    announcements.dedup();
    let n_pages = tree.leaves().filter(|leaf| is_page(&leaf.path)).count();
    say_built(announcements.len(), n_pages, folder, &published, terminal);
    if let Some((id, until)) = ready.newsroom.next_release(now) {
        terminal.say("next-announcement", &terminal.when(until, &settings.zone).with("id", id));
    }
    if showing != Showing::Now {
        terminal.say("as-of-preview", &terminal.when(now, &settings.zone));
    }
    Ending::Fine
}

/// Says what was built, and what became of the files.
fn say_built(
    n_announcements: usize,
    n_pages: usize,
    folder: &Path,
    published: &Published,
    terminal: &Terminal,
) {
    let built = Arguments::new()
        .with("announcements", n_announcements)
        .with("pages", n_pages)
        .with("folder", folder.components().collect::<PathBuf>().display().to_string());
    terminal.say("built", &built);
    let files = Arguments::new()
        .with("written", published.written)
        .with("unchanged", published.unchanged)
        .with("removed", published.removed);
    terminal.say("unchanged-files", &files);
}

/// Whether a file of the site is a page.
fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "html")
}

/// Reads an instant: RFC 3339, or a local day and time in the newsroom's zone; a day is its start.
fn instant(text: &str, settings: &Settings) -> Result<Timestamp, Diagnostic> {
    let local = |text: &str| -> Option<DateTime> {
        text.parse::<DateTime>().ok().or_else(|| Some(text.parse::<Date>().ok()?.into()))
    };
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(instant);
    }
    local(text)
        .and_then(|local| settings.zone.to_timestamp(local).ok())
        .ok_or_else(|| Diagnostic::error("invalid-instant").with("value", text))
}

/// Refuses to write pages among the records, or over the newsroom's own folder.
fn outside_content(folder: &Path, root: &Path) -> Result<(), Diagnostic> {
    let absolute = |path: &Path| {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let known = path.ancestors().find_map(|known| {
            let real = known.canonicalize().ok()?;
            Some(real.join(path.strip_prefix(known).ok()?))
        });
        known.unwrap_or(path)
    };
    let (folder, root) = (absolute(folder), absolute(root));
    let rooms = ["content", "fonts", "templates", "locales"];
    let is_inside = rooms.iter().any(|room| folder.starts_with(root.join(room)));
    if folder == root || is_inside {
        return Err(
            Diagnostic::error("folder-is-content").with("path", folder.display().to_string())
        );
    }
    Ok(())
}
