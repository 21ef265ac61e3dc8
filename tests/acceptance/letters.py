# Letters as `heraut send --to-folder` writes them, before a strict parser, a verifier of signatures and a spam filter.
import os
import re
import subprocess
import tempfile
from pathlib import Path

import report
from letter import SIGNED, Eml, Key, Verifier, signed_fields, spoilt
from mailroom import DEMONSTRATION, HELD, PUBLIC, SENDER, Contact, Newsroom, is_held, language_of, newsroom
from newsroom import given, load

GMAIL_CLIPS_AT = 102 * 1024
SPAM_SCORE = 1.0
ONE_CLICK = "https://newsroom.example.org/opt-out"
# Names and words that a header, a quoted-printable line or a spreadsheet could stumble over.
AWKWARD = [
    Contact("Zoë “Zazie” d’Été, rédactrice (santé)", "zoe@example.org", ("fr",)),
    Contact("Ἑλένη Παπαδοπούλου 📰", "eleni@example.org", ("nl",)),
    Contact("Bcc: everybody@example.net", "colon@example.org", ("en",)),
    Contact("=?utf-8?q?Trick?=", "encoded@example.org", ("fr",)),
    Contact("X" * 180, "long@example.org", ("nl",)),
    Contact("<b>Bold</b> & Sons", "markup@example.org", ("en",)),
    Contact(
        "Anna Émile Ünverwechselbar-Ölmüller van der Straeten-Waillet de Bruyn", "anna@bücher.example.org", ("fr", "nl")
    ),
]


def written(room: Newsroom, announcement: str, *arguments: str) -> list[Eml]:
    """The letters of a campaign as files; none of them leaves."""
    with tempfile.TemporaryDirectory(prefix="heraut-letters-") as parent:
        folder = Path(parent) / "letters"
        lists = [part for name in LISTS for part in ("--list", name)]
        done = room.run("send", announcement, *lists, *arguments, "--to-folder", folder)
        report.claim(f"The letters of {announcement} are written to a folder.", done.ended(0))
        report.claim(
            f"Writing the letters of {announcement} to a folder serves nobody.",
            [done.said] if room.ledger.exists() and room.states(announcement)["sent"] else [],
        )
        return [Eml(f"{announcement}/{path.name}", path.read_bytes()) for path in sorted(folder.rglob("*.eml"))]


def figures_of(page: str) -> set[str]:
    """The headline and the figures of a press release's page: what a letter about it must say too."""
    html = site.pages[page].html
    main = html.xpath("//main")[0]
    headline = " ".join(main.xpath("(.//h1)[1]")[0].itertext())
    paragraphs = main.xpath(".//article//p | .//article//li") or main.xpath(".//p | .//li")
    figures = re.findall(r"\d[\d\s.,]*\d|\d", " ".join(" ".join(part.itertext()) for part in paragraphs))
    return {headline, *figures}


def page_of(announcement: dict, language: str) -> str | None:
    """The page of an announcement in a language, found by its headline."""
    slug = announcement.get(language, {}).get("slug", announcement["id"])
    path = f"{language}/{announcement['issued'][:4]}/{slug}/index.html"
    return path if path in site.pages else None


def others(eml: Eml, people: list[Contact]) -> list[str]:
    """Addresses and full names of other people that stand in a letter."""
    said = f"{eml.content.decode('ascii', 'replace')}\n{eml.text}\n{eml.seen}\n" + "\n".join(
        map(str, eml.message.values())
    )
    strangers = [person for person in people if person.address != eml.address]
    marks = [
        mark for person in strangers for mark in (person.address, person.name) if mark == person.address or " " in mark
    ]
    return [f"{eml.name}: {mark}" for mark in marks if mark in said]


def remote(html: str) -> list[str]:
    """What a mail program would have to fetch or run."""
    patterns = (
        r"<link\b[^>]*>",
        r"<script\b",
        r"<(?:img|video|audio|iframe|object|embed|source)\b[^>]*>",
        r"@import[^;]*;",
        r"@font-face",
        r"url\([^)]*\)",
        r"<form\b",
        r"\bon\w+=\"",
    )
    return [found for pattern in patterns for found in re.findall(pattern, html, re.IGNORECASE)]


def scores(letters: list[Eml]) -> dict[str, float]:
    """What SpamAssassin thinks, by rules that ask nobody else."""
    with tempfile.TemporaryDirectory(prefix="heraut-spam-") as home:
        mailbox = b"".join(
            b"From press Mon Nov 23 12:00:00 2026\n"
            + re.sub(rb"(?m)^From ", b">From ", eml.content.replace(b"\r\n", b"\n"))
            + b"\n"
            for eml in letters
        )
        file = Path(home) / "letters.mbox"
        file.write_bytes(mailbox)
        command = ["spamassassin", "--local", "--prefspath", f"{home}/prefs", "--mbox", str(file)]
        done = subprocess.run(
            command, capture_output=True, check=True, env={**os.environ, "HOME": home, "LC_ALL": "C.UTF-8"}
        )
    found = re.findall(
        r"^X-Spam-Status: (?:Yes|No), score=(-?[\d.]+)", done.stdout.decode("utf-8", "replace"), re.MULTILINE
    )
    return dict(zip((eml.name for eml in letters), map(float, found), strict=True))


site = given()
announcements = {
    record["id"]: record for record in map(load, sorted((DEMONSTRATION / "content/announcements").rglob("*.yaml")))
}
LISTS = [path.stem for path in sorted((DEMONSTRATION / "content/media").glob("*.*"))] + ["awkward"]

with newsroom() as room, tempfile.TemporaryDirectory(prefix="heraut-keys-") as keys_folder:
    domain = SENDER.partition("@")[2]
    keys = [Key.make(Path(keys_folder), domain, kind) for kind in ("rsa", "ed25519")]
    room.mailing(dkim=f"[{', '.join(key.setting for key in keys)}]")
    room.write_list("awkward", AWKWARD)
    letters: list[Eml] = []
    for announcement, record in announcements.items():
        letters += written(room, announcement, *(["--advance"] if is_held(record) else []))
    again = written(room, PUBLIC)
    room.mailing(dkim=f"[{keys[0].setting}]", one_click=ONE_CLICK)
    with_one_click = written(room, PUBLIC)
    known = room.contacts(*(path.stem for path in sorted((room.folder / "content/media").glob("*.yaml"))))
    languages = {announcement: room.languages(announcement) for announcement in announcements}

people = [*known.values(), *AWKWARD]

# --- Shape ----------------------------------------------------------------------------------------------------------

report.claim(
    "Every announcement of the demonstration has letters, in every language it has.",
    [
        f"{announcement}: no letter in {language}"
        for announcement, tags in languages.items()
        for language in tags
        if not any(eml.name.startswith(f"{announcement}/") and eml.language == language for eml in letters)
        and any(language_of(person, tags) == language for person in people)
    ],
)
report.claim(
    "Every letter passes a strict parser: CRLF, ASCII, short lines, each field once, one addressee, text and HTML.",
    [f"{eml.name}: {fault}" for eml in letters for fault in eml.faults()],
)
letters = [eml for eml in letters if not list(eml.faults())]
report.claim(
    "Everybody has one letter of an announcement.",
    [
        eml.name
        for eml in letters
        if sum(e.address == eml.address and e.name.split("/")[0] == eml.name.split("/")[0] for e in letters) != 1
    ],
)
wanted = {person.address: person for person in people}
report.claim(
    "Every letter is in the first of its reader’s languages that exists.",
    [
        f"{eml.name}: {eml.language}"
        for eml in letters
        if eml.address in wanted and eml.language != language_of(wanted[eml.address], languages[eml.name.split("/")[0]])
    ],
)
report.claim(
    "Each Message-ID is used once.",
    [eml.name for eml in letters if sum(e.message["Message-ID"] == eml.message["Message-ID"] for e in letters) != 1],
)
report.claim(
    "From, Message-ID and signatures are of one domain.",
    [f"{eml.name}: {fault}" for eml in letters for fault in eml.misaligned()],
)
report.claim(
    "Each letter can be opted out of by a reply, and by a click only where an address for that is configured.",
    [
        f"{eml.name}: {eml.message['List-Unsubscribe']}"
        for eml in letters
        if not re.fullmatch(r"<mailto:[^<>\s]+>", str(eml.message["List-Unsubscribe"]).strip())
    ]
    + [f"{eml.name}: List-Unsubscribe-Post" for eml in letters if "List-Unsubscribe-Post" in eml.message]
    + [
        f"{eml.name}: {eml.message['List-Unsubscribe']}; {eml.message['List-Unsubscribe-Post']}"
        for eml in with_one_click
        if f"<{ONE_CLICK}" not in str(eml.message["List-Unsubscribe"])
        or "<mailto:" not in str(eml.message["List-Unsubscribe"])
        or str(eml.message["List-Unsubscribe-Post"]).strip() != "List-Unsubscribe=One-Click"
        or any(
            not {"list-unsubscribe", "list-unsubscribe-post"} <= set(fields) for fields in signed_fields(eml.content)
        )
    ],
)
report.claim(
    "No letter carries another reader’s name or address.",
    [stranger for eml in letters for stranger in others(eml, people)],
)
report.claim(
    "A name cannot add a field, an element or an encoded word.",
    [
        f"{eml.name}: {eml.addressee}"
        for eml in letters
        for person in AWKWARD
        if eml.address == person.address and eml.addressee.strip('"') != person.name
    ]
    + [f"{eml.name}: bold" for eml in letters if "<b>Bold</b>" in eml.html]
    + [f"{eml.name}: {name}" for eml in letters for name in ("Bcc", "Cc") if name in eml.message],
)

# --- Words ----------------------------------------------------------------------------------------------------------

report.claim(
    "Text and HTML of a letter say the same.",
    [f"{eml.name}: {fault}" for eml in letters for fault in eml.disagreements()],
)
lacking = []
n_compared = 0
for announcement, record in announcements.items():
    for language in languages[announcement]:
        page = page_of(record, language)
        eml = next(
            (eml for eml in letters if eml.name.startswith(f"{announcement}/") and eml.language == language), None
        )
        if eml is not None:
            n_compared += page is not None
            # What is held has no page yet.
            fragments = {record[language]["headline"]} if page is None else figures_of(page)
            lacking += [f"{eml.name}: {fault}" for fault in eml.lacking(fragments)]
report.claim(
    "A letter has the headline and every figure of the announcement’s page.",
    lacking if n_compared else ["no page was found"],
)
report.claim(
    "The text inside a letter’s first hidden line is neither empty nor its subject.",
    [eml.name for eml in letters if not eml.preheader.strip() or eml.preheader.strip() == str(eml.message["Subject"])],
)
year = announcements[HELD]["embargo"]["until"][:4]
report.claim(
    "A letter under embargo says so in its subject, its text and its HTML.",
    [
        eml.name
        for eml in letters
        if eml.name.startswith(f"{HELD}/")
        and not all(
            "embargo" in part.casefold() and year in part for part in (str(eml.message["Subject"]), eml.text, eml.seen)
        )
    ],
)

# --- HTML -----------------------------------------------------------------------------------------------------------

report.claim(
    "No letter fetches or runs anything.", [f"{eml.name}: {what}" for eml in letters for what in remote(eml.html)]
)
report.claim(
    "Gmail shows the whole of each letter: its HTML stays under 102 KB.",
    [f"{eml.name}: {len(eml.html.encode())} bytes" for eml in letters if len(eml.html.encode()) >= GMAIL_CLIPS_AT],
)

# --- Signatures -----------------------------------------------------------------------------------------------------

verifier = Verifier(keys)
report.claim(
    "Both signatures of every letter verify, RSA and Ed25519.",
    [f"{eml.name}: {verdicts}" for eml in letters if (verdicts := verifier.verdicts(eml.content)) != [True, True]],
)
report.claim(
    "Every field that matters is signed, From once more than it is there.",
    [
        f"{eml.name}: {', '.join(sorted(unsigned))}"
        for eml in letters
        for fields in signed_fields(eml.content)
        if (
            unsigned := {name for name in SIGNED if name in eml.message and name.lower() not in fields}
            | ({"From, twice"} if fields.count("from") < 2 else set())
        )
    ],
)
samples = list({(eml.name.split("/")[0], eml.language): eml for eml in letters}.values())
report.claim(
    "A signature breaks when a byte of the body or of a signed field changes.",
    [
        f"{eml.name}: {what}"
        for eml in samples
        for what, content in spoilt(eml.content)
        if any(verifier.verdicts(content))
    ],
)
identical = {eml.name: eml for eml in letters}
report.claim(
    "Plans of one announcement differ in nothing but their instant.",
    [
        eml.name
        for eml in again
        if eml.name in identical
        and re.sub(rb"\d", b"", identical[eml.name].text.encode()) != re.sub(rb"\d", b"", eml.text.encode())
    ],
)

# --- Spam -----------------------------------------------------------------------------------------------------------

judged = scores(samples)
report.claim(
    f"SpamAssassin, which asks nobody else, gives each kind of letter less than {SPAM_SCORE:.0f} point.",
    [f"{name}: {score}" for name, score in judged.items() if score >= SPAM_SCORE]
    if judged
    else ["no letter was judged"],
)
report.close()
