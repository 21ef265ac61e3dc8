//! The texts that were read, and places in them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Names one of the [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A stretch of one source, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The source.
    pub file: FileId,
    /// Where it starts, in bytes from the start of the text.
    pub start: u32,
    /// Where it ends, in bytes; not included.
    pub end: u32,
}

impl Span {
    /// Makes a span of `file` from byte offsets.
    ///
    /// # Panics
    ///
    /// Panics if an offset is above 4 GiB; sources are refused long before.
    #[must_use]
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Self {
        let offset = |bytes: usize| u32::try_from(bytes).expect("sources are below 4 GiB");
        Self { file, start: offset(range.start), end: offset(range.end) }
    }

    /// The span's byte offsets.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value, and the place where its author wrote it.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Puts a value at its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// Keeps the place and changes the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}

/// A text that was read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path as people are shown it: relative to the newsroom, with `/` between folders.
    pub path: PathBuf,
    /// Its text, or the part of it that is kept.
    pub text: Arc<str>,
    /// The number of the first line that is kept; 1 but for an excerpt.
    pub first_line: usize,
}

/// All texts that were read: those of records, which keep their ids when a folder is read again, and
/// those that are added for one reading.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    kept: Vec<Source>,
    added: Vec<Source>,
}

/// The bit of an id that tells texts for one reading from those that are kept.
const ADDED: u32 = 1 << 31;

/// A line and a column, both counted from one; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Sources {
    /// Starts without any.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text and names it.
    ///
    /// # Panics
    ///
    /// Panics at more than 2 billion files.
    pub fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> FileId {
        self.add_excerpt(path, text, 1)
    }

    /// Adds some lines of a text that is too long to be kept, from `first_line` on.
    ///
    /// # Panics
    ///
    /// Panics at more than 2 billion files and excerpts.
    pub fn add_excerpt(
        &mut self,
        path: impl Into<PathBuf>,
        text: impl Into<Arc<str>>,
        first_line: usize,
    ) -> FileId {
        let id = number(&self.added);
        self.added.push(Source { path: path.into(), text: text.into(), first_line });
        FileId(id | ADDED)
    }

    /// Keeps a text that has its id also when its folder is read again.
    ///
    /// # Panics
    ///
    /// Panics at more than 2 billion files.
    pub fn keep(&mut self, path: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> FileId {
        let id = number(&self.kept);
        self.kept.push(Source { path: path.into(), text: text.into(), first_line: 1 });
        FileId(id)
    }

    /// Puts another text in the place of one.
    pub fn replace(&mut self, file: FileId, text: impl Into<Arc<str>>) {
        let source = match file.0 & ADDED {
            0 => &mut self.kept[file.0 as usize],
            _ => &mut self.added[(file.0 & !ADDED) as usize],
        };
        source.text = text.into();
    }

    /// The texts that are kept, to read their folder again.
    #[must_use]
    pub fn kept(&self) -> Self {
        Self { kept: self.kept.clone(), added: Vec::new() }
    }

    fn source(&self, file: FileId) -> &Source {
        match file.0 & ADDED {
            0 => &self.kept[file.0 as usize],
            _ => &self.added[(file.0 & !ADDED) as usize],
        }
    }

    /// The number of the first line of a source: 1 but for an excerpt.
    #[must_use]
    pub fn first_line(&self, file: FileId) -> usize {
        self.source(file).first_line
    }

    /// The text of a source.
    #[must_use]
    pub fn text(&self, file: FileId) -> &str {
        &self.source(file).text
    }

    /// The path of a source.
    #[must_use]
    pub fn path(&self, file: FileId) -> &Path {
        &self.source(file).path
    }

    /// The path of a source as people are shown it, the same on every system.
    #[must_use]
    pub fn shown_path(&self, file: FileId) -> String {
        self.path(file).display().to_string().replace('\\', "/")
    }

    /// The part of the text that a span covers.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).get(span.range()).unwrap_or_default()
    }

    /// Line and column of a byte offset in a source.
    #[must_use]
    pub fn position(&self, file: FileId, offset: usize) -> Position {
        let text = self.text(file);
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position {
            line: self.first_line(file) + before.matches('\n').count(),
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// Iterates over all sources: those that are kept, then those that were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        let kept = (0..).map(FileId).zip(&self.kept);
        kept.chain((ADDED..).map(FileId).zip(&self.added))
    }
}

/// The number of the source that comes next.
fn number(sources: &[Source]) -> u32 {
    let number = u32::try_from(sources.len()).ok().filter(|number| number & ADDED == 0);
    number.expect("fewer than 2 billion files")
}
