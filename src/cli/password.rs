//! The password of a relay, from where the newsroom says that it is; it is never shown.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use heraut::diagnostic::Diagnostic;
use heraut::model::{PasswordSource, Relay};
use heraut::post::smtp::Password;

/// How long a command may take: somebody may have to unlock a safe.
const PATIENCE: Duration = Duration::from_mins(1);
/// How long it may take to end once it has printed a line, in glances.
const ENDING_GLANCES: usize = 100;
/// How long to wait between two looks.
const GLANCE: Duration = Duration::from_millis(50);
/// The most bytes of a line that is read.
const LONGEST: u64 = 64 * 1024;

/// Asks for the password where the newsroom says that it is.
pub(crate) fn password(relay: &Relay) -> Result<Password, Diagnostic> {
    match &relay.password {
        None => Err(Diagnostic::error("password-not-set")),
        Some(PasswordSource::Variable(name)) => match std::env::var(name) {
            Ok(password) if !password.is_empty() => Ok(Password::new(password)),
            _ => Err(Diagnostic::error("password-variable-empty").with("name", name.as_str())),
        },
        Some(PasswordSource::Command(command)) => match printed_by(command, PATIENCE)? {
            password if password.is_empty() => Err(Diagnostic::error("password-command-failed")),
            password => Ok(Password::new(password)),
        },
    }
}

/// The first line that a command of the user's shell prints, if it ends well, and in time.
fn printed_by(command: &str, patience: Duration) -> Result<String, Diagnostic> {
    let failed = || Diagnostic::error("password-command-failed");
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut child = Command::new(shell)
        .args([flag, command])
        .stdin(Stdio::inherit())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .map_err(|cause| failed().because(cause))?;
    // Read beside, so that a pipe that stays open keeps nobody here.
    let (sender, printed) = channel();
    if let Some(stdout) = child.stdout.take() {
        std::thread::spawn(move || {
            let (mut line, mut stdout) = (String::new(), BufReader::new(stdout));
            let read = stdout.by_ref().take(LONGEST).read_line(&mut line);
            sender.send(read.map(|_| line)).ok();
            // A command that says more must not fail for it.
            std::io::copy(&mut stdout, &mut std::io::sink()).ok();
        });
    }
    let line = printed.recv_timeout(patience);
    let status = (0..ENDING_GLANCES).find_map(|_| match child.try_wait() {
        Ok(None) if line.is_ok() => {
            std::thread::sleep(GLANCE);
            None
        }
        Ok(None) => Some(None),
        other => Some(other.ok().flatten()),
    });
    if matches!(status, None | Some(None)) {
        // Nobody waits for it any more.
        child.kill().ok();
        child.wait().ok();
        let seconds = usize::try_from(patience.as_secs()).unwrap_or(usize::MAX);
        return Err(Diagnostic::error("password-command-slow").with("seconds", seconds));
    }
    match (line, status.flatten()) {
        (Ok(Ok(line)), Some(status)) if status.success() => {
            Ok(line.trim_end_matches(['\r', '\n']).to_owned())
        }
        _ => Err(failed()),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::time::Duration;

    use super::printed_by;

    #[test]
    fn a_command_prints_a_password_fails_or_is_too_slow() {
        let printed = |command: &str| {
            let printed = printed_by(command, Duration::from_secs(20));
            printed.map_err(|fault| fault.code)
        };
        assert_eq!(printed("echo s3cret; echo more").as_deref(), Ok("s3cret"));
        assert_eq!(printed("printf 's3 cret\\r\\n'").as_deref(), Ok("s3 cret"));
        assert_eq!(printed("echo s3cret; exit 1"), Err("password-command-failed"));
        assert_eq!(printed("exit 0").as_deref(), Ok(""));
        let slow = printed_by("exec sleep 600", Duration::from_millis(50));
        assert_eq!(slow.map_err(|fault| fault.code), Err("password-command-slow"));
    }
}
