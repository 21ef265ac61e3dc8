//! The letters of a plan as files, for looking at: nothing is sent.

use std::collections::BTreeMap;
use std::path::Path;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::locale::Locale;
use heraut::mail::composing::Composed;
use heraut::model::EmailAddress;
use heraut::output;
use heraut::post::dispatch::Sheets;
use heraut::post::ledger::{Draft, Fate, Review};
use heraut::post::stationery::AddresseeLines;
use jiff::Timestamp;

use super::desk::Desk;
use super::letters::finished;
use crate::cli::relay;
use crate::cli::terminal::Ending;

/// Writes each letter of the plan into a new folder, as it would leave.
pub(super) fn write(
    desk: &Desk<'_>,
    mut draft: Draft<'_>,
    composed: &[Composed],
    dated: Timestamp,
    path: &Path,
) -> Result<Ending, Vec<Diagnostic>> {
    let signer = relay::signer(desk.mailing, desk.root)?;
    let letters: BTreeMap<_, _> =
        composed.iter().map(|letter| (&letter.locale, &letter.stationery)).collect();
    let mut folder = output::LetterFolder::new(path).map_err(|fault| vec![fault])?;
    let (mut n_letters, mut fault) = (0, None);
    let mut write = |locale: &Locale, address: &str, name: &str, greeting: &str| {
        let (Some(stationery), Some(address)) = (letters.get(locale), EmailAddress::parse(address))
        else {
            return Ok(());
        };
        let addressee = AddresseeLines { name, address: &address, greeting };
        let letter = finished(stationery, &addressee, signer.as_ref(), dated)?;
        n_letters += 1;
        folder.write(&format!("{n_letters:05}-{locale}-{}.eml", address.key()), &letter)
    };
    draft
        .each(&mut |planned| {
            if let Fate::Letter { locale, .. } = &planned.fate
                && fault.is_none()
            {
                fault = write(locale, &planned.address, &planned.name, &planned.greeting).err();
            }
        })
        .map_err(|fault| vec![fault])?;
    if let Some(fault) = fault {
        return Err(vec![fault]);
    }
    folder.keep();
    let shown = path.display().to_string();
    let written = Arguments::new().with("count", n_letters).with("folder", shown);
    desk.terminal.say("letters-written", &written);
    Ok(Ending::Fine)
}

/// Writes each letter that is left of a mailing into a new folder, as it would leave.
pub(super) fn write_left(
    desk: &Desk<'_>,
    review: &Review<'_>,
    sheets: &Sheets,
    path: &Path,
) -> Result<Ending, Vec<Diagnostic>> {
    let signer = relay::signer(desk.mailing, desk.root)?;
    let mut folder = output::LetterFolder::new(path).map_err(|fault| vec![fault])?;
    let (mut n_letters, mut fault, mut letter) = (0, None, Vec::new());
    let read = review.each_letter(&mut |left| {
        if fault.is_some() {
            return;
        }
        n_letters += 1;
        let written = sheets.write(left, signer.as_ref(), &mut letter).and_then(|_| {
            let locale = sheets.locale(left).map_or("", Locale::as_str);
            folder.write(&format!("{n_letters:05}-{locale}-{}.eml", left.key), &letter)
        });
        fault = written.err();
    });
    read.map_err(|fault| vec![fault])?;
    if let Some(fault) = fault {
        return Err(vec![fault]);
    }
    folder.keep();
    let shown = path.display().to_string();
    let written = Arguments::new().with("count", n_letters).with("folder", shown);
    desk.terminal.say("letters-written", &written);
    Ok(Ending::Fine)
}
