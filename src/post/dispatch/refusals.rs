//! Refusals of a run: told apart by whom they concern, and undone where many are alike.

use std::sync::{Mutex, PoisonError};

use crate::model::EmailAddress;
use crate::post::ledger::DeliveryId;
use crate::post::smtp::Reply;

/// After how many letters in a row that are refused alike the run stops.
const MOST_ALIKE: usize = 10;

/// After how many, while no letter was taken yet.
const MOST_ALIKE_AT_FIRST: usize = 5;

/// The refusals that were alike, one after the other.
#[derive(Default)]
pub(super) struct Refusals(Mutex<Alike>);

#[derive(Default)]
struct Alike {
    /// What the relay said, without whom it said it of.
    said: String,
    letters: Vec<DeliveryId>,
    was_one_taken: bool,
    /// Whether there were too many alike; what is refused alike since then is undone, too.
    is_full: bool,
}

impl Refusals {
    /// The relay took a letter: refusals before it were about their readers.
    pub(super) fn taken(&self) {
        let mut alike = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        alike.letters.clear();
        alike.is_full = false;
        alike.was_one_taken = true;
    }

    /// Whether the relay took a letter in this run.
    pub(super) fn was_one_taken(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).was_one_taken
    }

    /// A letter was refused; returns those that are refused alike, once there are so many that it
    /// cannot be about their readers.
    pub(super) fn refused(
        &self,
        letter: DeliveryId,
        (reply, reader): (&Reply, &EmailAddress),
    ) -> Option<Vec<DeliveryId>> {
        let said = without_reader(&reply.to_string(), reader);
        let mut alike = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if alike.said != said {
            alike.said = said;
            alike.letters.clear();
            alike.is_full = false;
        }
        alike.letters.push(letter);
        let most = if alike.was_one_taken { MOST_ALIKE } else { MOST_ALIKE_AT_FIRST };
        alike.is_full |= alike.letters.len() >= most;
        alike.is_full.then(|| std::mem::take(&mut alike.letters))
    }
}

/// What a relay said, without the address that it said it of, and without numbers that differ from
/// letter to letter.
fn without_reader(said: &str, reader: &EmailAddress) -> String {
    let said = said.to_lowercase();
    let (address, key) = (reader.as_str().to_lowercase(), reader.key());
    let said = said.replace(&address, "…").replace(&key, "…");
    // Behind the codes, a word with a digit in it names a letter, a host or an instant.
    let words = said.split_whitespace().enumerate().map(|(place, word)| {
        let has_digit = word.contains(|one: char| one.is_ascii_digit());
        if place > 1 && has_digit { "…" } else { word }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refuse(refusals: &Refusals, n_letters: usize, text: &str) -> Option<Vec<DeliveryId>> {
        let reply = Reply { code: 550, enhanced: None, text: text.to_owned() };
        let reader = EmailAddress::parse("ada@example.org").expect("an address");
        (0..n_letters).find_map(|_| refusals.refused(DeliveryId::from(1), (&reply, &reader)))
    }

    #[test]
    fn many_refusals_that_are_alike_are_not_about_their_readers() {
        let refusals = Refusals::default();
        assert_eq!(refuse(&refusals, 4, "go away (id 17)"), None);
        assert_eq!(refuse(&refusals, 1, "go away (id 18)").map(|all| all.len()), Some(5));
        refusals.taken();
        assert_eq!(refuse(&refusals, 9, "go away"), None);
        assert_eq!(refuse(&refusals, 9, "<ada@example.org> has moved"), None);
        assert_eq!(refuse(&refusals, 9, "go away"), None, "others came between");
        refusals.taken();
        assert_eq!(refuse(&refusals, 9, "go away"), None, "a letter was taken in between");
        assert_eq!(refuse(&refusals, 1, "go away").map(|all| all.len()), Some(10));
    }
}
