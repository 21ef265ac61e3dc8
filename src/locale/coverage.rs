//! How far a language has the words of the reference language.

use std::collections::{BTreeMap, BTreeSet};

use super::Locale;
use super::language::Language;
use super::languages::Languages;
use super::messages::Shape;

/// How far a language goes.
#[derive(Debug)]
pub struct Coverage<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The words of pages, letters and documents.
    pub outputs: Words<'a>,
    /// The words for whoever runs the program.
    pub program: Words<'a>,
}

/// How far a language has a set of words; a message and each of its attributes is one.
#[derive(Debug, Default)]
pub struct Words<'a> {
    /// How many the reference language has.
    pub n_wanted: usize,
    /// Those that the language lacks.
    pub missing: Vec<String>,
    /// Messages that neither heraut nor a template nor another message says.
    pub obsolete: Vec<&'a str>,
    /// Messages whose variables are not those of the reference language.
    pub other_variables: Vec<OtherVariables<'a>>,
    /// Messages that lack a plural form that CLDR has, each with the form.
    pub lacking_plurals: Vec<(&'a str, &'static str)>,
}

/// A message whose variables are not those of the reference language.
#[derive(Debug)]
pub struct OtherVariables<'a> {
    /// Its key.
    pub key: &'a str,
    /// The variables that it does not say.
    pub unsaid: Vec<&'a str>,
    /// The variables that it wants in vain.
    pub unknown: Vec<&'a str>,
}

impl Words<'_> {
    /// How many of the words the language has, of a hundred; all of them, only if none is missing.
    #[must_use]
    pub fn percent(&self) -> usize {
        let n_said = self.n_wanted.saturating_sub(self.missing.len());
        (n_said * 100).checked_div(self.n_wanted).unwrap_or(100)
    }

    /// Whether there is nothing to do; a variable may be left out on purpose.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty()
            && self.obsolete.is_empty()
            && self.other_variables.iter().all(|other| other.unknown.is_empty())
            && self.lacking_plurals.is_empty()
    }
}

impl Languages {
    /// How far each language goes; `asked` are the keys that templates say.
    ///
    /// A language that speaks to readers only has no words for whoever runs the program, and none of
    /// them is missed.
    #[must_use]
    pub fn coverage(&self, asked: &BTreeSet<String>) -> Vec<Coverage<'_>> {
        let Some(reference) = self.reference() else { return Vec::new() };
        let each = |language| Coverage::of(language, reference, asked);
        self.iter().map(each).collect()
    }
}

impl<'a> Coverage<'a> {
    fn of(language: &'a Language, reference: &'a Language, asked: &BTreeSet<String>) -> Self {
        let outputs = (language.outputs(), reference.outputs());
        let program = (language.program(), reference.program());
        let is_asked = |key: &str| asked.contains(key);
        Self {
            locale: language.locale(),
            outputs: compared(outputs.0.shapes(), outputs.1.shapes(), outputs.1.basic(), is_asked),
            program: if program.0.shapes().is_empty() {
                Words::default()
            } else {
                compared(program.0.shapes(), program.1.shapes(), program.1.basic(), |_| false)
            },
        }
    }
}

fn compared<'a>(
    own: &'a BTreeMap<String, Shape>,
    reference: &'a BTreeMap<String, Shape>,
    known: &BTreeSet<String>,
    is_asked: impl Fn(&str) -> bool,
) -> Words<'a> {
    let mut words = Words::default();
    for (key, wanted) in reference.iter().filter(|(key, _)| known.contains(*key)) {
        let own = own.get(key);
        let mut want = |name: String, has: bool| {
            words.n_wanted += 1;
            if !has {
                words.missing.push(name);
            }
        };
        if wanted.has_value {
            want(key.clone(), own.is_some_and(|own| own.has_value));
        }
        for attribute in &wanted.attributes {
            let has = own.is_some_and(|own| own.attributes.contains(attribute));
            want(format!("{key}.{attribute}"), has);
        }
    }
    let said: BTreeSet<&str> = own.values().flat_map(Shape::refers_to).collect();
    for (key, shape) in own {
        let lacking = shape.lacking_plurals.iter().map(|category| (key.as_str(), *category));
        words.lacking_plurals.extend(lacking);
        let Some(wanted) = reference.get(key).filter(|_| known.contains(key)) else {
            if !said.contains(key.as_str()) && !is_asked(key) {
                words.obsolete.push(key);
            }
            continue;
        };
        let is_unsaid = |name: &&String| !shape.variables.contains_key(*name);
        let is_unknown = |name: &&String| {
            !wanted.variables.contains_key(*name) && !wanted.documented.contains(*name)
        };
        // What the reference only chooses by need not matter elsewhere.
        let unsaid = wanted.said.iter().filter(is_unsaid);
        let unsaid: Vec<&str> = unsaid.map(String::as_str).collect();
        let unknown = shape.variables.keys().filter(is_unknown);
        let unknown: Vec<&str> = unknown.map(String::as_str).collect();
        if !unsaid.is_empty() || !unknown.is_empty() {
            words.other_variables.push(OtherVariables { key, unsaid, unknown });
        }
    }
    words
}
