//! The page that a consultant reads from top to bottom.
//!
//! Quiet on purpose: headings, aligned columns, and blank lines where a reader breathes. What comes from the
//! model is made harmless where it is laid out, in [`page`].

mod advantages;
pub(in crate::report) mod aloud;
mod arrangement;
mod assumptions;
mod chain;
mod clusters;
mod firms;
mod holds;
mod how_many;
mod institutions;
mod money;
mod opening;
mod page;
mod programme;
mod readiness;
mod remarks;
mod restrictions;
mod results;
mod scenarios;
pub(in crate::report) mod sharings;
mod stability;
mod strategy;
mod structure;
mod table;
mod ties;
mod typology;
mod value;
mod wrap;

use super::super::Input;
use super::Format;
use crate::diagnostic::render::Look;
use page::Page;

/// For people, in a terminal.
pub(super) static FORMAT: Format = Format { name: "human", extension: "txt", render };

fn render(input: &Input, look: &Look) -> String {
    let mut page = Page::new(input, look);
    opening::write(&mut page);
    for reading in &input.measurements.arrangements {
        if let Some(arrangement) = input.model.arrangements.get(reading.id) {
            arrangement::write(&mut page, arrangement, reading);
        }
    }
    for reading in &input.measurements.clusters {
        if let Some(cluster) = input.model.clusters.get(reading.id) {
            clusters::write(&mut page, cluster, reading);
        }
    }
    institutions::write(&mut page);
    // A map of a cluster stands by itself.
    let map_only = input.model.firms.is_empty() && !input.model.clusters.is_empty();
    for reading in &input.measurements.chains {
        chain::write(&mut page, reading);
    }
    for reading in &input.measurements.programmes {
        if let Some(programme) = input.model.programmes.get(reading.id) {
            programme::write(&mut page, programme, reading);
        }
    }
    if input.measurements.arrangements.is_empty() && !map_only && !programme::any(input.model) {
        firms::write(&mut page);
    }
    scenarios::write(&mut page);
    strategy::write(&mut page);
    assumptions::write(&mut page);
    remarks::expectations(&mut page);
    remarks::not_evaluated(&mut page);
    remarks::findings(&mut page);
    remarks::silenced(&mut page);
    page.finish()
}
