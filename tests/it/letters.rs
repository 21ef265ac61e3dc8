//! A release as a letter to the press: subject, greeting, text and HTML.

use heraut::diagnostic::Diagnostic;
use heraut::format::{LetterText, Renderer, greeting_in_html};
use heraut::locale::{Languages, Locale};
use heraut::model::{Audience, Localized, Mailing, Press, Public, Recipient, Salutation, Staff};
use heraut::project::{Need, Project, Ready};
use heraut::view::{Showing, greeting};

use crate::support::{TempNewsroom, address, clock, repository, snapshots};

/// Where the greeting is to stand.
const SLOT: &str = "@@greeting@@";

/// A newsroom that writes to the press.
fn writing(project: &Project) -> Ready {
    let mut ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    std::sync::Arc::make_mut(&mut ready.newsroom).directory.settings.mailing = Some(Mailing {
        sender: address("press@example.org"),
        sender_name: Localized::default(),
        reply_to: None,
        bounces: None,
        opt_out: Some(address("press+stop@example.org")),
        one_click: None,
        list_id: "press.example.org".to_owned(),
        relay: None,
        dkim: Vec::new(),
    });
    ready
}

/// Every letter that an audience may get, by the id of its announcement and its language.
pub(crate) fn letters<A: Audience>(ready: &Ready) -> Vec<(String, Result<LetterText, Diagnostic>)> {
    let editions = ready.newsroom.editions::<A>(clock());
    let renderer = Renderer::new(&editions, &ready.languages, ready.kit(), Showing::Now);
    let renderer = renderer.expect("mastheads are made");
    let letter = |edition: &heraut::model::Edition<'_, A>| {
        let name = format!("{}.{}", edition.id(), edition.locale());
        (name, renderer.letter(edition, SLOT).map(|letter| letter.text().clone()))
    };
    editions.all().iter().map(letter).collect()
}

/// One of them.
fn letter<A: Audience>(ready: &Ready, name: &str) -> LetterText {
    let letters = letters::<A>(ready);
    let (_, letter) = letters.into_iter().find(|(own, _)| own == name).expect("there is one");
    letter.unwrap_or_else(|fault| panic!("{name}: {fault:?}"))
}

fn recipient(name: &str, surname: Option<&str>, salutation: Option<Salutation>) -> Recipient {
    Recipient {
        name: name.to_owned(),
        surname: surname.map(str::to_owned),
        salutation,
        ..Recipient::at(address("somebody@example.org"))
    }
}

fn greeted(languages: &Languages, tag: &str, recipient: &Recipient) -> String {
    let locale: Locale = tag.parse().expect("a tag");
    let language = languages.get(&locale).expect("the language is there");
    greeting(language, recipient).expect("the greeting has words")
}

#[test]
fn a_letter_reads_like_this() {
    let ready = writing(&heraut::project::load(repository()));
    for (name, extension) in [
        ("biowin-medvia.fr", "html"),
        ("biowin-medvia.fr", "txt"),
        ("biowin-medvia.nl", "txt"),
        ("biowin-medvia.en", "txt"),
        ("lumivlinder.nl", "html"),
        ("lumivlinder.nl", "txt"),
        ("lumivlinder.fr", "txt"),
        ("lumivlinder.en", "txt"),
    ] {
        let letter = letter::<Press>(&ready, name);
        let part = if extension == "html" { &letter.html } else { &letter.text };
        let (subject, preheader) = (&letter.subject, &letter.preheader);
        let read = format!("{subject}\n{preheader}\n\n{part}");
        snapshots("../cases/letter")
            .bind(|| insta::assert_snapshot!(format!("{name}.{extension}"), read));
    }
}

#[test]
fn everybody_is_greeted_as_their_language_does() {
    let project = heraut::project::load(repository());
    let languages = &project.languages;
    let (madam, sir) = (Some(Salutation::Madam), Some(Salutation::Sir));
    for (tag, name, surname, salutation, expected) in [
        ("fr", "Camille Ostrevant", Some("Ostrevant"), madam, "Madame,"),
        ("fr", "Camille Ostrevant", Some("Ostrevant"), sir, "Monsieur,"),
        ("fr", "Camille Ostrevant", None, None, "Madame, Monsieur,"),
        ("nl", "Jo Moerlinden", Some("Moerlinden"), madam, "Geachte mevrouw Moerlinden,"),
        ("nl", "Bo Van Dorpelaer", Some("Van Dorpelaer"), sir, "Geachte heer Van Dorpelaer,"),
        ("nl", "Camille Ostrevant", Some("Ostrevant"), None, "Geachte Camille Ostrevant,"),
        ("en", "Ada Greystone", Some("Greystone"), madam, "Dear Ms Greystone,"),
        ("en", "Ada Greystone", None, sir, "Dear Mr Ada Greystone,"),
        ("en", "Camille Ostrevant", Some("Ostrevant"), None, "Dear Camille Ostrevant,"),
        ("de", "Ina Lohbusch", Some("Lohbusch"), madam, "Sehr geehrte Frau Lohbusch,"),
        ("de", "Ina Lohbusch", Some("Lohbusch"), sir, "Sehr geehrter Herr Lohbusch,"),
        ("de", "Camille Ostrevant", None, None, "Guten Tag Camille Ostrevant,"),
        ("nl", "", None, madam, "Geachte mevrouw, geachte heer,"),
        ("en", "\r\n", Some(" "), sir, "Dear Sir or Madam,"),
        ("en", "Ada\r\nBcc: b@example.org", None, None, "Dear Ada Bcc: b@example.org,"),
        ("en", "{ $name } { greeting-sir }", None, None, "Dear { $name } { greeting-sir },"),
        ("en", "<b>Ada</b> & Co", None, None, "Dear <b>Ada</b> & Co,"),
    ] {
        assert_eq!(greeted(languages, tag, &recipient(name, surname, salutation)), expected);
    }
    let html = greeting_in_html("Dear <b>Ada</b> & Co,");
    assert_eq!(html, "Dear &lt;b&gt;Ada&lt;/b&gt; &amp; Co,");
}

#[test]
fn every_letter_can_be_sent_as_it_is() {
    let fourth = TempNewsroom::base();
    fourth.write_case(&repository().join("tests/cases/build/fourth-language.yaml"));
    let hostile = TempNewsroom::base();
    hostile.write_case(&repository().join("tests/cases/build/script-in-headline.yaml"));
    let mut n_letters = 0;
    for project in [heraut::project::load(repository()), fourth.load(), hostile.load()] {
        for (name, letter) in letters::<Staff>(&writing(&project)) {
            let letter = letter.unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
            n_letters += 1;
            for line in [&letter.subject, &letter.preheader] {
                assert!(!line.is_empty() && !line.chars().any(char::is_control), "{name}: {line}");
            }
            assert_ne!(letter.subject, letter.preheader, "{name}");
            for part in [&letter.text, &letter.html] {
                assert_eq!(part.matches(SLOT).count(), 1, "{name}");
                assert!(part.lines().any(|line| line == SLOT), "{name}");
                assert!(!part.contains('\u{202F}'), "{name} has a narrow no-break space");
            }
            for absent in ["<script", "<img", "<link", "url(", "var(", "@import", "data-css"] {
                assert!(!letter.html.contains(absent), "{name} has {absent}");
            }
            let too_wide = |line: &&str| {
                line.chars().count() > 72 && line.trim().contains(' ') && !line.contains("://")
            };
            assert_eq!(letter.text.lines().find(too_wide), None, "{name}");
            let opt_out = letter.opt_out.as_deref().expect("readers can opt out");
            assert!(opt_out.starts_with("mailto:press+stop@example.org?subject=S"), "{opt_out}");
            assert!(letter.html.contains(&format!("href=\"{opt_out}\"")), "{name}");
            assert!(letter.text.contains("\n-- \n"), "{name} has a mark before the signature");
        }
    }
    assert!(n_letters > 12, "only {n_letters} letters");
}

#[test]
fn the_styles_that_stay_are_for_kinds_of_screens_only() {
    let ready = writing(&heraut::project::load(repository()));
    let html = letter::<Press>(&ready, "biowin-medvia.fr").html;
    let styles = html.split("<style>").skip(1).filter_map(|rest| rest.split("</style>").next());
    let mut n_rules = 0;
    for style in styles {
        for line in style.lines().filter(|line| !line.is_empty() && !line.starts_with([' ', '}'])) {
            assert!(line.starts_with("@media (") || line.starts_with("[data-ogs"), "{line}");
            n_rules += 1;
        }
        for line in style.lines().filter(|line| line.contains("{ ")) {
            assert!(line.contains("!important"), "attributes go before {line}");
        }
    }
    assert!(n_rules > 5, "there are styles");
}

#[test]
fn a_letter_that_is_held_says_so_first_and_leads_to_no_page() {
    let ready = writing(&heraut::project::load(repository()));
    for (language, first) in [("fr", "SOUS EMBARGO"), ("nl", "ONDER EMBARGO"), ("en", "EMBARGOED")]
    {
        let letter = letter::<Press>(&ready, &format!("lumivlinder.{language}"));
        assert!(letter.subject.starts_with(first), "{}", letter.subject);
        for part in [&letter.text, &letter.html] {
            assert!(!part.contains(&format!("newsroom.example.org/{language}/2031")));
            assert!(!part.contains("/2031/"), "a page that is not there yet is linked");
        }
    }
    let public = letter::<Press>(&ready, "biowin-medvia.nl");
    for part in [&public.text, &public.html] {
        for page in ["nl/2024/biowin-medvia/", "fr/2024/biowin-medvia/", "en/2024/biowin-medvia/"] {
            assert!(part.contains(&format!("https://newsroom.example.org/{page}")), "{page}");
        }
    }
}

#[test]
fn a_language_that_reads_from_the_right_is_set_from_the_right() {
    let newsroom = TempNewsroom::base();
    for (name, bytes) in crate::support::files(&repository().join("locales/en")) {
        let text = String::from_utf8(bytes).expect("locales are UTF-8");
        let text = text.replace("cldr: en-GB", "cldr: ar").replace("reference: true", "");
        newsroom.write(&format!("locales/tlh/{name}"), text);
    }
    let languages = "languages: [fr, nl, en]";
    newsroom.edit("content/newsroom.yaml", languages, "languages: [fr, nl, en, tlh]");
    newsroom.edit("content/announcements/opening.yaml", "\nen:\n", "\ntlh:\n");
    let html = letter::<Public>(&writing(&newsroom.load()), "opening.tlh").html;
    for expected in
        ["<html lang=\"tlh\" dir=\"rtl\">", "text-align:right", "border-right:3px solid"]
    {
        assert!(html.contains(expected), "{expected} is not in {html}");
    }
    assert!(!html.contains("border-left:3px"), "{html}");
}

#[test]
fn a_draft_says_so_first() {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/announcements/opening.yaml", "issued:", "draft: true\nissued:");
    let letter = letter::<Staff>(&writing(&newsroom.load()), "opening.en");
    assert!(letter.subject.starts_with("DRAFT, not for publication: "), "{}", letter.subject);
    assert!(letter.text.contains("\nDraft: not for publication\n"), "{}", letter.text);
    assert!(!letter.text.contains("/2026/"), "a page that is not there is linked");
}

#[test]
fn a_headline_that_is_long_is_cut_behind_a_word() {
    let newsroom = TempNewsroom::base();
    let long = "gardens and apprentices ".repeat(12);
    let from = "headline: Ambervelt opens a school of market gardening";
    newsroom.edit("content/announcements/opening.yaml", from, &format!("headline: {long}"));
    let letter = letter::<Public>(&writing(&newsroom.load()), "opening.en");
    assert!(letter.subject.chars().count() < 140, "{}", letter.subject);
    assert!(letter.subject.ends_with(" …"), "{}", letter.subject);
}

#[test]
fn a_letter_longer_than_mail_programs_show_is_refused() {
    let newsroom = TempNewsroom::base();
    let from = "    This year, {apprentices} apprentices will be trained there.\n";
    let long = format!("{from}\n{}", "    Gardens and apprentices.\n\n".repeat(2500));
    newsroom.edit("content/announcements/opening.yaml", from, &long);
    let letters = letters::<Public>(&writing(&newsroom.load()));
    let (_, letter) = letters.into_iter().find(|(name, _)| name == "opening.en").expect("one");
    assert_eq!(letter.expect_err("it is too long").code, "letter-too-long");
}

#[test]
fn a_template_of_the_newsroom_goes_before_the_one_that_is_built_in() {
    for (template, text, expected) in [
        ("letter.html", "<p>\n{{ slot | safe }}\n</p>", None),
        ("letter.html", "<p>{{ release.headline }}</p>", Some("letter-without-greeting")),
        ("letter.html", "<p>\n{{ slot }}\n</p>\n{{ slot }}", Some("letter-without-greeting")),
        ("letter.html", "<p>Dear {{ slot }}</p>", Some("letter-without-greeting")),
        ("letter.html", "<style>{ } p { : } @media {</style>\n<p>\n{{ slot }}\n</p><p", None),
        ("letter.html", "<style>p:::x { color: red }</style>\n<p>\n{{ slot }}\n</p>", None),
        ("letter.html", "\n{{ cover.nothing.there }}\n{{ slot }}\n", Some("render-failed")),
        ("letter.txt", "{{ release.headline }}", Some("letter-without-greeting")),
        ("letter.txt", "a\n--\n{{ slot }}\n--\nb", None),
    ] {
        let newsroom = TempNewsroom::base();
        newsroom.write(&format!("templates/email/{template}"), text);
        let letters = letters::<Public>(&writing(&newsroom.load()));
        let (name, letter) = letters.into_iter().next().expect("there is a letter");
        let code = letter.err().map(|fault| fault.code);
        assert_eq!(code, expected, "{name} with {template} of {text:?}");
    }
}
