//! What would move if something were changed, and why: what `minka compare` says, word for word.

use super::WhatIf;
use crate::report::Input;
use crate::report::answers::{ToldDifference, told_difference};
use crate::report::formats::human::block::Block;
use crate::report::formats::human::page::Ink;
use crate::report::formats::human::table::{Cell, Table};
use crate::tongue::Text;

pub(super) fn blocks(input: &Input, what_if: &[WhatIf]) -> Vec<Block> {
    let mut blocks = Vec::new();
    if what_if.is_empty() {
        return blocks;
    }
    let say = |en, es| Text { en, es }.say(input.tongue);
    blocks.push(Block::Title(say("What if …", "¿Y si…?").to_owned()));
    for one in what_if {
        blocks.push(Block::Section { text: one.name.to_owned(), rests_on: String::new() });
        let words = |lead: &str, words: &str| Block::Paragraph { ink: Ink::Faint, text: format!("{lead}: {words}") };
        if let Some(made) = one.made {
            blocks.extend(made.changes.iter().map(|change| Block::Point(change.say(input.tongue).to_owned())));
            let follows = say("it follows", "de ahí sigue");
            blocks.extend(made.consequences.iter().map(|next| words(follows, next.say(input.tongue))));
        }
        let all = told_difference(one.model, &one.difference, input.tongue);
        if all.is_empty() {
            let nothing =
                say("No figure of a network or agreement moves.", "No cambia ninguna cifra de una red o acuerdo.")
                    .to_owned();
            blocks.push(Block::Paragraph { ink: Ink::Plain, text: nothing });
        }
        all.into_iter().for_each(|told| arrangement(&mut blocks, told));
    }
    let caption = say(
        "Expected values; both sides have the same draws, so a difference is no chance of sampling.",
        "Valores esperados; ambos lados tienen los mismos sorteos: una diferencia no es azar del muestreo.",
    );
    blocks.push(Block::Paragraph { ink: Ink::Faint, text: caption.to_owned() });
    blocks
}

fn arrangement(blocks: &mut Vec<Block>, told: ToldDifference) {
    blocks.push(Block::Paragraph { ink: Ink::Strong, text: format!("{}: {}", told.shown, told.verdict) });
    blocks.push(Block::Table(table(&told.head, &told.figures)));
    if told.steps.is_empty() && told.causes.is_empty() {
        return;
    }
    blocks.push(Block::Paragraph { ink: Ink::Plain, text: format!("{}:", told.lead) });
    blocks.extend(told.steps.into_iter().map(Block::Point));
    if !told.causes.is_empty() {
        blocks.push(Block::Table(table(&told.head, &told.causes)));
    }
}

fn table(head: &[&'static str; 4], rows: &[[String; 4]]) -> Table {
    let cell = |(at, text): (usize, &str)| if at == 0 { Cell::plain(text) } else { Cell::plain(text).right() };
    let mut table = Table::of_numbers(0, head.iter().copied().enumerate().map(cell).collect());
    for row in rows {
        table.push(row.iter().map(String::as_str).enumerate().map(cell).collect());
    }
    table
}
