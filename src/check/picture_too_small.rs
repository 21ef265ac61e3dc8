//! A picture that is too small for print.

use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, PictureHead};

use super::{Check, Report, Scope, Surroundings};

/// The least pixels of the longer side: ten centimetres in print, at 300 pixels to the inch.
const LEAST: u32 = 1200;

/// How many pixels of print make a centimetre.
const TO_THE_CENTIMETRE: f64 = 300.0 / 2.54;

pub(super) const CHECK: Check = Check {
    code: "picture-too-small",
    severity: Severity::Warning,
    example: "pictures:\n  - file: thumbnail.jpg  # 640 × 480 pixels\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, _: Surroundings<'_>, report: &mut Report) {
    for picture in &announcement.pictures {
        let PictureHead { width, height, .. } = picture.head;
        if width.max(height) < LEAST {
            let print = f64::from(width) / TO_THE_CENTIMETRE;
            let arguments = Arguments::new()
                .with("file", picture.file.value.as_str())
                .with("size", format!("{width} × {height}"))
                .with("print", format!("{print:.0}"));
            report.find(picture.file.span, arguments);
        }
    }
}
