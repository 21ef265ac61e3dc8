//! The dialogue with a relay (RFC 5321), stage by stage: a reply decides, silence does not.
//!
//! The core (`reply`, `opening`, `transaction`) knows no sockets: it is told what happened and
//! says what to do next. `wire` moves bytes, and `session` stands between the two.

mod answer;
mod concern;
mod content;
mod dialer;
mod extensions;
mod fault;
mod login;
mod opening;
mod reply;
mod session;
mod stage;
mod timeouts;
mod transaction;
mod wire;

pub use answer::{Answer, Outgoing, Silence, Unsuitable};
pub use concern::{Concern, concern};
pub use dialer::{Access, Dialer, Reach};
pub use extensions::Extensions;
pub use fault::{FaultKind, RelayFault};
pub use login::{Login, Password};
pub use reply::Reply;
pub use session::Session;
pub use stage::Stage;
pub use timeouts::Timeouts;
