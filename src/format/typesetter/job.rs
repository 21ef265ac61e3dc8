//! One document to be set: what the typesetter may see for it, and what became of it.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{DiagSpan, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::diagnostic::{Diagnostic, FileId, Span};

use super::about::About;
use super::fonts::Fonts;

/// What templates can call; the same for all.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| Library::default().into());

/// Where templates find what they show.
static DATA: LazyLock<FileName> = LazyLock::new(|| id("data.json").expect("a path"));

/// After how many documents what they had in common with none is forgotten.
const FORGETTING: usize = 16;

/// How often something is passed over before it is forgotten.
const PATIENCE: usize = 4;

/// How many bytes of its stack a thread must have left. The typesetter calls itself for what lies
/// within something else, and other threads of a build have two million.
const ROOM: usize = 8 * 1024 * 1024;

/// A template: its name and its file, and what the typesetter made of its text.
pub(super) struct Template {
    name: String,
    file: FileId,
    source: Source,
}

/// One document to be set.
pub(super) struct Job<'t> {
    pub(super) main: &'t Template,
    pub(super) templates: &'t BTreeMap<String, Template>,
    pub(super) fonts: &'t Fonts,
    pub(super) files: HashMap<FileName, Bytes>,
}

/// The typesetter's own name for a file.
type FileName = typst::syntax::FileId;

/// The files that templates see: what they show, and the pictures in it.
pub(super) fn files(data: String, pictures: &[(String, Vec<u8>)]) -> HashMap<FileName, Bytes> {
    let pictures = pictures.iter().filter_map(|(name, bytes)| {
        let bytes = Bytes::new(bytes.clone());
        Some((id(name)?, bytes))
    });
    let mut files: HashMap<_, _> = pictures.collect();
    files.insert(*DATA, Bytes::from_string(data));
    files
}

/// A mark of what something is made of, the same whenever it is the same.
pub(super) fn mark(of: &impl std::hash::Hash) -> u128 {
    typst::utils::hash128(of)
}

fn id(name: &str) -> Option<FileName> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

impl Template {
    /// Parses a template.
    pub(super) fn parse(name: &str, file: FileId, text: &str) -> Result<Self, Vec<Diagnostic>> {
        let syntax = || Diagnostic::error("template-syntax").with("template", name);
        let id = id(name).ok_or_else(|| vec![syntax()])?;
        let source = Source::new(id, text.to_owned());
        let (errors, _) = source.root().errors_and_warnings();
        let template = Self { name: name.to_owned(), file, source };
        let faults = errors.iter().map(|error| {
            let cause = told(&error.message, error.hints.iter().map(|hint| &*hint.v));
            syntax().because(cause).at(template.place(error.span))
        });
        let faults: Vec<Diagnostic> = faults.collect();
        if faults.is_empty() { Ok(template) } else { Err(faults) }
    }

    /// The place of something in the template.
    fn place(&self, span: DiagSpan) -> Option<Span> {
        use typst::syntax::DiagSpanKind;
        let range = match span.get() {
            DiagSpanKind::Number { id, num, sub_range } if id == self.source.id() => {
                self.source.range(num, sub_range)?
            }
            DiagSpanKind::Range { id, range } if id == self.source.id() => range,
            _ => return None,
        };
        Some(Span::new(self.file, range))
    }
}

impl Job<'_> {
    /// Sets the document as PDF.
    pub(super) fn pdf(&self, about: &About<'_>) -> Result<Vec<u8>, Diagnostic> {
        stacker::maybe_grow(ROOM, 4 * ROOM, || self.set(about))
    }

    fn set(&self, about: &About<'_>) -> Result<Vec<u8>, Diagnostic> {
        let document = self.document()?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| self.failed().because(error.message()))?;
        let options = PdfOptions {
            ident: Smart::Custom(about.identity.to_owned()),
            creator: Smart::Custom(Some("heraut".to_owned())),
            timestamp: timestamp(about.published),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| self.fault(&errors))
    }

    fn document(&self) -> Result<PagedDocument, Diagnostic> {
        static N_SET: AtomicUsize = AtomicUsize::new(0);
        let document = typst::compile::<PagedDocument>(self).output;
        if N_SET.fetch_add(1, Ordering::Relaxed) % FORGETTING == FORGETTING - 1 {
            typst::comemo::evict(PATIENCE);
        }
        document.map_err(|errors| self.fault(&errors))
    }

    fn failed(&self) -> Diagnostic {
        Diagnostic::error("render-failed").with("template", self.main.name.as_str())
    }

    /// The first of what keeps the document from being set.
    fn fault(&self, errors: &[SourceDiagnostic]) -> Diagnostic {
        let Some(error) = errors.first() else { return self.failed() };
        let hints = error.hints.iter().map(|hint| &*hint.v);
        let fault = self.failed().because(told(&error.message, hints));
        let calls = error.trace.iter().map(|call| DiagSpan::from(call.span));
        let mut places = std::iter::once(error.span).chain(calls);
        let place = places
            .find_map(|span| self.templates.values().find_map(|template| template.place(span)));
        fault.at(place)
    }
}

/// What the typesetter says, on one line.
fn told<'h>(message: &'h str, hints: impl Iterator<Item = &'h str>) -> String {
    std::iter::once(message).chain(hints).collect::<Vec<_>>().join("; ")
}

/// The instant of a document, to the second.
fn timestamp(rfc_3339: &str) -> Option<Timestamp> {
    let instant: jiff::Timestamp = rfc_3339.parse().ok()?;
    let utc = jiff::tz::Offset::UTC.to_datetime(instant);
    let part = |number: i8| u8::try_from(number).ok();
    let datetime = Datetime::from_ymd_hms(
        utc.year().into(),
        part(utc.month())?,
        part(utc.day())?,
        part(utc.hour())?,
        part(utc.minute())?,
        part(utc.second())?,
    );
    datetime.map(Timestamp::new_utc)
}

impl World for Job<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> typst::syntax::FileId {
        self.main.source.id()
    }

    fn source(&self, id: typst::syntax::FileId) -> FileResult<Source> {
        let template = self.templates.values().find(|template| template.source.id() == id);
        template.map(|template| template.source.clone()).ok_or_else(|| not_there(id))
    }

    fn file(&self, id: typst::syntax::FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_there(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.face(index)
    }

    /// No template sees a clock, so that the same records give the same documents.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_there(id: typst::syntax::FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
