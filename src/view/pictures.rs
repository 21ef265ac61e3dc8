//! The pictures of a release, in the words of its language.

use crate::diagnostic::{Arguments, Diagnostic};
use crate::model::{self, Audience, Line, PictureKind};

use super::address;
use super::edition::Draft;
use super::picture::{Focus, Picture, PictureLink, PictureSize, picture_sizes};

impl<A: Audience> Draft<'_, '_, A> {
    /// The pictures of the release.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn pictures(&self) -> Result<Vec<Picture>, Diagnostic> {
        self.edition.pictures().iter().map(|picture| self.picture(picture)).collect()
    }

    /// A picture of the release.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn picture(&self, picture: &model::Picture) -> Result<Picture, Diagnostic> {
        let model::PictureHead { kind, width, height } = picture.head;
        let caption = self.said_of_picture(&picture.caption)?;
        let alternative = self.said_of_picture(&picture.alternative)?;
        let link = |size: PictureSize| PictureLink {
            path: size.path(self.edition, &picture.name),
            width: size.width,
            height: size.height_of(width, height),
        };
        let (sizes, fallback) = picture_sizes(picture);
        let (format, media_type) = match kind {
            PictureKind::Png => ("PNG", "image/png"),
            _ => ("JPEG", "image/jpeg"),
        };
        let path = address::picture(self.edition, &picture.name, kind);
        let arguments = Arguments::new()
            .with("format", format)
            .with("width", width.to_string())
            .with("height", height.to_string());
        Ok(Picture {
            name: picture.name.clone(),
            alternative: alternative.or_else(|| caption.clone()).unwrap_or_default(),
            caption,
            credit: self.said_of_picture(&picture.credit)?,
            licence: self.said_of_picture(&picture.licence)?,
            file: address::name(&path).to_owned(),
            address: address::full(&self.voice.directory.settings, &path),
            path,
            words: self.voice.say("download-picture", &arguments)?,
            media_type,
            width,
            height,
            focus: Focus::of(picture.focus),
            sizes: sizes.into_iter().map(link).collect(),
            fallback: link(fallback),
        })
    }

    fn said_of_picture(&self, line: &Line) -> Result<Option<String>, Diagnostic> {
        line.get(self.voice.locale()).map(|line| self.line(line)).transpose()
    }
}
