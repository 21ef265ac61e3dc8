//! The kinds of page: one file each, from what an audience may read to planned documents.

mod asset;
mod contacts;
mod data;
mod feed;
mod listing;
mod not_found;
mod organization;
mod picture;
mod redirect;
mod release;
mod robots;
mod root;
pub(super) mod sitemap;

use crate::model::Audience;

use super::making::Site;
use super::planned::Planned;

/// Plans all pages of a kind.
pub(super) type Kind<'a, A> = fn(&Site<'_, 'a, A>) -> Vec<Planned<'a, A>>;

/// The kinds that have a file for each edition, and whose paths no other kind has.
pub(super) fn kinds_of_editions<'a, A: Audience>() -> [Kind<'a, A>; 3] {
    [release::plan, data::plan, picture::plan]
}

/// All kinds of page but the map of the site, which lists them in this order. Where two want one path, the first has
/// it: a former address that is in use again leads nowhere else.
pub(super) fn kinds<'a, A: Audience>() -> Vec<Kind<'a, A>> {
    vec![
        root::plan,
        listing::plan_fronts,
        organization::plan,
        contacts::plan,
        listing::plan_archives,
        release::plan,
        data::plan,
        picture::plan,
        not_found::plan,
        feed::plan,
        asset::plan,
        redirect::plan,
        robots::plan,
    ]
}
