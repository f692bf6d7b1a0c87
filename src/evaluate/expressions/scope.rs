use crate::evaluate::sampling::StreamKey;
use crate::model::{Action, ActionDefinition, Arrangement, Firm, Id, LocalAssumption, Model};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};

/// What an expression is worked out for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'m, 's> {
    pub(crate) arrangement: Option<&'m Arrangement>,
    pub(crate) action: Option<&'m Action>,
    /// Set while a definition's own expressions are worked out.
    pub(crate) definition: Option<Id<ActionDefinition>>,
    /// The path of the action, which tells apart what two actions draw from one definition.
    pub(crate) instance: Option<StreamKey>,
    pub(crate) membership: Option<&'s Membership>,
    /// The firm that a line speaks of.
    pub(crate) firm: Option<Id<Firm>>,
    /// Does that firm take part? Not known in conditions over lists.
    pub(crate) is_member: Option<bool>,
    /// Inside a list, where `firm` is one of it: the firm that the line speaks of, and whether it takes part.
    pub(crate) of_line: Option<(Id<Firm>, bool)>,
    /// Which firm of a group.
    pub(crate) nth: u64,
    pub(crate) year: Option<u32>,
    /// Whose figures are meant where a figure stands alone: `expect each member of pool: gain > 0`.
    pub(crate) subject: Option<super::Subject>,
    /// Assumptions of the phase of a programme at hand.
    pub(crate) locals: &'m [LocalAssumption],
}

impl<'m> Scope<'m, '_> {
    /// A local assumption: of the definition, the action or the arrangement at hand.
    pub(crate) fn local(&self, model: &'m Model, name: &str) -> Option<&'m LocalAssumption> {
        let definition = self.definition.map(|id| &model.definitions[id].locals);
        let action = self.action.map(|action| &action.locals);
        let arrangement = self.arrangement.map(|arrangement| &arrangement.locals);
        let known = [definition, action, arrangement].into_iter().flatten().flatten();
        known.chain(self.locals).find(|local| local.name == name)
    }

    /// Outside of any arrangement.
    pub(crate) fn of_model() -> Self {
        Scope {
            arrangement: None,
            action: None,
            definition: None,
            instance: None,
            membership: None,
            firm: None,
            is_member: None,
            of_line: None,
            nth: 0,
            year: None,
            subject: None,
            locals: &[],
        }
    }
}

/// A set of members: how many firms of each listed member take part.
#[derive(Debug, Clone)]
pub(crate) struct Membership {
    counts: Vec<(Id<Firm>, u64)>,
    of: FxHashMap<Id<Firm>, u64>,
    size: u64,
    mark: u64,
}

impl Membership {
    fn of(counts: Vec<(Id<Firm>, u64)>) -> Membership {
        let mut hasher = FxHasher::default();
        counts.hash(&mut hasher);
        Membership {
            of: counts.iter().copied().collect(),
            size: counts.iter().map(|(_, count)| count).sum(),
            mark: hasher.finish(),
            counts,
        }
    }

    /// All that are declared; a firm that is listed twice counts once.
    pub(crate) fn declared(arrangement: &Arrangement) -> Membership {
        let mut counts: Vec<(Id<Firm>, u64)> = Vec::with_capacity(arrangement.members.len());
        let mut seen = rustc_hash::FxHashSet::default();
        for member in &arrangement.members {
            if seen.insert(member.firm) {
                counts.push((member.firm, member.count));
            }
        }
        Membership::of(counts)
    }

    /// These firms, so many of each.
    pub(crate) fn of_firms(counts: Vec<(Id<Firm>, u64)>) -> Membership {
        Membership::of(counts)
    }

    /// One firm of these, alone.
    pub(crate) fn only(firm: Id<Firm>) -> Membership {
        Membership::of(vec![(firm, 1)])
    }

    /// Without one firm of these.
    pub(crate) fn without(&self, firm: Id<Firm>) -> Membership {
        let less = |(id, count): &(Id<Firm>, u64)| (*id, if *id == firm { count.saturating_sub(1) } else { *count });
        Membership::of(self.counts.iter().map(less).collect())
    }

    /// How many firms take part.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    pub(crate) fn count_of(&self, firm: Id<Firm>) -> u64 {
        self.of.get(&firm).copied().unwrap_or(0)
    }

    pub(crate) fn holds(&self, firm: Id<Firm>) -> bool {
        self.count_of(firm) > 0
    }

    /// Those who take part, with how many of each.
    pub(crate) fn present(&self) -> impl Iterator<Item = (Id<Firm>, u64)> + '_ {
        self.counts.iter().copied().filter(|(_, count)| *count > 0)
    }

    /// A number that tells memberships apart.
    pub(crate) fn mark(&self) -> u64 {
        self.mark
    }
}
