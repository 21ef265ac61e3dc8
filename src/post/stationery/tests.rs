//! Letters that are composed, filled in, kept and read again.

use jiff::ZonedDateTime;

use super::{AddresseeLines, Attachment, Composition, Stationery, message_id};
use crate::locale::Locale;
use crate::model::{EmailAddress, WebAddress};

const SLOT: &str = "greeting-to-come";

/// What a composition borrows.
struct Desk {
    language: Locale,
    dated: ZonedDateTime,
    from: EmailAddress,
    text: String,
    html: String,
    one_click: Option<WebAddress>,
}

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).expect("an address")
}

fn desk() -> Desk {
    Desk {
        language: "fr-BE".parse().expect("a language"),
        dated: "2026-11-24T06:00:00+01:00[Europe/Brussels]".parse().expect("a date"),
        from: address("presse@example.org"),
        text: format!("{SLOT}\n\nL’œuvre = 1.\n.\nFrom here\n"),
        html: format!("<html>\n<p>{SLOT}</p><p>L’œuvre</p>\n</html>\n"),
        one_click: None,
    }
}

impl Desk {
    fn composition(&self) -> Composition<'_> {
        Composition {
            campaign: "bridge-opens",
            language: &self.language,
            dated: &self.dated,
            from_name: "Ville de Namur",
            from: &self.from,
            reply_to: None,
            subject: "Communiqué de presse : la « première » de l’œuvre",
            text: &self.text,
            html: &self.html,
            slot: SLOT,
            list_id: "press.example.org",
            list_name: "Presse",
            opt_out: &self.from,
            opt_out_subject: "Désinscription & co",
            one_click: self.one_click.as_ref(),
            attachments: &[],
        }
    }

    fn stationery(&self) -> Stationery {
        Stationery::compose(&self.composition()).expect("a letter")
    }
}

fn filled(stationery: &Stationery, name: &str, to: &str, greeting: &str) -> String {
    let mut letter = Vec::new();
    let address = address(to);
    stationery.fill(&AddresseeLines { name, address: &address, greeting }, &mut letter);
    String::from_utf8(letter).expect("a letter is text")
}

/// The value of a field, unfolded.
fn field<'a>(letter: &'a str, name: &str) -> Option<&'a str> {
    let (header, _) = letter.split_once("\r\n\r\n")?;
    let start = format!("{name}: ");
    header.split("\r\n").find_map(|line| line.strip_prefix(&start))
}

#[test]
fn a_letter_has_the_fields_that_mail_wants_in_order() {
    let letter = filled(&desk().stationery(), "Ann Peeters", "ann@example.com", "Bonjour,");
    let (header, _) = letter.split_once("\r\n\r\n").expect("a header");
    let names: Vec<&str> = header
        .split("\r\n")
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| Some(line.split_once(": ")?.0))
        .collect();
    assert_eq!(
        names,
        [
            "Date",
            "From",
            "To",
            "Subject",
            "Message-ID",
            "List-Id",
            "List-Unsubscribe",
            "Auto-Submitted",
            "Content-Language",
            "MIME-Version",
            "Content-Type",
        ]
    );
    assert_eq!(field(&letter, "Date"), Some("Tue, 24 Nov 2026 06:00:00 +0100"));
    assert_eq!(field(&letter, "From"), Some("Ville de Namur <presse@example.org>"));
    assert_eq!(field(&letter, "To"), Some("Ann Peeters <ann@example.com>"));
    assert_eq!(field(&letter, "Content-Language"), Some("fr-BE"));
    assert_eq!(field(&letter, "List-Id"), Some("Presse <press.example.org>"));
    assert_eq!(
        field(&letter, "List-Unsubscribe"),
        Some("<mailto:presse@example.org?subject=D%C3%A9sinscription%20%26%20co>")
    );
    let id = message_id("bridge-opens", "ann@example.com", "example.org");
    assert_eq!(field(&letter, "Message-ID"), Some(id.as_str()));
}

#[test]
fn one_click_is_offered_with_an_endpoint_only_and_names_the_letter() {
    for (endpoint, start) in [
        ("https://example.org/out", "https://example.org/out?letter="),
        ("https://example.org/out?list=press#top", "https://example.org/out?list=press&letter="),
    ] {
        let desk = Desk { one_click: WebAddress::parse(endpoint), ..desk() };
        let letter = filled(&desk.stationery(), "", "ann@example.com", "Bonjour,");
        let ways = field(&letter, "List-Unsubscribe").expect("ways out");
        let token = super::letter_token("bridge-opens", "ann@example.com");
        assert!(ways.starts_with("<mailto:") && ways.ends_with(&format!("<{start}{token}>")));
        let post = field(&letter, "List-Unsubscribe-Post");
        assert_eq!(post, Some("List-Unsubscribe=One-Click"));
    }
}

#[test]
fn names_are_quoted_or_encoded_where_they_have_to_be() {
    let stationery = desk().stationery();
    for (name, expected) in [
        ("", "ann@example.com"),
        ("Ann Peeters", "Ann Peeters <ann@example.com>"),
        ("Peeters, Ann", "\"Peeters, Ann\" <ann@example.com>"),
        ("Ann \"An\" (x\\y)", "\"Ann \\\"An\\\" (x\\\\y)\" <ann@example.com>"),
        ("=?utf-8?q?x?=", "=?utf-8?b?PT91dGYtOD9xP3g/PQ==?= <ann@example.com>"),
        ("Zoë D’Hœst", "=?utf-8?b?Wm/DqyBE4oCZSMWTc3Q=?= <ann@example.com>"),
        ("Jérôme Dupont", "=?utf-8?b?SsOpcsO0bWUgRHVwb250?= <ann@example.com>"),
        ("a@b.be", "\"a@b.be\" <ann@example.com>"),
    ] {
        let letter = filled(&stationery, name, "ann@example.com", "Bonjour,");
        assert_eq!(field(&letter, "To"), Some(expected), "{name}");
    }
}

#[test]
fn no_name_or_greeting_can_add_a_line() {
    let stationery = desk().stationery();
    let plain = filled(&stationery, "Ann Bcc: x@y.be", "ann@example.com", "Bonjour, Bcc: x@y.be");
    let n_lines = plain.split("\r\n").count();
    for evil in
        ["\r\n", "\n", "\r", "\0", "\u{2028}", "\u{85}", "\u{1b}", "\u{202e}", "\u{1}", "\u{3}"]
    {
        let name = format!("Ann{evil}Bcc: x@y.be");
        let greeting = format!("{evil}Bonjour,{evil}Bcc: x@y.be{evil}");
        let letter = filled(&stationery, &name, "ann@example.com", &greeting);
        assert_eq!(letter.split("\r\n").count(), n_lines, "{evil:?}: {letter}");
        let bare = letter.replace("\r\n", "");
        assert!(!bare.contains(|character: char| character.is_control()), "{evil:?}");
        assert_eq!(field(&letter, "Bcc"), None);
    }
    let desk = desk();
    let composition = Composition {
        subject: "One\r\nBcc: x@y.be",
        from_name: "Me\r\nBcc: x@y.be",
        list_name: "List\nBcc: x@y.be",
        opt_out_subject: "Out\r\nBcc: x@y.be",
        ..desk.composition()
    };
    let stationery = Stationery::compose(&composition).expect("a letter");
    let letter = filled(&stationery, "", "ann@example.com", "Bonjour,");
    assert_eq!(field(&letter, "Bcc"), None);
    assert_eq!(field(&letter, "Subject"), Some("=?utf-8?q?One__Bcc=3A_x=40y=2Ebe?="));
}

#[test]
fn greetings_are_escaped_in_html_and_as_they_are_in_the_text() {
    let letter = filled(&desk().stationery(), "", "ann@example.com", "<b>Tom & \"Jo\"</b>,");
    assert!(letter.contains("\r\n\r\n<b>Tom & \"Jo\"</b>,\r\n"), "{letter}");
    let letter = letter.replace("=\r\n", "");
    assert!(letter.contains("<p>&lt;b&gt;Tom &amp; &quot;Jo&quot;&lt;/b&gt;,</p>"), "{letter}");
}

#[test]
fn however_long_what_is_said_lines_stay_short() {
    let url = format!("https://example.org/{}", "a".repeat(1500));
    let desk = Desk {
        text: format!("{url} {SLOT} {url}"),
        html: format!("<p>{url}</p>{SLOT}<p>{url}</p>"),
        ..desk()
    };
    let long = ["x".repeat(1200), "é ".repeat(600), "long words ".repeat(90)];
    for subject in &long {
        let composition = Composition { subject, from_name: subject, ..desk.composition() };
        let stationery = Stationery::compose(&composition).expect("a letter");
        for name in &long {
            let letter = filled(&stationery, name, "ann@example.com", name);
            assert!(letter.is_ascii());
            for line in letter.split("\r\n") {
                assert!(line.len() <= 78 || line.starts_with("List-Unsubscribe"), "{line}");
                assert!(!line.ends_with(' '), "{line:?}");
            }
        }
    }
}

#[test]
fn the_same_letter_is_written_again_byte_for_byte() {
    let desk = desk();
    let stationery = desk.stationery();
    let kept = stationery.to_bytes();
    assert_eq!(kept, desk.stationery().to_bytes());
    let read = Stationery::from_bytes(&kept).expect("what was kept");
    assert_eq!(read, stationery);
    let letter = |stationery| filled(stationery, "Zoë", "zoe@example.com", "Chère Zoë,");
    assert_eq!(letter(&read), letter(&stationery));
    let other = filled(&stationery, "Zoë", "other@example.com", "Chère Zoë,");
    assert_ne!(field(&letter(&stationery), "Message-ID"), field(&other, "Message-ID"));
}

#[test]
fn what_was_kept_and_damaged_is_not_sent() {
    let kept = desk().stationery().to_bytes();
    for at in (0..kept.len()).step_by(7) {
        let mut damaged = kept.clone();
        damaged[at] ^= 1;
        assert!(Stationery::from_bytes(&damaged).is_err(), "byte {at}");
        assert!(Stationery::from_bytes(&kept[..at]).is_err(), "{at} bytes");
    }
    let newer = [b"heraut-stationery 2 x\n", &kept[..]].concat();
    let problem = Stationery::from_bytes(&newer).expect_err("a newer version");
    assert_eq!(problem.code, "stationery-of-another-version");
}

#[test]
fn what_cannot_be_a_letter_is_told_about() {
    let desk = desk();
    let sound = desk.composition();
    let without = desk.text.replace(SLOT, "");
    let twice = format!("{} {SLOT}", desk.html);
    let beyond = address("zoë@example.org");
    let endpoint = WebAddress::parse(&format!("https://example.org/{}", "a".repeat(1200)));
    let pdf = |media_type| [Attachment { name: "a.pdf", media_type, bytes: b"%PDF" }];
    let (letter, nothing) = (pdf("message/rfc822"), pdf("application/pdf\r\nBcc: x"));
    for (composition, code) in [
        (Composition { text: &without, ..sound }, "letter-greeting-not-once"),
        (Composition { html: &twice, ..sound }, "letter-greeting-not-once"),
        (Composition { subject: SLOT, ..sound }, "letter-greeting-not-once"),
        (Composition { slot: "", ..sound }, "letter-greeting-not-once"),
        (Composition { from: &beyond, ..sound }, "letter-sender-beyond-ascii"),
        (Composition { reply_to: Some(&beyond), ..sound }, "letter-sender-beyond-ascii"),
        (Composition { list_id: "a b\r\n", ..sound }, "letter-list-id-invalid"),
        (Composition { one_click: endpoint.as_ref(), ..sound }, "letter-header-too-long"),
        (Composition { attachments: &letter, ..sound }, "attachment-not-mailable"),
        (Composition { attachments: &nothing, ..sound }, "attachment-not-mailable"),
    ] {
        let problem = Stationery::compose(&composition).expect_err(code);
        assert_eq!(problem.code, code);
    }
}

#[test]
fn only_a_letter_box_named_beyond_ascii_makes_a_letter_that_needs_smtputf8() {
    let stationery = desk().stationery();
    let letter = filled(&stationery, "Zoë", "zoë@exämple.be", "Bonjour,");
    assert_eq!(field(&letter, "To"), Some("=?utf-8?q?Zo=C3=AB?= <zoë@exämple.be>"));
    assert_eq!(letter.chars().filter(|character| !character.is_ascii()).count(), 2);
    let letter = filled(&stationery, "", "ann@exämple.be", "Bonjour,");
    assert_eq!(field(&letter, "To"), Some("ann@xn--exmple-cua.be"));
}

#[test]
fn files_are_named_for_new_programs_and_for_old_ones() {
    let desk = desk();
    let long = format!("{}.pdf", "é".repeat(200));
    for (name, expected) in [
        ("report.pdf", "attachment;\r\n filename=\"report.pdf\"\r\n"),
        (
            "Communiqué – œuvre.pdf",
            "attachment;\r\n filename*=utf-8''Communiqu%C3%A9%20%E2%80%93%20%C5%93uvre.pdf;\r\n \
             filename=\"Communiqu_ _ _uvre.pdf\"\r\n",
        ),
        ("../a\"b\r\nBcc: x.pdf", "filename=\".._a_b  Bcc_ x.pdf\"\r\n"),
        ("", "attachment;\r\n filename*=utf-8'';\r\n filename=\"_\"\r\n"),
        (&long, "filename*0*=utf-8''%C3%A9"),
    ] {
        let attachments = [Attachment { name, media_type: "application/pdf", bytes: &[0xFF; 300] }];
        let composition = Composition { attachments: &attachments, ..desk.composition() };
        let stationery = Stationery::compose(&composition).expect("a letter");
        let letter = filled(&stationery, "", "ann@example.com", "Bonjour,");
        assert!(letter.contains(expected), "{name}: {letter}");
        for line in letter.split("\r\n") {
            assert!(line.len() <= 78 || line.starts_with("List-Unsubscribe"), "{line}");
        }
        assert!(letter.contains("Content-Type: multipart/mixed;"));
    }
}
