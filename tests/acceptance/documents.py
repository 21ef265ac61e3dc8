# Word documents as other programs read them: python-docx sees real styles, LibreOffice the same text as the plain text.
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import lxml.etree
import lxml.html

from newsroom import Site, given, plain_text
from report import claim, close

PATIENCE = 180


def properties(site: Site, path: str) -> Iterator[str]:
    """Where a document is at odds with its page: title, language, styles, links."""
    page = lxml.html.parse(str((site.folder / path).parent / "index.html"))
    document = docx.Document(str(site.folder / path))
    about, language = document.core_properties, path.split("/")[0]
    headline = " ".join(page.xpath("string(//h1)").split())
    if " ".join((about.title or "").split()) != headline:
        yield f"{path}: the title is {about.title!r}, the headline {headline!r}"
    if not (about.language or "").startswith(language):
        yield f"{path}: the language is {about.language!r}"
    if not about.author:
        yield f"{path}: nobody is named as its author"
    told = {name: [one.text for one in document.paragraphs if one.style.name == name] for name in ("Title", "Heading 1")}
    if len(told["Title"]) != 1:
        yield f"{path}: it has {len(told['Title'])} titles"
    expected = {" ".join(heading.text_content().split()) for heading in page.xpath("//article//h2")}
    missing = {" ".join(text.split()) for text in told["Heading 1"]} - expected
    yield from (f"{path}: the page has no heading {heading!r}" for heading in missing)
    styles = document.styles.element.xpath("//w:docDefaults//w:lang/@w:val")
    if not any(tag.startswith(language) for tag in styles):
        yield f"{path}: its words are checked as {styles}"


def parts(site: Site, path: str) -> Iterator[str]:
    """What keeps a package from being opened: a damaged part, or one that is no XML."""
    with zipfile.ZipFile(site.folder / path) as package:
        if damaged := package.testzip():
            yield f"{path}: {damaged} is damaged"
        for name in package.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            try:
                lxml.etree.fromstring(package.read(name))
            except lxml.etree.XMLSyntaxError as error:
                yield f"{path}: {name}: {error}"


def words(text: str) -> set[str]:
    """The words of a text; addresses are left out, since a plain text prints those that a document links to."""
    tokens = [token for token in text.split() if "://" not in token and "[" not in token]
    return {word for token in tokens for word in re.findall(r"\w+", token.casefold())}


def converted(site: Site, paths: list[str]) -> Iterator[str]:
    """Where the text that LibreOffice reads lacks words of the plain text."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        command += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder]
        files = [str(site.folder / path) for path in paths]
        subprocess.run([*command, *files], check=True, capture_output=True, timeout=PATIENCE)
        for path in paths:
            read = Path(folder) / Path(path).with_suffix(".txt").name
            if not read.exists():
                yield f"{path}: LibreOffice does not open it"
                continue
            missing = words(plain_text(site.folder / path)) - words(read.read_text("utf-8-sig"))
            if missing:
                yield f"{path}: LibreOffice does not find {', '.join(sorted(missing))}"


site = given()
documents = list(site.files("*.docx"))
n = len(documents)
none = [] if documents else ["there is none"]
claim(f"The {n} Word documents are whole packages of well-formed parts.", none + [one for path in documents for one in parts(site, path)])
claim(
    "python-docx finds title, author and language, and each heading as one, as the page has them.",
    [one for path in documents for one in properties(site, path)],
)
claim("LibreOffice opens each Word document, and reads what the plain text says.", list(converted(site, documents)))
close()
