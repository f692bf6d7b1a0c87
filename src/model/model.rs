use super::{
    Advantage, Bound, Capability, Certification, Change, Expression, Id, Level, Restriction, Size, Sphere, Table, Type,
};
use crate::source::Place;
pub use crate::standard::results::ResultDimension;
use crate::tongue::Tongue;

/// A value with the words that state it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stated<T> {
    /// What is stated.
    pub value: T,
    /// Where.
    pub place: Place,
}

/// How a declared thing is called, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// What the model refers to.
    pub name: String,
    /// What people read in reports, if it was given.
    pub title: Option<String>,
    /// The name in the text.
    pub place: Place,
    /// The whole declaration.
    pub whole: Place,
    /// `note:`.
    pub note: Option<String>,
    /// `source:`.
    pub source: Option<String>,
}

impl Heading {
    /// The title, or the name where there is none.
    pub fn shown(&self) -> &str {
        self.title.as_deref().unwrap_or(&self.name)
    }
}

/// A model: everything its files declare.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// What `model { … }` says.
    pub settings: Settings,
    /// Places, each perhaps within another.
    pub territories: Table<Territory>,
    /// Lines of business.
    pub sectors: Table<Sector>,
    /// Productive chains.
    pub chains: Table<Chain>,
    /// The stages of all chains.
    pub stages: Table<Stage>,
    /// Firms and groups of like firms.
    pub firms: Table<Firm>,
    /// Public and private bodies.
    pub institutions: Table<Institution>,
    /// Networks and agreements.
    pub arrangements: Table<Arrangement>,
    /// Clusters.
    pub clusters: Table<Cluster>,
    /// Programmes of support.
    pub programmes: Table<Programme>,
    /// Scenarios.
    pub scenarios: Table<Scenario>,
    /// Named assumptions.
    pub assumptions: Table<Assumption>,
    /// Action definitions: the model's own, and those of the standard library that it names.
    pub definitions: Table<ActionDefinition>,
    /// Goods that are bought or sold.
    pub goods: Table<Good>,
    /// Attributes that the model declares.
    pub attributes: Vec<CustomAttribute>,
    /// Declared units of measure, by the number that dimensions use.
    pub units: Vec<String>,
    /// Exchange rates into the model's currency.
    pub rates: Vec<Rate>,
    /// What is asserted.
    pub expectations: Vec<Expectation>,
    /// What is silenced, and why.
    pub allowances: Vec<Allowance>,
    /// Thresholds.
    pub criteria: Criteria,
    /// The law of a country, where `use` names one.
    pub profile: Option<Profile>,
}

/// What `model { … }` says; `None` where it says nothing.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The title.
    pub title: Option<String>,
    /// The ISO code.
    pub currency: Option<Stated<String>>,
    /// Years.
    pub horizon: Option<Stated<u32>>,
    /// A ratio a year.
    pub discount_rate: Option<Expression>,
    /// A ratio a year.
    pub social_discount_rate: Option<Expression>,
    /// How many.
    pub samples: Option<Stated<u64>>,
    /// The seed of all draws.
    pub seed: Option<Stated<u64>>,
    /// The tongue of reports.
    pub language: Option<Tongue>,
}

impl Settings {
    /// Years; 5 where the model does not say.
    pub fn horizon_years(&self) -> u32 {
        self.horizon.as_ref().map_or(5, |stated| stated.value)
    }

    /// How many samples; 10 000 where the model does not say.
    pub fn sample_count(&self) -> u64 {
        self.samples.as_ref().map_or(10_000, |stated| stated.value)
    }

    /// The seed; 1 where the model does not say.
    pub fn seed_value(&self) -> u64 {
        self.seed.as_ref().map_or(1, |stated| stated.value)
    }
}

/// A place.
#[derive(Debug, Clone)]
pub struct Territory {
    /// Its name.
    pub heading: Heading,
    /// The place it lies in.
    pub within: Option<Id<Territory>>,
    /// A ratio a year.
    pub growth: Option<Expression>,
}

/// A line of business.
#[derive(Debug, Clone)]
pub struct Sector {
    /// Its name.
    pub heading: Heading,
    /// The sector it is part of.
    pub within: Option<Id<Sector>>,
    /// A ratio a year.
    pub growth: Option<Expression>,
}

/// A productive chain (K-CHAIN-1).
#[derive(Debug, Clone)]
pub struct Chain {
    /// Its name.
    pub heading: Heading,
    /// The sector it belongs to.
    pub sector: Option<Id<Sector>>,
    /// From the first inputs to the last buyer.
    pub stages: Vec<Id<Stage>>,
    /// Side groups, as written.
    pub support_services: Vec<Stated<String>>,
    /// Side groups, as written.
    pub related_products: Vec<Stated<String>>,
    /// Side groups, as written.
    pub related_services: Vec<Stated<String>>,
}

/// A stage of a chain.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Its name.
    pub heading: Heading,
    /// The chain.
    pub chain: Id<Chain>,
    /// Its place in the chain, from 0.
    pub position: usize,
}

/// How many firms a declaration stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirmCount {
    /// One firm, or a group of this many.
    Known(u64),
    /// The rows of a table.
    Table,
}

/// A firm, or a group of like firms whose amounts are per firm.
#[derive(Debug, Clone)]
pub struct Firm {
    /// Its name.
    pub heading: Heading,
    /// How many firms it stands for.
    pub count: FirmCount,
    /// Was it declared with `firms`?
    pub is_group: bool,
    /// As declared; see [`Firm::size`].
    pub size: Option<Stated<Size>>,
    /// Where it works.
    pub territory: Option<Stated<Id<Territory>>>,
    /// What it does.
    pub sector: Option<Stated<Id<Sector>>>,
    /// Where it stands in its chain.
    pub stage: Option<Stated<Id<Stage>>>,
    /// Is it registered?
    pub formal: Option<Stated<bool>>,
    /// Everything said about it in amounts.
    pub amounts: Vec<(FirmAmount, Expression)>,
    /// What holds it back.
    pub restrictions: Vec<Stated<Restriction>>,
    /// Level of management.
    pub skills: Option<Stated<Level>>,
    /// Who owns it.
    pub owners: Vec<Stated<OwnerOf>>,
    /// The year it was founded.
    pub since: Option<Stated<i16>>,
    /// What it buys and sells.
    pub trades: Vec<Trade>,
    /// Attributes that the model declares.
    pub custom: Vec<(usize, Expression)>,
}

impl Firm {
    /// One of its amounts.
    pub fn amount(&self, which: FirmAmount) -> Option<&Expression> {
        self.amounts.iter().find(|(amount, _)| *amount == which).map(|(_, expression)| expression)
    }
}

/// The amounts of a firm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirmAmount {
    /// People.
    Workers,
    /// Money a year.
    Sales,
    /// A ratio of sales.
    Margin,
    /// In the units of what it makes.
    Capacity,
    /// Money.
    Inventory,
    /// Money.
    Credit,
    /// A ratio a year.
    CreditRate,
}

/// Who owns a firm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnerOf {
    /// Another firm of the model.
    Firm(Id<Firm>),
    /// Somebody else, by name.
    Other(String),
}

/// One flow of goods.
#[derive(Debug, Clone)]
pub struct Trade {
    /// Does the firm buy?
    pub buys: bool,
    /// What.
    pub good: Option<Id<Good>>,
    /// From whom, or to whom.
    pub partner: Option<Id<Firm>>,
    /// Money, or units of the good, per time.
    pub amount: Expression,
    /// The statement.
    pub place: Place,
}

/// A good.
#[derive(Debug, Clone)]
pub struct Good {
    /// Its name.
    pub name: String,
    /// Where it is first named.
    pub place: Place,
}

/// An institution.
#[derive(Debug, Clone)]
pub struct Institution {
    /// Its name.
    pub heading: Heading,
    /// Its sphere of society.
    pub sphere: Option<Stated<Sphere>>,
    /// What it is competent for, as written.
    pub competences: Vec<Stated<String>>,
    /// What it is able to do.
    pub capabilities: Vec<Stated<Capability>>,
}

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
    /// Who leads, and how.
    pub structure: Option<Stated<Structure>>,
    /// Who supports it.
    pub institutions: Vec<Stated<Id<Institution>>>,
    /// Who promotes it.
    pub promoter: Option<Stated<String>>,
    /// The surroundings it declares.
    pub environment: Environment,
    /// How far members trust each other.
    pub trust: Option<Stated<Level>>,
    /// The instance of feedback (K-CRIT-2).
    pub feedback: Option<Stated<String>>,
    /// The rules it has given itself.
    pub bylaws: Option<Stated<String>>,
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

/// A firm, or some firms of a group, that take part.
#[derive(Debug, Clone)]
pub struct Member {
    /// Which.
    pub firm: Id<Firm>,
    /// How many of it.
    pub count: FirmCount,
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

/// What an arrangement does.
#[derive(Debug, Clone)]
pub struct Action {
    /// Its name within the arrangement.
    pub heading: Heading,
    /// The definition it follows.
    pub definition: Option<Id<ActionDefinition>>,
    /// Was a definition named that does not exist?
    pub definition_unknown: bool,
    /// The dimension it states itself.
    pub dimension: Option<Stated<ResultDimension>>,
    /// The expected results it states itself.
    pub results: Vec<Stated<String>>,
    /// The restrictions it says it eases.
    pub eases: Vec<Stated<Restriction>>,
    /// The advantages it says it brings.
    pub advantages: Vec<Stated<Advantage>>,
    /// Parameters given, by name.
    pub parameters: Vec<(String, Expression)>,
    /// Lines of its own.
    pub lines: Vec<Line>,
    /// Assumptions seen here only.
    pub locals: Vec<LocalAssumption>,
    /// Who must take part.
    pub needs: Needs,
}

/// What an action needs.
#[derive(Debug, Clone, Default)]
pub struct Needs {
    /// At least so many members.
    pub members: Option<Stated<u64>>,
    /// These firms.
    pub firms: Vec<Stated<Id<Firm>>>,
}

/// A definition of an action: the model's own, or one of the standard library.
#[derive(Debug, Clone)]
pub struct ActionDefinition {
    /// Its name; for the standard library the English one.
    pub heading: Heading,
    /// Of the standard library?
    pub is_standard: bool,
    /// What can or must be given.
    pub parameters: Vec<ParameterOf>,
    /// The dimension of its results.
    pub dimension: Option<Stated<ResultDimension>>,
    /// The expected results it pursues.
    pub results: Vec<Stated<String>>,
    /// The restrictions it eases.
    pub eases: Vec<Stated<Restriction>>,
    /// The advantages it brings.
    pub advantages: Vec<Stated<Advantage>>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Who must take part.
    pub needs: Needs,
}

/// A parameter of a definition.
#[derive(Debug, Clone)]
pub struct ParameterOf {
    /// Its name.
    pub name: String,
    /// What it takes.
    pub takes: Type,
    /// Does it take the name of a good?
    pub takes_good: bool,
    /// What it is where nothing is given.
    pub default: Option<Expression>,
    /// Where it is declared.
    pub place: Place,
}

/// A cost, a benefit or a transfer.
#[derive(Debug, Clone)]
pub struct Line {
    /// Which.
    pub kind: LineKind,
    /// What it is called.
    pub label: Option<String>,
    /// When it falls.
    pub when: When,
    /// Whom it is booked to.
    pub target: Target,
    /// Money, per time where it recurs.
    pub amount: Expression,
    /// A ratio a year.
    pub growing: Option<Expression>,
    /// Who bears the cost instead, with their shares.
    pub paid_by: Vec<(Party, Option<Expression>)>,
    /// Where the money comes from.
    pub source: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// The statement.
    pub place: Place,
}

/// What a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineKind {
    /// Money that goes.
    Cost,
    /// Money that comes.
    Benefit,
    /// Money that passes from a party to the target.
    Transfer(Option<Party>),
}

/// When a line falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Every year.
    Always,
    /// In one year; 0 is the start.
    Once(u32),
    /// From a year on, perhaps to a year.
    Years(u32, Option<u32>),
}

/// Whom a line is booked to.
#[derive(Debug, Clone)]
pub enum Target {
    /// All members together.
    Shared,
    /// Each member that meets the condition.
    EachMember(Option<Expression>),
    /// Each firm in scope that does not take part.
    EachOutsider(Option<Expression>),
    /// Each firm in scope.
    EachFirm(Option<Expression>),
    /// Each coordination link.
    EachLink,
    /// These parties.
    For(Vec<Party>),
}

/// Somebody money goes to or comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// A firm or group.
    Firm(Id<Firm>),
    /// An institution.
    Institution(Id<Institution>),
    /// A programme.
    Programme(Id<Programme>),
    /// The parameter of the definition at hand, by its number.
    Parameter(usize),
}

/// A named assumption.
#[derive(Debug, Clone)]
pub struct Assumption {
    /// Its name.
    pub heading: Heading,
    /// Its value.
    pub value: Expression,
}

/// An assumption of one arrangement or action.
#[derive(Debug, Clone)]
pub struct LocalAssumption {
    /// Its name.
    pub name: String,
    /// Where it is declared.
    pub place: Place,
    /// Its value.
    pub value: Expression,
    /// Where it comes from.
    pub source: Option<String>,
}

/// What one unit of a currency is worth.
#[derive(Debug, Clone)]
pub struct Rate {
    /// The ISO code.
    pub currency: String,
    /// In the model's currency.
    pub value: Expression,
    /// Where it is declared.
    pub place: Place,
}

/// An attribute that the model declares for firms.
#[derive(Debug, Clone)]
pub struct CustomAttribute {
    /// Its name.
    pub name: String,
    /// What it takes.
    pub takes: Type,
    /// Where it is declared.
    pub place: Place,
}

/// A cluster (K-CLUS-1).
#[derive(Debug, Clone)]
pub struct Cluster {
    /// Its name.
    pub heading: Heading,
    /// Where it is.
    pub territory: Option<Id<Territory>>,
    /// The four groups of its members, as written.
    pub groups: Vec<(ClusterGroup, Vec<Stated<String>>)>,
    /// Its institutions.
    pub institutions: Vec<Stated<Id<Institution>>>,
    /// Its market segments.
    pub segments: Vec<Segment>,
}

/// The groups of a cluster (K-CUSCO-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ClusterGroup {
    Core,
    Suppliers,
    Related,
    Complementary,
}

/// A segment of a cluster's market (K-CUSCO-2).
#[derive(Debug, Clone)]
pub struct Segment {
    /// Its name.
    pub heading: Heading,
    /// Its level of development.
    pub level: Option<Stated<Level>>,
    /// A ratio a year.
    pub growth: Option<Expression>,
    /// Why, as written.
    pub causes: Vec<Stated<String>>,
}

/// A programme of staged support (K-BACKUS-1).
#[derive(Debug, Clone)]
pub struct Programme {
    /// Its name.
    pub heading: Heading,
    /// Who runs it.
    pub institution: Option<Stated<Id<Institution>>>,
    /// Its phases.
    pub phases: Vec<Phase>,
}

/// A phase of a programme.
#[derive(Debug, Clone)]
pub struct Phase {
    /// Its name.
    pub heading: Heading,
    /// The phases it follows, by name.
    pub after: Vec<Stated<String>>,
    /// Firms that enter.
    pub intake: Option<Expression>,
    /// Years.
    pub duration: Option<Expression>,
    /// The ratio of firms that finish.
    pub completion: Option<Expression>,
    /// What they finish with.
    pub certification: Option<Stated<Certification>>,
    /// What it costs.
    pub lines: Vec<Line>,
}

/// Changes to the model under a name.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Its name.
    pub heading: Heading,
    /// The scenario it builds on.
    pub based_on: Option<Id<Scenario>>,
    /// How many changes it makes.
    pub changes: usize,
}

/// What the model asserts.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// As written.
    pub text: String,
    /// For each member, outsider or firm of an arrangement.
    pub each: Option<(Bound, Id<Arrangement>)>,
    /// What must hold.
    pub condition: Expression,
    /// With at least this probability.
    pub with: Option<Expression>,
    /// In a scenario.
    pub scenario: Option<Id<Scenario>>,
    /// Where.
    pub place: Place,
}

/// A rule silenced within a place, and why.
#[derive(Debug, Clone)]
pub struct Allowance {
    /// The rule's name, as written.
    pub rule: String,
    /// The reason.
    pub because: Option<String>,
    /// Where it is silent.
    pub within: Place,
    /// The rule's name in the text.
    pub place: Place,
}

/// Thresholds of rules; `None` where the model leaves the default.
#[derive(Debug, Clone, Default)]
pub struct Criteria {
    /// K-STRUCT-3: how much consensus a leader leaves. Default 50 %.
    pub leader_consensus: Option<Expression>,
    /// K-PROM-3.
    pub client_dependency: Option<Expression>,
    /// K-TYPE-1.
    pub high_appropriability: Option<Expression>,
    /// From which degree centralisation on ties form a star. Default 60 %.
    pub high_centralisation: Option<Expression>,
}

impl Criteria {
    /// α of K-STRUCT-3, a ratio.
    pub fn leader_consensus_value(&self) -> f64 {
        constant_or(&self.leader_consensus, 0.5)
    }

    /// A ratio.
    pub fn high_centralisation_value(&self) -> f64 {
        constant_or(&self.high_centralisation, 0.6)
    }
}

fn constant_or(expression: &Option<Expression>, default: f64) -> f64 {
    expression.as_ref().and_then(|expression| expression.constant).unwrap_or(default)
}

/// The thresholds of a country's law on the size of firms.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Its name.
    pub heading: Heading,
    /// One tax unit, and its currency.
    pub tax_unit: f64,
    /// The currency of the tax unit.
    pub currency: String,
    /// The year of the tax unit.
    pub year: Option<u32>,
    /// Sales in tax units up to which a firm is micro, small, medium.
    pub up_to: [f64; 3],
    /// The law.
    pub law: Option<String>,
}
