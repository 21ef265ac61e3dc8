//! What a page says about itself, and lists of releases, as templates see them.

use serde::Serialize;

/// What a page says about itself in its head.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// What leads from the page to the root of the site: `../../`, `./`, or `/press/`.
    pub base: String,
    /// Its title, without the newsroom's name.
    pub title: String,
    /// What it holds, in one or two sentences of plain text.
    pub description: Option<String>,
    /// Its address in full.
    pub canonical: String,
    /// The same page in each language, itself included, and `x-default`; empty if it has no other.
    pub alternates: Vec<Alternate>,
    /// The language switch.
    pub languages: Vec<LanguageLink>,
    /// `fr_BE`, as Open Graph has it.
    pub open_graph_locale: String,
    /// The languages of the alternates, as Open Graph has them, itself excluded.
    pub open_graph_alternates: Vec<String>,
    /// `article` or `website`.
    pub open_graph_kind: String,
    /// When its content was published, as RFC 3339 has it.
    pub published: Option<String>,
    /// What it is, for machines (schema.org); safe inside a `script` element.
    pub structured: Option<String>,
    /// Whether search engines are to leave it alone.
    pub hidden: bool,
    /// What its address stands for, if that must outlive a change: `opening/fr`.
    pub stands_for: Option<String>,
}

/// A page in another language, for machines.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The tag of the language, or `x-default`.
    pub language: String,
    /// Its address in full.
    pub address: String,
}

/// An entry of the language switch.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageLink {
    /// The tag of the language.
    pub tag: String,
    /// The language's own name: `français`.
    pub name: String,
    /// Whether it is the language of the page.
    pub is_current: bool,
    /// Where the page is in this language, from the root of the site; none if it is missing.
    pub path: Option<String>,
    /// What the entry says: where it leads, in that language; or that it is missing, in this one.
    pub words: String,
}

/// A link inside the site.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// What it says.
    pub words: String,
    /// Where it leads, from the root of the site.
    pub path: String,
}

/// The logo of an organization.
#[derive(Clone, Debug, Serialize)]
pub struct Logo {
    /// Where it is, from the root of the site.
    pub path: String,
    /// What it shows, for whoever does not see it.
    pub alternative: String,
}

/// A day, for machines and in words.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    /// `2024-05-14`.
    pub iso: String,
    /// `14 May 2024`.
    pub words: String,
}

/// A list of releases: the newest, a year, a topic.
#[derive(Clone, Debug, Serialize)]
pub struct Listing {
    /// Its heading.
    pub heading: String,
    /// The releases on this page, newest first.
    pub cards: Vec<Card>,
    /// The page of newer ones.
    pub newer: Option<Link>,
    /// The page of older ones.
    pub older: Option<Link>,
    /// “Page 2 of 7”, if there are several.
    pub position: Option<String>,
    /// How many releases there are on all pages, in words.
    pub count: String,
}

/// A release in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Its headline.
    pub headline: String,
    /// What it says, in one or two sentences of plain text.
    pub summary: String,
    /// Its day of issue.
    pub issued: Day,
    /// Who issues it, as a list in words.
    pub organizations: String,
    /// Its page, from the root of the site.
    pub path: String,
    /// Its language, where a list mixes languages.
    pub language: String,
}
