//! What stands before the text of a release: where and when it is issued.

/// How much of it a house tells there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dateline {
    /// Towns and day: *Namur, le 14 mai 2026*.
    #[default]
    Full,
    /// Towns, day, and the time at which it becomes public: *Namur, le 14 mai 2026, 17 h 45 CEST*.
    Time,
    /// Towns alone.
    Place,
    /// Nothing.
    None,
}

impl Dateline {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Full, Self::Time, Self::Place, Self::None];

    /// The name that records use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Time => "time",
            Self::Place => "place",
            Self::None => "none",
        }
    }
}
