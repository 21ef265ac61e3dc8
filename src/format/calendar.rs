//! An event as a file for calendars: iCalendar (RFC 5545).
//!
//! It is a page of lines; libraries for it bring a second way to tell time. Instants are in UTC, so that
//! no zone has to be described.

use jiff::Timestamp;

use crate::view::{CalendarEntry, Hours};

/// Who writes the file (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//heraut//newsroom//EN";

/// A calendar with one event.
pub(super) fn write(entry: &CalendarEntry) -> Vec<u8> {
    let words =
        |name: &str, words: &str| format!("{name};LANGUAGE={}:{}", entry.language, escaped(words));
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:{PRODUCT}"),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&entry.uid)),
        format!("DTSTAMP:{}", instant(entry.announced)),
    ];
    match entry.hours {
        Hours::Days(first, behind) => {
            lines.push(format!("DTSTART;VALUE=DATE:{}", first.strftime("%Y%m%d")));
            lines.push(format!("DTEND;VALUE=DATE:{}", behind.strftime("%Y%m%d")));
        }
        Hours::Instants(starts, ends) => {
            lines.push(format!("DTSTART:{}", instant(starts)));
            lines.extend(ends.map(|ends| format!("DTEND:{}", instant(ends))));
        }
    }
    lines.push(words("SUMMARY", &entry.summary));
    lines.push(words("DESCRIPTION", &entry.description));
    if !entry.location.is_empty() {
        lines.push(words("LOCATION", &entry.location));
    }
    lines.push(format!("URL:{}", entry.address));
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    let folded = lines.iter().map(|line| folded(line) + "\r\n");
    folded.collect::<String>().into_bytes()
}

fn instant(instant: Timestamp) -> String {
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '\\' | ';' | ',' => escaped.extend(['\\', one]),
            '\n' => escaped.push_str("\\n"),
            one if one.is_control() => {}
            one => escaped.push(one),
        }
    }
    escaped
}

/// A line in pieces of at most 75 octets, none of which ends within a letter (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    const LONGEST: usize = 75;
    let (mut folded, mut length) = (String::with_capacity(line.len()), 0);
    for one in line.chars() {
        if length + one.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(one);
        length += one.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{escaped, folded};

    #[test]
    fn lines_are_folded_between_letters_and_unfold_to_what_they_were() {
        let line = format!("SUMMARY;LANGUAGE=fr:{}", "é, un soir ; ".repeat(20));
        let lines = folded(&line);
        assert!(lines.split("\r\n").all(|line| line.len() <= 75), "{lines}");
        assert_eq!(lines.replace("\r\n ", ""), line);
    }

    #[test]
    fn marks_of_the_format_in_words_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\ne\r"), "a\\, b\\; c\\\\d\\ne");
    }
}
