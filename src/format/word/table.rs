//! Tables as `WordprocessingML` (ECMA-376, part 1, 17.4).

use crate::prose::{Alignment, Inline, RowKind, Said, Table};

use super::writer::Writer;

/// How wide the text is: A4 without its margins, in twentieths of a point.
const WIDTH: usize = 9_070;

/// A cell: what it says, how many columns it takes, in which style, and how it is aligned.
struct Cell<'c> {
    content: &'c [Inline<Said>],
    n_columns: usize,
    style: &'static str,
    alignment: Alignment,
}

impl Writer {
    /// Writes a table: its caption above it, its notes below.
    pub(super) fn table(&mut self, table: &Table<Inline<Said>>) {
        if !table.caption.is_empty() {
            self.styled("Caption", "", &table.caption);
        }
        let n_columns = table.head.len().max(1);
        let width = WIDTH / n_columns;
        self.xml.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"Figures\"/>");
        self.xml.push_str("<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        self.xml.push_str(&format!("<w:gridCol w:w=\"{width}\"/>").repeat(n_columns));
        self.xml.push_str("</w:tblGrid>\n");
        if !table.groups.is_empty() {
            let groups = table.groups.iter().map(|group| Cell {
                content: &group.words,
                n_columns: group.n_columns,
                style: "TableHead",
                alignment: Alignment::Start,
            });
            self.row(true, groups);
        }
        let alignment =
            |column: usize| table.alignments.get(column).copied().unwrap_or(Alignment::Start);
        let head = table.head.iter().enumerate().map(|(column, content)| Cell {
            content,
            n_columns: 1,
            style: "TableHead",
            alignment: alignment(column),
        });
        self.row(true, head);
        for row in &table.rows {
            let (style, is_heading) = match row.kind {
                RowKind::Plain => ("TableText", false),
                RowKind::Total => ("TableTotal", false),
                RowKind::Heading => ("TableHead", true),
            };
            let cells = row.cells.iter().enumerate().map(|(column, content)| Cell {
                content,
                n_columns: if is_heading { n_columns } else { 1 },
                style,
                alignment: if is_heading { Alignment::Start } else { alignment(column) },
            });
            self.row(false, cells);
        }
        self.xml.push_str("</w:tbl>\n");
        for note in &table.notes {
            self.styled("Note", "", note);
        }
        // Two tables without a paragraph between them would become one.
        if table.notes.is_empty() {
            self.styled("Note", "", &[]);
        }
    }

    fn row<'c>(&mut self, is_head: bool, cells: impl Iterator<Item = Cell<'c>>) {
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/>");
        self.xml.push_str(if is_head { "<w:tblHeader/></w:trPr>" } else { "</w:trPr>" });
        for Cell { content, n_columns, style, alignment } in cells {
            self.xml.push_str("<w:tc><w:tcPr>");
            if n_columns > 1 {
                self.valued("w:gridSpan", &n_columns.to_string());
            }
            self.xml.push_str("</w:tcPr>");
            let alignment = match alignment {
                Alignment::Start => "",
                Alignment::Center => "<w:jc w:val=\"center\"/>",
                Alignment::End => "<w:jc w:val=\"right\"/>",
            };
            self.styled(style, alignment, content);
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr>\n");
    }
}
