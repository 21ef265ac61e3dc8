//! Which spaces a medium knows: pages and documents all of them, mail programs and plain text only
//! the no-break space, since some show the narrow one as a box.

use super::classes::{NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE};

/// Text with the spaces that mail programs know.
#[must_use]
pub fn for_mail(text: &str) -> String {
    text.chars().map(space_for_mail).collect()
}

/// A character as mail programs know it: the narrow no-break space becomes a no-break space.
#[must_use]
pub const fn space_for_mail(character: char) -> char {
    if character == NARROW_NO_BREAK_SPACE { NO_BREAK_SPACE } else { character }
}
