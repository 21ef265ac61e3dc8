//! What a letter to the press says around a release: subject, greeting, links, how to opt out.

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::locale::Language;
use crate::model::{Audience, Recipient, Salutation, Settings};
use crate::prose::{Prose, Said};
use crate::typography::space_for_mail;

use super::edition::shorten;
use super::{Draft, Release, Voice, address};

/// How much of a headline a subject takes, in characters; inboxes show less than that.
const HEADLINE_LENGTH: usize = 120;

/// How long the line is that an inbox shows beside the subject, in characters.
const PREHEADER_LENGTH: usize = 150;

/// What a letter says around a release.
#[derive(Clone, Debug, Serialize)]
pub struct Cover {
    /// What it is, then the headline: a line for a header.
    pub subject: String,
    /// What inboxes show beside the subject.
    pub preheader: String,
    /// What says that the letter is a demonstration, if it is.
    pub demonstration: Option<String>,
    /// What asks to honour the embargo, while there is one.
    pub request: Option<String>,
    /// Who issues the release, in a sentence below the greeting.
    pub introduction: Option<String>,
    /// The page of the release, once it is public.
    pub page: Option<FullLink>,
    /// The release in other languages, once it is public.
    pub elsewhere: Vec<OtherLanguage>,
    /// Who writes.
    pub sender: String,
    /// The newsroom's front page.
    pub newsroom: FullLink,
    /// Why the reader gets the letter.
    pub reason: String,
    /// How to get no more of them.
    pub opt_out: String,
    /// The letter that does so (RFC 6068); none if the newsroom does not say whom it writes as.
    pub opt_out_address: Option<String>,
}

/// A link to the web, in full.
#[derive(Clone, Debug, Serialize)]
pub struct FullLink {
    /// What it says.
    pub words: String,
    /// Where it leads.
    pub address: String,
}

/// The release in another language.
#[derive(Clone, Debug, Serialize)]
pub struct OtherLanguage {
    /// The tag of that language.
    pub language: String,
    /// Its own name: `français`.
    pub name: String,
    /// What asks to read on there, in that language.
    pub invitation: String,
    /// Where the release is, in full.
    pub address: String,
}

/// What the letter with a release says around it.
///
/// # Errors
///
/// The language lacks a message.
pub fn cover<A: Audience>(
    draft: &Draft<'_, '_, A>,
    release: &Release<Prose<Said>>,
) -> Result<Cover, Diagnostic> {
    let (voice, edition) = (&draft.voice, draft.edition);
    let settings = &voice.directory.settings;
    let is_held = release.is_held && !release.is_draft;
    let is_public = !release.is_held && !release.is_draft && edition.translation().ready;
    let say = |key| voice.say(key, &Arguments::new());
    let sender = sender(voice);
    let front = address::full(settings, &address::front(voice.locale()));
    let page = if is_public {
        Some(FullLink { words: say("letter-page")?, address: release.address.clone() })
    } else {
        None
    };
    let ellipsis = &voice.language.typography().ellipsis;
    Ok(Cover {
        subject: one_line(&subject(draft, release)?),
        preheader: one_line(&shorten(&release.summary, PREHEADER_LENGTH, ellipsis)),
        demonstration: settings.demonstration.then(|| say("letter-demonstration")).transpose()?,
        request: is_held.then(|| say("letter-embargo-request")).transpose()?,
        introduction: introduction(voice, release)?,
        page,
        elsewhere: if is_public { elsewhere(settings, release) } else { Vec::new() },
        newsroom: FullLink { words: voice.newsroom_name(), address: front },
        reason: voice.say("letter-reason", &Arguments::new().with("newsroom", sender.as_str()))?,
        opt_out: say("letter-opt-out")?,
        opt_out_address: match &settings.mailing {
            Some(mailing) => Some(mailing.opt_out_address().mailto(&say("letter-opt-out-word")?)),
            None => None,
        },
        sender,
    })
}

/// How a letter in `language` greets somebody, as plain text on one line.
///
/// Names are put in as they are written, but for what could end the line.
///
/// # Errors
///
/// The language lacks a message.
pub fn greeting(language: &Language, recipient: &Recipient) -> Result<String, Diagnostic> {
    let name = one_line(&recipient.name);
    let surname = recipient.surname.as_deref().map(one_line).filter(|name| !name.is_empty());
    let surname = surname.unwrap_or_else(|| name.clone());
    let (key, name) = match recipient.salutation {
        _ if name.is_empty() && surname.is_empty() => ("greeting-nameless", name),
        Some(Salutation::Madam) => ("greeting-madam", surname),
        Some(Salutation::Sir) => ("greeting-sir", surname),
        None => ("greeting-neutral", name),
    };
    language.say(key, &Arguments::new().with("name", name)).map(|greeting| one_line(&greeting))
}

/// What the release is, until when it is held if it is, and its headline.
fn subject<A: Audience>(
    draft: &Draft<'_, '_, A>,
    release: &Release<Prose<Said>>,
) -> Result<String, Diagnostic> {
    let language = draft.voice.language;
    let ellipsis = &language.typography().ellipsis;
    let headline = shorten(&release.headline, HEADLINE_LENGTH, ellipsis);
    let headline = Arguments::new().with("headline", headline);
    if release.is_draft {
        return language.say("letter-subject-draft", &headline);
    }
    match draft.edition.embargo().filter(|_| release.is_held) {
        None => language.say("letter-subject", &headline),
        Some(embargo) => language.say(
            "letter-subject-held",
            &headline
                .with("date", language.long_date(embargo.local.date()))
                .with("time", language.time(embargo.local.time())),
        ),
    }
}

fn introduction(
    voice: &Voice<'_>,
    release: &Release<Prose<Said>>,
) -> Result<Option<String>, Diagnostic> {
    let issuers: Vec<String> =
        release.organizations.iter().map(|issuer| issuer.name.clone()).collect();
    if issuers.is_empty() {
        return Ok(None);
    }
    let arguments = Arguments::new()
        .with("count", issuers.len())
        .with("organizations", voice.language.list(&issuers));
    voice.say("letter-introduction", &arguments).map(Some)
}

/// The release in the languages in which the same audience may read it.
fn elsewhere(settings: &Settings, release: &Release<Prose<Said>>) -> Vec<OtherLanguage> {
    let others = release.languages.iter().filter(|language| !language.is_current);
    let links = others.filter_map(|language| {
        Some(OtherLanguage {
            address: address::full(settings, language.path.as_ref()?),
            language: language.tag.clone(),
            name: language.name.clone(),
            invitation: language.words.clone(),
        })
    });
    links.collect()
}

/// Who writes: the name beside the address, or else the newsroom.
fn sender(voice: &Voice<'_>) -> String {
    let mailing = voice.directory.settings.mailing.as_ref();
    let name = mailing.and_then(|mailing| mailing.sender_name.get(voice.locale()));
    one_line(&name.map_or_else(|| voice.newsroom_name(), |name| voice.set(name)))
}

/// Text that stays on its line and in its direction: neither breaks nor marks that turn it round.
///
/// The narrow no-break space becomes the one that mail programs know.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        let is_break = character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
        match character {
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {}
            ' ' if line.is_empty() || line.ends_with(' ') => {}
            _ if is_break && (line.is_empty() || line.ends_with(' ')) => {}
            _ if is_break => line.push(' '),
            _ => line.push(space_for_mail(character)),
        }
    }
    line.truncate(line.trim_end().len());
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_add_a_line_nor_turn_the_line_round() {
        assert_eq!(one_line("Ada\r\nBcc: b@example.org"), "Ada Bcc: b@example.org");
        assert_eq!(one_line(" \0Ada\u{2028} \u{85}Lys\t"), "Ada Lys");
        assert_eq!(one_line("Ada \u{202E}syL\u{2069}"), "Ada syL");
        assert_eq!(one_line("Zoë d’Ambre-Lys"), "Zoë d’Ambre-Lys");
        assert_eq!(one_line("18\u{202F}500"), "18\u{A0}500");
    }
}
