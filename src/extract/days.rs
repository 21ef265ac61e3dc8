//! Days: in words and figures, with weekday and year or without; and several that share a month.

use crate::locale::Meaning;
use crate::model::FactValue;

use super::scan::Scan;
use super::statement::{Day, Matter, Weight};
use super::tokens::Shape;

impl Scan<'_> {
    /// Reads a day, as far as it is told; the token behind it.
    pub(super) fn day(&mut self, at: usize) -> Option<usize> {
        if let Some(Shape::Date(day)) = self.reader.shape(at) {
            let day = *day;
            self.keep(Matter::Day(day), Weight::Firm, at..at + 1);
            return Some(at + 1);
        }
        if let Some(day) = self.day_of_fact(at) {
            self.keep(Matter::Day(day), Weight::Firm, at..at + 1);
            return Some(at + 1);
        }
        let weekday = self.weekday(at);
        let start = weekday.map_or(at, |(_, behind)| self.behind_small_words(behind));
        let dated = self.day_first(start).or_else(|| self.month_first(start));
        let (mut day, end) = match (dated, weekday) {
            (Some(dated), _) => dated,
            (None, Some((weekday, behind))) => {
                let day = Day { weekday: Some(weekday), ..Day::default() };
                self.keep(Matter::Day(day), Weight::Soft, at..behind);
                return Some(behind);
            }
            (None, None) => return self.lone_month(at),
        };
        day.weekday = weekday.map(|(weekday, _)| weekday);
        self.days_before(start.min(at), day);
        let weight = if day.day.is_some() { Weight::Firm } else { Weight::Soft };
        self.keep(Matter::Day(day), weight, at..end);
        Some(self.days_behind(end, day))
    }

    fn day_of_fact(&self, at: usize) -> Option<Day> {
        match self.fact(at)?.value {
            FactValue::Date(date) => Some(date.into()),
            FactValue::Range(ends) => match *ends {
                [_, FactValue::Date(date)] => Some(date.into()),
                _ => None,
            },
            _ => None,
        }
    }

    fn weekday(&self, at: usize) -> Option<(i8, usize)> {
        self.reader.phrase(at, |meaning| match meaning {
            Meaning::Weekday(number) => Some(*number),
            _ => None,
        })
    }

    fn month(&self, at: usize) -> Option<(i8, usize)> {
        let (month, behind) = self.reader.phrase(at, |meaning| match meaning {
            Meaning::Month(number) => Some(*number),
            _ => None,
        })?;
        // `janv.`
        let is_shortened = self.reader.text(at..behind).chars().count() <= 5
            && self.reader.is_mark(behind, '.')
            && matches!(self.reader.shape(behind + 1), Some(Shape::Number(_)));
        Some((month, if is_shortened { behind + 1 } else { behind }))
    }

    /// Passes over what may stand between a weekday and its day: a comma, a short word.
    fn behind_small_words(&self, at: usize) -> usize {
        let mut behind = at;
        if self.reader.is_mark(behind, ',') {
            behind += 1;
        }
        if matches!(self.reader.shape(behind), Some(Shape::Word(word)) if word.len() <= 3)
            && self.month(behind).is_none()
        {
            behind += 1;
        }
        behind
    }

    /// *14 mai 2024*, *1er mai*, *14. Mai*, *14th of May*.
    fn day_first(&self, at: usize) -> Option<(Day, usize)> {
        let (day, mut behind) = self.day_of_month(at)?;
        if matches!(self.reader.shape(behind), Some(Shape::Word(word)) if word.len() == 2) {
            let (month, end) = self.month(behind + 1)?;
            return Some(
                self.with_year(Day { month: Some(month), day: Some(day), ..Day::default() }, end),
            );
        }
        if self.reader.is_mark(behind, '.') {
            behind += 1;
        }
        let (month, end) = self.month(behind)?;
        Some(self.with_year(Day { month: Some(month), day: Some(day), ..Day::default() }, end))
    }

    /// *May 14, 2024*, *mai 2024*.
    fn month_first(&self, at: usize) -> Option<(Day, usize)> {
        let (month, behind) = self.month(at)?;
        let day = Day { month: Some(month), ..Day::default() };
        if let Some(year) = self.year_at(behind) {
            return Some((Day { year: Some(year), ..day }, behind + 1));
        }
        let (number, end) = self.day_of_month(behind)?;
        Some(self.with_year(Day { day: Some(number), ..day }, end))
    }

    /// A day of the month, and the token behind it and its ending.
    fn day_of_month(&self, at: usize) -> Option<(i8, usize)> {
        let Some(Shape::Number(number)) = self.reader.shape(at) else { return None };
        let day = number.small().and_then(|day| i8::try_from(day).ok());
        let day = day.filter(|day| (1..=31).contains(day))?;
        let has_ending = matches!(self.reader.shape(at + 1), Some(Shape::Word(word))
            if self.reader.is_glued(at + 1) && self.reader.words.ordinal_endings.contains(word));
        Some((day, if has_ending { at + 2 } else { at + 1 }))
    }

    fn with_year(&self, day: Day, behind: usize) -> (Day, usize) {
        let from = if self.reader.is_mark(behind, ',') { behind + 1 } else { behind };
        match self.year_at(from) {
            Some(year) => (Day { year: Some(year), ..day }, from + 1),
            None => (day, behind),
        }
    }

    fn year_at(&self, at: usize) -> Option<i16> {
        let Some(Shape::Number(number)) = self.reader.shape(at) else { return None };
        let is_plain = self.reader.text(at..at + 1).len() == 4;
        let year = number.small().and_then(|year| i16::try_from(year).ok());
        year.filter(|year| is_plain && (1800..=2200).contains(year))
    }

    /// A month without its day, unless the word may be another one: *may*.
    fn lone_month(&mut self, at: usize) -> Option<usize> {
        let (month, behind) = self.month(at)?;
        if matches!(self.reader.shape(at), Some(Shape::Word(word)) if self.reader.words.not_alone.contains(word))
        {
            return None;
        }
        let day = Day { month: Some(month), ..Day::default() };
        self.keep(Matter::Day(day), Weight::Soft, at..behind);
        Some(behind)
    }

    /// Makes days of the plain figures before a day that it gives its month: *du 1er au 9 juillet*.
    fn days_before(&mut self, start: usize, day: Day) {
        let mut next = start;
        for found in self.found.iter_mut().rev() {
            // *du 1er au 9*: the language may have an article there.
            let joined = self.reader.behind_range(found.end);
            let is_joined = joined.is_some_and(|behind| behind == next || behind + 1 == next);
            if !is_joined {
                return;
            }
            let number = match &found.statement.matter {
                Matter::Figure(figure) if figure.unit.is_none() => figure.number.small(),
                Matter::Ordinal(number) => Some(*number),
                _ => None,
            };
            let number = number.and_then(|number| i8::try_from(number).ok());
            let Some(number) = number.filter(|number| (1..=31).contains(number)) else { return };
            found.statement.matter = Matter::Day(Day { day: Some(number), weekday: None, ..day });
            found.statement.weight = Weight::Firm;
            next = found.start;
        }
    }

    /// Reads the days behind one whose month stands first: *July 1–9*.
    fn days_behind(&mut self, end: usize, day: Day) -> usize {
        let is_month_first = day.day.is_some()
            && self.found.last().is_some_and(|last| self.month(last.start).is_some());
        let Some(from) = self.reader.behind_range(end).filter(|_| is_month_first) else {
            return end;
        };
        let Some((number, behind)) = self.day_of_month(from) else { return end };
        if self.month(behind).is_some() || self.named_unit(behind).is_some() {
            return end;
        }
        let (day, behind) = self.with_year(Day { day: Some(number), weekday: None, ..day }, behind);
        self.keep(Matter::Day(day), Weight::Firm, from..behind);
        behind
    }
}
