//! The page that a consultant reads from top to bottom.
//!
//! Quiet on purpose: headings, aligned columns, and blank lines where a reader breathes. What comes from the
//! model is made harmless where it is laid out, in [`page`].

mod advantages;
pub(in crate::report) mod aloud;
mod arrangement;
mod assumptions;
pub(in crate::report) mod block;
mod chain;
mod clusters;
mod firms;
mod holds;
mod how_many;
mod institutions;
mod leaving;
pub(in crate::report) mod money;
mod opening;
pub(in crate::report) mod page;
mod programme;
mod readiness;
mod remarks;
mod restrictions;
mod results;
mod scenarios;
pub(in crate::report) mod sharings;
mod spoken;
mod stability;
mod strategy;
mod structure;
pub(in crate::report) mod table;
mod ties;
mod typology;
mod value;
pub(in crate::report) mod wrap;

use super::super::Input;
use super::Format;
use crate::diagnostic::render::Look;
use page::Page;

/// For people, in a terminal.
pub(super) static FORMAT: Format = Format { name: "human", extension: "txt", render };

fn render(input: &Input, look: &Look) -> String {
    let mut page = Page::new(input, look);
    whole(&mut page);
    page.finish()
}

/// The whole page as blocks: the same words and figures in the same order, with places for pictures.
pub(in crate::report) fn blocks(input: &Input) -> Vec<block::Block> {
    let mut page = Page::kept(input, input.tongue);
    whole(&mut page);
    page.blocks()
}

fn whole(page: &mut Page) {
    let input = page.input;
    opening::write(page);
    for reading in &input.measurements.arrangements {
        if let Some(arrangement) = input.model.arrangements.get(reading.id) {
            arrangement::write(page, arrangement, reading);
        }
    }
    for reading in &input.measurements.clusters {
        if let Some(cluster) = input.model.clusters.get(reading.id) {
            clusters::write(page, cluster, reading);
        }
    }
    institutions::write(page);
    // A map of a cluster stands by itself.
    let map_only = input.model.firms.is_empty() && !input.model.clusters.is_empty();
    for reading in &input.measurements.chains {
        chain::write(page, reading);
    }
    for reading in &input.measurements.programmes {
        if let Some(programme) = input.model.programmes.get(reading.id) {
            programme::write(page, programme, reading);
        }
    }
    if input.measurements.arrangements.is_empty() && !map_only && !programme::any(input.model) {
        firms::write(page);
    }
    scenarios::write(page);
    strategy::write(page);
    assumptions::write(page);
    remarks::expectations(page);
    remarks::not_evaluated(page);
    remarks::findings(page);
    remarks::silenced(page);
}
