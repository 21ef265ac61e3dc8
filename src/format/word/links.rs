//! Where the links of a document lead: a part of its own holds the targets (ECMA-376, part 2).

/// The targets of links, each with the id that stands for it.
#[derive(Default)]
pub(super) struct Links(Vec<String>);

impl Links {
    /// The id that stands for a target.
    pub(super) fn to(&mut self, target: &str) -> String {
        let known = self.0.iter().position(|own| own == target);
        let place = known.unwrap_or_else(|| {
            self.0.push(target.to_owned());
            self.0.len() - 1
        });
        id(place)
    }

    /// All ids with their targets.
    pub(super) fn all(&self) -> impl Iterator<Item = (String, &str)> {
        self.0.iter().enumerate().map(|(place, target)| (id(place), target.as_str()))
    }
}

fn id(place: usize) -> String {
    format!("link{}", place + 1)
}
