//! What the pages of a site are made from.

use std::sync::OnceLock;

use crate::diagnostic::Diagnostic;
use crate::format::{Renderer, StaticFile};
use crate::locale::{Language, Locale};
use crate::model::{Audience, Edition, Editions, Settings};
use crate::view::{Card, Page, Showing, Standing, standing_page};

use super::place::Place;

/// What the pages of a site are made from.
pub(super) struct Site<'s, 'a, A: Audience> {
    pub(super) renderer: &'s Renderer<'a, A>,
    pub(super) statics: &'a [StaticFile],
    pub(super) showing: Showing,
    /// The path of the only file that is wanted, if not all of them are.
    wanted: Option<&'s str>,
    /// Each edition as an entry of a list, in the order of the editions, made when a first list
    /// holds it.
    cards: Vec<OnceLock<Result<Card, Diagnostic>>>,
}

/// What a page says of itself in its head, besides where it is.
pub(super) struct Head {
    /// Its title.
    pub(super) title: String,
    /// What it holds.
    pub(super) description: Option<String>,
    /// Whether search engines are to leave it alone.
    pub(super) hidden: bool,
}

impl Head {
    /// The head of a page that search engines may show.
    pub(super) const fn titled(title: String) -> Self {
        Self { title, description: None, hidden: false }
    }
}

impl<'s, 'a, A: Audience> Site<'s, 'a, A> {
    pub(super) fn new(
        renderer: &'s Renderer<'a, A>,
        statics: &'a [StaticFile],
        showing: Showing,
        wanted: Option<&'s str>,
    ) -> Self {
        let cards = renderer.editions().all().iter().map(|_| OnceLock::new()).collect();
        Self { renderer, statics, showing, wanted, cards }
    }

    pub(super) fn editions(&self) -> &'a Editions<'a, A> {
        self.renderer.editions()
    }

    /// The editions beside whose pages files are wanted: a path names its edition.
    pub(super) fn wanted_editions(&self) -> Vec<&'a Edition<'a, A>> {
        let is_wanted = |edition: &&'a Edition<'a, A>| {
            let words = edition.translation();
            self.wanted.is_none_or(|path| {
                let mut former = words.formerly.iter();
                path.contains(&words.slug) || former.any(|former| path.contains(former))
            })
        };
        self.editions().all().iter().filter(is_wanted).collect()
    }

    pub(super) fn settings(&self) -> &'a Settings {
        &self.editions().directory().settings
    }

    pub(super) fn languages(&self) -> impl Iterator<Item = &'a Language> + use<'a, A> {
        self.renderer.own_languages()
    }

    /// The newsroom's first language.
    pub(super) fn first_language(&self) -> Result<&'a Language, Diagnostic> {
        self.renderer.language(self.settings().first_language())
    }

    /// The editions as entries of a list, by their places among all of them.
    pub(super) fn cards(
        &self,
        places: impl IntoIterator<Item = usize>,
    ) -> Result<Vec<Card>, Diagnostic> {
        let card = |place: usize| {
            let edition = &self.editions().all()[place];
            self.cards[place].get_or_init(|| self.renderer.draft(edition)?.card()).clone()
        };
        places.into_iter().map(card).collect()
    }

    /// The head of a page that is no release, left alone by search engines if it is of a day to
    /// come.
    pub(super) fn head(
        &self,
        place: &Place,
        head: Head,
        language: &Language,
    ) -> Result<Page, Diagnostic> {
        let standing = Standing {
            path: place.address.clone(),
            title: head.title,
            description: head.description,
            editions: &place.translations,
            default: place.default.clone(),
            hidden: head.hidden || self.showing == Showing::DayToCome,
        };
        standing_page(standing, self.editions(), self.renderer.languages(), language)
    }

    /// A page that exists in each of these languages, at the address of one of them; readers of
    /// none get it in the newsroom's first language, or the first that there is.
    pub(super) fn place(&self, address: String, translations: Vec<(Locale, String)>) -> Place {
        let first = self.settings().first_language();
        let default = translations.iter().find(|(locale, _)| locale == first);
        let default = default.or(translations.first()).map(|(_, path)| path.clone());
        Place { address, translations, default }
    }

    /// Every language of the newsroom with an address in it.
    pub(super) fn everywhere(&self, address: impl Fn(&Locale) -> String) -> Vec<(Locale, String)> {
        self.languages()
            .map(|language| (language.locale().clone(), address(language.locale())))
            .collect()
    }
}
