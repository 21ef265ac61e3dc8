//! Makes cargo build again when a file is added to the folders that are built in.

fn main() {
    for folder in ["data", "desk", "locales", "starter", "templates"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
