//! Figures, where expectations and questions ask for them.

use super::{Meant, Problem, Reckoner, Scope};
use crate::model::{Expression, Firm, Id, Node};
use crate::source::Place;
use crate::tongue::vocabulary::{Kind, Word};
use rustc_hash::FxHashMap;

/// Who or what has figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    /// A network or agreement, by its number.
    Arrangement(usize),
    /// A member or outsider of it.
    Firm(usize, Id<Firm>),
    /// An action of it.
    Action(usize, usize),
    /// A cluster, chain, stage, programme, territory or sector, by its number.
    Around(Kind, usize),
    /// A phase of a programme or a segment of a cluster, by both numbers.
    Within(Kind, usize, usize),
}

/// Figures by whose they are and by their English word.
pub(crate) type Figures<'m> = FxHashMap<(Subject, &'static str), Meant<'m>>;

impl<'m> Reckoner<'m> {
    pub(super) fn figure(
        &mut self,
        of: &'m Expression,
        word: &'static Word,
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        if self.figures.is_none() {
            self.report(Problem::FigureInside(place));
            return Meant::Nothing;
        }
        let subject = match (&of.node, scope.subject) {
            (Node::Broken, Some(subject)) => {
                self.rests.on_firm = true;
                Some(subject)
            }
            _ => self.subject(of, scope),
        };
        let known = self.figures.as_ref().zip(subject).and_then(|(known, subject)| known.get(&(subject, word.en)));
        match known.cloned() {
            Some(figure) => figure,
            None => self.nothing(),
        }
    }

    /// Who is meant by what stands before a figure.
    pub(crate) fn subject(&mut self, of: &'m Expression, scope: &Scope<'m, '_>) -> Option<Subject> {
        let meant = self.reckon(of, scope);
        if let Meant::Subject(subject) = meant {
            return Some(subject);
        }
        if let Meant::Thing(
            kind @ (Kind::Cluster | Kind::Chain | Kind::Stage | Kind::Programme | Kind::Territory | Kind::Sector),
            index,
        ) = meant
        {
            return Some(Subject::Around(kind, index));
        }
        let within = match scope.subject {
            Some(Subject::Firm(index, _) | Subject::Arrangement(index)) => Some(index),
            Some(Subject::Action(..) | Subject::Around(..) | Subject::Within(..)) | None => None,
        };
        let of_firm = meant.firm().zip(within).map(|(firm, index)| Subject::Firm(index, firm));
        meant.arrangement().map(Subject::Arrangement).or(of_firm)
    }

    /// `pool[inti]`
    pub(super) fn part(&mut self, of: &'m Expression, firm: &'m Expression, scope: &Scope<'m, '_>) -> Meant<'m> {
        match (self.reckon(of, scope), self.reckon(firm, scope)) {
            (Meant::Thing(Kind::Network | Kind::Agreement, index), Meant::Firm(firm)) => {
                Meant::Subject(Subject::Firm(index, firm))
            }
            _ => self.nothing(),
        }
    }

    /// `pool.fair`, `support.basic`
    pub(super) fn inner(&mut self, of: &'m Expression, name: &str, scope: &Scope<'m, '_>) -> Meant<'m> {
        let meant = self.reckon(of, scope);
        if let Some(subject) = self.part_around(&meant, name) {
            return Meant::Subject(subject);
        }
        let Meant::Thing(Kind::Network | Kind::Agreement, index) = meant else {
            return self.nothing();
        };
        let arrangement = self.model.arrangements.get(Id::new(index));
        let action = arrangement
            .and_then(|arrangement| arrangement.actions.iter().position(|action| action.heading.name == name));
        match action {
            Some(action) => Meant::Subject(Subject::Action(index, action)),
            None => self.nothing(),
        }
    }

    /// A phase of a programme, a segment of a cluster.
    fn part_around(&self, of: &Meant<'m>, name: &str) -> Option<Subject> {
        if let Meant::Thing(Kind::Programme, index) = of {
            let programme = self.model.programmes.get(Id::new(*index))?;
            let phase = programme.phases.iter().position(|phase| phase.heading.name == name)?;
            return Some(Subject::Within(Kind::Phase, *index, phase));
        }
        let Meant::Thing(Kind::Cluster, index) = of else { return None };
        let cluster = self.model.clusters.get(Id::new(*index))?;
        let segment = cluster.segments.iter().position(|segment| segment.heading.name == name)?;
        Some(Subject::Within(Kind::Segment, *index, segment))
    }
}
