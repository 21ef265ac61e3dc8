//! Errors as people make them, and where a release may have them.

use std::ops::Range;

/// A release with one error in it.
pub(crate) struct Error {
    /// The whole record.
    pub(crate) text: String,
    /// What stood there.
    pub(crate) before: String,
    /// What stands there now.
    pub(crate) after: String,
    /// Its line, from 0.
    pub(crate) line: usize,
    /// Whether something was taken away, so that no line of it is left.
    pub(crate) is_removal: bool,
}

/// What kind of error is planted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Figure,
    Scale,
    NumberWord,
    DigitForWord,
    Qualifier,
    Month,
    Weekday,
    Currency,
    Name,
    Role,
    Speaker,
    Place,
    Telephone,
    Link,
    ListItem,
    Untranslated,
}

pub(crate) const KINDS: &[Kind] = &[
    Kind::Figure,
    Kind::Scale,
    Kind::NumberWord,
    Kind::DigitForWord,
    Kind::Qualifier,
    Kind::Month,
    Kind::Weekday,
    Kind::Currency,
    Kind::Name,
    Kind::Role,
    Kind::Speaker,
    Kind::Place,
    Kind::Telephone,
    Kind::Link,
    Kind::ListItem,
    Kind::Untranslated,
];

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Figure => "figure",
            Self::Scale => "scale",
            Self::NumberWord => "number word",
            Self::DigitForWord => "digit for another word",
            Self::Qualifier => "qualifier",
            Self::Month => "month",
            Self::Weekday => "weekday",
            Self::Currency => "currency",
            Self::Name => "name",
            Self::Role => "role",
            Self::Speaker => "speaker",
            Self::Place => "place",
            Self::Telephone => "telephone digit",
            Self::Link => "link",
            Self::ListItem => "list item dropped",
            Self::Untranslated => "paragraph untranslated",
        }
    }
}

/// A change that may be made: where, and what is put there.
type Change = (Range<usize>, String);

/// Plants an error of a kind into a record; nothing if it has no place for one.
pub(crate) fn plant(kind: Kind, text: &str, people: &[String], seed: u64) -> Option<Error> {
    let mut changes: Vec<Change> = Vec::new();
    for (language, block) in blocks(text) {
        let words = &text[block.clone()];
        let mut found = changes_of(kind, language, words, people, seed);
        if kind == Kind::Untranslated {
            found = untranslated(text, language, &block);
        }
        changes.extend(
            found
                .into_iter()
                .map(|(range, after)| (block.start + range.start..block.start + range.end, after)),
        );
    }
    if changes.is_empty() {
        return None;
    }
    let at = usize::try_from(mixed(seed) % changes.len() as u64).ok()?;
    let (range, after) = changes.swap_remove(at);
    let before = text[range.clone()].to_owned();
    let line = text[..range.start].matches('\n').count();
    let mut changed = text.to_owned();
    changed.replace_range(range, &after);
    Some(Error { text: changed, before, after, line, is_removal: kind == Kind::ListItem })
}

/// The blocks of a record, by language.
fn blocks(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut blocks: Vec<(&str, Range<usize>)> = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let head = line.trim().trim_end_matches('|').trim_end();
        if let Some(tag) = head.strip_suffix(':').filter(|tag| tag.len() == 2) {
            blocks.push((tag, offset + line.len()..text.len()));
        } else if let Some((_, block)) = blocks.last_mut() {
            block.end = offset + line.len();
        }
        if let Some([before, last]) = blocks.last_chunk_mut::<2>() {
            before.1.end = last.1.start.min(before.1.end);
        }
        offset += line.len();
    }
    blocks.into_iter().filter(|(tag, _)| TAGS.contains(tag)).collect()
}

const TAGS: [&str; 3] = ["fr", "nl", "en"];

fn changes_of(
    kind: Kind,
    language: &str,
    words: &str,
    people: &[String],
    seed: u64,
) -> Vec<Change> {
    let column = TAGS.iter().position(|tag| *tag == language).unwrap_or_default();
    match kind {
        Kind::Figure => {
            digits(words, seed, |run| !is_address(words, run) && !is_telephone(words, run))
        }
        Kind::Telephone => {
            let mut all = digits(words, seed, |run| is_telephone(words, run));
            all.retain(|(range, _)| words.is_char_boundary(range.start));
            all
        }
        Kind::Scale => swapped(words, SCALES, column),
        Kind::NumberWord => other_word(words, NUMBERS, column, seed),
        Kind::DigitForWord => digit_for_word(words, column, seed),
        Kind::Qualifier => replaced(words, QUALIFIERS[column]),
        Kind::Month => other_word(words, MONTHS, column, seed),
        Kind::Weekday => other_word(words, WEEKDAYS, column, seed),
        Kind::Currency => replaced(words, CURRENCIES[column]),
        Kind::Place => other_word(words, PLACES, column, seed),
        Kind::Role => replaced(words, ROLES[column]),
        Kind::Name => names(words, people, seed),
        Kind::Speaker => speakers(words, people, seed),
        Kind::Link => links(words),
        Kind::ListItem => items(words),
        Kind::Untranslated => Vec::new(),
    }
}

const SCALES: &[[&str; 3]] = &[
    ["millions", "miljoen", "million"],
    ["milliards", "miljard", "billion"],
    ["million", "miljoen", "million"],
    ["milliard", "miljard", "billion"],
];

const NUMBERS: &[[&str; 3]] = &[
    ["trois", "drie", "three"],
    ["quatre", "vier", "four"],
    ["cinq", "vijf", "five"],
    ["six", "zes", "six"],
    ["sept", "zeven", "seven"],
    ["huit", "acht", "eight"],
    ["neuf", "negen", "nine"],
    ["dix", "tien", "ten"],
    ["onze", "elf", "eleven"],
    ["douze", "twaalf", "twelve"],
    ["quatorze", "veertien", "fourteen"],
    ["trente", "dertig", "thirty"],
];

const MONTHS: &[[&str; 3]] = &[
    ["janvier", "januari", "January"],
    ["février", "februari", "February"],
    ["mars", "maart", "March"],
    ["avril", "april", "April"],
    ["mai", "mei", "May"],
    ["juin", "juni", "June"],
    ["juillet", "juli", "July"],
    ["août", "augustus", "August"],
    ["septembre", "september", "September"],
    ["octobre", "oktober", "October"],
    ["novembre", "november", "November"],
    ["décembre", "december", "December"],
];

const WEEKDAYS: &[[&str; 3]] = &[
    ["lundi", "maandag", "Monday"],
    ["mardi", "dinsdag", "Tuesday"],
    ["mercredi", "woensdag", "Wednesday"],
    ["jeudi", "donderdag", "Thursday"],
    ["vendredi", "vrijdag", "Friday"],
    ["samedi", "zaterdag", "Saturday"],
    ["dimanche", "zondag", "Sunday"],
];

const PLACES: &[[&str; 3]] = &[
    ["Liège", "Luik", "Liège"],
    ["Namur", "Namen", "Namur"],
    ["Gand", "Gent", "Ghent"],
    ["Anvers", "Antwerpen", "Antwerp"],
    ["Bruxelles", "Brussel", "Brussels"],
    ["Malines", "Mechelen", "Mechelen"],
    ["Louvain", "Leuven", "Leuven"],
    ["Charleroi", "Charleroi", "Charleroi"],
    ["Mons", "Bergen", "Mons"],
    ["Alost", "Aalst", "Aalst"],
];

const QUALIFIERS: [&[(&str, &str)]; 3] = [
    &[
        ("plus de ", "moins de "),
        ("Plus de ", "Près de "),
        ("moins de ", "plus de "),
        ("près de ", "plus de "),
        ("Près de ", "Plus de "),
        ("environ ", ""),
        ("Environ ", "Plus de "),
        ("au moins ", ""),
    ],
    &[
        ("meer dan ", "minder dan "),
        ("Meer dan ", "Bijna "),
        ("minder dan ", "meer dan "),
        ("bijna ", "meer dan "),
        ("Bijna ", "Meer dan "),
        ("ongeveer ", ""),
        ("Ongeveer ", "Meer dan "),
        ("minstens ", ""),
    ],
    &[
        ("more than ", "less than "),
        ("More than ", "Nearly "),
        ("less than ", "more than "),
        ("nearly ", "more than "),
        ("Nearly ", "More than "),
        ("about ", ""),
        ("About ", "More than "),
        ("at least ", ""),
    ],
];

const CURRENCIES: [&[(&str, &str)]; 3] = [
    &[("euros", "dollars"), ("dollars", "euros")],
    &[("euro", "dollar"), ("dollar", "euro")],
    &[("EUR", "USD"), ("USD", "EUR")],
];

const ROLES: [&[(&str, &str)]; 3] = [
    &[
        ("directrice médicale", "directrice financière"),
        ("directeur médical", "directeur financier"),
        ("médecin-chef", "porte-parole"),
        ("professeure", "rectrice"),
    ],
    &[
        ("medisch directeur", "financieel directeur"),
        ("hoofdarts", "woordvoerster"),
        ("professor", "rector"),
    ],
    &[
        ("medical director", "finance director"),
        ("chief physician", "spokesperson"),
        ("professor", "rector"),
    ],
];

/// Each run of digits with one digit changed.
fn digits(words: &str, seed: u64, is_wanted: impl Fn(&Range<usize>) -> bool) -> Vec<Change> {
    let mut changes = Vec::new();
    let bytes = words.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        let is_item = words[..start].ends_with("    ") && words[at..].starts_with(". ");
        if is_item || !is_wanted(&(start..at)) {
            continue;
        }
        let which = start + usize::try_from(mixed(seed + start as u64)).unwrap_or(0) % (at - start);
        let digit = bytes[which] - b'0';
        let step = u8::try_from(mixed(seed ^ which as u64) % 8).unwrap_or(0) + 1;
        let other = (digit + step) % 10;
        let other = if other == 0 && which == start { (digit % 9) + 1 } else { other };
        if other != digit {
            changes.push((which..which + 1, other.to_string()));
        }
    }
    changes
}

/// The word between two spaces around a place.
fn word_around<'w>(words: &'w str, range: &Range<usize>) -> &'w str {
    let start = words[..range.start].rfind([' ', '\n', '(']).map_or(0, |at| at + 1);
    let end = words[range.end..].find([' ', '\n', ')']).map_or(words.len(), |at| range.end + at);
    &words[start..end]
}

fn is_address(words: &str, run: &Range<usize>) -> bool {
    let word = word_around(words, run);
    word.contains('@') || word.contains("://") || word.contains(".org")
}

/// Whether digits belong to a telephone number: groups behind a plus or a zero.
fn is_telephone(words: &str, run: &Range<usize>) -> bool {
    let is_part = |one: char| one.is_ascii_digit() || one == ' ' || one == '+';
    let start = words[..run.start].rfind(|one| !is_part(one)).map_or(0, |at| at + 1);
    let start = (start..=run.start).find(|at| words.is_char_boundary(*at)).unwrap_or(run.start);
    let end = words[run.end..].find(|one| !is_part(one)).map_or(words.len(), |at| run.end + at);
    let whole = words[start..end].trim();
    let n_digits = whole.bytes().filter(u8::is_ascii_digit).count();
    n_digits >= 9 && whole.starts_with(['0', '+'])
}

/// Where a word stands by itself.
fn places(words: &str, word: &str) -> Vec<usize> {
    let found = words.match_indices(word).map(|(at, _)| at);
    let is_whole = |at: &usize| {
        let before = words[..*at].chars().next_back();
        let behind = words[at + word.len()..].chars().next();
        let is_letter =
            |one: Option<char>| one.is_some_and(|one| one.is_alphanumeric() || one == '-');
        !is_letter(before) && !is_letter(behind) && !is_address(words, &(*at..at + word.len()))
    };
    found.filter(is_whole).collect()
}

fn replaced(words: &str, table: &[(&str, &str)]) -> Vec<Change> {
    let mut changes = Vec::new();
    for (from, to) in table {
        for at in places(words, from.trim_end()) {
            if words[at..].starts_with(from) {
                changes.push((at..at + from.len(), (*to).to_owned()));
            }
        }
    }
    changes
}

fn swapped(words: &str, table: &[[&str; 3]], column: usize) -> Vec<Change> {
    let mut changes = Vec::new();
    for pair in table.chunks(2) {
        let [one, other] = [pair[0][column], pair[1][column]];
        for (from, to) in [(one, other), (other, one)] {
            for at in places(words, from) {
                changes.push((at..at + from.len(), to.to_owned()));
            }
        }
    }
    changes.sort_by_key(|(range, _)| range.start);
    changes.dedup_by_key(|(range, _)| range.start);
    changes
}

fn other_word(words: &str, table: &[[&str; 3]], column: usize, seed: u64) -> Vec<Change> {
    let mut changes = Vec::new();
    for (row, all) in table.iter().enumerate() {
        for at in places(words, all[column]) {
            let step =
                usize::try_from(mixed(seed + at as u64)).unwrap_or(0) % (table.len() - 1) + 1;
            let other = table[(row + step) % table.len()][column];
            if other != all[column] {
                changes.push((at..at + all[column].len(), other.to_owned()));
            }
        }
    }
    changes
}

fn digit_for_word(words: &str, column: usize, seed: u64) -> Vec<Change> {
    let numbers = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 30];
    let mut changes = Vec::new();
    for (all, number) in NUMBERS.iter().zip(numbers) {
        for at in places(words, all[column]) {
            let other = number + mixed(seed + at as u64) % 3 + 1;
            changes.push((at..at + all[column].len(), other.to_string()));
        }
    }
    changes
}

/// A letter of a surname: of whoever has a record, and of others by first name and surname.
fn names(words: &str, people: &[String], seed: u64) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut offset = 0;
    let mut before: Option<&str> = None;
    for word in words.split_inclusive(|one: char| !one.is_alphabetic()) {
        let name = word.trim_end_matches(|one: char| !one.is_alphabetic());
        let is_name = |name: &str| name.chars().count() > 3 && name.starts_with(char::is_uppercase);
        let is_first = |name: &str| {
            let id = name.to_lowercase().replace(['è', 'é'], "e");
            people.iter().any(|person| person.starts_with(&format!("{id}-")))
                || FIRST_NAMES.contains(&name)
        };
        if is_name(name) && before.is_some_and(is_first) {
            let letters: Vec<(usize, char)> = name.char_indices().skip(1).collect();
            let which = usize::try_from(mixed(seed + offset as u64)).unwrap_or(0) % letters.len();
            let (at, letter) = letters[which];
            let other = if "aeiou".contains(letter) { "o" } else { "t" };
            if !other.starts_with(letter) {
                let range = offset + at..offset + at + letter.len_utf8();
                changes.push((range, other.to_owned()));
            }
        }
        before = (word.ends_with(' ')).then_some(name);
        offset += word.len();
    }
    changes
}

const FIRST_NAMES: [&str; 5] = ["Hugo", "Noémie", "Judith", "Femke", "Clara"];

fn speakers(words: &str, people: &[String], seed: u64) -> Vec<Change> {
    let mut changes = Vec::new();
    for (at, _) in words.match_indices("— @") {
        let start = at + "— @".len();
        let end = words[start..].find('\n').map_or(words.len(), |end| start + end);
        let others: Vec<&String> =
            people.iter().filter(|person| person.as_str() != &words[start..end]).collect();
        let which = usize::try_from(mixed(seed + at as u64)).unwrap_or(0) % others.len();
        changes.push((start..end, others[which].clone()));
    }
    changes
}

/// A letter more in the path of a link, or in its host.
fn links(words: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    for (at, _) in words.match_indices("](https://") {
        let start = at + "](https://".len();
        let end = words[start..].find(')').map_or(words.len(), |end| start + end);
        changes.push((start..start, "x".to_owned()));
        // Where each language has pages of its own, another path is no error.
        let has_language = TAGS.iter().any(|tag| words[start..end].contains(&format!("/{tag}/")));
        if words[start..end].contains('/') && !has_language {
            changes.push((end..end, "-2".to_owned()));
        }
    }
    changes
}

/// Each item of a list, to be taken away.
fn items(words: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut offset = 0;
    for line in words.split_inclusive('\n') {
        let item = line.trim_start();
        let is_numbered = item.chars().next().is_some_and(|one| one.is_ascii_digit())
            && item[1..].starts_with(". ");
        if item.starts_with("- ") || is_numbered {
            changes.push((offset..offset + line.len(), String::new()));
        }
        offset += line.len();
    }
    changes
}

/// Paragraphs that another language has in its place.
fn untranslated(text: &str, language: &str, block: &Range<usize>) -> Vec<Change> {
    let all = blocks(text);
    let Some((_, other)) = all.iter().find(|(tag, _)| *tag != language) else { return Vec::new() };
    let own = paragraphs(&text[block.clone()]);
    let others = paragraphs(&text[other.clone()]);
    let pairs = own.into_iter().zip(others);
    pairs
        .filter(|(own, _)| text[block.clone()][own.clone()].split_whitespace().count() >= 8)
        .map(|(own, others)| (own, text[other.clone()][others].to_owned()))
        .collect()
}

/// The lines of a block that are running text.
fn paragraphs(words: &str) -> Vec<Range<usize>> {
    let mut paragraphs = Vec::new();
    let mut offset = 0;
    for line in words.split_inclusive('\n') {
        let is_text = line.starts_with("    ")
            && line.trim_start().starts_with(|one: char| one.is_alphabetic());
        if is_text {
            let start = offset + (line.len() - line.trim_start().len());
            paragraphs.push(start..offset + line.trim_end().len());
        }
        offset += line.len();
    }
    paragraphs
}

/// A number that looks like none of its neighbours (`SplitMix64`).
fn mixed(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
