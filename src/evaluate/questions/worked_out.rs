//! The whole way: what an unknown has to be, then the money, then what rests on it.

use super::{BreakEven, Decisive, ExpectationReading, around, break_even, decisive, expectations};
use crate::diagnostic::Finding;
use crate::evaluate::clusters::{self, SegmentReading};
use crate::evaluate::expressions::{Problem, Reckoner};
use crate::evaluate::money::{self, Books, Keep, Money};
use crate::evaluate::{ChainReading, FirmReading, ProgrammeReading, Sampling, chains, programmes};
use crate::model::Model;

/// Everything that needs money.
pub(crate) struct WorkedOut {
    pub(crate) money: Money,
    /// Of each cluster.
    pub(crate) segments: Vec<Vec<SegmentReading>>,
    pub(crate) chains: Vec<ChainReading>,
    pub(crate) expectations: Vec<ExpectationReading>,
    pub(crate) break_even: Vec<BreakEven>,
    pub(crate) decisive: Vec<Decisive>,
    pub(crate) programmes: Vec<ProgrammeReading>,
    /// What could not be worked out, and why.
    pub(crate) findings: Vec<Finding>,
}

/// The books at the value that lets every member take part, where the model leaves one unknown.
pub(super) fn solved<'m>(
    model: &'m Model,
    firms: &'m [FirmReading],
    sampling: Option<&Sampling>,
    keep: Keep,
) -> (Books<'m>, Vec<BreakEven>) {
    let break_even = break_even(model, firms, sampling);
    let mut reckoner = Reckoner::new(model, firms);
    reckoner.unknown = break_even.iter().find_map(|found| found.at);
    let mut books = money::books(model, reckoner, sampling, keep);
    around::publish(model, &mut books, sampling);
    (books, break_even)
}

/// Works out everything. Without sampling, only what is the same in every sample.
pub(crate) fn work_out(model: &Model, firms: &[FirmReading], sampling: Option<&Sampling>) -> WorkedOut {
    let (Books { mut reckoner, money, .. }, break_even) = solved(model, firms, sampling, Keep::Nothing);
    let segments = clusters::segments(model, &mut reckoner, sampling);
    let expectations = expectations(model, &mut reckoner, &money, sampling);
    let chains = chains::read(model, &mut reckoner, &money, sampling);
    let programmes = programmes::read(model, &mut reckoner, sampling);
    let mut findings: Vec<Finding> = Problem::findings(&reckoner.problems, model);
    findings.extend(money::several(&reckoner.unknowns));
    let has_figures = money.arrangements.iter().any(|outcome| outcome.reading().is_some());
    let sampling = sampling.cloned().unwrap_or_else(|| Sampling::of(model));
    let decisive = if has_figures { decisive(model, firms, &sampling) } else { Vec::new() };
    WorkedOut { money, chains, segments, programmes, expectations, break_even, decisive, findings }
}
