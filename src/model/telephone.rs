//! Telephone numbers; the only file that knows the `phonenumber` library.

use phonenumber::country::Id;
use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, PhoneNumber, Type};

/// A telephone number that can be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TelephoneNumber {
    words: String,
    international: String,
    dialled: String,
    calling_code: Option<String>,
    extension: Option<String>,
    freephone: Option<String>,
}

/// Short numbers have so many digits.
const SHORT: std::ops::RangeInclusive<usize> = 3..=6;

impl TelephoneNumber {
    /// Reads a number that starts with `+` or `00` and its country code, perhaps with an extension, or
    /// a short number: `112`, `1710`, `116 117`.
    ///
    /// Nothing if there is no such number in the numbering plan of that country.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(short) = Self::short(text) {
            return Some(short);
        }
        let text = match text.strip_prefix("00") {
            Some(rest) => format!("+{rest}"),
            None => text.to_owned(),
        };
        if !text.starts_with('+') {
            return None;
        }
        Self::read(&text, None)
    }

    /// Reads a number as people of a country write it there, without its code: `0473/88.60.05`.
    #[must_use]
    pub fn parse_national(text: &str, country: &str) -> Option<Self> {
        Self::read(text.trim(), Some(country.parse().ok()?))
    }

    fn short(text: &str) -> Option<Self> {
        let digits: String = text.split(' ').collect();
        let is_short = SHORT.contains(&digits.len())
            && !digits.starts_with('0')
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_short.then(|| Self {
            words: text.to_owned(),
            international: text.to_owned(),
            dialled: digits,
            calling_code: None,
            extension: None,
            freephone: None,
        })
    }

    fn read(text: &str, country: Option<Id>) -> Option<Self> {
        let is_number =
            text.starts_with(|first: char| first.is_ascii_digit() || "+(".contains(first));
        if !is_number || text.len() > 40 {
            return None;
        }
        let number: PhoneNumber = phonenumber::parse(country, text).ok()?;
        if !number.is_valid() {
            return None;
        }
        let extension = number.extension().map(ToString::to_string);
        // The library writes an extension in English, behind the number.
        let without = |mode: Mode| {
            let written = number.format().mode(mode).to_string();
            written.split(" ext").next().unwrap_or_default().to_owned()
        };
        let home = number.country().id().map(|id| id.as_ref().to_owned());
        let is_freephone = number.number_type(&DATABASE) == Type::TollFree;
        let freephone = home.filter(|_| is_freephone);
        let mode = if freephone.is_some() { Mode::National } else { Mode::International };
        Some(Self {
            words: without(mode),
            international: number.format().mode(Mode::International).to_string(),
            dialled: without(Mode::E164),
            calling_code: Some(number.country().code().to_string()),
            extension,
            freephone,
        })
    }

    /// The number as its country groups it, with its country code: `+32 476 65 04 38`; a freephone
    /// number as it is dialled there, `0800 13 550`.
    #[must_use]
    pub fn in_words(&self) -> &str {
        &self.words
    }

    /// The number with the code of its country and its extension, as a record writes it.
    #[must_use]
    pub fn international(&self) -> &str {
        &self.international
    }

    /// The extension behind it.
    #[must_use]
    pub fn extension(&self) -> Option<&str> {
        self.extension.as_deref()
    }

    /// The country, as ISO 3166 has it, in which a freephone number can be dialled.
    #[must_use]
    pub fn freephone(&self) -> Option<&str> {
        self.freephone.as_deref()
    }

    /// The code of its country, without the plus: `32`; a short number has none.
    #[must_use]
    pub fn calling_code(&self) -> Option<&str> {
        self.calling_code.as_deref()
    }

    /// The number with its country code, without spaces, as records and E.164 have it:
    /// `+32476650438`; a short number as it is.
    #[must_use]
    pub fn dialled(&self) -> &str {
        &self.dialled
    }

    /// The number for a link: with its extension as RFC 3966 (section 5.3) has it,
    /// `+3222014567;ext=12`.
    #[must_use]
    pub fn for_link(&self) -> String {
        match &self.extension {
            None => self.dialled.clone(),
            Some(extension) => format!("{};ext={extension}", self.dialled),
        }
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
    fn short_numbers_freephone_numbers_and_extensions_are_numbers() {
        let told = |text: &str| {
            let number = TelephoneNumber::parse(text).unwrap();
            let home = number.freephone().unwrap_or("-").to_owned();
            (number.in_words().to_owned(), number.for_link(), home)
        };
        let cases = [
            ("112", "112", "112", "-"),
            ("1710", "1710", "1710", "-"),
            ("116 117", "116 117", "116117", "-"),
            ("+32 800 13 550", "0800 13 550", "+3280013550", "BE"),
            ("+32 2 201 45 67 ext. 12", "+32 2 201 45 67", "+3222014567;ext=12", "-"),
        ];
        for (text, words, link, home) in cases {
            assert_eq!(told(text), (words.to_owned(), link.to_owned(), home.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_number_as_people_of_a_country_write_it_is_understood() {
        let cases = [
            ("0473/88.60.05", "BE", Some("+32473886005")),
            ("02 201 45 67", "BE", Some("+3222014567")),
            ("(02) 201.45.67", "BE", Some("+3222014567")),
            ("01 42 68 53 00", "FR", Some("+33142685300")),
            ("0473/88.60", "BE", None),
            ("call me", "BE", None),
            ("02 201 45 67", "XX", None),
        ];
        for (text, country, expected) in cases {
            let number = TelephoneNumber::parse_national(text, country);
            assert_eq!(number.as_ref().map(TelephoneNumber::dialled), expected, "{text}");
        }
    }

    #[test]
    fn a_number_without_country_or_of_no_plan_is_refused() {
        for text in ["", "+", "081 24 60 00", "+32 1", "+999 123 456 789", "call me"] {
            assert!(TelephoneNumber::parse(text).is_none(), "{text}");
        }
    }
}
