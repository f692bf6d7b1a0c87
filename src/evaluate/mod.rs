//! Stage 4: model to measurements, each with the facts it rests on.
//!
//! Pure: no clock, no files, no randomness of its own. What is measured here needs no sampling: types of
//! cooperation, structure and its fit, ties, expected results, restrictions, sizes.

mod cut_points;
mod environment_fit;
mod expected_results;
mod measurements;
mod restrictions;
pub(crate) mod rules;
mod size;
mod structure;
mod ties;
mod typology;

pub use measurements::*;

use crate::model::Model;

/// Measures a whole model.
pub fn measure(model: &Model) -> Measurements {
    let firms: Vec<FirmReading> = model.firms.values().map(|firm| size::read(model, firm)).collect();
    let participation = restrictions::Participation::of(model);
    let mut arrangements: Vec<ArrangementReading> = Vec::new();
    for (id, arrangement) in model.arrangements.iter() {
        let typology = typology::read(model, arrangement, &firms);
        let form = arrangement.declared.as_ref().map(|stated| stated.value).or(typology.inferred);
        arrangements.push(ArrangementReading {
            id,
            structure: structure::read(model, arrangement),
            ties: ties::read(arrangement),
            expected_results: expected_results::read(model, arrangement, form),
            restrictions: restrictions::read(model, id, &participation),
            typology,
        });
    }
    Measurements { firms, arrangements }
}
