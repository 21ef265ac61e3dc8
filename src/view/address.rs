//! The address book: the one place that makes addresses.
//!
//! Addresses live for decades. They are paths from the root of the site, without a slash before
//! them; one that ends in a slash is a folder with an `index.html`. All are ASCII.

use crate::locale::Locale;
use crate::model::{Audience, Edition, PictureKind, Settings, former_address, release_address};

/// The root of the site: every language.
pub const ROOT: &str = "";

/// What everybody gets who asks for a page that does not exist.
pub const NOT_FOUND: &str = "404.html";

/// The map of the site for search engines.
pub const SITEMAP: &str = "sitemap.xml";

/// What crawlers may read.
pub const ROBOTS: &str = "robots.txt";

/// The front page of a language.
#[must_use]
pub fn front(locale: &Locale) -> String {
    format!("{locale}/")
}

/// The archive of a year.
#[must_use]
pub fn year(locale: &Locale, year: i16) -> String {
    format!("{locale}/{year:04}/")
}

/// The announcements on a topic.
#[must_use]
pub fn topic(locale: &Locale, topic: &str) -> String {
    format!("{locale}/topics/{topic}/")
}

/// The press contacts of all organizations.
#[must_use]
pub fn contacts(locale: &Locale) -> String {
    format!("{locale}/contacts/")
}

/// An organization.
#[must_use]
pub fn organization(locale: &Locale, organization: &str) -> String {
    format!("{locale}/about/{organization}/")
}

/// A further page of a list, counted from one; the first page is the list itself.
#[must_use]
pub fn numbered(list: &str, page: usize) -> String {
    if page <= 1 { list.to_owned() } else { format!("{list}page/{page}/") }
}

/// The feed of a language.
#[must_use]
pub fn feed(locale: &Locale) -> String {
    format!("{locale}/feed.xml")
}

/// What readers of a language get who ask for a page that does not exist.
#[must_use]
pub fn not_found(locale: &Locale) -> String {
    format!("{locale}/{NOT_FOUND}")
}

/// A press release.
#[must_use]
pub fn release<A: Audience>(edition: &Edition<'_, A>) -> String {
    release_address(edition.locale(), edition.issued().year(), &edition.translation().slug)
}

/// The former addresses of a press release.
pub fn former<A: Audience>(edition: &Edition<'_, A>) -> impl Iterator<Item = String> {
    let locale = edition.locale();
    edition.translation().formerly.iter().map(move |former| former_address(locale, former))
}

/// A press release as a file of a format, beside its page.
#[must_use]
pub fn document<A: Audience>(edition: &Edition<'_, A>, extension: &str) -> String {
    format!("{}{}.{extension}", release(edition), document_name(edition))
}

/// The name that the files of a press release have in common, whatever their format.
#[must_use]
pub fn document_name<A: Audience>(edition: &Edition<'_, A>) -> String {
    format!("{}.{}", edition.translation().slug, edition.locale())
}

/// Data of a press release, beside its page: `turnover.fr.csv`.
#[must_use]
pub fn data<A: Audience>(edition: &Edition<'_, A>, name: &str, extension: &str) -> String {
    format!("{}{name}.{}.{extension}", release(edition), edition.locale())
}

/// A picture of a press release as its author gave it, beside its page: `signing.fr.jpg`.
#[must_use]
pub fn picture<A: Audience>(edition: &Edition<'_, A>, name: &str, kind: PictureKind) -> String {
    data(edition, name, kind.extension())
}

/// A picture of a press release so many pixels wide, which all languages share: `signing-960.webp`.
#[must_use]
pub fn picture_size(id: &str, name: &str, width: u32, extension: &str) -> String {
    asset(&format!("pictures/{id}/{name}-{width}.{extension}"))
}

/// A part of every page: the style sheet, the favicon.
#[must_use]
pub fn asset(name: &str) -> String {
    format!("assets/{name}")
}

/// The logo of an organization.
#[must_use]
pub fn logo(organization: &str, kind: PictureKind) -> String {
    format!("assets/logos/{organization}.{}", kind.extension())
}

/// The file of an address.
#[must_use]
pub fn file(address: &str) -> String {
    if address.is_empty() || address.ends_with('/') {
        format!("{address}index.html")
    } else {
        address.to_owned()
    }
}

/// The name of a file.
#[must_use]
pub fn name(address: &str) -> &str {
    address.rsplit_once('/').map_or(address, |(_, name)| name)
}

/// What leads from a page to the root of the site.
#[must_use]
pub fn base(address: &str) -> String {
    match address.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

/// An address in full.
#[must_use]
pub fn full(settings: &Settings, address: &str) -> String {
    format!("{}{address}", settings.address)
}

/// The id of an edition in feeds (RFC 4287, 4.2.6). It is made of what never changes: who issues it,
/// the announcement's id, and the language; no day, no headline, no slug.
#[must_use]
pub fn feed_id<A: Audience>(settings: &Settings, edition: &Edition<'_, A>) -> String {
    id_in_feeds(settings, &format!("{}/{}", edition.id(), edition.locale()))
}

/// The id of an event in calendars (RFC 5545, 3.8.4.7): the same in every language.
#[must_use]
pub fn event_id<A: Audience>(settings: &Settings, edition: &Edition<'_, A>) -> String {
    let authority = settings.feed_authority.split(',').next().unwrap_or_default();
    format!("{}@{authority}", edition.id())
}

/// The id of the feed of a language.
#[must_use]
pub fn id_of_feed(settings: &Settings, locale: &Locale) -> String {
    id_in_feeds(settings, locale.as_str())
}

/// An id that begins with the newsroom's authority: a tag (RFC 4151) if it has a date, or else an
/// address, which need not lead anywhere.
fn id_in_feeds(settings: &Settings, name: &str) -> String {
    let authority = &settings.feed_authority;
    if authority.contains(',') {
        format!("tag:{authority}:{name}")
    } else {
        format!("https://{authority}/#{name}")
    }
}
