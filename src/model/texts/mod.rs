//! The texts that a newsroom shows: each in which language, with whose facts, as of which day.

mod part;

use jiff::civil::Date;

use crate::diagnostic::{Span, Spanned};
use crate::locale::Locale;
use crate::prose::{
    Block, FactReference, Holder, Inline, Prose, Quote, Row, SpeakerReference, TableReference,
    Text as Words, Written, for_each_held_line, for_each_inline, for_each_inline_in,
    for_each_placed, for_each_quote, line_words,
};

use super::announcement::{Announcement, Translation};
use super::fact::Fact;
use super::localized::Localized;
use super::newsroom::{Directory, Settings};
use super::organization::Organization;

pub use part::Part;

/// A text as it is shown in one language.
pub struct Text<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// Which part of a release it is.
    pub part: Part<'a>,
    content: Content<'a>,
    /// Whose facts it means where it names no organization.
    own: Source<'a>,
    /// The day whose facts it shows; none if it stands on pages whose day is always today.
    day: Option<Date>,
}

/// A link in a text.
pub struct Link<'a> {
    /// Where it leads.
    pub target: &'a str,
    /// Whether words or facts show it.
    pub has_words: bool,
    /// The whole link.
    pub span: Span,
}

enum Content<'a> {
    Line(&'a [Inline<Written>]),
    /// The cells of a table that hold words, or what else is told line by line.
    Lines(Vec<&'a [Inline<Written>]>),
    Prose(&'a Prose<Written>),
}

/// Whose facts are meant.
#[derive(Clone, Copy)]
enum Source<'a> {
    Announcement(&'a Announcement),
    Organization(&'a Organization),
    /// The newsroom has no facts of its own.
    Nobody,
}

impl<'a> Text<'a> {
    /// The places of facts, in reading order.
    #[must_use]
    pub fn references(&self) -> Vec<&'a FactReference> {
        let mut references = Vec::new();
        let mut visit = |inline: &'a Inline<Written>| {
            if let Inline::Fact(reference) = inline {
                references.push(reference);
            }
        };
        match self.content {
            Content::Line(content) => content.iter().for_each(visit),
            Content::Lines(ref cells) => cells.iter().flat_map(|cell| cell.iter()).for_each(visit),
            Content::Prose(prose) => for_each_inline(&prose.blocks, &mut visit),
        }
        references
    }

    /// Its words, piece by piece, in reading order.
    #[must_use]
    pub fn words(&self) -> Vec<&'a Words> {
        let mut words = Vec::new();
        let mut visit = |inline: &'a Inline<Written>| {
            if let Inline::Text(text) = inline {
                words.push(text);
            }
        };
        match self.content {
            Content::Line(content) => content.iter().for_each(visit),
            Content::Lines(ref cells) => cells.iter().flat_map(|cell| cell.iter()).for_each(visit),
            Content::Prose(prose) => for_each_inline(&prose.blocks, &mut visit),
        }
        words
    }

    /// The lines, in reading order, each with what holds it.
    #[must_use]
    pub fn lines(&self) -> Vec<(Holder, &'a [Inline<Written>])> {
        let mut lines = Vec::new();
        match self.content {
            Content::Line([]) => {}
            Content::Line(content) => lines.push((Holder::Text, content)),
            Content::Lines(ref cells) => {
                lines.extend(cells.iter().map(|cell| (Holder::Cell, *cell)));
            }
            Content::Prose(prose) => for_each_held_line(&prose.blocks, &mut |holder, content| {
                lines.push((holder, content));
            }),
        }
        lines
    }

    /// The links, in reading order.
    #[must_use]
    pub fn links(&self) -> Vec<Link<'a>> {
        let mut links = Vec::new();
        if let Content::Prose(prose) = self.content {
            for_each_inline(&prose.blocks, &mut |inline| {
                if let Inline::Link { target, content, span } = inline {
                    let mut has_words = !line_words(content).trim().is_empty();
                    for_each_inline_in(content, &mut |inline| {
                        has_words |= matches!(inline, Inline::Fact(_));
                    });
                    links.push(Link { target, has_words, span: *span });
                }
            });
        }
        links
    }

    /// The headings that stand in no other block, with their levels, in reading order.
    pub fn headings(&self) -> impl Iterator<Item = (u8, &'a [Inline<Written>])> {
        let blocks = match self.content {
            Content::Line(_) | Content::Lines(_) => &[][..],
            Content::Prose(prose) => &prose.blocks,
        };
        blocks.iter().filter_map(|block| match block {
            Block::Heading { level, content } => Some((*level, content.as_slice())),
            _ => None,
        })
    }

    /// The lists that a paragraph stands before, with how many items they have.
    #[must_use]
    pub fn lists(&self) -> Vec<(&'a [Inline<Written>], usize)> {
        let blocks = match self.content {
            Content::Line(_) | Content::Lines(_) => &[][..],
            Content::Prose(prose) => &prose.blocks,
        };
        let lists = blocks.windows(2).filter_map(|pair| match pair {
            [Block::Paragraph(content), Block::List { items, .. }] => {
                Some((content.as_slice(), items.len()))
            }
            _ => None,
        });
        lists.collect()
    }

    /// The tables that stand in no other block: their rows of cells, without the head.
    #[must_use]
    pub fn tables(&self) -> Vec<Vec<Vec<&'a [Inline<Written>]>>> {
        let blocks = match self.content {
            Content::Line(_) | Content::Lines(_) => &[][..],
            Content::Prose(prose) => &prose.blocks,
        };
        let tables = blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(&table.rows),
            _ => None,
        });
        let cells = |row: &'a Row<Inline<Written>>| row.cells.iter().map(Vec::as_slice).collect();
        tables.map(|rows| rows.iter().map(cells).collect()).collect()
    }

    /// The places of tables that are data, in reading order.
    #[must_use]
    pub fn placed(&self) -> Vec<&'a TableReference> {
        let mut placed = Vec::new();
        if let Content::Prose(prose) = self.content {
            for_each_placed(&prose.blocks, &mut |reference| placed.push(reference));
        }
        placed
    }

    /// The quotes, in reading order.
    #[must_use]
    pub fn quotes(&self) -> Vec<&'a Quote<Written>> {
        let mut quotes = Vec::new();
        if let Content::Prose(prose) = self.content {
            for_each_quote(&prose.blocks, &mut |quote| quotes.push(quote));
        }
        quotes
    }

    /// The ids of those who are quoted, in reading order.
    #[must_use]
    pub fn speakers(&self) -> Vec<&'a Spanned<String>> {
        let speakers = self.quotes().into_iter().filter_map(|quote| match &quote.speaker {
            Some(SpeakerReference::Person(id)) => Some(id),
            Some(SpeakerReference::Unreadable) | None => None,
        });
        speakers.collect()
    }

    /// What a reference may show here, oldest first: one value at most if the text has a day.
    #[must_use]
    pub fn values(&self, reference: &FactReference, directory: &'a Directory) -> Vec<&'a Fact> {
        let key = &reference.key;
        let dated = match self.source(reference.organization.as_deref(), directory) {
            Source::Announcement(announcement) => {
                return announcement.facts.get(key).into_iter().collect();
            }
            Source::Organization(organization) => organization.facts.get(key),
            Source::Nobody => None,
        };
        match (dated, self.day) {
            (None, _) => Vec::new(),
            (Some(dated), None) => dated.values().collect(),
            (Some(dated), Some(day)) => dated.on(day).into_iter().collect(),
        }
    }

    /// Whether it tells any facts.
    #[must_use]
    pub fn tells_facts(&self, directory: &'a Directory) -> bool {
        let mut references = self.references().into_iter();
        references.any(|reference| !self.values(reference, directory).is_empty())
    }

    /// The facts that it tells, in reading order, each with its key and the organization whose it is, if
    /// it is not the announcement's.
    #[must_use]
    pub fn told(&self, directory: &'a Directory) -> Vec<(Option<&'a str>, &'a str, &'a Fact)> {
        let told = self.references().into_iter().filter_map(|reference| {
            let named = reference.organization.as_deref();
            let organization = match self.source(named, directory) {
                Source::Organization(organization) => Some(organization.id.as_str()),
                Source::Announcement(_) | Source::Nobody => None,
            };
            let fact = self.values(reference, directory).last().copied()?;
            Some((organization, reference.key.as_str(), fact))
        });
        told.collect()
    }

    /// The day of the text, and the day from which on a reference of it has a value, if that is
    /// later.
    #[must_use]
    pub fn begins_after(
        &self,
        reference: &FactReference,
        directory: &'a Directory,
    ) -> Option<(Date, Date)> {
        let Source::Organization(organization) =
            self.source(reference.organization.as_deref(), directory)
        else {
            return None;
        };
        let (dated, day) = (organization.facts.get(&reference.key)?, self.day?);
        Some((day, dated.begins_after(day)?))
    }

    /// The keys of an organization's facts, or else of those that are this text's own.
    #[must_use]
    pub fn keys(&self, organization: Option<&str>, from: &'a Directory) -> Vec<&'a str> {
        match self.source(organization, from) {
            Source::Announcement(announcement) => {
                announcement.facts.keys().map(String::as_str).collect()
            }
            Source::Organization(organization) => {
                organization.facts.keys().map(String::as_str).collect()
            }
            Source::Nobody => Vec::new(),
        }
    }

    /// The keys of the tables that it may place: those of its announcement.
    #[must_use]
    pub fn table_keys(&self) -> Vec<&'a str> {
        match self.own {
            Source::Announcement(announcement) => {
                announcement.tables.keys().map(String::as_str).collect()
            }
            Source::Organization(_) | Source::Nobody => Vec::new(),
        }
    }

    /// Whose facts a reference means, which may name an organization.
    fn source(&self, organization: Option<&str>, directory: &'a Directory) -> Source<'a> {
        match organization {
            None => self.own,
            Some(id) => directory.organization(id).map_or(Source::Nobody, Source::Organization),
        }
    }
}

/// The headline of an announcement in one language.
#[must_use]
pub fn headline<'a>(
    announcement: &'a Announcement,
    locale: &'a Locale,
    translation: &'a Translation,
) -> Text<'a> {
    Text {
        locale,
        part: Part::Headline,
        content: Content::Line(&translation.headline),
        own: Source::Announcement(announcement),
        day: Some(announcement.issued.value),
    }
}

/// What an announcement itself says, in every language that it has words for.
#[must_use]
pub fn of_announcement<'a>(
    announcement: &'a Announcement,
    settings: &'a Settings,
) -> Vec<Text<'a>> {
    in_languages(announcement, settings, &|_| true)
}

/// What an announcement itself says, in those languages that are wanted.
fn in_languages<'a>(
    announcement: &'a Announcement,
    settings: &'a Settings,
    is_wanted: &dyn Fn(&Locale) -> bool,
) -> Vec<Text<'a>> {
    let (own, day) = (Source::Announcement(announcement), Some(announcement.issued.value));
    let mut texts = Vec::new();
    let wanted = || announcement.translations.iter().filter(|(locale, _)| is_wanted(locale));
    for (locale, translation) in wanted() {
        texts.push(headline(announcement, locale, translation));
        for (part, content) in [
            (Part::Subhead, Content::Line(&translation.subhead)),
            (Part::Label, Content::Line(&translation.label)),
            (Part::Lede, Content::Prose(&translation.lede)),
            (Part::Body, Content::Prose(&translation.body)),
            (Part::Notes, Content::Prose(&translation.notes)),
        ] {
            texts.push(Text { locale, part, content, own, day });
        }
    }
    for (locale, _) in wanted() {
        let lines = announcement.details.lines();
        let cells: Vec<_> = lines.filter_map(|line| Some(line.get(locale)?.as_slice())).collect();
        if !cells.is_empty() {
            let content = Content::Lines(cells);
            texts.push(Text { locale, part: Part::Details, content, own, day });
        }
        for (key, table) in &announcement.tables {
            let cells = table.lines().filter_map(|line| Some(line.get(locale)?.as_slice()));
            let content = Content::Lines(cells.collect());
            texts.push(Text { locale, part: Part::Table(key), content, own, day });
        }
        for picture in &announcement.pictures {
            let lines = picture.lines().into_iter();
            let lines = lines.filter_map(|(_, line)| Some(line.get(locale)?.as_slice()));
            let (part, content) = (Part::Picture(&picture.name), Content::Lines(lines.collect()));
            texts.push(Text { locale, part, content, own, day });
        }
    }
    for (part, localized) in [
        (Part::LegalNotice, &announcement.legal_notice),
        (Part::Disclaimer, &announcement.disclaimer),
    ] {
        let in_each = in_each_language(part, localized, own, day, settings);
        texts.extend(in_each.filter(|text| is_wanted(text.locale)));
    }
    texts
}

/// Everything that stands in a press release: what it says itself, and what others say below it.
#[must_use]
pub fn of_release<'a>(announcement: &'a Announcement, directory: &'a Directory) -> Vec<Text<'a>> {
    release_in_languages(announcement, directory, &|_| true)
}

/// The same in one language.
#[must_use]
pub fn of_release_in<'a>(
    announcement: &'a Announcement,
    directory: &'a Directory,
    locale: &Locale,
) -> Vec<Text<'a>> {
    release_in_languages(announcement, directory, &|own| own == locale)
}

fn release_in_languages<'a>(
    announcement: &'a Announcement,
    directory: &'a Directory,
    is_wanted: &dyn Fn(&Locale) -> bool,
) -> Vec<Text<'a>> {
    let mut texts = in_languages(announcement, &directory.settings, is_wanted);
    texts.extend(around_announcement(announcement, directory, is_wanted));
    texts
}

/// What others say below an announcement, as of its day: boilerplates, the newsroom's disclaimer.
fn around_announcement<'a>(
    announcement: &'a Announcement,
    directory: &'a Directory,
    is_wanted: &dyn Fn(&Locale) -> bool,
) -> Vec<Text<'a>> {
    let issued = announcement.issued.value;
    let day = Some(issued);
    let mut texts = Vec::new();
    for locale in announcement.translations.keys().filter(|locale| is_wanted(locale)) {
        for id in &announcement.organizations {
            let Some(organization) = directory.organization(&id.value) else { continue };
            let about = organization.about.on(issued).and_then(|about| about.get(locale));
            let Some(about) = about else { continue };
            let (content, own) = (Content::Prose(about), Source::Organization(organization));
            texts.push(Text { locale, part: Part::About(&id.value), content, own, day });
        }
        if let Some(disclaimer) = directory.settings.disclaimer.get(locale) {
            let content = Content::Prose(disclaimer);
            let (part, own) = (Part::CommonDisclaimer, Source::Nobody);
            texts.push(Text { locale, part, content, own, day });
        }
    }
    texts
}

/// What stands on pages whose day is always today: of organizations, and of the newsroom itself.
#[must_use]
pub fn standing(directory: &Directory) -> Vec<Text<'_>> {
    let settings = &directory.settings;
    let mut texts = Vec::new();
    for organization in directory.organizations.values() {
        for about in organization.about.values() {
            let own = Source::Organization(organization);
            let part = Part::About(&organization.id);
            texts.extend(in_each_language(part, about, own, None, settings));
        }
    }
    for (part, localized) in [
        (Part::LegalNotice, &settings.legal_notice),
        (Part::CommonDisclaimer, &settings.disclaimer),
    ] {
        texts.extend(in_each_language(part, localized, Source::Nobody, None, settings));
    }
    texts
}

fn in_each_language<'a>(
    part: Part<'a>,
    localized: &'a Localized<Prose<Written>>,
    own: Source<'a>,
    day: Option<Date>,
    settings: &'a Settings,
) -> impl Iterator<Item = Text<'a>> {
    settings.languages.iter().filter_map(move |locale| {
        let content = Content::Prose(localized.get(&locale.value)?);
        Some(Text { locale: &locale.value, part, content, own, day })
    })
}
