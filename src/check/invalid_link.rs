//! A link that leads nowhere, or that has no words.

use crate::diagnostic::{Arguments, Severity};
use crate::model::texts::{Link, Text};
use crate::model::{EmailAddress, TelephoneNumber, WebAddress};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "invalid-link",
    severity: Severity::Error,
    example: "en:\n  body: |\n    See [our report](https:/www.example.org/report).\n",
    scopes: &[Scope::Text(look)],
};

fn look(text: &Text<'_>, _: Surroundings<'_>, report: &mut Report) {
    for link in text.links() {
        if let Some(fault) = fault(&link) {
            let arguments = Arguments::new().with("target", link.target).with("fault", fault);
            report.find(link.span, arguments);
        }
    }
}

/// What is wrong with a link, in one of the words that the message knows.
fn fault(link: &Link<'_>) -> Option<&'static str> {
    if !link.has_words {
        return Some("words");
    }
    if link.target.contains(['{', '}']) {
        return Some("fact");
    }
    let (scheme, behind) = link.target.split_once(':')?;
    match scheme.to_ascii_lowercase().as_str() {
        "mailto" => {
            let address = behind.split('?').next().unwrap_or_default();
            EmailAddress::parse(address).is_none().then_some("email")
        }
        // RFC 3966 writes a number with hyphens, full stops and brackets, if with any marks.
        "tel" => TelephoneNumber::parse(behind).is_none().then_some("telephone"),
        _ => WebAddress::parse(link.target).is_none().then_some("web"),
    }
}
