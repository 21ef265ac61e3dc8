//! The password of a relay, from where the newsroom says that it is; it is never shown.

use std::process::{Command, Stdio};

use heraut::diagnostic::Diagnostic;
use heraut::mail::smtp::Password;
use heraut::model::{PasswordSource, Relay};

/// Asks for the password where the newsroom says that it is.
pub(crate) fn password(relay: &Relay) -> Result<Password, Diagnostic> {
    match &relay.password {
        None => Err(Diagnostic::error("password-not-set")),
        Some(PasswordSource::Variable(name)) => match std::env::var(name) {
            Ok(password) if !password.is_empty() => Ok(Password::new(password)),
            _ => Err(Diagnostic::error("password-variable-empty").with("name", name.as_str())),
        },
        Some(PasswordSource::Command(command)) => printed_by(command)
            .filter(|password| !password.is_empty())
            .map(Password::new)
            .ok_or_else(|| Diagnostic::error("password-command-failed")),
    }
}

/// The first line that a command of the user's shell prints, if it ends well.
fn printed_by(command: &str) -> Option<String> {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let output = Command::new(shell)
        .args([flag, command])
        .stdin(Stdio::inherit())
        .stderr(Stdio::inherit())
        .output()
        .ok()?;
    if !output.status.success() {
        return None;
    }
    let printed = String::from_utf8(output.stdout).ok()?;
    Some(printed.lines().next().unwrap_or_default().to_owned())
}
