//! People and desks: who speaks, and whom journalists may reach.

use jiff::civil::Date;

use crate::diagnostic::{Span, Spanned};
use crate::locale::Locale;

use super::{Dated, EmailAddress, Localized, Recipient, Salutation, TelephoneNumber};

/// A person, a desk or an agency.
#[derive(Clone, Debug)]
pub struct Person {
    /// Its id in records.
    pub id: String,
    /// Its name; that of a desk may differ by language.
    pub name: Localized<String>,
    /// The family name, by which some languages greet, if it is told apart.
    pub surname: Option<String>,
    /// How the person is greeted; neutrally if unknown.
    pub salutation: Option<Salutation>,
    /// The languages that the person reads, best first; none if it was not said.
    pub languages: Vec<Locale>,
    /// The organization it speaks for.
    pub organization: Option<Spanned<String>>,
    /// The role there, without the organization: “CEO”.
    pub role: Dated<Localized<String>>,
    /// The people of a desk or an agency.
    pub people: Vec<String>,
    /// Its telephones.
    pub telephones: Vec<Telephone>,
    /// Its e-mail address.
    pub email: Option<EmailAddress>,
    /// When it is away.
    pub absences: Vec<Absence>,
    /// Where its name was written.
    pub span: Span,
}

/// When somebody is away, and who stands in.
#[derive(Clone, Debug)]
pub struct Absence {
    /// The first day; it has begun, if none is told.
    pub from: Option<Date>,
    /// The last day.
    pub until: Date,
    /// Who stands in, by id.
    pub stands_in: Option<Spanned<String>>,
}

/// What several press contacts have in common.
#[derive(Clone, Debug, Default)]
pub struct ContactGroup {
    /// Its heading; may be empty.
    pub name: Localized<String>,
    /// The languages in which its people answer; all, if none is named.
    pub languages: Vec<Locale>,
}

impl ContactGroup {
    /// Whether its people answer in a language.
    #[must_use]
    pub fn answers_in(&self, locale: &Locale) -> bool {
        self.languages.is_empty() || self.languages.contains(locale)
    }
}

impl Person {
    /// The absence in which a day lies, if it is away then.
    #[must_use]
    pub fn absence_on(&self, day: Date) -> Option<&Absence> {
        self.absences
            .iter()
            .find(|absence| absence.from.is_none_or(|from| from <= day) && day <= absence.until)
    }

    /// The name in a language; that in another, if it has none in this one.
    #[must_use]
    pub fn name_in(&self, locale: &Locale) -> &str {
        let name = self.name.get(locale).or_else(|| self.name.values().next());
        name.map_or(self.id.as_str(), String::as_str)
    }
}

/// A telephone, and what it is for if there are several.
#[derive(Clone, Debug)]
pub struct Telephone {
    /// What it is for: a country, an office, a time of day.
    pub label: Localized<String>,
    /// Its number.
    pub number: TelephoneNumber,
}

/// A person whom journalists may reach: there is a telephone or an e-mail address.
#[derive(Clone, Copy, Debug)]
pub struct PressContact<'a>(&'a Person);

impl<'a> PressContact<'a> {
    /// The person as a press contact, if there is a way to reach them.
    #[must_use]
    pub fn of(person: &'a Person) -> Option<Self> {
        (!person.telephones.is_empty() || person.email.is_some()).then_some(Self(person))
    }

    /// The person.
    #[must_use]
    pub fn person(self) -> &'a Person {
        self.0
    }

    /// The person as somebody who gets the letter about their own announcement; nothing without an
    /// e-mail address.
    ///
    /// They read `languages`, those of the newsroom, if it was not said which. They are let into
    /// what is held, since it is theirs.
    #[must_use]
    pub fn recipient(self, languages: &[Spanned<Locale>]) -> Option<Recipient> {
        let person = self.0;
        let languages = if person.languages.is_empty() {
            languages.iter().map(|locale| locale.value.clone()).collect()
        } else {
            person.languages.clone()
        };
        let name = languages.first().map_or(person.id.as_str(), |first| person.name_in(first));
        Some(Recipient {
            name: name.to_owned(),
            surname: person.surname.clone(),
            salutation: person.salutation,
            languages,
            honours_embargoes: true,
            ..Recipient::at(person.email.clone()?)
        })
    }
}
