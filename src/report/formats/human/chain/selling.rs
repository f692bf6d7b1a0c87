//! Who sells to whom: how many buyers each stage has, and how much the largest of them takes.

use super::super::page::{Ink, Page};
use super::super::table::Table;
use super::super::wrap::glued;
use super::{effective, firms_shown, index, named, stage_shown};
use crate::evaluate::{ChainReading, SellingReading};
use crate::model::{Firm, Id};
use crate::report::names;
use crate::tongue::{Text, Tongue, number};

/// A part below it would be shown as 0 %.
const SHOWN: f64 = 0.005;

pub(super) fn write(page: &mut Page, reading: &ChainReading) {
    if reading.stages.iter().all(|stage| stage.selling.is_none() && !stage.sells_mixed) {
        return;
    }
    page.section(page.say("Who sells to whom", "Quién le vende a quién"), "PROMPYME, K-PROM-3");
    let mut table = Table::labelled(page);
    for stage in &reading.stages {
        if let Some(selling) = &stage.selling {
            table.pause();
            table.says(&stage_shown(page, stage.id), Some(buyers(page, selling)));
            table.says("", Some(parts(page, selling)).filter(|text| !text.is_empty()));
            table.says("", concentration(page, selling));
        }
    }
    table.write(page);
    if let Some(mixed) = named(page, reading.stages.iter().filter(|stage| stage.sells_mixed)) {
        let text = match page.tongue() {
            Tongue::En => format!("{mixed}: what is sold is measured in different things, and is not added up."),
            Tongue::Es => format!("{mixed}: lo que se vende se mide en cosas distintas y no se suma."),
        };
        page.blank();
        page.paragraph(2, Ink::Faint, &text);
    }
}

fn share(tongue: Tongue, share: f64) -> String {
    glued(&number::percent(tongue, share, 0))
}

/// `30 firms sell to 6; the largest buyer, Agrícola Orgánica, takes 73 %`
fn buyers(page: &Page, selling: &SellingReading) -> String {
    let tongue = page.tongue();
    let sellers = firms_shown(tongue, selling.sellers);
    let Some(largest) = selling.largest else {
        return match (tongue, selling.sellers) {
            (Tongue::En, 1) => format!("{sellers} sells to nobody named"),
            (Tongue::En, _) => format!("{sellers} sell to nobody named"),
            (Tongue::Es, 1) => format!("{sellers} vende sin que se diga a quién"),
            (Tongue::Es, _) => format!("{sellers} venden sin que se diga a quién"),
        };
    };
    let (name, part) = (buyer(page, largest), share(tongue, selling.largest_share.mean));
    let (one, many) = (Text { en: "buyer", es: "comprador" }, Text { en: "buyers", es: "compradores" });
    let noun = if selling.buyers == 1 { one } else { many };
    let buyers = format!("{} {}", number::number(tongue, selling.buyers as f64, 0), noun.say(tongue));
    match (tongue, selling.sellers, selling.buyers) {
        (Tongue::En, 1, 1) => format!("{sellers} sells to {buyers}: {name} takes {part}"),
        (Tongue::En, 1, _) => format!("{sellers} sells to {buyers}; the largest, {name}, takes {part}"),
        (Tongue::En, _, 1) => format!("{sellers} sell to {buyers}: {name} takes {part}"),
        (Tongue::En, _, _) => format!("{sellers} sell to {buyers}; the largest, {name}, takes {part}"),
        (Tongue::Es, 1, 1) => format!("{sellers} le vende a {buyers}: {name} se lleva el {part}"),
        (Tongue::Es, 1, _) => format!("{sellers} les vende a {buyers}; el mayor, {name}, se lleva el {part}"),
        (Tongue::Es, _, 1) => format!("{sellers} le venden a {buyers}: {name} se lleva el {part}"),
        (Tongue::Es, _, _) => format!("{sellers} les venden a {buyers}; el mayor, {name}, se lleva el {part}"),
    }
}

/// A firm, or one of a group.
fn buyer(page: &Page, firm: Id<Firm>) -> String {
    let shown = names::firm_shown(page.model(), firm);
    match page.model().firms.get(firm).is_some_and(|firm| firm.is_group) {
        true => format!("{} {shown}", page.say("one of", "uno de")),
        false => shown.to_owned(),
    }
}

/// `27 % to Agents, 73 % to Exporter`; only where there is more than one part.
fn parts(page: &Page, selling: &SellingReading) -> String {
    let tongue = page.tongue();
    let mut parts: Vec<String> = selling
        .links
        .iter()
        .map(|link| {
            let (part, to) = (share(tongue, link.share.mean), stage_shown(page, link.to));
            format!("{part} {} {to}", page.say("to", "a"))
        })
        .collect();
    let unnamed = selling.unnamed_share.mean;
    if unnamed > SHOWN && selling.largest.is_some() {
        parts.push(format!("{} {}", share(tongue, unnamed), page.say("to nobody named", "sin decir a quién")));
    }
    if parts.len() > 1 { parts.join(", ") } else { String::new() }
}

/// `HHI of the buyers: 5,475 of 10,000, like 1.8 equal buyers`
fn concentration(page: &Page, selling: &SellingReading) -> Option<String> {
    let tongue = page.tongue();
    let least = selling.unnamed_share.mean > SHOWN;
    // Of a single buyer the line above says all.
    let like = selling.by_buyer.effective_number().filter(|_| least || selling.buyers > 1)?;
    let (hhi, all, like) =
        (index(tongue, selling.by_buyer.index.mean), index(tongue, 10_000.0), effective(tongue, like));
    Some(match (tongue, least) {
        (Tongue::En, false) => format!("HHI of the buyers: {hhi} of {all}, like {like} equal buyers"),
        (Tongue::En, true) => format!("HHI of the buyers: at least {hhi} of {all}, like {like} equal buyers at most"),
        (Tongue::Es, false) => format!("IHH de los compradores: {hhi} de {all}, como {like} compradores iguales"),
        (Tongue::Es, true) => {
            format!("IHH de los compradores: al menos {hhi} de {all}, como {like} compradores iguales a lo más")
        }
    })
}
