//! The lines of a model where they stand, and what their amounts rest on.

use crate::model::{
    Action, ActionDefinition, Arrangement, Assumption, Expression, Id, Line, LocalAssumption, Model, Node, Target,
};
use crate::source::Place;
use crate::tongue::Phrase;
use rustc_hash::{FxHashMap, FxHashSet};

/// A line as an arrangement books it, with what its names may stand for.
#[derive(Clone, Copy)]
pub(crate) struct Standing<'m> {
    pub(crate) line: &'m Line,
    pub(crate) arrangement: &'m Arrangement,
    /// Nothing for coordination.
    pub(crate) action: Option<&'m Action>,
    /// The model's own definition that the line is of.
    pub(crate) definition: Option<&'m ActionDefinition>,
}

/// Where the assumptions of an action and of its arrangement are seen.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'m> {
    pub(crate) arrangement: &'m Arrangement,
    pub(crate) action: Option<&'m Action>,
}

impl<'m> Scope<'m> {
    /// The assumption with this name.
    pub(crate) fn local(&self, name: &str) -> Option<&'m LocalAssumption> {
        let of_action = self.action.into_iter().flat_map(|action| &action.locals);
        of_action.chain(&self.arrangement.locals).find(|local| local.name == name)
    }
}

/// The lines of an arrangement that the author of the model wrote, in the order of its report: coordination, then each
/// action's own and those of its definition. What the standard library says is not among them.
pub(crate) fn written<'m>(model: &'m Model, arrangement: &'m Arrangement) -> Vec<Standing<'m>> {
    let coordination =
        arrangement.lines.iter().map(|line| Standing { line, arrangement, action: None, definition: None });
    coordination.chain(arrangement.actions.iter().flat_map(|action| of_action(model, arrangement, action))).collect()
}

/// Every written line of the model once, though several actions may follow its definition.
pub(crate) fn all_written(model: &Model) -> Vec<Standing<'_>> {
    let mut seen: FxHashSet<Place> = FxHashSet::default();
    let all = model.arrangements.values().flat_map(|arrangement| written(model, arrangement));
    all.filter(|standing| seen.insert(standing.line.place)).collect()
}

/// The written lines of one action.
pub(crate) fn of_action<'m>(
    model: &'m Model,
    arrangement: &'m Arrangement,
    action: &'m Action,
) -> impl Iterator<Item = Standing<'m>> {
    let definition = action.definition.map(|id| &model.definitions[id]).filter(|definition| !definition.is_standard);
    let defined = definition.into_iter().flat_map(|definition| &definition.lines);
    let own = action.lines.iter().map(|line| (line, None));
    own.chain(defined.map(move |line| (line, definition))).map(move |(line, definition)| Standing {
        line,
        arrangement,
        action: Some(action),
        definition,
    })
}

impl<'m> Standing<'m> {
    /// "the line “Fees” of the action “Fair”".
    pub(crate) fn named(&self) -> Phrase {
        let line = self.line.named();
        let of = match self.action.map(Action::named) {
            Some(action) => Phrase::new(format!("of {}", action.en), format!("de {}", action.es)),
            None => self.arrangement.of_named(),
        };
        Phrase::new(format!("{} {}", line.en, of.en), format!("{} {}", line.es, of.es))
    }

    /// The expressions that decide how much is booked.
    pub(crate) fn expressions(&self) -> Vec<&'m Expression> {
        let condition = match &self.line.target {
            Target::EachMember(condition) | Target::EachOutsider(condition) | Target::EachFirm(condition) => {
                condition.as_ref()
            }
            Target::Shared | Target::EachLink | Target::For(_) => None,
        };
        let shares = self.line.paid_by.iter().filter_map(|(_, share)| share.as_ref());
        std::iter::once(&self.line.amount).chain(self.line.growing.as_ref()).chain(condition).chain(shares).collect()
    }

    /// The assumptions that the line sees besides those of the model; those of a definition stay within it.
    pub(crate) fn scope(&self) -> Option<Scope<'m>> {
        self.definition.is_none().then_some(Scope { arrangement: self.arrangement, action: self.action })
    }

    /// The assumption of the action or the arrangement with this name.
    pub(crate) fn local(&self, name: &str) -> Option<&'m LocalAssumption> {
        self.scope()?.local(name)
    }

    /// What a parameter of the definition stands for.
    pub(crate) fn parameter(&self, index: usize) -> Option<&'m Expression> {
        let parameter = self.definition?.parameters.get(index)?;
        let given = self.action.and_then(|action| action.parameters.iter().find(|(name, _)| *name == parameter.name));
        given.map(|(_, value)| value).or(parameter.default.as_ref())
    }

    /// Does an expression of the line, or what a name in it stands for, pass a test? `assumptions` are those that do;
    /// a name that cannot be followed counts as one that passes.
    pub(crate) fn rests_on(
        &self,
        expression: &'m Expression,
        assumptions: &FxHashSet<Id<Assumption>>,
        test: &dyn Fn(&Expression) -> bool,
    ) -> bool {
        let mut open = vec![expression];
        let mut seen: FxHashSet<&str> = FxHashSet::default();
        while let Some(expression) = open.pop() {
            if test(expression) {
                return true;
            }
            if let Node::Assumption(id) = &expression.node {
                if assumptions.contains(id) {
                    return true;
                }
            } else if let Node::Local(name) = &expression.node {
                match self.local(name) {
                    Some(local) if seen.insert(name) => open.push(&local.value),
                    Some(_) => {}
                    None => return true,
                }
            } else if let Node::Parameter(_, index) = &expression.node {
                match self.parameter(*index) {
                    Some(given) => open.push(given),
                    None => return true,
                }
            } else {
                open.extend(expression.parts());
            }
        }
        false
    }
}

/// The assumptions of the model whose value passes a test, or rests on one whose value does.
pub(crate) fn assumptions_that(model: &Model, test: &dyn Fn(&Assumption) -> bool) -> FxHashSet<Id<Assumption>> {
    let mut users: FxHashMap<Id<Assumption>, Vec<Id<Assumption>>> = FxHashMap::default();
    let mut passing: FxHashSet<Id<Assumption>> = FxHashSet::default();
    let mut open = Vec::new();
    for (id, assumption) in model.assumptions.iter() {
        named(&assumption.value).into_iter().for_each(|used| users.entry(used).or_default().push(id));
        if test(assumption) && passing.insert(id) {
            open.push(id);
        }
    }
    while let Some(id) = open.pop() {
        let above = users.get(&id).into_iter().flatten();
        open.extend(above.filter(|user| passing.insert(**user)));
    }
    passing
}

/// Does an expression, or a part of it, pass a test? Names are not followed.
pub(crate) fn holds(expression: &Expression, test: &dyn Fn(&Expression) -> bool) -> bool {
    let mut open = vec![expression];
    while let Some(expression) = open.pop() {
        if test(expression) {
            return true;
        }
        open.extend(expression.parts());
    }
    false
}

/// The assumptions of the model that an expression names.
pub(crate) fn named(expression: &Expression) -> Vec<Id<Assumption>> {
    let mut found = Vec::new();
    let mut open = vec![expression];
    while let Some(expression) = open.pop() {
        if let Node::Assumption(id) = &expression.node {
            found.push(*id);
        }
        open.extend(expression.parts());
    }
    found
}
