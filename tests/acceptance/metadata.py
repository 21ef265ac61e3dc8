# What machines read on the pages: language, canonical address, languages of each other, Open Graph, JSON-LD.
import json
import re
from collections.abc import Iterator
from datetime import datetime

import report
from newsroom import Page, Site, given

SCHEMA_ORG = re.compile(r"https?://schema\.org/?$")


def language(site: Site, page: Page) -> Iterator[str]:
    lang = page.html.get("lang")
    if page.folder and lang != page.folder:
        yield f"lang is {lang!r}, not {page.folder!r}"
    elif lang not in site.languages:
        yield f"lang {lang!r} is no language of the newsroom"


def alternates(site: Site, page: Page) -> Iterator[str]:
    others = page.alternates
    if not others:
        return
    address = site.address_of(page.path)
    if "x-default" not in others:
        yield "there is no x-default"
    if others.get(page.folder) != address and address not in others.values():
        yield "hreflang does not name the page itself"
    for tag, other in others.items():
        there = site.pages.get(site.path_at(other) or "")
        if there is None:
            yield f"hreflang {tag}: {other} is not in the output"
        elif tag != "x-default" and there.alternates != others:
            yield f"hreflang {tag}: {there.path} names {there.alternates}, not {others}"
        elif tag != "x-default" and there.folder and there.folder != tag:
            yield f"hreflang {tag}: {there.path} is another language's"


def canonical(site: Site, page: Page) -> Iterator[str]:
    if page.canonical != site.address_of(page.path):
        yield f"canonical is {page.canonical!r}"
    if page.folder not in page.alternates:
        yield "no hreflang for its own language"


def open_graph(page: Page) -> Iterator[str]:
    def values(name: str) -> list[str]:
        return page.html.xpath("//head/meta[@property=$name]/@content", name=name)

    for name in ("og:title", "og:type", "og:url", "og:locale"):
        if len(values(name)) != 1:
            yield f"{name} occurs {len(values(name))} times"
    if values("og:url") != [page.canonical]:
        yield f"og:url is {values('og:url')}"
    locales = values("og:locale") + values("og:locale:alternate")
    yield from (f"{tag!r} is no og:locale" for tag in locales if not re.fullmatch(r"[a-z]{2,3}_[A-Z]{2}", tag))
    if [tag.split("_")[0] for tag in values("og:locale")] != [page.folder.split("-")[0]]:
        yield f"og:locale is {values('og:locale')}"
    wanted = sorted(tag.split("-")[0] for tag in page.alternates if tag not in ("x-default", page.folder))
    if sorted(tag.split("_")[0] for tag in values("og:locale:alternate")) != wanted:
        yield f"og:locale:alternate is {values('og:locale:alternate')}, the other languages are {wanted}"


def listed(value: object) -> list:
    """A JSON-LD value as a list: one value stands for a list of one."""
    return [] if value is None else value if isinstance(value, list) else [value]


def news_article(page: Page) -> Iterator[str]:
    scripts = page.html.xpath("//script[@type='application/ld+json']")
    try:
        things = [thing for script in scripts for thing in listed(json.loads(script.text))]
    except (ValueError, TypeError) as error:
        yield f"JSON-LD: {error}"
        return
    articles = [thing for thing in things if "NewsArticle" in listed(thing.get("@type"))]
    if len(articles) != 1:
        yield f"there are {len(articles)} NewsArticles"
        return
    article = articles[0]
    if not SCHEMA_ORG.match(str(article.get("@context"))):
        yield f"@context is {article.get('@context')!r}"
    yield from (f"NewsArticle has no {key}" for key in ("headline", "dateline", "datePublished") if not article.get(key))
    heading = " ".join("".join(page.html.xpath("//h1")[0].itertext()).split()) if page.html.xpath("//h1") else None
    if heading is None or " ".join(str(article.get("headline")).split()) != heading:
        yield f"the headline is {article.get('headline')!r}, the heading {heading!r}"
    try:
        published = datetime.fromisoformat(str(article.get("datePublished")))
        if published.tzinfo is None and "T" in str(article.get("datePublished")):
            yield "datePublished has no zone"
    except ValueError as error:
        yield f"datePublished: {error}"
    if article.get("inLanguage") != page.folder:
        yield f"inLanguage is {article.get('inLanguage')!r}"
    publishers = listed(article.get("publisher"))
    if not publishers or any(not publisher.get("name") for publisher in publishers):
        yield f"publisher is {publishers}"
    named = {
        other.get("@id") or other.get("url") if isinstance(other, dict) else other
        for key in ("workTranslation", "translationOfWork")
        for other in listed(article.get(key))
    }
    others = {href for tag, href in page.alternates.items() if tag not in ("x-default", page.folder)}
    if others and not named:
        yield "there are other languages, but no workTranslation"
    yield from (f"workTranslation names {other!r}, which is no other language of it" for other in named - others)


site = given()
releases = [page for page in site.pages.values() if page.is_release]
pages = [page for page in site.pages.values() if not page.redirects]
none = [] if releases else ["there are none"]


def of(page: Page, faults: Iterator[str]) -> list[str]:
    return [f"{page.path}: {fault}" for fault in faults]


report.claim(
    f"The language of each of the {len(pages)} pages is that of its folder.",
    [fault for page in pages for fault in of(page, language(site, page))],
)
report.claim(
    "Pages that name other languages name themselves, a default, and are named back.",
    [fault for page in pages for fault in of(page, alternates(site, page))],
)
report.claim(
    f"Each of the {len(releases)} press releases says its canonical address and its language.",
    none + [fault for page in releases for fault in of(page, canonical(site, page))],
)
report.claim(
    "Each press release has Open Graph data with its locale and the other ones.",
    none + [fault for page in releases for fault in of(page, open_graph(page))],
)
report.claim(
    "Each press release is a NewsArticle in JSON-LD, with dateline, publishers and translations.",
    none + [fault for page in releases for fault in of(page, news_article(page))],
)
report.close()
