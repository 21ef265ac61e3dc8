//! A page for each organization: what it says about itself, whom to reach, what it announced.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::format::html;
use crate::locale::Language;
use crate::model::{Audience, Organization};
use crate::site::Leaf;
use crate::view::{
    self, Boilerplate, Card, Contact, Issuer, Standing, address, shown_organizations,
    standing_voice,
};

use super::Site;

#[derive(Serialize)]
struct Content {
    organization: Profile,
}

/// An organization, as templates see it.
#[derive(Serialize)]
struct Profile {
    issuer: Issuer,
    boilerplate: Option<Boilerplate<String>>,
    contacts: Vec<Contact>,
    cards: Vec<Card>,
}

pub(super) fn pages<A: Audience>(site: &Site<'_, '_, A>) -> Result<Vec<Leaf<A>>, Diagnostic> {
    let mut leaves = Vec::new();
    for language in site.languages() {
        for organization in shown_organizations(site.editions()) {
            leaves.push(page(site, language, organization)?);
        }
    }
    Ok(leaves)
}

fn page<A: Audience>(
    site: &Site<'_, '_, A>,
    language: &Language,
    organization: &Organization,
) -> Result<Leaf<A>, Diagnostic> {
    let (voice, locale) = (standing_voice(site.editions(), language), language.locale());
    let cards = site.cards(locale, |edition| {
        edition.organizations().iter().any(|id| id.value == organization.id)
    });
    let boilerplate = view::boilerplate(&voice, organization)?;
    let profile = Profile {
        issuer: voice.issuer(organization),
        contacts: voice.contacts(organization.contacts.iter().map(|id| id.value.as_str()))?,
        cards,
        boilerplate: boilerplate.clone().map(|boilerplate| boilerplate.written(html::prose)),
    };
    let description = boilerplate.and_then(|boilerplate| boilerplate.text.first_paragraph());
    let title = profile.issuer.name.clone();
    let path = address::organization(locale, &organization.id);
    let editions = site.everywhere(|locale| address::organization(locale, &organization.id));
    let standing = Standing {
        path: path.clone(),
        title,
        description,
        editions: &editions,
        default: site.default(&editions),
        hidden: false,
    };
    let page = site.page(standing, language)?;
    let content = Content { organization: profile };
    let document = site.renderer.page("html/organization.html", locale, &page, content)?;
    Ok(Leaf { path: address::file(&path), permanent: None, document })
}
