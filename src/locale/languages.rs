//! All languages that were found, and which of them speaks to whom.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::Locale;
use super::conventions::CONVENTIONS;
use super::fact_words::FACT_WORDS;
use super::language::{Language, Texts};
use super::list_words::LIST_WORDS;
use super::messages::{
    DIAGNOSTICS, HELP, MESSAGES, Messages, PROGRAM, Shape, missing_message, missing_variable,
};
use super::placeholders::{MAY_STAY, placeholders, words_of};
use super::profile::Setting;
use crate::diagnostic::{Arguments, Diagnostic, FileId, Severity, Sources, Span, Wording};

/// The names of all files that the folder of a language can have; the last is the form of a new
/// announcement.
pub const FILES: [&str; 8] = [
    CONVENTIONS,
    MESSAGES,
    FACT_WORDS,
    LIST_WORDS,
    DIAGNOSTICS,
    PROGRAM,
    HELP,
    "announcement.yaml",
];

/// The files of one language, by their names inside its folder.
///
/// Of two files with one name, in one folder or in two of the same language, the first goes before
/// the other: message by message, or as a whole where it holds conventions.
#[derive(Clone, Debug)]
pub struct LocaleFolder {
    /// The language: the name of the folder.
    pub locale: Locale,
    /// File names and texts.
    pub files: Vec<(String, FileId)>,
}

/// A message for outputs that the program itself never says; a template may.
#[derive(Clone, Debug)]
struct OwnWord {
    /// Its key.
    key: String,
    /// The place of its key.
    span: Span,
}

/// Every language that was found.
#[derive(Debug, Default)]
pub struct Languages {
    all: BTreeMap<Locale, Language>,
    /// Those in whose files something is wrong.
    unsound: BTreeSet<Locale>,
    /// The messages for outputs that the reference language does not know.
    own_words: Vec<OwnWord>,
    /// The words of all placeholders, once somebody asks.
    placeholders: OnceLock<BTreeSet<String>>,
}

impl Languages {
    /// Reads every language in its usual profile, or in the one that `profiles` names; in that
    /// one their words are `set`, too.
    ///
    /// What a folder lacks comes from the folder of the same language with a shorter tag. It is an
    /// error if a language then lacks a message for outputs that the reference language has, or
    /// wants a variable that the reference language neither uses nor tells of in a comment; what
    /// the program never says is a warning. Where two files have the conventions of a language, the
    /// second is followed if the first cannot be; a language without any is left out.
    #[must_use]
    pub fn load(
        folders: &[LocaleFolder],
        sources: &Sources,
        profiles: &BTreeMap<Locale, String>,
        set: Setting,
    ) -> (Self, Vec<Diagnostic>) {
        let locales: BTreeSet<&Locale> = folders.iter().map(|folder| &folder.locale).collect();
        let mut languages = Self::default();
        let mut faults = Vec::new();
        let mut sound = Vec::new();
        for locale in locales {
            let texts = texts(locale, folders, sources);
            let profile = profiles.get(locale).map(String::as_str);
            let (language, found) = Language::read(locale, &texts, profile, set);
            // What cannot be parsed is not reported as missing on top.
            if found.iter().any(|fault| fault.severity == Severity::Error) {
                languages.unsound.insert(locale.clone());
            } else {
                sound.extend(texts.outputs.first().map(|(file, _)| (locale, *file)));
            }
            faults.extend(found);
            languages.all.extend(language.map(|language| (locale.clone(), language)));
        }
        let mut lacking = BTreeSet::new();
        let mut own_words = Vec::new();
        if let Some(reference) = languages.reference() {
            for (locale, file) in sound {
                let found = gaps(&languages.all[locale], reference, file);
                if !found.is_empty() {
                    lacking.insert(locale.clone());
                }
                faults.extend(found);
            }
            // In a file with a mistake, the key may be what is left of something else.
            for language in languages.iter().filter(|own| languages.is_sound(own.locale())) {
                let known = reference.program();
                let unsaid_words = unknown_keys(language.program(), known);
                faults.extend(unsaid_words.map(|word| unsaid(&word, known.basic().iter())));
                own_words.extend(unknown_keys(language.outputs(), reference.outputs()));
            }
        }
        languages.unsound.append(&mut lacking);
        languages.own_words = own_words;
        (languages, without_repetition(faults))
    }

    /// Finds a language by its whole tag.
    #[must_use]
    pub fn get(&self, locale: &Locale) -> Option<&Language> {
        self.all.get(locale)
    }

    /// The tags of all languages that have a folder, also of those that cannot be read.
    pub fn tags(&self) -> impl Iterator<Item = &Locale> {
        let unread = self.unsound.iter().filter(|locale| !self.all.contains_key(locale));
        self.all.keys().chain(unread)
    }

    /// Warns of the messages that neither the program says nor one of the templates, whose keys are
    /// `asked`: their names are misspelt, or their template is gone.
    #[must_use]
    pub fn unasked(&self, asked: &BTreeSet<String>) -> Vec<Diagnostic> {
        let unasked = self.own_words.iter().filter(|word| !asked.contains(&word.key));
        let known = self.reference().map(|reference| reference.outputs().basic());
        unasked.map(|word| unsaid(word, known.into_iter().flatten().chain(asked))).collect()
    }

    /// Whether nothing is wrong in the files of a language, so that a word it lacks is a fault of
    /// whoever asks for it.
    #[must_use]
    pub fn is_sound(&self, locale: &Locale) -> bool {
        !self.unsound.contains(locale)
    }

    /// Whether the words of a line, without markup and facts, are a placeholder in the form of a new
    /// announcement, in any language.
    #[must_use]
    pub fn is_placeholder(&self, words: &str) -> bool {
        let all = self.placeholders.get_or_init(|| {
            let each = |language: &Language| self.wording(Some(language.locale())).placeholders();
            let all = self.iter().flat_map(each);
            words_of(all.filter(|(slot, _)| !MAY_STAY.contains(slot)).map(|(_, line)| line))
        });
        all.contains(words)
    }

    /// Iterates over all languages in the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.all.values()
    }

    /// The language that completes the diagnostics of the others.
    #[must_use]
    pub fn reference(&self) -> Option<&Language> {
        self.iter().find(|language| language.conventions().reference)
    }

    /// The words for whoever runs the program: those of the language that is wanted, and of the
    /// reference language where it has none.
    #[must_use]
    pub fn wording(&self, wanted: Option<&Locale>) -> Words<'_> {
        let wanted = wanted.and_then(|locale| self.nearest(locale));
        Words([wanted, self.reference()])
    }

    /// Chooses a language by the value of an environment variable like `LANG` or `LANGUAGE`: tags
    /// with hyphens or underscores, an encoding after a full stop, colons between alternatives.
    #[must_use]
    pub fn negotiate(&self, environment: &str) -> Option<Locale> {
        environment.split(':').find_map(|alternative| {
            let tag = alternative.split(['.', '@']).next()?.replace('_', "-");
            let language = self.nearest(&tag.parse().ok()?)?;
            Some(language.locale().clone())
        })
    }

    /// The language with this tag, a shorter one, or at least the same primary subtag.
    fn nearest(&self, locale: &Locale) -> Option<&Language> {
        let mut tag = Some(locale.clone());
        while let Some(shorter) = tag {
            if let Some(language) = self.get(&shorter) {
                return Some(language);
            }
            tag = shorter.parent();
        }
        self.iter().find(|language| language.locale().language() == locale.language())
    }
}

/// The words for whoever runs the program.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a>([Option<&'a Language>; 2]);

impl<'a> Words<'a> {
    /// The language that is asked first.
    #[must_use]
    pub fn language(&self) -> Option<&'a Language> {
        self.0.into_iter().flatten().next()
    }

    /// What stands in a new announcement in place of words still to be written: in the form
    /// `[headline]`, and a line of Markdown for it.
    #[must_use]
    pub fn placeholders(&self) -> Vec<(&'static str, String)> {
        placeholders(|key, arguments| self.tell(key, arguments).ok())
    }

    /// Says a message for whoever runs the program, or an attribute of it, with an ellipsis for
    /// whatever it is about; nothing if no language has such a message.
    #[must_use]
    pub fn outline(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        self.0.into_iter().flatten().find_map(|language| language.outline(key, attribute))
    }

    /// Says a message for whoever runs the program.
    ///
    /// # Errors
    ///
    /// No language has the message, or a variable that it wants is missing.
    pub fn tell(&self, key: &str, arguments: &Arguments) -> Result<String, Diagnostic> {
        let mut told = Err(Diagnostic::error("missing-message").with("key", key));
        for language in self.0.into_iter().flatten() {
            told = language.tell(key, arguments);
            if told.is_ok() {
                break;
            }
        }
        told
    }
}

impl Wording for Words<'_> {
    fn phrase(&self, key: &str, attribute: Option<&str>, arguments: &Arguments) -> Option<String> {
        self.0.iter().flatten().find_map(|language| language.phrase(key, attribute, arguments))
    }
}

/// Gathers the texts of a language: those of its own folders, then those of shorter tags.
fn texts<'a>(locale: &Locale, folders: &[LocaleFolder], sources: &'a Sources) -> Texts<'a> {
    let mut texts = Texts::default();
    let mut last = BTreeMap::new();
    let mut tag = Some(locale.clone());
    while let Some(own) = tag {
        let files = folders.iter().filter(|folder| folder.locale == own).flat_map(|own| &own.files);
        for (name, file) in files {
            last.insert(name, *file);
            let text = (*file, sources.text(*file));
            match name.as_str() {
                CONVENTIONS => texts.conventions.push(text),
                FACT_WORDS => texts.fact_words.push(text),
                LIST_WORDS => texts.list_words.push(text),
                MESSAGES => texts.outputs.push(text),
                DIAGNOSTICS | PROGRAM | HELP => texts.program.push(text),
                _ => {}
            }
        }
        tag = own.parent();
    }
    texts.basic = last.into_values().collect();
    texts
}

/// What a language lacks beside the reference language, and what it wants in vain.
fn gaps(language: &Language, reference: &Language, file: FileId) -> Vec<Diagnostic> {
    // What a newsroom adds for a template of its own is looked for where the template is read.
    let expected = reference.outputs().basic().iter().filter(|key| reference.says(key));
    let missing = expected.filter(|key| !key.starts_with('-') && !language.says(key));
    let missing =
        missing.map(|key| missing_message(key, language.locale()).at(Span::new(file, 0..0)));
    let outputs = wanted_in_vain(language, language.outputs(), reference.outputs());
    let program = wanted_in_vain(language, language.program(), reference.program());
    missing.chain(outputs).chain(program).collect()
}

/// The messages that the reference language does not know, and that no other message says.
fn unknown_keys<'a>(own: &'a Messages, known: &'a Messages) -> impl Iterator<Item = OwnWord> {
    let said: BTreeSet<&str> = own.shapes().values().flat_map(Shape::refers_to).collect();
    let unknown = own
        .shapes()
        .iter()
        .filter(move |(key, _)| !known.basic().contains(*key) && !said.contains(key.as_str()));
    unknown.map(|(key, shape)| OwnWord { key: key.clone(), span: shape.span })
}

/// The warning of a message that nothing says.
fn unsaid<'a>(word: &OwnWord, known: impl Iterator<Item = &'a String>) -> Diagnostic {
    let fault = Diagnostic::warning("unsaid-message").with("key", word.key.as_str());
    fault.suggest(&word.key, known.map(String::as_str)).at(word.span)
}

/// The variables that no caller can know of, since the reference language does not.
fn wanted_in_vain(language: &Language, own: &Messages, reference: &Messages) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (key, shape) in own.shapes() {
        let Some(known) = reference.shapes().get(key) else {
            continue;
        };
        let known: BTreeSet<&String> = known.variables.keys().chain(&known.documented).collect();
        for (variable, span) in &shape.variables {
            if !known.contains(variable) {
                let candidates: Vec<String> = known.iter().map(|name| format!("${name}")).collect();
                let fault = missing_variable(key, variable, language.locale()).at(*span);
                let candidates = candidates.iter().map(String::as_str);
                faults.push(fault.suggest(&format!("${variable}"), candidates));
            }
        }
    }
    faults
}

/// Keeps the first of equal faults: a text that two languages share is read twice.
fn without_repetition(faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kept: Vec<Diagnostic> = Vec::new();
    for fault in faults {
        if !kept.contains(&fault) {
            kept.push(fault);
        }
    }
    kept
}
