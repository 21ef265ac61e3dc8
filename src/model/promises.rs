//! What the addresses of a newsroom stand for, as its records say: each press release stays where it
//! was published, leads to where it went, or is given up by a line in a record.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Span};
use crate::locale::Locale;

use super::{Announcement, Newsroom};

/// The address of a press release, from the root of the site.
#[must_use]
pub fn release_address(locale: &Locale, year: i16, slug: &str) -> String {
    format!("{locale}/{year:04}/{slug}/")
}

/// The former address of a press release, which its record writes as `year/slug`.
#[must_use]
pub fn former_address(locale: &Locale, former: &str) -> String {
    format!("{locale}/{former}/")
}

/// What an address stands for: an announcement in a language, `opening/fr`.
#[must_use]
pub fn permanent_name(id: &str, locale: &Locale) -> String {
    format!("{id}/{locale}")
}

/// What the records of a newsroom say of its addresses.
#[derive(Clone, Debug, Default)]
pub struct Promises {
    /// What each address stands for, also while nobody may see it.
    claims: BTreeMap<String, String>,
    /// The announcements in their languages, by their permanent names.
    releases: BTreeMap<String, Release>,
    /// The announcements that have a record, whatever its languages, and where it begins.
    announcements: BTreeMap<String, Span>,
    given_up: Vec<String>,
    authority: String,
    is_demonstration: bool,
}

/// An announcement in a language.
#[derive(Clone, Debug)]
struct Release {
    /// Where its headline stands, which says best what is meant.
    span: Span,
    /// Its former addresses, as the record writes them.
    formerly: Vec<String>,
}

/// An address that an announcement has, or had.
pub struct ClaimedAddress<'a> {
    /// The address, from the root of the site.
    pub address: String,
    /// Its language.
    pub locale: &'a Locale,
    /// Whether it only leads to the present one.
    pub is_former: bool,
}

impl Announcement {
    /// Its addresses in each language, the present one before those that lead to it.
    pub fn addresses(&self) -> impl Iterator<Item = ClaimedAddress<'_>> {
        let year = self.issued.value.year();
        self.translations.iter().flat_map(move |(locale, translation)| {
            let present = ClaimedAddress {
                address: release_address(locale, year, &translation.slug),
                locale,
                is_former: false,
            };
            let former = translation.formerly.iter().map(|former| ClaimedAddress {
                address: former_address(locale, former),
                locale,
                is_former: true,
            });
            std::iter::once(present).chain(former)
        })
    }
}

impl Newsroom {
    /// What the records say of addresses.
    #[must_use]
    pub fn promises(&self) -> Promises {
        let settings = &self.directory.settings;
        let mut promises = Promises {
            given_up: settings.given_up.clone(),
            authority: settings.feed_authority.clone(),
            is_demonstration: settings.demonstration,
            ..Promises::default()
        };
        // Of two that want one address, which is an error, it does not matter who gets it.
        for announcement in &self.announcements {
            promises.add(announcement);
        }
        promises
    }
}

impl Promises {
    fn add(&mut self, announcement: &Announcement) {
        let id = announcement.id.value.as_str();
        self.announcements.insert(id.to_owned(), announcement.id.span);
        for own in announcement.addresses() {
            self.claim(own.address, &permanent_name(id, own.locale));
        }
        for (locale, translation) in &announcement.translations {
            let formerly = translation.formerly.clone();
            let release = Release { span: translation.headline_span, formerly };
            self.releases.insert(permanent_name(id, locale), release);
        }
    }

    /// Says that an address stands for something.
    pub(crate) fn claim(&mut self, address: String, name: &str) {
        self.claims.entry(address).or_insert_with(|| name.to_owned());
    }

    /// The same promises, made by somebody.
    #[cfg(test)]
    pub(crate) fn issued_by(self, authority: &str) -> Self {
        Self { authority: authority.to_owned(), ..self }
    }

    /// The same promises, of a newsroom that only shows what heraut does.
    #[cfg(test)]
    pub(crate) fn of_a_demonstration(self) -> Self {
        Self { is_demonstration: true, ..self }
    }

    /// Gives up an address, or a folder of them; it ends in a slash.
    #[cfg(test)]
    pub(crate) fn give_up(&mut self, address: &str) {
        self.given_up.push(address.to_owned());
    }

    /// Who issues the newsroom, as the ids of its feeds begin.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Whether readers may count on its addresses; those of a demonstration were given to nobody.
    #[must_use]
    pub fn is_binding(&self) -> bool {
        !self.is_demonstration
    }

    /// Whether a record gives an address up: itself, or everything below a folder that it is in.
    #[must_use]
    pub fn gives_up(&self, address: &str) -> bool {
        self.given_up.iter().any(|given_up| address.starts_with(given_up.as_str()))
    }

    /// What is wrong with these records, if each of the addresses was published and stood for the
    /// announcement of that permanent name.
    ///
    /// An address that stands for something else now is `address-taken`; one that its announcement
    /// has no more, `address-changed`; those of an announcement or a language without a record,
    /// `address-abandoned`.
    #[must_use]
    pub fn broken<'a>(
        &self,
        published: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let mut changed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut abandoned: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (address, name) in published.filter(|(address, _)| !self.gives_up(address)) {
            match self.claims.get(address) {
                Some(now) if now == name => {}
                Some(now) => faults.push(self.taken(address, name, now)),
                None if self.releases.contains_key(name) => {
                    changed.entry(name).or_default().insert(address);
                }
                None => {
                    let id = name.split('/').next().unwrap_or(name);
                    abandoned.entry(id).or_default().insert(address);
                }
            }
        }
        faults.extend(changed.into_iter().map(|(name, old)| self.changed(name, &old)));
        faults.extend(abandoned.into_iter().map(|(id, old)| self.abandoned(id, &old)));
        faults
    }

    fn taken(&self, address: &str, was: &str, now: &str) -> Diagnostic {
        Diagnostic::error("address-taken")
            .with("address", address)
            .with("was", was)
            .with("now", now)
            .with("line", format!("given-up: [{}]", address.trim_end_matches('/')))
            .at(self.releases.get(now).map(|release| release.span))
    }

    fn changed(&self, name: &str, old: &BTreeSet<&str>) -> Diagnostic {
        let release = &self.releases[name];
        let (id, language) = name.split_once('/').unwrap_or((name, ""));
        let lost = old.iter().map(|address| within_language(address).to_owned());
        let formerly: Vec<String> = release.formerly.iter().cloned().chain(lost).collect();
        Diagnostic::error("address-changed")
            .with("id", id)
            .with("language", language)
            .with("addresses", quoted(old))
            .with("line", format!("formerly: [{}]", formerly.join(", ")))
            .at(release.span)
    }

    fn abandoned(&self, id: &str, old: &BTreeSet<&str>) -> Diagnostic {
        let lines: Vec<&str> = old.iter().map(|address| address.trim_end_matches('/')).collect();
        Diagnostic::error("address-abandoned")
            .with("id", id)
            .with("addresses", quoted(old))
            .with("line", format!("given-up: [{}]", lines.join(", ")))
            .at(self.announcements.get(id).copied())
    }
}

/// An address as `formerly` writes it: without its language, `2026/opening`.
fn within_language(address: &str) -> &str {
    let address = address.trim_end_matches('/');
    address.split_once('/').map_or(address, |(_, rest)| rest)
}

fn quoted(addresses: &BTreeSet<&str>) -> String {
    addresses.iter().map(|address| format!("`{address}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Argument;

    /// What records claim, what they give up, and what is wrong then.
    type Row =
        (&'static [(&'static str, &'static str)], &'static [&'static str], &'static [&'static str]);

    fn promises(claims: &[(&str, &str)], given_up: &[&str]) -> Promises {
        let mut promises = Promises {
            given_up: given_up.iter().map(|&one| one.to_owned()).collect(),
            ..Promises::default()
        };
        for (address, name) in claims {
            promises.claim((*address).to_owned(), name);
            let (id, _) = name.split_once('/').unwrap();
            let span = Span::new(crate::diagnostic::Sources::new().add("a", ""), 0..0);
            promises.announcements.insert(id.to_owned(), span);
            let release = Release { span, formerly: Vec::new() };
            promises.releases.insert((*name).to_owned(), release);
        }
        promises
    }

    #[test]
    fn each_address_shows_what_it_showed_or_a_record_says_why_not() {
        const PUBLISHED: &[(&str, &str)] = &[("fr/2026/a/", "a/fr"), ("fr/2026/b/", "b/fr")];
        let rows: &[Row] = &[
            (PUBLISHED, &[], &[]),
            (
                &[("fr/2026/b/", "a/fr"), ("fr/2026/a/", "b/fr")],
                &[],
                &["address-taken", "address-taken"],
            ),
            (&[("fr/2026/c/", "a/fr"), ("fr/2026/b/", "b/fr")], &[], &["address-changed"]),
            (
                &[("fr/2026/c/", "a/fr"), ("fr/2026/a/", "b/fr"), ("fr/2026/b/", "b/fr")],
                &[],
                &["address-taken"],
            ),
            (&[("fr/2026/b/", "b/fr")], &[], &["address-abandoned"]),
            (&[("nl/2026/a/", "a/nl"), ("fr/2026/b/", "b/fr")], &[], &["address-abandoned"]),
            (&[("fr/2026/b/", "b/fr")], &["fr/2026/a/"], &[]),
            (&[("fr/2026/b/", "c/fr")], &["fr/"], &[]),
            (&[("fr/2026/b/", "b/fr")], &["fr/2026/aa/"], &["address-abandoned"]),
        ];
        for (claims, given_up, expected) in rows {
            let broken = promises(claims, given_up).broken(PUBLISHED.iter().copied());
            let codes: Vec<&str> = broken.iter().map(|fault| fault.code).collect();
            assert_eq!(codes, *expected, "{claims:?} {given_up:?}");
        }
    }

    #[test]
    fn the_line_to_write_names_all_that_was_and_is_lost() {
        let mut promises = promises(&[("fr/2026/c/", "a/fr")], &[]);
        promises.releases.get_mut("a/fr").unwrap().formerly.push("2025/z".to_owned());
        let published = [("fr/2026/b/", "a/fr"), ("fr/2026/a/", "a/fr")];
        let broken = promises.broken(published.into_iter());
        let [fault] = broken.as_slice() else { panic!("{broken:?}") };
        let line = Argument::Text("formerly: [2025/z, 2026/a, 2026/b]".to_owned());
        assert_eq!(fault.arguments.get("line"), Some(&line));
    }
}
