//! The kinds of page: one file each, from what an audience may read to documents.

mod asset;
mod feed;
mod listing;
mod not_found;
mod organization;
mod redirect;
mod release;
mod root;
mod sitemap;

use crate::diagnostic::Diagnostic;
use crate::format::{Renderer, StaticFile};
use crate::locale::{Language, Locale};
use crate::model::{Audience, Edition, Editions};
use crate::view::{Card, Page, Showing, Standing, standing_page};

use super::Leaf;

/// What pages are made from.
pub(super) struct Site<'s, 'a, A: Audience> {
    pub(super) renderer: &'s Renderer<'a, A>,
    pub(super) statics: &'s [StaticFile],
    pub(super) showing: Showing,
    /// Each edition as an entry of a list, in the order of the editions: several lists hold it.
    pub(super) cards: Vec<Option<Card>>,
}

/// Makes all pages of a kind.
pub(super) type Make<A> = fn(&Site<'_, '_, A>) -> Result<Vec<Leaf<A>>, Diagnostic>;

/// All kinds of page. Where two want one path, the first has it: a former address that is in use
/// again leads nowhere else.
pub(super) fn kinds<A: Audience>() -> [Make<A>; 9] {
    [
        release::pages,
        listing::pages,
        organization::pages,
        root::pages,
        not_found::pages,
        feed::pages,
        sitemap::pages,
        asset::pages,
        redirect::pages,
    ]
}

impl<'a, A: Audience> Site<'_, 'a, A> {
    fn editions(&self) -> &'a Editions<'a, A> {
        self.renderer.editions()
    }

    fn languages(&self) -> impl Iterator<Item = &'a Language> {
        self.renderer.own_languages()
    }

    /// The entries of a list in a language, newest first.
    fn cards(&self, locale: &Locale, holds: impl Fn(&Edition<'a, A>) -> bool) -> Vec<Card> {
        let entries = self.editions().all().iter().zip(&self.cards);
        let held = entries.filter(|(edition, _)| edition.locale() == locale && holds(edition));
        held.filter_map(|(_, card)| card.clone()).collect()
    }

    /// The head of a page that is no release, left alone by search engines if it is of a day to
    /// come.
    fn page(&self, mut standing: Standing<'_>, language: &Language) -> Result<Page, Diagnostic> {
        standing.hidden |= self.showing == Showing::DayToCome;
        standing_page(standing, self.editions(), self.renderer.languages(), language)
    }

    /// What readers of none of the languages get of a page: the newsroom's first language, or the
    /// first that there is.
    fn default(&self, there: &[(Locale, String)]) -> Option<String> {
        let first = self.editions().directory().settings.first_language();
        let default = there.iter().find(|(locale, _)| locale == first).or(there.first());
        default.map(|(_, path)| path.clone())
    }

    /// Every language of the newsroom with an address in it.
    fn everywhere(&self, address: impl Fn(&Locale) -> String) -> Vec<(Locale, String)> {
        self.languages()
            .map(|language| (language.locale().clone(), address(language.locale())))
            .collect()
    }
}
