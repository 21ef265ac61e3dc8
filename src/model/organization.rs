//! Who issues announcements.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Span, Spanned};
use crate::locale::{Language, Locale};
use crate::prose::{Prose, Written};

use super::{ContactGroup, Dated, Dateline, Fact, Localized, PictureKind, WebAddress};

/// An organization that issues announcements.
#[derive(Clone, Debug)]
pub struct Organization {
    /// Its id in records.
    pub id: String,
    /// Its name, as each language writes it.
    pub name: Localized<String>,
    /// The name under which it is registered, if that is another one.
    pub legal_name: Option<Spanned<Localized<String>>>,
    /// Its website.
    pub url: Localized<WebAddress>,
    /// Its logo.
    pub logo: Option<Logo>,
    /// Its figures, each as of a day.
    pub facts: BTreeMap<String, Dated<Fact>>,
    /// The languages in which its announcements must appear, if not as the newsroom has it.
    pub required_languages: Option<Vec<Locale>>,
    /// How much the datelines of its releases tell, if not as the newsroom has it.
    pub dateline: Option<Dateline>,
    /// Its own press contacts, by id.
    pub contacts: Vec<Spanned<String>>,
    /// The groups in which contacts stand, by the id of each that is in one.
    pub contact_groups: BTreeMap<String, ContactGroup>,
    /// What it says about itself: its boilerplate.
    pub about: Dated<Localized<Prose<Written>>>,
    /// Whether words before its name are elided, where a language does so; decided by its first
    /// letter unless said.
    pub elides: Option<bool>,
    /// Its name with the article that it has in a sentence, in languages that give it one.
    pub with_article: Localized<String>,
    /// Its name behind the word for “of”, with that word, where its article does not tell.
    pub after_of: Localized<String>,
    /// Where its name was written.
    pub span: Span,
}

impl Organization {
    /// Whether its name fits no sentence of a language as far as is known: it wants an article, or
    /// may be elided or not, and the record does not say.
    #[must_use]
    pub fn lacks_article(&self, language: &Language) -> bool {
        let locale = language.locale();
        let is_said = |form: &Localized<String>| form.get(locale).is_some();
        let is_known = is_said(&self.with_article) || is_said(&self.after_of);
        let name = self.name.get(locale).filter(|_| !is_known);
        name.is_some_and(|name| language.is_unsure_of(name, self.elides.is_some()))
    }
}

/// The logo of an organization.
#[derive(Clone, Debug)]
pub struct Logo {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// What kind of picture the bytes are.
    pub kind: PictureKind,
    /// What it shows, for whoever does not see it.
    pub alternative: Localized<String>,
}
