//! An organization's record: `content/organizations/<id>.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Spanned};
use crate::model::{Dated, Fact, FactValue, Localized, Logo, Organization, PictureKind, check_svg};
use crate::yaml::Located;

use super::Reading;
use super::contacts::{ContactRecord, contacts};
use super::dated::DatedRecord;
use super::fact::dated_facts;
use super::fact_record::FactRecord;
use super::per_language::PerLanguage;

/// An organization that issues announcements. Its id is the name of its file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "organization")]
pub(super) struct Record {
    /// The name, as each language writes it.
    name: Located<PerLanguage>,
    /// The name under which it is registered, with its legal form: `Ambervelt cv`. Texts refer to it as
    /// `{ambervelt.legal-name}`.
    legal_name: Option<Located<PerLanguage>>,
    /// The website, perhaps one for each language.
    url: Option<Located<PerLanguage>>,
    /// The logo: a picture beside this file.
    logo: Option<LogoRecord>,
    /// Figures about the organization, by key; texts refer to them: `{members}` in its own
    /// boilerplate, `{biowin.members}` elsewhere.
    #[serde(default)]
    facts: BTreeMap<String, Located<DatedRecord<FactRecord>>>,
    /// Its press contacts: ids of people, perhaps in groups.
    #[serde(default)]
    contacts: Vec<Located<ContactRecord>>,
    /// The boilerplate, “About …”: Markdown in each language.
    about: Option<Located<DatedRecord<PerLanguage>>>,
    /// The languages in which its announcements must appear; as the newsroom has it if left out.
    #[schemars(length(min = 1))]
    required_languages: Option<Located<Vec<Located<String>>>>,
    /// What stands before the text of its releases: `full`, `time`, `place` or `none`; as the newsroom
    /// has it if left out.
    #[schemars(extend("enum" = ["full", "time", "place", "none"]))]
    dateline: Option<Located<String>>,
    /// Whether a word before the name is elided, as in « d’Innoviris »; decided by its first
    /// letter unless said.
    elides: Option<bool>,
    /// The name with its article, in languages that give it one in a sentence: « l’Institut
    /// Sambreveld », “the Sambreveld Institute”.
    with_article: Option<Located<PerLanguage>>,
    /// The name behind the word for “of”, with that word, where it does not follow from its
    /// article: “von den Kliniken Sambreveld”.
    after_of: Option<Located<PerLanguage>>,
}

/// A logo: a picture file beside the organization's record.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct LogoRecord {
    /// The name of the file: SVG, PNG, JPEG or WebP.
    file: Located<String>,
    /// What it shows, for whoever does not see it.
    alternative: Located<PerLanguage>,
}

/// Reads a picture that lies beside a record, by the name of its file.
pub type ReadPicture<'r> = dyn FnMut(&Spanned<String>) -> Result<Vec<u8>, Diagnostic> + 'r;

/// Reads an organization; `picture` reads a file beside its record.
pub fn organization(
    reading: &mut Reading<'_>,
    id: &str,
    picture: &mut ReadPicture<'_>,
) -> Option<Organization> {
    let record: Record = reading.parse()?;
    let span = reading.span(record.name.range.clone());
    let legal_name = record.legal_name.map(|record| {
        let span = reading.span(record.range.clone());
        Spanned::new(reading.names(record), span)
    });
    let (contacts, contact_groups) = contacts(record.contacts, reading);
    let mut facts = dated_facts(record.facts, reading);
    if let Some(Spanned { value, span }) = &legal_name {
        let value = FactValue::LegalName(value.clone());
        let fact = Fact { value, qualifier: None, made_of: Vec::new(), span: *span };
        if facts.insert(LEGAL_NAME.to_owned(), Dated::always(fact)).is_some() {
            let fault = Diagnostic::error("duplicate-key").with("key", LEGAL_NAME);
            reading.faults.push(fault.at(*span));
        }
    }
    Some(Organization {
        id: id.to_owned(),
        name: reading.names(record.name),
        legal_name,
        url: match record.url {
            None => Localized::default(),
            Some(url) => reading.localized(url, |text, reading| reading.address(&text)),
        },
        logo: record.logo.and_then(|record| logo(record, reading, picture)),
        facts,
        required_languages: reading.required_languages(record.required_languages),
        dateline: reading.dateline(record.dateline.as_ref()),
        contacts,
        contact_groups,
        about: match record.about {
            None => Dated::default(),
            Some(about) => reading.dated(about, |text, range, reading| {
                Some(reading.texts(Some(Located { value: text, range })))
            }),
        },
        elides: record.elides,
        with_article: names(record.with_article, reading),
        after_of: names(record.after_of, reading),
        span,
    })
}

/// The key under which texts refer to the legal name.
const LEGAL_NAME: &str = "legal-name";

/// Reads a form of the name, in the languages that have one.
fn names(record: Option<Located<PerLanguage>>, reading: &mut Reading<'_>) -> Localized<String> {
    record.map(|names| reading.names(names)).unwrap_or_default()
}

fn logo(
    record: LogoRecord,
    reading: &mut Reading<'_>,
    picture: &mut ReadPicture<'_>,
) -> Option<Logo> {
    let alternative = reading.names(record.alternative);
    let file = reading.spanned(record.file);
    let bytes = picture(&file).map_err(|fault| reading.faults.push(fault)).ok()?;
    let Some(kind) = PictureKind::of(&bytes) else {
        let fault = Diagnostic::error("not-a-picture").with("file", file.value.as_str());
        reading.faults.push(fault.at(file.span));
        return None;
    };
    if kind == PictureKind::Svg
        && let Err((line, why)) = check_svg(&bytes)
    {
        let fault = Diagnostic::error("invalid-svg").with("file", file.value.as_str());
        reading.faults.push(fault.with("line", line.to_string()).because(why).at(file.span));
        return None;
    }
    Some(Logo { bytes: bytes.into(), kind, alternative })
}
