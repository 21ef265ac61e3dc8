//! What a check knows, and what it found: a report signs every finding with the check's code.

use std::collections::{BTreeMap, BTreeSet};

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
