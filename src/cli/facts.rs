//! `heraut facts`: shows what an announcement states in each language, side by side.

use heraut::compare;
use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::project::{Need, Opening};

use super::args::Facts;
use super::ready::ready;
use super::terminal::{Ending, Terminal, columns};

/// Stands before a row whose languages disagree.
const DIFFERS: &str = "≠";

/// Stands in the cell of a language that does not state a fact.
const NOTHING: &str = "–";

/// Shows a row for each fact, and a column for each language.
pub(crate) fn run(opening: Opening, facts: &Facts, terminal: &Terminal) -> Ending {
    let project = opening.load();
    let Some(ready) = ready(&project, Need::Records, terminal) else { return Ending::Problems };
    let newsroom = &ready.newsroom;
    let Some(table) = compare::table(newsroom, &ready.languages, &facts.id) else {
        let fault = Diagnostic::error("unknown-announcement").with("id", facts.id.as_str());
        terminal.report_one(&fault.suggest(&facts.id, newsroom.ids()));
        return Ending::Usage;
    };
    let head = table.languages.iter().map(|locale| locale.as_str().to_owned());
    let mut rows: Vec<Vec<String>> = vec![std::iter::once(String::new()).chain(head).collect()];
    for row in &table.rows {
        let mark = if row.agrees { "" } else { DIFFERS };
        let cells = row.cells.iter();
        let cells = cells.map(|cell| cell.clone().unwrap_or_else(|| NOTHING.to_owned()));
        rows.push(std::iter::once(mark.to_owned()).chain(cells).collect());
    }
    terminal.print(&columns(&rows));
    let n_different = table.rows.iter().filter(|row| !row.agrees).count();
    let counts = Arguments::new().with("count", table.rows.len()).with("different", n_different);
    terminal.say("facts-counted", &counts);
    for locale in &table.not_compared {
        let language = Arguments::new().with("language", locale.as_str());
        terminal.say("facts-not-compared", &language);
    }
    Ending::Fine
}
