//! The thread that holds the newsroom: reads it, answers questions about it, and reads it again when
//! files change or an embargo falls.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use jiff::Timestamp;

use crate::format::Renderer;
use crate::model::{Newsroom, Staff};
use crate::project::{self, Memory, Need, Project};
use crate::view::Showing;

use super::desk::Desk;
use super::question::{Answer, Call, Question};
use super::shown::Shown;

/// How long the newsroom is shown at most before somebody looks at the clock again.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// What holds the newsroom in a folder.
pub(super) struct Holder {
    /// The newsroom's folder.
    pub(super) root: PathBuf,
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
        let mut memory: Option<Memory> = None;
        for version in 1.. {
            let opening = memory.take().map_or_else(|| project::open(&self.root), Memory::open);
            let project = opening.load();
            (self.told)(version);
            if self.show(&project, version, calls) == End::Closed {
                return;
            }
            memory = Some(project.memory());
        }
    }

    /// Shows the newsroom as it was read.
    fn show(&self, project: &Project, version: u64, calls: &Receiver<Call>) -> End {
        let desk = Desk::of(project, &self.root, version);
        let Some(ready) = project.ready(Need::Records).ready else {
            return self.answer(calls, LONGEST, |question| desk.without_newsroom(question));
        };
        let now = (self.now)();
        let left = time_until_next(&ready.newsroom, now);
        let editions = ready.newsroom.editions::<Staff>(now);
        let renderer = Renderer::new(&editions, &ready.languages, &ready.templates, Showing::Now);
        let renderer = match renderer {
            Ok(renderer) => renderer,
            Err(fault) => {
                let answer = |question: &Question| desk.failed(question, &fault);
                return self.answer(calls, left, answer);
            }
        };
        let shown = Shown::of((project, &ready), &renderer, &desk, now);
        self.answer(calls, left, |question| shown.answer(question))
    }

    /// Answers questions until files change, or until so much time went by.
    fn answer(
        &self,
        calls: &Receiver<Call>,
        most: Duration,
        answer: impl Fn(&Question) -> Answer,
    ) -> End {
        let start = (self.now)();
        loop {
            let gone = Duration::try_from((self.now)().duration_since(start)).unwrap_or_default();
            match calls.recv_timeout(most.saturating_sub(gone)) {
                // Whoever went away does not hear it.
                Ok(Call::Asked(question, reply)) => drop(reply.send(answer(&question))),
                Ok(Call::Changed) | Err(RecvTimeoutError::Timeout) => return End::Changed,
                Err(RecvTimeoutError::Disconnected) => return End::Closed,
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
