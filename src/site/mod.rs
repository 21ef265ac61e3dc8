//! A newsroom laid out: which pages exist (the plan), each as a document for one audience (the tree).

mod making;
mod pages;
mod place;
mod plan;
mod planned;
mod tree;

pub use plan::{Plan, lay_out, make, plan};
pub use tree::{Leaf, Tree};
