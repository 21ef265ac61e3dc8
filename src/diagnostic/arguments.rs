//! Named values for the words of a diagnostic.

/// Named values for the words of a diagnostic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments(Vec<(&'static str, Argument)>);

/// One value for the words of a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Any text, printed as it is.
    Text(String),
    /// A count, written and inflected by the language.
    Count(usize),
}

impl Arguments {
    /// Starts without any.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value under a name.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// Iterates over names and values in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Argument)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }

    /// Finds the value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Argument> {
        self.0.iter().find(|(own, _)| *own == name).map(|(_, value)| value)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Argument::Count(count)
    }
}
