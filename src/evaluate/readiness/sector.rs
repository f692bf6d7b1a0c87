//! K-FAC-2: how fast the sectors of those who take part grow; else the market segments of the cluster where they are.

use super::growth::{Growth, Growths};
use super::{Derived, Members, level, territory};
use crate::model::{Id, Model, Sector};
use crate::tongue::number::percent;
use crate::tongue::{Phrase, Text, Tongue};
use indexmap::IndexMap;
use std::iter::successors;

pub(super) fn derive(members: &Members<'_>, growths: &Growths) -> Derived {
    let model = members.model;
    let sectors = sectors(members);
    let growing: Vec<(Growth, u64)> =
        sectors.iter().filter_map(|(sector, count)| Some((growth(model, growths, *sector)?, *count))).collect();
    let known = growing.iter().map(|(_, count)| *count as f64).sum::<f64>();
    let all = sectors.iter().map(|(_, count)| *count as f64).sum::<f64>();
    let high = model.criteria.dynamic_growth_value();
    if known > 0.0 && known * 2.0 >= all {
        let mean = growing.iter().map(|(growth, count)| growth.mean * *count as f64).sum::<f64>() / known;
        let averaged = growing.len() > 1 || growing.iter().any(|(growth, _)| growth.varies);
        let who = match sectors.as_slice() {
            [(only, _)] => Phrase::new(shown(model, *only), shown(model, *only)),
            _ => Phrase::new("the line of business of most firms", "el rubro de la mayoría de las empresas"),
        };
        return (Some(level(mean, high)), sentence(&who, mean, high, averaged));
    }
    match of_cluster(members, growths) {
        Some((who, mean)) => (Some(level(mean, high)), sentence(&who, mean, high, true)),
        None => (None, missing(model, &sectors)),
    }
}

/// The sector of an agreement that is of one, else those of its firms, with how many firms each has.
fn sectors(members: &Members<'_>) -> Vec<(Id<Sector>, u64)> {
    if let Some(sector) = members.arrangement.sector {
        return vec![(sector, 1)];
    }
    let mut counts: IndexMap<usize, u64> = IndexMap::new();
    for (firm, count) in &members.firms {
        if let Some(sector) = members.model.sector_of(&members.model.firms[*firm]) {
            let sum = counts.entry(sector.index()).or_default();
            *sum = sum.saturating_add(*count);
        }
    }
    counts.into_iter().map(|(sector, count)| (Id::new(sector), count)).collect()
}

/// Its own, or that of the closest sector it is part of.
fn growth(model: &Model, growths: &Growths, sector: Id<Sector>) -> Option<Growth> {
    let known = |id: Id<Sector>| growths.sectors.get(id.index()).copied().flatten();
    successors(Some(sector), |id| model.sectors[*id].within).find_map(known)
}

/// The mean growth of the segments of the first cluster that holds the place where most firms are.
fn of_cluster(members: &Members<'_>, growths: &Growths) -> Option<(Phrase, f64)> {
    let model = members.model;
    let place = territory::main(members)?;
    let around = |territory| model.lies_in(place, territory);
    let here = model.clusters.iter().zip(&growths.segments);
    let mut here = here.filter(|((_, cluster), _)| cluster.territory.is_some_and(around));
    here.find_map(|((_, cluster), segments)| {
        let known: Vec<f64> = segments.iter().flatten().map(|growth| growth.mean).collect();
        let mean = known.iter().sum::<f64>() / known.len() as f64;
        let name = cluster.heading.shown();
        let who =
            Phrase::new(format!("what the cluster “{name}” sells"), format!("lo que vende el conglomerado «{name}»"));
        (!known.is_empty()).then_some((who, mean))
    })
}

fn shown(model: &Model, sector: Id<Sector>) -> &str {
    model.sectors[sector].heading.shown()
}

fn sentence(who: &Phrase, mean: f64, high: f64, averaged: bool) -> Phrase {
    let say = |tongue: Tongue| (percent(tongue, mean, 1), percent(tongue, high, 1));
    let ((mean_en, high_en), (mean_es, high_es)) = (say(Tongue::En), say(Tongue::Es));
    let (average, promedio) = if averaged { (" on average", " en promedio") } else { ("", "") };
    Phrase::new(
        format!("{} grows {mean_en} a year{average}; high from {high_en}", who.en),
        format!("{} crece {mean_es} al año{promedio}; alta desde {high_es}", who.es),
    )
}

fn missing(model: &Model, sectors: &[(Id<Sector>, u64)]) -> Phrase {
    match sectors {
        [] => NO_SECTOR.into(),
        [(only, _)] => {
            let shown = shown(model, *only);
            Phrase::new(
                format!("how fast {shown} grows is not stated (`growth`)"),
                format!("no se indica cuánto crece {shown} (`crecimiento`)"),
            )
        }
        [_, _, ..] => SEVERAL.into(),
    }
}

const NO_SECTOR: Text = Text { en: "no firm states its sector", es: "ninguna empresa indica su rubro" };
const SEVERAL: Text = Text {
    en: "of most firms it is not stated how fast their sector grows (`growth`)",
    es: "de la mayoría de las empresas no se indica cuánto crece su rubro (`crecimiento`)",
};
