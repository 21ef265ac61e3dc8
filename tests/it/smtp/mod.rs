//! The dialogue with a relay: for every fault, what became of the letter.

mod letters;
mod opening;

use std::time::Duration;

use heraut::post::smtp::{Access, Answer, Outgoing, Session};

use crate::support::relay::{Act, At, Relay, Script};
use crate::support::{self, Chance, address};

/// How long a stage may take in these tests.
const PATIENCE: Duration = Duration::from_millis(400);

fn access(relay: &Relay) -> Access {
    support::access(relay, PATIENCE)
}

fn script() -> Script {
    Script::default()
}

fn open(relay: &Relay) -> Session {
    Session::open(&access(relay)).expect("a session")
}

fn send(session: &mut Session, recipient: &str) -> Answer {
    transmit(session, recipient, LETTER.as_bytes())
}

fn transmit(session: &mut Session, recipient: &str, content: &[u8]) -> Answer {
    let (sender, recipient) = (address("press@example.org"), address(recipient));
    session.transmit(&Outgoing { sender: &sender, recipient: &recipient, content }, || true)
}

/// A letter with lines that start with dots.
const LETTER: &str = "Subject: x\r\n\r\n.dot\r\n..\r\n.\r\nend\r\n";

/// The answer in short: `deferred RCPT 450`.
fn short(answer: &Answer) -> String {
    match answer {
        Answer::Accepted(reply) => format!("accepted {}", reply.code),
        Answer::Deferred { stage, reply } => format!("deferred {stage} {}", reply.code),
        Answer::Refused { stage, reply } => format!("refused {stage} {}", reply.code),
        Answer::Unsuitable(unsuitable) => format!("unsuitable {unsuitable:?}"),
        Answer::Doubt(silence) => format!("doubt {}", silence.name()),
        Answer::NotAccepted(fault) => format!("not accepted {} {:?}", fault.stage, fault.kind),
        Answer::ServiceRefused(fault) => {
            format!("service refused {} {}", fault.stage, fault.reply().expect("a reply").code)
        }
        Answer::Withheld => "withheld".to_owned(),
    }
}

#[test]
fn noise_neither_stops_nor_fools_a_session() {
    let mut chance = Chance(0x2545_F491_4F6C_DD1D);
    for _ in 0..150 {
        let bits = ["2", "5", "4", "0", " ", "-", "\r\n", "\n", "x", "\0"];
        let noise = chance.text(&bits, 40);
        for at in [At::Banner, At::Ehlo, At::Mail, At::Data] {
            let relay = script().at(at, vec![Act::Say(noise.clone()), Act::Close]).start();
            if let Ok(mut session) = Session::open(&access(&relay)) {
                send(&mut session, "anna@example.org");
            }
            assert!(relay.accepted().is_empty(), "{noise:?} at {at:?}");
        }
    }
}
