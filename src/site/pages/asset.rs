//! What pages share: style sheet, script, favicon, and the logos of the organizations shown.

use crate::model::Audience;
use crate::site::making::Site;
use crate::site::planned::Planned;
use crate::view::{address, shown_organizations};

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let file = |path: String, bytes: &'a [u8]| {
        Planned::file(path, move |site| Ok(site.renderer.asset(bytes.to_vec())))
    };
    let statics = site.statics.iter().map(|each| file(address::asset(&each.name), &each.bytes));
    let logos = shown_organizations(site.editions()).filter_map(|organization| {
        let logo = organization.logo.as_ref()?;
        Some(file(address::logo(&organization.id, logo.kind), &logo.bytes))
    });
    statics.chain(logos).collect()
}
