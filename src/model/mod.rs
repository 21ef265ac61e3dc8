//! The words of the trade: announcements, their issuers, speakers and places, and who may read them.

mod address;
mod announcement;
mod audience;
mod dated;
mod edition;
mod editions;
mod embargo;
mod fact;
mod link;
mod localized;
mod mailing;
mod newsroom;
mod organization;
mod person;
mod place;
mod recipient;
mod suppression;
mod telephone;

pub use address::EmailAddress;
pub use announcement::{Announcement, Translation};
pub use audience::{Addressee, Audience, Press, Public, Staff};
pub use dated::Dated;
pub use edition::Edition;
pub use editions::Editions;
pub use embargo::{Embargo, Moment};
pub use fact::{Decimal, Fact, FactValue, Qualifier};
pub use link::{WebAddress, percent_encoded};
pub use localized::Localized;
pub use mailing::{DkimKey, Mailing, PasswordSource, Relay, Security};
pub use newsroom::{Directory, Newsroom, Settings};
pub use organization::{Logo, Organization, PictureKind};
pub use person::{Person, PressContact, Telephone};
pub use place::Place;
pub use recipient::{MediaOutlet, Recipient, Salutation};
pub use suppression::{Suppression, Suppressions};
pub use telephone::TelephoneNumber;
