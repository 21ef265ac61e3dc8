//! `heraut l10n`: how far each language has its words.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::locale::{Coverage, CoveredWords, Locale};
use heraut::project::Opening;

use super::args::L10n;
use super::terminal::{Ending, Terminal};

/// Says for each language, or for one, how many of its words it has, and which it lacks.
pub(crate) fn run(opening: &Opening, l10n: &L10n, terminal: &Terminal) -> Ending {
    let languages = opening.languages();
    let asked = opening.asked();
    let all = languages.coverage(&asked);
    let wanted = |coverage: &&Coverage<'_>| {
        l10n.language.as_ref().is_none_or(|tag| coverage.locale.as_str() == tag)
    };
    let chosen: Vec<&Coverage<'_>> = all.iter().filter(wanted).collect();
    if let Some(tag) = l10n.language.as_ref().filter(|_| chosen.is_empty()) {
        let tags: Vec<&str> = languages.tags().map(Locale::as_str).collect();
        let fault = Diagnostic::error("unknown-locale")
            .with("language", tag.as_str())
            .with("known", tags.join(", "))
            .suggest(tag, tags.iter().copied());
        terminal.report_one(&fault);
        return Ending::Usage;
    }
    let mut is_complete = true;
    for coverage in chosen {
        is_complete &= coverage.outputs.is_complete() && coverage.program.is_complete();
        let counts = Arguments::new()
            .with("language", coverage.locale.as_str())
            .with("outputs", coverage.outputs.percent())
            .with("program", coverage.program.percent())
            .with("speaks", if coverage.program.n_wanted == 0 { "no" } else { "yes" });
        terminal.say("l10n-language", &counts);
        for words in [&coverage.outputs, &coverage.program] {
            tell(words, terminal);
        }
    }
    if is_complete { Ending::Fine } else { Ending::Problems }
}

/// Says what is to be done about words, a line each.
fn tell(words: &CoveredWords<'_>, terminal: &Terminal) {
    let say = |message: &str, key: &str, detail: String| {
        terminal.say(message, &Arguments::new().with("key", key).with("detail", detail));
    };
    for key in &words.missing {
        say("l10n-missing", key, String::new());
    }
    for key in &words.obsolete {
        say("l10n-obsolete", key, String::new());
    }
    for other in &words.other_variables {
        if !other.unknown.is_empty() {
            say("l10n-unknown-variables", other.key, listed(&other.unknown));
        }
        if !other.unsaid.is_empty() {
            say("l10n-unsaid-variables", other.key, listed(&other.unsaid));
        }
    }
    for (key, category) in &words.lacking_plurals {
        say("l10n-lacking-plural", key, format!("[{category}]"));
    }
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}
