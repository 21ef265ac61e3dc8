//! The parts of a document beside its text and its styles: what they are and how they hang together.

use crate::format::templates::escape;
use crate::prose::{Prose, Said};
use crate::view::Release;

use super::drawing;
use super::links::Links;
use super::writer::{BULLETS, INDENT};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// How many levels a list has in Word.
const N_LEVELS: usize = 9;

/// What a document is made of.
pub(super) struct Parts<'p> {
    pub(super) release: &'p Release<Prose<Said>>,
    /// The language as Word knows it: `fr-BE`.
    pub(super) language: &'p str,
    /// The text, and its styles.
    pub(super) document: String,
    pub(super) styles: String,
    pub(super) links: &'p Links,
    /// With which number each numbered list begins.
    pub(super) lists: &'p [u64],
}

impl Parts<'_> {
    /// All parts by their names, in the order in which programs look for them.
    pub(super) fn all(self) -> Vec<(&'static str, String)> {
        vec![
            ("[Content_Types].xml", types()),
            (
                "_rels/.rels",
                relations(
                    &[
                        ("r1", "officeDocument", "word/document.xml"),
                        ("r2", "core-properties", "docProps/core.xml"),
                    ],
                    &Links::default(),
                    0,
                ),
            ),
            ("docProps/core.xml", self.properties()),
            (
                "word/_rels/document.xml.rels",
                relations(
                    &[
                        ("r1", "styles", "styles.xml"),
                        ("r2", "numbering", "numbering.xml"),
                        ("r3", "settings", "settings.xml"),
                        ("r4", "header", "header.xml"),
                        ("r5", "footer", "footer.xml"),
                    ],
                    self.links,
                    self.release.pictures.len(),
                ),
            ),
            ("word/numbering.xml", self.numbering()),
            ("word/settings.xml", self.settings()),
            ("word/header.xml", self.header()),
            ("word/footer.xml", footer()),
            ("word/styles.xml", self.styles),
            ("word/document.xml", self.document),
        ]
    }

    /// What programs show of a document before it is opened (Dublin Core).
    fn properties(&self) -> String {
        let Release { headline, organizations, topics, published, .. } = self.release;
        let issuers: Vec<&str> = organizations.iter().map(|issuer| issuer.name.as_str()).collect();
        let topics: Vec<&str> = topics.iter().map(|topic| topic.words.as_str()).collect();
        let fields = [
            ("dc:title", headline.as_str()),
            ("dc:creator", &issuers.join(", ")),
            ("dc:language", self.language),
            ("cp:keywords", &topics.join(", ")),
        ];
        let fields: String = fields.map(|(name, value)| element(name, value)).concat();
        format!(
            "{HEAD}<cp:coreProperties \
             xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
             xmlns:dcterms=\"http://purl.org/dc/terms/\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{fields}\
             <dcterms:created xsi:type=\"dcterms:W3CDTF\">{}</dcterms:created></cp:coreProperties>",
            escape(published)
        )
    }

    /// How lists count: one without numbers, and one for each that has them.
    fn numbering(&self) -> String {
        let levels = |format: &str, text: &dyn Fn(usize) -> String| {
            let level = |level: usize| {
                format!(
                    "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
                     <w:lvlText w:val=\"{}\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
                     <w:ind w:left=\"{}\" w:hanging=\"{INDENT}\"/></w:pPr></w:lvl>",
                    text(level),
                    INDENT * (level + 1)
                )
            };
            (0..N_LEVELS).map(level).collect::<String>()
        };
        let bullets = levels("bullet", &|_| "–".to_owned());
        let numbers = levels("decimal", &|level| format!("%{}.", level + 1));
        let lists = self.lists.iter().enumerate().map(|(place, first)| {
            let overrides = (0..N_LEVELS).map(|level| {
                format!(
                    "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{first}\"/>\
                     </w:lvlOverride>"
                )
            });
            format!(
                "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>{}</w:num>",
                BULLETS + 1 + place,
                overrides.collect::<String>()
            )
        });
        format!(
            "{HEAD}<w:numbering {MAIN}>\
             <w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\
             {bullets}</w:abstractNum>\
             <w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>\
             {numbers}</w:abstractNum>\
             <w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"0\"/></w:num>{}</w:numbering>",
            lists.collect::<String>()
        )
    }

    fn settings(&self) -> String {
        format!(
            "{HEAD}<w:settings {MAIN}><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
             w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
             <w:themeFontLang w:val=\"{}\"/></w:settings>",
            escape(self.language)
        )
    }

    /// The head of each page: until when the release is held, or that it is a draft.
    fn header(&self) -> String {
        let Release { is_held, is_draft, release_line, .. } = self.release;
        let line = if *is_held || *is_draft { release_line.as_str() } else { "" };
        format!(
            "{HEAD}<w:hdr {MAIN}><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r>\
             <w:t xml:space=\"preserve\">{}</w:t></w:r></w:p></w:hdr>",
            escape(line)
        )
    }
}

/// The foot of each page: its number, and how many there are.
fn footer() -> String {
    let field = |name: &str| {
        format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    };
    format!(
        "{HEAD}<w:ftr {MAIN}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:r>\
         <w:t xml:space=\"preserve\"> / </w:t></w:r>{}</w:p></w:ftr>",
        field("PAGE"),
        field("NUMPAGES")
    )
}

/// What each part is.
fn types() -> String {
    let names = ["document.main", "styles", "numbering", "settings", "header", "footer"];
    let parts: String = names
        .map(|name| {
            let file = name.trim_end_matches(".main");
            format!("<Override PartName=\"/word/{file}.xml\" ContentType=\"{TYPES}.{name}+xml\"/>")
        })
        .concat();
    format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>{parts}</Types>"
    )
}

/// How a part hangs together with others and with pictures, and where its links lead.
fn relations(parts: &[(&str, &str, &str)], links: &Links, n_pictures: usize) -> String {
    let parts = parts.iter().map(|(id, kind, target)| {
        let kind = match *kind {
            // This one belongs to packages of all sorts.
            "core-properties" => {
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/\
                 core-properties"
                    .to_owned()
            }
            kind => format!("{RELATIONS}/{kind}"),
        };
        format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
    });
    let links = links.all().map(|(id, target)| {
        format!(
            "<Relationship Id=\"{id}\" Type=\"{RELATIONS}/hyperlink\" Target=\"{}\" \
             TargetMode=\"External\"/>",
            escape(target)
        )
    });
    let pictures = (0..n_pictures).map(|place| {
        let (id, target) = (drawing::id(place), drawing::file(place));
        format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/image\" Target=\"{target}\"/>")
    });
    let all: String = parts.chain(pictures).chain(links).collect();
    format!(
        "{HEAD}<Relationships \
         xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}\
         </Relationships>"
    )
}

fn element(name: &str, value: &str) -> String {
    format!("<{name}>{}</{name}>", escape(value))
}
