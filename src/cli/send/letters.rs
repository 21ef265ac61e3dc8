//! The letters of an announcement, as one audience may read it at one instant.

use heraut::diagnostic::Diagnostic;
use heraut::format::Renderer;
use heraut::mail::campaign::Campaign;
use heraut::mail::composing::{Composed, Occasion, compose};
use heraut::model::{Audience, Editions};
use heraut::post::dkim::Signer;
use heraut::post::stationery::{AddresseeLines, Stationery};
use heraut::view::Showing;
use jiff::Timestamp;

use super::attachments::Attachments;
use super::desk::Desk;

/// The editions of the announcement, or why there are none.
pub(super) fn campaign<'e, 'a, A: Audience>(
    desk: &Desk<'_>,
    editions: &'e Editions<'a, A>,
) -> Result<Campaign<'e, 'a, A>, Diagnostic> {
    Campaign::of(editions.all(), &desk.send.id)
        .ok_or_else(|| Diagnostic::error("no-language-ready").with("id", desk.send.id.as_str()))
}

/// Composes the letter in each language that `A` may read; `name` is that of the campaign.
pub(super) fn compose_all<'a, A: Audience>(
    desk: &'a Desk<'_>,
    editions: &'a Editions<'a, A>,
    (name, dated): (&str, Timestamp),
    attachments: &Attachments,
) -> Result<Vec<Composed>, Diagnostic> {
    let ready = desk.ready;
    let renderer = Renderer::new(editions, &ready.languages, ready.kit(), Showing::Now)?;
    let occasion = Occasion {
        settings: &editions.directory().settings,
        mailing: desk.mailing,
        campaign: name,
        dated,
        attachments: &attachments.list(),
    };
    compose(&renderer, &campaign(desk, editions)?, &occasion)
}

/// A letter as it leaves: filled in for one addressee, and signed if there are keys.
pub(super) fn finished(
    stationery: &Stationery,
    addressee: &AddresseeLines<'_>,
    signer: Option<&Signer>,
    dated: Timestamp,
) -> Result<Vec<u8>, Diagnostic> {
    let mut letter = Vec::new();
    stationery.fill(addressee, &mut letter);
    if let Some(signer) = signer {
        let signature = signer.sign(&letter, dated)?;
        letter.splice(0..0, signature);
    }
    Ok(letter)
}
