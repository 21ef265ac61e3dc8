//! Slips that people make in YAML, seen on the line itself: what the line should be.

use std::ops::Range;

use crate::diagnostic::{Arguments, Diagnostic, FileId, Span};

/// A slip.
pub(super) struct Slip {
    code: &'static str,
    /// Its place in the text, in bytes.
    range: Range<usize>,
    arguments: Arguments,
}

impl Slip {
    pub(super) fn diagnosed(self, file: FileId) -> Diagnostic {
        let fault = Diagnostic { arguments: self.arguments, ..Diagnostic::error(self.code) };
        fault.at(Span::new(file, self.range))
    }
}

/// Finds the slip at a place where a text could not be read, if it is a common one.
pub(super) fn slip(text: &str, at: usize) -> Option<Slip> {
    let line = Line::at(text, at);
    let before = line.before(text);
    let slip = before.as_ref().and_then(|before| {
        text_outside(&line, before).or_else(|| unclosed_bracket(before, at, &line))
    });
    slip.or_else(|| no_colon(&line))
        .or_else(|| needs_quotes(&line))
        .or_else(|| before.as_ref().and_then(|before| deeper_than_before(&line, before)))
}

/// A decimal comma between braces, where it parts two fields: `{ percent: 12,5% }`.
///
/// `behind` is the place of the digits behind it, which were taken for a field.
pub(super) fn decimal_comma(text: &str, behind: &Range<usize>) -> Option<Slip> {
    let before = text.get(..behind.start)?.strip_suffix(',')?;
    let n_digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
    let decimals = text.get(behind.clone())?.trim_end_matches('%');
    let is_figure =
        n_digits > 0 && !decimals.is_empty() && decimals.bytes().all(|byte| byte.is_ascii_digit());
    let range = before.len() - n_digits..behind.end;
    let right = format!("{}.{decimals}", &before[range.start..]);
    is_figure.then(|| Slip {
        code: "decimal-comma",
        arguments: Arguments::new().with("typed", &text[range.clone()]).with("right", right),
        range,
    })
}

/// What YAML took away from a short text: a comment behind it, or an anchor or a tag before it.
///
/// `value` is where the text stands that is left. The result is what was taken, with its place, and
/// the line that keeps it.
#[must_use]
pub fn lost_words(text: &str, value: &Range<usize>) -> Option<(Range<usize>, String)> {
    let line = Line::at(text, value.start);
    let key = line.key()?;
    let (start, end) = (line.value_start(), line.end());
    if value.start < start || text[value.clone()].contains('\n') {
        return None;
    }
    let anchor = text[start..value.start].trim_end();
    let is_used = anchor.strip_prefix('&').is_some_and(|name| text.contains(&format!("*{name}")));
    let behind = text.get(value.end..end)?;
    let is_mark = anchor.starts_with(['&', '!']) && !anchor.contains(char::is_whitespace);
    let lost = if is_mark && !is_used {
        start..start + anchor.len()
    } else if behind.trim_start().starts_with('#') && !text[value.clone()].starts_with(['"', '\''])
    {
        let comment = end - behind.trim_start().len();
        comment..end
    } else {
        return None;
    };
    let kept = if lost.start == start { text[start..end].trim() } else { &text[start..end] };
    Some((lost, format!("{key}: {}", quoted(kept.trim()))))
}

/// Says where a field is missing: at the start of what should have it. A field that is there, but
/// begins in another column, is told as that.
pub(super) fn missing(text: &str, field: &str, at: Range<usize>, file: FileId) -> Diagnostic {
    let line = Line::at(text, at.start);
    // In `{ … }` the parser's own place is the best one.
    if line.key().is_none() || line.start + line.indent != at.start {
        let fault = Diagnostic::error("missing-field").with("field", field);
        return fault.at(Span::new(file, at));
    }
    let parent = line.all_before(text).find(|other| other.indent < line.indent && other.is_words());
    let block_end = Line::all_from(text, line.end() + 1)
        .find(|other| other.is_words() && other.indent <= parent.as_ref().map_or(0, |it| it.indent))
        .map_or(text.len(), |other| other.start);
    if let Some(parent) = &parent {
        let keys =
            Line::all_from(text, parent.end() + 1).take_while(|other| other.start < block_end);
        let keys: Vec<Line<'_>> = keys.filter(|other| other.key().is_some()).collect();
        let shallow = keys.iter().map(|key| key.indent).min().unwrap_or_default();
        let close: Vec<&Line<'_>> = keys.iter().filter(|key| key.indent <= shallow + 2).collect();
        let has_field = close.iter().any(|key| key.key() == Some(field));
        if has_field && let Some(odd) = odd_one(&close) {
            return odd.diagnosed(file);
        }
    }
    let first = parent.or_else(|| Line::all_from(text, 0).find(Line::is_words));
    let place = first.map_or(0..0, |first| first.start + first.indent..first.words_end());
    Diagnostic::error("missing-field").with("field", field).at(Span::new(file, place))
}

/// The first line that does not begin in the column of most others.
fn odd_one(lines: &[&Line<'_>]) -> Option<Slip> {
    let count = |indent: usize| lines.iter().filter(|line| line.indent == indent).count();
    let usual = lines
        .iter()
        .map(|line| line.indent)
        .max_by_key(|indent| (count(*indent), indent % 2 == 0))?;
    let odd = lines.iter().find(|line| line.indent != usual)?;
    Some(uneven(odd, usual))
}

fn uneven(line: &Line<'_>, usual: usize) -> Slip {
    Slip {
        code: "uneven-indentation",
        range: line.start..line.start + line.indent + line.key().map_or(1, str::len),
        arguments: Arguments::new().with("typed", line.indent).with("right", usual),
    }
}

/// Text below `key: |` that does not begin further to the right than the key.
fn text_outside(line: &Line<'_>, before: &Line<'_>) -> Option<Slip> {
    let is_block = |value: &str| value.starts_with(['|', '>']) && value.len() <= 3;
    let is_text = before.value().is_some_and(is_block) && line.indent <= before.indent;
    (is_text && line.key().is_none()).then(|| {
        let right = before.indent + 2;
        Slip {
            code: "uneven-indentation",
            range: line.start..line.words_end(),
            arguments: Arguments::new().with("typed", line.indent).with("right", right),
        }
    })
}

/// `[one, two` on the line before.
fn unclosed_bracket(before: &Line<'_>, at: usize, line: &Line<'_>) -> Option<Slip> {
    let value = before.value()?;
    let close = match value.chars().next()? {
        '[' => ']',
        '{' => '}',
        _ => return None,
    };
    let is_open = !value.contains(close) && at >= line.start;
    is_open.then(|| {
        let key = before.key().unwrap_or_default();
        let right = format!("{key}: {}{close}", value.trim_end_matches(','));
        corrected("unclosed-bracket", before.value_start()..before.end(), None, right)
    })
}

/// `headline Sambreveld` and `headline:Sambreveld`.
fn no_colon(line: &Line<'_>) -> Option<Slip> {
    if line.key().is_some() {
        return None;
    }
    let words = line.words();
    let length = words.find(|one: char| !one.is_ascii_lowercase() && one != '-')?;
    let (key, rest) = words.split_at(length);
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    let is_key = !key.is_empty() && !key.starts_with('-') && !rest.is_empty();
    (is_key && !rest.starts_with(['/', ':'])).then(|| {
        let start = line.start + line.indent;
        let value = rest.trim();
        let value = if trouble(value).is_some() { quoted(value) } else { value.to_owned() };
        corrected("no-colon", start..start + length, None, format!("{key}: {value}"))
    })
}

/// A value that begins with a mark of YAML, or has one in it.
fn needs_quotes(line: &Line<'_>) -> Option<Slip> {
    let (key, value) = (line.key()?, line.value()?);
    let (at, mark) = trouble(value)?;
    let start = line.value_start() + at;
    let range = start..start + mark.len_utf8();
    let right = format!("{}{key}: {}", line.item_mark(), quoted(value));
    Some(corrected("needs-quotes", range, Some(mark), right))
}

/// A line that is further to the right than the one before it, which has a value already.
fn deeper_than_before(line: &Line<'_>, before: &Line<'_>) -> Option<Slip> {
    let is_inside = line.key().is_some()
        && line.indent > before.indent
        && before.value().is_some_and(|value| !value.is_empty() && !value.starts_with(['|', '>']));
    is_inside.then(|| uneven(line, before.indent))
}

fn corrected(
    code: &'static str,
    range: Range<usize>,
    character: Option<char>,
    line: String,
) -> Slip {
    let arguments = Arguments::new().with("line", line);
    let arguments = match character {
        Some(character) => arguments.with("character", character.to_string()),
        None => arguments,
    };
    Slip { code, range, arguments }
}

/// The mark that keeps a value from being read as the text that it is, and where it stands.
fn trouble(value: &str) -> Option<(usize, char)> {
    let first = value.chars().next()?;
    match first {
        '"' | '\'' => {
            let inside = &value[1..];
            let is_closed = inside.ends_with(first) && !inside[..inside.len() - 1].contains(first);
            let end = inside.find(first).map_or(0, |end| end + 1);
            (!is_closed).then_some((end, first))
        }
        '@' | '%' | '`' | '*' | '&' | '!' | ',' | ']' | '}' => Some((0, first)),
        '[' | '{' => {
            let close = if first == '[' { ']' } else { '}' };
            (!value.ends_with(close)).then_some((0, first))
        }
        '-' | '?' | ':' if value[1..].starts_with([' ', '\t']) => Some((0, first)),
        '|' | '>' if value.len() > 3 => Some((0, first)),
        _ => {
            let colon = value.find(": ").or_else(|| value.ends_with(':').then(|| value.len() - 1));
            colon.map(|colon| (colon, ':'))
        }
    }
}

/// A text between quotation marks of YAML; those that were typed around it are not doubled.
fn quoted(text: &str) -> String {
    let pairs =
        [('"', '"'), ('\'', '\''), ('“', '”'), ('”', '”'), ('„', '“'), ('„', '”'), ('‘', '’')];
    let bare = pairs
        .into_iter()
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close))
        .unwrap_or(text);
    let bare = match text.chars().next() {
        Some(mark @ ('"' | '\'')) if text.matches(mark).count() == 1 => &text[1..],
        _ => bare,
    };
    if bare.contains('"') && !bare.contains('\'') {
        format!("'{bare}'")
    } else {
        format!("\"{}\"", bare.replace('\\', "\\\\").replace('"', "\\\""))
    }
}

/// A line of YAML.
struct Line<'a> {
    start: usize,
    text: &'a str,
    indent: usize,
}

impl<'a> Line<'a> {
    /// The line that a byte of the text belongs to.
    fn at(text: &'a str, at: usize) -> Self {
        let at = at.min(text.len());
        let start =
            text.as_bytes()[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |n| n + 1);
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        Self::new(start, &text[start..end])
    }

    fn new(start: usize, text: &'a str) -> Self {
        let text = text.trim_end_matches('\r');
        Self { start, text, indent: text.len() - text.trim_start_matches(' ').len() }
    }

    /// The lines from a byte of the text on, where one starts.
    fn all_from(text: &'a str, start: usize) -> impl Iterator<Item = Self> {
        let mut start = start.min(text.len());
        text[start..].split_inclusive('\n').map(move |whole| {
            let line = Self::new(start, whole.trim_end_matches('\n'));
            start += whole.len();
            line
        })
    }

    /// The lines before it, last one first.
    fn all_before(&self, text: &'a str) -> impl Iterator<Item = Self> {
        let mut end = self.start;
        std::iter::from_fn(move || {
            let line = Self::at(text, end.checked_sub(1)?);
            end = line.start;
            Some(line)
        })
    }

    /// The last line before it that has words.
    fn before(&self, text: &'a str) -> Option<Self> {
        self.all_before(text).find(Self::is_words)
    }

    /// Where its words end.
    fn words_end(&self) -> usize {
        self.start + self.text.trim_end().len()
    }

    const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it is neither empty nor a comment.
    fn is_words(&self) -> bool {
        !matches!(self.words().chars().next(), None | Some('#'))
    }

    fn words(&self) -> &'a str {
        self.text[self.indent..].trim_end()
    }

    /// `- `, if it is an item.
    fn item_mark(&self) -> &'a str {
        let words = self.words();
        &words[..words.len() - words.trim_start_matches("- ").len()]
    }

    /// Its key, if it has one.
    fn key(&self) -> Option<&'a str> {
        let words = &self.words()[self.item_mark().len()..];
        let (key, rest) = words.split_once(':')?;
        let is_key = !key.is_empty()
            && key.chars().all(|one| one.is_alphanumeric() || matches!(one, '-' | '_'))
            && (rest.is_empty() || rest.starts_with([' ', '\t']));
        is_key.then_some(key)
    }

    /// Where the value behind its key starts.
    fn value_start(&self) -> usize {
        let Some(colon) = self.text.find(':') else { return self.end() };
        let behind = &self.text[colon + 1..];
        self.start + colon + 1 + (behind.len() - behind.trim_start().len())
    }

    /// The value behind its key.
    fn value(&self) -> Option<&'a str> {
        self.key()?;
        Some(self.text[(self.value_start() - self.start).min(self.text.len())..].trim_end())
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::super::{Located, parse};
    use super::lost_words;
    use crate::diagnostic::{Argument, Diagnostic, Sources};

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Record {
        en: Words,
        #[serde(rename = "places")]
        _places: Option<Vec<String>>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Words {
        headline: Located<String>,
        #[serde(rename = "subhead")]
        _subhead: Option<String>,
        #[serde(rename = "body")]
        _body: String,
    }

    fn argument<'d>(fault: &'d Diagnostic, name: &str) -> Option<&'d Argument> {
        fault.arguments.iter().find_map(|(own, value)| (own == name).then_some(value))
    }

    fn fault(yaml: &str) -> Diagnostic {
        let file = Sources::new().add("record.yaml", yaml);
        parse::<Record>(yaml, file).expect_err(yaml)
    }

    #[test]
    fn a_line_that_cannot_be_read_is_shown_as_it_should_be() {
        let cases = [
            ("headline: Santé: un guide", "needs-quotes", "headline: \"Santé: un guide\""),
            ("headline: Prix : 5 €", "needs-quotes", "headline: \"Prix : 5 €\""),
            ("headline: “Prix : 5 €”", "needs-quotes", "headline: \"Prix : 5 €\""),
            ("headline: Le guide:", "needs-quotes", "headline: \"Le guide:\""),
            ("headline: 'L'été'", "needs-quotes", "headline: \"L'été\""),
            ("headline: \"Mieux\", le guide", "needs-quotes", "headline: '\"Mieux\", le guide'"),
            ("headline: \"L'été\" d'ici", "needs-quotes", "headline: \"\\\"L'été\\\" d'ici\""),
            ("headline: \"Mieux", "needs-quotes", "headline: \"Mieux\""),
            ("headline: @ici", "needs-quotes", "headline: \"@ici\""),
            ("headline: %5", "needs-quotes", "headline: \"%5\""),
            ("headline: *tout* change", "needs-quotes", "headline: \"*tout* change\""),
            ("headline: !tout", "needs-quotes", "headline: \"!tout\""),
            ("headline: `tout`", "needs-quotes", "headline: \"`tout`\""),
            ("headline: - tout", "needs-quotes", "headline: \"- tout\""),
            ("headline: ? tout", "needs-quotes", "headline: \"? tout\""),
            ("headline: > tout", "needs-quotes", "headline: \"> tout\""),
            ("headline: [a] tout", "needs-quotes", "headline: \"[a] tout\""),
            ("headline: {a} tout", "needs-quotes", "headline: \"{a} tout\""),
            ("headline Tout", "no-colon", "headline: Tout"),
            ("headline:Tout", "no-colon", "headline: Tout"),
            ("headline:Tout: ici", "no-colon", "headline: \"Tout: ici\""),
            ("headline: a\n  subhead b", "no-colon", "subhead: b"),
        ];
        for (line, code, right) in cases {
            let fault = fault(&format!("en:\n  {line}\n  body: |\n    Text.\n"));
            assert_eq!(fault.code, code, "{line}");
            assert_eq!(argument(&fault, "line"), Some(&Argument::from(right)), "{line}");
        }
        let fault = fault("places: [gent, namur\nen:\n  headline: a\n  body: b\n");
        assert_eq!(fault.code, "unclosed-bracket");
        assert_eq!(argument(&fault, "line"), Some(&Argument::from("places: [gent, namur]")));
    }

    #[test]
    fn a_line_in_the_wrong_column_is_told_where_it_belongs() {
        let cases = [
            ("   headline: a\n  body: b", 2),
            ("  headline: a\n body: b", 2),
            ("  headline: a\n   body: b", 2),
            ("  headline: a\n  subhead: b\n    body: c", 2),
            ("  headline: a\n  body: |\n  Text.", 4),
        ];
        for (lines, right) in cases {
            let fault = fault(&format!("en:\n{lines}\n"));
            assert_eq!(fault.code, "uneven-indentation", "{lines}");
            assert_eq!(argument(&fault, "right"), Some(&Argument::from(right)), "{lines}");
        }
    }

    #[test]
    fn words_that_yaml_takes_away_are_found() {
        let cases = [
            ("Un guide #santé", Some(("#santé", "headline: \"Un guide #santé\""))),
            ("Le guide # 1", Some(("# 1", "headline: \"Le guide # 1\""))),
            ("&Co publie", Some(("&Co", "headline: \"&Co publie\""))),
            ("!Tout est dit", Some(("!Tout", "headline: \"!Tout est dit\""))),
            ("Un guide", None),
            ("\"Un guide\" # for the archive", None),
            ("\"Un guide #santé\"", None),
        ];
        for (value, expected) in cases {
            let yaml = format!("en:\n  headline: {value}\n  body: b\n");
            let file = Sources::new().add("record.yaml", yaml.as_str());
            let record: Record = parse(&yaml, file).expect(value);
            let lost = lost_words(&yaml, &record.en.headline.range);
            let lost = lost.map(|(range, line)| (yaml[range].to_owned(), line));
            let expected = expected.map(|(lost, line)| (lost.to_owned(), line.to_owned()));
            assert_eq!(lost, expected, "{value}");
        }
    }
}
