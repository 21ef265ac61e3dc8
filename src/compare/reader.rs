//! Reads releases: the languages of a newsroom, with the names that each of them writes.

use std::collections::BTreeMap;

use crate::diagnostic::Span;
use crate::extract::{self, Known, Matter, Names, Statement, statements};
use crate::locale::{FactWords, Language, Languages, Locale};
use crate::model::texts::{self, Text};
use crate::model::{Announcement, Directory, Fact, FactTeller};
use crate::prose::{
    FactReference, Inline, SpeakerReference, Written, for_each_inline_in, line_span, line_words,
};

use super::release::{Line, OrganizationFact, Release, Row, Section, Spoken, SpokenQuote};
use super::tongue::Tongues;

/// Reads the releases of a newsroom.
pub struct Reader<'a> {
    directory: &'a Directory,
    /// The languages that state facts in a way that somebody wrote down.
    languages: BTreeMap<&'a Locale, Tongue<'a>>,
    tongues: Tongues<'a>,
    /// The code of the country in which most telephones of the newsroom are.
    calling_code: Option<&'a str>,
}

/// What is needed to read one language.
struct Tongue<'a> {
    language: &'a Language,
    words: &'a FactWords,
    names: Names,
}

impl<'a> Reader<'a> {
    /// Takes down the names of a newsroom in each of its languages.
    #[must_use]
    pub fn of(directory: &'a Directory, languages: &'a Languages) -> Self {
        let known = directory.settings.languages.iter().filter_map(|locale| {
            let language = languages.get(&locale.value)?;
            let words = language.fact_words()?;
            let names = Names::of(names(directory, &locale.value));
            Some((&locale.value, Tongue { language, words, names }))
        });
        let known: BTreeMap<&Locale, Tongue<'_>> = known.collect();
        let tables: Vec<_> = known.iter().map(|(locale, tongue)| (*locale, tongue.words)).collect();
        let tongues = Tongues::of(&tables);
        Self { directory, languages: known, tongues, calling_code: calling_code(directory) }
    }

    /// Reads a release, in the languages that are ready and can be read.
    #[must_use]
    pub fn release<'r>(&self, announcement: &'r Announcement, texts: &[Text<'r>]) -> Release<'r>
    where
        'a: 'r,
    {
        let issued = announcement.issued.value;
        let facts = self.facts(announcement);
        let mut release =
            Release { languages: Vec::new(), issued, facts, not_compared: Vec::new() };
        let original = std::iter::once(&announcement.original);
        let others = announcement.translations.keys().filter(|one| **one != announcement.original);
        for locale in original.chain(others) {
            let is_ready =
                announcement.translations.get(locale).is_some_and(|translation| translation.ready);
            match self.languages.get(locale) {
                _ if !is_ready => {}
                Some(language) => {
                    let own = texts.iter().filter(|text| text.locale == locale);
                    let sections = own.map(|text| self.section(text, language)).collect();
                    release.languages.push(Spoken { locale, sections });
                }
                None => release.not_compared.push(locale),
            }
        }
        release
    }

    /// Reads a release; the texts that stand in it are looked up.
    #[must_use]
    pub fn whole<'r>(&self, announcement: &'r Announcement) -> Release<'r>
    where
        'a: 'r,
    {
        self.release(announcement, &texts::of_release(announcement, self.directory))
    }

    /// The figures that the organizations of a release have as facts on its day.
    fn facts(&self, announcement: &Announcement) -> Vec<OrganizationFact<'a>> {
        let day = announcement.issued.value;
        let organizations = announcement.organizations.iter();
        let organizations =
            organizations.filter_map(|id| self.directory.organizations.get_key_value(&id.value));
        let facts = organizations.flat_map(|(id, organization)| {
            organization.facts.iter().filter_map(move |(key, dated)| {
                let fact = dated.on(day)?;
                let (number, unit) = extract::stated(&fact.value)?;
                Some(OrganizationFact { organization: id, key, number, unit, place: fact.span })
            })
        });
        facts.collect()
    }

    /// Reads a text by itself; nothing if nobody wrote down how its language states facts.
    #[must_use]
    pub fn text<'r>(&self, text: &Text<'r>) -> Option<Section<'r>> {
        Some(self.section(text, self.languages.get(text.locale)?))
    }

    fn section<'r>(&self, text: &Text<'r>, language: &Tongue<'_>) -> Section<'r> {
        let teller = self.directory.settings.teller(language.language);
        let known = FactsOf { text, directory: self.directory, teller };
        let read = extract::Language {
            words: language.words,
            names: &language.names,
            calling_code: self.calling_code,
        };
        let lists = text.lists();
        let mut lines = Vec::new();
        let mut line_of = BTreeMap::new();
        for (holder, content) in text.lines() {
            let Some(place) = line_span(content) else { continue };
            let words = line_words(content);
            let statements = statements(content, read, &known);
            line_of.insert(content.as_ptr(), lines.len());
            let list = lists.iter().find(|(intro, _)| std::ptr::eq(*intro, content));
            lines.push(Line {
                n_items: list.map(|(_, n_items)| *n_items),
                listed: listed(&statements, language.words),
                holder,
                place,
                n_words: words.split_whitespace().count() + n_facts(content),
                tongue: self.tongues.tongue(&words, text.locale).cloned(),
                has_lead: matches!(content, [Inline::Strong(_), _, ..]),
                statements,
                words,
            });
        }
        let quotes = text.quotes().into_iter().map(|quote| SpokenQuote {
            speaker: match &quote.speaker {
                Some(SpeakerReference::Person(id)) => Some(id.value.clone()),
                Some(SpeakerReference::Unreadable) | None => None,
            },
            place: speaker_place(quote.speaker.as_ref()).unwrap_or(quote.span),
        });
        let row = |cells: Vec<&[Inline<Written>]>| {
            let first = cells.first().map(|first| line_words(first).trim().to_lowercase());
            let is_total = first.is_some_and(|first| language.words.totals.contains(&first));
            let cells = cells.into_iter().map(|cell| line_of.get(&cell.as_ptr()).copied());
            Row { cells: cells.collect(), is_total }
        };
        let tables = text.tables().into_iter().map(|rows| rows.into_iter().map(row).collect());
        let (tables, quotes) = (tables.collect(), quotes.collect());
        Section { part: text.part, lines, quotes, tables }
    }
}

/// The facts that a text refers to, in its language.
struct FactsOf<'a, 't> {
    text: &'a Text<'t>,
    directory: &'t Directory,
    teller: FactTeller<'a>,
}

impl Known for FactsOf<'_, '_> {
    fn fact(&self, reference: &FactReference) -> Option<Fact> {
        self.text.values(reference, self.directory).last().copied().cloned()
    }

    fn words(&self, reference: &FactReference) -> Option<String> {
        self.teller.fact(&self.fact(reference)?, reference.form).ok()
    }
}

/// The last figure of a line whose noun is one of what lists hold, and where it stands.
fn listed(statements: &[Statement], words: &FactWords) -> Option<(usize, Span)> {
    statements.iter().rev().find_map(|statement| match &statement.matter {
        Matter::Figure(figure) if figure.unit.is_none() && figure.qualifier.is_none() => {
            let is_listed = figure.noun.as_ref().is_some_and(|noun| words.listed.contains(noun));
            let number = figure.number.small().filter(|_| is_listed)?;
            Some((usize::try_from(number).ok()?, statement.place))
        }
        _ => None,
    })
}

fn speaker_place(speaker: Option<&SpeakerReference>) -> Option<Span> {
    match speaker? {
        SpeakerReference::Person(id) => Some(id.span),
        SpeakerReference::Unreadable => None,
    }
}

fn n_facts(content: &[Inline<Written>]) -> usize {
    let mut n_facts = 0;
    for_each_inline_in(content, &mut |inline| {
        n_facts += usize::from(matches!(inline, Inline::Fact(_)));
    });
    n_facts
}

/// The names of people, organizations and towns in a language.
fn names<'d>(
    directory: &'d Directory,
    locale: &'d Locale,
) -> impl Iterator<Item = (String, Matter)> + 'd {
    let people = directory.people.values();
    let people =
        people.map(|person| (person.name_in(locale).to_owned(), Matter::Person(person.id.clone())));
    let organizations = directory.organizations.values().filter_map(|organization| {
        let name = organization.name.get(locale)?;
        Some((name.clone(), Matter::Organization(organization.id.clone())))
    });
    let places = directory.places.values().filter_map(|place| {
        let name = place.name.get(locale)?;
        Some((name.clone(), Matter::Place(place.id.clone())))
    });
    people.chain(organizations).chain(places)
}

fn calling_code(directory: &Directory) -> Option<&str> {
    let telephones = directory.people.values().flat_map(|person| &person.telephones);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for code in telephones.filter_map(|telephone| telephone.number.calling_code()) {
        *counts.entry(code).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(code, _)| code)
}
