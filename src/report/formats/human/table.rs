use super::page::{Ink, Page};
use super::wrap::wrap;
use crate::tongue::Tongue;
use unicode_width::UnicodeWidthStr;

/// Between two columns.
const GAP: usize = 3;
/// No column is made narrower for another's sake.
const MIN_COLUMN: usize = 8;
/// Words longer than this are cut rather than make other columns narrow.
const LONG_WORD: usize = 30;

/// A cell of a table.
pub(super) struct Cell {
    text: String,
    ink: Ink,
    /// Before the text; no text runs below it.
    mark: String,
}

impl Cell {
    pub(super) fn plain(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), ink: Ink::Plain, mark: String::new() }
    }

    pub(super) fn strong(text: impl Into<String>) -> Cell {
        Cell { ink: Ink::Strong, ..Cell::plain(text) }
    }

    pub(super) fn faint(text: impl Into<String>) -> Cell {
        Cell { ink: Ink::Faint, ..Cell::plain(text) }
    }

    /// With a mark before it.
    pub(super) fn marked(self, mark: &str) -> Cell {
        Cell { mark: mark.to_owned(), ..self }
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

enum Row {
    Cells(Vec<Cell>),
    /// Across all columns.
    Heading(Cell),
    Blank,
}

/// Rows of aligned columns, and perhaps a head.
pub(super) struct Table {
    indent: usize,
    /// The least width of the first column.
    first: usize,
    head: Vec<Cell>,
    rows: Vec<Row>,
}

impl Table {
    /// Without a head.
    pub(super) fn plain(indent: usize) -> Table {
        Table { indent, first: 0, head: Vec::new(), rows: Vec::new() }
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
        let across = page.look.width - self.indent;
        let widths = self.widths(across);
        if !self.head.is_empty() {
            self.lay(page, &self.head, &widths);
            let line = if page.look.unicode { "─" } else { "-" };
            let rules: Vec<String> = widths.iter().map(|width| line.repeat(*width)).collect();
            let rule = page.paint(Ink::Faint, &rules.join(&" ".repeat(GAP)));
            page.verbatim(&format!("{:indent$}{rule}\n", "", indent = self.indent));
        }
        for row in &self.rows {
            match row {
                Row::Cells(cells) => self.lay(page, cells, &widths),
                Row::Heading(cell) => self.lay(page, std::slice::from_ref(cell), &[across]),
                Row::Blank => page.blank(),
            }
        }
    }

    fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        let cells = self.rows.iter().filter_map(|row| match row {
            Row::Cells(cells) => Some(cells.as_slice()),
            Row::Heading(_) | Row::Blank => None,
        });
        std::iter::once(self.head.as_slice()).chain(cells)
    }

    /// The widths of all columns: as wide as they need, and if that is too much, the widest give way; first down
    /// to their longest words, then below.
    fn widths(&self, across: usize) -> Vec<usize> {
        let columns = self.rows().map(<[Cell]>::len).max().unwrap_or(0);
        let most = |measure: fn(&Cell) -> usize, column: usize| {
            let cells = self.rows().filter_map(|row| row.get(column));
            cells.map(measure).max().unwrap_or(0).min(across)
        };
        let first = |column: usize| if column == 0 { self.first } else { 0 };
        let mut widths: Vec<usize> = (0..columns).map(|column| most(Cell::width, column).max(first(column))).collect();
        let words = |column| most(Cell::least, column).min(LONG_WORD).max(first(column)).max(MIN_COLUMN);
        let words: Vec<usize> = (0..columns).map(words).collect();
        let across = across.saturating_sub(GAP * columns.saturating_sub(1));
        for floors in [words, vec![MIN_COLUMN; columns]] {
            while widths.iter().sum::<usize>() > across {
                let wide = widths.iter_mut().zip(&floors).filter(|(width, floor)| **width > **floor);
                let Some((widest, _)) = wide.max_by_key(|(width, _)| **width) else { break };
                *widest -= 1;
            }
        }
        widths
    }

    fn lay(&self, page: &mut Page, cells: &[Cell], widths: &[usize]) {
        let lines: Vec<Vec<String>> = cells.iter().zip(widths).map(|(cell, width)| cell.lines(*width)).collect();
        for at in 0..lines.iter().map(Vec::len).max().unwrap_or(0) {
            let (mut row, mut column, mut used) = (String::new(), self.indent, 0);
            for ((cell, wrapped), width) in cells.iter().zip(&lines).zip(widths) {
                if let Some(text) = wrapped.get(at).filter(|text| !text.trim().is_empty()) {
                    row += &" ".repeat(column - used);
                    row += &page.paint(cell.ink, text);
                    used = column + text.width();
                }
                column = (column + width).max(used) + GAP;
            }
            page.verbatim(&format!("{row}\n"));
        }
    }
}
