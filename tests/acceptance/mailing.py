# `heraut send` against real servers: who gets what, who must not, and what happens when something is in the way.
import csv
import io
import itertools
import os
import re
import shlex
import subprocess
import tempfile
import time
from collections import Counter
from pathlib import Path

import report
from certificates import LOOPBACK, Authority
from mailroom import (
    HELD,
    LISTS,
    PUBLIC,
    ROOT,
    SENDER,
    Claims,
    Contact,
    Newsroom,
    crowd,
    expected_of,
    finish,
    judge,
    language_of,
    named,
    newsroom,
    wrong,
)
from servers import Letter, aiosmtpd_relay, free_port, postfix, sink

PASSWORD = "correct-horse-2026-battery"
# An address of RFC 5737 that nobody has: a connection to it would hang until its timeout.
ELSEWHERE = "192.0.2.1"
AT_ONCE = 3


# --- The main job ---------------------------------------------------------------------------------------------------


def the_command_of_the_readme() -> Claims:
    """README.md shows one command that mails the demonstration to a server on this machine: it is run as it stands."""
    text = (ROOT / "README.md").read_text("utf-8")
    lines = re.findall(r"(?m)^(?:\$ )?heraut (send .*--relay smtp://127\.0\.0\.1:2525.*)$", text)
    if not lines:
        return Claims([("README.md shows how to mail the demonstration to this machine.", ["no such command"])])
    with newsroom() as room, sink() as relay:
        words = shlex.split(lines[0].replace("smtp://127.0.0.1:2525", relay.relay), comments=True)
        lists = [name for option, name in itertools.pairwise(words) if option == "--list"]
        sent = room.run(*words, stdin="yes\n")
        expected = expected_of(room, PUBLIC, *lists)
        problems = [*sent.ended(0), *wrong(relay.letters(), expected), *([] if expected else ["nobody is on its list"])]
        states = room.states(PUBLIC)
        problems += [] if states == Counter(sent=len(expected)) else [states]
    return Claims([("The command of README.md mails the demonstration to the list it names.", problems)])


def the_main_job() -> Claims:
    claims = Claims()
    with newsroom() as room, sink() as relay:
        room.mailing()
        expected = expected_of(room, PUBLIC, *LISTS)
        planned = room.run("send", PUBLIC, *named(*LISTS), "--dry-run", "--relay", relay.relay)
        missing = [address for address in expected if address not in planned.out]
        claims.say(
            "A dry run shows everybody who would get a letter, and sends none.",
            [*planned.ended(0), *missing, *relay.letters()],
        )
        declined = room.run("send", PUBLIC, *named(*LISTS), "--relay", relay.relay, stdin="no\n")
        silent = room.run("send", PUBLIC, *named(*LISTS), "--relay", relay.relay, stdin="")
        said = [done.said for done in (declined, silent) if done.code is None or "panicked" in done.err]
        claims.say("Without a typed yes nothing is sent.", [*said, *relay.letters()])
        first = room.run("send", PUBLIC, *named(*LISTS), "--relay", relay.relay, stdin="yes\n")
        letters = relay.letters()
        claims.say(
            "The demonstration lists get the real example, each reader one letter in their own language.",
            [*first.ended(0), *wrong(letters, expected)],
        )
        claims.say(
            "Each letter leaves for one reader, from the newsroom’s sender.",
            [
                letter.recipient
                for letter in letters
                if letter.sender != SENDER or letter.recipient not in letter.header("To")
            ],
        )
        second = room.send(PUBLIC, *named(*LISTS), relay=relay.relay)
        resumed = room.send(PUBLIC, "--resume", relay=relay.relay)
        claims.say(
            "Sending again serves nobody again.",
            [
                *second.ended(0),
                *resumed.ended(0),
                *([] if len(relay.letters()) == len(letters) else ["there are more letters"]),
            ],
        )
        claims += shown(room, letters, expected)
        tested = room.send(PUBLIC, "--test", "officer@example.org", relay=relay.relay)
        extra = relay.letters()[len(letters) :] if len(relay.letters()) > len(letters) else []
        tests = [letter for letter in relay.letters() if letter.recipient == "officer@example.org"]
        languages = sorted(letter.language for letter in tests)
        claims.say(
            "A test sends every language once to one address.",
            []
            if languages == sorted(room.languages(PUBLIC)) and len(extra) == len(tests)
            else [languages, tested.said],
        )
    return claims


def shown(room: Newsroom, letters: list[Letter], expected: dict[str, str | None]) -> Claims:
    """What `heraut status` says after everybody was served."""
    rows = room.deliveries(PUBLIC)
    ids = {letter.recipient: letter.message_id for letter in letters}
    problems = [
        f"{row.address}: {row.state}, {row.language}, {row.message_id}"
        for row in rows
        if row.state != "sent" or row.message_id != ids.get(row.address) or row.language != expected.get(row.address)
    ]
    problems += [] if {row.address for row in rows} == set(expected) else [f"{len(rows)} rows"]
    problems += [
        f"{row.address}: the relay’s reply {row.reply!r}"
        for row in rows
        if "250" not in row.reply and "Ok" not in row.reply
    ]
    text, table, all_of_them = (room.run("status", *what) for what in ((PUBLIC,), (PUBLIC, "--format", "csv"), ()))
    lines = list(csv.reader(io.StringIO(table.out)))
    problems += [done.said for done in (text, table, all_of_them) if done.code != 0 or "panicked" in done.err]
    problems += [] if len(lines) == len(rows) + 1 else [f"the CSV has {len(lines)} lines"]
    problems += [f"{address} is not in the text" for address in expected if address not in text.out]
    problems += [] if PUBLIC in all_of_them.out else [all_of_them.said]
    return Claims([("The status shows each letter’s language, Message-ID and reply: as text, JSON and CSV.", problems)])


def a_real_postfix_over_tls() -> Claims:
    claims = Claims()
    with newsroom() as room, postfix(CERTIFICATE) as server:
        if server is None:
            print("note: Only root can start a Postfix of its own; smtp-sink and aiosmtpd stand in for it.")
            return Claims()
        expected = expected_of(room, PUBLIC, "health-press")
        room.mailing(f'address: "smtp+starttls://{LOOPBACK}:{server.port}", authority: {CERTIFICATE.authority}')
        sent = room.send(PUBLIC, "--list", "health-press")
        delivered = server.wait_until_delivered(len(expected))
        claims.say(
            "A real Postfix takes each letter once through STARTTLS into its queue.",
            [*sent.ended(0), *([] if delivered == Counter(list(expected)) else [dict(delivered)])],
        )
        room.write_list(
            "implicit",
            crowd(30)
            + [
                Contact("Zoë", "zoë@bücher.example.org", ("fr",)),
                Contact("Bücher", "presse@bücher.example.org", ("nl",)),
            ],
        )
        room.mailing(f'address: "smtps://{LOOPBACK}:{server.tls_port}", authority: {CERTIFICATE.authority}')
        more = room.send(PUBLIC, "--list", "implicit")
        total = server.wait_until_delivered(len(expected) + 32)
        doubled = [f"{address}: {n}" for address, n in total.items() if n != 1]
        claims.say(
            "It takes letters through TLS from the first byte too, and accents in addresses by SMTPUTF8.",
            [
                *more.ended(0),
                *doubled,
                *([] if total.total() == len(expected) + 32 else [f"{total.total()} letters", room.states(PUBLIC)]),
            ],
        )
        plain = room.run("mail-check", "--relay", f"smtp://{LOOPBACK}:{server.port}")
        checked = room.run("mail-check")
        claims.say(
            "The relay can be checked without sending.",
            [done.said for done in (plain, checked) if done.code is None or "panicked" in done.err]
            + [checked.said] * (checked.code != 0),
        )
    return claims


def logins() -> Claims:
    claims = Claims()
    seen: list[object] = []
    ways = [
        ("STARTTLS and AUTH PLAIN", False, {"auth_exclude_mechanism": ["LOGIN"]}),
        ("TLS and AUTH LOGIN", True, {"auth_exclude_mechanism": ["PLAIN"]}),
    ]
    for way, implicit, options in ways:
        with (
            newsroom() as room,
            aiosmtpd_relay(certificate=CERTIFICATE, implicit=implicit, login=("press", PASSWORD), **options) as relay,
        ):
            expected = expected_of(room, PUBLIC, "health-press")
            scheme = "smtps" if implicit else "smtp+starttls"
            address = f'address: "{scheme}://{LOOPBACK}:{relay.port}", authority: {CERTIFICATE.authority}, user: press'
            room.mailing(f"{address}, password: {{ variable: HERAUT_PASSWORD }}")
            environment = {**os.environ, "HERAUT_PASSWORD": "wrong-" + PASSWORD}
            refused = room.send(PUBLIC, "--list", "health-press", env=environment)
            states = room.states(PUBLIC)
            claims.say(
                f"A wrong password ({way}) stops the run and refuses nobody.",
                [
                    *refused.ended(1),
                    *refused.tells("relay-login-refused"),
                    *relay.letters,
                    *([states] if set(states) - {"queued"} else []),
                ],
            )
            unset = {key: value for key, value in os.environ.items() if key != "HERAUT_PASSWORD"}
            without = room.send(PUBLIC, "--resume", env=unset)
            claims.say(
                f"A password that is missing ({way}) is a problem that is told.",
                [*without.ended(1), *([] if "HERAUT_PASSWORD" in without.err else [without.said]), *relay.letters],
            )
            process = room.start("send", PUBLIC, "--resume", "--yes", env={**os.environ, "HERAUT_PASSWORD": PASSWORD})
            told = arguments_while(process)
            sent = finish(process)
            claims.say(
                f"The right password ({way}) lets everybody be served.",
                [*sent.ended(0), *wrong(relay.letters, expected)],
            )
            command = room.run("status", PUBLIC, "--format", "json")
            seen += [
                f"{way}: {where}"
                for where, text in {
                    "refused": refused.out + refused.err,
                    "sent": sent.out + sent.err,
                    "status": command.out,
                    "arguments": told,
                }.items()
                if PASSWORD in text
            ]
            seen += [
                f"{way}: {path.name}"
                for path in room.folder.rglob("*")
                if path.is_file() and PASSWORD.encode() in path.read_bytes()
            ]
            room.mailing(f'{address}, password: {{ command: "printf %s {PASSWORD[:7]}$HALF" }}')
            by_command = room.run("mail-check", env={**os.environ, "HALF": PASSWORD[7:]})
            claims.say(f"A password may come from a command ({way}).", by_command.ended(0))
            seen += [f"{way}: mail-check"] if PASSWORD in by_command.out + by_command.err else []
    claims.say("A password is in no output, no process’s arguments, no ledger and no other file of the newsroom.", seen)
    with newsroom() as room:
        room.mailing(f'address: "smtp://{LOOPBACK}:2525", user: press, password: {PASSWORD}')
        typed = room.send(PUBLIC, "--list", "health-press")
        claims.say(
            "A password that is typed into the record is refused, and not repeated.",
            [*typed.ended(1), *([typed.said] if PASSWORD in typed.out + typed.err else [])],
        )
    return claims


def arguments_while(process: subprocess.Popen[str]) -> str:
    """The arguments of the program and of what it starts, as anybody on the machine could read them."""
    told = []
    end = time.monotonic() + 1.0
    while process.poll() is None and time.monotonic() < end:
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                told.append(path.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace"))
            except OSError:
                continue
    return "\n".join(set(told))


# --- Who is mailed --------------------------------------------------------------------------------------------------


def who_is_mailed() -> Claims:
    claims = Claims()
    with newsroom() as room, sink() as relay:
        everybody = expected_of(room, PUBLIC, *LISTS)
        people = room.contacts(*LISTS)
        dropped, excepted = sorted(everybody)[0], sorted(everybody)[1]
        suppressed = room.run("suppress", dropped.upper(), "--why", "asked by telephone")
        twice = room.run("suppress", dropped, "--why", "asked again")
        invalid = room.run("suppress", "not an address", "--why", "typing error")
        claims.say(
            "An address is suppressed once, however it is written; what is no address is refused.",
            [
                *suppressed.ended(0),
                *twice.ended(0),
                *([] if invalid.code in (1, 2) and "error" in invalid.err else [invalid.said]),
            ],
        )
        topic = "research"
        expected = {address: language for address, language in everybody.items() if address not in (dropped, excepted)}
        strict = {address: language for address, language in expected.items() if topic in people[address].topics}
        lenient = {
            address: language
            for address, language in expected.items()
            if topic in people[address].topics or not people[address].topics
        }
        some = room.send(PUBLIC, *named(*LISTS), "--only", topic, "--except", excepted, relay=relay.relay)
        letters = relay.letters()
        problems = min(wrong(letters, strict), wrong(letters, lenient), key=len)
        claims.say(
            "A topic and an exception choose who is mailed, and who is suppressed is not.", [*some.ended(0), *problems]
        )
        rest = room.send(PUBLIC, *named(*LISTS), relay=relay.relay)
        expected[excepted] = everybody[excepted]
        claims.say(
            "A later send of the same campaign serves only who has had no letter.",
            [*rest.ended(0), *wrong(relay.letters(), expected)],
        )
        unknown = room.send(PUBLIC, "--list", "health-pres", relay=relay.relay)
        nothing = room.send("biowin-medwia", "--list", "health-press", relay=relay.relay)
        told = [
            done.said
            for done, word in ((unknown, "health-press"), (nothing, PUBLIC))
            if done.code not in (1, 2) or word not in done.err
        ]
        claims.say("A list or an announcement that does not exist is told, with what may be meant.", told)
    with newsroom() as room, sink() as relay:
        proof = room.send(PUBLIC, "--contacts", relay=relay.relay)
        written = sorted((room.folder / "content/people").glob("*.yaml"))
        known = {email for path in written for email in re.findall(r"(?m)^email: *(\S+)", path.read_text("utf-8"))}
        letters = relay.letters()
        strangers = [letter.recipient for letter in letters if letter.recipient not in known]
        claims.say(
            "The press contacts of the announcement get the proof where they have an address.",
            [
                *(proof.ended(0, 1) if letters else []),
                *strangers,
                *([proof.said] if "panicked" in proof.err else []),
            ],
        )
    return claims


def an_embargo() -> Claims:
    claims = Claims()
    with newsroom() as room, sink() as relay:
        early = room.send(HELD, *named(*LISTS), relay=relay.relay)
        claims.say(
            "What is under embargo is not sent.",
            [*early.ended(1), *([] if "error" in early.err else [early.said]), *relay.letters()],
        )
        available = room.languages(HELD)
        trusted = {
            address: language_of(person, available)
            for address, person in honouring(room).items()
            if language_of(person, available)
        }
        advance = room.send(HELD, *named(*LISTS), "--advance", relay=relay.relay)
        letters = relay.letters()
        claims.say(
            "In advance it goes to those who honour embargoes, and to nobody else.",
            [*advance.ended(0), *wrong(letters, trusted)],
        )
        claims.say(
            "Each of those letters says so in its subject.",
            [letter.header("Subject") for letter in letters if "embargo" not in subject(letter).casefold()],
        )
    return claims


def honouring(room: Newsroom) -> dict[str, Contact]:
    """Who honours embargoes; of somebody on two lists the first entry counts."""
    return {address: person for address, person in room.contacts(*LISTS).items() if person.honours_embargoes}


def subject(letter: Letter) -> str:
    from email.header import decode_header, make_header

    return str(make_header(decode_header(letter.header("Subject"))))


# --- Relays that must not be used -----------------------------------------------------------------------------------


def relays_elsewhere() -> Claims:
    claims = Claims()
    with newsroom() as room:
        for scheme, port in (("smtp", 25), ("smtps", 465), ("smtp+starttls", 587)):
            done = room.send(PUBLIC, *named(*LISTS), relay=f"{scheme}://{ELSEWHERE}:{port}")
            problems = [
                *done.ended(1, 2),
                *([] if "error" in done.err else [done.said]),
                *([done.said] if done.seconds > 10 else []),
            ]
            claims.say(f"The demonstration refuses a relay that is not on loopback at once ({scheme}).", problems)
        room.mailing(f'address: "smtps://{ELSEWHERE}"')
        by_record = room.send(PUBLIC, *named(*LISTS))
        claims.say(
            "So it does when its record names such a relay.",
            [*by_record.ended(1, 2), *([by_record.said] if by_record.seconds > 10 else [])],
        )
        sent = room.states(PUBLIC)["sent"] if room.ledger.exists() else 0
        claims.say("Nobody counts as served by it.", [f"{sent} are sent"] if sent else [])
    with newsroom() as room:
        room.set("demonstration", "")
        plain = room.send(PUBLIC, *named(*LISTS), relay=f"smtp://{ELSEWHERE}:25")
        claims.say(
            "Letters travel unprotected to this machine only, in any newsroom.",
            [
                *plain.ended(1, 2),
                *([] if "error" in plain.err else [plain.said]),
                *([plain.said] if plain.seconds > 10 else []),
            ],
        )
    return claims


def relays_in_trouble() -> Claims:
    """What a real certificate and a real silence look like; faults.py has the rest."""
    claims = Claims()
    with newsroom() as room:
        room.mailing(f'address: "smtp://{LOOPBACK}:{free_port()}"')
        done = room.send(PUBLIC, "--list", "health-press")
        states = room.states(PUBLIC)
        claims.say(
            "When nobody listens everybody stays queued.",
            [*done.ended(1), *done.tells("relay-unreachable"), *([states] if set(states) - {"queued"} else [])],
        )
        with sink() as relay:
            resumed = room.send(PUBLIC, "--resume", relay=relay.relay)
            claims.say(
                "A resume to another relay then serves everybody.",
                [*resumed.ended(0), *wrong(relay.letters(), expected_of(room, PUBLIC, "health-press"))],
            )
    return claims


with tempfile.TemporaryDirectory(prefix="heraut-certificates-") as folder:
    CERTIFICATE = Authority(Path(folder) / "ours").sign()
    judge(
        [
            the_command_of_the_readme,
            the_main_job,
            a_real_postfix_over_tls,
            logins,
            who_is_mailed,
            an_embargo,
            relays_elsewhere,
            relays_in_trouble,
        ],
        AT_ONCE,
    )
report.close()
