//! A page for each organization: what it says about itself, whom to reach, what it announced.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::format::{Document, html};
use crate::locale::{Language, Locale};
use crate::model::{Audience, Organization};
use crate::site::making::{Head, Site};
use crate::site::place::Place;
use crate::site::planned::Planned;
use crate::view::{
    self, Boilerplate, Card, Contact, Issuer, address, shown_organizations, standing_voice,
};

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

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let mut planned = Vec::new();
    for organization in shown_organizations(site.editions()) {
        let address = |locale: &Locale| address::organization(locale, &organization.id);
        for language in site.languages() {
            let place = site.place(address(language.locale()), site.everywhere(address));
            planned.push(Planned::mapped_page(place, move |site, place| {
                document(site, language, organization, place)
            }));
        }
    }
    planned
}

fn document<A: Audience>(
    site: &Site<'_, '_, A>,
    language: &Language,
    organization: &Organization,
    place: &Place,
) -> Result<Document<A>, Diagnostic> {
    let (voice, locale) = (standing_voice(site.editions(), language), language.locale());
    let issued = site.editions().all().iter().enumerate().filter(|(_, edition)| {
        let mut issuers = edition.organizations().iter();
        edition.locale() == locale && issuers.any(|id| id.value == organization.id)
    });
    let issued = issued.map(|(place, _)| place);
    let boilerplate = view::boilerplate(&voice, organization)?;
    let profile = Profile {
        issuer: voice.issuer(organization),
        contacts: voice.contacts_of(organization)?,
        cards: site.cards(issued)?,
        boilerplate: boilerplate.clone().map(|boilerplate| boilerplate.written(html::prose)),
    };
    let head = Head {
        title: profile.issuer.name.clone(),
        description: boilerplate.and_then(|boilerplate| boilerplate.text.first_words()),
        hidden: false,
    };
    let page = site.head(place, head, language)?;
    let content = Content { organization: profile };
    site.renderer.page("html/organization.html", locale, &page, content)
}
