//! Ids: the names of records, which stand in addresses and file names.

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::diagnostic::Diagnostic;

/// The most bytes of an id.
const LONGEST: usize = 100;

/// Whether a text can name a record: lower-case letters without accents and digits, in groups that
/// hyphens join; at most 100 of them, and no name that Windows keeps for a device.
#[must_use]
pub fn is_id(text: &str) -> bool {
    has_form(text) && !is_device(text)
}

/// Whether Windows keeps a name, in whatever case, for a device (Microsoft, “Naming Files, Paths, and
/// Namespaces”): no file and no folder can have it.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    let numbered = |device| {
        let number = name.strip_prefix(device).unwrap_or_default();
        number.chars().count() == 1 && number.contains(|one| "0123456789¹²³".contains(one))
    };
    matches!(name.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || numbered("COM")
        || numbered("LPT")
}

fn has_form(text: &str) -> bool {
    let group = |group: &str| {
        !group.is_empty()
            && group.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= LONGEST && text.split('-').all(group)
}

/// The id that is nearest to a text: `Journée de l’eau` becomes `journee-de-l-eau`; nothing if it has
/// no letter or digit of the Latin alphabet.
#[must_use]
pub fn nearest_id(text: &str) -> Option<String> {
    let mut id = String::new();
    for character in DecomposingNormalizerBorrowed::new_nfkd().normalize(text).chars() {
        match character.to_ascii_lowercase() {
            letter if letter.is_ascii_alphanumeric() => id.push(letter),
            'œ' | 'Œ' => id.push_str("oe"),
            'æ' | 'Æ' => id.push_str("ae"),
            'ø' | 'Ø' => id.push('o'),
            'ß' | 'ẞ' => id.push_str("ss"),
            // The accent of a letter, which stands before it.
            '\u{300}'..='\u{36f}' => {}
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    id.truncate(LONGEST);
    let id = id.trim_end_matches('-');
    match id {
        "" => None,
        id if is_device(id) => Some(format!("{id}-1")),
        id => Some(id.to_owned()),
    }
}

/// What is wrong with a text that cannot name a record.
#[must_use]
pub fn invalid_id(text: &str) -> Diagnostic {
    let fault = if is_device(text) {
        Diagnostic::error("reserved-name").with("name", text)
    } else {
        Diagnostic::error("invalid-id").with("id", text)
    };
    fault.meant(nearest_id(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_can_be_part_of_an_address_and_of_a_file_name() {
        for id in ["biowin", "ann-van-gysel", "q3-2026", "2024-05-14"] {
            assert!(is_id(id), "{id}");
        }
        for text in [
            "", "..", "../x", "a/b", "BioWin", "é", "-a", "a-", "a--b", "a_b", "a b", "a.b", "con",
            "lpt1",
        ] {
            assert!(!is_id(text), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_an_id_has_one_that_is_near() {
        for (text, id) in [
            ("Journée de l’eau", "journee-de-l-eau"),
            ("Jan Janssens", "jan-janssens"),
            ("CHU_Liège", "chu-liege"),
            ("  L’Œuvre – nº 2 ", "l-oeuvre-no-2"),
            ("Straße", "strasse"),
            ("a--b-", "a-b"),
            ("Nul", "nul-1"),
            ("COM1", "com1-1"),
            ("com10", "com10"),
            (&"é".repeat(200), &"e".repeat(100)),
        ] {
            assert_eq!(nearest_id(text).as_deref(), Some(id), "{text}");
            assert!(is_id(id), "{id}");
        }
        assert_eq!(nearest_id("…"), None);
        assert_eq!(nearest_id("水"), None);
    }
}
