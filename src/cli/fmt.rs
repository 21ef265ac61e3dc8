//! `heraut fmt`: shows what the house style and dictionaries change in the records, and changes it.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::project::{Need, Opening, Project, Tidied};

use super::args::Fmt;
use super::ready::ready;
use super::rewriting::rewrite;
use super::terminal::{Ending, Terminal};

/// Stands for a no-break space, which nobody sees.
const NO_BREAK: &str = "·";

/// Shows each change as the line that was typed and the line that it becomes; with `--write`, writes
/// them.
pub(crate) fn run(opening: Opening, fmt: &Fmt, terminal: &Terminal) -> Ending {
    let project = opening.load();
    let Some(ready) = ready(&project, Need::Records, terminal) else { return Ending::Problems };
    let newsroom = &ready.newsroom;
    let unread = project.unread(&ready);
    terminal.report(&unread, &project.sources);
    if let Some(id) = &fmt.id
        && !newsroom.ids().any(|own| own == id)
    {
        let fault = Diagnostic::error("unknown-announcement").with("id", id.as_str());
        terminal.report_one(&fault.suggest(id, newsroom.ids()));
        return Ending::Usage;
    }
    let tidied = project.tidied(&ready, fmt.id.as_deref());
    for record in &tidied {
        terminal.print(&shown(record, &project));
        if fmt.write
            && let Err(fault) = rewrite(&project, record.file, &record.text)
        {
            terminal.report_one(&fault);
            return Ending::Problems;
        }
    }
    let n_lines: usize = tidied.iter().map(|record| lines(record, &project).len()).sum();
    let counts = Arguments::new().with("lines", n_lines).with("files", tidied.len());
    if fmt.write && !tidied.is_empty() {
        terminal.say("records-tidied", &counts);
    } else {
        terminal.say("records-to-tidy", &counts);
    }
    if unread.is_empty() { Ending::Fine } else { Ending::Problems }
}

/// The numbers of the lines that change, each with what was typed and what it becomes.
fn lines(record: &Tidied, project: &Project) -> Vec<(usize, String, String)> {
    let before: Vec<&str> = project.sources.text(record.file).lines().collect();
    let after = record.text.lines();
    let both = before.into_iter().zip(after).enumerate();
    let changed = both.filter(|(_, (before, after))| before != after);
    let told = |line: &str| line.trim().replace(['\u{a0}', '\u{202f}'], NO_BREAK);
    changed.map(|(at, (before, after))| (at + 1, told(before), told(after))).collect()
}

fn shown(record: &Tidied, project: &Project) -> String {
    let path = project.sources.shown_path(record.file);
    let lines = lines(record, project);
    let each = |(line, before, after): (usize, String, String)| {
        format!("{path}:{line}\n  - {before}\n  + {after}\n")
    };
    lines.into_iter().map(each).collect::<String>().trim_end().to_owned()
}
