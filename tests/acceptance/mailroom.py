# A newsroom to mail from, with lists of its own, and the program that mails; what the ledger says, in one vocabulary.
import concurrent.futures
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

import report
from newsroom import load
from servers import Letter

ROOT = Path(__file__).parents[2]
DEMONSTRATION = Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT
SENDER = "press@newsroom.example.org"
PUBLIC, HELD = "biowin-medvia", "lumivlinder"
LISTS = ("health-press", "regional-press")
# No command takes longer than this unless a check says so: a hang is a failure, not a wait.
MOST_SECONDS = 120.0


@cache
def program() -> str:
    """The path of `heraut`: $HERAUT, or what cargo builds. `kill -9` must reach it, not a cargo around it."""
    if given := os.environ.get("HERAUT"):
        return given
    command = ["cargo", "build", "--release", "--quiet", "--bin", "heraut", "--message-format", "json"]
    built = subprocess.run(
        [*command, "--manifest-path", str(ROOT / "Cargo.toml")], stdout=subprocess.PIPE, text=True, check=True
    )
    messages = [json.loads(line) for line in built.stdout.splitlines()]
    return next(message["executable"] for message in reversed(messages) if message.get("executable"))


# --- People ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Contact:
    """Somebody on a media list."""

    name: str
    address: str
    languages: tuple[str, ...]
    topics: tuple[str, ...] = ()
    honours_embargoes: bool = False


def crowd(count: int, languages: Iterable[str] = ("fr", "nl", "en")) -> list[Contact]:
    """As many made-up contacts as asked for, with the languages in turn."""
    in_turn = list(languages)
    return [
        Contact(f"Contact {n:04}", f"contact{n:04}@example.org", (in_turn[n % len(in_turn)],)) for n in range(count)
    ]


def language_of(contact: Contact, available: Iterable[str]) -> str | None:
    """The first of their languages that exists."""
    return next((language for language in contact.languages if language in set(available)), None)


# --- What the ledger says -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Delivery:
    """A row of the ledger as `heraut status --format json` shows it; the one place that knows its field names."""

    address: str
    name: str
    language: str
    state: str
    attempts: int
    reply: str
    stage: str
    message_id: str

    @classmethod
    def read(cls, row: dict) -> "Delivery":
        text = {key: str(row.get(key) or "") for key in ("address", "name", "language", "state", "reply", "stage")}
        return cls(
            attempts=int(row.get("attempts") or 0), message_id=str(row.get("message_id") or "").strip("<>"), **text
        )


@dataclass(frozen=True)
class Done:
    """A run of the program that ended, or that had to be ended (`code` is None)."""

    code: int | None
    out: str
    err: str
    seconds: float

    @property
    def said(self) -> str:
        return f"exit code {self.code} after {self.seconds:.1f} s\n{self.out[-1500:]}\n{self.err[-1500:]}".rstrip()

    def ended(self, *codes: int) -> list[str]:
        """What is wrong unless it ended with one of these codes."""
        crashed = "panicked at" in self.err
        return [] if self.code in codes and not crashed else [f"expected exit code {codes}: {self.said}"]

    def tells(self, code: str) -> list[str]:
        """What is wrong unless the diagnostic `code` is drawn, with a way out."""
        drawn = f"[{code}]" in self.err and "help: " in self.err
        return [] if drawn else [f"expected the diagnostic {code} and its help: {self.said}"]


class Newsroom:
    """A copy of the demonstration newsroom in a folder of its own."""

    def __init__(self, folder: Path, source: Path = DEMONSTRATION) -> None:
        self.folder = folder
        for name in ("content", "templates", "locales"):
            if (source / name).is_dir():
                shutil.copytree(source / name, folder / name)

    @property
    def ledger(self) -> Path:
        return self.folder / "ledger.sqlite"

    @property
    def record(self) -> Path:
        return self.folder / "content/newsroom.yaml"

    def set(self, key: str, value: str) -> None:
        """Puts a top-level field into newsroom.yaml as it is written here, or takes it out when `value` is empty."""
        lines, kept, inside = self.record.read_text("utf-8").splitlines(), [], False
        for line in lines:
            inside = line.startswith(f"{key}:") or (inside and line[:1] in ("", " ", "-"))
            kept += [] if inside else [line]
        self.record.write_text("\n".join([*kept, *([f"{key}:{value}"] if value else [])]) + "\n", "utf-8")

    def mailing(self, relay: str = "", **settings: str) -> None:
        """Writes the section `mailing:`; `relay` and the settings are YAML in one line each."""
        settings = {"sender": SENDER, **({"relay": f"{{ {relay} }}"} if relay else {}), **settings}
        self.set("mailing", "".join(f"\n  {key.replace('_', '-')}: {value}" for key, value in settings.items()))

    def write_list(self, name: str, contacts: Iterable[Contact]) -> None:
        """Writes a media list as the CSV that a spreadsheet exports."""
        with (self.folder / f"content/media/{name}.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, delimiter=";")
            rows.writerow(["name", "email", "languages", "consent"])
            rows.writerows([c.name, c.address, ", ".join(c.languages), "test"] for c in contacts)

    def languages(self, announcement: str) -> list[str]:
        """The languages in which the announcement is ready."""
        records = [load(path) for path in (self.folder / "content/announcements").rglob("*.yaml")]
        record = next(record for record in records if record["id"] == announcement)
        return [
            tag
            for tag in load(self.record)["languages"]
            if record.get(tag, {}).get("ready", "true") == "true" and tag in record
        ]

    def contacts(self, *lists: str) -> dict[str, Contact]:
        """The people of YAML lists, each address once, the suppressed left out."""
        suppressed = self.folder / "content/suppressed.yaml"
        left_out = {entry["email"].casefold() for entry in suppressed_entries(suppressed)}
        found: dict[str, Contact] = {}
        for name in lists:
            for entry in load(self.folder / f"content/media/{name}.yaml")["recipients"]:
                trusted = entry.get("honours-embargoes") == "true"
                topics = tuple(entry.get("topics", []))
                contact = Contact(entry["name"], entry["email"], tuple(entry["languages"]), topics, trusted)
                if contact.address.casefold() not in left_out:
                    found.setdefault(contact.address, contact)
        return found

    # --- The program ---

    def command(self, *arguments: str | Path) -> list[str]:
        return [program(), "--root", str(self.folder), "--lang", "en", *map(str, arguments)]

    def start(self, *arguments: str | Path, **options: object) -> subprocess.Popen[str]:
        """Starts the program; whoever starts it ends it."""
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(self.command(*arguments), cwd=self.folder, text=True, **{**pipes, **options})

    def run(self, *arguments: str | Path, stdin: str = "", timeout: float = MOST_SECONDS, **options: object) -> Done:
        process = self.start(*arguments, stdin=subprocess.PIPE, **options)
        return finish(process, timeout, stdin)

    def send(self, announcement: str, *arguments: str | Path, relay: str = "", **options: object) -> Done:
        """`heraut send`, to `relay` if one is named, and answered with yes."""
        to = ["--relay", relay] if relay else []
        return self.run("send", announcement, *arguments, *to, "--yes", **options)

    def deliveries(self, announcement: str) -> list[Delivery]:
        """Every row of the campaign; none if there is no ledger that knows it."""
        done = self.run("status", announcement, "--format", "json")
        if "[nothing-mailed]" in done.err:
            return []
        try:
            return [Delivery.read(row) for row in json.loads(done.out)["deliveries"]]
        except (ValueError, KeyError, TypeError):
            raise RuntimeError(
                f"`heraut status {announcement} --format json` shows no deliveries: {done.said}"
            ) from None

    def states(self, announcement: str) -> Counter[str]:
        return Counter(delivery.state for delivery in self.deliveries(announcement))


def suppressed_entries(path: Path) -> list[dict]:
    """The entries of the suppression file, whether it is a list or a record that holds one."""
    record = load(path) if path.is_file() else []
    if isinstance(record, dict):
        record = next((value for value in record.values() if isinstance(value, list)), [])
    return record or []


def finish(process: subprocess.Popen[str], timeout: float = MOST_SECONDS, stdin: str | None = None) -> Done:
    """Waits for the program to end; one that does not is killed, and has no exit code."""
    started = time.monotonic()
    try:
        out, err = process.communicate(stdin, timeout)
        return Done(process.returncode, out, err, time.monotonic() - started)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        return Done(None, out, err, time.monotonic() - started)


@contextmanager
def newsroom(name: str = "newsroom") -> Iterator[Newsroom]:
    """A copy of the demonstration newsroom that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="heraut-") as folder:
        yield Newsroom(Path(folder) / name)


@contextmanager
def small_disk(size: int) -> Iterator[Path | None]:
    """A disk of the kernel's of so many bytes, or None where only root may mount one."""
    with tempfile.TemporaryDirectory(prefix="heraut-disk-") as folder:
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
        if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode != 0:
            yield None
            return
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=False)


# --- Who should have what -------------------------------------------------------------------------------------------


def named(*names: str) -> list[str]:
    return [part for name in names for part in ("--list", name)]


def wrong(letters: list[Letter], expected: dict[str, str | None]) -> list[object]:
    """Who got too few or too many letters, or one in another language than theirs."""
    counts = Counter(letter.recipient for letter in letters)
    found: list[object] = [f"{address} got {counts[address]} letters" for address in expected if counts[address] != 1]
    found += [f"{address} got a letter, and should not" for address in counts if address not in expected]
    found += [
        f"{letter.recipient}: {letter.language}"
        for letter in letters
        if letter.recipient in expected and letter.language != expected[letter.recipient]
    ]
    return found


def expected_of(room: Newsroom, announcement: str, *lists: str) -> dict[str, str | None]:
    available = room.languages(announcement)
    people = room.contacts(*lists)
    return {address: language for address, person in people.items() if (language := language_of(person, available))}


def is_held(record: dict, today: date | None = None) -> bool:
    """Whether an announcement's embargo has not fallen."""
    until = record.get("embargo", {}).get("until")
    return until is not None and datetime.fromisoformat(until).date() > (today or date.today())


def wait_until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.01)


# --- Sentences from several threads ---------------------------------------------------------------------------------


class Claims(list[tuple[str, list[object]]]):
    """Sentences of one scenario, each with what is wrong about it."""

    def say(self, sentence: str, problems: Iterable[object]) -> None:
        self.append((sentence, list(problems)))


def judge(scenarios: Iterable[Callable[[], Claims]], at_once: int) -> None:
    """Plays scenarios side by side, most of which wait most of the time, and says their sentences in order."""
    with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        playing = [(scenario, pool.submit(scenario)) for scenario in scenarios]
        for scenario, future in playing:
            try:
                for sentence, problems in future.result():
                    report.claim(sentence, problems)
            except Exception as error:
                name = getattr(scenario, "__name__", str(scenario)).replace("_", " ")
                report.claim(f"The scenario “{name}” runs to its end.", [f"{type(error).__name__}: {error}"])
