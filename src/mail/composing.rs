//! Composing: the letters of a campaign, one in each language, ready to be frozen.

use jiff::{Timestamp, ZonedDateTime};

use super::campaign::Campaign;
use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::Renderer;
use crate::locale::Locale;
use crate::model::{Audience, Mailing, Settings};
use crate::post::stationery::{Attachment, Composition, Stationery, fingerprint, letter_token};

/// A letter in one language.
pub struct Composed {
    /// The language.
    pub locale: Locale,
    /// What it is about.
    pub subject: String,
    /// What tells whether two letters say the same: the SHA-256 of subject, text and HTML, in
    /// hexadecimal digits.
    pub hash: String,
    /// What tells whether the same files come with them: a line for each, its name and its SHA-256.
    pub files: String,
    /// The letter, all but its addressee.
    pub stationery: Stationery,
}

/// What the letters of a campaign share.
pub struct Occasion<'o> {
    /// What the newsroom's records share.
    pub settings: &'o Settings,
    /// How it writes to the press.
    pub mailing: &'o Mailing,
    /// The name under which addresses are served once.
    pub campaign: &'o str,
    /// When the letters are dated.
    pub dated: Timestamp,
    /// The files that come with them.
    pub attachments: &'o [Attachment<'o>],
}

/// Composes the letter of each edition of a campaign.
///
/// # Errors
///
/// A template failed, a language lacks words, or what a letter says cannot be mailed.
pub fn compose<'a, A: Audience>(
    renderer: &Renderer<'a, A>,
    campaign: &Campaign<'_, 'a, A>,
    occasion: &Occasion<'_>,
) -> Result<Vec<Composed>, Diagnostic> {
    let (settings, mailing) = (occasion.settings, occasion.mailing);
    let dated = ZonedDateTime::new(occasion.dated, settings.zone.clone());
    let mut letters = Vec::with_capacity(campaign.editions().len());
    for edition in campaign.editions() {
        let locale = edition.locale();
        let Some(language) = renderer.languages().get(locale) else { continue };
        let slot = letter_token(occasion.campaign, locale.as_str());
        let letter = renderer.letter(edition, &slot)?;
        let words = letter.text();
        let newsroom = settings.name.value.get(locale).map_or("", String::as_str);
        let stationery = Stationery::compose(&Composition {
            campaign: occasion.campaign,
            language: locale,
            dated: &dated,
            from_name: mailing.sender_name.get(locale).map_or(newsroom, String::as_str),
            from: &mailing.sender,
            reply_to: mailing.reply_to.as_ref(),
            subject: &words.subject,
            text: &words.text,
            html: &words.html,
            slot: &slot,
            list_id: &mailing.list_id,
            list_name: newsroom,
            opt_out: mailing.opt_out_address(),
            opt_out_subject: &language.say("letter-opt-out-word", &Arguments::new())?,
            one_click: mailing.one_click.as_ref(),
            attachments: occasion.attachments,
        })?;
        let said = [&words.subject, &words.text, &words.html].map(String::as_bytes).join(&0);
        let files = occasion
            .attachments
            .iter()
            .map(|attachment| format!("{} {}\n", attachment.name, fingerprint(attachment.bytes)));
        letters.push(Composed {
            locale: locale.clone(),
            subject: words.subject.clone(),
            hash: fingerprint(&said),
            files: files.collect(),
            stationery,
        });
    }
    Ok(letters)
}
