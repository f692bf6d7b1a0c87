//! Named assumptions: each is worked out once for everything that it may rest on.

use super::{Meant, Problem, Reckoner, Rests, Scope, literals};
use crate::model::{Assumption, Firm, Id};
use rustc_hash::{FxHashMap, FxHashSet};

/// The firm, its number in a group, and the year that an assumption is asked for; `None` where it rests on none of them.
type Asked = Option<(Option<Id<Firm>>, u64, Option<u32>)>;

/// What assumptions came to.
pub(super) type Known<'m> = FxHashMap<(Id<Assumption>, Asked), (Meant<'m>, Rests)>;

fn asked(scope: &Scope<'_, '_>) -> Asked {
    Some((scope.firm, scope.nth, scope.year))
}

impl<'m> Reckoner<'m> {
    /// An assumption rests on others that may rest on others again: those are worked out first, one after the other.
    pub(super) fn assumption(&mut self, id: Id<Assumption>, scope: &Scope<'m, '_>) -> Meant<'m> {
        if !self.open.insert(id) {
            // A circle: it was reported where the assumptions are declared, or goes by way of a firm.
            self.report(Problem::TooDeep(self.model.assumptions[id].heading.place));
            return Meant::Nothing;
        }
        let inside = Scope { firm: scope.firm, nth: scope.nth, year: scope.year, ..Scope::of_model() };
        if self.known(id, &inside).is_none() {
            for next in self.needed_for(id, &inside) {
                self.settle(next, &inside);
            }
        }
        let known = self.known(id, &inside).cloned();
        let (meant, rests) = known.unwrap_or_else(|| self.settle(id, &inside));
        self.rests = self.rests.and(rests);
        self.open.remove(&id);
        meant
    }

    fn known(&self, id: Id<Assumption>, scope: &Scope<'m, '_>) -> Option<&(Meant<'m>, Rests)> {
        self.assumptions.get(&(id, None)).or_else(|| self.assumptions.get(&(id, asked(scope))))
    }

    /// Works one out and keeps it.
    fn settle(&mut self, id: Id<Assumption>, scope: &Scope<'m, '_>) -> (Meant<'m>, Rests) {
        let value = &self.model.assumptions[id].value;
        let (meant, rests) = match value.constant.filter(|_| self.vary_certain) {
            Some(constant) => (Meant::Amount(self.around(constant, id)), Rests::default()),
            None => self.fresh(value, scope),
        };
        let key = if rests.on_year || rests.on_firm { asked(scope) } else { None };
        self.assumptions.insert((id, key), (meant.clone(), rests));
        (meant, rests)
    }

    /// The assumptions that one rests on and that are not known yet, those that rest on nothing first.
    fn needed_for(&self, id: Id<Assumption>, scope: &Scope<'m, '_>) -> Vec<Id<Assumption>> {
        let mut order = Vec::new();
        let mut seen: FxHashSet<Id<Assumption>> = [id].into_iter().collect();
        let mut open = vec![(id, false)];
        while let Some((next, entered)) = open.pop() {
            if entered {
                order.push(next);
                continue;
            }
            open.push((next, true));
            let mut needs = Vec::new();
            let value = &self.model.assumptions[next].value;
            if value.constant.is_none() {
                literals::assumptions_in(value, &mut needs);
            }
            needs.retain(|need| self.known(*need, scope).is_none() && seen.insert(*need));
            open.extend(needs.into_iter().rev().map(|need| (need, false)));
        }
        order.pop();
        order
    }
}
