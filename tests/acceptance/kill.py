# `kill -9` at random moments, and resuming, until everybody is served: the relay's own account against the ledger's.
import argparse
import random
import time
from collections import Counter, defaultdict

import report
from letter import Key
from mailroom import PUBLIC, SENDER, Newsroom, crowd, finish, newsroom
from servers import Letter, Witness, witness

RECIPIENTS = 1_000
CONNECTIONS = 4
MOST_KILLS_OF_A_CAMPAIGN = 25
# What the relay takes for a letter, so that a run lasts a second or two and a kill finds letters in flight.
PAUSE_SECONDS = (0.0, 0.012)
KILL_AFTER_SECONDS = (0.02, 0.7)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("site")
    parser.add_argument("newsroom")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    return parser.parse_args()


class Campaign:
    """One campaign to a thousand contacts: its kills, and what both sides say afterwards."""

    def __init__(self, room: Newsroom, relay: Witness, chance: random.Random) -> None:
        self.room, self.relay, self.chance = room, relay, chance
        self.people = crowd(RECIPIENTS)
        self.kills = self.in_doubt = self.really_delivered = 0
        self.problems: dict[str, list[str]] = defaultdict(list)

    def play(self, most_kills: int, key: Key) -> None:
        """Sends, kills and resumes until it is over, then checks each row, then sends what was in doubt again."""
        self.room.write_list("crowd", self.people)
        relay = f'address: "{self.relay.relay}", connections: {CONNECTIONS}'
        # Signatures are made at sending: they must come out the same, too.
        self.room.mailing(relay, dkim=f"[{key.setting}]")
        planned = False
        while self.kills < most_kills:
            what = ["--resume"] if planned else ["--list", "crowd"]
            process = self.room.start("send", PUBLIC, *what, "--yes")
            time.sleep(self.chance.uniform(*KILL_AFTER_SECONDS))
            was_running = process.poll() is None
            process.kill()
            done = finish(process)
            self.kills += was_running
            doubted = self.count_of_doubts()
            planned = planned or self.room.ledger.exists() and len(self.rows) > 0
            if was_running and doubted - self.in_doubt > CONNECTIONS:
                self.problems["doubts"].append(f"{doubted - self.in_doubt} after kill {self.kills}")
            self.in_doubt = doubted
            if not was_running:
                if done.code not in (0, 1):
                    self.problems["ends"].append(done.said)
                break
        last = self.room.send(PUBLIC, *(["--resume"] if planned else ["--list", "crowd"]))
        expected = 1 if self.count_of_doubts() else 0
        self.problems["ends"] += last.ended(expected)
        self.compare()
        self.send_again()

    def count_of_doubts(self) -> int:
        self.rows = self.room.deliveries(PUBLIC) if self.room.ledger.exists() else []
        return sum(row.state == "in-doubt" for row in self.rows)

    def compare(self) -> None:
        """The ledger's rows against what the relay accepted."""
        accepted = self.relay.counts()
        by_address = {row.address: row for row in self.rows}
        if unknown := sorted(set(by_address) ^ {person.address for person in self.people}):
            self.problems["rows"].append(f"{len(unknown)} rows are missing or too many, as {unknown[0]}")
        for person in self.people:
            row, times = by_address.get(person.address), accepted[person.address]
            state = row.state if row else "missing"
            match state, times:
                case "sent", 1:
                    pass
                case "in-doubt", 0 | 1:
                    self.really_delivered += times
                case "sent", 0:
                    self.problems["lost"].append(f"{person.address} is sent, and never arrived")
                case _, 0 | 1:
                    self.problems["lost"].append(f"{person.address} is {state} at the end, and arrived {times} times")
                case _:
                    self.problems["doubled"].append(f"{person.address} is {state}, and arrived {times} times")
        expected = {person.address: person.languages[0] for person in self.people}
        self.problems["rows"] += [
            f"{row.address}: {row.language}" for row in self.rows if row.language != expected.get(row.address)
        ]

    def send_again(self) -> None:
        """`--resend-in-doubt` reaches everybody else, with the very bytes that may have arrived before."""
        doubted = {row.address: row for row in self.rows if row.state == "in-doubt"}
        if doubted:
            self.problems["again"] += self.room.send(PUBLIC, "--resend-in-doubt").ended(0)
        letters: dict[str, list[Letter]] = defaultdict(list)
        for letter in self.relay.accepted:
            letters[letter.recipient].append(letter)
        for address, row in doubted.items():
            if len({letter.content for letter in letters[address]}) != 1:
                self.problems["bytes"].append(f"{address} got {len(letters[address])} letters, and not the same bytes")
            if any(letter.message_id != row.message_id for letter in letters[address]):
                self.problems["bytes"].append(f"{address}: {[letter.message_id for letter in letters[address]]}")
        times = Counter(len(letters[person.address]) for person in self.people if person.address not in doubted)
        if set(times) - {1}:
            self.problems["doubled"].append(f"at the end people not in doubt have had letters, by count: {dict(times)}")
        if states := {state: n for state, n in self.room.states(PUBLIC).items() if state != "sent"}:
            self.problems["again"].append(f"at the end: {states}")
        before = len(self.relay.accepted)
        self.problems["ends"] += self.room.send(PUBLIC, "--resume").ended(0)
        if len(self.relay.accepted) != before:
            self.problems["doubled"].append("a resume with nothing to do sent something")


given = arguments()
chance = random.Random(given.seed)
print(f"note: The kills come from the seed {given.seed}; --seed {given.seed} asks for the same.")
campaigns: list[Campaign] = []
started = time.monotonic()
while (kills := sum(campaign.kills for campaign in campaigns)) < given.kills:
    if len(campaigns) >= 5 and kills == 0:
        break
    server = witness(
        keeps_content=False, pause=lambda: chance.uniform(*PAUSE_SECONDS), forgets=lambda: chance.random() < 0.5
    )
    with newsroom() as room, server as relay:
        campaign = Campaign(room, relay, chance)
        campaigns.append(campaign)
        key = Key.make(room.folder, SENDER.partition("@")[2], "ed25519" if len(campaigns) % 2 else "rsa")
        campaign.play(min(MOST_KILLS_OF_A_CAMPAIGN, given.kills - kills), key)
        if any(campaign.problems.values()) and len(campaigns) >= 3:
            break


def problems(kind: str) -> list[str]:
    return [
        f"campaign {n}: {problem}" for n, campaign in enumerate(campaigns, 1) for problem in campaign.problems[kind]
    ]


doubts = sum(campaign.in_doubt for campaign in campaigns)
delivered = sum(campaign.really_delivered for campaign in campaigns)
print(
    f"note: {kills} kills in {len(campaigns)} campaigns to {RECIPIENTS} contacts each, "
    f"in {time.monotonic() - started:.0f} s; in doubt {doubts}, of which {delivered} had arrived."
)
report.claim(f"The program was killed {given.kills} times at work.", [] if kills >= given.kills else [f"{kills} times"])
report.claim("Nobody got a letter twice, but for those the ledger shows as in doubt.", problems("doubled"))
report.claim("Nobody was lost: who is not in doubt got one letter.", problems("lost"))
report.claim("The ledger has one row for each contact, in their language.", problems("rows"))
report.claim(f"A kill leaves no more letters in doubt than were in flight: {CONNECTIONS}.", problems("doubts"))
report.claim("Resuming ends well, and has nothing to do the next time.", problems("ends"))
report.claim("Sending again what was in doubt serves everybody.", problems("again"))
report.claim("What was sent again is byte for byte the letter that may have arrived.", problems("bytes"))
report.close()
