//! What pages share: style sheet, script, favicon, and the logos of the organizations shown.

use crate::diagnostic::Diagnostic;
use crate::model::Audience;
use crate::site::Leaf;
use crate::view::{address, shown_organizations};

use super::Site;

#[expect(clippy::unnecessary_wraps, reason = "a kind of page like the others")]
pub(super) fn pages<A: Audience>(site: &Site<'_, '_, A>) -> Result<Vec<Leaf<A>>, Diagnostic> {
    let leaf = |path: String, bytes: &[u8]| {
        let document = site.renderer.asset(bytes.to_vec());
        Leaf { path, permanent: None, document }
    };
    let statics = site.statics.iter().map(|file| leaf(address::asset(&file.name), &file.bytes));
    let logos = shown_organizations(site.editions()).filter_map(|organization| {
        let logo = organization.logo.as_ref()?;
        Some(leaf(address::logo(&organization.id, logo.kind), &logo.bytes))
    });
    Ok(statics.chain(logos).collect())
}
