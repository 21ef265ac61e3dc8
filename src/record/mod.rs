//! Records as their authors write them, into the model; one record kind a file.
//!
//! Shape (a missing or unknown field, a date that does not exist) is this room's business; sense
//! (a quote nobody said) is a check's.

mod announcement;
mod by_language;
mod computed;
mod contacts;
mod dated;
mod details;
mod embargo;
mod fact;
mod fact_record;
mod figure;
mod id;
mod instant;
mod keyed;
mod line;
mod mailing;
mod media_list;
mod money;
mod newsroom;
mod organization;
mod per_language;
mod person;
mod picture;
mod places;
mod reading;
mod salutation;
mod suppressed;
mod table;
mod table_record;
mod tabulated;
mod telephone;

pub use announcement::announcement;
pub use id::{invalid_id, is_device, is_id, nearest_id};
pub use media_list::{ListVocabulary, Sheet, Visit, media_list, media_sheet};
pub use newsroom::{chosen_profiles, newsroom};
pub use organization::{ReadPicture, organization};
pub use person::person;
pub use picture::{LookAtPicture, PictureFile};
pub use places::places;
pub use reading::Reading;
pub use suppressed::{SUPPRESSED, suppressed};

use schemars::{JsonSchema, Schema, generate::SchemaSettings};

/// A kind of record: its name, and the folder or file of `content/` that it is in.
pub struct Kind {
    /// Its name, as `heraut schema` knows it.
    pub name: &'static str,
    /// Where its records are, below the newsroom's folder.
    pub place: &'static str,
    /// Makes its JSON Schema (draft 2020-12).
    pub schema: fn() -> Schema,
}

impl Kind {
    /// Where a newsroom keeps the schema for its editors.
    #[must_use]
    pub fn schema_path(&self) -> String {
        format!("schemas/{}.json", self.name)
    }

    /// Its schema as a file.
    #[must_use]
    pub fn schema_text(&self) -> String {
        let mut text = serde_json::to_string_pretty(&(self.schema)()).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// All kinds of record, in the order in which a newsroom is made.
pub const KINDS: &[Kind] = &[
    Kind { name: "newsroom", place: "content/newsroom.yaml", schema: schema::<newsroom::Record> },
    Kind {
        name: "organization",
        place: "content/organizations/",
        schema: schema::<organization::Record>,
    },
    Kind { name: "person", place: "content/people/", schema: schema::<person::Record> },
    Kind { name: "places", place: "content/places.yaml", schema: schema::<places::Record> },
    Kind { name: "media-list", place: "content/media/", schema: schema::<media_list::Record> },
    Kind { name: "suppressed", place: SUPPRESSED, schema: schema::<suppressed::Record> },
    Kind {
        name: "announcement",
        place: "content/announcements/",
        schema: schema::<announcement::Record>,
    },
];

fn schema<Record: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Record>()
}
