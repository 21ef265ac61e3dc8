//! The thread that holds the newsroom: reads it, answers questions about it, and reads it again when
//! files change or an embargo falls.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use jiff::Timestamp;

use crate::format::{Cache, Kit, Renderer};
use crate::model::{Newsroom, Staff};
use crate::project::{self, Memory, Need, Project};
use crate::view::Showing;

use super::desk::Desk;
use super::editor::Editor;
use super::question::{Answer, Call, Question};
use super::shown::Shown;

/// How long the newsroom is shown at most before somebody looks at the clock again.
const LONGEST: Duration = Duration::from_hours(1);

/// How long it stays quiet before changed files are read: programs write a file in several steps.
const QUIET: Duration = Duration::from_millis(8);

/// How long changed files wait at most to be read, while others change and questions come.
const MOST_WAITING: Duration = Duration::from_millis(250);

/// What holds the newsroom in a folder.
pub(super) struct Holder {
    /// The newsroom's folder.
    pub(super) root: PathBuf,
    /// What opens records.
    pub(super) editor: Editor,
    /// What was made before.
    pub(super) cache: Option<Box<dyn Cache + Send>>,
    /// What time it is.
    pub(super) now: fn() -> Timestamp,
    /// Calls `told` whenever the newsroom was read, with how often it was.
    pub(super) told: Box<dyn Fn(u64) + Send>,
}

/// Why a newsroom is no longer shown as it was read.
#[derive(PartialEq, Eq)]
enum End {
    /// Files changed, or the hour did.
    Changed,
    /// Nobody will ask again.
    Closed,
}

impl Holder {
    /// Answers until nobody can ask any more.
    pub(super) fn hold(&self, calls: &Receiver<Call>) {
        let calls = Queue { calls, waiting: RefCell::default() };
        let mut memory: Option<Memory> = None;
        let mut spoken = None;
        let opener = self.editor.clone().below(&self.root);
        for version in 1.. {
            let opening = memory.take().map_or_else(|| project::open(&self.root), Memory::open);
            let project = opening.load();
            (self.told)(version);
            let desk = Desk::of(&project, Some(&opener), version, spoken.take());
            spoken = Some(desk.spoken());
            if self.show(&project, &desk, &calls) == End::Closed {
                return;
            }
            memory = Some(project.memory());
            calls.settle();
        }
    }

    /// Shows the newsroom as it was read.
    fn show(&self, project: &Project, desk: &Desk<'_>, calls: &Queue<'_>) -> End {
        let Some(ready) = project.ready(Need::Records).ready else {
            return self.answer(calls, LONGEST, |question| desk.without_newsroom(question));
        };
        let now = (self.now)();
        let left = time_until_next(&ready.newsroom, now);
        let editions = ready.newsroom.editions::<Staff>(now);
        let cache = self.cache.as_deref().map(|cache| -> &dyn Cache { cache });
        let kit = Kit { cache, ..ready.kit() };
        let renderer = Renderer::new(&editions, &ready.languages, kit, Showing::Now);
        let renderer = match renderer {
            Ok(renderer) => renderer,
            Err(fault) => {
                let answer = |question: &Question| desk.failed(question, &fault);
                return self.answer(calls, left, answer);
            }
        };
        let shown = Shown::of((project, &ready), &renderer, desk, now);
        self.answer(calls, left, |question| shown.answer(question))
    }

    /// Answers questions until files change, or until so much time went by.
    fn answer(
        &self,
        calls: &Queue<'_>,
        most: Duration,
        answer: impl Fn(&Question) -> Answer,
    ) -> End {
        let start = (self.now)();
        loop {
            let gone = Duration::try_from((self.now)().duration_since(start)).unwrap_or_default();
            match calls.next(most.saturating_sub(gone)) {
                // Whoever went away does not hear it.
                Ok(Call::Asked(question, reply)) => drop(reply.send(answer(&question))),
                Ok(Call::Changed) | Err(RecvTimeoutError::Timeout) => return End::Changed,
                Err(RecvTimeoutError::Disconnected) => return End::Closed,
            }
        }
    }
}

/// The calls as they come, and questions that wait until changed files are read.
struct Queue<'c> {
    calls: &'c Receiver<Call>,
    waiting: RefCell<VecDeque<Call>>,
}

impl Queue<'_> {
    /// The next call, if it comes in so much time.
    fn next(&self, most: Duration) -> Result<Call, RecvTimeoutError> {
        let waiting = self.waiting.borrow_mut().pop_front();
        waiting.map_or_else(|| self.calls.recv_timeout(most), Ok)
    }

    /// Waits until no more files change for a moment; who asks meanwhile is answered afterwards.
    fn settle(&self) {
        let mut left = MOST_WAITING;
        while let Ok(call) = self.calls.recv_timeout(QUIET) {
            if matches!(call, Call::Asked(..)) {
                self.waiting.borrow_mut().push_back(call);
            }
            // None of them took longer.
            left = left.saturating_sub(QUIET);
            if left.is_zero() {
                return;
            }
        }
    }
}

/// How long it is until an announcement becomes public.
fn time_until_next(newsroom: &Newsroom, now: Timestamp) -> Duration {
    let next = newsroom.next_release(now).map(|(_, from)| from.duration_since(now));
    let next = next.and_then(|left| Duration::try_from(left).ok());
    // A moment later, so that it has come by then.
    next.map_or(LONGEST, |left| (left + Duration::from_millis(50)).min(LONGEST))
}
