//! What messages are made of, and which of them could never be said.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use crate::diagnostic::{Diagnostic, FileId, Span};
use crate::locale::Locale;
use crate::locale::cldr::COUNTED;
use crate::locale::conventions::Conventions;

/// The function that gives the plural category of a count; each of a language's forms is one more.
pub(super) const PLURAL: &str = "PLURAL";

/// What one message is made of.
#[derive(Clone, Debug)]
pub(in crate::locale) struct Shape {
    /// The place of its key.
    pub(in crate::locale) span: Span,
    /// Whether it says something itself, besides its attributes.
    pub(in crate::locale) has_value: bool,
    /// The names of its attributes.
    pub(in crate::locale) attributes: BTreeSet<String>,
    /// The variables in it and in the messages that it refers to.
    pub(in crate::locale) variables: BTreeMap<String, Span>,
    /// Those that it says, and does not only choose by, as a plural form by a count.
    pub(in crate::locale) said: BTreeSet<String>,
    /// The variables that its comment tells of.
    pub(in crate::locale) documented: BTreeSet<String>,
    /// The plural forms of the language that it lacks.
    pub(in crate::locale) lacking_plurals: BTreeSet<&'static str>,
    references: Vec<Reference>,
}

impl Shape {
    /// The keys of the messages and terms that it refers to itself.
    pub(in crate::locale) fn refers_to(&self) -> impl Iterator<Item = &str> {
        self.references.iter().map(|reference| reference.key.as_str())
    }
}

/// What all messages of a language are made of.
#[derive(Default)]
pub(super) struct Shapes {
    /// By key.
    pub(super) all: BTreeMap<String, Shape>,
    /// The keys of the texts that complete the others.
    pub(super) basic: BTreeSet<String>,
}

/// A message or term that another one refers to.
#[derive(Clone, Debug)]
struct Reference {
    key: String,
    span: Span,
}

/// A message that a language lacks.
pub(in crate::locale) fn missing_message(key: &str, language: &Locale) -> Diagnostic {
    Diagnostic::error("missing-message").with("key", key).with("language", language.as_str())
}

/// A variable that a message wants and is not given.
pub(in crate::locale) fn missing_variable(
    key: &str,
    variable: &str,
    language: &Locale,
) -> Diagnostic {
    Diagnostic::error("missing-variable")
        .with("key", key)
        .with("variable", format!("${variable}"))
        .with("language", language.as_str())
}

/// Goes through texts, notes what their messages are made of, and finds what could never be said.
pub(super) struct Reader<'a> {
    language: &'a Locale,
    functions: Vec<&'a str>,
    categories: Vec<&'static str>,
    shapes: Shapes,
    faults: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    /// Starts without any text; `categories` are the plural categories of the language.
    pub(super) fn new(
        language: &'a Locale,
        conventions: &'a Conventions,
        categories: Vec<&'static str>,
    ) -> Self {
        let functions = conventions.forms.keys().map(String::as_str).chain([PLURAL]).collect();
        let (shapes, faults) = (Shapes::default(), Vec::new());
        Self { language, functions, categories, shapes, faults }
    }

    /// Goes through one more text; what an earlier one has said stays. It `is_basic` if it completes
    /// the others.
    pub(super) fn read(&mut self, text: &str, file: FileId, is_basic: bool) {
        let resource = parser::parse(text).unwrap_or_else(|(what_parsed, errors)| {
            self.faults.extend(errors.iter().map(|error| {
                let place = error.pos.start.min(text.len())..error.pos.end.min(text.len());
                Diagnostic::error("fluent-syntax").at(Span::new(file, place)).because(error)
            }));
            what_parsed
        });
        let mut own = BTreeSet::new();
        for entry in &resource.body {
            let (id, key, value, attributes, comment) = match entry {
                Entry::Message(message) => (
                    &message.id,
                    message.id.name.to_owned(),
                    message.value.as_ref(),
                    &message.attributes,
                    &message.comment,
                ),
                Entry::Term(term) => (
                    &term.id,
                    format!("-{}", term.id.name),
                    Some(&term.value),
                    &term.attributes,
                    &term.comment,
                ),
                _ => continue,
            };
            let mut shape = Shape {
                span: place(id.name, text, file),
                has_value: value.is_some(),
                attributes: attributes
                    .iter()
                    .map(|attribute| attribute.id.name.to_owned())
                    .collect(),
                variables: BTreeMap::new(),
                said: BTreeSet::new(),
                lacking_plurals: BTreeSet::new(),
                documented: comment.iter().flat_map(|comment| told(&comment.content)).collect(),
                references: Vec::new(),
            };
            for pattern in value.into_iter().chain(attributes.iter().map(|own| &own.value)) {
                Patterns { reader: self, shape: &mut shape, text, file }.pattern(pattern);
            }

            if !own.insert(key.clone()) {
                let fault = Diagnostic::error("duplicate-key").with("key", key.as_str());
                self.faults.push(fault.at(shape.span));
            }
            self.shapes.all.entry(key).or_insert(shape);
        }
        if is_basic {
            self.shapes.basic.append(&mut own);
        }
    }

    /// Looks up references once all texts are read: a message also has the variables of those that
    /// it refers to.
    pub(super) fn finish(mut self) -> (Shapes, Vec<Diagnostic>) {
        let keys: Vec<String> = self.shapes.all.keys().cloned().collect();
        for key in keys {
            let mut reached = BTreeSet::from([key.clone()]);
            let mut waiting = self.shapes.all[&key].references.clone();
            let mut variables = BTreeMap::new();
            while let Some(reference) = waiting.pop() {
                let Some(shape) = self.shapes.all.get(&reference.key) else {
                    let fault = missing_message(&reference.key, self.language);
                    self.faults.push(fault.at(reference.span));
                    continue;
                };
                if reached.insert(reference.key) {
                    waiting.extend(shape.references.iter().cloned());
                    variables.extend(shape.variables.clone());
                }
            }
            let shape = self.shapes.all.get_mut(&key).expect("the key is one of the map's");
            for (name, span) in variables {
                shape.variables.entry(name).or_insert(span);
            }
        }
        (self.shapes, self.faults)
    }
}

/// Goes through the patterns of one message.
struct Patterns<'reader, 'a> {
    reader: &'reader mut Reader<'a>,
    shape: &'reader mut Shape,
    text: &'reader str,
    file: FileId,
}

impl Patterns<'_, '_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => {
                self.inline(inline);
                self.says(inline);
            }
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys = variants.iter().filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some(*name),
                    VariantKey::NumberLiteral { .. } => None,
                });
                self.selection(selector, &keys.collect::<Vec<_>>());
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    /// Fluent's own plural rules are years old: categories are chosen by the function only, and all
    /// that the language has must be there.
    fn selection(&mut self, selector: &InlineExpression<&str>, keys: &[&str]) {
        match selector {
            InlineExpression::FunctionReference { id, .. } if id.name == PLURAL => {
                let known = self.reader.categories.clone();
                for key in keys.iter().filter(|key| !known.contains(key)) {
                    let fault = Diagnostic::error("unknown-value").with("value", *key);
                    self.fault(fault.with("known", known.join(", ")), key);
                }
                for category in known.iter().filter(|category| !keys.contains(category)) {
                    let fault = Diagnostic::warning("missing-plural").with("category", *category);
                    let fault = fault.with("language", self.reader.language.as_str());
                    self.fault(fault, id.name);
                    self.shape.lacking_plurals.insert(category);
                }
            }
            InlineExpression::VariableReference { id }
                if keys.iter().any(|key| COUNTED.contains(key)) =>
            {
                let fault = Diagnostic::error("plural-without-function");
                self.fault(fault.with("variable", format!("${}", id.name)), id.name);
            }
            _ => {}
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let span = place(id.name, self.text, self.file);
                self.shape.variables.entry(id.name.to_owned()).or_insert(span);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let known = &self.reader.functions;
                if !known.contains(&id.name) {
                    let fault = Diagnostic::error("unknown-function")
                        .with("function", id.name)
                        .with("known", known.join(", "))
                        .suggest(id.name, known.iter().copied());
                    self.fault(fault, id.name);
                } else if arguments.positional.is_empty() {
                    let fault = Diagnostic::error("function-without-value");
                    self.fault(fault.with("function", id.name), id.name);
                }
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.refers(id.name.to_owned(), id.name);
            }
            InlineExpression::TermReference { id, .. } => {
                self.refers(format!("-{}", id.name), id.name);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    /// Notes the variables that a placeable prints: its own, or those of a function that is no choice.
    fn says(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.shape.said.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.says(argument));
            }
            _ => {}
        }
    }

    fn refers(&mut self, key: String, name: &str) {
        let span = place(name, self.text, self.file);
        self.shape.references.push(Reference { key, span });
    }

    fn fault(&mut self, fault: Diagnostic, name: &str) {
        self.reader.faults.push(fault.at(place(name, self.text, self.file)));
    }
}

/// The place of a part of a text, which the parser hands out without copying.
fn place(part: &str, text: &str, file: FileId) -> Span {
    let start = part.as_ptr().addr() - text.as_ptr().addr();
    Span::new(file, start..start + part.len())
}

/// The variables that a comment tells of: `$name` and the like.
fn told<'a>(comment: &'a [&'a str]) -> impl Iterator<Item = String> + 'a {
    comment.iter().flat_map(|line| line.split('$').skip(1)).map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
        rest[..end.unwrap_or(rest.len())].to_owned()
    })
}
