//! Quotation marks that open and do not close.

/// Where the first double quotation mark stands that opens a quotation which does not end in the text:
/// its byte. Marks of all languages are known; behind a digit a straight one means inches.
#[must_use]
pub fn unclosed_quotation(text: &str) -> Option<usize> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut before = None;
    for (at, mark) in text.char_indices() {
        let last = open.last().map(|(mark, _)| *mark);
        let closes = match mark {
            '"' => last == Some('"'),
            '»' => last == Some('«'),
            '«' => last == Some('»'),
            // In German this mark ends a quotation.
            '“' => last == Some('„'),
            '”' => matches!(last, Some('“' | '„' | '”')),
            _ => false,
        };
        let opens = match mark {
            '"' => !before.is_some_and(|before: char| before.is_ascii_digit()),
            '»' | '”' => before.is_none_or(char::is_whitespace),
            '«' | '“' | '„' => true,
            _ => false,
        };
        if closes {
            open.pop();
        } else if opens {
            open.push((mark, at));
        }
        before = Some(mark);
    }
    open.first().map(|(_, at)| *at)
}

#[cfg(test)]
mod tests {
    use super::unclosed_quotation;

    #[test]
    fn a_quotation_that_opens_must_close() {
        let closed = [
            "Elle dit « oui » et « non ».",
            "“Yes,” he said, “of course.”",
            "„Ja“, sagte er, „natürlich”.",
            "»Ja«, sagte er.",
            "\"Yes\" and \"model 5\"",
            "A plank of 12\" and one of 5' 10\"",
            "She said “it is « fine » here”.",
            "It’s the farmers’ market.",
            "Swedish: ”ja”",
            "",
        ];
        for text in closed {
            assert_eq!(unclosed_quotation(text), None, "{text}");
        }
        let open = [
            ("Elle dit « oui et non.", 9),
            ("“Yes, he said, “of course.”", 0),
            ("„Ja, sagte er.", 0),
            ("He said \"yes and went.", 8),
        ];
        for (text, at) in open {
            assert_eq!(unclosed_quotation(text), Some(at), "{text}");
        }
    }
}
