//! What changes over time.

use jiff::civil::Date;

/// Values that each hold from a day on.
///
/// What holds on a day is the value with the latest start that is not after it. A value whose day
/// has not come is seen by nobody outside the house.
#[derive(Clone, Debug)]
pub struct Dated<T> {
    /// Ascending by start; only the first may have none, and then holds from the beginning.
    values: Vec<(Option<Date>, T)>,
}

impl<T> Default for Dated<T> {
    fn default() -> Self {
        Self { values: Vec::new() }
    }
}

impl<T> Dated<T> {
    /// A value that always holds.
    pub fn always(value: T) -> Self {
        Self { values: vec![(None, value)] }
    }

    /// Values that each hold from their day on, in any order.
    #[must_use]
    pub fn from(mut values: Vec<(Option<Date>, T)>) -> Self {
        values.sort_by_key(|(from, _)| *from);
        Self { values }
    }

    /// The value that holds on a day.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&T> {
        self.values
            .iter()
            .rev()
            .find(|(from, _)| from.is_none_or(|from| from <= day))
            .map(|(_, value)| value)
    }

    /// The day from which on there is a value, if that is after this one.
    #[must_use]
    pub fn begins_after(&self, day: Date) -> Option<Date> {
        let (first, _) = self.values.first()?;
        first.filter(|first| *first > day)
    }

    /// The values that hold from a day on, with that day, oldest first.
    pub fn starts(&self) -> impl Iterator<Item = (Date, &T)> {
        self.values.iter().filter_map(|(from, value)| Some(((*from)?, value)))
    }

    /// All values, past, present and to come.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.values.iter().map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Dated;

    #[test]
    fn a_value_holds_from_its_day_until_the_next() {
        let members = Dated::from(vec![(Some(date(2026, 1, 1)), 260), (None, 240)]);
        assert_eq!(members.on(date(2025, 12, 31)), Some(&240));
        assert_eq!(members.on(date(2026, 1, 1)), Some(&260));
    }

    #[test]
    fn before_its_first_day_nothing_holds() {
        let role = Dated::from(vec![(Some(date(2026, 1, 1)), "director")]);
        assert_eq!(role.on(date(2025, 12, 31)), None);
    }
}
