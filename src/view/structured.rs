//! What a release is, for machines: `NewsArticle` of schema.org as JSON-LD.

use serde_json::{Value, json};

use super::{Alternate, Release, standing_alone};

/// Describes a release; safe inside a `script` element.
///
/// schema.org has no type for press releases; `NewsArticle` has the dateline. Translations are
/// named by `workTranslation`, issuers are both authors and publishers; what it is about stands in it.
#[must_use]
pub fn news_article<P>(
    release: &Release<P>,
    alternates: &[Alternate],
    address_of: impl Fn(&str) -> String,
    types: Value,
    about: Vec<Value>,
) -> String {
    let organizations: Vec<Value> = release
        .organizations
        .iter()
        .map(|issuer| {
            let mut organization = json!({
                "@type": "Organization",
                "name": issuer.name,
                "url": issuer.url.clone().unwrap_or_else(|| address_of(&issuer.path)),
            });
            if let Some(name) = &issuer.legal_name {
                organization["legalName"] = name.as_str().into();
            }
            if let Some(logo) = &issuer.logo {
                organization["logo"] = json!({
                    "@type": "ImageObject",
                    "url": address_of(&logo.path),
                    "caption": logo.alternative,
                });
            }
            organization
        })
        .collect();
    let translations: Vec<Value> = alternates
        .iter()
        .filter(|alternate| alternate.language != "x-default")
        .filter(|alternate| alternate.language != release.language)
        .map(|alternate| {
            json!({
                "@type": "NewsArticle",
                "@id": alternate.address,
                "url": alternate.address,
                "inLanguage": alternate.language,
            })
        })
        .collect();
    let mut article = json!({
        "@context": "https://schema.org",
        "@id": release.address,
        "url": release.address,
        "mainEntityOfPage": release.address,
        "headline": release.headline,
        "description": release.summary,
        "inLanguage": release.language,
        "datePublished": release.published,
        "dateModified": release.published,
        "author": organizations,
        "publisher": organizations,
        "isAccessibleForFree": true,
    });
    if !release.dateline.is_empty() {
        article["dateline"] = standing_alone(&release.dateline).into();
    }
    article["@type"] = types;
    if !about.is_empty() {
        article["about"] = Value::Array(about);
    }
    if !translations.is_empty() {
        article["workTranslation"] = Value::Array(translations);
    }
    if !release.topics.is_empty() {
        article["keywords"] = release.topics.iter().map(|topic| topic.words.clone()).collect();
    }
    for_script(&article)
}

/// Writes JSON so that nothing in it can end the `script` element around it.
fn for_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
