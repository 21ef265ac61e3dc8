//! A campaign: the editions of one announcement for one audience, and who gets which of them.

use std::collections::BTreeSet;

use crate::locale::Locale;
use crate::model::{Addressee, Audience, Directory, Edition, Recipient};
use crate::post::ledger::Reason;

/// The editions of one announcement that one audience may read.
pub struct Campaign<'e, 'a, A: Audience> {
    editions: Vec<&'e Edition<'a, A>>,
}

/// Who of those on the lists is written to, as far as whoever sends decides it.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Only those who write about this topic, if there is one.
    pub only: Option<String>,
    /// The keys of addresses that are left out.
    pub except: BTreeSet<String>,
}

/// What becomes of a recipient.
pub enum Placing<'e, 'r, 'a, A: Audience> {
    /// They get this edition.
    Letter {
        /// The recipient, who belongs to the audience.
        addressee: Addressee<'r, A>,
        /// What they get.
        edition: &'e Edition<'a, A>,
        /// Which of their languages that is; 0 for the first.
        choice: u8,
    },
    /// They get nothing.
    LeftOut {
        /// Why.
        reason: Reason,
        /// What the words about the reason need.
        note: String,
    },
}

impl<'e, 'a, A: Audience> Campaign<'e, 'a, A> {
    /// The campaign of an announcement, by its id; nothing if the audience may read none of it.
    #[must_use]
    pub fn of(editions: &'e [Edition<'a, A>], id: &str) -> Option<Self> {
        let editions: Vec<_> = editions.iter().filter(|edition| edition.id() == id).collect();
        (!editions.is_empty()).then_some(Self { editions })
    }

    /// The editions, in the order of the newsroom's languages.
    #[must_use]
    pub fn editions(&self) -> &[&'e Edition<'a, A>] {
        &self.editions
    }

    /// The announcement's own press contacts, by id; its organizations', if it names none.
    pub fn contacts(&self, directory: &'a Directory) -> impl Iterator<Item = &'a str> {
        self.editions.first().into_iter().flat_map(|edition| edition.contacts(directory))
    }

    /// Decides what a recipient gets: the first of their languages that the announcement has.
    ///
    /// `suppressed` says why nothing may be written to an address, if so.
    #[must_use]
    pub fn place<'r>(
        &self,
        recipient: &'r Recipient,
        selection: &Selection,
        suppressed: Option<&str>,
    ) -> Placing<'e, 'r, 'a, A> {
        let left_out = |reason, note: &str| Placing::LeftOut { reason, note: note.to_owned() };
        if let Some(why) = suppressed {
            return left_out(Reason::Suppressed, why);
        }
        if selection.except.contains(&recipient.email.key()) {
            return left_out(Reason::Excepted, "");
        }
        if let Some(topic) = &selection.only
            && !recipient.topics.contains(topic)
        {
            return left_out(Reason::OtherTopic, topic);
        }
        let Some(addressee) = Addressee::of(recipient) else {
            return left_out(Reason::NotTrusted, "");
        };
        let found = recipient
            .languages
            .iter()
            .enumerate()
            .find_map(|(choice, locale)| Some((choice, self.edition(locale)?)));
        match found {
            Some((choice, edition)) => {
                let choice = u8::try_from(choice).unwrap_or(u8::MAX);
                Placing::Letter { addressee, edition, choice }
            }
            None => left_out(Reason::NoLanguage, &tags(&recipient.languages)),
        }
    }

    /// The edition for readers of a language: its own, or that of the language without region.
    fn edition(&self, locale: &Locale) -> Option<&'e Edition<'a, A>> {
        let language = |locale: &Locale| locale.as_str().split('-').next().map(str::to_owned);
        let exact = self.editions.iter().find(|edition| edition.locale() == locale);
        let near =
            || self.editions.iter().find(|edition| language(edition.locale()) == language(locale));
        exact.or_else(near).copied()
    }
}

/// The tags of languages, as people list them.
fn tags(languages: &[Locale]) -> String {
    let tags: Vec<&str> = languages.iter().map(Locale::as_str).collect();
    tags.join(", ")
}
