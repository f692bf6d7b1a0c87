//! Figures of clusters, chains, programmes and places, by the figures they are made of.

use super::{Deriving, Draft};
use crate::evaluate::expressions::{Meant, Scope, Subject};
use crate::model::{Chain, Expression, Heading, Id, LocalAssumption, Stage};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::{Kind, Word, figure};

fn is(word: &'static Word, others: &[&'static Word]) -> bool {
    others.iter().any(|other| std::ptr::eq(*other, word))
}

impl<'m> Deriving<'m, '_> {
    /// What people read for what is asked about.
    pub(super) fn shown_around(&self, subject: Subject) -> String {
        self.heading_around(subject).map_or(String::new(), |heading| heading.shown().to_owned())
    }

    fn heading_around(&self, subject: Subject) -> Option<&'m Heading> {
        let model = self.model;
        let of_kind = |kind: Kind, index: usize| match kind {
            Kind::Cluster => model.clusters.get(Id::new(index)).map(|one| &one.heading),
            Kind::Chain => model.chains.get(Id::new(index)).map(|one| &one.heading),
            Kind::Stage => model.stages.get(Id::new(index)).map(|one| &one.heading),
            Kind::Programme => model.programmes.get(Id::new(index)).map(|one| &one.heading),
            Kind::Territory => model.territories.get(Id::new(index)).map(|one| &one.heading),
            Kind::Sector => model.sectors.get(Id::new(index)).map(|one| &one.heading),
            Kind::Firm
            | Kind::Institution
            | Kind::Network
            | Kind::Agreement
            | Kind::Segment
            | Kind::Phase
            | Kind::Action => None,
        };
        match subject {
            Subject::Around(kind, index) => of_kind(kind, index),
            Subject::Within(Kind::Phase, index, phase) => {
                model.programmes.get(Id::new(index))?.phases.get(phase).map(|one| &one.heading)
            }
            Subject::Within(_, index, segment) => {
                model.clusters.get(Id::new(index))?.segments.get(segment).map(|one| &one.heading)
            }
            Subject::Arrangement(_) | Subject::Firm(..) | Subject::Action(..) => None,
        }
    }

    /// The figures that one is made of, then what it rests on.
    pub(super) fn around(&mut self, subject: Subject, word: &'static Word) -> Vec<Draft> {
        if is(word, &[&figure::GAIN]) {
            let npv = self.known(subject, &figure::NPV, ("together: npv", "juntos: van"), 1.0);
            let alone =
                self.known(subject, &figure::NPV_ALONE, ("less alone: npv_alone", "menos solos: van_solo"), -1.0);
            return [npv, alone].into_iter().flatten().collect();
        }
        match subject {
            Subject::Around(Kind::Stage, index) => self.of_stage(Id::new(index), word),
            Subject::Around(Kind::Programme, index) => self.of_programme(index, word),
            Subject::Within(Kind::Phase, index, phase) => self.of_phase(index, phase, word),
            Subject::Within(_, index, segment) => self.of_segment(index, segment),
            Subject::Around(..) | Subject::Arrangement(_) | Subject::Firm(..) | Subject::Action(..) => Vec::new(),
        }
    }

    /// A figure that was worked out.
    fn known(&mut self, of: Subject, word: &'static Word, (en, es): (&str, &str), sign: f64) -> Option<Draft> {
        let known = self.reckoner.figures.as_ref()?.get(&(of, word.en)).and_then(Meant::amount)?;
        let value = if sign < 0.0 { self.reckoner.program.negated(known) } else { known };
        Some(Draft::money(Phrase::new(en, es), value, Vec::new()))
    }

    fn of_stage(&mut self, id: Id<Stage>, word: &'static Word) -> Vec<Draft> {
        let Some(stage) = self.model.stages.get(id) else { return Vec::new() };
        let own = Subject::Around(Kind::Stage, id.index());
        let supplier =
            self.model.chains.get(stage.chain).and_then(|chain: &Chain| chain.supplier(&self.model.stages, id));
        let mut parts: Vec<Option<Draft>> = Vec::new();
        if is(word, &[&figure::VALUE_ADDED]) {
            parts.push(self.known(own, &figure::PRICE, ("its price", "su precio"), 1.0));
            if let Some(before) = supplier {
                let of = Subject::Around(Kind::Stage, before.index());
                let shown = self.shown_around(of);
                let part = self.known(of, &figure::PRICE, ("", ""), 1.0);
                let what = Phrase::new(format!("paid to {shown}, a unit"), format!("pagado a {shown}, por unidad"));
                parts.push(part.map(|part| Draft { what, ..part }));
            }
        }
        if is(word, &[&figure::MARGIN, &figure::UNIT_COST]) {
            parts.push(self.known(own, &figure::VALUE_ADDED, ("value added", "valor agregado"), 1.0));
            let (other, what) = if is(word, &[&figure::MARGIN]) {
                (&figure::UNIT_COST, ("less its own costs", "menos sus propios costos"))
            } else {
                (&figure::MARGIN, ("less its margin", "menos su margen"))
            };
            parts.push(self.known(own, other, what, -1.0));
        }
        let of = stage.measure().map(|measure| crate::model::Type::Amount(measure.clone()));
        let mut parts: Vec<Draft> = parts.into_iter().flatten().collect();
        if let Some(of) = of {
            parts.iter_mut().for_each(|part| part.of = of.clone());
        }
        let money = is(word, &[&figure::PRICE, &figure::VALUE_ADDED, &figure::MARGIN, &figure::UNIT_COST]);
        let stated = [&stage.price, &stage.margin, &stage.unit_cost, &stage.yields];
        for expression in stated.into_iter().flatten().filter(|_| money) {
            parts.extend(self.inputs(expression, &Scope::of_model()));
        }
        parts
    }

    fn of_programme(&mut self, index: usize, word: &'static Word) -> Vec<Draft> {
        let Some(programme) = self.model.programmes.get(Id::new(index)) else { return Vec::new() };
        let asked = if is(word, &[&figure::INTAKE]) { &figure::ENTRANTS } else { word };
        let mut parts = Vec::new();
        for phase in 0..programme.phases.len() {
            let subject = Subject::Within(Kind::Phase, index, phase);
            let of = self.type_of_phase(asked);
            let shown = self.shown_around(subject);
            let known = self.known(subject, asked, ("", ""), 1.0);
            let mut inner = self.of_phase(index, phase, asked);
            parts.extend(known.map(|part| Draft {
                what: Phrase::new(shown.clone(), shown),
                of,
                place: Some(programme.phases[phase].heading.place),
                parts: std::mem::take(&mut inner),
                ..part
            }));
        }
        parts
    }

    fn type_of_phase(&self, word: &'static Word) -> crate::model::Type {
        if is(word, &[&figure::DURATION, &figure::BEGINS, &figure::ENDS]) {
            return crate::model::Type::Amount(crate::amount::Dimension::time());
        }
        if is(word, &[&figure::COST, &figure::COST_PER_CERTIFIED]) {
            return crate::model::Type::money();
        }
        crate::model::Type::number()
    }

    /// What a phase rests on.
    fn of_phase(&mut self, index: usize, phase: usize, word: &'static Word) -> Vec<Draft> {
        let programme = self.model.programmes.get(Id::new(index));
        let Some(phase) = programme.and_then(|programme| programme.phases.get(phase)) else { return Vec::new() };
        let mut stated: Vec<&'m Expression> = Vec::new();
        if is(word, &[&figure::ENTRANTS, &figure::FINISHERS]) {
            stated.extend(phase.intake.iter());
            stated.extend(phase.completion.iter().filter(|_| is(word, &[&figure::FINISHERS])));
        } else if is(word, &[&figure::DURATION, &figure::BEGINS, &figure::ENDS]) {
            stated.extend(phase.duration.iter());
        } else {
            stated.extend(phase.lines.iter().map(|line| &line.amount));
        }
        let locals: &'m [LocalAssumption] = &phase.locals;
        let scope = Scope { locals, ..Scope::of_model() };
        stated.into_iter().flat_map(|expression| self.inputs(expression, &scope)).collect()
    }

    fn of_segment(&mut self, index: usize, segment: usize) -> Vec<Draft> {
        let cluster = self.model.clusters.get(Id::new(index));
        let growth = cluster.and_then(|cluster| cluster.segments.get(segment)?.growth.as_ref());
        growth.map_or(Vec::new(), |growth| self.inputs(growth, &Scope::of_model()))
    }
}
