//! A page for a repository, a wiki or a word processor. There are no pictures: what they show is said in words.

use super::pictures;
use super::{Booklet, Kind};
use crate::report::answers::markdown_text as text;
use crate::report::formats::human::block::{Block, Remark};
use crate::report::formats::human::page::Ink;
use crate::report::formats::human::table::{Cell, Row, Table};
use crate::report::formats::human::wrap::GLUE;
use crate::tongue::Text;

/// For a page that is edited further.
pub(super) static KIND: Kind = Kind {
    extension: "md",
    about: Text {
        en: "the same in Markdown, to be edited further; pictures are told in words",
        es: "lo mismo en Markdown, para seguir editándolo; los dibujos se cuentan en palabras",
    },
    render,
};

fn render(booklet: &Booklet) -> Result<Vec<u8>, String> {
    let mut out = String::new();
    let mut was_point = false;
    for (at, block) in booklet.blocks.iter().enumerate() {
        let is_point = matches!(block, Block::Point(_) | Block::Remark(_));
        if was_point && !is_point {
            out.push('\n');
        }
        was_point = is_point;
        match block {
            Block::Title(title) => out += &format!("## {}\n\n", text(title)),
            Block::Section { text: heading, rests_on } if rests_on.is_empty() => {
                out += &format!("### {}\n\n", text(heading))
            }
            Block::Section { text: heading, rests_on } => {
                out += &format!("### {} ({})\n\n", text(heading), text(rests_on))
            }
            Block::Paragraph { ink: _, text: title } if at == 0 => out += &format!("# {}\n\n", text(title)),
            Block::Paragraph { ink: Ink::Strong, text: words } => out += &format!("**{}**\n\n", text(words).trim()),
            Block::Paragraph { ink: Ink::Plain | Ink::Faint | Ink::Good | Ink::Bad, text: words } => {
                out += &format!("{}\n\n", begun(&text(words)));
            }
            Block::Point(words) => out += &format!("- {}\n", text(words)),
            Block::Table(table) => out += &tabled(table),
            Block::Picture(picture) => {
                if let Some(drawn) = pictures::draw(booklet.input, *picture) {
                    out += &format!("> {}\n\n", text(&drawn.alternative));
                }
            }
            Block::Remark(remark) => out += &remarked(booklet, remark),
        }
    }
    Ok((out.trim_end().to_owned() + "\n").into_bytes())
}

/// A paragraph does not begin as a list, a rule or a number of one does.
fn begun(words: &str) -> String {
    let number = words.chars().take_while(char::is_ascii_digit).count();
    match words.chars().next() {
        Some('-' | '+' | '=') => format!("\\{words}"),
        _ if number > 0 && words[number..].starts_with(['.', ')']) => {
            format!("{}\\{}", &words[..number], &words[number..])
        }
        _ => words.to_owned(),
    }
}

fn remarked(booklet: &Booklet, remark: &Remark) -> String {
    let title = remark.severity.title().say(booklet.input.tongue);
    let mut out = format!("- **{title}**: {}", text(&remark.message));
    if let Some(help) = &remark.help {
        out += &format!("; {}", text(help));
    }
    let source = if remark.source.is_empty() { String::new() } else { format!("; {}", text(&remark.source)) };
    out + &format!(" (`{}`, {}{source})\n", remark.rule, text(&remark.at))
}

fn tabled(table: &Table) -> String {
    // Bars cannot be drawn here.
    let has_bar = |at: usize| {
        table.rows.iter().any(|row| match row {
            Row::Cells(cells) => cells.get(at).is_some_and(|cell| cell.bar.is_some()),
            Row::Heading(_) | Row::Blank => false,
        })
    };
    let rows = table.rows.iter().filter_map(|row| match row {
        Row::Cells(cells) => Some(cells.len()),
        Row::Heading(_) | Row::Blank => None,
    });
    let columns: Vec<usize> = (0..rows.max().unwrap_or(1).max(table.head.len())).filter(|at| !has_bar(*at)).collect();
    let line = |cells: &[Cell]| {
        let shown = columns.iter().map(|at| cells.get(*at).map(shown).unwrap_or_default());
        format!("| {} |\n", shown.collect::<Vec<_>>().join(" | "))
    };
    let is_right = |at: &usize| {
        table.rows.iter().any(|row| match row {
            Row::Cells(cells) => cells.get(*at).is_some_and(|cell| cell.right),
            Row::Heading(_) | Row::Blank => false,
        })
    };
    let marks = columns.iter().map(|at| if is_right(at) { "--:" } else { ":--" });
    let mut out = line(&table.head) + &format!("| {} |\n", marks.collect::<Vec<_>>().join(" | "));
    for row in &table.rows {
        match row {
            Row::Cells(cells) => out += &line(cells),
            Row::Heading(cell) => out += &line(&[Cell { text: cell.text.clone(), ..Cell::strong("") }]),
            Row::Blank => {}
        }
    }
    out + "\n"
}

fn shown(cell: &Cell) -> String {
    let words = cell.text.split(GLUE).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\u{a0}");
    let mark = cell.mark.trim();
    let words = if mark.is_empty() { text(&words) } else { format!("{} {}", text(mark), text(&words)) };
    match cell.ink {
        Ink::Strong if !words.trim().is_empty() => format!("**{}**", words.trim()),
        Ink::Plain | Ink::Strong | Ink::Faint | Ink::Good | Ink::Bad => words,
    }
}
