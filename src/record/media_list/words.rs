//! What stands in a sheet, looked up in the words of every language.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Diagnostic, Spanned};
use crate::locale::{Column, Languages, Locale};
use crate::model::{Localized, Salutation};

/// The words of media lists in every language, and the topics of a newsroom.
#[derive(Default)]
pub struct ListVocabulary {
    columns: HashMap<String, Column>,
    languages: HashMap<String, Locale>,
    salutations: HashMap<String, Salutation>,
    answers: HashMap<String, bool>,
    topics: HashMap<String, String>,
    /// The topics as records name them.
    topic_ids: Vec<String>,
}

impl ListVocabulary {
    /// Gathers the words of all languages, and the topics of a newsroom: their ids, and their names
    /// in each language.
    #[must_use]
    pub fn of(
        languages: &Languages,
        topics: &BTreeMap<String, Spanned<Localized<String>>>,
    ) -> Self {
        let mut words = Self::default();
        for column in Column::ALL {
            words.columns.insert(folded(column.name()), *column);
        }
        for language in languages.iter() {
            words.languages.insert(folded(language.name()), language.locale().clone());
        }
        for language in languages.iter() {
            let own = language.list_words();
            for (column, names) in &own.columns {
                gather(&mut words.columns, names, column);
            }
            for (tag, names) in &own.languages {
                if let Ok(locale) = tag.parse() {
                    gather(&mut words.languages, names, &locale);
                }
            }
            gather(&mut words.salutations, &own.madam, &Salutation::Madam);
            gather(&mut words.salutations, &own.sir, &Salutation::Sir);
            gather(&mut words.answers, &own.yes, &true);
            gather(&mut words.answers, &own.no, &false);
        }
        gather(&mut words.answers, &["1", "✓", "✔", "☒", "☑"], &true);
        gather(&mut words.answers, &["0", "☐"], &false);
        for (id, names) in topics {
            words.topics.insert(folded(id), id.clone());
            for name in names.value.values() {
                words.topics.entry(folded(name)).or_insert_with(|| id.clone());
            }
            words.topic_ids.push(id.clone());
        }
        words
    }

    /// What a column holds, by its header.
    pub(super) fn column(&self, header: &str) -> Option<Column> {
        self.columns.get(&folded(header)).copied()
    }

    /// How a person is greeted, by what stands before the name.
    pub(super) fn salutation(&self, cell: &str) -> Option<Salutation> {
        self.salutations.get(&folded(cell)).copied()
    }

    /// Whether a cell says yes or no.
    pub(super) fn answer(&self, cell: &str) -> Option<bool> {
        self.answers.get(&folded(cell)).copied()
    }

    /// The id of a topic, by its id or its name.
    pub(super) fn topic(&self, cell: &str) -> Option<&str> {
        self.topics.get(&folded(cell)).map(String::as_str)
    }

    /// Whether the newsroom has a topic of this id.
    pub(super) fn has_topic(&self, id: &str) -> bool {
        self.topic_ids.iter().any(|own| own == id)
    }

    /// Warns of a topic that the newsroom does not have.
    pub(super) fn unknown_topic(&self, topic: &str) -> Diagnostic {
        let known = self.topic_ids.iter().map(String::as_str);
        Diagnostic::warning("unknown-recipient-topic").with("topic", topic).suggest(topic, known)
    }

    /// Reads languages in order: tags or names, between commas, semicolons, slashes, bars or,
    /// if each word is one, spaces. What is none comes back as it was written.
    pub(super) fn languages<'c>(&self, cell: &'c str) -> (Vec<Locale>, Vec<&'c str>) {
        let (mut read, mut unread) = (Vec::new(), Vec::new());
        for part in parts(cell) {
            let words = || part.split_whitespace().map(|word| self.language(word)).collect();
            match self.language(part).map(|locale| vec![locale]).or_else(words) {
                Some(locales) => read.extend(locales),
                None => unread.push(part),
            }
        }
        let mut distinct: Vec<Locale> = Vec::new();
        for locale in read {
            if !distinct.contains(&locale) {
                distinct.push(locale);
            }
        }
        (distinct, unread)
    }

    /// A language by its name, or by its tag; a country in brackets is left out: `Nederlands
    /// (België)`.
    fn language(&self, text: &str) -> Option<Locale> {
        let name = text.split('(').next().unwrap_or_default().trim();
        let named = self.languages.get(&folded(name)).cloned();
        named.or_else(|| name.replace('_', "-").parse().ok())
    }
}

/// The parts of a cell that holds several values.
pub(super) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell.split([',', ';', '/', '|', '+', '&', '\n', '\r']);
    parts.map(str::trim).filter(|part| !part.is_empty())
}

fn gather<T: Clone>(words: &mut HashMap<String, T>, names: &[impl AsRef<str>], value: &T) {
    for name in names {
        // Where two languages mean different things by one word, the first of them is believed.
        words.entry(folded(name.as_ref())).or_insert_with(|| value.clone());
    }
}

/// A word as it is compared: without capitals, accents, spaces and marks.
fn folded(text: &str) -> String {
    let mut word = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match base(character) {
            Some(base) => word.push_str(base),
            None if character.is_alphanumeric() => word.push(character),
            // A tick is all that some cells hold.
            None if ('\u{2600}'..='\u{27bf}').contains(&character) => word.push(character),
            None => {}
        }
    }
    word
}

/// The letter below an accent, for the letters of European languages (Latin-1 Supplement, Latin
/// Extended-A).
fn base(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ľ' | 'ĺ' | 'ļ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'ŕ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' => "s",
        'ţ' | 'ť' | 'ŧ' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        _ => return None,
    })
}
