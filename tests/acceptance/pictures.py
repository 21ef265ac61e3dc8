# Pictures as newsdesks and readers get them: exiftool reads captions and rights and finds no place; pages show what
# their sizes promise; PDF, Word and press pack have pictures with their words.
import io
import json
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pikepdf
from mailroom import program
from newsroom import Site, given, load
from PIL import Image
from report import claim, close

PATIENCE = 60

# What tells where a picture was taken, with what, and by whose machine; how the camera was held may stay.
SECRET = re.compile(r"GPS|Serial|MakerNote|IFD1|Thumbnail|Preview|:Model$|:Software$|:(DateTimeOriginal|CreateDate)$")


def told(paths: list[Path]) -> dict[str, dict[str, str]]:
    """What exiftool reads of files, by path; each field with its group."""
    command = ["exiftool", "-j", "-G1", "-a", "-ee", "-charset", "iptc=UTF8", *map(str, paths)]
    read = subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout
    return {one["SourceFile"]: one for one in json.loads(read)}


def records(site: Site) -> Iterator[tuple[str, str, dict]]:
    """Each picture of a record in each language: the folder of its pages, the language, and what is said of it."""
    for path in (site.newsroom / "content/announcements").rglob("*.yaml"):
        record = load(path)
        for picture in record.get("pictures", []):
            for language in site.languages:
                slug = record.get(language, {}).get("slug", record["id"])
                folder = f"{language}/{record['issued'][:4]}/{slug}"
                if language in record and (site.folder / folder / "index.html").exists():
                    said = {key: words[language] if isinstance(words, dict) and language in words else words for key, words in picture.items()}
                    yield folder, language, said


def spoken(words: str) -> str:
    """Words without the spaces and marks that typography sets."""
    return re.sub(r"\W", "", words)


def captions(site: Site) -> Iterator[str]:
    """What the file of a picture does not say of it, or says too much."""
    n = 0
    for folder, language, said in records(site):
        name, kind = said["file"].rsplit(".", 1)
        path = site.folder / folder / f"{name}.{language}.{kind}"
        if not path.exists():
            yield f"{path} is not there"
            continue
        n += 1
        read = told([path])[str(path)]
        expected = {
            "XMP-dc:Description": said["caption"],
            "XMP-photoshop:Credit": said["credit"],
            "XMP-xmpRights:UsageTerms": said["licence"],
            "XMP-iptcCore:AltTextAccessibility": said["alternative"],
        }
        if kind == "jpg":
            expected |= {"IPTC:Caption-Abstract": said["caption"], "IPTC:CopyrightNotice": said["licence"]}
        for field, words in expected.items():
            if spoken(str(read.get(field, ""))) != spoken(words):
                yield f"{path}: {field} is {read.get(field)!r}, not {words!r}"
        if read.get("XMP-dc:Language") != language:
            yield f"{path}: its language is {read.get('XMP-dc:Language')!r}"
        yield from (f"{path}: {field} is told: {read[field]}" for field in read if SECRET.search(field))
    if not n:
        yield "there is none"


def sizes(site: Site) -> Iterator[str]:
    """Where a page promises another picture than it has."""
    if not any(page.html.xpath("//picture") for page in site.pages.values()):
        yield "no page shows any"
    for path, page in site.pages.items():
        for picture in page.html.xpath("//picture"):
            [source], [shown] = picture.xpath(".//source"), picture.xpath(".//img")
            here = (site.folder / path).parent
            width, height = int(shown.get("width")), int(shown.get("height"))
            if not shown.get("alt"):
                yield f"{path}: {shown.get('src')} has no alternative text"
            named = [(one.split()[0], int(one.split()[1].rstrip("w"))) for one in source.get("srcset").split(", ")]
            with Image.open(here / shown.get("src")) as fallback:
                named.append((shown.get("src"), fallback.width))
            for address, promised in named:
                with Image.open(here / address) as image:
                    if image.width != promised or abs(image.height - promised * height / width) > 1:
                        yield f"{path}: {address} has {image.size}, not the width {promised} of {width} × {height}"
                    if image.getexif() or image.info.get("icc_profile"):
                        yield f"{path}: {address} is turned, or in other colours than screens have"


def documents(site: Site) -> Iterator[str]:
    """Pictures that PDF, Word or press pack lack, or have without their words."""
    for folder, language, said in records(site):
        slug = folder.rsplit("/", 1)[1]
        document = site.folder / folder / f"{slug}.{language}"
        alternative = spoken(said["alternative"])
        with pikepdf.open(f"{document}.pdf") as pdf:
            figures = [str(one.get("/Alt", "")) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"]
        if alternative not in map(spoken, figures):
            yield f"{document}.pdf: {said['file']} is not there, or says nothing: {figures}"
        drawn = docx.Document(f"{document}.docx").inline_shapes
        described = [spoken(one._inline.docPr.get("descr", "")) for one in drawn]
        if alternative not in described:
            yield f"{document}.docx: {said['file']} is not there, or says nothing"
        if any(one.width > 5_760_000 for one in drawn):
            yield f"{document}.docx: a picture is wider than the text"
        with zipfile.ZipFile(f"{document}.zip") as pack:
            if damaged := pack.testzip():
                yield f"{document}.zip: {damaged} is damaged"
            name, kind = said["file"].rsplit(".", 1)
            original = f"{slug}.{language}/{name}.{language}.{kind}"
            if original not in pack.namelist():
                yield f"{document}.zip: {original} is not there"
            listed = pack.read(f"{slug}.{language}/captions.txt").decode("utf-8")
            missing = [words for words in (said["caption"], said["credit"], said["licence"]) if spoken(words) not in spoken(listed)]
            yield from (f"{document}.zip: captions.txt does not say {words!r}" for words in missing)


def sums(site: Site) -> Iterator[str]:
    """Press packs whose checksums do not hold."""
    for path in site.files("*.zip"):
        with tempfile.TemporaryDirectory() as folder:
            with zipfile.ZipFile(site.folder / path) as pack:
                pack.extractall(folder)
            [inside] = Path(folder).iterdir()
            check = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=inside, capture_output=True, text=True, check=False)
            n_files = len(list(inside.iterdir())) - 1
            if check.returncode or len(check.stdout.splitlines()) != n_files:
                yield f"{path}: {check.stdout}{check.stderr}"


def taken(site: Site) -> Iterator[str]:
    """What is left of what a camera wrote: a place, serial numbers, dates, a small picture, a film behind it."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(site.newsroom / "content", Path(folder) / "content")
        [picture, *_] = sorted(Path(folder).rglob("*.jpg"))
        small = io.BytesIO()
        Image.new("RGB", (160, 120), "red").save(small, "JPEG")
        (Path(folder) / "small.jpg").write_bytes(small.getvalue())
        fields = [
            "-GPSLatitude=50.4669", "-GPSLatitudeRef=N", "-GPSLongitude=4.8675", "-GPSLongitudeRef=E", "-SerialNumber=SN-47110",
            "-Model=Kamera 3000", "-Software=Retouche", "-DateTimeOriginal=2024:05:01 10:00:00", "-XMP:CreatorTool=Retouche",
            "-IPTC:City=Namur", "-Comment=secret", f"-ThumbnailImage<={folder}/small.jpg", "-Orientation#=6",
        ]
        subprocess.run(["exiftool", "-q", "-overwrite_original", *fields, str(picture)], check=True, timeout=PATIENCE)
        with picture.open("ab") as file:
            file.write(b"\0\0\0\x18ftypmp42 a film")
        before = told([picture])[str(picture)]
        if not any(SECRET.search(field) for field in before):
            yield "exiftool wrote nothing to be taken out"
        command = [program(), "--root", folder, "--lang", "en", "build"]
        built = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
        if built.returncode:
            yield built.stderr
        published = sorted((Path(folder) / "public").rglob(f"{picture.stem}*"))
        if len(published) < 4:
            yield f"only {published} were published"
        for path, read in told(published).items():
            yield from (f"{path}: {field} is told: {read[field]}" for field in read if SECRET.search(field) or field.endswith((":City", ":Comment")))
            if b"SN-47110" in Path(path).read_bytes() or b"a film" in Path(path).read_bytes():
                yield f"{path}: something of the camera is left"
        originals = [read for path, read in told(published).items() if "/assets/" not in path]
        if not originals or any("Rotate 90 CW" not in str(read.get("IFD0:Orientation")) for read in originals):
            yield "an original stands upright no more"


site = given()
claim("exiftool reads caption, credit, licence and alternative text in each picture, in the language of its page, and no place.", captions(site))
claim("Pages show pictures in the sizes that they promise, upright and in the colours of screens, with alternative text.", sizes(site))
claim("PDF, Word and press pack have each picture with its words.", documents(site))
claim("The checksums of each press pack hold.", sums(site))
claim("Nothing that a camera wrote is published: place, serial number, dates, small pictures, films.", taken(site))
close()
