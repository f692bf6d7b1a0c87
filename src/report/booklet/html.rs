//! A page for a browser: one file, without scripts, links to elsewhere or fonts of its own, in light and in dark, on
//! a telephone and on paper. It is well-formed XML as well.

use super::pictures::{self, bar};
use super::{Booklet, Kind};
use crate::diagnostic::Severity;
use crate::diagnostic::render::sanitise;
use crate::report::formats::csv;
use crate::report::formats::human::block::{Block, Remark};
use crate::report::formats::human::page::Ink;
use crate::report::formats::human::table::{Cell, Row, Table};
use crate::report::formats::human::wrap::GLUE;
use crate::tongue::{Text, number};

/// For a browser, and to print.
pub(super) static KIND: Kind = Kind {
    extension: "html",
    about: Text {
        en: "a page with pictures, to read, to send or to print",
        es: "una página con dibujos, para leer, enviar o imprimir",
    },
    render,
};

const STYLE: &str = include_str!("style.css");
/// The most rows of the ledger that are shown.
const MAX_ROWS: usize = 600;

/// A text of a model as text of a page: nothing in it is a mark.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in sanitise(text).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // No character of XML.
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
    out
}

/// The same, with what stands in backticks set apart as code.
fn worded(text: &str) -> String {
    let safe = escaped(text);
    let parts: Vec<&str> = safe.split('`').collect();
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        match (at % 2 == 1, at + 1 < parts.len()) {
            (true, true) => out += &format!("<code>{part}</code>"),
            (true, false) => out += &format!("`{part}"),
            (false, _) => out += part,
        }
    }
    out
}

fn render(booklet: &Booklet) -> Result<Vec<u8>, String> {
    let title = escaped(&booklet.title);
    let mut page = Page { booklet, out: String::new(), open: Open::Nothing, parts: 0, is_first: true };
    page.out += &format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <meta name=\"color-scheme\" content=\"light dark\"/>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<header>\n",
        booklet.input.tongue.code(),
    );
    booklet.blocks.iter().for_each(|block| page.block(block));
    page.close();
    page.ledger();
    page.out += "</section>\n</main>\n<footer>";
    let made = booklet.say("Made with Minka", "Hecho con Minka");
    page.out += &format!("<p>{made} {}</p></footer>\n</body>\n</html>\n", env!("CARGO_PKG_VERSION"));
    Ok(page.out.into_bytes())
}

/// What has to be closed before something else begins.
#[derive(PartialEq, Eq)]
enum Open {
    Nothing,
    List,
    Remarks,
}

struct Page<'a> {
    booklet: &'a Booklet<'a>,
    out: String,
    open: Open,
    /// How many parts there are by now.
    parts: usize,
    /// Is the next paragraph the first of its part?
    is_first: bool,
}

impl Page<'_> {
    fn close(&mut self) {
        match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => {}
            Open::List => self.out += "</ul>\n",
            Open::Remarks => self.out += "</div>\n",
        }
    }

    fn begin(&mut self, open: Open, mark: &str) {
        if self.open != open {
            self.close();
            self.out += mark;
            self.open = open;
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Point(text) => {
                self.begin(Open::List, "<ul>\n");
                self.out += &format!("<li>{}</li>\n", worded(text));
            }
            Block::Remark(remark) => {
                self.begin(Open::Remarks, "<div class=\"remarks\">\n");
                self.remark(remark);
            }
            Block::Title(text) => self.part(text),
            Block::Section { text, rests_on } => {
                self.close();
                let source = match rests_on.is_empty() {
                    true => String::new(),
                    false => format!(" <small>{}</small>", escaped(rests_on)),
                };
                self.out += &format!("<h3>{}{source}</h3>\n", worded(text));
            }
            Block::Paragraph { ink, text } => self.paragraph(*ink, text),
            Block::Table(table) => {
                self.close();
                self.table(table);
            }
            Block::Picture(picture) => {
                self.close();
                if let Some(drawn) = pictures::draw(self.booklet.input, *picture) {
                    let caption = escaped(&drawn.caption);
                    self.out += &format!("<figure>{}<figcaption>{caption}</figcaption></figure>\n", drawn.svg);
                }
            }
        }
        self.is_first = matches!(block, Block::Title(_));
    }

    /// A part of the page begins; what stood before the first is the head of the page.
    fn part(&mut self, text: &str) {
        self.close();
        let before = if self.parts == 0 { self.contents() } else { "</section>\n".to_owned() };
        self.parts += 1;
        let number = self.parts;
        self.out += &format!("{before}<section id=\"part-{number}\">\n<h2>{}</h2>\n", worded(text));
    }

    /// The parts of the page, to go to.
    fn contents(&self) -> String {
        let titles = self.booklet.blocks.iter().filter_map(|block| match block {
            Block::Title(text) => Some(text),
            Block::Section { .. }
            | Block::Paragraph { .. }
            | Block::Point(_)
            | Block::Table(_)
            | Block::Picture(_)
            | Block::Remark(_) => None,
        });
        let entry =
            |(at, text): (usize, &String)| format!("<li><a href=\"#part-{}\">{}</a></li>", at + 1, worded(text));
        let entries: String = titles.enumerate().map(entry).collect();
        let label = self.booklet.say("Contents", "Contenido");
        format!("</header>\n<nav aria-label=\"{label}\"><ol>{entries}</ol></nav>\n")
    }

    fn paragraph(&mut self, ink: Ink, text: &str) {
        self.close();
        let text = worded(text);
        self.out += &match (ink, self.parts, self.out.contains("<h1>")) {
            (_, 0, false) => format!("<h1>{text}</h1>\n"),
            (Ink::Strong, 1.., _) if self.is_first => format!("<p class=\"verdict\">{text}</p>\n"),
            (Ink::Plain, _, _) => format!("<p>{text}</p>\n"),
            (Ink::Strong, _, _) => format!("<p><strong>{text}</strong></p>\n"),
            (Ink::Faint, _, _) => format!("<p class=\"faint\">{text}</p>\n"),
            (Ink::Good, _, _) => format!("<p class=\"good\">{text}</p>\n"),
            (Ink::Bad, _, _) => format!("<p class=\"bad\">{text}</p>\n"),
        };
    }

    fn remark(&mut self, remark: &Remark) {
        let weight = match remark.severity {
            Severity::Error | Severity::Warning => "heavy",
            Severity::Advice => "light",
        };
        let title = remark.severity.title().say(self.booklet.input.tongue);
        self.out += &format!("<div class=\"remark {weight}\"><p><b>{title}</b> {}</p>", worded(&remark.message));
        if let Some(help) = &remark.help {
            self.out += &format!("<p class=\"help\">{}</p>", worded(help));
        }
        let rests = if remark.source.is_empty() { String::new() } else { format!(" · {}", escaped(&remark.source)) };
        self.out += &format!(
            "<p class=\"faint\"><code>{}</code> · {}{rests}</p></div>\n",
            escaped(remark.rule),
            escaped(&remark.at),
        );
    }

    fn table(&mut self, table: &Table) {
        let columns = table.rows.iter().map(|row| match row {
            Row::Cells(cells) => cells.len(),
            Row::Heading(_) | Row::Blank => 1,
        });
        let columns = columns.max().unwrap_or(0).max(table.head.len());
        let class = match (table.is_labelled(), table.head.is_empty()) {
            (true, _) => "facts",
            (false, true) => "plain",
            (false, false) => "grid",
        };
        self.out += &format!("<div class=\"wide\"><table class=\"{class}\">\n");
        if !table.head.is_empty() {
            let cells: String = table.head.iter().map(head).collect();
            self.out += &format!("<thead><tr>{cells}</tr></thead>\n");
        }
        self.out += "<tbody>\n";
        let mut is_apart = false;
        for row in &table.rows {
            let apart = if std::mem::take(&mut is_apart) { " class=\"apart\"" } else { "" };
            match row {
                Row::Cells(cells) => {
                    let cells: String = cells.iter().enumerate().map(|(at, cell)| data(table, at, cell)).collect();
                    self.out += &format!("<tr{apart}>{cells}</tr>\n");
                }
                Row::Heading(cell) => {
                    let text = worded(&cell.text);
                    self.out += &format!(
                        "<tr class=\"heading\"><th colspan=\"{columns}\" scope=\"rowgroup\">{text}</th></tr>\n"
                    );
                }
                Row::Blank => is_apart = true,
            }
        }
        self.out += "</tbody></table></div>\n";
    }

    /// The ledger, folded away.
    fn ledger(&mut self) {
        let input = self.booklet.input;
        let records = csv::records(input);
        if records.is_empty() {
            return;
        }
        let all = number::number(input.tongue, records.len() as f64, 0);
        let (lead, rows) = (self.booklet.say("The ledger", "El libro"), self.booklet.say("rows", "filas"));
        self.out += &format!("<details><summary>{lead}: {all} {rows}</summary>\n");
        let note = self.booklet.say(
            "Amounts of all firms of the party together, not discounted; negative where they are paid. Expected values, and \
             in brackets where 9 of 10 samples lie.",
            "Montos de todas las empresas de la parte juntas, sin descontar; negativos si se pagan. Valores esperados y, \
             entre paréntesis, donde caen 9 de cada 10 muestras.",
        );
        self.out += &format!("<p class=\"faint\">{note}</p>\n");
        let cells = |text: &str| Cell::plain(text);
        let head = [
            self.booklet.say("Network or agreement", "Red o acuerdo"),
            self.booklet.say("Action", "Acción"),
            self.booklet.say("Line", "Línea"),
            self.booklet.say("Party", "Parte"),
            self.booklet.say("Year", "Año"),
            self.booklet.say("Amount", "Monto"),
        ];
        let mut head: Vec<Cell> = head.map(cells).into();
        head.iter_mut().skip(4).for_each(|cell| cell.right = true);
        let mut table = Table::of_numbers(0, head);
        let values: Vec<f64> = records.iter().flat_map(|record| record.amounts).collect();
        let cents = number::cents(&values);
        for record in records.iter().take(MAX_ROWS) {
            let [mean, low, high] = record.amounts.map(|value| number::amount(input.tongue, value, cents));
            let amount = if low == high { mean } else { format!("{mean} ({low} – {high})") };
            let mut row: Vec<Cell> = record.texts.iter().map(|text| cells(text)).collect();
            row.extend([record.year.to_string(), amount].map(|text| Cell::plain(text).right()));
            table.push(row);
        }
        self.table(&table);
        let left = records.len().saturating_sub(MAX_ROWS);
        if left > 0 {
            let more = self.booklet.say(
                "more: `minka run` with `--format csv` has them all",
                "más: `minka run` con `--format csv` las trae todas",
            );
            let left = number::number(input.tongue, left as f64, 0);
            self.out += &format!("<p>{left} {}.</p>\n", worded(more));
        }
        self.out += "</details>\n";
    }
}

fn head(cell: &Cell) -> String {
    let class = if cell.right { " class=\"number\"" } else { "" };
    format!("<th scope=\"col\"{class}>{}</th>", worded(&cell.text))
}

/// A cell; on narrow screens it is told what stands above it.
fn data(table: &Table, at: usize, cell: &Cell) -> String {
    let ink = match cell.ink {
        Ink::Plain => "",
        Ink::Strong => " strong",
        Ink::Faint => " faint",
        Ink::Good => " good",
        Ink::Bad => " bad",
    };
    let kind = match (&cell.bar, cell.right) {
        (Some(_), _) => "bar",
        (None, true) => "number",
        (None, false) => "",
    };
    let class = format!("{kind}{ink}");
    let class = if class.is_empty() { class } else { format!(" class=\"{}\"", class.trim()) };
    let inside = match &cell.bar {
        Some(drawn) => bar::draw(drawn),
        None => inside(cell),
    };
    let above = table.head.get(at).map(|head| head.text.replace(GLUE, " ")).filter(|text| !text.is_empty());
    let above = above.map(|text| format!(" data-label=\"{}\"", escaped(&text))).unwrap_or_default();
    match at == 0 && (table.is_labelled() || !table.head.is_empty()) {
        true => format!("<th scope=\"row\"{class}>{inside}</th>"),
        // One piece, beside what is said to stand above it.
        false if cell.right => format!("<td{class}{above}><span>{inside}</span></td>"),
        false => format!("<td{class}{above}>{inside}</td>"),
    }
}

fn inside(cell: &Cell) -> String {
    let mark = cell.mark.trim();
    let mark = if mark.is_empty() { String::new() } else { format!("<span class=\"mark\">{}</span> ", escaped(mark)) };
    // Spaces that hold a column of a terminal in line hold nothing here.
    let text = cell.text.split(GLUE).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\u{a0}");
    let ranged = text.split_once('(').filter(|(_, rest)| cell.right && rest.ends_with(')'));
    match ranged {
        Some((middle, range)) => {
            format!("{mark}{} <span class=\"range\">({}</span>", escaped(middle.trim_end()), escaped(range))
        }
        None => format!("{mark}{}", worded(&text)),
    }
}

#[cfg(test)]
mod tests {
    use super::{escaped, worded};

    #[test]
    fn no_text_is_a_mark() {
        assert_eq!(
            escaped("</script><b a='x' b=\"y\">&"),
            "&lt;/script&gt;&lt;b a=&#39;x&#39; b=&quot;y&quot;&gt;&amp;"
        );
        assert_eq!(escaped("a\u{1b}[31m\u{0}\u{202e}\u{ffff}"), "a\\u{1b}[31m\\u{0}\\u{202e}\u{fffd}");
    }

    #[test]
    fn what_stands_in_backticks_is_code_and_a_single_backtick_stays() {
        assert_eq!(worded("see `minka <test>`."), "see <code>minka &lt;test&gt;</code>.");
        assert_eq!(worded("a ` b"), "a ` b");
        assert_eq!(worded("`a` and ` b"), "<code>a</code> and ` b");
    }
}
