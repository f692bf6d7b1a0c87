//! Whether an arrangement already does what a finding would ask for.

use crate::model::{Arrangement, Model};

/// Has it an action that follows the standard one of this name?
pub(super) fn pursues(model: &Model, arrangement: &Arrangement, standard: &str) -> bool {
    let definitions = arrangement.actions.iter().filter_map(|action| model.definitions.get(action.definition?));
    definitions.into_iter().any(|definition| definition.is_standard && definition.heading.name == standard)
}
