# What the public may not see yet leaves no trace in the output: no path, no byte.
import io
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import report
from newsroom import Site, given, load

NOW = datetime.now(tz=timezone.utc)
NAMES = ("id", "slug", "formerly", "headline")
WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True)
class Held:
    """Something that is not public: where it is written, what it is called, and its words."""

    source: str
    names: set[str]
    words: set[str]


def strings(value: object) -> Iterator[str]:
    """Every string in a record, keys included."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    else:
        yield str(value)


def words(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(text)}


def hold(source: str, value: object, *names: str) -> Held:
    """Holds back `value`; its id, slugs and headlines are looked for as they stand, and the rest by its words."""
    blocks = [value, *value.values()] if isinstance(value, dict) else []
    found = {name for block in blocks if isinstance(block, dict) for key in NAMES for name in strings(block.get(key, []))}
    return Held(source, found | set(names), words(" ".join(strings(value))))


def is_held(announcement: dict, newsroom: dict) -> bool:
    """Whether the announcement is a draft, or its moment has not come."""
    hour = time.fromisoformat(newsroom.get("publishing-hour", "09:00"))
    public = datetime.combine(date.fromisoformat(announcement["issued"]), hour)
    embargo = announcement.get("embargo", {})
    if embargo:
        public = datetime.fromisoformat(embargo["until"])
    zone = ZoneInfo(embargo.get("zone", newsroom["zone"]))
    return announcement.get("draft") == "true" or public.replace(tzinfo=zone) > NOW


def parts_held(source: str, value: object) -> Iterator[Held]:
    """Takes out of a public record what is not public: languages that are not ready, values of days to come."""
    if isinstance(value, dict):
        for key in [key for key, inner in value.items() if isinstance(inner, dict) and inner.get("ready") == "false"]:
            yield hold(f"{source}, {key}", value.pop(key))
        for inner in value.values():
            yield from parts_held(source, inner)
    elif isinstance(value, list):
        for inner in list(value):
            if isinstance(inner, dict) and inner.get("from", "") > NOW.date().isoformat():
                value.remove(inner)
                yield hold(f"{source}, from {inner['from']}", inner)
            else:
                yield from parts_held(source, inner)


def output(folder: Path) -> dict[str, str]:
    """Every file of an output folder, hidden ones too, by its path."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): text_in(path) for path in files}


def told(program: str, *rest: str | Path) -> str:
    """What a program prints."""
    return subprocess.run([program, *rest], check=True, capture_output=True, text=True, timeout=60).stdout


def text_in(path: Path) -> str:
    """All that a file says; packed ones are unpacked, pages read."""
    return said(path.read_bytes())


def said(bytes_: bytes) -> str:
    """What bytes say; a press pack holds documents that are packed themselves."""
    if bytes_.startswith(b"%PDF"):
        with tempfile.NamedTemporaryFile() as file:
            Path(file.name).write_bytes(bytes_)
            return told("pdftotext", file.name, "-") + told("pdfinfo", file.name)
    if zipfile.is_zipfile(io.BytesIO(bytes_)):
        with zipfile.ZipFile(io.BytesIO(bytes_)) as package:
            return "\n".join(f"{name}\n{said(package.read(name))}" for name in package.namelist())
    return bytes_.decode("utf-8", "backslashreplace")


def twin(site: Site, announcements: list[Path]) -> dict[str, str]:
    """The output of a newsroom that never had these announcements."""
    manifest = site.newsroom.resolve() / "Cargo.toml"
    program = sys.argv[3:] or ["cargo", "run", "--release", "--quiet", "--manifest-path", str(manifest), "--"]
    with tempfile.TemporaryDirectory() as folder:
        copy, public = Path(folder) / "newsroom", Path(folder) / "public"
        for name in ("content", "fonts", "templates", "locales"):
            if (site.newsroom / name).is_dir():
                shutil.copytree(site.newsroom / name, copy / name)
        for path in announcements:
            (copy / path.relative_to(site.newsroom)).unlink()
        done = subprocess.run([*program, "build", "--out", public], cwd=copy, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"the newsroom does not build without what it holds back:\n{done.stdout}{done.stderr}")
        return output(public)


site = given()
announcements: list[Path] = []
elsewhere: list[Held] = []
public_words: set[str] = set()
for path in sorted((site.newsroom / "content").rglob("*.yaml")):
    source, record = path.relative_to(site.newsroom).as_posix(), load(path)
    if source.startswith("content/announcements/") and is_held(record, site.record):
        announcements.append(path)
    elif source.startswith("content/media/"):
        emails = [recipient["email"] for recipient in record.get("recipients", [])]
        elsewhere.append(Held(source, set(emails), set()))
    else:
        elsewhere += parts_held(source, record)
        public_words |= words(" ".join(strings(record)))
for path in [*site.newsroom.glob("templates/**/*"), *site.newsroom.glob("locales/**/*")]:
    if path.is_file():
        public_words |= words(path.read_text("utf-8"))

built, without = output(site.folder), twin(site, announcements)
# What stands in the output of the twin cannot come from an announcement that the twin never had.
without_text = "\n".join(path + text for path, text in without.items())
public_words_without = public_words | words(without_text)
held = [hold(path.relative_to(site.newsroom).as_posix(), load(path)) for path in announcements]
looked_for = [Held(h.source, {n for n in h.names if n not in without_text}, h.words - public_words_without) for h in held]
looked_for += [Held(h.source, h.names, h.words - public_words) for h in elsewhere]
said = {path: words(f"{path} {text}") for path, text in built.items()}

report.claim(
    "The newsroom holds back an announcement, so that there is something to find.",
    [] if announcements else ["no announcement is a draft, under embargo, or of a day to come"],
)
report.claim(
    "No id, slug or headline that is held back, and no address of a media list, is in a path or a file.",
    [f"{p}: {n!r} of {h.source}" for h in looked_for for p, text in built.items() for n in h.names if n in p or n in text],
)
report.claim(
    "No word that only what is held back uses is in a path or a file.",
    [f"{p}: {', '.join(sorted(h.words & said[p]))} of {h.source}" for h in looked_for for p in built if h.words & said[p]],
)
report.claim(
    "The newsroom is byte for byte the one that never had the announcements it holds back.",
    [p for p in sorted(built.keys() | without.keys()) if not p.startswith(".") and built.get(p) != without.get(p)],
)
report.close()
