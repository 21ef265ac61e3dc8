//! The template engine: templates are parsed, and their words checked, when a newsroom is loaded.
//!
//! The only file that knows Tera. Each language has an engine of its own, so that `t(key="…")`
//! speaks it wherever it is called, inside components too.

mod calls;
mod conditions;
mod escape;
mod report;
mod tags;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use crate::diagnostic::{Argument, Arguments, Diagnostic, FileId, Sources, Span};
use crate::locale::{Languages, Locale};

#[cfg(feature = "pdf")]
pub(super) use calls::Call;
pub(super) use calls::is_typst;
use conditions::{Conditions, Unknown};
pub(super) use escape::escape;
use report::syntax;
pub(super) use words::{argument_name, asked};

/// The templates of a newsroom, in each of its languages.
pub struct Templates {
    engines: BTreeMap<Locale, Tera>,
    files: BTreeMap<String, FileId>,
    /// The conditions of each template and of those that it is made of.
    conditions: BTreeMap<String, Vec<(FileId, Arc<Conditions>)>>,
}

impl Templates {
    /// Parses the templates, named like `html/release.html`, for the languages `wanted`; of those
    /// for the typesetter, `pdf/release.typ`, only the words are looked at.
    ///
    /// What is filled into a template whose name ends in `.html` or `.xml` is escaped.
    ///
    /// # Errors
    ///
    /// Whatever keeps a template from being parsed; each function, filter, component or template
    /// that does not exist; each message, or variable of one, that cannot be said in a language.
    pub fn load(
        files: &[(String, FileId)],
        sources: &Sources,
        languages: &Arc<Languages>,
        wanted: &[Locale],
    ) -> Result<Self, Vec<Diagnostic>> {
        let words = files.iter().flat_map(|(name, file)| {
            words::check(name, (*file, sources.text(*file)), languages, wanted)
        });
        let words: Vec<Diagnostic> = words.collect();
        let own = files.iter().filter(|(name, _)| !is_typst(name));
        let files: BTreeMap<String, FileId> = own.cloned().collect();
        let mut problems = malformed(&files, sources);
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut engine = engine();
        let texts = files.iter().map(|(name, file)| (name, sources.text(*file)));
        if let Err(error) = engine.add_raw_templates(texts) {
            problems = unresolved(&error, &files, sources);
        }
        problems.extend(words);
        if !problems.is_empty() {
            return Err(problems);
        }
        let engines = wanted.iter().map(|locale| {
            let (mut engine, languages, own) = (engine.clone(), languages.clone(), locale.clone());
            engine.register_function(words::FUNCTION, move |words: Kwargs, _: &State| {
                say(&languages, &own, &words)
            });
            (locale.clone(), engine)
        });
        let engines = engines.collect();
        Ok(Self { engines, conditions: conditions(&files, sources), files })
    }

    /// Fills in a template in a language; the template sees its tag as `lang`.
    ///
    /// # Errors
    ///
    /// A template that asks for what `context` does not hold, or for words that cannot be said.
    pub fn render(
        &self,
        name: &str,
        locale: &Locale,
        context: &impl Serialize,
    ) -> Result<String, Diagnostic> {
        let failed = || Diagnostic::error("render-failed").with("template", name);
        let engine = self
            .engines
            .get(locale)
            .ok_or_else(|| failed().because(format!("there are no templates in `{locale}`")))?;
        let mut context =
            Context::from_serialize(context).map_err(|error| failed().because(error))?;
        context.insert("lang", locale.as_str());
        for (file, conditions) in self.conditions.get(name).into_iter().flatten() {
            if let Some(unknown) = conditions.unknown(&context) {
                return Err(failed()
                    .because(not_defined(&unknown))
                    .at(Span::new(*file, unknown.name.place)));
            }
        }
        engine.render(name, &context).map_err(|error| match error.kind() {
            ErrorKind::RenderingError(report) => {
                let file = self.files.get(report.filename());
                let place = file.map(|file| Span::new(*file, report.span().range.clone()));
                failed().because(report.message()).at(place)
            }
            _ => failed().because(error),
        })
    }
}

/// The keys of all messages that templates ask for.
#[must_use]
pub fn words_of(files: &[(String, FileId)], sources: &Sources) -> BTreeSet<String> {
    let asked = files.iter().flat_map(|(name, file)| asked(name, sources.text(*file)));
    asked.filter_map(|call| Some(call.key?.text)).collect()
}

/// Gathers the conditions of each template: its own, and those of what it extends and includes.
fn conditions(
    files: &BTreeMap<String, FileId>,
    sources: &Sources,
) -> BTreeMap<String, Vec<(FileId, Arc<Conditions>)>> {
    let own: BTreeMap<&String, (FileId, Arc<Conditions>, Vec<String>)> = files
        .iter()
        .map(|(name, file)| {
            let text = sources.text(*file);
            (name, (*file, Arc::new(Conditions::find(text)), tags::parts(text)))
        })
        .collect();
    let gather = |name: &String| {
        let (mut reached, mut gathered) = (vec![name.clone()], Vec::new());
        let mut next = 0;
        while let Some(name) = reached.get(next) {
            next += 1;
            let Some((file, conditions, parts)) = own.get(name) else { continue };
            gathered.push((*file, conditions.clone()));
            for part in parts {
                if !reached.contains(part) {
                    reached.push(part.clone());
                }
            }
        }
        gathered
    };
    files.keys().map(|name| (name.clone(), gather(name))).collect()
}

/// Says that a condition asks for what is not there, as the engine says it of a value.
fn not_defined(unknown: &Unknown) -> String {
    let name = &unknown.name.text;
    if unknown.known.is_empty() {
        return format!("Variable `{name}` is not defined");
    }
    let mut known = unknown.known.clone();
    known.sort();
    format!("Field `{name}` is not defined. Available fields: {}", known.join(", "))
}

/// An engine without templates, whose `t` cannot speak yet.
fn engine() -> Tera {
    let mut engine = Tera::new();
    engine.set_escape_fn(|text: &str, output: &mut dyn io::Write| {
        output.write_all(escape(text).as_bytes())
    });
    engine.register_function(words::FUNCTION, |_: Kwargs, _: &State| -> TeraResult<String> {
        Err(tera::Error::message("there is no language yet"))
    });
    engine.register_filter("underline", underline);
    engine
}

/// Draws a line of `with` below a text, as long as its longest line; for plain text.
#[expect(clippy::needless_pass_by_value, reason = "Tera hands arguments over")]
fn underline(text: &str, arguments: Kwargs, _: &State) -> TeraResult<String> {
    let mark = arguments.must_get::<&str>("with")?;
    let width = text.lines().map(|line| line.chars().count()).max().unwrap_or_default();
    Ok(format!("{text}\n{}", mark.repeat(width)))
}

/// Says a message of a language.
fn say(languages: &Languages, locale: &Locale, words: &Kwargs) -> TeraResult<String> {
    let key = words.must_get::<&str>("key")?;
    let mut arguments = Arguments::new();
    for (name, value) in words.iter() {
        if let Some(name) = name.as_str().and_then(argument_name) {
            arguments = arguments.with(name, argument(name, value)?);
        }
    }
    let language = languages
        .get(locale)
        .ok_or_else(|| tera::Error::message(format!("there is no language `{locale}`")))?;
    language.say(key, &arguments).map_err(|problem| tera::Error::message(as_cause(&problem)))
}

fn argument(name: &str, value: &Value) -> TeraResult<Argument> {
    if let Some(text) = value.as_str() {
        return Ok(text.into());
    }
    let count = value.as_i128().and_then(|count| usize::try_from(count).ok());
    count.map(Argument::Count).ok_or_else(|| {
        let kind = value.name();
        tera::Error::message(format!("`{name}` is a {kind}, and neither a text nor a count"))
    })
}

/// A problem as text, which is all that can come out of a template.
fn as_cause(problem: &Diagnostic) -> String {
    let mut cause = problem.code.to_owned();
    for (name, value) in problem.arguments.iter() {
        // Writing to a string cannot fail.
        let _ = match value {
            Argument::Text(text) => write!(cause, ", {name}: {text}"),
            Argument::Count(count) => write!(cause, ", {name}: {count}"),
        };
    }
    cause
}

/// Templates that cannot be parsed, each with its first error.
fn malformed(files: &BTreeMap<String, FileId>, sources: &Sources) -> Vec<Diagnostic> {
    let error = |(name, file): (&String, &FileId)| {
        let error = engine().add_raw_template(name, sources.text(*file)).err()?;
        // Alone, a template lacks its parent and its components: that is not its fault.
        let ErrorKind::SyntaxError(report) = error.kind() else { return None };
        let span = Span::new(*file, report.span().range.clone());
        Some(syntax(name).at(span).because(report.message()))
    };
    files.iter().filter_map(error).collect()
}

/// What templates ask of each other and do not get.
fn unresolved(
    error: &tera::Error,
    files: &BTreeMap<String, FileId>,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let text = error.to_string();
    let template = match error.kind() {
        ErrorKind::MissingParent { current, .. } => Some(current),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => Some(tpl),
        _ => None,
    };
    let unknown =
        report::read(&text, |template| files.get(template).map(|file| sources.text(*file)));
    if template.is_none() && !unknown.is_empty() {
        let diagnostic = |one: report::Unknown| {
            let problem = syntax(&one.template).because(one.message);
            match files.get(&one.template) {
                Some(file) => problem.at(Span::new(*file, one.place)),
                None => problem,
            }
        };
        return unknown.into_iter().map(diagnostic).collect();
    }
    // A component that two templates define, say: the engine names them.
    let named = || files.keys().rev().find(|name| text.contains(&format!("`{name}`")));
    let template = template.or_else(named).map(String::as_str).unwrap_or_default();
    let problem = syntax(template).because(&text);
    vec![match files.get(template) {
        Some(file) => problem.at(Span::new(*file, 0..0)),
        None => problem,
    }]
}

#[cfg(test)]
mod tests;
