//! Figures of programmes and their phases, made ready for being asked for.

use super::costs::Costs;
use super::flow::Flow;
use super::times::Times;
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Figures, Meant, Reckoner, Subject};
use crate::evaluate::program::Value;
use crate::model::{Model, Programme};
use crate::tongue::vocabulary::{Kind, Word, figure};

/// Adds the figures of every programme that has some.
pub(crate) fn publish<'m>(
    model: &'m Model,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
    figures: &mut Figures<'m>,
) {
    for (id, programme) in model.programmes.iter() {
        of_programme(id.index(), programme, reckoner, sampling, figures);
    }
}

fn of_programme<'m>(
    index: usize,
    programme: &'m Programme,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
    figures: &mut Figures<'m>,
) -> Option<()> {
    if programme.is_incomplete || programme.phases.is_empty() {
        return None;
    }
    let times = Times::of(programme, reckoner)?;
    let flow = Flow::of(programme, reckoner, &times)?;
    let costs = Costs::of(programme, reckoner, &times, &flow)?;
    let certificates = super::figures(programme, reckoner, sampling).map_or(Vec::new(), |read| read.certificates);
    let mut add = |of: Subject, word: &'static Word, value: Option<Value>| {
        if let Some(value) = value {
            figures.insert((of, word.en), Meant::Amount(value));
        }
    };
    let whole = Subject::Around(Kind::Programme, index);
    let firms = |phase: usize| flow.phases.as_ref().map(|all| all[phase]);
    add(whole, &figure::INTAKE, flow.intake);
    add(whole, &figure::FINISHERS, last_phase(programme).and_then(firms).map(|[_, finishers]| finishers));
    add(whole, &figure::DURATION, times.whole);
    add(whole, &figure::COST, costs.total(reckoner));
    for phase in 0..programme.phases.len() {
        let of = Subject::Within(Kind::Phase, index, phase);
        let ends = times.phases[phase];
        let each = certificates.iter().find(|one| one.phase == phase).and_then(|one| one.cost_each);
        add(of, &figure::ENTRANTS, firms(phase).map(|[entrants, _]| entrants));
        add(of, &figure::FINISHERS, firms(phase).map(|[_, finishers]| finishers));
        add(of, &figure::DURATION, times.lengths[phase]);
        add(of, &figure::BEGINS, ends.map(|[begins, _]| begins));
        add(of, &figure::ENDS, ends.map(|[_, ends]| ends));
        add(of, &figure::COST, costs.phases[phase]);
        add(of, &figure::COST_PER_CERTIFIED, each.map(Value::Certain));
    }
    Some(())
}

/// The last one, as written, that is not renewed; where all are, the last.
fn last_phase(programme: &Programme) -> Option<usize> {
    let lasting = programme.phases.iter().rposition(|phase| phase.renewed_every.is_none());
    lasting.or(programme.phases.len().checked_sub(1))
}
