//! The newsroom as its staff see it, in their browser: drafts and held announcements too, again at each
//! change. It answers this machine only, and writes nothing.
//!
//! One thread holds the newsroom and answers questions about it (`holder.rs`); the server asks it
//! (`server.rs`), and the watch tells it when files change (`watch.rs`). `copy.rs` writes down what can
//! be shown to somebody who is elsewhere.

mod announcement;
mod copy;
mod desk;
mod editor;
mod finding;
mod holder;
mod listing;
mod question;
mod server;
mod shown;
mod state;
mod watch;

pub use copy::copy;
pub use editor::Editor;
pub use server::Preview;
