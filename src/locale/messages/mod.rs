//! The words of a language: Fluent messages, said or refused; the only room that knows Fluent.

mod shape;

pub(super) use shape::{Shape, missing_message, missing_variable};

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::Locale;
use super::cldr::{Figures, Plurals};
use super::conventions::Conventions;
use super::forms::{Elision, Form};
use crate::diagnostic::{Argument, Arguments, Diagnostic, FileId};
use shape::{PLURAL, Reader, Shapes};

/// The file with the words of outputs.
pub(super) const MESSAGES: &str = "messages.ftl";
/// The file with the words of diagnostics.
pub(super) const DIAGNOSTICS: &str = "diagnostics.ftl";
/// The file with the words of the command line.
pub(super) const PROGRAM: &str = "program.ftl";
/// The file with the words of `--help`.
pub(super) const HELP: &str = "help.ftl";

/// The messages of one language.
pub(super) struct Messages {
    language: Locale,
    figures: Figures,
    bundle: FluentBundle<FluentResource>,
    shapes: Shapes,
}

impl Messages {
    /// Reads messages from `.ftl` texts; where two texts have the same message, the first one holds.
    /// The `basic` ones complete the others.
    ///
    /// Faults are collected; messages without one can be said all the same.
    pub(super) fn read(
        language: &Locale,
        (cldr, figures, conventions): (&Locale, Figures, &Conventions),
        texts: &[(FileId, &str)],
        basic: &[FileId],
    ) -> (Self, Vec<Diagnostic>) {
        let plurals = Plurals::of(cldr);
        let categories = plurals.as_ref().map(Plurals::categories).unwrap_or_default();
        let mut reader = Reader::new(language, conventions, categories);
        let mut bundle = bundle(cldr, conventions, plurals);
        for (file, text) in texts {
            reader.read(text, *file, basic.contains(file));
            let resource = FluentResource::try_new((*text).to_owned());
            let resource = resource.unwrap_or_else(|(what_parsed, _)| what_parsed);
            // What it refuses is what an earlier text has said.
            let _ = bundle.add_resource(resource);
        }
        let (shapes, faults) = reader.finish();
        (Self { language: language.clone(), figures, bundle, shapes }, faults)
    }

    /// Says a message or one of its attributes.
    pub(super) fn say(
        &self,
        key: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Result<String, Diagnostic> {
        let missing = || {
            let key = attribute.map_or(key.to_owned(), |attribute| format!("{key}.{attribute}"));
            missing_message(&key, &self.language)
        };
        let values: FluentArgs =
            arguments.iter().map(|(name, argument)| (name, self.value(argument))).collect();
        self.fill(key, attribute, &values).unwrap_or_else(|| Err(missing()))
    }

    /// Says a message or one of its attributes with an ellipsis for whatever it is about; nothing
    /// if there is no such message, or if it cannot be said so.
    pub(super) fn outline(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        let variables = self.shapes.all.get(key)?.variables.keys();
        let values: FluentArgs =
            variables.map(|name| (name.as_str(), FluentValue::from("…"))).collect();
        self.fill(key, attribute, &values)?.ok()
    }

    /// Fills in a message or one of its attributes, if there is such a thing.
    fn fill(
        &self,
        key: &str,
        attribute: Option<&str>,
        values: &FluentArgs<'_>,
    ) -> Option<Result<String, Diagnostic>> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|own| own.value()),
        }?;
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(values), &mut errors);
        Some(match errors.first() {
            None => Ok(words.into_owned()),
            Some(error) => Err(self.explain(error, key)),
        })
    }

    /// What the messages are made of, by key.
    pub(super) fn shapes(&self) -> &BTreeMap<String, Shape> {
        &self.shapes.all
    }

    /// The keys of the texts that complete the others: of those that are built in, where a newsroom
    /// adds its own.
    pub(super) fn basic(&self) -> &BTreeSet<String> {
        &self.shapes.basic
    }

    /// A value as Fluent takes it. Counts that have groups are written as the profile has them.
    fn value<'a>(&self, argument: &'a Argument) -> FluentValue<'a> {
        match argument {
            Argument::Text(text) => text.as_str().into(),
            Argument::Count(count) if *count < 1000 => (*count).into(),
            Argument::Count(count) => {
                let plain = count.to_string();
                let written = self.figures.write(&plain).unwrap_or_else(|| plain.clone());
                FluentValue::Custom(Box::new(LargeCount { plain, written }))
            }
        }
    }

    fn explain(&self, error: &FluentError, key: &str) -> Diagnostic {
        if let FluentError::ResolverError(ResolverError::Reference(reference)) = error {
            return match reference {
                ReferenceKind::Variable { id } => missing_variable(key, id, &self.language),
                ReferenceKind::Message { id, .. } => missing_message(id, &self.language),
                ReferenceKind::Term { id, .. } => {
                    missing_message(&format!("-{id}"), &self.language)
                }
                ReferenceKind::Function { id } => {
                    Diagnostic::error("unknown-function").with("function", id.as_str())
                }
            };
        }
        Diagnostic::error("unsayable-message")
            .with("key", key)
            .with("language", self.language.as_str())
            .because(error)
    }
}

fn bundle(
    cldr: &Locale,
    conventions: &Conventions,
    plurals: Option<Plurals>,
) -> FluentBundle<FluentResource> {
    let tag = cldr.as_str().parse().expect("the tag of a language is a language identifier");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would stand in every mail subject and title.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, memoizer| {
        let FluentValue::Number(number) = value else {
            return None;
        };
        let write = |figures: &CountFigures| figures.0.write(&number.as_string());
        memoizer.with_try_get::<CountFigures, _, _>((), write).ok().flatten()
    }));
    bundle
        .add_function(PLURAL, move |values, _| plural(plurals.as_ref(), values))
        .expect("the bundle is new");
    for (name, form) in &conventions.forms {
        let (form, elision) = (form.clone(), conventions.elision.clone());
        // It refuses only a form that is called as the function above.
        let _ = bundle.add_function(name, move |values, _| join(&form, &elision, values));
    }
    bundle
}

/// The plural category of a count or a plain decimal.
fn plural(plurals: Option<&Plurals>, values: &[FluentValue<'_>]) -> FluentValue<'static> {
    let decimal = match values.first() {
        Some(FluentValue::Number(number)) => number.as_string(),
        Some(FluentValue::String(text)) => text.clone(),
        Some(FluentValue::Custom(custom)) => match custom.as_any().downcast_ref::<LargeCount>() {
            Some(count) => count.plain.clone().into(),
            None => return FluentValue::Error,
        },
        _ => return FluentValue::Error,
    };
    let category = plurals.and_then(|plurals| plurals.category_of_decimal(&decimal));
    category.map_or(FluentValue::Error, FluentValue::from)
}

/// A word and the name that follows it; a second value says whether the name elides the word, or else
/// is both of them as the record has them.
fn join(form: &Form, elision: &Elision, values: &[FluentValue<'_>]) -> FluentValue<'static> {
    let Some(FluentValue::String(name)) = values.first() else {
        return FluentValue::Error;
    };
    let said = match values.get(1) {
        Some(FluentValue::String(said)) => said.trim(),
        _ => "",
    };
    match said.parse() {
        Ok(elides) => form.join(name, elides).into(),
        Err(_) if said.is_empty() => form.join(name, elision.elides(name)).into(),
        Err(_) => said.to_owned().into(),
    }
}

/// A count that has groups.
#[derive(Clone, Debug, PartialEq)]
struct LargeCount {
    /// Its digits.
    plain: String,
    /// How the language writes it.
    written: String,
}

impl FluentType for LargeCount {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.written.clone().into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.written.clone().into()
    }
}

/// The figures in which a bundle prints small counts.
struct CountFigures(Figures);

impl Memoizable for CountFigures {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Figures::of(&language.to_string(), None).map(Self).ok_or(())
    }
}
