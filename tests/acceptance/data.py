# Data beside press releases: calendars, tables as CSV, facts as JSON. The starter has an event and a table.
import csv
import io
import json
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import lxml.html

import report
from mailroom import program

STARTER_RELEASES = ("evening-for-carers", "guide-for-carers")
NOW = "2026-12-01T00:00"


def built() -> Iterator[Path]:
    """The site of a newsroom that `heraut init` wrote."""
    with tempfile.TemporaryDirectory() as folder:
        newsroom, site = Path(folder) / "newsroom", Path(folder) / "site"
        for arguments in (["init", newsroom], ["--root", newsroom, "build", "--as-of", NOW, "--out", site]):
            subprocess.run([program(), *map(str, arguments)], check=True, capture_output=True, timeout=120)
        yield site


def calendars(files: list[Path]) -> Iterator[str]:
    """What icalendar cannot read, or reads otherwise than the record says."""
    uids = set()
    for file in files:
        bytes_ = file.read_bytes()
        if b"\n" in bytes_.replace(b"\r\n", b"") or max(map(len, bytes_.split(b"\r\n"))) > 75:
            yield f"{file.name}: a line does not end in CRLF, or is longer than 75 octets"
        calendar = icalendar.Calendar.from_ical(bytes_)
        events = list(calendar.walk("VEVENT"))
        errors = [error for part in calendar.walk() for error in part.errors]
        yield from (f"{file.name}: {error}" for error in errors)
        if len(events) != 1 or "VERSION" not in calendar or "PRODID" not in calendar:
            yield f"{file.name}: not one event with a version and a product"
            continue
        event = events[0]
        uids.add(str(event["UID"]))
        hours = (event.decoded("DTSTART"), event.decoded("DTEND"))
        if hours != (datetime(2026, 12, 10, 17, 30, tzinfo=UTC), datetime(2026, 12, 10, 19, 30, tzinfo=UTC)):
            yield f"{file.name}: from {hours[0]} to {hours[1]}"
        page = lxml.html.parse(str(file.parent / "index.html"))
        headline = page.xpath("normalize-space(//h1)")
        if str(event["SUMMARY"]).replace("\u00a0", " ") != headline.replace("\u00a0", " "):
            yield f"{file.name}: the summary is {event['SUMMARY']}, the headline {headline}"
        if event["SUMMARY"].params.get("LANGUAGE") != file.parts[-4]:
            yield f"{file.name}: the language is {event['SUMMARY'].params}"
    if len(uids) != 1:
        yield f"the languages have {len(uids)} identifiers"


def tables(files: list[Path]) -> Iterator[str]:
    """Rows that have not as many cells as the page, or other figures."""
    for file in files:
        text = file.read_text("utf-8-sig")
        dialect = csv.Sniffer().sniff(text, ";,")
        rows = list(csv.reader(io.StringIO(text), dialect))
        page = lxml.html.parse(str(file.parent / "index.html"))
        shown = [
            [" ".join(cell.text_content().split()) for cell in row.xpath("./th | ./td")]
            for row in page.xpath("//div[contains(@class, 'table')]//tr")
        ]
        plain = [[cell.lstrip("+") for cell in row] for row in shown]
        read = [[" ".join(cell.split()) for cell in row] for row in rows]
        told = [[cell.replace("\u202f", "").replace(" %", "%") for cell in row] for row in plain]
        if [row[1:] for row in told] != [row[1:] for row in read]:
            yield f"{file.name}: {read} is not {told}"


def facts(files: list[Path]) -> Iterator[str]:
    """Files that are no JSON, are not linked by their page, or differ by language in a value."""
    values: dict[str, list] = {}
    for file in files:
        data = json.loads(file.read_text("utf-8"))
        page = lxml.html.parse(str(file.parent / "index.html"))
        if not page.xpath(f"//link[@rel='alternate'][@type='application/json'][contains(@href, '{file.name}')]"):
            yield f"{file.name}: its page does not name it"
        told = {key: {name: one for name, one in fact.items() if name != "words"} for key, fact in data["facts"].items()}
        values.setdefault(data["id"], []).append(told)
    for release, languages in values.items():
        if len(languages) < 2 or any(own != languages[0] for own in languages):
            yield f"{release}: {languages}"
    yield from (f"{release} has no data" for release in STARTER_RELEASES if release not in values)


for site in built():
    found = {kind: sorted(site.rglob(f"*.{kind}")) for kind in ("ics", "csv", "json")}
    missing = [f"there is no .{kind}" for kind, files in found.items() if not files]
    report.claim("Events lie beside their pages for calendars, tables as CSV, facts as JSON.", missing)
    report.claim("icalendar reads each event with its hours, and its headline in each language.", calendars(found["ics"]))
    report.claim("Each table as CSV has the cells of the page, with figures that a spreadsheet takes.", tables(found["csv"]))
    report.claim("Facts as JSON have the same values in each language, and their pages name them.", facts(found["json"]))
report.close()
