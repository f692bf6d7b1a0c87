//! Actions and their definitions.

use super::{
    Advantage, Expression, Firm, Heading, Id, Line, LocalAssumption, Model, Restriction, ResultDimension, Stated, Type,
};
use crate::source::Place;

/// What an arrangement does.
#[derive(Debug, Clone)]
pub struct Action {
    /// Its name within the arrangement.
    pub heading: Heading,
    /// The definition it follows.
    pub definition: Option<Id<ActionDefinition>>,
    /// Was a definition named that does not exist?
    pub definition_unknown: bool,
    /// The dimension it states itself.
    pub dimension: Option<Stated<ResultDimension>>,
    /// The expected results it states itself.
    pub results: Vec<Stated<String>>,
    /// The restrictions it says it eases.
    pub eases: Vec<Stated<Restriction>>,
    /// The advantages it says it brings.
    pub advantages: Vec<Stated<Advantage>>,
    /// Is it a first trial?
    pub pilot: Option<Stated<bool>>,
    /// Do its borrowers answer for each other?
    pub joint_liability: Option<Stated<bool>>,
    /// How they chose each other.
    pub screening: Option<Stated<String>>,
    /// Parameters given, by name.
    pub parameters: Vec<(String, Expression)>,
    /// Lines of its own.
    pub lines: Vec<Line>,
    /// Assumptions seen here only.
    pub locals: Vec<LocalAssumption>,
    /// Who must take part.
    pub needs: Needs,
}

impl Action {
    /// How many members it needs. What an action says itself stands for what its definition says.
    pub(crate) fn least_members(&self, model: &Model) -> Option<u64> {
        let defined = self.definition.and_then(|id| model.definitions.get(id)).map(|definition| &definition.needs);
        let needs = [Some(&self.needs), defined];
        needs.into_iter().flatten().find_map(|needs| needs.members.as_ref()).map(|least| least.value)
    }
}

/// What an action needs.
#[derive(Debug, Clone, Default)]
pub struct Needs {
    /// At least so many members.
    pub members: Option<Stated<u64>>,
    /// These firms.
    pub firms: Vec<Stated<Id<Firm>>>,
    /// The firms that these parameters of the definition stand for, by their numbers.
    pub parameters: Vec<usize>,
}

/// A definition of an action: the model's own, or one of the standard library.
#[derive(Debug, Clone)]
pub struct ActionDefinition {
    /// Its name; for the standard library the English one.
    pub heading: Heading,
    /// Of the standard library?
    pub is_standard: bool,
    /// What can or must be given.
    pub parameters: Vec<ParameterOf>,
    /// The dimension of its results.
    pub dimension: Option<Stated<ResultDimension>>,
    /// The expected results it pursues.
    pub results: Vec<Stated<String>>,
    /// The restrictions it eases.
    pub eases: Vec<Stated<Restriction>>,
    /// The advantages it brings.
    pub advantages: Vec<Stated<Advantage>>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Assumptions seen in its lines only.
    pub locals: Vec<LocalAssumption>,
    /// Who must take part.
    pub needs: Needs,
}

/// A parameter of a definition.
#[derive(Debug, Clone)]
pub struct ParameterOf {
    /// Its name.
    pub name: String,
    /// What it takes.
    pub takes: Type,
    /// Does it take the name of a good?
    pub takes_good: bool,
    /// Does it take a schedule of tiers? A plain number may stand for one.
    pub takes_tiers: bool,
    /// Do the lines or the needs ask something of what is given? A firm that only pays or receives may as well be an
    /// institution or a programme.
    pub is_asked: bool,
    /// What it is where nothing is given.
    pub default: Option<Expression>,
    /// Where it is declared.
    pub place: Place,
}
