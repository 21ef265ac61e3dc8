//! Tables as HTML: in columns, or row by row where a dialect cannot hold so many.

use crate::prose::{Alignment, Inline, Row, RowKind, Said, Table, line_words};

use super::chart;
use super::writer::Writer;

impl Writer<'_> {
    /// Writes a table in a box of its own, which scrolls where the page is narrow, and its notes below.
    pub(super) fn table(&mut self, table: &Table<Inline<Said>>) {
        if let Some(chart) = table.chart.as_ref().filter(|_| self.dialect.has_pictures) {
            self.html.push_str(&chart::draw(chart, table));
            self.html.push('\n');
        }
        let is_wide = self.dialect.widest_table.is_some_and(|widest| width(table) > widest);
        if is_wide && table.head.len() > 3 {
            self.records(table);
        } else {
            self.columns(table);
        }
        for note in &table.notes {
            self.html.push_str("\n<p class=\"table-note\">");
            self.inlines(note);
            self.close("p");
        }
    }

    /// Writes a table row by row: the name of the row, and below it each cell behind the head of its
    /// column.
    fn records(&mut self, table: &Table<Inline<Said>>) {
        let names_rows = table.alignments.first() != Some(&Alignment::End);
        self.html.push_str("<div class=\"table\">\n<table>\n");
        self.caption(table);
        // What the head says of the names, mostly a unit, stands above all.
        if let Some(unit) = table.head.first().filter(|head| names_rows && !head.is_empty()) {
            self.html.push_str("<tr><td colspan=\"2\">");
            self.inlines(unit);
            self.html.push_str("</td></tr>\n");
        }
        for row in &table.rows {
            if row.kind == RowKind::Heading {
                self.heading(row, 2);
                continue;
            }
            if let Some(name) = row.cells.first().filter(|_| names_rows) {
                self.html.push_str("<tr><th colspan=\"2\" scope=\"colgroup\" class=\"row-name\">");
                self.inlines(name);
                self.html.push_str("</th></tr>\n");
            }
            let cells = table.head.iter().zip(&row.cells).enumerate();
            let cells = cells.skip(usize::from(names_rows));
            for (column, (head, cell)) in cells.filter(|(_, (_, cell))| !cell.is_empty()) {
                self.html.push_str("<tr><td>");
                if let Some(group) = table.group_of(column) {
                    self.inlines(group);
                    self.html.push_str(", ");
                }
                self.inlines(head);
                self.html.push_str("</td><td class=\"end\">");
                self.inlines(cell);
                self.html.push_str("</td></tr>\n");
            }
        }
        self.html.push_str("</table>\n</div>");
    }

    fn columns(&mut self, table: &Table<Inline<Said>>) {
        let heads = table.head.iter().map(|cell| line_words(cell));
        let name: Vec<String> = match line_words(&table.caption) {
            caption if caption.is_empty() => heads.filter(|words| !words.is_empty()).collect(),
            caption => vec![caption],
        };
        let name = (!name.is_empty()).then(|| name.join(", "));
        let role = name.as_ref().map(|_| "region");
        let attributes = [
            ("class", Some("table")),
            ("role", role),
            ("aria-label", name.as_deref()),
            ("tabindex", Some("0")),
        ];
        self.open("div", &attributes);
        self.html.push_str("\n<table>\n");
        self.caption(table);
        self.html.push_str("<thead>\n");
        self.groups(table);
        self.html.push_str("<tr>");
        for (column, cell) in table.head.iter().enumerate() {
            let (name, scope) = if cell.is_empty() { ("td", None) } else { ("th", Some("col")) };
            self.open(name, &[("scope", scope), ("class", class(table, column))]);
            self.inlines(cell);
            self.close(name);
        }
        self.html.push_str("</tr>\n</thead>\n<tbody>\n");
        for (place, row) in table.rows.iter().enumerate() {
            if row.kind == RowKind::Heading {
                if place > 0 {
                    self.html.push_str("</tbody>\n<tbody>\n");
                }
                self.heading(row, table.head.len());
            } else {
                self.row(table, row);
            }
        }
        self.html.push_str("</tbody>\n</table>\n</div>");
    }

    fn caption(&mut self, table: &Table<Inline<Said>>) {
        if !table.caption.is_empty() {
            self.element("caption", &table.caption);
            self.html.push('\n');
        }
    }

    /// Writes the heads that several columns have in common.
    fn groups(&mut self, table: &Table<Inline<Said>>) {
        if table.groups.is_empty() {
            return;
        }
        self.html.push_str("<tr>");
        for group in &table.groups {
            let n_columns = (group.n_columns > 1).then(|| group.n_columns.to_string());
            let (name, scope, class) = if group.words.is_empty() {
                ("td", None, None)
            } else {
                ("th", Some("colgroup"), Some("group"))
            };
            let attributes =
                [("colspan", n_columns.as_deref()), ("scope", scope), ("class", class)];
            self.open(name, &attributes);
            self.inlines(&group.words);
            self.close(name);
        }
        self.html.push_str("</tr>\n");
    }

    /// Writes a row that names those below it.
    fn heading(&mut self, row: &Row<Inline<Said>>, n_columns: usize) {
        let n_columns = n_columns.to_string();
        self.html.push_str("<tr>");
        let attributes = [
            ("colspan", Some(n_columns.as_str())),
            ("scope", Some("rowgroup")),
            ("class", Some("row-name")),
        ];
        self.open("th", &attributes);
        row.cells.iter().for_each(|cell| self.inlines(cell));
        self.html.push_str("</th></tr>\n");
    }

    fn row(&mut self, table: &Table<Inline<Said>>, row: &Row<Inline<Said>>) {
        let total = (row.kind == RowKind::Total).then_some("total");
        self.open("tr", &[("class", total)]);
        for (column, cell) in row.cells.iter().enumerate() {
            let is_name = table.names_rows() && column == 0 && !cell.is_empty();
            let (name, scope) = if is_name { ("th", Some("row")) } else { ("td", None) };
            self.open(name, &[("scope", scope), ("class", class(table, column))]);
            self.inlines(cell);
            self.close(name);
        }
        self.html.push_str("</tr>\n");
    }
}

/// How a column is aligned.
fn class(table: &Table<Inline<Said>>, column: usize) -> Option<&'static str> {
    match table.alignments.get(column) {
        Some(Alignment::End) => Some("end"),
        Some(Alignment::Center) => Some("center"),
        Some(Alignment::Start) | None => None,
    }
}

/// How many characters a table has beside each other, where no cell is broken.
fn width(table: &Table<Inline<Said>>) -> usize {
    let length = |cell: &Vec<Inline<Said>>| line_words(cell).chars().count();
    let rows = table.rows.iter().filter(|row| row.kind != RowKind::Heading);
    let rows: Vec<_> = rows.map(|row| row.cells.as_slice()).collect();
    let widest = |column: usize| {
        let cells = std::iter::once(table.head.as_slice()).chain(rows.iter().copied());
        cells.filter_map(|row| row.get(column)).map(length).max().unwrap_or_default() + 2
    };
    (0..table.head.len()).map(widest).sum()
}
