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

/// All texts that were read.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<Source>);

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
    /// Panics at more than 4 billion files.
    pub fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> FileId {
        self.add_excerpt(path, text, 1)
    }

    /// Adds some lines of a text that is too long to be kept, from `first_line` on.
    ///
    /// # Panics
    ///
    /// Panics at more than 4 billion files and excerpts.
    pub fn add_excerpt(
        &mut self,
        path: impl Into<PathBuf>,
        text: impl Into<Arc<str>>,
        first_line: usize,
    ) -> FileId {
        let id = u32::try_from(self.0.len()).expect("fewer than 4 billion files");
        self.0.push(Source { path: path.into(), text: text.into(), first_line });
        FileId(id)
    }

    /// The number of the first line of a source: 1 but for an excerpt.
    #[must_use]
    pub fn first_line(&self, file: FileId) -> usize {
        self.0[file.0 as usize].first_line
    }

    /// The text of a source.
    #[must_use]
    pub fn text(&self, file: FileId) -> &str {
        &self.0[file.0 as usize].text
    }

    /// The path of a source.
    #[must_use]
    pub fn path(&self, file: FileId) -> &Path {
        &self.0[file.0 as usize].path
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

    /// Iterates over all sources in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        (0..).map(FileId).zip(&self.0)
    }
}
