# One letter under the eyes of Python's strict parser and of dkimpy, which nobody here wrote.
import base64
import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.header import decode_header, make_header
from email.message import EmailMessage
from functools import cached_property
from pathlib import Path

import dkim
import lxml.html
from certificates import openssl

STRICT = email.policy.SMTP.clone(raise_on_defect=True)
WORD = re.compile(r"[^\W_]+")
ADDRESS = re.compile(r"\bhttps?://[^\s<>()]+|\S+@\S+|[\w-]+(?:\.[\w-]+)+")
# In the text, the words of a link and its address below them.
LINK = re.compile(r"(?m)^.+\n(?=https?://\S+/$)")
HIDDEN = "//body//*[contains(translate(@style, ' ', ''), 'display:none')]"
# What every letter has once.
FIELDS = [
    "From",
    "To",
    "Date",
    "Subject",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "Content-Language",
    "Auto-Submitted",
    "List-Id",
    "List-Unsubscribe",
]
# RFC 6376 5.4.1 wants these signed where they are there, and RFC 8058 the two of the list.
SIGNED = [*FIELDS, "Reply-To", "List-Unsubscribe-Post"]


@dataclass(frozen=True)
class Eml:
    """A letter as a file holds it."""

    name: str
    content: bytes

    @cached_property
    def message(self) -> EmailMessage:
        """The letter, parsed; a defect of its shape is raised."""
        return email.message_from_bytes(self.content, policy=STRICT)

    @cached_property
    def text(self) -> str:
        return self.message.get_body(("plain",)).get_content().replace("\r\n", "\n")

    @cached_property
    def html(self) -> str:
        return self.message.get_body(("html",)).get_content().replace("\r\n", "\n")

    @property
    def language(self) -> str:
        return str(self.message["Content-Language"])

    @property
    def address(self) -> str:
        return self.message["To"].addresses[0].addr_spec

    @property
    def addressee(self) -> str:
        """The name in To, decoded as RFC 2047 says: Python's parser of addresses keeps the spaces between words."""
        raw = re.search(rb"(?m)^To:([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)", self.content)[1].decode("ascii")
        return str(make_header(decode_header(re.sub(r"\r\n[ \t]", " ", raw.rpartition("<")[0]).strip())))

    @cached_property
    def seen(self) -> str:
        """What readers of the HTML see, one space between elements."""
        document = lxml.html.document_fromstring(self.html)
        for hidden in document.xpath(f"//head | //style | //comment() | {HIDDEN}"):
            hidden.drop_tree()
        return " ".join(document.itertext())

    @cached_property
    def preheader(self) -> str:
        document = lxml.html.document_fromstring(self.html)
        return " ".join(" ".join(element.itertext()) for element in document.xpath(HIDDEN))

    # --- Shape ---

    def faults(self) -> Iterator[str]:
        """What is wrong with the shape of the letter."""
        if re.search(rb"(?<!\r)\n|\r(?!\n)", self.content):
            yield "a line does not end in CRLF"
        if not self.content.isascii() or b"\0" in self.content:
            yield "a byte is not of ASCII"
        lines = self.content.split(b"\r\n")
        yield from (f"a line of {len(line)} bytes: {line[:60]!r}" for line in lines if len(line) > 998)
        body = self.content.partition(b"\r\n\r\n")[2]
        yield from (f"a line of the body of {len(line)} bytes" for line in body.split(b"\r\n") if len(line) > 78)
        try:
            yield from self._faults_of_parts()
        except Exception as error:
            yield f"the strict parser: {type(error).__name__}: {error}"

    def _faults_of_parts(self) -> Iterator[str]:
        for part in self.message.walk():
            yield from (f"{defect!r}" for defect in part.defects)
            for name, value in part.items():
                # A file has two names, for old and for new programs; Python takes the second for a repetition.
                if name.lower() != "content-disposition":
                    yield from (f"{name}: {defect!r}" for defect in getattr(value, "defects", ()))
            if part.get_content_maintype() == "text":
                part.get_content()
        for name in FIELDS:
            if len(self.message.get_all(name, [])) != 1:
                yield f"{name} stands there {len(self.message.get_all(name, []))} times"
        yield from (f"{name} is there" for name in ("Cc", "Bcc", "X-Mailer", "Received") if name in self.message)
        if len(self.message["To"].addresses) != 1:
            yield f"To has {len(self.message['To'].addresses)} addresses"
        alternative = next(
            (part for part in self.message.walk() if part.get_content_type() == "multipart/alternative"), None
        )
        kinds = [part.get_content_type() for part in alternative.iter_parts()] if alternative else []
        if kinds != ["text/plain", "text/html"]:
            yield f"the alternatives are {kinds}"
        if self.message["Auto-Submitted"] != "auto-generated":
            yield f"Auto-Submitted: {self.message['Auto-Submitted']}"

    def misaligned(self) -> Iterator[str]:
        """Domains that differ though they should be one: From, Message-ID, each signature."""
        domain = self.message["From"].addresses[0].domain
        if not str(self.message["Message-ID"]).strip().endswith(f"@{domain}>"):
            yield f"Message-ID {self.message['Message-ID']} is not of {domain}"
        for value in self.message.get_all("DKIM-Signature", []):
            if f"d={domain};" not in re.sub(r"\s", "", str(value)) + ";":
                yield f"a signature is not of {domain}: {value}"

    # --- Words ---

    def disagreements(self) -> Iterator[str]:
        """Words that only one of the two parts has, links to other pages of the newsroom apart."""
        document = lxml.html.document_fromstring(self.html)
        for element in document.xpath(f"//*[a[@hreflang]] | //head | //style | {HIDDEN}"):
            element.drop_tree()
        text, html = words(LINK.sub("", self.text)), words(" ".join(document.itertext()))
        if only := sorted(set(text) - set(html)):
            yield f"only the text says: {' '.join(only[:30])}"
        if only := sorted(set(html) - set(text)):
            yield f"only the HTML says: {' '.join(only[:30])}"

    def lacking(self, fragments: set[str]) -> list[str]:
        """What neither may lack, and one of the parts does."""
        said = {"text": plain(self.text), "HTML": plain(self.seen)}
        return [
            f"the {part} lacks {fragment!r}"
            for fragment in sorted(fragments)
            for part, words_ in said.items()
            if plain(fragment) not in words_
        ]


def words(text: str) -> list[str]:
    """Words in order, without addresses and without marks of notes such as [1]."""
    return WORD.findall(re.sub(r"\[\d+\]", " ", ADDRESS.sub(" ", text)).casefold())


def plain(text: str) -> str:
    """Words and figures with one space between them, so that the two parts can be compared."""
    return " ".join(WORD.findall(text.casefold()))


# --- Signatures -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Key:
    """A DKIM key that openssl made, and the record of the DNS that goes with it."""

    domain: str
    selector: str
    file: Path
    record: bytes

    @classmethod
    def make(cls, folder: Path, domain: str, kind: str) -> "Key":
        """`kind` is rsa or ed25519."""
        file = folder / f"{kind}.pem"
        bits = ["-pkeyopt", "rsa_keygen_bits:2048"] if kind == "rsa" else []
        openssl("genpkey", "-algorithm", kind.upper(), *bits, "-out", file)
        public = openssl("pkey", "-in", file, "-pubout", "-outform", "DER")
        # RFC 8463: the bare key of 32 bytes, at the end of what openssl writes.
        public = public[-32:] if kind == "ed25519" else public
        return cls(domain, f"{kind}2026", file, b"v=DKIM1; k=%s; p=%s" % (kind.encode(), base64.b64encode(public)))

    @property
    def setting(self) -> str:
        return f"{{ domain: {self.domain}, selector: {self.selector}, key-file: {self.file} }}"


class Verifier:
    """dkimpy with a DNS that knows only our keys."""

    def __init__(self, keys: list[Key]) -> None:
        self._records = {f"{key.selector}._domainkey.{key.domain}.".encode(): key.record for key in keys}

    def verdicts(self, content: bytes) -> list[bool]:
        """Whether each signature of the letter holds, first to last."""
        try:
            verifier = dkim.DKIM(content, minkey=1024)
        except dkim.DKIMException:
            return []
        count = sum(name.lower() == b"dkim-signature" for name, _ in verifier.headers)
        return [self._holds(verifier, index) for index in range(count)]

    def _holds(self, verifier: dkim.DKIM, index: int) -> bool:
        try:
            return verifier.verify(idx=index, dnsfunc=lambda name, timeout=5: self._records.get(name))
        except (dkim.DKIMException, ValueError):
            return False


def signed_fields(content: bytes) -> list[list[str]]:
    """The fields that each signature covers, in lower case, as often as it names them."""
    head = re.sub(rb"\r\n[ \t]+", b" ", content.partition(b"\r\n\r\n")[0])
    fields = re.findall(rb"(?im)^DKIM-Signature:.*?[;\s]h=([^;]*)", head)
    return [[name.strip().lower() for name in value.decode("ascii").split(":")] for value in fields]


def spoilt(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The letter with one byte changed: once in each signed field, and all over its body."""
    head, _, body = content.partition(b"\r\n\r\n")
    for name in sorted({name for fields in signed_fields(content) for name in fields}):
        field = re.search(rb"(?im)^" + name.encode() + rb":[ \t]*(?:\r\n[ \t]+)?", head)
        if field is not None:
            # The last letter of the field's first line: changing the white space before it would change nothing.
            line = re.compile(rb"[^\r\n]*[A-Za-z0-9]").match(head, field.end())
            yield name, change(content, line.end() - 1)
    start = len(head) + 4
    for step in range(21):
        at = start + (len(body) - 1) * step // 20
        while content[at : at + 1].isspace():
            at -= 1
        yield f"byte {at - start} of the body", change(content, at)
    yield "a line after the end", content + b"x\r\n"
    yield "a second From before the first", b"From: somebody@else.example.org\r\n" + content


def change(content: bytes, at: int) -> bytes:
    """The letter with another letter or figure at one place."""
    other = b"b" if content[at : at + 1].lower() == b"a" else b"a"
    return content[:at] + other + content[at + 1 :]
