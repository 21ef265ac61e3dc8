//! Times of day: *14 h 30*, *14.30 uur*, *2.30 pm*; and ranges of them.

use crate::locale::{Half, Meaning};
use crate::model::FactValue;

use super::scan::Scan;
use super::statement::{Matter, Weight, hour_of};
use super::tokens::Shape;

impl Scan<'_> {
    /// Keeps the time of a fact, if it is one; the token behind it.
    fn time_of_fact(&mut self, at: usize) -> Option<usize> {
        let time = match self.fact(at)?.value {
            FactValue::Time(time) => time,
            FactValue::Range(ends) => match *ends {
                [_, FactValue::Time(time)] => time,
                _ => return None,
            },
            _ => return None,
        };
        let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        self.keep(Matter::Time { hour, minute }, Weight::Firm, at..at + 1);
        Some(at + 1)
    }

    /// Reads a time of day; the token behind it.
    pub(super) fn time(&mut self, at: usize) -> Option<usize> {
        let (mut hour, mut minute, mut behind, is_clock) = match self.reader.shape(at)? {
            Shape::Hole => return self.time_of_fact(at),
            Shape::Clock(hour, minute) => (*hour, *minute, at + 1, true),
            Shape::Number(number) => {
                let text = self.reader.text(at..at + 1);
                match text.split_once('.') {
                    Some((hour, minute)) if minute.len() == 2 && hour.len() <= 2 => {
                        (hour.parse().ok()?, minute.parse().ok()?, at + 1, false)
                    }
                    None => (u8::try_from(number.small()?).ok()?, 0, at + 1, false),
                    Some(_) => return None,
                }
            }
            _ => return None,
        };
        if hour > 24 || minute > 59 {
            return None;
        }
        let hours =
            self.reader.phrase(behind, |meaning| (*meaning == Meaning::Hours).then_some(()));
        if let Some(((), end)) = hours {
            behind = end;
            if let Some(found) = self.minutes(behind).filter(|_| !is_clock) {
                minute = found;
                behind += 1;
            }
            if self.reader.is_mark(behind, '.')
                && self.reader.is_glued(behind)
                && self.reader.tokens.get(behind + 1).is_some()
                && self.reader.text(end - 1..end).len() == 1
            {
                behind += 1;
            }
        }
        let half = self.reader.phrase(behind, |meaning| match meaning {
            Meaning::Half(half) => Some(*half),
            _ => None,
        });
        if let Some((half, end)) = half {
            hour = hour_of(hour, half);
            behind = end;
        }
        if hours.is_none() && half.is_none() && !is_clock {
            return None;
        }
        self.time_before(at, half.map(|(half, _)| half));
        self.keep(Matter::Time { hour, minute }, Weight::Firm, at..behind);
        Some(behind)
    }

    /// The minutes behind the word for hours: *14 h 30*.
    fn minutes(&self, at: usize) -> Option<u8> {
        let Some(Shape::Number(_)) = self.reader.shape(at) else { return None };
        let text = self.reader.text(at..at + 1);
        (text.len() == 2).then(|| text.parse().ok())?.filter(|minute| *minute < 60)
    }

    /// Makes a time of the plain figure before one: *from 9 to 11 am*.
    fn time_before(&mut self, start: usize, half: Option<Half>) {
        let Some(found) = self.found.last_mut() else { return };
        if self.reader.behind_range(found.end) != Some(start) || self.reader.is_mark(found.end, ',')
        {
            return;
        }
        let Matter::Figure(figure) = &found.statement.matter else { return };
        let text = self.reader.text(found.number..found.number + 1);
        let is_plain = figure.unit.is_none() && !figure.in_words;
        let hour = text.split('.').next().and_then(|hour| hour.parse::<u8>().ok());
        let Some(hour) = hour.filter(|hour| is_plain && *hour <= 24) else { return };
        let minute = text.split_once('.').map_or(Some(0), |(_, minute)| minute.parse().ok());
        let Some(minute) = minute.filter(|minute| *minute < 60) else { return };
        let hour = half.map_or(hour, |half| hour_of(hour, half));
        found.statement.matter = Matter::Time { hour, minute };
    }
}
