# PDF as other programs read it: qpdf finds it sound, poppler the words of the plain text in fonts that it carries,
# pikepdf what screen readers and archives need.
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pikepdf

from newsroom import Site, given, plain_text
from report import claim, close

PATIENCE = 60

# PDF/UA says what it is (ISO 14289-1, 5), and so does PDF/A (ISO 19005-2, 6.6.4).
STANDARDS = {"{http://www.aiim.org/pdfua/ns/id/}part": "1", "{http://www.aiim.org/pdfa/ns/id/}part": "2", "{http://www.aiim.org/pdfa/ns/id/}conformance": "A"}


def told(*command: str) -> str:
    """What a program prints; its remarks on what it reads do not count."""
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout


def soundness(path: Path) -> Iterator[str]:
    check = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, timeout=PATIENCE)
    if check.returncode:
        yield check.stdout + check.stderr


def fonts(path: Path) -> Iterator[str]:
    """Fonts that a PDF does not carry, or whose letters nobody could copy."""
    for line in told("pdffonts", str(path)).splitlines()[2:]:
        name, embedded, _, unicode = line.split()[0], *line.split()[-5:-2]
        if (embedded, unicode) != ("yes", "yes"):
            yield f"{name}: embedded {embedded}, readable {unicode}"


def words(text: str) -> set[str]:
    """The words of a text; addresses are left out, since a plain text prints those that a PDF links to."""
    tokens = [token for token in text.split() if "://" not in token and "[" not in token]
    return {word for token in tokens for word in re.findall(r"\w+", token.casefold())}


def unsaid(path: Path) -> Iterator[str]:
    """Words of the plain text that a PDF does not have."""
    read = told("pdftotext", str(path), "-").casefold()
    said = words(plain_text(path)) - words(read)
    whole = "".join(re.findall(r"\w", read))
    if missing := [word for word in sorted(said) if word not in whole]:
        yield f"it does not say {', '.join(missing)}"


def beyond(path: Path) -> Iterator[str]:
    """Words that stand off the paper."""
    boxes = lxml.html.fromstring(told("pdftotext", "-bbox", str(path), "-").encode())
    for page in boxes.iter("page"):
        for word in page.iter("word"):
            if float(word.get("xmin")) < 20 or float(word.get("xmax")) > float(page.get("width")) - 20:
                yield f"{word.text!r} reaches over the margin"


def accessibility(site: Site, name: str) -> Iterator[str]:
    """What screen readers and archives would miss."""
    page = lxml.html.parse(str((site.folder / name).parent / "index.html"))
    headline = " ".join(page.xpath("string(//h1)").split())
    with pikepdf.open(site.folder / name) as document:
        root = document.Root
        if not str(root.get("/Lang", "")).startswith(name.split("/")[0]):
            yield f"its language is {root.get('/Lang')}"
        if not root.get("/MarkInfo", {}).get("/Marked") or not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
            yield "it is not tagged, or does not show its title"
        with document.open_metadata() as about:
            title = " ".join(str(about.get("dc:title", "")).split())
            if title != headline:
                yield f"its title is {title!r}, the headline {headline!r}"
            yield from (f"{key} is {about.get(key)!r}" for key, value in STANDARDS.items() if str(about.get(key)) != value)
        roles = [str(element.get("/S")) for element in elements(root.StructTreeRoot)]
        with document.open_outline() as outline:
            bookmarks = [item for top in outline.root for item in (top, *top.children)]
        if roles.count("/H1") != 1 or len(bookmarks) != sum(role in ("/H1", "/H2") for role in roles):
            yield f"of its headings {[role for role in roles if role.startswith('/H')]} {len(bookmarks)} are bookmarks"
        expected = {" ".join(heading.text_content().split()) for heading in page.xpath("//article//h1 | //article//h2")}
        strange = {" ".join(item.title.split()) for item in bookmarks} - expected
        yield from (f"the page has no heading {heading!r}" for heading in strange)
        links = [one for sheet in document.pages for one in sheet.get("/Annots", []) if one.get("/Subtype") == "/Link"]
        if not links or not all(one.get("/Contents") for one in links):
            yield f"of its {len(links)} links some do not say where they lead"


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """The elements of a structure tree."""
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from elements(child)


site = given()
documents = list(site.files("*.pdf"))
none = [] if documents else ["there is none"]


def each(findings) -> list[str]:
    return none + [f"{name}: {one}" for name in documents for one in findings(site.folder / name)]


n = len(documents)
claim(f"qpdf finds the {n} PDFs sound.", each(soundness))
claim("Each PDF carries its fonts, and says as text what the plain text says.", [*each(fonts), *each(unsaid)])
claim("No word stands off the paper.", each(beyond))
claim(
    "pikepdf finds language, title, headings, bookmarks and links of each PDF, and the marks of PDF/UA and PDF/A.",
    none + [f"{name}: {one}" for name in documents for one in accessibility(site, name)],
)
close()
