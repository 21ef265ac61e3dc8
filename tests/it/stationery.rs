//! Letters as a campaign writes them: thousands, each legal, each the same when written again.

use heraut::locale::Locale;
use heraut::mail::stationery::{AddresseeLines, Attachment, Composition, Stationery};
use heraut::model::EmailAddress;
use jiff::ZonedDateTime;

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

/// Numbers that look like chance and are the same in each run.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let limit = u64::try_from(limit).expect("a small number");
        usize::try_from((self.0 >> 33) % limit).expect("a small number")
    }

    fn text(&mut self) -> String {
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
        let n_pieces = self.below(60);
        (0..n_pieces).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }
}

fn stationery(sequence: &mut Sequence) -> Stationery {
    let language: Locale = "fr".parse().expect("a language");
    let dated: ZonedDateTime =
        "2026-11-24T06:00:00+01:00[Europe/Brussels]".parse().expect("a date");
    let from = EmailAddress::parse("presse@example.org").expect("an address");
    let slot = "greeting-to-come";
    let text = format!("{}{slot}{}", sequence.text(), sequence.text());
    let html = format!("<p>{}{slot}{}</p>", sequence.text(), sequence.text());
    let subject = sequence.text();
    let name = sequence.text();
    let file = Attachment { name: &name, media_type: "application/pdf", bytes: text.as_bytes() };
    let files = [file];
    Stationery::compose(&Composition {
        campaign: "bridge-opens",
        language: &language,
        dated: &dated,
        from_name: "Ville de Namur, presse",
        from: &from,
        reply_to: Some(&from),
        subject: &subject,
        text: &text,
        html: &html,
        slot,
        list_id: "press.example.org",
        list_name: "Presse",
        opt_out: &from,
        opt_out_subject: "Plus de courriers",
        one_click: None,
        attachments: if sequence.below(2) == 0 { &files } else { &[] },
    })
    .expect("a letter")
}

#[test]
fn ten_thousand_letters_are_legal_and_the_same_when_written_again() {
    let mut sequence = Sequence(1);
    let (mut letter, mut again) = (Vec::new(), Vec::new());
    for _ in 0..100 {
        let stationery = stationery(&mut sequence);
        let kept = Stationery::from_bytes(&stationery.to_bytes()).expect("what was kept");
        for number in 0..100 {
            let address =
                EmailAddress::parse(&format!("a{number}@example.com")).expect("an address");
            let name = NAMES[sequence.below(NAMES.len())];
            let greeting = format!("{name}{}", sequence.text());
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
