//! The tag that names a language.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A language, as BCP 47 tags it: a language, then perhaps a script, then perhaps a region.
///
/// Always in canonical case. Variants and extensions are refused: what they would say about a
/// language stands in its folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Arc<str>);

impl Locale {
    /// The whole tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary subtag: the language without script and region.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The same language said less precisely: without its last subtag.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.0.rsplit_once('-')?;
        Some(Self(parent.into()))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text that is not the tag of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidLocale(String);

impl fmt::Display for InvalidLocale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` is not the tag of a language", self.0)
    }
}

impl std::error::Error for InvalidLocale {}

impl FromStr for Locale {
    type Err = InvalidLocale;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || InvalidLocale(text.to_owned());
        let mut subtags = text.split('-').peekable();
        let language = subtags
            .next()
            .filter(|subtag| matches!(subtag.len(), 2 | 3) && is_letters(subtag))
            .ok_or_else(invalid)?;
        let mut tag = language.to_ascii_lowercase();
        if let Some(script) = subtags.next_if(|subtag| subtag.len() == 4 && is_letters(subtag)) {
            tag.push('-');
            tag.push_str(&script[..1].to_ascii_uppercase());
            tag.push_str(&script[1..].to_ascii_lowercase());
        }
        if let Some(region) = subtags.next_if(|subtag| is_region(subtag)) {
            tag.push('-');
            tag.push_str(&region.to_ascii_uppercase());
        }
        match subtags.next() {
            Some(_) => Err(invalid()),
            None => Ok(Self(tag.into())),
        }
    }
}

fn is_letters(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(subtag: &str) -> bool {
    match subtag.len() {
        2 => is_letters(subtag),
        3 => subtag.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_kept_in_canonical_case() {
        for (written, canonical) in [
            ("fr", "fr"),
            ("FR-be", "fr-BE"),
            ("zh-hANT-tw", "zh-Hant-TW"),
            ("es-419", "es-419"),
            ("no", "no"),
            ("gsw", "gsw"),
        ] {
            assert_eq!(written.parse::<Locale>().unwrap().as_str(), canonical);
        }
    }

    #[test]
    fn what_is_not_a_tag_is_refused() {
        for text in [
            "",
            "f",
            "C",
            "POSIX",
            "fr_BE",
            "fr-",
            "-fr",
            "français",
            "fr-BE-",
            "de-1996",
            "fr-BE-Latn",
            "x-test",
            "fr-x-test",
            "headline",
            "fr BE",
            "éé",
        ] {
            assert!(text.parse::<Locale>().is_err(), "{text:?} was taken for a tag");
        }
    }

    #[test]
    fn a_tag_falls_back_to_the_tag_without_its_last_subtag() {
        let tag: Locale = "zh-Hant-TW".parse().unwrap();
        let script = tag.parent().unwrap();
        assert_eq!(script.as_str(), "zh-Hant");
        assert_eq!(script.parent().unwrap().as_str(), "zh");
        assert_eq!(script.parent().unwrap().parent(), None);
        assert_eq!(tag.language(), "zh");
    }
}
