# Senders beside each other, and senders that are stopped in the middle of their work.
import signal
import time

import report
from mailroom import PUBLIC, Claims, crowd, finish, judge, newsroom, wait_until, wrong
from servers import sink, witness

AT_ONCE = 3


def two_at_once() -> Claims:
    people = crowd(200)
    with newsroom() as room, witness(pause=lambda: 0.02) as relay:
        room.write_list("crowd", people)
        room.mailing(f'address: "{relay.relay}", connections: 4')
        both = [room.start("send", PUBLIC, "--list", "crowd", "--yes") for _ in range(2)]
        done = [finish(process) for process in both]
        resumed = room.send(PUBLIC, "--resume")
        expected = {person.address: person.languages[0] for person in people}
        problems = [*wrong(relay.accepted, expected), *resumed.ended(0)]
        problems += [ended.said for ended in done if ended.code is None or "panicked" in ended.err]
        problems += [f"{n} {state}" for state, n in room.states(PUBLIC).items() if state != "sent"]
        claims = Claims()
        claims.say("Two sends at once share the work, and each of 200 readers gets one letter.", problems)
    # So many that the first has not taken on all of them before the second is there.
    many = crowd(1200)
    expected = {person.address: person.languages[0] for person in many}
    with newsroom() as room, witness(pause=lambda: 0.03) as relay:
        room.write_list("crowd", many)
        room.mailing(f'address: "{relay.relay}", connections: 4')
        first = room.start("send", PUBLIC, "--list", "crowd", "--yes")
        wait_until(lambda: len(relay.accepted) > 10)
        second = room.send(PUBLIC, "--resume")
        ended = finish(first)
        problems = [*wrong(relay.accepted, expected), *ended.ended(0, 1), *second.ended(0, 1)]
        problems += (
            [] if relay.most_connections > 4 else [f"the second one did not help: {relay.most_connections} connections"]
        )
        claims.say("A resume beside a send that is still at work helps it.", problems)
    return claims


def ctrl_c() -> Claims:
    people = crowd(300)
    with newsroom() as room, witness(pause=lambda: 0.04) as relay:
        room.write_list("crowd", people)
        room.mailing(f'address: "{relay.relay}", connections: 4')
        process = room.start("send", PUBLIC, "--list", "crowd", "--yes")
        wait_until(lambda: len(relay.accepted) > 20)
        process.send_signal(signal.SIGINT)
        stopped = finish(process, 30)
        states, accepted = room.states(PUBLIC), len(relay.accepted)
        problems = stopped.ended(1)
        problems += [states] if states["in-doubt"] or states["claimed"] or not states["queued"] else []
        problems += [f"{states['sent']} are sent, and {accepted} arrived"] if states["sent"] != accepted else []
        problems += [] if "--resume" in stopped.out + stopped.err else [f"how to go on is not said: {stopped.said}"]
        claims = Claims()
        claims.say("Ctrl-C settles the letters in flight, leaves none in doubt, and says how to go on.", problems)
        resumed = room.send(PUBLIC, "--resume")
        claims.say(
            "A resume after it serves the rest.",
            [*resumed.ended(0), *wrong(relay.accepted, {person.address: person.languages[0] for person in people})],
        )
    return claims


def ctrl_c_at_a_silent_relay() -> Claims:
    claims = Claims()
    with newsroom() as room, sink("-W", "CONNECT:3600") as relay:
        process = room.start("send", PUBLIC, "--list", "health-press", "--yes", "--relay", relay.relay)
        wait_until(lambda: room.ledger.exists() and bool(room.deliveries(PUBLIC)))
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        stopped = finish(process, 20)
        states = room.states(PUBLIC)
        problems = [*stopped.ended(1), *([states] if set(states) - {"queued"} else [])]
        claims.say("Ctrl-C before anything is in flight ends the run soon, however silent the relay is.", problems)
    with newsroom() as room, sink("-W", ".:3600") as relay:
        process = room.start("send", PUBLIC, "--list", "health-press", "--yes", "--relay", relay.relay)
        wait_until(lambda: room.ledger.exists() and any(row.attempts for row in room.deliveries(PUBLIC)))
        time.sleep(2)
        process.send_signal(signal.SIGINT)
        time.sleep(2)
        waits = process.poll() is None
        process.send_signal(signal.SIGINT)
        stopped = finish(process, 20)
        states = room.states(PUBLIC)
        problems = [] if waits else ["the first Ctrl-C did not wait for the letters in flight"]
        problems += [] if stopped.code in (1, 130) else [stopped.said]
        problems += [] if set(states) == {"in-doubt", "queued"} else [states]
        claims.say("A second Ctrl-C ends it at once; what was in flight is in doubt.", problems)
        told = "--resume" in stopped.out + stopped.err or "Ctrl" in stopped.out + stopped.err
        claims.say("After Ctrl-C the program says what it waits for or how to go on.", [] if told else [stopped.said])
    return claims


judge([two_at_once, ctrl_c, ctrl_c_at_a_silent_relay], AT_ONCE)
report.close()
