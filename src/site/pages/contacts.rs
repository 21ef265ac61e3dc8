//! The press contacts of all organizations on one page, in each language.

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::Document;
use crate::locale::Language;
use crate::model::Audience;
use crate::site::making::{Head, Site};
use crate::site::place::Place;
use crate::site::planned::Planned;
use crate::view::{Contact, Issuer, address, contact_organizations, standing_voice};

#[derive(Serialize)]
struct Content {
    title: String,
    organizations: Vec<Section>,
}

/// An organization with its contacts, as templates see it.
#[derive(Serialize)]
struct Section {
    issuer: Issuer,
    contacts: Vec<Contact>,
}

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    if contact_organizations(site.editions()).next().is_none() {
        return Vec::new();
    }
    let pages = site.languages().map(|language| {
        let place =
            site.place(address::contacts(language.locale()), site.everywhere(address::contacts));
        Planned::mapped_page(place, move |site, place| document(site, language, place))
    });
    pages.collect()
}

fn document<A: Audience>(
    site: &Site<'_, '_, A>,
    language: &Language,
    place: &Place,
) -> Result<Document<A>, Diagnostic> {
    let voice = standing_voice(site.editions(), language);
    let mut organizations = Vec::new();
    for organization in contact_organizations(site.editions()) {
        let contacts = voice.contacts_of(organization)?;
        if !contacts.is_empty() {
            organizations.push(Section { issuer: voice.issuer(organization), contacts });
        }
    }
    organizations.sort_by(|one, other| language.compare(&one.issuer.name, &other.issuer.name));
    let title = language.say("press-contacts", &Arguments::new())?;
    let head = Head { title: title.clone(), description: None, hidden: false };
    let page = site.head(place, head, language)?;
    site.renderer.page(
        "html/contacts.html",
        language.locale(),
        &page,
        Content { title, organizations },
    )
}
