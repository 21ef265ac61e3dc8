//! What a release tells besides its text, in words: when and where, what to do, who.

use crate::diagnostic::{Arguments, Diagnostic, Span};
use crate::model::{
    Appointment, Audience, Event, Fact, FactValue, Line, Occasion, Recall, words_in,
};
use crate::prose::FactForm;
use jiff::civil::Time;

use super::edition::Draft;
use super::{Detail, DetailGroup, DetailLine};

impl<A: Audience> Draft<'_, '_, A> {
    /// What the release tells besides its text.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn details(&self) -> Result<Vec<DetailGroup>, Diagnostic> {
        let details = self.edition.details();
        let mut groups = Vec::new();
        if let Some(event) = &details.event {
            groups.push(self.group("details-event", self.event(event)?)?);
        }
        if let Some(recall) = &details.recall {
            groups.push(self.group("details-recall", self.recall(recall)?)?);
        }
        if let Some(appointment) = &details.appointment {
            groups.push(self.group("details-appointment", self.appointment(appointment)?)?);
        }
        Ok(groups)
    }

    fn group(
        &self,
        heading: &str,
        details: Vec<(&'static str, Vec<DetailLine>)>,
    ) -> Result<DetailGroup, Diagnostic> {
        let told = details.into_iter().filter(|(_, lines)| !lines.is_empty());
        let told = told.map(|(label, lines)| {
            Ok(Detail { label: self.voice.say(label, &Arguments::new())?, lines })
        });
        let details = told.collect::<Result<_, Diagnostic>>()?;
        Ok(DetailGroup { heading: self.voice.say(heading, &Arguments::new())?, details })
    }

    fn event(&self, event: &Event) -> Result<Vec<(&'static str, Vec<DetailLine>)>, Diagnostic> {
        let mut programme = Vec::new();
        for item in &event.programme {
            let time = self.times(item.from, item.to, event.span)?;
            let arguments =
                Arguments::new().with("time", time).with("what", self.words(&item.what)?);
            programme.push(plain(self.voice.say("programme-item", &arguments)?));
        }
        let registration = event.registration.get(self.voice.locale());
        let registration = registration.map(|address| DetailLine {
            words: address.in_words().to_owned(),
            target: Some(address.to_string()),
        });
        Ok(vec![
            ("detail-when", vec![plain(self.when(event)?)]),
            ("detail-where", self.place_of(event)?.into_iter().map(plain).collect()),
            ("detail-programme", programme),
            ("detail-registration", registration.into_iter().collect()),
            ("detail-accreditation", self.line_of(&event.accreditation)?),
        ])
    }

    /// When an event takes place: *Thursday, 3 December 2026, from 6 pm to 9 pm*.
    pub(super) fn when(&self, event: &Event) -> Result<String, Diagnostic> {
        let language = self.voice.language;
        let moment = |occasion: Occasion, time: Option<String>| {
            let day = language.full_date(occasion.day());
            match time {
                None => Ok(day),
                Some(time) => {
                    let arguments = Arguments::new().with("day", day).with("time", time);
                    self.voice.say("event-moment", &arguments)
                }
            }
        };
        let alone =
            |occasion: Occasion| moment(occasion, occasion.time().map(|time| language.time(time)));
        let when = match event.ends {
            None => alone(event.starts)?,
            Some(ends) if ends.day() == event.starts.day() => {
                let times = match (event.starts.time(), ends.time()) {
                    (Some(from), to) => Some(self.times(from, to, event.span)?),
                    (None, _) => None,
                };
                moment(event.starts, times)?
            }
            Some(ends) if event.starts.time().is_none() && ends.time().is_none() => {
                let ends = [event.starts, ends].map(|occasion| FactValue::Date(occasion.day()));
                self.told(FactValue::Range(Box::new(ends)), FactForm::Weekday, event.span)?
            }
            Some(ends) => {
                let arguments =
                    Arguments::new().with("from", alone(event.starts)?).with("to", alone(ends)?);
                self.voice.say("event-from-to", &arguments)?
            }
        };
        let zone = self.voice.directory.settings.zone.iana_name();
        if zone == Some(event.zone.as_str()) || event.starts.time().is_none() {
            return Ok(when);
        }
        let zone = event.zone.replace('_', " ");
        self.voice.say("event-in-zone", &Arguments::new().with("when", when).with("zone", zone))
    }

    /// Where an event takes place: building, street, town.
    pub(super) fn place_of(&self, event: &Event) -> Result<Vec<String>, Diagnostic> {
        let town = event.place.as_ref().or_else(|| self.edition.places().first());
        let town = town.and_then(|id| self.voice.place(&id.value));
        let lines = [self.words(&event.venue)?, self.words(&event.address)?];
        Ok(lines.into_iter().chain(town).filter(|line| !line.is_empty()).collect())
    }

    fn recall(&self, recall: &Recall) -> Result<Vec<(&'static str, Vec<DetailLine>)>, Diagnostic> {
        let hotline = recall.hotline.as_ref().map(|id| (id.value.as_str(), None));
        let mut lines = Vec::new();
        for contact in self.voice.contacts(hotline.into_iter(), self.edition.today())? {
            lines.push(plain(contact.name));
            lines.extend(contact.telephones.into_iter().map(|telephone| DetailLine {
                words: match telephone.label {
                    Some(label) => format!("{} ({label})", telephone.words),
                    None => telephone.words,
                },
                target: Some(format!("tel:{}", telephone.number)),
            }));
            lines.extend(
                contact.email.map(|email| DetailLine {
                    target: Some(format!("mailto:{email}")),
                    words: email,
                }),
            );
        }
        Ok(vec![
            ("detail-product", self.line_of(&recall.product)?),
            ("detail-lots", recall.lots.iter().cloned().map(plain).collect()),
            ("detail-risk", self.line_of(&recall.risk)?),
            ("detail-action", self.line_of(&recall.action)?),
            ("detail-hotline", lines),
        ])
    }

    fn appointment(
        &self,
        appointment: &Appointment,
    ) -> Result<Vec<(&'static str, Vec<DetailLine>)>, Diagnostic> {
        let voice = &self.voice;
        let person = voice.directory.person(&appointment.person.value);
        let name = person.map(|person| plain(voice.set(person.name_in(voice.locale()))));
        let predecessor = appointment.succeeds.get(voice.locale());
        let predecessor = predecessor.map(|name| plain(voice.set(name)));
        Ok(vec![
            ("detail-person", name.into_iter().collect()),
            ("detail-role", self.line_of(&appointment.role)?),
            ("detail-from", vec![plain(voice.language.long_date(appointment.from.value))]),
            ("detail-succeeds", predecessor.into_iter().collect()),
        ])
    }

    fn times(&self, from: Time, to: Option<Time>, span: Span) -> Result<String, Diagnostic> {
        let from = FactValue::Time(from);
        let times = match to {
            None => from,
            Some(to) => FactValue::Range(Box::new([from, FactValue::Time(to)])),
        };
        self.told(times, FactForm::Figures, span)
    }

    fn told(&self, value: FactValue, form: FactForm, span: Span) -> Result<String, Diagnostic> {
        let fact = Fact { value, qualifier: None, made_of: Vec::new(), span };
        self.voice.fact(&fact, form)
    }

    /// The words of a line; none if it is empty.
    pub(super) fn words(&self, line: &Line) -> Result<String, Diagnostic> {
        self.line(words_in(line, self.voice.locale()))
    }

    fn line_of(&self, line: &Line) -> Result<Vec<DetailLine>, Diagnostic> {
        let words = self.words(line)?;
        Ok(if words.is_empty() { Vec::new() } else { vec![plain(words)] })
    }
}

fn plain(words: String) -> DetailLine {
    DetailLine { words, target: None }
}
