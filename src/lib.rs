//! Heraut turns announcement records into everything a newsroom sends out, in every language that
//! the newsroom has.

pub mod builtin;
pub mod diagnostic;

pub mod prose;
pub mod yaml;

pub mod locale;

pub mod model;
pub mod typography;

pub mod check;
pub mod record;
pub mod view;

pub mod format;

pub mod project;
pub mod site;
