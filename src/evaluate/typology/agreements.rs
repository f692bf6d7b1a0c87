//! Territorial or sectoral: is it a place that joins the participants, or a chain or sector (K-TYPE-3)?

use super::{Inference, Traits};
use crate::model::{Arrangement, Cooperation, Model, naming};
use crate::tongue::{Phrase, Text};

const TERRITORIAL: Option<Cooperation> = Some(Cooperation::TerritorialAgreement);
const SECTORAL: Option<Cooperation> = Some(Cooperation::SectorAgreement);

pub(super) fn infer(model: &Model, arrangement: &Arrangement, traits: &Traits<'_>) -> Inference {
    if traits.nobody {
        return (None, Vec::new());
    }
    let declared = arrangement.declared.as_ref().map(|stated| stated.value);
    let place = Place::of(model, arrangement, traits);
    let line = Line::of(model, arrangement, traits);
    let joined_by_line = line.holds != Some(false) && (line.spans || line.holds.is_some() && place.several);
    let mut reasons = vec![place.reason.clone(), line.reason.clone()];
    let inferred = match (place.holds, joined_by_line) {
        (Some(true), true) if declared == TERRITORIAL || declared == SECTORAL => {
            reasons.push(BOTH_DECLARED.into());
            declared
        }
        (Some(true), true) => {
            reasons.push(BOTH.into());
            None
        }
        // Alike, of one sector and of one place: that alone speaks for neither.
        (Some(true), false) if declared == SECTORAL && line.holds != Some(false) => None,
        (Some(true), false) => TERRITORIAL,
        // Where nobody's place is known, nothing speaks against a declared territory.
        (None, true) if declared == TERRITORIAL => None,
        (Some(false) | None, true) => SECTORAL,
        (Some(false) | None, false) => None,
    };
    // A header whose place or sector could not be made out contradicts nothing.
    let blind = declared == TERRITORIAL && arrangement.territory.is_none()
        || declared == SECTORAL && arrangement.sector.is_none();
    (inferred.filter(|_| !blind || inferred == declared), reasons)
}

const BOTH_DECLARED: Text = Text {
    en: "Place and chain would both do; the declared type decides (K-TYPE-3).",
    es: "Tanto el lugar como la cadena servirían; decide el tipo declarado (K-TYPE-3).",
};
const BOTH: Text = Text {
    en: "Place and chain would both do: say `territorial in …` or `sectoral of …` (K-TYPE-3).",
    es: "Tanto el lugar como la cadena servirían: di `territorial en …` o `sectorial de …` (K-TYPE-3).",
};

/// What is known of where the participants are.
struct Place {
    /// Does one place hold them all: that of the header, or else one of their own? `None` where no place is known.
    holds: Option<bool>,
    /// Do they lie in several places, none of which holds the others?
    several: bool,
    reason: Phrase,
}

impl Place {
    fn of(model: &Model, arrangement: &Arrangement, traits: &Traits<'_>) -> Place {
        let common = model.common_territory(traits.territories.iter().copied());
        let together = common.filter(|common| traits.territories.contains(common));
        let named = naming(traits.territories.iter().map(|place| &model.territories[*place].heading));
        let several = traits.territories.len() > 1 && together.is_none();
        if traits.territories.is_empty() {
            return Place { holds: None, several, reason: NO_PLACE.into() };
        }
        if let Some(header) = arrangement.territory {
            let holds = common.is_some_and(|common| model.lies_in(common, header));
            let header = model.territories[header].heading.shown();
            let reason = if holds {
                Phrase::new(
                    format!("The participants are all in {header}."),
                    format!("Los participantes están todos en {header}."),
                )
            } else {
                Phrase::new(
                    format!("The participants are in {}, not all within {header}.", named.en),
                    format!("Los participantes están en {}, no todos dentro de {header}.", named.es),
                )
            };
            return Place { holds: Some(holds), several, reason };
        }
        let reason = match together {
            Some(place) => {
                let place = model.territories[place].heading.shown();
                Phrase::new(
                    format!("The participants share one territory, {place}."),
                    format!("Los participantes comparten un territorio, {place}."),
                )
            }
            None => Phrase::new(
                format!("The participants lie in several territories: {}.", named.en),
                format!("Los participantes están en varios territorios: {}.", named.es),
            ),
        };
        Place { holds: Some(together.is_some()), several, reason }
    }
}

const NO_PLACE: Text =
    Text { en: "No participant states its territory.", es: "Ningún participante indica su territorio." };

/// What is known of the chain or sector that the participants belong to.
struct Line {
    /// Does one sector hold them all: that of the header, or else one of their own? `None` where no sector is known.
    holds: Option<bool>,
    /// Do they stand at different stages of one chain?
    spans: bool,
    reason: Phrase,
}

impl Line {
    fn of(model: &Model, arrangement: &Arrangement, traits: &Traits<'_>) -> Line {
        let common = model.common_sector(traits.sectors.iter().copied());
        let together = common.filter(|common| traits.sectors.contains(common));
        let holds = match arrangement.sector {
            Some(header) => common.is_some_and(|common| model.is_part_of(common, header)),
            None => together.is_some(),
        };
        let holds = (!traits.sectors.is_empty()).then_some(holds);
        let spanned = traits.chain.filter(|_| traits.stages.len() > 1);
        let sectors = naming(traits.sectors.iter().map(|sector| &model.sectors[*sector].heading));
        let sector = arrangement.sector.or(together).map_or("", |sector| model.sectors[sector].heading.shown());
        let reason = match (spanned, holds) {
            (_, Some(false)) => {
                let wanted = arrangement.sector.map(|sector| model.sectors[sector].heading.shown());
                let (en, es) = wanted.map_or((String::new(), String::new()), |wanted| {
                    (format!(", not all within {wanted}"), format!(", no todos dentro de {wanted}"))
                });
                Phrase::new(
                    format!("They are of the sectors {}{en}.", sectors.en),
                    format!("Son de los sectores {}{es}.", sectors.es),
                )
            }
            (Some(chain), _) => {
                let chain = model.chains[chain].heading.shown();
                let stages = naming(traits.stages.iter().map(|stage| &model.stages[*stage].heading));
                Phrase::new(
                    format!("They stand at different stages of {chain}: {}.", stages.en),
                    format!("Están en eslabones distintos de {chain}: {}.", stages.es),
                )
            }
            (None, Some(true)) => Phrase::new(
                format!("They are of one sector, {sector}, and nothing shows different stages of its chain."),
                format!("Son de un mismo sector, {sector}, y nada muestra eslabones distintos de su cadena."),
            ),
            (None, None) => NO_SECTOR.into(),
        };
        Line { holds, spans: spanned.is_some(), reason }
    }
}

const NO_SECTOR: Text = Text {
    en: "No participant states its sector or its stage in a chain.",
    es: "Ningún participante indica su sector ni su eslabón en una cadena.",
};
