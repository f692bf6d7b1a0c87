use super::money::Bar;
use super::page::{Ink, Page};
use super::wrap::{GLUE, wrap};
use crate::tongue::Tongue;
use unicode_width::UnicodeWidthStr;

/// Between two columns.
const GAP: usize = 3;
/// Between two columns of numbers.
const CLOSE: usize = 2;
/// No column is made narrower for another's sake.
const MIN_COLUMN: usize = 8;
/// Words longer than this are cut rather than make other columns narrow.
const LONG_WORD: usize = 30;

/// A cell of a table.
#[derive(Debug, Clone)]
pub(in crate::report) struct Cell {
    pub(in crate::report) text: String,
    pub(in crate::report) ink: Ink,
    /// Before the text; no text runs below it.
    pub(in crate::report) mark: String,
    /// At the right end of its column, as numbers are.
    pub(in crate::report) right: bool,
    /// A bar, where it can be drawn.
    pub(in crate::report) bar: Option<Bar>,
}

impl Cell {
    pub(in crate::report) fn plain(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), ink: Ink::Plain, mark: String::new(), right: false, bar: None }
    }

    /// A bar, to be drawn.
    pub(super) fn drawn(bar: Bar) -> Cell {
        Cell { bar: Some(bar), ..Cell::plain("") }
    }

    pub(in crate::report) fn strong(text: impl Into<String>) -> Cell {
        Cell { ink: Ink::Strong, ..Cell::plain(text) }
    }

    pub(super) fn faint(text: impl Into<String>) -> Cell {
        Cell { ink: Ink::Faint, ..Cell::plain(text) }
    }

    /// In another ink.
    pub(in crate::report) fn inked(self, ink: Ink) -> Cell {
        Cell { ink, ..self }
    }

    /// At the right end of its column.
    pub(in crate::report) fn right(self) -> Cell {
        Cell { right: true, ..self }
    }

    fn left(self) -> Cell {
        Cell { right: false, ..self }
    }

    /// With a mark before it.
    pub(super) fn marked(self, mark: &str) -> Cell {
        Cell { mark: mark.to_owned(), ..self }
    }

    /// Kept blank behind a text at the right end.
    fn after(&self) -> usize {
        self.text.chars().rev().take_while(|letter| *letter == GLUE).count()
    }

    /// The columns it takes on one line.
    fn width(&self) -> usize {
        self.mark.width() + self.text.width()
    }

    /// The columns it takes at least, if no word is to be cut.
    fn least(&self) -> usize {
        self.mark.width() + self.text.split(' ').map(|word| word.width()).max().unwrap_or(0)
    }

    fn lines(&self, width: usize) -> Vec<String> {
        let hang = self.mark.width();
        let mut lines = wrap(&self.text, width.saturating_sub(hang));
        for (at, line) in lines.iter_mut().enumerate() {
            let before = if at == 0 { self.mark.clone() } else { " ".repeat(hang) };
            *line = before + line;
        }
        lines
    }
}

/// A row of a table.
#[derive(Debug, Clone)]
pub(in crate::report) enum Row {
    /// A cell for each column; the last ones may be missing.
    Cells(Vec<Cell>),
    /// Across all columns.
    Heading(Cell),
    /// Set apart.
    Blank,
}

/// Rows of aligned columns, and perhaps a head.
#[derive(Debug, Clone)]
pub(in crate::report) struct Table {
    indent: usize,
    /// The least width of the first column.
    first: usize,
    /// Between two columns.
    gap: usize,
    pub(in crate::report) head: Vec<Cell>,
    pub(in crate::report) rows: Vec<Row>,
}

impl Table {
    /// Does it say something of each label?
    pub(in crate::report) fn is_labelled(&self) -> bool {
        self.first > 0
    }

    /// Without a head.
    pub(super) fn plain(indent: usize) -> Table {
        Table { indent, first: 0, gap: GAP, head: Vec::new(), rows: Vec::new() }
    }

    /// Labels and what they say; the labels of several such tables align.
    pub(super) fn labelled(page: &Page) -> Table {
        // The longest of them: `Ideal environment`, `Velocidad de respuesta`.
        let first = match page.tongue() {
            Tongue::En => 17,
            Tongue::Es => 22,
        };
        Table { first, ..Table::plain(2) }
    }

    /// With what stands above the columns.
    pub(super) fn headed<const N: usize>(indent: usize, head: [&'static str; N]) -> Table {
        Table { head: head.map(Cell::faint).into(), ..Table::plain(indent) }
    }

    /// Columns of numbers, closer together. What stands above them may take several lines.
    pub(in crate::report) fn of_numbers(indent: usize, head: Vec<Cell>) -> Table {
        let head = head.into_iter().map(|cell| cell.inked(Ink::Faint)).collect();
        Table { head, gap: CLOSE, ..Table::plain(indent) }
    }

    /// A row of as many cells as there are columns.
    pub(in crate::report) fn push(&mut self, cells: Vec<Cell>) {
        self.rows.push(Row::Cells(cells));
    }

    /// Does it fit on the page without a cell taking a second line?
    pub(super) fn fits(&self, page: &Page) -> bool {
        let across = page.look.width.saturating_sub(self.indent);
        let widths = self.natural(usize::MAX);
        widths.iter().sum::<usize>() + self.gap * widths.len().saturating_sub(1) <= across
    }

    /// The same with the cells of each row one below the other, for narrow pages; `lead` stands before the first.
    pub(super) fn stacked(&self, page: &Page, lead: &str) -> Table {
        let mut stacked = Table::labelled(page);
        for row in self.rows() {
            let Some((first, cells)) = row.split_first() else { continue };
            stacked.pause();
            stacked.rows.push(Row::Heading(Cell {
                ink: Ink::Strong,
                text: format!("{lead}{}", first.text),
                ..first.clone()
            }));
            for (head, cell) in self.head.iter().skip(1).zip(cells).filter(|(head, _)| !head.text.is_empty()) {
                stacked.row([head, cell].map(|cell| cell.clone().left()));
            }
        }
        stacked
    }

    /// Does it fit without a word being cut?
    pub(super) fn keeps_words(&self, page: &Page) -> bool {
        let columns = self.rows().map(<[Cell]>::len).max().unwrap_or(0);
        let least = (0..columns).map(|column| self.most(Cell::least, column).max(MIN_COLUMN)).sum::<usize>();
        self.indent + least + self.gap * columns.saturating_sub(1) <= page.look.width
    }

    pub(super) fn row<const N: usize>(&mut self, cells: [Cell; N]) {
        self.rows.push(Row::Cells(cells.into()));
    }

    /// A row of a label and what it says; none where nothing is said.
    pub(super) fn says(&mut self, label: &str, text: Option<String>) {
        if let Some(text) = text {
            self.row([Cell::faint(label), Cell::plain(text)]);
        }
    }

    /// A heading for the rows that follow.
    pub(super) fn heading(&mut self, text: &str) {
        self.rows.push(Row::Heading(Cell::strong(text)));
    }

    /// A blank line between two rows; none before the first.
    pub(super) fn pause(&mut self) {
        if !self.rows.is_empty() {
            self.rows.push(Row::Blank);
        }
    }

    /// Lays the table out on the page.
    pub(super) fn write(&self, page: &mut Page) {
        if page.keep_table(self) {
            return;
        }
        let across = page.look.width - self.indent;
        let widths = self.widths(across);
        if !self.head.is_empty() {
            self.lay(page, &self.head, &widths, true);
            let line = if page.look.unicode { "─" } else { "-" };
            let rules: Vec<String> = widths.iter().map(|width| line.repeat(*width)).collect();
            let rule = page.paint(Ink::Faint, &rules.join(&" ".repeat(self.gap)));
            page.verbatim(&format!("{:indent$}{rule}\n", "", indent = self.indent));
        }
        for row in &self.rows {
            match row {
                Row::Cells(cells) => self.lay(page, cells, &widths, false),
                Row::Heading(cell) => self.lay(page, std::slice::from_ref(cell), &[across], false),
                Row::Blank => page.blank(),
            }
        }
    }

    fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        self.rows.iter().filter_map(|row| match row {
            Row::Cells(cells) => Some(cells.as_slice()),
            Row::Heading(_) | Row::Blank => None,
        })
    }

    /// The widest of a column by a measure.
    fn most(&self, measure: fn(&Cell) -> usize, column: usize) -> usize {
        self.rows().filter_map(|row| row.get(column)).map(measure).max().unwrap_or(0)
    }

    /// As wide as each column would like to be.
    fn natural(&self, across: usize) -> Vec<usize> {
        let columns = self.rows().map(<[Cell]>::len).max().unwrap_or(0).max(self.head.len());
        let above = if self.gap == CLOSE { Cell::least } else { Cell::width };
        let first = |column: usize| if column == 0 { self.first } else { 0 };
        let width = |column: usize| {
            let above = self.head.get(column).map_or(0, above);
            self.most(Cell::width, column).max(above).min(across).max(first(column))
        };
        (0..columns).map(width).collect()
    }

    /// The widths of all columns: as wide as they need, and if that is too much, the widest give way; first down
    /// to their longest words, then below.
    fn widths(&self, across: usize) -> Vec<usize> {
        let mut widths = self.natural(across);
        let first = |column: usize| if column == 0 { self.first } else { 0 };
        let words = |column: usize| {
            let above = self.head.get(column).map_or(0, Cell::least);
            let most = self.most(Cell::least, column).max(above).min(across);
            most.min(LONG_WORD).max(first(column)).max(MIN_COLUMN)
        };
        let words: Vec<usize> = (0..widths.len()).map(words).collect();
        let across = across.saturating_sub(self.gap * widths.len().saturating_sub(1));
        for floors in [words, vec![MIN_COLUMN; widths.len()]] {
            while widths.iter().sum::<usize>() > across {
                let wide = widths.iter_mut().zip(&floors).filter(|(width, floor)| **width > **floor);
                let Some((widest, _)) = wide.max_by_key(|(width, _)| **width) else { break };
                *widest -= 1;
            }
        }
        widths
    }

    /// `low`: the last lines of all cells stand side by side, not the first ones.
    fn lay(&self, page: &mut Page, cells: &[Cell], widths: &[usize], low: bool) {
        let mut lines: Vec<Vec<String>> = cells.iter().zip(widths).map(|(cell, width)| cell.lines(*width)).collect();
        let height = lines.iter().map(Vec::len).max().unwrap_or(0);
        for lines in lines.iter_mut().filter(|lines| low && lines.len() < height) {
            let above = vec![String::new(); height - lines.len()];
            *lines = above.into_iter().chain(std::mem::take(lines)).collect();
        }
        for at in 0..height {
            let (mut row, mut column, mut used) = (String::new(), self.indent, 0);
            for ((cell, wrapped), width) in cells.iter().zip(&lines).zip(widths) {
                if let Some(text) = wrapped.get(at).filter(|text| !text.trim().is_empty()) {
                    let before = if cell.right { width.saturating_sub(text.width() + cell.after()) } else { 0 };
                    row += &" ".repeat(column + before - used);
                    row += &page.paint(cell.ink, text);
                    used = column + before + text.width();
                }
                column = (column + width).max(used) + self.gap;
            }
            page.verbatim(&format!("{row}\n"));
        }
    }
}
