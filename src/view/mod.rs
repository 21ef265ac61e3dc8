//! What templates may see: plain, serializable, already in words; and the address book.

pub mod address;
mod calendar;
mod data;
mod details;
mod edition;
mod fact_sheet;
mod frame;
mod letter;
mod masthead;
mod page;
mod picture;
mod pictures;
mod prose;
mod release;
mod standing;
mod structured;
mod table;
mod voice;

pub use calendar::{CalendarEntry, Hours};
pub use data::{DataFile, Grid};
pub use edition::{Draft, language_link};
pub use fact_sheet::FactSheet;
pub use frame::{
    Showing, Standing, alternates, contact_organizations, masthead, release_page,
    shown_organizations, standing_page, standing_voice,
};
pub use letter::{Cover, FullLink, OtherLanguage, cover, greeting};
pub use masthead::Masthead;
pub use page::{Alternate, Card, Day, LanguageLink, Link, Listing, Logo, Page};
pub use picture::{Picture, PictureFormat, PictureLink, PictureSize, picture_sizes};
pub use release::{
    Boilerplate, Contact, Detail, DetailGroup, DetailLine, Download, Issuer, Offer, Opening,
    Release, TelephoneLine, standing_alone,
};
pub use standing::{boilerplate, notice};
pub use structured::news_article;
pub use voice::Voice;
