//! Tables: heads, rows, and what stands around them.

/// A table, whose lines are made of these pieces; every row of cells has as many as the head.
#[derive(Clone, Debug)]
pub struct Table<I> {
    /// What it shows; may be empty.
    pub caption: Vec<I>,
    /// What several columns have in common, from the first column on; empty if none is grouped.
    pub groups: Vec<ColumnGroup<I>>,
    /// The cells of the head.
    pub head: Vec<Vec<I>>,
    /// The rows.
    pub rows: Vec<Row<I>>,
    /// How each column is aligned.
    pub alignments: Vec<Alignment>,
    /// What stands below it: each a line.
    pub notes: Vec<Vec<I>>,
    /// A picture of its figures, if one is wished.
    pub chart: Option<Chart>,
}

/// A picture of the figures of a table: bars for each row. Their words are those of the table.
#[derive(Clone, Debug)]
pub struct Chart {
    /// The numbers of the columns that it shows.
    pub columns: Vec<usize>,
    /// The numbers of the rows that it shows, each with its bars.
    pub rows: Vec<(usize, Vec<Bar>)>,
}

/// A bar of a chart.
#[derive(Clone, Copy, Debug)]
pub struct Bar {
    /// The number of its column.
    pub column: usize,
    /// How long it is, in the unit of the table; a loss is negative.
    pub size: f64,
}

/// Columns under one head; the words are empty for those under none.
#[derive(Clone, Debug)]
pub struct ColumnGroup<I> {
    /// The head.
    pub words: Vec<I>,
    /// How many columns stand under it.
    pub n_columns: usize,
}

/// A row of a table.
#[derive(Clone, Debug)]
pub struct Row<I> {
    /// What it is there for.
    pub kind: RowKind,
    /// Its cells; a heading has one.
    pub cells: Vec<Vec<I>>,
}

/// What a row is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// To tell something.
    Plain,
    /// To sum up the rows above it.
    Total,
    /// To name the rows below it.
    Heading,
}

/// How a column of a table is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// As the language reads.
    Start,
    /// In the middle.
    Center,
    /// Against the reading direction: figures.
    End,
}

impl<I> Table<I> {
    /// Its lines, in reading order.
    pub fn lines(&self) -> impl Iterator<Item = &Vec<I>> {
        let groups = self.groups.iter().map(|group| &group.words);
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        std::iter::once(&self.caption)
            .chain(groups)
            .chain(&self.head)
            .chain(cells)
            .chain(&self.notes)
            .filter(|line| !line.is_empty())
    }

    /// The same, to change them.
    pub fn lines_mut(&mut self) -> impl Iterator<Item = &mut Vec<I>> {
        let groups = self.groups.iter_mut().map(|group| &mut group.words);
        let cells = self.rows.iter_mut().flat_map(|row| &mut row.cells);
        std::iter::once(&mut self.caption)
            .chain(groups)
            .chain(&mut self.head)
            .chain(cells)
            .chain(&mut self.notes)
            .filter(|line| !line.is_empty())
    }

    /// Whether the first column names the rows: not if it holds figures, or is the only one.
    #[must_use]
    pub fn names_rows(&self) -> bool {
        self.head.len() > 1 && self.alignments.first() != Some(&Alignment::End)
    }

    /// The head of the group in which a column stands, if it stands in one.
    #[must_use]
    pub fn group_of(&self, column: usize) -> Option<&[I]> {
        let mut behind = 0;
        let group = self.groups.iter().find(|group| {
            behind += group.n_columns;
            column < behind
        })?;
        (!group.words.is_empty()).then_some(group.words.as_slice())
    }
}
