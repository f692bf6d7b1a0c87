//! What is asked of clusters, chains, programmes, territories and sectors by a dot: their parts and their figures.

use super::attributes::figure_type;
use super::*;
use crate::amount::Dimension;
use crate::tongue::vocabulary::{Kind, Owner, Word, figure};

/// A figure of what surrounds networks and agreements. Such a word may name an attribute, too: what it comes to is meant.
pub(super) fn word_of(owner: Owner, text: &str) -> Option<&'static Word> {
    let is_around = match owner {
        Owner::Territory
        | Owner::Sector
        | Owner::Cluster
        | Owner::Segment
        | Owner::Chain
        | Owner::Stage
        | Owner::Programme
        | Owner::Phase => true,
        Owner::Firm
        | Owner::Network
        | Owner::Agreement
        | Owner::Model
        | Owner::Institution
        | Owner::Environment
        | Owner::Readiness
        | Owner::Action
        | Owner::ActionDefinition
        | Owner::Criteria
        | Owner::Profile
        | Owner::Any => false,
    };
    figure::of(owner).iter().copied().find(|word| is_around && word.reads(text))
}

/// Says which figures there are.
pub(super) fn say_figures(finding: Finding, owner: Owner) -> Finding {
    let listed = |say: fn(&Word) -> &'static str| {
        let words = figure::of(owner).iter().map(|word| format!("`{}`", say(word)));
        words.collect::<Vec<_>>().join(", ")
    };
    if figure::of(owner).is_empty() {
        return finding.help(
            "figures are asked of networks, agreements and their members, clusters, chains, programmes, territories and \
             sectors",
            "se piden cifras de redes, acuerdos y sus socios, conglomerados, cadenas, programas, territorios y sectores",
        );
    }
    finding.help(
        format!("its figures are {}", listed(|word| word.en)),
        format!("sus cifras son {}", listed(|word| word.es)),
    )
}

impl Lowering<'_> {
    /// A stage of a chain, a phase of a programme, a segment of a cluster.
    pub(super) fn part_around(&mut self, of: &Expression, text: &str, place: Place) -> Option<Expression> {
        let Node::Thing(kind, index) = &of.node else { return None };
        let (kind, index) = (*kind, *index);
        if kind == Kind::Chain {
            let chain = self.model.chains.get(Id::new(index))?;
            let stage = chain.stages.iter().copied().find(|id| self.model.stages[*id].heading.name == text)?;
            return Some(self.certain(place, Type::Thing(Kind::Stage), Node::Thing(Kind::Stage, stage.index())));
        }
        let is_part = |heading: &Heading| heading.name == text;
        let part = if kind == Kind::Programme {
            let programme = self.model.programmes.get(Id::new(index))?;
            programme.phases.iter().any(|phase| is_part(&phase.heading)).then_some(Kind::Phase)?
        } else if kind == Kind::Cluster {
            let cluster = self.model.clusters.get(Id::new(index))?;
            cluster.segments.iter().any(|segment| is_part(&segment.heading)).then_some(Kind::Segment)?
        } else {
            return None;
        };
        Some(self.certain(place, Type::Thing(part), Node::Inner(Box::new(of.clone()), text.to_string())))
    }

    /// What a figure of theirs is an amount of.
    pub(super) fn type_around(&self, of: &Expression, word: &'static Word) -> Type {
        let is = |others: &[&'static Word]| others.iter().any(|other| std::ptr::eq(*other, word));
        if is(&[&figure::PRICE, &figure::VALUE_ADDED, &figure::UNIT_COST, &figure::MARGIN]) {
            let stage = if let Node::Thing(Kind::Stage, index) = &of.node { Some(Id::new(*index)) } else { None };
            let stage = stage.and_then(|id| self.model.stages.get(id));
            let measure = stage.and_then(|stage| stage.measure());
            return measure.map_or(Type::Open, |measure| Type::Amount(measure.clone()));
        }
        if is(&[&figure::DURATION, &figure::BEGINS, &figure::ENDS]) {
            return Type::Amount(Dimension::time());
        }
        if is(&[&figure::SALES]) {
            return Type::money_per_time();
        }
        let numbers: [&'static Word; 14] = [
            &figure::FIRMS,
            &figure::COVERAGE,
            &figure::GROWTH,
            &figure::GROWTH_OVER_HORIZON,
            &figure::SALES_HHI,
            &figure::SELLER_HHI,
            &figure::BUYER_HHI,
            &figure::LARGEST_SHARE,
            &figure::UNNAMED_SHARE,
            &figure::PRICE_SHARE,
            &figure::MARGIN_SHARE,
            &figure::INTAKE,
            &figure::ENTRANTS,
            &figure::FINISHERS,
        ];
        if is(&numbers) { Type::number() } else { figure_type(word) }
    }
}
