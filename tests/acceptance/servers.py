# SMTP servers on loopback that the mail checks send to, and certificates for them; each is gone when its block ends.
import asyncio
import hashlib
import logging
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import warnings
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from certificates import LOOPBACK, NAME, Certificate

START_SECONDS = 20.0
# A client that hangs up at a bad certificate is what is wanted; aiosmtpd would tell its whole story each time.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", module="aiosmtpd")
_ports_given: set[int] = set()
_ports_lock = threading.Lock()


def free_port() -> int:
    """A port that nobody listens on, given once in this run."""
    with _ports_lock:
        while True:
            with socket.socket() as probe:
                probe.bind((LOOPBACK, 0))
                port = probe.getsockname()[1]
            if port not in _ports_given:
                _ports_given.add(port)
                return port


def is_listening(port: int) -> bool:
    """Whether somebody listens, without a connection that the server would count."""
    lines = Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]
    return any(f"{port:04X}" == fields[1].split(":")[1] and fields[3] == "0A" for fields in map(str.split, lines))


def wait_for(port: int, alive: Callable[[], bool] = lambda: True) -> None:
    end = time.monotonic() + START_SECONDS
    while not is_listening(port):
        if time.monotonic() > end or not alive():
            raise RuntimeError(f"no server listens on port {port}")
        time.sleep(0.02)


@dataclass(frozen=True)
class Letter:
    """A letter that a server accepted, with its envelope."""

    sender: str
    recipient: str
    content: bytes

    def header(self, name: str) -> str:
        """A header as it stands, unfolded."""
        head = re.split(rb"\r?\n\r?\n", self.content, maxsplit=1)[0]
        found = re.search(rb"(?im)^" + name.encode() + rb":((?:.*)(?:\r?\n[ \t].*)*)", head)
        return re.sub(rb"\r?\n[ \t]", b" ", found[1]).strip().decode("utf-8", "replace") if found else ""

    @property
    def message_id(self) -> str:
        return self.header("Message-ID").strip("<>")

    @property
    def language(self) -> str:
        return self.header("Content-Language")


def readable(address: str) -> str:
    """An address with its domain in letters, where it travelled as `xn--…`."""
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.encode('ascii', 'ignore').decode('idna') if 'xn--' in domain else domain}"


# --- Postfix's smtp-sink --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sink:
    """A running smtp-sink that writes down what it takes in."""

    port: int
    process: subprocess.Popen[bytes]
    dump: Path

    @property
    def relay(self) -> str:
        return f"smtp://{LOOPBACK}:{self.port}"

    def letters(self) -> list[Letter]:
        """What has arrived: the envelope stands in lines `X-…` before each letter, and ends with `Received:`."""
        found = []
        for path in sorted(self.dump.iterdir()):
            envelope, _, rest = path.read_bytes().partition(b"Received: ")
            content = re.sub(rb"\A[^\n]*\n(?:[ \t][^\n]*\n)*", b"", rest).removesuffix(b"\n")
            sender = re.search(rb"(?m)^X-Mail-Args: <([^>]*)>", envelope)
            for recipient in re.findall(rb"(?m)^X-Rcpt-Args: <([^>]*)>", envelope):
                found.append(Letter(sender[1].decode() if sender else "", readable(recipient.decode()), content))
        return found


@contextmanager
def sink(*flags: str) -> Iterator[Sink]:
    """Starts smtp-sink with flags for its faults; as root it works as somebody without rights."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="heraut-sink-") as folder:
        dump = Path(folder) / "dump"
        dump.mkdir()
        as_nobody = []
        if os.geteuid() == 0:
            os.chmod(folder, 0o711)
            shutil.chown(dump, "nobody")
            as_nobody = ["-u", "nobody"]
        program = shutil.which("smtp-sink") or "/usr/sbin/smtp-sink"
        command = [program, "-4", *as_nobody, "-d", f"{dump}/%H%M%S.", *flags, f"{LOOPBACK}:{port}", "64"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            wait_for(port, lambda: process.poll() is None)
            yield Sink(port, process, dump)
            if process.poll() not in (None, -signal.SIGKILL):
                raise RuntimeError(f"smtp-sink ended by itself: {process.stderr.read().decode('utf-8', 'replace')}")
        finally:
            process.kill()
            process.communicate()


# --- Postfix itself -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Postfix:
    """A private Postfix with its real queue, which delivers nothing to anybody."""

    port: int
    tls_port: int
    log: Path

    def delivered(self) -> Counter[str]:
        """How many letters for each address went through the queue into nothing."""
        text = self.log.read_text("utf-8", "replace") if self.log.is_file() else ""
        return Counter(map(readable, re.findall(r"to=<([^>]*)>.*status=sent", text)))

    def wait_until_delivered(self, count: int) -> Counter[str]:
        """The queue is worked off after the letters were accepted."""
        end = time.monotonic() + START_SECONDS
        while (delivered := self.delivered()).total() < count and time.monotonic() < end:
            time.sleep(0.1)
        return delivered


MAIN_CF = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = {folder}/log/mail.log
maillog_file_prefixes = {folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = relay.example.org
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
notify_classes =
smtpd_peername_lookup = no
disable_dns_lookups = yes
default_transport = discard:
local_transport = discard:
relay_transport = discard:
virtual_transport = discard:
smtpd_relay_restrictions = permit_mynetworks, reject
smtputf8_enable = yes
smtpd_tls_security_level = may
smtpd_tls_chain_files = {chain}
{settings}
"""

MASTER_CF = """
127.0.0.1:{port}     inet  n - n - - smtpd
127.0.0.1:{tls_port} inet  n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
proxymap  unix  - - n - - proxymap
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
anvil     unix  - - n - 1 anvil
postlog   unix-dgram n - n - 1 postlogd
"""


@contextmanager
def postfix(certificate: Certificate, **settings: str) -> Iterator[Postfix | None]:
    """Starts a Postfix of our own, or gives None where that needs root. The system's own one is not touched."""
    if os.geteuid() != 0:
        yield None
        return
    port, tls_port = free_port(), free_port()
    with tempfile.TemporaryDirectory(prefix="heraut-postfix-") as name:
        folder = Path(name)
        os.chmod(folder, 0o755)
        for part in ("config", "queue", "data", "log"):
            (folder / part).mkdir()
        shutil.chown(folder / "data", "postfix")
        chain = folder / "config/chain.pem"
        chain.write_bytes(certificate.key.read_bytes() + certificate.chain.read_bytes())
        chain.chmod(0o600)
        lines = "\n".join(f"{key} = {value}" for key, value in settings.items())
        (folder / "config/main.cf").write_text(MAIN_CF.format(folder=folder, chain=chain, settings=lines), "utf-8")
        (folder / "config/master.cf").write_text(MASTER_CF.format(port=port, tls_port=tls_port), "utf-8")
        command = ["postfix", "-c", str(folder / "config")]
        try:
            started = subprocess.run([*command, "start"], capture_output=True, text=True, check=False)
            if started.returncode != 0:
                raise RuntimeError(f"Postfix does not start: {started.stderr}")
            wait_for(port)
            wait_for(tls_port)
            yield Postfix(port, tls_port, folder / "log/mail.log")
        finally:
            subprocess.run([*command, "abort"], capture_output=True, check=False)


# --- aiosmtpd: TLS, AUTH, a verdict for each recipient --------------------------------------------------------------


class Recorder:
    """What an aiosmtpd server answers: a reply for some recipients, and a letter kept for each 250."""

    def __init__(self, verdict: Callable[[str], str | None]) -> None:
        self.letters: list[Letter] = []
        self.sessions = 0
        self._verdict = verdict

    async def handle_RCPT(self, _server, _session, envelope, address, _options) -> str:
        refusal = self._verdict(address)
        if refusal is None:
            envelope.rcpt_tos.append(address)
        return refusal or "250 2.1.5 OK"

    async def handle_DATA(self, _server, _session, envelope) -> str:
        self.letters += [Letter(envelope.mail_from, to, envelope.original_content) for to in envelope.rcpt_tos]
        return "250 2.0.0 taken"


@dataclass(frozen=True)
class Relay:
    """A running aiosmtpd and what it took in."""

    port: int
    recorder: Recorder

    @property
    def letters(self) -> list[Letter]:
        return self.recorder.letters


@contextmanager
def _serving(start: Callable[[asyncio.AbstractEventLoop], Awaitable[asyncio.Server]]) -> Iterator[int]:
    """Runs a server of asyncio in a thread of its own, and gives its port."""
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(start(loop))
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        server.close()
        tasks = asyncio.all_tasks(loop)
        for task in tasks:
            task.cancel()
        if tasks:
            loop.run_until_complete(asyncio.wait(tasks))
        loop.close()


@contextmanager
def aiosmtpd_relay(
    *,
    verdict: Callable[[str], str | None] = lambda _address: None,
    certificate: Certificate | None = None,
    implicit: bool = False,
    login: tuple[str, str] | None = None,
    **options: object,
) -> Iterator[Relay]:
    """Starts aiosmtpd; with a certificate it offers STARTTLS, or speaks TLS from the first byte if `implicit`."""
    recorder, tls = Recorder(verdict), None
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate.chain, certificate.key)
        tls = context if implicit else None
        options |= {} if implicit else {"tls_context": context, "require_starttls": True}
    if login is not None:
        expected = LoginPassword(*(part.encode() for part in login))
        options |= {
            "auth_required": True,
            # aiosmtpd takes TLS from the first byte for none.
            "auth_require_tls": tls is None,
            "authenticator": lambda *given: AuthResult(success=given[-1] == expected, handled=False),
        }

    async def start(loop: asyncio.AbstractEventLoop) -> asyncio.Server:
        def session() -> SMTP:
            recorder.sessions += 1
            return SMTP(recorder, hostname=NAME, loop=loop, **options)

        return await loop.create_server(session, LOOPBACK, 0, ssl=tls)

    with _serving(start) as port:
        yield Relay(port, recorder)


# --- The witness: a server of ours that writes down the truth before each 250 ---------------------------------------


@dataclass
class Witness:
    """What the relay knows to have accepted, in order, however little of it the sender heard."""

    port: int = 0
    accepted: list[Letter] = field(default_factory=list)
    keeps_content: bool = True
    pause: Callable[[], float] = lambda: 0.0
    # Whether a letter is thrown away when its sender was gone before the 250 could be written.
    forgets: Callable[[], bool] = lambda: False
    connections: int = 0
    most_connections: int = 0

    @property
    def relay(self) -> str:
        return f"smtp://{LOOPBACK}:{self.port}"

    def counts(self) -> Counter[str]:
        return Counter(letter.recipient for letter in self.accepted)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.most_connections = max(self.most_connections, self.connections)
        try:
            await self._talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # The sender was killed: what was accepted stands, what was not is forgotten.
        finally:
            self.connections -= 1
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        sender, recipient = "", ""
        writer.write(b"220 witness.example.org ESMTP\r\n")
        while line := await reader.readline():
            verb, _, argument = line.decode("utf-8", "replace").strip().partition(" ")
            address = re.search(r"<([^>]*)>", argument)
            match verb.upper():
                case "EHLO":
                    writer.write(
                        b"250-witness.example.org\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250 ENHANCEDSTATUSCODES\r\n"
                    )
                case "MAIL":
                    sender, recipient = address[1] if address else "", ""
                    writer.write(b"250 2.1.0 OK\r\n")
                case "RCPT":
                    recipient = address[1] if address else ""
                    writer.write(b"250 2.1.5 OK\r\n")
                case "DATA":
                    writer.write(b"354 go on\r\n")
                    body = await _body(reader)
                    await asyncio.sleep(self.pause())
                    if reader.at_eof() and self.forgets():
                        return
                    content = (
                        body
                        if self.keeps_content
                        else b"Message-ID: <%s>\r\n\r\n%s"
                        % (
                            Letter("", "", body).message_id.encode(),
                            hashlib.sha256(body).hexdigest().encode(),
                        )
                    )
                    self.accepted.append(Letter(sender, recipient, content))
                    writer.write(b"250 2.0.0 taken\r\n")
                case "QUIT":
                    writer.write(b"221 2.0.0 bye\r\n")
                    return
                case _:
                    writer.write(b"250 2.0.0 OK\r\n")
            await writer.drain()


async def _body(reader: asyncio.StreamReader) -> bytes:
    """A letter up to its final dot, as its sender wrote it."""
    first = await reader.readexactly(3)
    body = first if first == b".\r\n" else first + await reader.readuntil(b"\r\n.\r\n")
    return body[:-3].replace(b"\r\n..", b"\r\n.")


@contextmanager
def witness(**options: object) -> Iterator[Witness]:
    """Starts a witness that takes its time, as `pause` says in seconds, before it accepts a letter."""
    seen = Witness(**options)

    async def start(_loop: asyncio.AbstractEventLoop) -> asyncio.Server:
        return await asyncio.start_server(seen.serve, LOOPBACK, 0, limit=64 * 1024 * 1024, backlog=256)

    with _serving(start) as seen.port:
        yield seen
