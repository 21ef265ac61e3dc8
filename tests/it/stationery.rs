//! Letters as a campaign writes them: thousands, each legal, each the same when written again.

use heraut::locale::Locale;
use heraut::post::stationery::{AddresseeLines, Attachment, Composition, Stationery};
use jiff::ZonedDateTime;

use crate::support::{Chance, address};

const NAMES: &[&str] = &[
    "Ann Peeters",
    "Peeters, Ann",
    "Zoë D’Hœst",
    "Ελένη Παπαδοπούλου",
    "Ann \"An\" (x\\y)",
    "🎉 Jürgen Groß",
    "x\r\nBcc: y@example.org\0",
    "",
];

/// What letters are made of: what encodings, line breaks and dots could go wrong with.
const PIECES: &[&str] = &[
    "mot ",
    "œuvre ",
    "=",
    "  ",
    ".\n.",
    "From ",
    "🎉",
    "\t",
    "\n",
    "naïveté",
    "https://example.org/a",
];

/// Some of them.
fn text(chance: &mut Chance) -> String {
    let n_pieces = chance.below(60);
    chance.text(PIECES, n_pieces)
}

fn stationery(chance: &mut Chance) -> Stationery {
    let language: Locale = "fr".parse().expect("a language");
    let dated: ZonedDateTime =
        "2026-11-24T06:00:00+01:00[Europe/Brussels]".parse().expect("a date");
    let from = address("presse@example.org");
    let slot = "greeting-to-come";
    let plain = format!("{}{slot}{}", text(chance), text(chance));
    let html = format!("<p>{}{slot}{}</p>", text(chance), text(chance));
    let subject = text(chance);
    let name = text(chance);
    let file = Attachment { name: &name, media_type: "application/pdf", bytes: plain.as_bytes() };
    let files = [file];
    Stationery::compose(&Composition {
        campaign: "bridge-opens",
        language: &language,
        dated: &dated,
        from_name: "Ville de Namur, presse",
        from: &from,
        reply_to: Some(&from),
        subject: &subject,
        text: &plain,
        html: &html,
        slot,
        list_id: "press.example.org",
        list_name: "Presse",
        opt_out: &from,
        opt_out_subject: "Plus de courriers",
        one_click: None,
        attachments: if chance.below(2) == 0 { &files } else { &[] },
    })
    .expect("a letter")
}

#[test]
fn ten_thousand_letters_are_legal_and_the_same_when_written_again() {
    let mut chance = Chance(1);
    let (mut letter, mut again) = (Vec::new(), Vec::new());
    for _ in 0..100 {
        let stationery = stationery(&mut chance);
        let kept = Stationery::from_bytes(&stationery.to_bytes()).expect("what was kept");
        for number in 0..100 {
            let address = address(&format!("a{number}@example.com"));
            let name = NAMES[chance.below(NAMES.len())];
            let greeting = format!("{name}{}", text(&mut chance));
            let addressee = AddresseeLines { name, address: &address, greeting: &greeting };
            letter.clear();
            again.clear();
            stationery.fill(&addressee, &mut letter);
            kept.fill(&addressee, &mut again);
            assert!(letter == again, "{greeting:?}");
            assert!(letter.is_ascii(), "{greeting:?}");
            let text = std::str::from_utf8(&letter).expect("ASCII");
            let bare = text.replace("\r\n", "");
            assert!(!bare.contains(|character: char| character.is_ascii_control()), "{text}");
            for line in text.split("\r\n") {
                let limit = if line.starts_with("List-Unsubscribe") { 998 } else { 78 };
                assert!(line.len() <= limit, "{line}");
            }
        }
    }
}
