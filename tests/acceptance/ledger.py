# The ledger when something is in its way: damage, somebody else's lock, a disk that is full or cannot be written.
import contextlib
import csv
import io
import re
import sqlite3
import subprocess
from pathlib import Path

import report
from mailroom import (
    LISTS,
    PUBLIC,
    Claims,
    Contact,
    Newsroom,
    crowd,
    expected_of,
    finish,
    judge,
    newsroom,
    small_disk,
    wait_until,
    wrong,
)
from servers import sink, witness

AT_ONCE = 3


def cells_for_spreadsheets() -> Claims:
    names = [
        '=HYPERLINK("https://example.org","x")',
        "+32 2 123 45 67",
        "-1+1",
        "@SUM(1)",
        'Plain; "quoted"',
        "\u00a0=1+1",
    ]
    people = [Contact(name, f"cell{n}@example.org", ("fr",)) for n, name in enumerate(names)]
    with newsroom() as room, sink() as relay:
        room.write_list("cells", people)
        sent = room.send(PUBLIC, "--list", "cells", relay=relay.relay)
        table = room.run("status", PUBLIC, "--format", "csv")
        cells = [cell for line in csv.reader(io.StringIO(table.out)) for cell in line]
        dangerous = [cell for cell in cells if cell[:1] in tuple("=+-@\t\r")]
        known = [name for name in names if not any(name.strip("\u00a0 ")[1:] in cell for cell in cells)]
    return Claims(
        [
            (
                "No cell of the status in CSV is a formula to a spreadsheet, and each name is there.",
                [*sent.ended(0), *dangerous, *known],
            )
        ]
    )


def a_damaged_ledger() -> Claims:
    claims = Claims()
    kinds = {
        "spoilt in its middle": spoil,
        "overwritten by something else": overwrite,
        "cut in half": cut,
        "of another program": foreign,
    }
    with newsroom() as room, sink() as relay:
        room.write_list("crowd", crowd(300))
        room.send(PUBLIC, "--list", "crowd", relay=relay.relay)
        for path in room.folder.glob("ledger.sqlite-*"):
            path.unlink()
        whole, n_letters = room.ledger.read_bytes(), len(relay.letters())
        for what, damage in kinds.items():
            room.ledger.write_bytes(whole)
            damage(room.ledger)
            before = room.ledger.read_bytes()
            commands = {
                "send": ("send", PUBLIC, "--list", "crowd", "--yes", "--relay", relay.relay),
                "resume": ("send", PUBLIC, "--resume", "--yes", "--relay", relay.relay),
                "status": ("status", PUBLIC),
            }
            problems: list[object] = []
            for name, command in commands.items():
                done = room.run(*command)
                if done.code != 1 or not re.search(r"error\[ledger-[a-z-]+\]", done.err) or "help: " not in done.err:
                    problems.append(f"{name}: {done.said}")
            problems += ["the file changed"] if room.ledger.read_bytes() != before else []
            problems += (
                [f"{len(relay.letters()) - n_letters} letters left"] if len(relay.letters()) != n_letters else []
            )
            claims.say(f"A ledger {what} is told, left as it is, and nobody is mailed.", problems)
            for path in room.folder.glob("ledger.sqlite-*"):
                path.unlink()
    return claims


def spoil(ledger: Path) -> None:
    content = bytearray(ledger.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 512] = b"\xff" * min(512, len(content) - start)
    ledger.write_bytes(content)


def overwrite(ledger: Path) -> None:
    ledger.write_bytes(b"Dear colleagues, this file is a letter.\n" * 500)


def cut(ledger: Path) -> None:
    content = ledger.read_bytes()
    ledger.write_bytes(content[: len(content) // 2])


def foreign(ledger: Path) -> None:
    ledger.unlink()
    with sqlite3.connect(ledger) as database:
        database.execute("CREATE TABLE bookmark (address TEXT)")
    database.close()


def a_locked_ledger() -> Claims:
    """Somebody else's program holds the ledger for good: the program says so after its patience, and sends nothing."""
    with newsroom() as room, sink() as relay:
        room.send(PUBLIC, "--list", "health-press", relay=relay.relay)
        n_letters = len(relay.letters())
        database = sqlite3.connect(room.ledger, isolation_level=None)
        database.execute("BEGIN EXCLUSIVE")
        done = room.send(PUBLIC, "--list", "regional-press", relay=relay.relay)
        database.execute("ROLLBACK")
        database.close()
        problems = [
            *done.ended(1),
            *done.tells("ledger-locked"),
            *([] if len(relay.letters()) == n_letters else ["letters left"]),
        ]
        after = room.send(PUBLIC, "--list", "regional-press", relay=relay.relay)
        return Claims(
            [
                ("A ledger that another program holds is told, and nobody is mailed.", problems),
                (
                    "Once it is free everybody is served once.",
                    [*after.ended(0), *wrong(relay.letters(), expected_of(room, PUBLIC, *LISTS))],
                ),
            ]
        )


def disks() -> Claims:
    claims = Claims()
    people = crowd(400)
    expected = {person.address: person.languages[0] for person in people}
    with small_disk(24 * 1024 * 1024) as disk, witness(pause=lambda: 0.03) as relay:
        if disk is None:
            print("note: Only root can mount a disk to be filled.")
            return Claims()
        room = Newsroom(disk / "newsroom")
        room.write_list("crowd", people)
        room.mailing(f'address: "{relay.relay}", connections: 4')
        fill(disk)
        full = room.send(PUBLIC, "--list", "crowd")
        claims.say(
            "On a full disk nothing is sent, and the program says why.",
            [
                *full.ended(1),
                *(
                    []
                    if re.search(r"error\[(ledger|disk)-[a-z-]+\]", full.err) and "help: " in full.err
                    else [full.said]
                ),
                *relay.accepted,
            ],
        )
        (disk / "filler").unlink()
        process = room.start("send", PUBLIC, "--list", "crowd", "--yes")
        wait_until(lambda: len(relay.accepted) > 20)
        fill(disk)
        midway = finish(process)
        accepted = len(relay.accepted)
        problems = (
            []
            if accepted == len(people) and midway.code == 0
            else [
                *midway.ended(1),
                *([] if re.search(r"error\[(ledger|disk)-[a-z-]+\]", midway.err) else [midway.said]),
                # What this run could not put back is not in the hands of another.
                *([midway.said] if "Another" in midway.out else []),
            ]
        )
        claims.say("A disk that fills while letters leave stops the run.", problems)
        if accepted == len(people):
            print("note: The ledger grew too little for the full disk to be felt.")
        (disk / "filler").unlink()
        states = room.states(PUBLIC)
        again = ["--resend-in-doubt"] if states["in-doubt"] else []
        room.send(PUBLIC, "--resume")
        doubted = {row.address for row in room.deliveries(PUBLIC) if row.state == "in-doubt"}
        for option in again:
            room.send(PUBLIC, option)
        doubled = [f"{address}: {n}" for address, n in relay.counts().items() if n > 1 and address not in doubted]
        missing = [address for address in expected if address not in relay.counts()]
        problems = [
            *doubled,
            *missing,
            *([f"{len(doubted)} are in doubt"] if len(doubted) > 4 else []),
            *([room.states(PUBLIC)] if set(room.states(PUBLIC)) != {"sent"} else []),
        ]
        claims.say("With room again a resume serves the rest, and nobody twice.", problems)
    with small_disk(24 * 1024 * 1024) as disk, sink() as relay:
        room = Newsroom(disk / "newsroom")
        room.send(PUBLIC, "--list", "health-press", relay=relay.relay)
        n_letters = len(relay.letters())
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        done = room.send(PUBLIC, "--list", "regional-press", relay=relay.relay)
        problems = [
            *done.ended(1),
            *(
                []
                if re.search(r"error\[(ledger|disk|[a-z-]*read-only)[a-z-]*\]", done.err) and "help: " in done.err
                else [done.said]
            ),
        ]
        problems += [] if len(relay.letters()) == n_letters else ["letters left"]
        claims.say("A ledger on a disk that cannot be written is told, and nobody is mailed.", problems)
        status = room.run("status", PUBLIC)
        claims.say(
            "Its status can be read all the same.", [*status.ended(0), *([] if "@" in status.out else [status.said])]
        )
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    return claims


def fill(disk: Path) -> None:
    """Leaves no byte free, also while somebody else takes and gives room."""
    with contextlib.suppress(OSError), (disk / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(bytes(64 * 1024))


judge([cells_for_spreadsheets, a_damaged_ledger, a_locked_ledger, disks], AT_ONCE)
report.close()
