//! The kinds of page: one file each, from what an audience may read to planned documents.

mod asset;
mod feed;
mod listing;
mod not_found;
mod organization;
mod redirect;
mod release;
mod robots;
mod root;
mod sitemap;

use crate::model::Audience;

use super::making::Site;
use super::planned::Planned;

/// Plans all pages of a kind, after those of the kinds before it.
pub(super) type Kind<'a, A> =
    fn(&Site<'_, 'a, A>, planned: &[Planned<'a, A>]) -> Vec<Planned<'a, A>>;

/// All kinds of page, in the order of the map of the site. Where two want one path, the first has
/// it: a former address that is in use again leads nowhere else.
pub(super) fn kinds<'a, A: Audience>() -> [Kind<'a, A>; 11] {
    [
        root::plan,
        listing::plan_fronts,
        organization::plan,
        listing::plan_archives,
        release::plan,
        not_found::plan,
        feed::plan,
        asset::plan,
        redirect::plan,
        sitemap::plan,
        robots::plan,
    ]
}
