//! What a user may type; the only room that knows the argument parser. What each command and
//! option does is told by `help.ftl`, in the reader's language.

mod answer;
mod help;
mod shape;
mod typed;

pub(crate) use answer::{answer, help_on};
pub(crate) use shape::{
    Build, Check, Command, Explain, Facts, Fmt, Form, Init, L10n, MailCheck, New, Preview, Schema,
    Send, Status, StatusForm, Suppress, Translated,
};
pub(crate) use typed::read;
