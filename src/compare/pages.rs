//! Addresses of pages that each language has its own of: `/fr/` is `/nl/`.

/// Whether two addresses lead to one page, or to the same page in two languages.
pub(super) fn are_one_page(one: &str, other: &str, tags: [&str; 2]) -> bool {
    if one == other {
        return true;
    }
    let [own, others] = tags;
    let (Some(one), Some(other)) = (without_language(one, own), without_language(other, others))
    else {
        return false;
    };
    // A language has addresses of its own: what follows may be words.
    one.host == other.host && one.is_of_language && other.is_of_language
}

struct Page {
    host: String,
    is_of_language: bool,
}

/// The host of an address without the tag of a language, and whether the address has that tag.
fn without_language(address: &str, tag: &str) -> Option<Page> {
    let (_, rest) = address.split_once("://")?;
    let (host, path) = rest.split_once(['/', '?']).unwrap_or((rest, ""));
    let tag = tag.to_lowercase();
    let short = tag.split('-').next().unwrap_or(&tag);
    let is_tag =
        |part: &str| part == tag || part == short || part.starts_with(&format!("{short}-"));
    let is_in_path = path.split(['/', '=', '&', '?', '_', '.']).any(is_tag);
    let labels: Vec<&str> = host.split('.').collect();
    let is_in_host = labels.len() > 2 && is_tag(labels[0]);
    let host = if is_in_host { labels[1..].join(".") } else { host.to_owned() };
    Some(Page {
        host: host.trim_start_matches("www.").to_owned(),
        is_of_language: is_in_path || is_in_host,
    })
}

#[cfg(test)]
mod tests {
    use super::are_one_page;

    #[test]
    fn a_page_may_have_an_address_in_each_language() {
        let cases = [
            ("https://example.org", "https://example.org", true),
            ("https://example.org/fr/accord", "https://example.org/nl/akkoord", true),
            ("https://fr.example.org/a", "https://nl.example.org/b", true),
            ("https://example.org/?lang=fr", "https://example.org/?lang=nl", true),
            ("https://example.org/fr-be/accord", "https://example.org/nl-be/akkoord", true),
            ("https://example.org/fr/accord", "https://example.net/nl/akkoord", false),
            ("https://example.org/accord", "https://example.org/akkoord", false),
        ];
        for (one, other, expected) in cases {
            assert_eq!(are_one_page(one, other, ["fr", "nl"]), expected, "{one} {other}");
        }
    }
}
