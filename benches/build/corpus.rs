//! A newsroom of any size: the same announcements at every run, each of some 400 words a language.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Writes a newsroom of `n_announcements` into `root`, perhaps with a large table in each.
pub(crate) fn write(root: &Path, n_announcements: usize, has_tables: bool) {
    let file = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    file("content/newsroom.yaml", NEWSROOM);
    for (id, name) in [("tilloy", "Tilloy"), ("wendelmeer", "Wendelmeer")] {
        file(&format!("content/organizations/{id}.yaml"), &ORGANIZATION.replace("NAME", name));
    }
    for (id, name) in
        [("ada-roos", "Ada Roos"), ("bert-lenoir", "Bert Lenoir"), ("cleo-vos", "Cléo Vos")]
    {
        file(&format!("content/people/{id}.yaml"), &PERSON.replace("NAME", name).replace("ID", id));
    }
    for number in 0..n_announcements {
        file(&format!("content/announcements/{number:06}.yaml"), &announcement(number, has_tables));
    }
}

const NEWSROOM: &str = "name: { fr: Espace presse, nl: Perskamer, en: Newsroom }
address: https://newsroom.example.org/
languages: [fr, nl, en]
zone: Europe/Brussels
page-size: 50
topics:
  care: { fr: Soins, nl: Zorg, en: Care }
  research: { fr: Recherche, nl: Onderzoek, en: Research }
";

const ORGANIZATION: &str = "name: NAME
url: https://www.example.org
facts: { members: 260, employees: 18500 }
about:
  fr: NAME réunit {members} membres et {employees} personnes. C’est une organisation fictive.
  nl: NAME verenigt {members} leden en {employees} mensen. Het is een fictieve organisatie.
  en: NAME brings together {members} members and {employees} people. It is a fictional organization.
";

const PERSON: &str = "name: NAME
organization: tilloy
role: { fr: porte-parole, nl: woordvoerder, en: spokesperson }
email: ID@example.org
telephones: [\"+32 2 555 12 12\"]
";

/// The words of a language, from which texts are put together.
struct Phrases {
    tag: &'static str,
    headlines: [&'static str; 4],
    sentences: [&'static str; 12],
    lead_ins: [&'static str; 5],
    heading: &'static str,
    quote: &'static str,
}

const LANGUAGES: [Phrases; 3] = [
    Phrases {
        tag: "fr",
        headlines: [
            "Un nouveau service rapproche les soins des patients",
            "Les hôpitaux de la région partagent leurs laboratoires",
            "Une étude suit mille familles pendant dix ans",
            "Le réseau forme ses infirmiers aux soins à distance",
        ],
        sentences: [
            "Le projet associe des équipes de plusieurs hôpitaux, qui échangent chaque semaine leurs observations.",
            "Les premiers résultats montrent que {patients} personnes ont été suivies sans interruption.",
            "Chaque patient garde son médecin traitant : c’est lui qui décide de la suite.",
            "Le budget s’élève à {budget} euros ; il couvre les salaires, le matériel et la formation.",
            "Les données restent à l’hôpital et ne quittent jamais le pays.",
            "« Nous avons appris à écouter autrement », résume une participante.",
            "Les partenaires publieront leurs conclusions au printemps, dans une revue en accès libre.",
            "Pourquoi commencer par les zones rurales ? Parce que les distances y pèsent le plus.",
            "Un comité indépendant vérifie deux fois par an que les règles sont respectées.",
            "Les entreprises qui rejoignent le programme s’engagent à y rester trois ans.",
            "La deuxième phase concernera aussi les maisons de repos et les soins à domicile.",
            "L’équipe invite les chercheurs à proposer leurs propres questions avant l’été.",
        ],
        lead_ins: ["Soins", "Recherche", "Formation", "Données", "Calendrier"],
        heading: "Ce qui change",
        quote: "Ce travail se fait ensemble, ou il ne se fait pas.",
    },
    Phrases {
        tag: "nl",
        headlines: [
            "Een nieuwe dienst brengt zorg dichter bij de patiënt",
            "Ziekenhuizen in de regio delen hun laboratoria",
            "Een studie volgt duizend gezinnen, tien jaar lang",
            "Het netwerk leidt verpleegkundigen op voor zorg op afstand",
        ],
        sentences: [
            "Het project verbindt teams van verschillende ziekenhuizen, die elke week hun bevindingen delen.",
            "De eerste resultaten tonen dat {patients} mensen zonder onderbreking zijn gevolgd.",
            "Elke patiënt houdt zijn eigen huisarts: die beslist over het vervolg.",
            "Het budget bedraagt {budget} euro; het dekt lonen, materiaal en opleiding.",
            "De gegevens blijven in het ziekenhuis en verlaten nooit het land.",
            "“We hebben anders leren luisteren”, zegt een deelneemster.",
            "De partners publiceren hun conclusies in de lente, in een vrij toegankelijk tijdschrift.",
            "Waarom beginnen op het platteland? Omdat de afstanden daar het zwaarst wegen.",
            "Een onafhankelijk comité gaat twee keer per jaar na of de regels worden gevolgd.",
            "Bedrijven die in het programma stappen, blijven drie jaar.",
            "De tweede fase gaat ook over woonzorgcentra en thuiszorg.",
            "Het team nodigt onderzoekers uit om voor de zomer eigen vragen voor te stellen.",
        ],
        lead_ins: ["Zorg", "Onderzoek", "Opleiding", "Gegevens", "Kalender"],
        heading: "Wat er verandert",
        quote: "Dit werk doen we samen, of we doen het niet.",
    },
    Phrases {
        tag: "en",
        headlines: [
            "A new service brings care closer to patients",
            "Hospitals in the region share their laboratories",
            "A study follows a thousand families for ten years",
            "The network trains nurses for care at a distance",
        ],
        sentences: [
            "The project brings together teams from several hospitals, which share their findings every week.",
            "First results show that {patients} people were followed without interruption.",
            "Every patient keeps their own doctor, who decides what comes next.",
            "The budget is {budget} euros; it covers salaries, equipment and training.",
            "The data stay in the hospital and never leave the country.",
            "“We have learned to listen in another way,” says one participant.",
            "The partners will publish their conclusions in spring, in an open journal.",
            "Why start in the countryside? Because distances weigh most there.",
            "An independent committee checks twice a year that the rules are kept.",
            "Companies that join the programme commit to three years.",
            "The second phase will also cover care homes and care at home.",
            "The team invites researchers to propose questions of their own before summer.",
        ],
        lead_ins: ["Care", "Research", "Training", "Data", "Calendar"],
        heading: "What changes",
        quote: "We do this work together, or not at all.",
    },
];

/// The record of an announcement; the same number gives the same record.
fn announcement(number: usize, has_tables: bool) -> String {
    let mut choice = number;
    let mut choose = |n: usize| {
        // A step of Knuth's linear congruential generator; its upper bits are the random ones.
        choice =
            choice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (choice >> 33) % n
    };
    let (headline, start) = (choose(4), choose(12));
    let (patients, budget) = (100 + choose(9_900), 10_000 * (1 + choose(500)));
    let (year, month, day) = (2010 + number % 20, 1 + choose(12), 1 + choose(28));
    let mut record = format!(
        "id: announcement-{number}
issued: {year}-{month:02}-{day:02}
places: [namur, gent]
country: BE
organizations: [tilloy, wendelmeer]
contacts: [ada-roos, bert-lenoir, cleo-vos]
topics: [{topic}]
original: fr
facts:
  patients: {{ more-than: {patients} }}
  budget: {budget}
",
        topic = if number.is_multiple_of(2) { "care" } else { "research" },
    );
    if has_tables {
        write_table(&mut record, number).expect("strings grow");
    }
    for phrases in &LANGUAGES {
        write_language(&mut record, phrases, headline, start).expect("strings grow");
        if has_tables {
            record.push_str("\n    {table:results}\n");
        }
    }
    record
}

/// A table of 40 rows and 12 columns, of which four are computed, as are four of the rows.
fn write_table(record: &mut String, number: usize) -> std::fmt::Result {
    writeln!(record, "tables:\n  results:\n    unit: million EUR\n    columns:")?;
    for group in 0..4 {
        writeln!(
            record,
            "      - group: {{ fr: Groupe {group}, nl: Groep {group}, en: Group {group} }}\n        columns:"
        )?;
        writeln!(record, "          - {{ id: now-{group}, head: 2026 }}")?;
        writeln!(record, "          - {{ id: before-{group}, head: 2025 }}")?;
        writeln!(
            record,
            "          - {{ head: {{ fr: Écart, nl: Wijziging, en: Change }}, growth: [now-{group}, before-{group}] }}"
        )?;
    }
    writeln!(record, "    rows:")?;
    for row in 0..40 {
        let head = format!("{{ fr: Ligne {row}, nl: Rij {row}, en: Row {row} }}");
        if row % 10 == 9 {
            writeln!(record, "      - {{ head: {head}, total: true }}")?;
            continue;
        }
        let cells: Vec<String> = (1..=8)
            .map(|cell| {
                let tenths = (number * 31 + row * 17 + cell * 7) % 9_000 + 100;
                format!("{}.{}", tenths / 10, tenths % 10)
            })
            .collect();
        writeln!(record, "      - {{ head: {head}, cells: [{}] }}", cells.join(", "))?;
    }
    Ok(())
}

fn write_language(
    record: &mut String,
    phrases: &Phrases,
    headline: usize,
    start: usize,
) -> std::fmt::Result {
    let sentence = |place: usize| phrases.sentences[(start + place) % phrases.sentences.len()];
    let paragraph = |first: usize| (first..first + 4).map(sentence).collect::<Vec<_>>().join(" ");
    writeln!(record, "{}:\n  headline: {}", phrases.tag, phrases.headlines[headline])?;
    writeln!(record, "  lede: |\n    {}", paragraph(0))?;
    writeln!(record, "  body: |")?;
    for first in [4, 8] {
        writeln!(record, "    {}\n", paragraph(first))?;
    }
    writeln!(record, "    ## {}\n", phrases.heading)?;
    for (place, lead_in) in phrases.lead_ins.iter().enumerate() {
        writeln!(record, "    - **{lead_in}**: {}", sentence(place * 2))?;
    }
    writeln!(record, "\n    > {}\n    > — @ada-roos\n", phrases.quote)?;
    writeln!(record, "    {}\n\n    > {}\n    > — @bert-lenoir", paragraph(2), phrases.quote)
}
