use crate::model::{Arrangement, Firm, Id, Institution, Model, Programme};
use rustc_hash::{FxHashMap, FxHashSet};

/// Who takes part in what beside the firms, looked up once for a whole model.
#[derive(Debug, Default)]
pub(in crate::evaluate) struct Accompaniment<'m> {
    institutions: FxHashMap<&'m str, Id<Institution>>,
    firms: FxHashMap<&'m str, Id<Firm>>,
    /// The first two arrangements of each institution.
    arrangements: FxHashMap<Id<Institution>, Vec<Id<Arrangement>>>,
    /// The first programme that each institution runs.
    programmes: FxHashMap<Id<Institution>, Id<Programme>>,
}

impl<'m> Accompaniment<'m> {
    pub(in crate::evaluate) fn of(model: &'m Model) -> Accompaniment<'m> {
        let institutions = model.institutions.iter().map(|(id, one)| (one.heading.name.as_str(), id)).collect();
        let firms = model.firms.iter().map(|(id, one)| (one.heading.name.as_str(), id)).collect();
        let mut around = Accompaniment { institutions, firms, ..Accompaniment::default() };
        for (id, arrangement) in model.arrangements.iter() {
            for institution in around.institutions_of(arrangement) {
                let of = around.arrangements.entry(institution).or_default();
                if of.len() < 2 {
                    of.push(id);
                }
            }
        }
        for (id, programme) in model.programmes.iter() {
            if let Some(institution) = &programme.institution {
                around.programmes.entry(institution.value).or_insert(id);
            }
        }
        around
    }

    /// Those that accompany it, and the one that promotes it, each once.
    pub(super) fn institutions_of(&self, arrangement: &Arrangement) -> Vec<Id<Institution>> {
        let promoter = arrangement.promoter.as_ref().map(|promoter| promoter.value.as_str());
        let promoter = promoter.and_then(|name| self.institution(name));
        let mut seen = FxHashSet::default();
        let accompany = arrangement.institutions.iter().map(|stated| stated.value);
        accompany.chain(promoter).filter(|id| seen.insert(*id)).collect()
    }

    /// By its name.
    pub(super) fn institution(&self, name: &str) -> Option<Id<Institution>> {
        self.institutions.get(name).copied()
    }

    /// By its name.
    pub(super) fn firm(&self, name: &str) -> Option<Id<Firm>> {
        self.firms.get(name).copied()
    }

    /// Another arrangement that an institution takes part in.
    pub(super) fn elsewhere(&self, institution: Id<Institution>, here: Id<Arrangement>) -> Option<Id<Arrangement>> {
        self.arrangements.get(&institution)?.iter().copied().find(|other| *other != here)
    }

    /// A programme that it runs.
    pub(super) fn programme(&self, institution: Id<Institution>) -> Option<Id<Programme>> {
        self.programmes.get(&institution).copied()
    }
}
