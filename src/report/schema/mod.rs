//! The results as data. Keys are stable: more may be added, none changes its meaning.
//!
//! Names are the model's, in the order of its declarations; enumerated values are English. What a model does
//! not say is `null`; what this version does not compute has no key. Texts are in the reader's tongue.

mod advantages;
mod answered;
mod arrangement;
mod asked;
mod chain;
mod checked;
mod clusters;
mod difference;
mod documents;
mod exits;
mod explored;
mod input;
mod institutions;
mod json_schema;
mod looked;
mod money;
mod programme;
mod readiness;
mod scenario;
mod settings;
mod sizes;
mod stability;
mod strategy;
mod structure;
mod surroundings;
mod tested;

pub use advantages::{AdvantageData, ObstacleData};
pub use answered::{DerivationData, InfluenceData, InfluencesData, SensitivityData, StabilitiesData, WhyData};
pub(crate) use answered::{answered, sensitivity, why};
pub use arrangement::{ArrangementData, MemberData, RestrictionData, ResultData};
pub(super) use asked::expectations;
pub use asked::{BreakEvenData, EachData, ExpectationData, IntervalData};
pub use chain::{ChainData, ChannelData, ConcentrationData, LinkData, PartData, SellingData, SideData, StageData};
pub use clusters::{ClusterData, ClusterResultsData, EntryData, GroupData, SegmentData};
pub(crate) use difference::comparison;
pub use difference::{CauseData, ComparisonData, DifferenceData, MovedData};
pub use documents::{DOCUMENTS, DocumentKind};
pub use exits::{ExitCauseData, ExitData};
pub use explored::{BreakData, PointData, StressData, StressesData, SweepData};
pub(crate) use explored::{stress, sweep};
pub use input::InputData;
pub use institutions::{CompetencesData, InstitutionData};
pub use json_schema::json_schema;
pub use looked::{DoctorData, LookedData};
pub use money::{ActionData, FunderData, MemberMoneyData, MoneyData, OutsiderData, PivotalData, StatData, YearData};
pub use programme::{
    AnswerData, CertificateData, DaysData, EligibilityData, FirmVerdictData, GroupVerdictData, PhaseData,
    ProgrammeData, RangeData, RenewalData, RequirementData,
};
pub use readiness::FactorData;
pub use scenario::ScenarioData;
pub use settings::{ModelData, SilencedData};
pub use sizes::{ActionLeastData, EmptyData, LikeData, SizesData, TierLeastData, WorksData};
pub use stability::{HoldsData, SetsSampledData, SharingData, SplitData, StabilityData, WindowData};
pub use strategy::{LevelData, StrategyData};
pub use structure::{StructureData, TiesData};
pub use surroundings::{FirmData, SectorData, TerritoryData, TotalData};
pub use tested::{TestedCaseData, TestedData, TestedModelData};

use super::{Input, not_evaluated};
use crate::diagnostic::render;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// Everything Minka says about a model.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Document {
    /// The version of Minka that made it.
    pub minka: &'static str,
    /// The version of these keys.
    pub schema: u32,
    /// What `model { … }` says.
    pub model: ModelData,
    /// Networks and agreements by name.
    pub arrangements: IndexMap<String, ArrangementData>,
    /// At which levels the model acts.
    pub strategy: StrategyData,
    /// Firms and groups by name.
    pub firms: IndexMap<String, FirmData>,
    /// Places by name.
    pub territories: IndexMap<String, TerritoryData>,
    /// Lines of business by name.
    pub sectors: IndexMap<String, SectorData>,
    /// Productive chains by name.
    pub chains: IndexMap<String, ChainData>,
    /// Clusters by name.
    pub clusters: IndexMap<String, ClusterData>,
    /// Institutions by name.
    pub institutions: IndexMap<String, InstitutionData>,
    /// Programmes by name.
    pub programmes: IndexMap<String, ProgrammeData>,
    /// The model's named assumptions.
    pub inputs: Vec<InputData>,
    /// What an unknown would have to be.
    pub break_even: Vec<BreakEvenData>,
    /// What the model expects, and whether it holds.
    pub expectations: Vec<ExpectationData>,
    /// What was changed in the model before it was worked out.
    pub changed: Option<ScenarioData>,
    /// What the arrangements come to in each scenario: by scenario, then as `arrangements`.
    pub scenarios: IndexMap<String, IndexMap<String, ArrangementData>>,
    /// What each scenario changes, and what follows.
    pub scenario_changes: IndexMap<String, ScenarioData>,
    /// What the model holds that is not computed yet, counted, in words.
    pub not_evaluated: Vec<String>,
    /// What the model silences.
    pub silenced: Vec<SilencedData>,
    /// Findings, as [`render::json`] has them.
    #[schemars(with = "Vec<checked::FindingData>")]
    pub diagnostics: serde_json::Value,
}

/// The document of a model.
pub fn document(input: &Input) -> Document {
    let not_evaluated = not_evaluated::list(input);
    Document {
        minka: env!("CARGO_PKG_VERSION"),
        schema: 1,
        model: settings::model(input),
        arrangements: arrangement::all(input),
        strategy: strategy::strategy(input),
        firms: surroundings::firms(input),
        territories: surroundings::territories(input),
        sectors: surroundings::sectors(input),
        chains: chain::all(input),
        clusters: clusters::all(input),
        institutions: institutions::all(input),
        programmes: programme::all(input),
        inputs: input::all(input),
        break_even: asked::break_even(input),
        expectations: asked::expectations(input),
        changed: scenario::made(input),
        scenarios: scenario::figures(input),
        scenario_changes: scenario::changes(input),
        not_evaluated: not_evaluated.iter().map(|phrase| phrase.say(input.tongue).to_owned()).collect(),
        silenced: input.silenced.iter().map(|silenced| settings::silenced(input, silenced)).collect(),
        diagnostics: render::json(input.findings, input.sources, input.tongue),
    }
}
