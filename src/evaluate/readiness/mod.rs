//! What helps a network or agreement to form: the six factors of K-FAC, each from the data where these tell, else as
//! somebody rates it. A profile, never one number: how much one factor makes up for another, nobody knows.

mod accompaniment;
mod growth;
mod institutions;
mod leader;
mod problems;
mod programmes;
mod sector;
mod territory;

pub(super) use accompaniment::Accompaniment;
pub(super) use growth::Growths;

use crate::model::{Arrangement, Firm, Id, Level, Model, Stated};
use crate::tongue::{Phrase, Text};

/// What helps firms to work together (K-FAC-1 to K-FAC-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Factor {
    /// K-FAC-1.
    TerritorialConcentration,
    /// K-FAC-2.
    DynamicSector,
    /// K-FAC-3.
    LeaderPresence,
    /// K-FAC-4.
    CommonProblems,
    /// K-FAC-5.
    CredibleInstitutions,
    /// K-FAC-6.
    ProgrammeCoordination,
}

impl Factor {
    /// All of them, in the order of the source.
    pub const ALL: [Factor; 6] = [
        Factor::TerritorialConcentration,
        Factor::DynamicSector,
        Factor::LeaderPresence,
        Factor::CommonProblems,
        Factor::CredibleInstitutions,
        Factor::ProgrammeCoordination,
    ];

    /// The name in JSON, which is that of its rating, too.
    pub fn name(self) -> &'static str {
        match self {
            Factor::TerritorialConcentration => "territorial_concentration",
            Factor::DynamicSector => "dynamic_sector",
            Factor::LeaderPresence => "leader_presence",
            Factor::CommonProblems => "common_problems",
            Factor::CredibleInstitutions => "credible_institutions",
            Factor::ProgrammeCoordination => "programme_coordination",
        }
    }

    /// What people read.
    pub fn title(self) -> Text {
        match self {
            Factor::TerritorialConcentration => {
                Text { en: "Territorial concentration", es: "Concentración territorial" }
            }
            Factor::DynamicSector => Text { en: "Dynamic sector", es: "Dinámica del sector" },
            Factor::LeaderPresence => Text { en: "Presence of a leader", es: "Presencia de un líder" },
            Factor::CommonProblems => {
                Text { en: "Perception of common problems", es: "Percepción de problemas comunes" }
            }
            Factor::CredibleInstitutions => {
                Text { en: "Credible policies and institutions", es: "Credibilidad de políticas e instituciones" }
            }
            Factor::ProgrammeCoordination => {
                Text { en: "Coordination with other programmes", es: "Coordinación con otros programas" }
            }
        }
    }

    fn rated(self, arrangement: &Arrangement) -> Option<Level> {
        let readiness = &arrangement.readiness;
        let rating: &Option<Stated<Level>> = match self {
            Factor::TerritorialConcentration => &readiness.territorial_concentration,
            Factor::DynamicSector => &readiness.dynamic_sector,
            Factor::LeaderPresence => &readiness.leader_presence,
            Factor::CommonProblems => &readiness.common_problems,
            Factor::CredibleInstitutions => &readiness.credible_institutions,
            Factor::ProgrammeCoordination => &readiness.programme_coordination,
        };
        rating.as_ref().map(|rating| rating.value)
    }
}

/// What a level rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// It follows from what the model declares.
    Data,
    /// Somebody rated it.
    Rating,
    /// Neither the data nor a rating tell.
    NotKnown,
}

impl Basis {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Basis::Data => "data",
            Basis::Rating => "rating",
            Basis::NotKnown => "not_known",
        }
    }
}

/// One factor of an arrangement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactorReading {
    /// Which.
    pub factor: Factor,
    /// As it follows from the data.
    pub derived: Option<Level>,
    /// As it is rated.
    pub rated: Option<Level>,
    /// With which figures, or what is missing; and where rating and data disagree, that they do.
    pub reason: Phrase,
}

impl FactorReading {
    /// Facts go before opinions: the data's level, or else the rating.
    pub fn level(&self) -> Option<Level> {
        self.derived.or(self.rated)
    }

    /// What its level rests on.
    pub fn basis(&self) -> Basis {
        match (self.derived, self.rated) {
            (Some(_), _) => Basis::Data,
            (None, Some(_)) => Basis::Rating,
            (None, None) => Basis::NotKnown,
        }
    }

    /// Do rating and data agree? `None` where one of them is missing.
    pub fn agrees(&self) -> Option<bool> {
        Some(self.derived? == self.rated?)
    }
}

/// What the data say of a factor: a level, and why, or why there is none.
type Derived = (Option<Level>, Phrase);

/// Who takes part, as far as it is known.
struct Members<'m> {
    model: &'m Model,
    arrangement: &'m Arrangement,
    /// Each with how many of its firms take part.
    firms: Vec<(Id<Firm>, u64)>,
    /// All firms of them.
    count: u64,
}

impl<'m> Members<'m> {
    fn of(model: &'m Model, arrangement: &'m Arrangement) -> Members<'m> {
        let firms: Vec<(Id<Firm>, u64)> =
            arrangement.members_once().map(|member| (member.firm, member.count)).collect();
        let count = firms.iter().fold(0_u64, |sum, (_, count)| sum.saturating_add(*count));
        Members { model, arrangement, firms, count }
    }
}

/// The six factors, in the order of the source.
pub(super) fn read(
    model: &Model,
    id: Id<Arrangement>,
    growths: &Growths,
    around: &Accompaniment<'_>,
) -> Vec<FactorReading> {
    let arrangement = &model.arrangements[id];
    let members = Members::of(model, arrangement);
    let unreadable = arrangement.is_incomplete || arrangement.members_incomplete;
    let derived = |factor: Factor| match factor {
        Factor::TerritorialConcentration => territory::derive(&members),
        Factor::DynamicSector => sector::derive(&members, growths),
        Factor::LeaderPresence => leader::derive(&members, around),
        Factor::CommonProblems => problems::derive(&members),
        Factor::CredibleInstitutions => institutions::derive(&members, around),
        Factor::ProgrammeCoordination => programmes::derive(&members, id, around),
    };
    let of = |factor: Factor| {
        let derived = if unreadable { (None, INCOMPLETE.into()) } else { derived(factor) };
        reading(factor, derived, factor.rated(arrangement))
    };
    Factor::ALL.into_iter().map(of).collect()
}

const INCOMPLETE: Text =
    Text { en: "not everything about it could be read", es: "no se pudo leer todo lo que se dice de esto" };

fn reading(factor: Factor, (derived, why): Derived, rated: Option<Level>) -> FactorReading {
    let reason = match (derived, rated) {
        (_, None) => why,
        (None, Some(_)) => Phrase::new(format!("as rated; {}", why.en), format!("según la calificación; {}", why.es)),
        (Some(level), Some(rating)) if level == rating => {
            Phrase::new(format!("{}; rated the same", why.en), format!("{}; la calificación coincide", why.es))
        }
        (Some(_), Some(rating)) => {
            let (rated, calificada) = (rating.word().en, feminine(rating));
            Phrase::new(
                format!("{}. But it is rated {rated}: look which of the two is right", why.en),
                format!("{}. Pero está calificada como {calificada}: revisa cuál de las dos es correcta", why.es),
            )
        }
    };
    FactorReading { factor, derived, rated, reason }
}

/// A level as an adjective of these factors: all are feminine in Spanish.
fn feminine(level: Level) -> &'static str {
    match level {
        Level::Low => "baja",
        Level::Intermediate => "intermedia",
        Level::High => "alta",
    }
}

/// High from a bar on, intermediate from half of it.
fn level(value: f64, high: f64) -> Level {
    let reaches = |bar: f64| value >= bar - 1e-9;
    if reaches(high) {
        Level::High
    } else if reaches(high / 2.0) {
        Level::Intermediate
    } else {
        Level::Low
    }
}
