//! One language speaking about a newsroom's organizations, people and places as of a day.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::locale::{Language, Locale};
use crate::model::{
    Audience, ContactGroup, Dateline, Directory, Edition, Fact, FactTeller, Organization, Person,
    PressContact, Telephone,
};
use crate::prose::FactForm;
use crate::typography;

use super::{Contact, Day, Issuer, Logo, TelephoneLine, address};

/// One language, speaking about a directory as of a day.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// Who and where.
    pub directory: &'a Directory,
    /// In which language.
    pub language: &'a Language,
    /// As of which day.
    pub day: Date,
}

impl<'a> Voice<'a> {
    /// The language's tag.
    #[must_use]
    pub fn locale(&self) -> &'a Locale {
        self.language.locale()
    }

    /// Says a message.
    ///
    /// # Errors
    ///
    /// The language lacks the message.
    pub fn say(&self, key: &str, arguments: &Arguments) -> Result<String, Diagnostic> {
        self.language.say(key, arguments)
    }

    /// Sets plain text as the language does.
    #[must_use]
    pub fn set(&self, text: &str) -> String {
        typography::set_text(text, self.language.typography())
    }

    /// The newsroom's name.
    #[must_use]
    pub fn newsroom_name(&self) -> String {
        let settings = &self.directory.settings;
        let first = settings.first_language();
        let names = &settings.name.value;
        let name = names.get(self.locale()).or_else(|| names.get(first));
        self.set(name.map_or(settings.address.host(), String::as_str))
    }

    /// An organization by its id; its name here, or in the first language that has one.
    pub(super) fn organization_name(&self, organization: &Organization) -> String {
        let name =
            organization.name.get(self.locale()).or_else(|| organization.name.values().next());
        self.set(name.map_or(organization.id.as_str(), String::as_str))
    }

    /// The names of organizations, as a list in words.
    #[must_use]
    pub fn organizations(&self, ids: impl Iterator<Item = &'a str>) -> String {
        let names: Vec<String> = ids
            .filter_map(|id| self.directory.organization(id))
            .map(|organization| self.organization_name(organization))
            .collect();
        self.language.list(&names)
    }

    /// The arguments that put an organization's name into a sentence.
    pub(super) fn naming(&self, argument: &'static str, organization: &Organization) -> Arguments {
        let elides = match (organization.after_of.get(self.locale()), organization.elides) {
            (Some(words), _) => self.set(words),
            (None, Some(elides)) => elides.to_string(),
            (None, None) => String::new(),
        };
        let name = organization.with_article.get(self.locale()).map(|name| self.set(name));
        let name = name.unwrap_or_else(|| self.organization_name(organization));
        Arguments::new().with(argument, name).with("elides", elides)
    }

    /// A town, as this language spells it.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<String> {
        self.directory.places.get(id)?.name.get(self.locale()).cloned()
    }

    /// A day, for machines and in words.
    #[must_use]
    pub fn day(&self, date: Date) -> Day {
        Day { iso: date.to_string(), words: self.language.long_date(date) }
    }

    /// Places, country and date, as they open a release; nothing where the house tells nothing there.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn dateline<A: Audience>(&self, edition: &Edition<'_, A>) -> Result<String, Diagnostic> {
        let form = edition.dateline(self.directory);
        let places = edition.places().iter().map(|place| place.value.as_str());
        let places: Vec<String> = places.filter_map(|id| self.place(id)).collect();
        let date = match form {
            Dateline::None => return Ok(String::new()),
            Dateline::Place if places.is_empty() => return Ok(String::new()),
            Dateline::Time => self.moment(edition.issued(), edition.public_from())?,
            Dateline::Full | Dateline::Place => self.language.long_date(edition.issued()),
        };
        let date = Arguments::new().with("date", date);
        if places.is_empty() {
            return self.say("dateline-without-places", &date);
        }
        let places = self.language.list(&places);
        let places = match edition.country().and_then(|country| self.language.country(country)) {
            None => places,
            Some(country) => {
                let arguments = Arguments::new().with("places", places).with("country", country);
                self.say("dateline-place", &arguments)?
            }
        };
        match form {
            Dateline::Place => {
                self.say("dateline-without-date", &Arguments::new().with("places", places))
            }
            _ => self.say("dateline", &date.with("places", places)),
        }
    }

    /// A day, and the time of an instant on the clocks of the newsroom, which tell by their zone
    /// whether it is summer: *14 May 2026, 5.45 pm CEST*.
    fn moment(&self, day: Date, instant: Timestamp) -> Result<String, Diagnostic> {
        let zone = &self.directory.settings.zone;
        let arguments = Arguments::new()
            .with("date", self.language.long_date(day))
            .with("time", self.language.time(zone.to_datetime(instant).time()))
            .with("zone", zone.to_offset_info(instant).abbreviation());
        self.say("dateline-moment", &arguments)
    }

    /// A fact in words, without a capital that the start of a sentence may need.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn fact(&self, fact: &Fact, form: FactForm) -> Result<String, Diagnostic> {
        self.teller().fact(fact, form)
    }

    /// The language, as it says facts in this newsroom.
    #[must_use]
    pub(super) fn teller(&self) -> FactTeller<'a> {
        self.directory.settings.teller(self.language)
    }

    /// Role and organization of a person, or either.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn role(&self, person: &Person) -> Result<Option<String>, Diagnostic> {
        let role = person.role.on(self.day).and_then(|role| role.get(self.locale()));
        let organization = person.organization.as_ref();
        let organization = organization.and_then(|id| self.directory.organization(&id.value));
        match (role, organization) {
            (None, None) => Ok(None),
            (Some(role), None) => Ok(Some(self.set(role))),
            (Some(role), Some(organization)) => {
                if organization.lacks_article(self.language) {
                    let arguments = Arguments::new()
                        .with("organization", self.organization_name(organization))
                        .with("role", self.set(role));
                    return self.say("attribution-beside", &arguments).map(Some);
                }
                let arguments =
                    self.naming("organization", organization).with("role", self.set(role));
                self.say("attribution-role", &arguments).map(Some)
            }
            (None, Some(organization)) => Ok(Some(self.organization_name(organization))),
        }
    }

    /// Whom journalists may reach.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn contact(&self, contact: PressContact<'_>) -> Result<Contact, Diagnostic> {
        let person = contact.person();
        Ok(Contact {
            group: None,
            id: person.id.clone(),
            name: self.set(person.name_in(self.locale())),
            role: self.role(person)?,
            notes: Vec::new(),
            people: person.people.iter().map(|name| self.set(name)).collect(),
            email: person.email.as_ref().map(ToString::to_string),
            telephones: person
                .telephones
                .iter()
                .map(|telephone| self.telephone(telephone))
                .collect::<Result<_, _>>()?,
        })
    }

    /// A telephone, with what it is for; a freephone number says where it can be dialled.
    fn telephone(&self, telephone: &Telephone) -> Result<TelephoneLine, Diagnostic> {
        let number = &telephone.number;
        let mut words = number.in_words().replace([' ', '-'], "\u{a0}");
        if let Some(extension) = number.extension() {
            let arguments = Arguments::new().with("number", words).with("extension", extension);
            words = self.say("telephone-extension", &arguments)?;
        }
        let label = telephone.label.get(self.locale()).map(|label| self.set(label));
        let country = number.freephone().and_then(|country| self.language.country(country));
        let freephone = match country {
            None => None,
            Some(country) => {
                Some(self.say("telephone-freephone", &Arguments::new().with("country", country))?)
            }
        };
        let labels: Vec<String> = label.into_iter().chain(freephone).collect();
        let label = (!labels.is_empty()).then(|| labels.join(", "));
        Ok(TelephoneLine { label, words, number: number.for_link() })
    }

    /// The contacts of a list of ids that can be reached in this language, each with its group; the first
    /// of a group has its name. Behind one who is away `today` stands who stands in.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn contacts(
        &self,
        ids: impl Iterator<Item = (&'a str, Option<&'a ContactGroup>)>,
        today: Date,
    ) -> Result<Vec<Contact>, Diagnostic> {
        let mut contacts: Vec<Contact> = Vec::new();
        let mut last = None;
        for (id, group) in ids {
            if group.is_some_and(|group| !group.answers_in(self.locale())) {
                continue;
            }
            let Some(person) = self.directory.person(id).and_then(PressContact::of) else {
                continue;
            };
            let mut contact = self.contact(person)?;
            let absence = person.person().absence_on(today);
            if let Some(absence) = absence {
                let until = self.language.day_month(absence.until);
                contact.notes.push(self.say("contact-away", &Arguments::new().with("day", until))?);
            }
            let group = group.and_then(|group| group.name.get(self.locale()));
            let group = group.map(|name| self.set(name));
            contact.group = group.clone().filter(|_| group != last);
            last = group;
            let name = contact.name.clone();
            contacts.push(contact);
            let stands_in = absence.and_then(|absence| absence.stands_in.as_ref());
            let stands_in = stands_in.and_then(|id| self.directory.person(&id.value));
            if let Some(other) = stands_in.and_then(PressContact::of) {
                let mut other = self.contact(other)?;
                other
                    .notes
                    .push(self.say("contact-stands-in", &Arguments::new().with("name", name))?);
                contacts.push(other);
            }
        }
        Ok(contacts)
    }

    /// The contacts of an organization, as of the day of the voice.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn contacts_of(&self, organization: &'a Organization) -> Result<Vec<Contact>, Diagnostic> {
        let ids = organization.contacts.iter().map(|id| {
            let id = id.value.as_str();
            (id, organization.contact_groups.get(id))
        });
        self.contacts(ids, self.day)
    }

    /// An organization that issues a release.
    #[must_use]
    pub fn issuer(&self, organization: &Organization) -> Issuer {
        Issuer {
            id: organization.id.clone(),
            name: self.organization_name(organization),
            legal_name: organization
                .legal_name
                .as_ref()
                .and_then(|name| name.value.get(self.locale()))
                .map(|name| self.set(name)),
            url: organization.url.get(self.locale()).map(ToString::to_string),
            logo: self.logo(organization),
            path: address::organization(self.locale(), &organization.id),
        }
    }

    /// The logo of an organization.
    #[must_use]
    pub fn logo(&self, organization: &Organization) -> Option<Logo> {
        let logo = organization.logo.as_ref()?;
        let alternative = logo.alternative.get(self.locale()).map(|words| self.set(words));
        Some(Logo {
            path: address::logo(&organization.id, logo.kind),
            alternative: alternative.unwrap_or_else(|| self.organization_name(organization)),
        })
    }
}
