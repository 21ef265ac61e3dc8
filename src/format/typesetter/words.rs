//! The messages that templates ask for, said for a document.

use serde_json::{Map, Value};

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::templates::{Call, argument_name};
use crate::locale::Language;

/// Says the messages by their keys. What a template fills in stands as its name in braces: a page
/// number is known when the page is set.
pub(super) fn said(asked: &[Call], language: &Language) -> Result<Value, Diagnostic> {
    let mut said = Map::new();
    for call in asked {
        let Some(key) = &call.key else { continue };
        let names = call.arguments.iter().filter_map(|name| argument_name(&name.text));
        let arguments = names
            .fold(Arguments::new(), |arguments, name| arguments.with(name, format!("{{{name}}}")));
        said.insert(key.text.clone(), language.say(&key.text, &arguments)?.into());
    }
    Ok(said.into())
}
