//! Web and e-mail addresses in running words: each is a link.

use std::ops::Range;

use linkify::{LinkFinder, LinkKind};

/// An address in words, and where a link to it leads.
pub(super) struct Address {
    pub(super) range: Range<usize>,
    pub(super) target: String,
}

/// Finds addresses: `https://…`, `www.…`, `info@…`; the punctuation behind one is no part of it.
pub(super) fn addresses(words: &str) -> Vec<Address> {
    if !words.contains('@') && !["://", "www.", "WWW."].iter().any(|mark| words.contains(mark)) {
        return Vec::new();
    }
    let mut finder = LinkFinder::new();
    finder.url_must_have_scheme(false);
    let found = finder.links(words).filter_map(|link| {
        let text = link.as_str().trim_end_matches(['»', '›', '“', '”', '‘', '’']);
        // Both may stand in an address, and never do: it is markup that came to nothing.
        if text.contains("**") || text.contains("~~") {
            return None;
        }
        let target = match link.kind() {
            LinkKind::Email => format!("mailto:{text}"),
            _ if starts_with(text, "https://") || starts_with(text, "http://") => text.to_owned(),
            _ if starts_with(text, "www.") => format!("https://{text}"),
            _ => return None,
        };
        Some(Address { range: link.start()..link.start() + text.len(), target })
    });
    found.collect()
}

/// An address that lacks its scheme, with it.
pub(super) fn completed(target: &str) -> Option<String> {
    let address = addresses(target).into_iter().next()?;
    let is_host = |(host, _): (&str, &str)| host.contains('.') && !host.starts_with('.');
    if address.range == (0..target.len()) {
        return Some(address.target);
    }
    target.split_once('/').is_some_and(is_host).then(|| format!("https://{target}"))
}

fn starts_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start))
}

#[cfg(test)]
mod tests {
    use super::addresses;

    #[test]
    fn an_address_is_found_without_the_punctuation_behind_it() {
        let cases: &[(&str, &[&str])] = &[
            ("See https://www.example.org/a_(b).", &["https://www.example.org/a_(b)"]),
            ("(www.example.org)", &["https://www.example.org"]),
            ("www.example.org/a?b=1&c=2; and on", &["https://www.example.org/a?b=1&c=2"]),
            ("Write to info@example.org, or call.", &["mailto:info@example.org"]),
            ("Wie? info@example.org!", &["mailto:info@example.org"]),
            ("example.org, e.g. this.that, 10:30, 1:2", &[]),
            ("@ambervelt and C’est@", &[]),
            ("ftp://example.org javascript:alert(1)", &[]),
            ("info**@example.org https://example.org/~~a", &[]),
            ("«https://example.org»", &["https://example.org"]),
        ];
        for (words, expected) in cases {
            let found = addresses(words).into_iter().map(|address| address.target);
            assert_eq!(found.collect::<Vec<_>>(), *expected, "{words}");
        }
    }
}
