//! A press release in words, as templates see it.

use serde::Serialize;

use crate::prose::{Block, Inline, Prose, Said};

use super::{Day, LanguageLink, Link, Logo, Picture};

/// A press release, in the words and the typography of its language.
///
/// `P` is running text: a tree as the view makes it, or the markup that a format makes of it.
#[derive(Clone, Debug, Serialize)]
pub struct Release<P> {
    /// The id of the announcement.
    pub id: String,
    /// The tag of its language.
    pub language: String,
    /// Its headline.
    pub headline: String,
    /// The line below the headline.
    pub subhead: Option<String>,
    /// What kind of information it is by law, hours of trading, a reference.
    pub label: Option<String>,
    /// “For immediate release”, or until when it is held.
    pub release_line: String,
    /// Whether it is still held, so that every output must say so.
    pub is_held: bool,
    /// Whether its authors are still writing.
    pub is_draft: bool,
    /// Places and date, as they open the text; may be empty.
    pub dateline: String,
    /// Its day of issue.
    pub issued: Day,
    /// When it became or becomes public, as RFC 3339 has it.
    pub published: String,
    /// What happened, in a paragraph.
    pub lede: Option<P>,
    /// The text.
    pub body: P,
    /// Its pictures; the first stands above the text.
    pub pictures: Vec<Picture>,
    /// What is told besides the text: when and where, what to do, who.
    pub details: Vec<DetailGroup>,
    /// What closes the text: `###`.
    pub end_mark: String,
    /// For editors, not for publication in the text.
    pub notes: Option<P>,
    /// Who issues it.
    pub organizations: Vec<Issuer>,
    /// “About …”, of each issuer that has one in this language.
    pub boilerplates: Vec<Boilerplate<P>>,
    /// Whom journalists may reach.
    pub contacts: Vec<Contact>,
    /// What it is about.
    pub topics: Vec<Link>,
    /// The newsroom's languages, and where this release is in each.
    pub languages: Vec<LanguageLink>,
    /// What it says, in one or two sentences of plain text.
    pub summary: String,
    /// The legal notices that belong to it.
    pub legal_notice: Option<P>,
    /// The disclaimers that belong to it.
    pub disclaimer: Option<P>,
    /// Its page, from the root of the site.
    pub path: String,
    /// The files in which it lies beside its page.
    pub downloads: Vec<Download>,
    /// Its page in full.
    pub address: String,
}

/// The text that a dateline opens.
pub struct Opening<'t> {
    /// The dateline, as it stands there.
    pub dateline: &'t str,
    /// What follows it in its paragraph; none where the text begins with something else.
    pub content: Option<&'t [Inline<Said>]>,
    /// The blocks behind it.
    pub rest: &'t [Block<Said>],
}

impl<'t> Opening<'t> {
    /// Puts a dateline before the first paragraph of a text, or by itself, without the dash that would
    /// lead over; nothing if there is no dateline.
    #[must_use]
    pub fn of(dateline: &'t str, text: &'t Prose<Said>) -> Option<Self> {
        if dateline.is_empty() {
            return None;
        }
        Some(match text.blocks.as_slice() {
            [Block::Paragraph(content), rest @ ..] => {
                Self { dateline, content: Some(content), rest }
            }
            rest => Self { dateline: standing_alone(dateline), content: None, rest },
        })
    }
}

/// A dateline without the dash that leads over to its text, where no text follows on its line.
#[must_use]
pub fn standing_alone(dateline: &str) -> &str {
    dateline
        .trim_end_matches(|end: char| end.is_whitespace() || matches!(end, '–' | '—' | '-' | ':'))
}

/// How pages offer the files of a format.
#[derive(Debug)]
pub struct Offer {
    /// The extension of its files.
    pub extension: &'static str,
    /// Its media type, without parameters.
    pub media_type: &'static str,
    /// The message that links to it.
    pub words: &'static str,
}

/// A file in which a release lies beside its page.
#[derive(Clone, Debug, Serialize)]
pub struct Download {
    /// Where it is, from the root of the site.
    pub path: String,
    /// Its media type, without parameters.
    pub media_type: &'static str,
    /// What the link to it says.
    pub words: String,
}

/// What belongs together under a heading.
#[derive(Clone, Debug, Serialize)]
pub struct DetailGroup {
    /// What it is about: “Practical information”.
    pub heading: String,
    /// What is told.
    pub details: Vec<Detail>,
}

/// A label, and what is told under it.
#[derive(Clone, Debug, Serialize)]
pub struct Detail {
    /// “When”.
    pub label: String,
    /// What is told, line by line.
    pub lines: Vec<DetailLine>,
}

/// A line of a detail.
#[derive(Clone, Debug, Serialize)]
pub struct DetailLine {
    /// Its words.
    pub words: String,
    /// Where they lead, if they are a link.
    pub target: Option<String>,
}

/// An organization that issues a release.
#[derive(Clone, Debug, Serialize)]
pub struct Issuer {
    /// Its id.
    pub id: String,
    /// Its name in this language.
    pub name: String,
    /// The name under which it is registered, if that is another one.
    pub legal_name: Option<String>,
    /// Its website.
    pub url: Option<String>,
    /// Its logo.
    pub logo: Option<Logo>,
    /// Its page in this newsroom, from the root of the site.
    pub path: String,
}

/// What an organization says about itself.
#[derive(Clone, Debug, Serialize)]
pub struct Boilerplate<P> {
    /// The id of the organization.
    pub id: String,
    /// “About BioWin”.
    pub heading: String,
    /// The text.
    pub text: P,
    /// Its website in full.
    pub url: Option<String>,
    /// Its website as people print it: `www.biowin.org`.
    pub url_words: Option<String>,
    /// The page of the organization, from the root of the site.
    pub path: String,
}

/// Whom journalists may reach.
#[derive(Clone, Debug, Serialize)]
pub struct Contact {
    /// The name of its group, if it is the first of one.
    pub group: Option<String>,
    /// The id of the person, desk or agency.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Role and organization, or either.
    pub role: Option<String>,
    /// Until when it is away, and for whom it stands in, in words.
    pub notes: Vec<String>,
    /// The people of a desk or an agency.
    pub people: Vec<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephones.
    pub telephones: Vec<TelephoneLine>,
}

/// A telephone of a contact.
#[derive(Clone, Debug, Serialize)]
pub struct TelephoneLine {
    /// What it is for, if there are several.
    pub label: Option<String>,
    /// The number as people print it, with no-break spaces.
    pub words: String,
    /// The number for links, as RFC 3966 has it: in E.164, perhaps with an extension.
    pub number: String,
}

impl Release<Prose<Said>> {
    /// Its first text, which the dateline opens.
    #[must_use]
    pub fn first_text(&self) -> &Prose<Said> {
        self.lede.as_ref().unwrap_or(&self.body)
    }

    /// The release without its first text, for formats that write that one apart.
    #[must_use]
    pub fn without_first_text(&self) -> Self {
        let mut release = self.clone();
        if release.lede.take().is_none() {
            release.body = Prose::default();
        }
        release
    }

    /// Numbers the footnotes through all of its texts, so that no two have one number, and
    /// puts those of the lede below the body.
    pub(super) fn with_footnotes_numbered(mut self) -> Self {
        let Self { lede, body, notes, boilerplates, legal_notice, disclaimer, .. } = &mut self;
        let boilerplates = boilerplates.iter_mut().map(|boilerplate| &mut boilerplate.text);
        let texts = lede.iter_mut().chain([body]).chain(notes).chain(boilerplates);
        texts
            .chain(legal_notice)
            .chain(disclaimer)
            .fold(1, |next, text| text.number_footnotes(next));
        if let Some(lede) = &mut self.lede {
            lede.hand_on_footnotes(&mut self.body);
        }
        self
    }
}

impl<P> Release<P> {
    /// Writes the running text in the markup of a format.
    #[must_use]
    pub fn written<Q>(self, mut write: impl FnMut(&P) -> Q) -> Release<Q> {
        Release {
            lede: self.lede.as_ref().map(&mut write),
            body: write(&self.body),
            notes: self.notes.as_ref().map(&mut write),
            boilerplates: self
                .boilerplates
                .into_iter()
                .map(|boilerplate| boilerplate.written(&mut write))
                .collect(),
            legal_notice: self.legal_notice.as_ref().map(&mut write),
            disclaimer: self.disclaimer.as_ref().map(&mut write),
            id: self.id,
            language: self.language,
            headline: self.headline,
            subhead: self.subhead,
            label: self.label,
            release_line: self.release_line,
            is_held: self.is_held,
            is_draft: self.is_draft,
            dateline: self.dateline,
            issued: self.issued,
            published: self.published,
            pictures: self.pictures,
            details: self.details,
            end_mark: self.end_mark,
            organizations: self.organizations,
            contacts: self.contacts,
            topics: self.topics,
            languages: self.languages,
            summary: self.summary,
            path: self.path,
            downloads: self.downloads,
            address: self.address,
        }
    }
}

impl<P> Boilerplate<P> {
    /// Writes the running text in the markup of a format.
    #[must_use]
    pub fn written<Q>(self, write: impl FnOnce(&P) -> Q) -> Boilerplate<Q> {
        Boilerplate {
            text: write(&self.text),
            id: self.id,
            heading: self.heading,
            url: self.url,
            url_words: self.url_words,
            path: self.path,
        }
    }
}
