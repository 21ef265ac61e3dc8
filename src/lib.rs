//! Heraut turns announcement records into everything a newsroom sends out, in every language that
//! the newsroom has.
//!
//! # The story
//!
//! Data flows one way, and each stage knows nothing of the one after:
//!
//! 1. [`project`] reads a newsroom's folder into [`diagnostic::Sources`]. From here on text has
//!    places.
//! 2. [`yaml`] and [`record`] turn each file into its record, and records into the [`model`];
//!    [`prose`] turns Markdown into trees. What is missing, misspelt or malformed becomes a
//!    [`diagnostic::Diagnostic`], and reading goes on with the next file.
//! 3. [`extract`] reads what texts state, [`compare`] holds languages against each other, and
//!    [`check`] looks for what makes no sense: an unknown person, a fact that nobody uses.
//! 4. [`model::Newsroom::editions`] opens the door: an [`model::Edition`] is an announcement in one
//!    language, cleared for one audience. There is no other way from records to output.
//! 5. [`view`] puts editions into words, as [`locale`] says them and [`typography`] sets them.
//! 6. [`format`](mod@format) writes a view as a web page or as plain text; rendering is pure.
//! 7. [`site`] lays out which pages exist, as a tree of documents for that audience.
//! 8. [`output`] publishes a tree for the public, all of it or nothing.
//! 9. [`mail`] makes letters of editions, as long as the records allow it, and the [`post`] carries
//!    each of them once.
//! 10. [`preview`] shows a tree for the staff in their browser, again at each change.
//!
//! The library never talks; the program does, in the reader's language.
//!
//! # The floors
//!
//! Modules are listed from the ground floor up, with an empty line between floors; that is the
//! order in which to read them. A module may use modules on lower floors; modules on one floor do
//! not know each other. `tests/it/architecture.rs` keeps it so, and `docs/DESIGN.md` says why.

pub mod builtin;
pub mod diagnostic;

pub mod prose;
pub mod yaml;

pub mod locale;

pub mod model;
pub mod typography;

pub mod extract;

pub mod compare;

pub mod check;
pub mod record;
pub mod view;

pub mod format;

pub mod post;

pub mod mail;
pub mod project;
pub mod site;

pub mod output;
pub mod preview;
