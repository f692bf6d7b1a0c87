use super::chains::ChainReading;
use super::clusters::ClusterReading;
use super::institutions::Cover;
use super::money::Money;
use super::programmes::ProgrammeReading;
use super::questions::{BreakEven, Decisive, ExpectationReading};
use super::{AdvantageReading, FactorReading, ObstacleReading, Strategy};
use crate::model::{Arrangement, Cooperation, Firm, Id, Restriction, ResultDimension, Size, StructureKind};
use crate::standard::results::ExpectedResult;
use crate::tongue::{Phrase, Text};

/// Everything measured about a model, in the order of its declarations.
#[derive(Debug, Clone, Default)]
pub struct Measurements {
    /// One for each firm or group.
    pub firms: Vec<FirmReading>,
    /// One for each network and agreement.
    pub arrangements: Vec<ArrangementReading>,
    /// One for each cluster.
    pub clusters: Vec<ClusterReading>,
    /// At which levels the model acts.
    pub strategy: Strategy,
    /// What each arrangement comes to in money.
    pub money: Money,
    /// One for each expectation.
    pub expectations: Vec<ExpectationReading>,
    /// Where the model leaves an unknown, what it would have to be.
    pub break_even: Vec<BreakEven>,
    /// Assumptions without a source on which it hangs whether an arrangement pays.
    pub decisive: Vec<Decisive>,
    /// One for each productive chain, in the order of the model.
    pub chains: Vec<ChainReading>,
    /// One for each programme.
    pub programmes: Vec<ProgrammeReading>,
}

/// What is known of a firm's size.
#[derive(Debug, Clone, PartialEq)]
pub struct FirmReading {
    /// As declared, or else as the profile of the country infers it.
    pub size: Option<Size>,
    /// Was it inferred?
    pub inferred: bool,
    /// What the law of the profile says, where sales (or, in laws that count them, workers) are given.
    pub by_law: Option<Size>,
    /// Sales in tax units of the profile, where both are known.
    pub tax_units: Option<f64>,
}

/// What is measured about a network or agreement.
#[derive(Debug, Clone)]
pub struct ArrangementReading {
    /// Which.
    pub id: Id<Arrangement>,
    /// Its type of cooperation.
    pub typology: Typology,
    /// What its institutions can do together.
    pub cover: Cover,
    /// Who leads, and what follows from it.
    pub structure: StructureReading,
    /// What its ties say, where they are declared.
    pub ties: Option<TiesReading>,
    /// The matrix of expected results for its type, in the order of the field's source, then what it pursues beyond it.
    pub expected_results: Vec<ResultReading>,
    /// What holds its members back, in the order of K-FIRM-2.
    pub restrictions: Vec<RestrictionReading>,
    /// What helps it to form, factor by factor.
    pub readiness: Vec<FactorReading>,
    /// The advantages of associating, and what brings them.
    pub advantages: Vec<AdvantageReading>,
    /// What keeps firms from associating by themselves, and which lines count its cost.
    pub obstacles: Vec<ObstacleReading>,
}

/// The type of cooperation that follows from the data, held against the declared one (K-TYPE-3).
#[derive(Debug, Clone)]
pub struct Typology {
    /// As declared.
    pub declared: Option<Cooperation>,
    /// As it follows from who takes part, at which stages, and who sells to whom; `None` where the data do not decide.
    pub inferred: Option<Cooperation>,
    /// Why, in sentences, or what is missing to infer it.
    pub reasons: Vec<Phrase>,
    /// The level it acts at, by the declared type or else the inferred one.
    pub level: ActionLevel,
}

/// The levels of K-TYPE-3: networks act at micro level, territorial agreements at meso, sector agreements at meso and macro.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionLevel {
    /// Among firms.
    Micro,
    /// In a territory.
    Meso,
    /// In a sector.
    Macro,
}

impl ActionLevel {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            ActionLevel::Micro => "micro",
            ActionLevel::Meso => "meso",
            ActionLevel::Macro => "macro",
        }
    }

    /// What people read.
    pub fn title(self) -> Text {
        match self {
            ActionLevel::Micro => Text { en: "micro (among firms)", es: "micro (entre empresas)" },
            ActionLevel::Meso => Text { en: "meso (a territory)", es: "meso (un territorio)" },
            ActionLevel::Macro => Text { en: "meso and macro (a sector)", es: "meso y macro (un sector)" },
        }
    }
}

/// The structure profile of K-STRUCT-1…6.
#[derive(Debug, Clone)]
pub struct StructureReading {
    /// As declared; flat where nothing is declared.
    pub kind: StructureKind,
    /// Was it declared?
    pub is_declared: bool,
    /// Does the coordination rotate?
    pub rotating: bool,
    /// Who leads.
    pub leader: Option<Id<Firm>>,
    /// The six attributes.
    pub profile: &'static StructureProfile,
    /// How it suits the environment that is declared.
    pub fit: Fit,
    /// Why, in sentences.
    pub fit_reasons: Vec<Phrase>,
    /// Coordination links among n members (K-STRUCT-3): flat n(n−1)/2; hierarchical n−1; led (n−1) + α(n−1)(n−2)/2.
    /// `None` where the number of members is not known.
    pub links: Option<f64>,
    /// Members, groups counted by their firms; `None` where a table is still to be read.
    pub members: Option<u64>,
}

/// How a structure suits its environment (K-STRUCT-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It does.
    Good,
    /// In part.
    Partial,
    /// It does not.
    Poor,
    /// No environment is declared.
    Unknown,
}

impl Fit {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Fit::Good => "good",
            Fit::Partial => "partial",
            Fit::Poor => "poor",
            Fit::Unknown => "unknown",
        }
    }

    /// What people read.
    pub fn title(self) -> Text {
        match self {
            Fit::Good => Text { en: "good", es: "bueno" },
            Fit::Partial => Text { en: "partial", es: "parcial" },
            Fit::Poor => Text { en: "poor", es: "malo" },
            Fit::Unknown => Text { en: "not known", es: "no se sabe" },
        }
    }
}

/// The six attributes of a structure, as K-STRUCT-1…6 have them.
#[derive(Debug, PartialEq, Eq)]
pub struct StructureProfile {
    /// Which structure.
    pub kind: StructureKind,
    /// K-STRUCT-1.
    pub leadership: Text,
    /// K-STRUCT-2.
    pub relative_power: Text,
    /// K-STRUCT-3.
    pub decision_mode: Text,
    /// K-STRUCT-4, as one of low, intermediate, high.
    pub response_speed: crate::model::Level,
    /// K-STRUCT-5, as one of low, intermediate, high.
    pub flexibility: crate::model::Level,
    /// K-STRUCT-6.
    pub ideal_environment: Text,
    /// The JSON names of leadership, relative power and decision mode.
    pub names: [&'static str; 3],
}

/// What the ties of a network say.
#[derive(Debug, Clone, PartialEq)]
pub struct TiesReading {
    /// Different pairs that are tied.
    pub count: usize,
    /// Tied pairs over all pairs, 0…1.
    pub density: f64,
    /// Freeman's degree centralisation, Σ(d_max − d_i)/((n−1)(n−2)); `None` below three members.
    pub centralisation: Option<f64>,
    /// The members with most ties.
    pub most_central: Vec<Id<Firm>>,
    /// Members without whom the network falls apart.
    pub articulation_points: Vec<Id<Firm>>,
    /// Members without any tie.
    pub isolated: Vec<Id<Firm>>,
    /// The connected groups of at least two members, largest first.
    pub components: Vec<Vec<Id<Firm>>>,
    /// Ties to firms that are no members.
    pub outside: Vec<(Id<Firm>, Id<Firm>)>,
}

/// One expected result, and by which actions it is pursued.
#[derive(Debug, Clone)]
pub struct ResultReading {
    /// The expected result of the field; `None` for an action of one's own that names no result.
    pub result: Option<&'static ExpectedResult>,
    /// Its dimension.
    pub dimension: ResultDimension,
    /// The actions of the arrangement that pursue it, by number.
    pub pursued_by: Vec<usize>,
    /// Does it belong to the matrix of the arrangement's own type?
    pub is_of_type: bool,
}

/// A restriction of some members, and what eases it.
#[derive(Debug, Clone)]
pub struct RestrictionReading {
    /// Which (K-FIRM-2).
    pub restriction: Restriction,
    /// The members that have it.
    pub members: Vec<Id<Firm>>,
    /// The actions that ease it, of this arrangement or of another one that such a member takes part in.
    pub eased_by: Vec<(Id<Arrangement>, usize)>,
    /// Disarticulation is eased by taking part.
    pub by_membership: bool,
}

impl RestrictionReading {
    /// Does anything ease it?
    pub fn is_eased(&self) -> bool {
        self.by_membership || !self.eased_by.is_empty()
    }
}
