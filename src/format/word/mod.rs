//! The press release as a Word document: Office Open XML (ECMA-376), with real styles for headings,
//! lists and quotes, so that its text can be taken into any system.

mod drawing;
mod links;
mod parts;
mod table;
mod writer;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::prose::{Prose, Said};
use crate::view::{Masthead, Offer, Page, Release};

use super::kit::Kit;
use super::package::package;
use super::view::{Format, View};

use drawing::Drawing;
use links::Links;
use parts::Parts;
use writer::Writer;

/// The press release as a Word document.
pub(super) const WORD: Format = Format {
    download: Some(Offer {
        extension: "docx",
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        words: "word-version",
    }),
    write,
};

/// What `word/document.xml` and `word/styles.xml` see; running text is `WordprocessingML`.
#[derive(Serialize)]
struct Context<'a> {
    page: &'a Page,
    masthead: Masthead<String>,
    release: Release<String>,
    /// The language as Word knows it: `fr-BE`.
    language: &'a str,
    /// What stands for the target of a link, by what the release says of it: an e-mail address, a
    /// telephone number as links have it, a website.
    links: BTreeMap<String, String>,
    /// How large each picture is drawn.
    drawings: Vec<Drawing>,
}

fn write(view: &View, kit: Kit<'_>) -> Result<Vec<u8>, Diagnostic> {
    let release = &view.release;
    let mut writer = Writer::default();
    let opening = writer.opened(&release.dateline, release.first_text());
    let mut written = release.without_first_text().written(|prose| writer.prose(prose));
    written.lede = Some(opening);
    let (mut links, lists) = writer.finished();
    let targets = named_links(release, &mut links);
    let is_out = !release.is_held && !release.is_draft;
    let drawings = release.pictures.iter().enumerate().map(|(place, picture)| {
        let link = is_out.then(|| links.to(&picture.address));
        Drawing::of(place, picture, link)
    });
    let drawings = drawings.collect();
    let language = view.page.open_graph_locale.replace('_', "-");
    let context = Context {
        page: &view.page,
        // What the newsroom says below each page is no part of the release.
        masthead: view.masthead.clone().written(|_| String::new()),
        release: written,
        language: &language,
        links: targets,
        drawings,
    };
    let render = |name| kit.templates.render(name, &view.locale, &context);
    let (document, styles) = (render("word/document.xml")?, render("word/styles.xml")?);
    let parts =
        Parts { release, language: &language, document, styles, links: &links, lists: &lists };
    let parts = parts.all();
    let parts = parts.iter().map(|(name, text)| (*name, text.as_bytes()));
    let pictures = release.pictures.iter().zip(&view.pictures).enumerate();
    let pictures = pictures.map(|(place, (picture, source))| {
        let bytes = source.for_documents(picture, kit.cache)?;
        Ok((format!("word/{}", drawing::file(place)), bytes))
    });
    let pictures = pictures.collect::<Result<Vec<_>, Diagnostic>>()?;
    let pictures = pictures.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    package(&parts.chain(pictures).collect::<Vec<_>>())
}

/// The links that the template writes, by what the release says of them.
fn named_links(release: &Release<Prose<Said>>, links: &mut Links) -> BTreeMap<String, String> {
    let mut named = BTreeMap::new();
    let mut name = |said: &str, target: &str| {
        named.insert(said.to_owned(), links.to(target));
    };
    for contact in &release.contacts {
        if let Some(email) = &contact.email {
            name(email, &format!("mailto:{email}"));
        }
        for telephone in &contact.telephones {
            name(&telephone.number, &format!("tel:{}", telephone.number));
        }
    }
    for url in release.boilerplates.iter().filter_map(|boilerplate| boilerplate.url.as_ref()) {
        name(url, url);
    }
    let details = release.details.iter().flat_map(|group| &group.details);
    for target in details.flat_map(|detail| &detail.lines).filter_map(|line| line.target.as_ref()) {
        name(target, target);
    }
    name(&release.address, &release.address);
    named
}
