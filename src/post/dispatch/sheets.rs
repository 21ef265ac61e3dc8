//! The letters of a campaign as the ledger froze them: filled in and signed, the same at every try.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::post::dkim::Signer;
use crate::post::ledger::{ContentId, Ledger, Reserved};
use crate::post::stationery::{AddresseeLines, Stationery};

/// What the mailings of a campaign say, in each language.
pub struct Sheets(HashMap<ContentId, Sheet>);

struct Sheet {
    locale: Locale,
    stationery: Stationery,
    dated: Timestamp,
}

impl Sheets {
    /// Reads what a ledger froze for a campaign.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read, or holds what this version cannot read.
    pub fn read(ledger: &Ledger, campaign: &str) -> Result<Self, Diagnostic> {
        let mut sheets = HashMap::new();
        for mailing in ledger.mailings(campaign)? {
            for content in mailing.contents {
                let Some(bytes) = ledger.content(mailing.id, &content.locale)? else { continue };
                let stationery = Stationery::from_bytes(&bytes)?;
                let sheet =
                    Sheet { locale: content.locale, stationery, dated: mailing.letters_dated };
                sheets.insert(content.id, sheet);
            }
        }
        Ok(Self(sheets))
    }

    /// The language of the letter of a delivery.
    #[must_use]
    pub fn locale(&self, reserved: &Reserved) -> Option<&Locale> {
        self.0.get(&reserved.content).map(|sheet| &sheet.locale)
    }

    /// Writes the letter of a delivery into `letter`, whose bytes are replaced; returns its
    /// signature where it has none in the ledger yet.
    ///
    /// # Errors
    ///
    /// If it cannot be signed, or the ledger does not hold what it says.
    pub fn write(
        &self,
        reserved: &Reserved,
        signer: Option<&Signer>,
        letter: &mut Vec<u8>,
    ) -> Result<Option<Vec<u8>>, Diagnostic> {
        let lost = || Diagnostic::error("letter-not-frozen").with("address", &*reserved.name);
        let sheet = self.0.get(&reserved.content).ok_or_else(lost)?;
        let lines = AddresseeLines {
            name: &reserved.name,
            address: &reserved.address,
            greeting: &reserved.greeting,
        };
        letter.clear();
        if let Some(signature) = &reserved.signature {
            letter.extend_from_slice(signature);
            sheet.stationery.fill(&lines, letter);
            return Ok(None);
        }
        sheet.stationery.fill(&lines, letter);
        let Some(signer) = signer else { return Ok(None) };
        let signature = signer.sign(letter, sheet.dated)?;
        letter.splice(0..0, signature.iter().copied());
        Ok(Some(signature))
    }
}
