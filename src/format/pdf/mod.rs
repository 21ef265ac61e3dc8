//! The press release as PDF: for archives and for all readers (PDF/A and PDF/UA), set from
//! `templates/pdf/release.typ`.

mod prose;

use serde::Serialize;
use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::prose::{Inline, Prose, Said, Text, for_each_inline};
use crate::view::{Masthead, Offer, Page, Release};

use super::kit::Kit;
use super::typesetter::{About, Setting};
use super::view::{Format, View};

use prose::Writer;

/// The press release as PDF.
pub(super) const PDF: Format = Format {
    download: Some(Offer { extension: "pdf", media_type: "application/pdf", words: "pdf-version" }),
    write,
};

/// What `pdf/release.typ` sees as its data; running text is a tree of blocks.
#[derive(Serialize)]
struct Context<'a> {
    page: &'a Page,
    masthead: Masthead<()>,
    release: Release<Value>,
    /// The language of the release, without its region or script: `fr`.
    language: &'a str,
    /// The region: `BE`.
    region: Option<&'a str>,
}

fn write(view: &View, kit: Kit<'_>) -> Result<Vec<u8>, Diagnostic> {
    let release = &view.release;
    let mut writer = Writer::of(texts(release));
    let opening = writer.opened(&release.dateline, release.first_text());
    let mut written = release.without_first_text().written(|prose| writer.text(prose));
    written.lede = Some(opening);
    let tag = &view.page.open_graph_locale;
    let (language, region) = tag.split_once('_').unzip();
    let context = Context {
        page: &view.page,
        // What the newsroom says below each page is no part of the release.
        masthead: view.masthead.clone().written(|_| ()),
        release: written,
        language: language.unwrap_or(tag),
        region,
    };
    let about = About {
        identity: &format!("{}/{}", release.id, release.language),
        published: &release.published,
        texts: &|visit| for_each_text(release, visit),
    };
    let pictures = release.pictures.iter().zip(&view.pictures).map(|(picture, source)| {
        let bytes = source.for_documents(picture, kit.cache)?;
        Ok((format!("pictures/{}.jpg", picture.name), bytes))
    });
    let pictures = pictures.collect::<Result<Vec<_>, Diagnostic>>()?;
    let setting = Setting {
        template: "pdf/release.typ",
        locale: &view.locale,
        about: &about,
        pictures: &pictures,
    };
    kit.typesetter.pdf(&setting, &context, kit.cache)
}

/// The running texts of a release, in reading order.
fn texts(release: &Release<Prose<Said>>) -> impl Iterator<Item = &Prose<Said>> {
    let boilerplates = release.boilerplates.iter().map(|boilerplate| &boilerplate.text);
    let opening = release.lede.iter().chain([&release.body]).chain(&release.notes);
    opening.chain(boilerplates).chain(&release.legal_notice).chain(&release.disclaimer)
}

/// Visits each piece of running text.
fn for_each_text(release: &Release<Prose<Said>>, visit: &mut dyn FnMut(&Text)) {
    for prose in texts(release) {
        for_each_inline(&prose.blocks, &mut |inline| {
            if let Inline::Text(text) | Inline::Code(text) = inline {
                visit(text);
            }
        });
    }
}
