# The built newsroom as files and addresses, and the record of the newsroom it was built from.
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urldefrag

import lxml.html
import yaml
from lxml.html import HtmlElement


def load(path: Path) -> dict:
    """A record with every value as it is written: YAML 1.1 would read `no` and `09:00` as something else."""
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


@dataclass(frozen=True)
class Page:
    """One HTML page: its path in the output and what it says."""

    path: str
    html: HtmlElement

    @property
    def folder(self) -> str:
        """The first folder, which is the language, or nothing for a page of all languages."""
        return self.path.split("/")[0] if "/" in self.path else ""

    @property
    def redirects(self) -> bool:
        """Whether the page only sends its readers to another one."""
        return bool(self.html.xpath("//meta[translate(@http-equiv, 'REFSH', 'refsh') = 'refresh']"))

    @property
    def is_release(self) -> bool:
        """Whether the page is at the address of a press release: language, year, slug."""
        parts = self.path.split("/")
        return (
            len(parts) == 4
            and parts[1].isdigit()
            and len(parts[1]) == 4
            and parts[3] == "index.html"
            and not self.redirects
        )

    def one(self, xpath: str) -> str | None:
        """The value that `xpath` finds, if it finds exactly one."""
        found = self.html.xpath(xpath)
        return str(found[0]) if len(found) == 1 else None

    @property
    def canonical(self) -> str | None:
        return self.one("//head/link[@rel='canonical']/@href")

    @property
    def alternates(self) -> dict[str, str]:
        """Addresses of this page in each language, by `hreflang`."""
        links = self.html.xpath("//head/link[@rel='alternate'][@hreflang]")
        return {link.get("hreflang"): link.get("href") for link in links}


@dataclass(frozen=True)
class Site:
    """An output folder and the newsroom it was built from."""

    folder: Path
    newsroom: Path

    @cached_property
    def record(self) -> dict:
        return load(self.newsroom / "content/newsroom.yaml")

    @property
    def address(self) -> str:
        return self.record["address"]

    @property
    def languages(self) -> list[str]:
        return self.record["languages"]

    def files(self, pattern: str) -> Iterator[str]:
        """Paths of the published files that match; hidden folders are not for the web."""
        for file in sorted(self.folder.rglob(pattern)):
            path = file.relative_to(self.folder)
            if file.is_file() and not any(part.startswith(".") for part in path.parts):
                yield path.as_posix()

    @cached_property
    def pages(self) -> dict[str, Page]:
        return {path: Page(path, self._parse(path)) for path in self.files("*.html")}

    def _parse(self, path: str) -> HtmlElement:
        parser = lxml.html.HTMLParser(encoding="utf-8")
        return lxml.html.document_fromstring((self.folder / path).read_bytes(), parser)

    def address_of(self, path: str) -> str:
        """The public address of a file: that of its folder, for an index page."""
        name = path.removesuffix("index.html") if path.rsplit("/", 1)[-1] == "index.html" else path
        return self.address + quote(name)

    def path_at(self, address: str) -> str | None:
        """The file that the public address leads to, if there is one."""
        address = urldefrag(address).url
        if not address.startswith(self.address):
            return None
        path = unquote(address.removeprefix(self.address))
        path += "index.html" if path == "" or path.endswith("/") else ""
        return path if (self.folder / path).is_file() else None


def plain_text(path: Path) -> str:
    """What the plain text beside a document says; a heading of plain text alone, as that of a single picture, does not
    count: elsewhere the picture stands above the text."""
    text = path.with_suffix(".txt").read_text("utf-8")
    page = lxml.html.document_fromstring((path.parent / "index.html").read_bytes(), lxml.html.HTMLParser(encoding="utf-8"))
    headings = {" ".join(heading.text_content().split()) for heading in page.xpath("//h1 | //h2")}

    def kept(found: re.Match[str]) -> str:
        return found[0] if " ".join(found[1].split()) in headings else ""

    return re.sub(r"^(.+)\n-+$", kept, text, flags=re.MULTILINE)


def given() -> Site:
    """The site and the newsroom that ./run names on the command line."""
    return Site(Path(sys.argv[1]), Path(sys.argv[2]))
