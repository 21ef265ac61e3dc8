//! Texts that stand under many releases: boilerplates, and the notices of the newsroom.

use crate::diagnostic::Diagnostic;
use crate::model::Organization;
use crate::prose::{Prose, Said, Written};

use super::prose::{Sources, fact_on, resolve};
use super::{Boilerplate, Voice, address};

/// “About …” of an organization, if it has one in the language of `voice` on its day.
///
/// `{key}` in it is a fact of the organization itself.
///
/// # Errors
///
/// The language lacks a message.
pub fn boilerplate(
    voice: &Voice<'_>,
    organization: &Organization,
) -> Result<Option<Boilerplate<Prose<Said>>>, Diagnostic> {
    let about = organization.about.on(voice.day).and_then(|about| about.get(voice.locale()));
    let Some(about) = about else { return Ok(None) };
    let url = organization.url.get(voice.locale());
    let fact_of = |other: Option<&str>, key: &str| {
        let organization = match other {
            None => Some(organization),
            Some(other) => voice.directory.organization(other),
        };
        fact_on(organization, key, voice.day)
    };
    Ok(Some(Boilerplate {
        id: organization.id.clone(),
        heading: if organization.lacks_article(voice.language) {
            voice.organization_name(organization)
        } else {
            voice.say("about-organization", &voice.naming("name", organization))?
        },
        text: resolve(about, voice, &Sources { fact_of: &fact_of, tables: None })?,
        url: url.map(ToString::to_string),
        url_words: url.map(|url| url.in_words().to_owned()),
        path: address::organization(voice.locale(), &organization.id),
    }))
}

/// Running text of the newsroom's settings, which refers to facts of organizations only.
///
/// # Errors
///
/// The language lacks a message.
pub fn notice(voice: &Voice<'_>, text: &Prose<Written>) -> Result<Prose<Said>, Diagnostic> {
    let fact_of = |organization: Option<&str>, key: &str| {
        let organization = organization.and_then(|id| voice.directory.organization(id));
        fact_on(organization, key, voice.day)
    };
    resolve(text, voice, &Sources { fact_of: &fact_of, tables: None })
}
