//! What crawlers may read: everything, except of a day to come.

use serde::Serialize;

use crate::model::Audience;
use crate::site::making::Site;
use crate::site::planned::Planned;
use crate::view::{Showing, address};

#[derive(Serialize)]
struct Robots {
    sitemap_address: String,
    hidden: bool,
}

pub(super) fn plan<'a, A: Audience + 'a>(_: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    vec![Planned::file(address::ROBOTS.to_owned(), |site| {
        let robots = Robots {
            sitemap_address: address::full(site.settings(), address::SITEMAP),
            hidden: site.showing == Showing::DayToCome,
        };
        site.renderer.plain("robots.txt", site.settings().first_language(), robots)
    })]
}
