//! Networks and agreements.

use super::{
    Action, Change, Expression, Firm, Heading, Id, Institution, Level, Line, LocalAssumption, Sector, Stated, Territory,
};
use crate::source::Place;

/// Networks act for their members, agreements for a territory or a sector.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrangementKind {
    /// A network of firms (K-TYPE-1).
    Network,
    /// A collective agreement (K-TYPE-2).
    Agreement,
}

/// The type of cooperation in the field's 2×2 (K-TYPE-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cooperation {
    /// K-HNET-1.
    HorizontalNetwork,
    /// K-VNET-1.
    VerticalNetwork,
    /// Of a territory.
    TerritorialAgreement,
    /// Of a sector or chain.
    SectorAgreement,
}

/// A network or an agreement.
#[derive(Debug, Clone)]
pub struct Arrangement {
    /// Its name.
    pub heading: Heading,
    /// Network or agreement.
    pub kind: ArrangementKind,
    /// The type its header declares.
    pub declared: Option<Stated<Cooperation>>,
    /// The territory of a territorial agreement.
    pub territory: Option<Id<Territory>>,
    /// The sector of a sectoral agreement.
    pub sector: Option<Id<Sector>>,
    /// What it is for.
    pub objective: Option<Stated<String>>,
    /// Who takes part, as listed.
    pub members: Vec<Member>,
    /// The `members:` list, if there is one.
    pub members_place: Option<Place>,
    /// Was a listed member not resolved?
    pub members_incomplete: bool,
    /// Could something in its block not be understood? Then nothing is said of what the block seems to lack.
    pub is_incomplete: bool,
    /// Who leads, and how.
    pub structure: Option<Stated<Structure>>,
    /// Who supports it.
    pub institutions: Vec<Stated<Id<Institution>>>,
    /// Who promotes it.
    pub promoter: Option<Stated<String>>,
    /// The same, where it is an institution.
    pub promoting_institution: Option<Id<Institution>>,
    /// The competences it needs of its institutions, as written.
    pub needed_competences: Vec<Stated<String>>,
    /// The surroundings it declares.
    pub environment: Environment,
    /// What helps it to form, as somebody rates it.
    pub readiness: Readiness,
    /// How far members trust each other.
    pub trust: Option<Stated<Level>>,
    /// The instance of feedback (K-CRIT-2).
    pub feedback: Option<Stated<String>>,
    /// The rules it has given itself.
    pub bylaws: Option<Stated<String>>,
    /// How a firm enters and leaves.
    pub exit_rule: Option<Stated<String>>,
    /// How members share what belongs to all.
    pub sharing: Sharing,
    /// When it begins.
    pub start: Option<Stated<jiff::civil::Date>>,
    /// Who in fact works with whom.
    pub ties: Vec<Tie>,
    /// The statement that declares them.
    pub ties_place: Option<Place>,
    /// What it does.
    pub actions: Vec<Action>,
    /// Coordination: lines outside any action.
    pub lines: Vec<Line>,
    /// Assumptions seen here only.
    pub locals: Vec<LocalAssumption>,
    /// Where its lines speak of the leader.
    pub speaks_of_leader: Vec<Place>,
}

impl Arrangement {
    /// Is its block whole, and does it say who takes part? Only then can an adviser ask for what it lacks.
    pub(crate) fn is_told(&self) -> bool {
        !self.is_incomplete && self.members_place.is_some()
    }
}

/// A firm, or some firms of a group, that take part.
#[derive(Debug, Clone)]
pub struct Member {
    /// Which.
    pub firm: Id<Firm>,
    /// How many of it.
    pub count: u64,
    /// Where it is listed.
    pub place: Place,
}

/// Who leads, and how (K-STRUCT-1).
#[derive(Debug, Clone, PartialEq)]
pub struct Structure {
    /// Flat, led, hierarchical.
    pub kind: StructureKind,
    /// Does the coordination rotate?
    pub rotating: bool,
    /// The firm named as leader; a flat structure that names one is a finding.
    pub leader: Option<Stated<Id<Firm>>>,
    /// Was a leader named that nothing declares?
    pub leader_unknown: bool,
}

/// The three structures of K-STRUCT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StructureKind {
    /// Flat and symmetric.
    Flat,
    /// With the leadership of one component.
    Led,
    /// Under one firm.
    Hierarchical,
}

/// The surroundings of an arrangement (K-STRUCT-6).
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// How fast they change.
    pub change: Option<Stated<Change>>,
    /// How close together the firms are.
    pub concentration: Option<Stated<Level>>,
    /// What it costs to agree.
    pub transaction_costs: Option<Stated<Level>>,
    /// How fast they must be answered (K-STRUCT-4).
    pub required_response: Option<Stated<Level>>,
}

/// What helps it to form, as somebody rates it (K-FAC-1 to K-FAC-6).
#[derive(Debug, Clone, Default)]
pub struct Readiness {
    /// K-FAC-1.
    pub territorial_concentration: Option<Stated<Level>>,
    /// K-FAC-2.
    pub dynamic_sector: Option<Stated<Level>>,
    /// K-FAC-3.
    pub leader_presence: Option<Stated<Level>>,
    /// K-FAC-4.
    pub common_problems: Option<Stated<Level>>,
    /// K-FAC-5.
    pub credible_institutions: Option<Stated<Level>>,
    /// K-FAC-6.
    pub programme_coordination: Option<Stated<Level>>,
}

/// How members share untargeted lines.
#[derive(Debug, Clone, Default)]
pub enum Sharing {
    /// Nothing is said: equal.
    #[default]
    Unsaid,
    /// The same for each firm.
    Equal(Place),
    /// By a weight.
    Proportional(Box<Expression>),
    /// By contribution.
    Shapley(Place),
}

/// Two firms that in fact work together.
#[derive(Debug, Clone)]
pub struct Tie {
    /// One end.
    pub a: Id<Firm>,
    /// The other.
    pub b: Id<Firm>,
    /// Where it is written.
    pub place: Place,
}
