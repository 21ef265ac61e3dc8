//! Telephone numbers; the only file that knows the `phonenumber` library.

use phonenumber::{Mode, PhoneNumber};

/// A valid telephone number with its country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TelephoneNumber {
    international: String,
    e164: String,
    calling_code: String,
}

impl TelephoneNumber {
    /// Reads a number that starts with `+` or `00` and its country code.
    ///
    /// Nothing if there is no such number in the numbering plan of that country.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = match text.strip_prefix("00") {
            Some(rest) => format!("+{rest}"),
            None => text.to_owned(),
        };
        if !text.starts_with('+') || text.len() > 40 {
            return None;
        }
        let number: PhoneNumber = phonenumber::parse(None, &text).ok()?;
        number.is_valid().then(|| Self {
            international: number.format().mode(Mode::International).to_string(),
            e164: number.format().mode(Mode::E164).to_string(),
            calling_code: number.country().code().to_string(),
        })
    }

    /// The number as its country groups it, with its country code: `+32 476 65 04 38`.
    #[must_use]
    pub fn in_words(&self) -> &str {
        &self.international
    }

    /// The code of its country, without the plus: `32`.
    #[must_use]
    pub fn calling_code(&self) -> &str {
        &self.calling_code
    }

    /// The number for machines, as E.164 has it: `+32476650438`.
    #[must_use]
    pub fn e164(&self) -> &str {
        &self.e164
    }
}

#[cfg(test)]
mod tests {
    use super::TelephoneNumber;

    #[test]
    fn a_number_is_grouped_as_its_country_does() {
        for (written, words) in [
            ("+32 476 650 438", "+32 476 65 04 38"),
            ("0032476650438", "+32 476 65 04 38"),
            ("+441273952481", "+44 1273 952481"),
            ("+1 203 724 5950", "+1 203-724-5950"),
        ] {
            assert_eq!(TelephoneNumber::parse(written).unwrap().in_words(), words);
        }
    }

    #[test]
    fn a_number_without_country_or_of_no_plan_is_refused() {
        for text in ["", "+", "081 24 60 00", "+32 1", "+999 123 456 789", "call me"] {
            assert!(TelephoneNumber::parse(text).is_none(), "{text}");
        }
    }
}
