//! What opens a place of a record in an editor.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;

/// The address by which an editor opens a file at a line and a column, all of which stand in braces in
/// it: `vscode://file{path}:{line}:{column}`.
#[derive(Clone, Debug)]
pub struct Editor {
    address: String,
}

/// Opens places below a folder in an editor.
pub(super) struct Opener {
    editor: Editor,
    /// The newsroom's folder, from the system's root.
    root: PathBuf,
}

impl Default for Editor {
    /// Visual Studio Code (code.visualstudio.com, “Opening VS Code with URLs”).
    fn default() -> Self {
        Self { address: "vscode://file{path}:{line}:{column}".to_owned() }
    }
}

impl Editor {
    /// An editor that is opened by an address.
    ///
    /// # Errors
    ///
    /// `editor-without-path` if the address does not say where the path of the file goes.
    pub fn opened_by(address: &str) -> Result<Self, Diagnostic> {
        if !address.contains("{path}") {
            return Err(Diagnostic::error("editor-without-path").with("value", address));
        }
        Ok(Self { address: address.to_owned() })
    }

    /// Opens places below a folder.
    pub(super) fn below(self, root: &Path) -> Opener {
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        Opener { editor: self, root }
    }
}

impl Opener {
    /// The address of a place, by its path below the folder, its line and its column.
    pub(super) fn address(&self, path: &str, (line, column): (usize, usize)) -> String {
        self.editor
            .address
            .replace("{line}", &line.to_string())
            .replace("{column}", &column.to_string())
            .replace("{path}", &path_in_address(&self.root.join(path)))
    }
}

/// A path as addresses have it, from its first slash on: what means something else there is encoded
/// (RFC 3986, 2.1).
fn path_in_address(path: &Path) -> String {
    let path = path.display().to_string().replace('\\', "/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    let encoded = path.bytes().map(|byte| {
        if byte.is_ascii_alphanumeric() || b"/:-._~".contains(&byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    });
    std::iter::once(slash.to_owned()).chain(encoded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_opened_by_the_address_of_the_editor() {
        let cases = [
            ("/p", "a.yaml", "vscode://file{path}:{line}:{column}", "vscode://file/p/a.yaml:3:7"),
            (
                "/p q",
                "é#1?.yaml",
                "idea://open?file={path}&line={line}",
                "idea://open?file=/p%20q/%C3%A9%231%3F.yaml&line=3",
            ),
            ("C:\\p", "a.yaml", "x:{path}", "x:/C:/p/a.yaml"),
        ];
        for (root, path, address, expected) in cases {
            let editor = Editor::opened_by(address).expect("it says where the path goes");
            let opener = Opener { editor, root: root.into() };
            assert_eq!(opener.address(path, (3, 7)), expected);
        }
        let fault = Editor::opened_by("vscode://").expect_err("it opens nothing");
        assert_eq!(fault.code, "editor-without-path");
    }
}
