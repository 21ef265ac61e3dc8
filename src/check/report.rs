//! What a check knows, and what it found: a report signs every finding with the check's code.

use std::collections::{BTreeMap, BTreeSet};

use crate::compare::{Difference, Kind, Side};
use crate::diagnostic::{Arguments, Diagnostic, Severity, Span};
use crate::locale::Languages;
use crate::model::Directory;

/// What stands around the record that a check looks at.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// Organizations, people, places and settings.
    pub directory: &'a Directory,
    /// The languages, for their tables and names.
    pub languages: &'a Languages,
    /// The ids of organizations and people whose records could not be read. That is reported
    /// already, and whoever names them is not at fault.
    pub unread: &'a BTreeSet<String>,
}

/// What one check found; what is found twice at one place is kept once.
pub struct Report {
    /// What all findings are like: the check's own code and severity.
    signature: Diagnostic,
    findings: BTreeMap<Span, Vec<Diagnostic>>,
}

impl Report {
    /// Starts the report of a check, by its code and its severity.
    #[must_use]
    pub fn new(code: &'static str, severity: Severity) -> Self {
        Self { signature: Diagnostic::new(code, severity), findings: BTreeMap::new() }
    }

    /// Adds a finding at a place.
    pub fn find(&mut self, span: Span, arguments: Arguments) {
        let finding = self.signed(arguments);
        self.keep(span, finding);
    }

    /// Adds a finding at a place, and points at another; an attribute of its message says why.
    pub fn find_beside(
        &mut self,
        span: Span,
        arguments: Arguments,
        other: Span,
        attribute: &'static str,
    ) {
        let finding = self.signed(arguments).also(other, attribute, Arguments::new());
        self.keep(span, finding);
    }

    /// Adds a finding for each difference of a kind between the languages of an announcement.
    pub fn find_differences(&mut self, differences: &[Difference<'_>], kind: Kind) {
        let of_kind = differences.iter().filter(|difference| difference.kind == kind);
        if kind == Kind::Missing {
            return self.find_missing(&of_kind.collect::<Vec<_>>());
        }
        for difference in of_kind {
            self.find_difference(difference, said(&difference.here));
        }
    }

    fn find_difference(&mut self, difference: &Difference<'_>, words: &str) {
        let here = &difference.here;
        let Some(nearest) = difference.there.first() else { return };
        let arguments = Arguments::new()
            .with("language", here.locale.as_str())
            .with("said", words)
            .with("other-language", nearest.locale.as_str())
            .with("other", said(nearest));
        let mut finding = self.signed(arguments);
        for side in &difference.there {
            let arguments = Arguments::new()
                .with("other-language", side.locale.as_str())
                .with("other", said(side));
            finding = finding.also(side.place, "other", arguments);
        }
        self.keep(here.place, finding);
    }

    /// Adds a finding for each line that states what another language states nowhere.
    fn find_missing(&mut self, missing: &[&Difference<'_>]) {
        let is_one_line = |one: &&Difference<'_>, next: &&Difference<'_>| {
            let place = |one: &Difference<'_>| one.there.first().map(|side| side.place);
            one.here.locale == next.here.locale && place(one) == place(next)
        };
        for line in missing.chunk_by(is_one_line) {
            let all: Vec<&str> = line.iter().map(|one| said(&one.here)).collect();
            self.find_difference(line[0], &all.join(", "));
        }
    }

    /// Adds a finding about a name that does not exist, with the one that was probably meant.
    pub fn find_unknown<'c>(
        &mut self,
        span: Span,
        kind: &'static str,
        name: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) {
        let finding = self.signed(Arguments::new().with(kind, name)).suggest(name, candidates);
        self.keep(span, finding);
    }

    /// Adds findings of the same check.
    pub fn keep_all(&mut self, findings: &[Diagnostic]) {
        for finding in findings {
            if let Some(span) = finding.span {
                self.keep(span, finding.clone());
            }
        }
    }

    /// Everything that was found.
    #[must_use]
    pub fn findings(self) -> Vec<Diagnostic> {
        self.findings.into_values().flatten().collect()
    }

    fn signed(&self, arguments: Arguments) -> Diagnostic {
        Diagnostic { arguments, ..self.signature.clone() }
    }

    fn keep(&mut self, span: Span, finding: Diagnostic) {
        let finding = finding.at(span);
        let here = self.findings.entry(span).or_default();
        if !here.contains(&finding) {
            here.push(finding);
        }
    }
}

/// What a language says, as it stands there.
fn said<'s>(side: &Side<'s>) -> &'s str {
    side.statement.map_or("", |statement| statement.words.as_str())
}
