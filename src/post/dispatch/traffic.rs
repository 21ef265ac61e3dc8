//! When which letter may leave: waves, the limit per minute, rests after trouble, second tries.
//!
//! One monitor for all connections of a run. It knows no relay and no ledger, only letters that
//! wait, letters under way, and instants.

use std::collections::{BTreeMap, VecDeque};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long a wait lasts at most before it looks whether the user wants to stop.
const GLANCE: Duration = Duration::from_millis(100);

/// How few letters are left when more are fetched: more than leave while the ledger looks for them.
const FEW: usize = 96;

/// How many letters leave one by one at first, unless the relay takes one: a relay that refuses
/// everything is not asked about many.
const PROBE: usize = 5;

/// How fast letters may leave, and how long a relay in trouble is left alone.
#[derive(Clone, Debug)]
pub struct Pace {
    /// How many letters leave in a minute at most, if that is limited.
    pub letters_per_minute: Option<NonZeroU32>,
    /// How long to rest after trouble, each time; when they are used up, the run ends.
    pub rests: Vec<Duration>,
}

impl Default for Pace {
    /// No limit; five rests of half a minute together.
    fn default() -> Self {
        Self { letters_per_minute: None, rests: [1, 2, 4, 8, 15].map(Duration::from_secs).into() }
    }
}

/// A letter that waits, with the wave that it belongs to: waves leave one after the other.
#[derive(Debug)]
pub(super) struct Waiting<J> {
    pub(super) wave: u8,
    pub(super) job: J,
}

/// What becomes of a run whose relay is in trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// It goes on, after a rest.
    Rest,
    /// The relay has had all its rests.
    GiveUp,
}

/// The letters of a run, and when each may leave.
pub(super) struct Traffic<'r, J> {
    pace: Pace,
    stop: &'r AtomicBool,
    state: Mutex<State<J>>,
    changed: Condvar,
}

struct State<J> {
    ready: VecDeque<Waiting<J>>,
    later: Vec<(Instant, Waiting<J>)>,
    /// How many letters of each wave are under way.
    under_way: BTreeMap<u8, usize>,
    is_exhausted: bool,
    /// Somebody is fetching more letters.
    is_refilling: bool,
    /// How many connections wait for a change.
    n_waiting: usize,
    rest_until: Option<Instant>,
    n_troubles: usize,
    next_departure: Option<Instant>,
    n_connections: usize,
    /// How many of the first letters are still to be concluded before more than one is under way.
    n_to_prove: usize,
    is_ended: bool,
}

impl<'r, J> Traffic<'r, J> {
    pub(super) fn new(pace: Pace, stop: &'r AtomicBool) -> Self {
        let state = State {
            ready: VecDeque::new(),
            later: Vec::new(),
            under_way: BTreeMap::new(),
            is_exhausted: false,
            is_refilling: false,
            n_waiting: 0,
            rest_until: None,
            n_troubles: 0,
            next_departure: None,
            n_connections: 0,
            n_to_prove: PROBE,
            is_ended: false,
        };
        Self { pace, stop, state: Mutex::new(state), changed: Condvar::new() }
    }

    /// Waits for a letter that may leave; nothing when the run is over.
    ///
    /// `refill` fetches more letters, lowest wave first; none means that there are no more. It is
    /// asked while there still are some, by one connection at a time, so that the others need not
    /// wait for it.
    pub(super) fn next(&self, mut refill: impl FnMut() -> Vec<Waiting<J>>) -> Option<Waiting<J>> {
        let mut state = self.lock();
        loop {
            if self.stop.load(Ordering::Relaxed) {
                state.is_ended = true;
            }
            if state.is_ended {
                self.wake(&state);
                return None;
            }
            let now = now();
            let not_before = [state.rest_until, state.next_departure].into_iter().flatten().max();
            if let Some(instant) = not_before.filter(|instant| *instant > now) {
                state = self.wait(state, instant - now);
                continue;
            }
            state.rest_until = None;
            if state.ready.len() < FEW && !state.is_exhausted && !state.is_refilling {
                state.is_refilling = true;
                drop(state);
                let more = refill();
                state = self.lock();
                state.is_refilling = false;
                state.is_exhausted = more.is_empty();
                state.ready.extend(more);
                self.wake(&state);
                continue; // Time has passed.
            }
            if let Some(waiting) = state.due(now) {
                *state.under_way.entry(waiting.wave).or_default() += 1;
                if let Some(limit) = self.pace.letters_per_minute {
                    let earliest = state.next_departure.filter(|instant| *instant > now);
                    let apart = Duration::from_mins(1) / limit.get();
                    state.next_departure = Some(earliest.unwrap_or(now) + apart);
                }
                return Some(waiting);
            }
            if state.is_exhausted
                && state.under_way.is_empty()
                && state.ready.is_empty()
                && state.later.is_empty()
            {
                state.is_ended = true;
                continue;
            }
            let until = state.later.iter().map(|(instant, _)| *instant).min();
            state = self.wait(state, until.map_or(GLANCE, |instant| instant - now));
        }
    }

    /// A letter of a wave is done with, for now or for good.
    pub(super) fn done(&self, wave: u8) {
        let mut state = self.lock();
        state.arrived(wave);
        // Only the last letter of a wave makes a difference to those who wait.
        if state.n_to_prove > 0 || !state.under_way.contains_key(&wave) {
            self.wake(&state);
        }
    }

    /// A letter did not leave and may do so at once.
    pub(super) fn put_back(&self, waiting: Waiting<J>) {
        let mut state = self.lock();
        state.arrived(waiting.wave);
        state.ready.push_front(waiting);
        self.wake(&state);
    }

    /// A letter was put off, and may leave after a while.
    pub(super) fn put_off(&self, waiting: Waiting<J>, delay: Duration) {
        let mut state = self.lock();
        state.arrived(waiting.wave);
        state.later.push((now() + delay, waiting));
        self.wake(&state);
    }

    /// The relay is in trouble: everything rests, or the run ends.
    ///
    /// What several connections meet at the same time is one trouble.
    pub(super) fn trouble(&self) -> Trouble {
        let mut state = self.lock();
        if state.rest_until.is_some_and(|until| until > now()) {
            return Trouble::Rest;
        }
        let Some(rest) = self.pace.rests.get(state.n_troubles) else {
            state.is_ended = true;
            self.wake(&state);
            return Trouble::GiveUp;
        };
        state.n_troubles += 1;
        state.rest_until = Some(now() + *rest);
        Trouble::Rest
    }

    /// The relay took a letter: whatever the trouble was, it is over.
    pub(super) fn all_well(&self) {
        self.lock().n_troubles = 0;
    }

    /// The relay took a letter: it serves this sender, and more may be under way at once.
    pub(super) fn is_proven(&self) {
        let mut state = self.lock();
        if state.n_to_prove > 0 {
            state.n_to_prove = 0;
            self.wake(&state);
        }
    }

    /// The relay decided about a letter, whatever it said.
    pub(super) fn concluded(&self) {
        let mut state = self.lock();
        if state.n_to_prove > 0 {
            state.n_to_prove -= 1;
            self.wake(&state);
        }
    }

    /// Stays away for a while, or until the run ends.
    pub(super) fn pause(&self, pause: Duration) {
        let until = now() + pause;
        let mut state = self.lock();
        while !state.is_ended && !self.stop.load(Ordering::Relaxed) {
            let Some(left) = until.checked_duration_since(now()) else { return };
            let is_over = state.is_exhausted
                && state.under_way.is_empty()
                && state.ready.is_empty()
                && state.later.is_empty();
            if left.is_zero() || is_over {
                return;
            }
            state = self.wait(state, left);
        }
    }

    /// Nothing more leaves.
    pub(super) fn end(&self) {
        let mut state = self.lock();
        state.is_ended = true;
        self.wake(&state);
    }

    /// A connection was opened.
    pub(super) fn connected(&self) {
        self.lock().n_connections += 1;
    }

    /// A connection was closed.
    pub(super) fn disconnected(&self) {
        let mut state = self.lock();
        state.n_connections = state.n_connections.saturating_sub(1);
    }

    /// Whether a connection is open, so that one more may just be one too many.
    pub(super) fn has_connections(&self) -> bool {
        self.lock().n_connections > 0
    }

    /// The letters that did not leave, once the run is over.
    pub(super) fn into_rest(self) -> impl Iterator<Item = J> {
        let state = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        let later = state.later.into_iter().map(|(_, waiting)| waiting);
        state.ready.into_iter().chain(later).map(|waiting| waiting.job)
    }

    fn lock(&self) -> MutexGuard<'_, State<J>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'s>(
        &self,
        mut state: MutexGuard<'s, State<J>>,
        duration: Duration,
    ) -> MutexGuard<'s, State<J>> {
        state.n_waiting += 1;
        let waited = self.changed.wait_timeout(state, duration.min(GLANCE));
        let mut state = waited.map_or_else(|poisoned| poisoned.into_inner().0, |(state, _)| state);
        state.n_waiting -= 1;
        state
    }

    /// Wakes those who wait; if nobody does, the system need not be asked.
    fn wake(&self, state: &State<J>) {
        if state.n_waiting > 0 {
            self.changed.notify_all();
        }
    }
}

impl<J> State<J> {
    /// Takes a letter that may leave: its wait is over, and nobody of an earlier wave is under way.
    fn due(&mut self, now: Instant) -> Option<Waiting<J>> {
        let first = self.under_way.keys().next().copied();
        if self.n_to_prove > 0 && first.is_some() {
            return None;
        }
        if let Some(position) = self.later.iter().position(|(instant, _)| *instant <= now) {
            return Some(self.later.swap_remove(position).1);
        }
        let front = self.ready.front()?;
        if first.is_some_and(|first| first < front.wave) {
            return None;
        }
        self.ready.pop_front()
    }

    fn arrived(&mut self, wave: u8) {
        if let Some(n_letters) = self.under_way.get_mut(&wave) {
            *n_letters -= 1;
            if *n_letters == 0 {
                self.under_way.remove(&wave);
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "measures waiting; no letter says this time")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(wave: u8, job: u32) -> Waiting<u32> {
        Waiting { wave, job }
    }

    fn pace(rests: usize) -> Pace {
        Pace { letters_per_minute: None, rests: vec![Duration::ZERO; rests] }
    }

    fn supply(jobs: Vec<Waiting<u32>>) -> impl FnMut() -> Vec<Waiting<u32>> {
        let mut jobs = Some(jobs);
        move || jobs.take().unwrap_or_default()
    }

    #[test]
    fn a_wave_leaves_when_the_one_before_it_has_arrived() {
        let stop = AtomicBool::new(false);
        let traffic = Traffic::new(pace(0), &stop);
        let mut supply = supply(vec![waiting(0, 1), waiting(1, 2)]);
        let first = traffic.next(&mut supply).expect("the first letter");
        assert_eq!((first.wave, first.job), (0, 1));
        std::thread::scope(|scope| {
            let second = scope.spawn(|| traffic.next(Vec::new).map(|letter| letter.job));
            traffic.done(0);
            assert_eq!(second.join().expect("no panic"), Some(2));
        });
        traffic.done(1);
        assert!(traffic.next(Vec::new).is_none());
    }

    #[test]
    fn a_letter_that_is_put_back_leaves_next() {
        let stop = AtomicBool::new(false);
        let traffic = Traffic::new(pace(0), &stop);
        let mut supply = supply(vec![waiting(0, 1), waiting(0, 2)]);
        let first = traffic.next(&mut supply).expect("a letter");
        traffic.put_back(first);
        assert_eq!(traffic.next(&mut supply).map(|letter| letter.job), Some(1));
    }

    #[test]
    fn a_run_waits_for_what_was_put_off() {
        let stop = AtomicBool::new(false);
        let traffic = Traffic::new(pace(0), &stop);
        let mut supply = supply(vec![waiting(0, 1)]);
        let first = traffic.next(&mut supply).expect("a letter");
        traffic.put_off(first, Duration::from_millis(5));
        assert_eq!(traffic.next(&mut supply).map(|letter| letter.job), Some(1));
    }

    #[test]
    fn a_relay_in_trouble_gets_its_rests_and_then_no_more() {
        let stop = AtomicBool::new(false);
        let traffic = Traffic::<u32>::new(pace(2), &stop);
        assert_eq!(traffic.trouble(), Trouble::Rest);
        assert_eq!(traffic.trouble(), Trouble::Rest);
        traffic.all_well();
        assert_eq!(traffic.trouble(), Trouble::Rest);
        assert_eq!(traffic.trouble(), Trouble::Rest);
        assert_eq!(traffic.trouble(), Trouble::GiveUp);
        assert!(traffic.next(|| vec![waiting(0, 1)]).is_none());
    }

    #[test]
    fn whoever_stops_gets_the_letters_that_did_not_leave() {
        let stop = AtomicBool::new(false);
        let traffic = Traffic::new(pace(0), &stop);
        let mut supply = supply(vec![waiting(0, 1), waiting(0, 2)]);
        let first = traffic.next(&mut supply).expect("a letter");
        stop.store(true, Ordering::Relaxed);
        assert!(traffic.next(&mut supply).is_none());
        traffic.put_back(first);
        assert_eq!(traffic.into_rest().collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn until_a_relay_takes_a_letter_one_is_under_way_at_a_time_and_then_many() {
        for n_concluded in [1, PROBE] {
            let stop = AtomicBool::new(false);
            let traffic = Traffic::new(pace(0), &stop);
            let mut supply = supply((0..20).map(|job| waiting(0, job)).collect());
            for _ in 0..n_concluded {
                traffic.next(&mut supply).expect("a letter");
                assert!(traffic.lock().due(now()).is_none(), "no other beside it");
                traffic.concluded();
                traffic.done(0);
            }
            if n_concluded < PROBE {
                traffic.is_proven();
            }
            traffic.next(&mut supply).expect("a letter");
            assert!(traffic.next(&mut supply).is_some(), "and one beside it");
        }
    }

    #[test]
    fn a_limit_keeps_letters_apart() {
        let stop = AtomicBool::new(false);
        let limit = NonZeroU32::new(6_000);
        let traffic = Traffic::new(Pace { letters_per_minute: limit, rests: Vec::new() }, &stop);
        let mut supply = supply((0..5).map(|job| waiting(0, job)).collect());
        traffic.is_proven();
        let start = now();
        for _ in 0..5 {
            traffic.next(&mut supply).expect("a letter");
        }
        assert!(now() - start >= Duration::from_millis(40));
    }
}
