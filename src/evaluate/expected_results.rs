//! The matrix of expected results (K-RES): which action pursues what may be expected of this type of cooperation.

use super::ResultReading;
use crate::model::{Action, Arrangement, Cooperation, Model, ResultDimension};
use crate::standard::results::{ExpectedResult, RESULTS, result_of};

/// What an action pursues.
enum Aim {
    Result(&'static ExpectedResult),
    /// A dimension alone, where it names no result.
    Dimension(ResultDimension),
}

pub(super) fn read(model: &Model, arrangement: &Arrangement, form: Option<Cooperation>) -> Vec<ResultReading> {
    let aims: Vec<(usize, Aim)> = arrangement
        .actions
        .iter()
        .enumerate()
        .flat_map(|(number, action)| aims_of(model, action).into_iter().map(move |aim| (number, aim)))
        .collect();
    let own_form = form.map(Cooperation::form);
    let of_type = |result: &ExpectedResult| own_form == Some(result.form);
    let reading = |result: &'static ExpectedResult| ResultReading {
        result: Some(result),
        dimension: result.dimension,
        pursued_by: numbers(&aims, |aim| matches!(aim, Aim::Result(pursued) if *pursued == result)),
        is_of_type: of_type(result),
    };
    let expected = RESULTS.iter().filter(|result| of_type(result)).map(reading);
    let beyond = RESULTS.iter().filter(|result| !of_type(result)).map(reading);
    let unnamed = ResultDimension::ALL.iter().map(|dimension| ResultReading {
        result: None,
        dimension: *dimension,
        pursued_by: numbers(&aims, |aim| matches!(aim, Aim::Dimension(pursued) if pursued == dimension)),
        is_of_type: false,
    });
    let beyond = beyond.chain(unnamed).filter(|reading| !reading.pursued_by.is_empty());
    expected.chain(beyond).collect()
}

/// The numbers of the actions with such an aim, each once.
fn numbers(aims: &[(usize, Aim)], wanted: impl Fn(&Aim) -> bool) -> Vec<usize> {
    let mut numbers: Vec<usize> = aims.iter().filter(|(_, aim)| wanted(aim)).map(|(number, _)| *number).collect();
    numbers.dedup();
    numbers
}

/// The results that an action names itself, or else its definition's; the dimension counts where none is named.
fn aims_of(model: &Model, action: &Action) -> Vec<Aim> {
    let definition = action.definition.map(|id| &model.definitions[id]);
    let defined = definition.map_or(&[][..], |definition| &definition.results);
    let named = if action.results.is_empty() { defined } else { &action.results };
    let results: Vec<Aim> = named.iter().filter_map(|id| result_of(&id.value)).map(Aim::Result).collect();
    if !results.is_empty() {
        return results;
    }
    let dimension = action.dimension.as_ref().or(definition.and_then(|definition| definition.dimension.as_ref()));
    dimension.map(|dimension| Aim::Dimension(dimension.value)).into_iter().collect()
}

/// The dimensions in which an action works, each once.
pub(super) fn dimensions_of(model: &Model, action: &Action) -> Vec<ResultDimension> {
    let mut dimensions: Vec<ResultDimension> = aims_of(model, action)
        .into_iter()
        .map(|aim| match aim {
            Aim::Result(result) => result.dimension,
            Aim::Dimension(dimension) => dimension,
        })
        .collect();
    dimensions.sort_unstable();
    dimensions.dedup();
    dimensions
}
