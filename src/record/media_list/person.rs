//! A name from the columns of a sheet, and a day as spreadsheets write it.

use jiff::civil::Date;

/// A name, and the family name if it is told apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) surname: Option<String>,
}

/// Puts a name together from what stands in its columns, each on one line and perhaps empty;
/// nothing if all are.
///
/// Beside a first name, a column `Name` holds the family name, as Outlook and Excel lists have it
/// (`Prénom;Nom`, `Voornaam;Naam`), unless the first name is in it already.
pub(super) fn named(name: &str, first_name: &str, surname: &str) -> Option<Named> {
    let surname_told = (!surname.is_empty()).then(|| surname.to_owned());
    if name.is_empty() {
        let parts = [first_name, surname].map(str::to_owned);
        let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        return (!name.is_empty()).then_some(Named { name, surname: surname_told });
    }
    if first_name.is_empty() || surname_told.is_some() {
        return Some(Named { name: name.to_owned(), surname: surname_told });
    }
    let before = name.strip_prefix(first_name).filter(|rest| rest.starts_with(' '));
    let behind = name.strip_suffix(first_name).filter(|rest| rest.ends_with(' '));
    Some(match before.or(behind).map(str::trim) {
        Some(rest) => Named { name: name.to_owned(), surname: Some(rest.to_owned()) },
        None if name == first_name => Named { name: name.to_owned(), surname: None },
        None => Named { name: format!("{first_name} {name}"), surname: Some(name.to_owned()) },
    })
}

/// Reads a day: year first with hyphens (ISO 8601), or day first with slashes, full stops or
/// hyphens, as spreadsheets write it in Europe; a time of day behind it is passed over.
pub(super) fn day(cell: &str) -> Option<Date> {
    let day = cell.split(['T', ' ']).next().unwrap_or_default();
    let mut parts = Vec::new();
    for part in day.split(['/', '.', '-']) {
        let is_figure = matches!(part.len(), 1 | 2 | 4) && part.bytes().all(|b| b.is_ascii_digit());
        parts.push((part.len(), is_figure.then(|| part.parse::<i16>().ok()).flatten()?));
    }
    let [first, (_, month), last] = parts[..] else { return None };
    let (((4, year), (..=2, day)) | ((..=2, day), (4, year))) = (first, last) else { return None };
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::{day, named};

    #[test]
    fn a_name_is_put_together_from_its_columns() {
        for (name, first_name, surname, expected) in [
            ("Aylin Brugmans", "", "", Some(("Aylin Brugmans", None))),
            ("Aylin Brugmans", "", "Brugmans", Some(("Aylin Brugmans", Some("Brugmans")))),
            ("", "Aylin", "Brugmans", Some(("Aylin Brugmans", Some("Brugmans")))),
            ("Brugmans", "Aylin", "", Some(("Aylin Brugmans", Some("Brugmans")))),
            ("Aylin Brugmans", "Aylin", "", Some(("Aylin Brugmans", Some("Brugmans")))),
            ("Brugmans Aylin", "Aylin", "", Some(("Brugmans Aylin", Some("Brugmans")))),
            ("Aylin", "Aylin", "", Some(("Aylin", None))),
            ("", "Newsdesk", "", Some(("Newsdesk", None))),
            ("", "", "Brugmans", Some(("Brugmans", Some("Brugmans")))),
            ("", "", "", None),
        ] {
            let read = named(name, first_name, surname);
            let read = read.as_ref().map(|read| (read.name.as_str(), read.surname.as_deref()));
            assert_eq!(read, expected, "{name}|{first_name}|{surname}");
        }
    }

    #[test]
    fn a_day_is_read_as_spreadsheets_here_write_it() {
        for text in [
            "2026-01-15",
            "15/01/2026",
            "15/1/2026",
            "15.01.2026",
            "15-01-2026",
            "15/01/2026 0:00:00",
            "2026-01-15T00:00:00",
        ] {
            assert_eq!(day(text), Some(jiff::civil::date(2026, 1, 15)), "{text}");
        }
        for text in
            ["", "15/01/26", "01/15/2026", "30/02/2026", "2026", "46037", "-1/1/2026", "1/2/3/4"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
