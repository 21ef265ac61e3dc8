//! Pictures of an announcement: what is written about them, and what their files are.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Spanned};
use crate::model::{Focus, Picture, PictureContent, PictureFault, PictureHead};
use crate::yaml::Located;

use super::line::optional_line;
use super::per_language::PerLanguage;
use super::{Reading, nearest_id};

/// A picture for the press: a file beside the record, JPEG or PNG. The first stands above the text.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Picture")]
pub(super) struct PictureRecord {
    /// The name of its file, which is part of its address.
    file: Located<String>,
    /// What stands below it: who and what, where and when.
    caption: Option<Located<PerLanguage>>,
    /// What it shows, for whoever does not see it.
    alternative: Option<Located<PerLanguage>>,
    /// Who made it, as others must say it.
    credit: Option<Located<PerLanguage>>,
    /// What others may do with it.
    licence: Option<Located<PerLanguage>>,
    /// What must stay in sight where it is cut; the middle if left out.
    focus: Option<Located<FocusRecord>>,
}

/// A point of a picture.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Focus")]
struct FocusRecord {
    /// How far from its left edge, in percent of its width.
    #[schemars(range(max = 100))]
    across: Located<u8>,
    /// How far from its top, in percent of its height.
    #[schemars(range(max = 100))]
    down: Located<u8>,
}

/// A picture's file that lies beside a record.
pub struct PictureFile {
    /// What it is, or why it is no picture for the press.
    pub head: Result<PictureHead, PictureFault>,
    /// Its bytes.
    pub content: PictureContent,
}

/// Looks at a picture that lies beside a record, by the name of its file.
pub type LookAtPicture<'r> = dyn FnMut(&Spanned<String>) -> Result<PictureFile, Diagnostic> + 'r;

/// Reads the pictures of an announcement; those whose files are no pictures are left out.
pub(super) fn pictures(
    records: Vec<Located<PictureRecord>>,
    reading: &mut Reading<'_>,
    look: &mut LookAtPicture<'_>,
) -> Vec<Picture> {
    let mut names = BTreeSet::new();
    let mut pictures = Vec::new();
    for record in records {
        let Some(picture) = picture(record.value, reading, look) else { continue };
        if !names.insert(picture.name.clone()) {
            let fault = Diagnostic::error("repeated-picture").with("name", picture.name.as_str());
            reading.faults.push(fault.at(picture.file.span));
            continue;
        }
        pictures.push(picture);
    }
    pictures
}

fn picture(
    record: PictureRecord,
    reading: &mut Reading<'_>,
    look: &mut LookAtPicture<'_>,
) -> Option<Picture> {
    let caption = optional_line(record.caption, reading);
    let alternative = optional_line(record.alternative, reading);
    let credit = optional_line(record.credit, reading);
    let licence = optional_line(record.licence, reading);
    let focus = record.focus.map(|focus| self::focus(&focus.value, reading)).unwrap_or_default();
    let file = reading.spanned(record.file);
    let PictureFile { head, content } =
        look(&file).map_err(|fault| reading.faults.push(fault)).ok()?;
    let head = head.map_err(|fault| reading.faults.push(told(fault, &file))).ok()?;
    let stem = file.value.rsplit_once('.').map_or(file.value.as_str(), |(stem, _)| stem);
    let Some(name) = nearest_id(stem) else {
        let fault = Diagnostic::error("invalid-file-name").with("file", file.value.as_str());
        reading.faults.push(fault.at(file.span));
        return None;
    };
    Some(Picture { name, file, head, content, caption, alternative, credit, licence, focus })
}

/// Why a file is no picture for the press, at the place of its name.
fn told(fault: PictureFault, file: &Spanned<String>) -> Diagnostic {
    let code = match fault {
        PictureFault::NoPicture => "no-picture",
        PictureFault::OtherKind(_) => "picture-of-other-kind",
        PictureFault::Animated => "picture-animated",
        PictureFault::Damaged => "picture-damaged",
        PictureFault::TooLarge { .. } => "picture-too-large",
    };
    let told = Diagnostic::error(code).with("file", file.value.as_str()).at(file.span);
    match fault {
        PictureFault::OtherKind(kind) => told.with("kind", kind),
        PictureFault::TooLarge { width, height } => {
            told.with("size", format!("{width} × {height}"))
        }
        _ => told,
    }
}

fn focus(record: &FocusRecord, reading: &mut Reading<'_>) -> Focus {
    for percent in [&record.across, &record.down] {
        if percent.value > 100 {
            let fault = Diagnostic::error("focus-outside").with("value", percent.value.to_string());
            let at = reading.span(percent.range.clone());
            reading.faults.push(fault.at(at));
        }
    }
    Focus { across: record.across.value.min(100), down: record.down.value.min(100) }
}
