# Relays that fail in every way a real server can: what the ledger says then, in what time, and that resuming heals.
import signal
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import report
from certificates import LOOPBACK, Authority
from mailroom import PUBLIC, SENDER, Claims, Contact, Newsroom, crowd, judge, language_of, newsroom
from servers import Letter, aiosmtpd_relay, free_port, postfix, sink

PEOPLE = crowd(12)
EVERYBODY = len(PEOPLE)
AT_ONCE = 8
# A relay in trouble rests 1, 2, 4, 8 and 15 seconds before the run gives up; the rest is a busy machine.
REST_SECONDS = 30.0
SLACK_SECONDS = 45.0

States = Counter[str]
SEEN: list[str] = []


@dataclass(frozen=True)
class Faulty:
    """A relay with a fault: where it is, and what it accepted all the same."""

    relay: str
    accepted: Callable[[], list[Letter]]
    settings: str = ""
    stop: Callable[[], None] = lambda: None


Server = Callable[[], "contextmanager[Faulty]"]


@dataclass(frozen=True)
class Row:
    """A row of the fault matrix."""

    numbers: str
    fault: str
    server: Server
    # Which states the ledger may show afterwards, and which of them it must.
    may: frozenset[str]
    must: frozenset[str] = frozenset()
    code: int = 1
    # How the healing run is asked for what was not served; `None` where refusals are the end of it.
    heal: tuple[str, ...] = ("--resume",)
    seconds: float = REST_SECONDS
    retry_after: str = "[1, 1]"
    people: list[Contact] = field(default_factory=lambda: PEOPLE)
    # What the relay must tell about itself, as a diagnostic.
    tells: str = ""
    replies: str = ""

    @property
    def __name__(self) -> str:
        return self.fault

    def __call__(self) -> Claims:
        with newsroom() as room, self.server() as faulty:
            return self._play(room, faulty)

    def _play(self, room: Newsroom, faulty: Faulty) -> Claims:
        room.write_list("crowd", self.people)
        relay = f'address: "{faulty.relay}", connections: 4, retry-after: {self.retry_after}{faulty.settings}'
        room.mailing(relay)
        first = room.send(PUBLIC, "--list", "crowd", timeout=self.seconds + SLACK_SECONDS)
        problems: list[object] = first.ended(self.code)
        if self.tells:
            problems += first.tells(self.tells)
        rows = room.deliveries(PUBLIC)
        states = Counter(row.state for row in rows)
        counted = ", ".join(f"{n} {state}" for state, n in states.items())
        SEEN.append(f"{self.numbers:>2} {self.fault}: {first.seconds:.0f} s, {counted}")
        problems += self._wrong(states)
        if self.replies:
            problems += [
                f"{row.address}: {row.reply!r}"
                for row in rows
                if row.state in ("refused", "deferred") and self.replies not in row.reply
            ]
        faulty.stop()
        accepted = Counter(letter.recipient for letter in faulty.accepted())
        doubtful = {row.address for row in rows if row.state == "in-doubt"}
        served = {row.address for row in rows if row.state == "sent"}
        problems += [
            f"{address} is sent, and arrived {accepted[address]} times" for address in served if accepted[address] != 1
        ]
        problems += [
            f"{address} arrived, and is neither sent nor in doubt"
            for address in accepted
            if address not in served | doubtful
        ]
        claims = Claims()
        claims.say(f"{self.fault} (row {self.numbers}): the ledger says what happened, in time.", problems)
        healing = f"{self.fault} (row {self.numbers}): a healthy relay then serves the rest, and nobody twice."
        claims.say(healing, self._healed(room, served))
        return claims

    def _wrong(self, states: States) -> Iterator[str]:
        if states.total() != len(self.people):
            yield f"{states.total()} of {len(self.people)} people are in the ledger: {dict(states)}"
        if set(states) - self.may or self.must - set(states):
            yield f"the ledger says {dict(states)}; it must say {set(self.must) or '-'}, and may say {set(self.may)}"

    def _healed(self, room: Newsroom, served: set[str]) -> list[object]:
        problems: list[object] = []
        with sink() as healthy:
            room.mailing(f'address: "{healthy.relay}", connections: 4, retry-after: [1, 1]')
            refused = {row.address for row in room.deliveries(PUBLIC) if row.state == "refused"}
            ids = {row.address: row.message_id for row in room.deliveries(PUBLIC)}
            for option in self.heal:
                done = room.send(PUBLIC, option)
                left = room.states(PUBLIC)
                problems += done.ended(0 if set(left) <= {"sent"} else 1)
            letters = healthy.letters()
        left = room.states(PUBLIC)
        if set(left) - {"sent", "refused"} or left["refused"] != len(refused):
            problems.append(f"after {' and '.join(self.heal)} the ledger says {dict(left)}")
        arrived = Counter(letter.recipient for letter in letters)
        expected = {person.address for person in self.people} - served - refused
        problems += [
            f"{address} got {n} letters" for address, n in arrived.items() if n != 1 or address not in expected
        ]
        problems += [f"{address} got no letter" for address in sorted(expected - set(arrived))]
        languages = {person.address: language_of(person, ("fr", "nl", "en")) for person in self.people}
        problems += [
            f"{letter.recipient}: {letter.language}"
            for letter in letters
            if letter.language != languages.get(letter.recipient)
        ]
        problems += [
            f"{letter.recipient}: the Message-ID changed"
            for letter in letters
            if ids.get(letter.recipient, "") not in ("", letter.message_id)
        ]
        return problems


# --- Faulty servers -------------------------------------------------------------------------------------------------


def faulty_sink(*flags: str, stop_after: float | None = None) -> Server:
    """smtp-sink with flags; `stop_after` ends it while its clients wait."""

    @contextmanager
    def serve() -> Iterator[Faulty]:
        with sink(*flags) as server:
            ending = threading.Timer(stop_after or 0, server.process.send_signal, [signal.SIGKILL])
            if stop_after is not None:
                ending.start()
            # What it dumped it may not have accepted: only a 250 counts, and that these flags never give.
            never = (
                any(flag in ("-q", "-f", "-r", "-Q", "-A") for flag in flags)
                and "EHLO" not in flags
                or stop_after is not None
            )
            yield Faulty(server.relay, (lambda: []) if never else server.letters, stop=ending.cancel)

    return serve


def tls_server(what: str, **options: object) -> Server:
    """aiosmtpd behind a certificate: `good`, `expired`, `misnamed` or `unknown`."""

    @contextmanager
    def serve() -> Iterator[Faulty]:
        certificate, trusted = CERTIFICATES[what], what != "unknown"
        with aiosmtpd_relay(certificate=certificate, **options) as server:
            scheme = "smtps" if options.get("implicit") else "smtp+starttls"
            authority = f", authority: {certificate.authority}" if trusted else ""
            yield Faulty(f"{scheme}://{LOOPBACK}:{server.port}", lambda: server.letters, authority)

    return serve


def verdicts(reply: Callable[[str], str | None], **options: object) -> Server:
    @contextmanager
    def serve() -> Iterator[Faulty]:
        with aiosmtpd_relay(verdict=reply, **options) as server:
            yield Faulty(f"smtp://{LOOPBACK}:{server.port}", lambda: server.letters)

    return serve


@contextmanager
def nobody() -> Iterator[Faulty]:
    yield Faulty(f"smtp://{LOOPBACK}:{free_port()}", list)


@contextmanager
def no_starttls() -> Iterator[Faulty]:
    with sink() as server:
        yield Faulty(f"smtp+starttls://{LOOPBACK}:{server.port}", server.letters)


@contextmanager
def login_at_sink(*flags: str) -> Iterator[Faulty]:
    with sink(*flags) as server:
        login = ", user: press, password: { command: echo wrong }"
        yield Faulty(server.relay, server.letters, login)


@contextmanager
def strict_postfix() -> Iterator[Faulty]:
    with postfix(CERTIFICATES["good"], message_size_limit="2000") as server:
        if server is None:
            with aiosmtpd_relay(data_size_limit=2000) as other:
                yield Faulty(f"smtp://{LOOPBACK}:{other.port}", lambda: other.letters)
        else:
            yield Faulty(
                f"smtp://{LOOPBACK}:{server.port}", lambda: [Letter(SENDER, to, b"") for to in server.delivered()]
            )


def mixed(address: str) -> str | None:
    """A verdict of its own for each recipient, by its number."""
    number = int(address.removeprefix("contact").partition("@")[0])
    return {0: "550 5.1.1 no such user", 1: "450 4.2.0 greylisted", 2: "452 4.2.2 mailbox full"}.get(number % 4)


# --- The matrix -----------------------------------------------------------------------------------------------------

SENT, QUEUED, DEFERRED = frozenset({"sent"}), frozenset({"queued"}), frozenset({"deferred"})
REFUSED, DOUBT = frozenset({"refused"}), frozenset({"in-doubt"})
UNTOUCHED = QUEUED | DEFERRED
LATER = ("--resume", "--retry-deferred")
DOUBTED = ("--resume", "--retry-deferred", "--resend-in-doubt")
ACCENTED = [*PEOPLE[:11], Contact("Zoë Accent", "zoë@example.org", ("fr",))]
INTERNATIONAL = [*PEOPLE[:11], Contact("Bücher", "presse@bücher.example.org", ("fr",))]

ROWS = [
    Row("1", "421 at connect", faulty_sink("-Q", "CONNECT"), UNTOUCHED, heal=LATER),
    Row("2", "554 at connect", faulty_sink("-f", "CONNECT", "-B", "554 5.7.1 no service"), UNTOUCHED, heal=LATER),
    Row("3", "Dropped at connect", faulty_sink("-q", "CONNECT"), UNTOUCHED, heal=LATER),
    Row("3", "Nobody listens", lambda: nobody(), UNTOUCHED, heal=LATER, tells="relay-unreachable"),
    Row("4", "EHLO refused, HELO taken", faulty_sink("-f", "EHLO"), SENT, SENT, code=0),
    Row("4", "No ESMTP", faulty_sink("-e"), SENT, SENT, code=0),
    Row(
        "5",
        "Greylisting",
        faulty_sink("-r", "RCPT", "-b", "450 4.2.0 Greylisted, try again in 300 seconds"),
        UNTOUCHED,
        DEFERRED,
        heal=LATER,
        replies="Greylisted",
    ),
    Row(
        "6",
        "550 unknown user",
        faulty_sink("-f", "RCPT", "-B", "550 5.1.1 User unknown"),
        REFUSED,
        REFUSED,
        replies="User unknown",
    ),
    Row("7", "421 at RCPT", faulty_sink("-Q", "RCPT"), UNTOUCHED, heal=LATER),
    Row("8", "Rate limit at MAIL", faulty_sink("-r", "MAIL", "-b", "451 4.7.1 rate limited"), UNTOUCHED, heal=LATER),
    Row(
        "9",
        "452 too many recipients",
        faulty_sink("-r", "RCPT", "-b", "452 4.5.3 Too many recipients"),
        UNTOUCHED,
        DEFERRED,
        heal=LATER,
    ),
    Row("10", "Dropped at DATA", faulty_sink("-q", "DATA"), UNTOUCHED, heal=LATER),
    Row("11", "Aborted inside DATA", faulty_sink("-A", "0"), REFUSED | UNTOUCHED | DOUBT, heal=DOUBTED),
    Row("12", "Dropped after the final dot", faulty_sink("-q", "."), DOUBT | UNTOUCHED, DOUBT, heal=DOUBTED),
    Row(
        "13",
        "554 after the final dot",
        faulty_sink("-f", ".", "-B", "554 5.7.1 rejected as spam"),
        # To everybody alike: it says nothing about the readers.
        UNTOUCHED,
        heal=LATER,
    ),
    Row(
        "14",
        "451 after the final dot",
        faulty_sink("-r", ".", "-b", "451 4.3.0 queue file write error"),
        UNTOUCHED,
        heal=LATER,
    ),
    Row("15", "421 after the final dot", faulty_sink("-Q", "."), UNTOUCHED, heal=LATER),
    Row(
        "16",
        "Silent after the final dot, then gone",
        faulty_sink("-W", ".:3600", stop_after=4),
        DOUBT | UNTOUCHED,
        DOUBT,
        heal=DOUBTED,
    ),
    Row("17", "Silent at RCPT, then gone", faulty_sink("-W", "RCPT:3600", stop_after=4), UNTOUCHED, heal=LATER),
    Row("17", "Silent at connect, then gone", faulty_sink("-W", "CONNECT:3600", stop_after=4), UNTOUCHED, heal=LATER),
    Row("18", "A slow relay", faulty_sink("-W", ".:1:50"), SENT, SENT, code=0),
    Row("19", "A relay that does not read for a while", faulty_sink("-H", "3", "-T", "4096"), SENT, SENT, code=0),
    Row("20", "Letters beyond the relay’s size", lambda: strict_postfix(), REFUSED | UNTOUCHED, heal=LATER),
    Row(
        "20",
        "552 at MAIL",
        faulty_sink("-f", "MAIL", "-B", "552 5.3.4 Message size exceeds fixed limit"),
        REFUSED | UNTOUCHED,
        heal=LATER,
    ),
    Row("21", "No 8BITMIME", faulty_sink("-8"), SENT, SENT, code=0),
    Row("22", "No PIPELINING", faulty_sink("-p"), SENT, SENT, code=0),
    Row("22", "Neither DSN nor enhanced codes", faulty_sink("-N", "-E"), SENT, SENT, code=0),
    Row("23", "No SMTPUTF8, an accent before the @", faulty_sink(), SENT | REFUSED, SENT | REFUSED, people=ACCENTED),
    Row("23", "No SMTPUTF8, an accent in the domain", faulty_sink(), SENT, SENT, code=0, people=INTERNATIONAL),
    Row("25", "STARTTLS missing", lambda: no_starttls(), UNTOUCHED, heal=LATER, tells="relay-without-starttls"),
    Row("26", "An expired certificate", tls_server("expired"), UNTOUCHED, heal=LATER),
    Row("26", "A certificate of another name", tls_server("misnamed"), UNTOUCHED, heal=LATER),
    Row("26", "A certificate of an unknown authority", tls_server("unknown", implicit=True), UNTOUCHED, heal=LATER),
    Row(
        "27",
        "The login refused",
        lambda: login_at_sink("-f", "AUTH", "-B", "535 5.7.8 authentication failed"),
        UNTOUCHED,
        heal=LATER,
        tells="relay-login-refused",
    ),
    Row("27", "No login offered", lambda: login_at_sink("-a"), UNTOUCHED, heal=LATER),
    Row(
        "28",
        "A verdict for each recipient",
        verdicts(mixed),
        SENT | REFUSED | DEFERRED,
        SENT | REFUSED | DEFERRED,
        heal=LATER,
    ),
]

with ExitStack() as stack:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="heraut-certificates-")))
    authority = Authority(folder / "ours")
    CERTIFICATES = {
        "good": authority.sign(),
        "expired": authority.sign(expired=True),
        "misnamed": authority.sign("wrong.example.org", addresses=()),
        "unknown": Authority(folder / "unknown").sign(),
    }
    started = time.monotonic()
    judge(ROWS, AT_ONCE)
    print(
        f"note: {len(ROWS)} faults in {time.monotonic() - started:.0f} s. How long each took, and what the ledger said:"
    )
    print("\n".join(f"    {line}" for line in sorted(SEEN)))
report.close()
