# The sitemap: valid, complete, and its languages point at each other.
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

import report
from newsroom import Site, given

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
SCHEMA = Path(__file__).parent / "node_modules/sitemap/schema/sitemap.xsd"


def invalid(tree: etree._ElementTree) -> Iterator[str]:
    """What the schema of sitemaps.org says; alternates are of another namespace, whose schema is not at hand."""
    schema = etree.XMLSchema(file=str(SCHEMA))
    plain = etree.fromstring(etree.tostring(tree))
    for link in plain.findall(f".//{XHTML}link"):
        link.getparent().remove(link)
    if not schema.validate(plain):
        yield from (f"line {error.line}: {error.message}" for error in schema.error_log)


def astray(site: Site, addresses: list[str]) -> Iterator[str]:
    """Addresses that lead to no page, or to one that says its address is another."""
    for address in addresses:
        page = site.pages.get(site.path_at(address) or "")
        if page is None:
            yield f"{address} is not in the output"
        elif page.redirects:
            yield f"{address} redirects"
        elif page.canonical not in (None, address):
            yield f"{address} has the canonical address {page.canonical}"
    yield from (f"{address} is listed {addresses.count(address)} times" for address in addresses if addresses.count(address) > 1)


def one_sided(site: Site, alternates: dict[str, dict[str, str]]) -> Iterator[str]:
    """Alternates that do not name themselves, or are not named back, or differ from the page's own."""
    for address, others in alternates.items():
        if address not in others.values():
            yield f"{address} does not name itself"
        for tag, other in others.items():
            if tag != "x-default" and alternates.get(other) != others:
                yield f"{address} names {other} as {tag}, which does not name the same alternates"
            if site.path_at(other) is None:
                yield f"{address} names {other}, which is not in the output"
        page = site.pages.get(site.path_at(address) or "")
        if page is not None and page.alternates and page.alternates != others:
            yield f"{address}: the page itself names {page.alternates}, the sitemap {others}"


site = given()
try:
    tree = etree.parse(str(site.folder / "sitemap.xml"))
except (OSError, etree.XMLSyntaxError) as error:
    report.claim("The sitemap is well-formed XML.", [error])
    report.close()
entries = {url.findtext(f"{SITEMAP}loc", ""): url for url in tree.iter(f"{SITEMAP}url")}
addresses = [loc.text or "" for loc in tree.iter(f"{SITEMAP}loc")]
alternates = {
    address: {link.get("hreflang", ""): link.get("href", "") for link in url.findall(f"{XHTML}link[@rel='alternate']")}
    for address, url in entries.items()
}
releases = {site.address_of(page.path): page for page in site.pages.values() if page.is_release}
report.claim("The sitemap follows the schema of sitemaps.org.", invalid(tree))
report.claim(f"Each of the {len(addresses)} addresses in the sitemap is a page of the output.", astray(site, addresses))
report.claim(
    f"Each of the {len(releases)} press releases is in the sitemap, with its languages.",
    [address for address in releases if not alternates.get(address)] or ([] if releases else ["there are none"]),
)
report.claim(
    "The alternates in the sitemap name themselves and each other.",
    one_sided(site, {address: others for address, others in alternates.items() if others}),
)
robots = site.folder / "robots.txt"
line = f"Sitemap: {site.address}sitemap.xml"
report.claim(
    "robots.txt names the sitemap.",
    [] if robots.is_file() and line in robots.read_text("utf-8").splitlines() else [f"it has no line {line!r}"],
)
report.close()
