//! A newsroom laid out: which pages exist, each as a document for one audience.

mod layout;
mod pages;
mod tree;

pub use layout::lay_out;
pub use tree::{Leaf, Tree};
