use super::super::{Input, names};
use super::money::{StatData, stat};
use crate::evaluate::money::Stat;
use crate::evaluate::{Answer, Certificate, Compared, Days, Eligibility, Payer, ProgrammeReading, Renewal};
use crate::model::{Arrangement, Firm, Id, Model, Programme};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// A programme of staged support. Times are in months from its start, money at today's prices.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgrammeData {
    /// What people read.
    pub title: Option<String>,
    /// The name of the institution that runs it.
    pub institution: Option<String>,
    /// When it begins.
    pub start: Option<String>,
    /// Who accompanies the firms.
    pub facilitators: Option<u64>,
    /// All firms that enter.
    pub intake: Option<StatData>,
    /// Phases by name, as written.
    pub phases: IndexMap<String, PhaseData>,
    /// What the phases certify, as written.
    pub certifications: Vec<CertificateData>,
    /// To the end of the last phase that is not renewed.
    pub duration: Option<StatData>,
    /// As the programme states it, in months.
    pub expected_duration: Option<RangeData>,
    /// Of all phases.
    pub cost: Option<StatData>,
    /// What each pays that is no firm of the programme, or is named, by name.
    pub paid_by: IndexMap<String, StatData>,
    /// What the firms that take part pay.
    pub paid_by_firms: Option<StatData>,
    /// The most that others than the firms may pay.
    pub funding_limit: Option<f64>,
    /// Who may enter; null where nothing is asked.
    pub eligibility: Option<EligibilityData>,
}

/// From, to.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RangeData {
    /// The lower end; null where only the most is stated.
    pub from: Option<f64>,
    /// The upper end.
    pub to: f64,
    /// `month`.
    pub unit: &'static str,
}

/// A phase.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PhaseData {
    /// What people read.
    pub title: Option<String>,
    /// The phases it follows, by name.
    pub after: Vec<String>,
    /// What is done.
    pub activities: Vec<&'static str>,
    /// `bronze`, `silver`, `gold`.
    pub certification: Option<&'static str>,
    /// How many firms enter it.
    pub entrants: Option<StatData>,
    /// How many firms finish it.
    pub finishers: Option<StatData>,
    /// How long it lasts, in months.
    pub duration: Option<StatData>,
    /// When it begins, in months from the start.
    pub begins: Option<StatData>,
    /// When it ends, in months from the start.
    pub ends: Option<StatData>,
    /// The day it begins.
    pub begin_date: Option<DaysData>,
    /// The day it ends, on which what follows begins.
    pub end_date: Option<DaysData>,
    /// With its renewals.
    pub cost: Option<StatData>,
    /// Each time it comes again within the horizon.
    pub renewals: Vec<RenewalData>,
}

/// A day with its range.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DaysData {
    /// One sample in twenty is earlier.
    pub p5: String,
    /// The middle.
    pub p50: String,
    /// One sample in twenty is later.
    pub p95: String,
}

/// A phase that comes again.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RenewalData {
    /// Firms that stand for it.
    pub entrants: StatData,
    /// Firms that finish it again.
    pub finishers: StatData,
    /// That it falls within the horizon.
    pub probability: f64,
}

/// What a phase certifies.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CertificateData {
    /// `bronze`, `silver`, `gold`.
    pub certification: &'static str,
    /// A name in `phases`.
    pub phase: String,
    /// How many firms are certified.
    pub certified: Option<StatData>,
    /// Months from the start.
    pub time: Option<StatData>,
    /// Expected cost of the phase and of all before it, over the expected number certified.
    pub cost_per_certified: Option<f64>,
    /// Expected cost of the whole programme, over the same number.
    pub programme_cost_per_certified: Option<f64>,
}

/// Who may enter.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EligibilityData {
    /// What is asked, as written.
    pub requirements: Vec<RequirementData>,
    /// Firms and groups of like firms, in the order they apply.
    pub firms: Vec<FirmVerdictData>,
    /// Those who apply together.
    pub groups: Vec<GroupVerdictData>,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RequirementData {
    /// Its label.
    pub text: String,
    /// `firm` or `group`.
    pub of: &'static str,
    /// Where it comes from.
    pub source: Option<String>,
}

/// Of a firm.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FirmVerdictData {
    /// A name in `firms`.
    pub firm: String,
    /// How many of it.
    pub count: u64,
    /// The network it applies with.
    pub with: Option<String>,
    /// `eligible`, `not_eligible`, `not_known`.
    pub verdict: &'static str,
    /// What it does not meet, or of which that is not known.
    pub reasons: Vec<AnswerData>,
}

/// Of those who apply together.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupVerdictData {
    /// A name in `arrangements`; null for the firms that apply by themselves.
    pub group: Option<String>,
    /// How many firms.
    pub count: u64,
    /// `eligible`, `not_eligible`, `not_known`.
    pub verdict: &'static str,
    /// Firms of it that are not eligible.
    pub firms_not_eligible: u64,
    /// Firms of it of which it is not known.
    pub firms_not_known: u64,
    /// What it does not meet, or of which that is not known.
    pub reasons: Vec<AnswerData>,
}

/// A requirement that is not met, or of which that is not known.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AnswerData {
    /// Its label.
    pub requirement: String,
    /// `not_eligible`, `not_known`.
    pub verdict: &'static str,
    /// The chance that it is met, where that varies.
    pub probability: Option<f64>,
    /// What is there: a number in base units (money, years), yes or no, or the English name of a value.
    pub is: serde_json::Value,
    /// What is asked, where that is a number.
    pub asked: Option<f64>,
    /// What is not stated, as `firm.attribute`; `start` is the programme's.
    pub lacking: Vec<String>,
}

pub(super) fn all(input: &Input) -> IndexMap<String, ProgrammeData> {
    let readings = &input.measurements.programmes;
    let named = |reading: &ProgrammeReading| {
        let programme = input.model.programmes.get(reading.id)?;
        Some((programme.heading.name.clone(), data(input, programme, reading)))
    };
    readings.iter().filter_map(named).collect()
}

fn data(input: &Input, programme: &Programme, reading: &ProgrammeReading) -> ProgrammeData {
    let model = input.model;
    let money = model.settings.currency.as_ref().map(|currency| currency.value.clone());
    let figures = reading.figures.as_ref();
    let in_money = |stat_: Option<Stat>| stat_.map(|one| stat(&one, &money));
    let paid = || figures.into_iter().flat_map(|figures| &figures.paid_by);
    let by_name = |(payer, amount): &(Payer, Stat)| match payer {
        Payer::Party(party) => Some((names::party(model, *party).to_owned(), stat(amount, &money))),
        Payer::Firms => None,
    };
    let of_firms = paid().find(|(payer, _)| *payer == Payer::Firms).map(|(_, amount)| *amount);
    let institution = programme.institution.as_ref().and_then(|stated| model.institutions.get(stated.value));
    ProgrammeData {
        title: programme.heading.title.clone(),
        institution: institution.map(|one| one.heading.name.clone()),
        start: programme.start.as_ref().map(|start| start.value.to_string()),
        facilitators: programme.facilitators.as_ref().map(|count| count.value),
        intake: figures.and_then(|figures| figures.intake).map(firms),
        phases: (0..programme.phases.len()).map(|at| phase(programme, reading, at, &money)).collect(),
        certifications: figures
            .map_or(Vec::new(), |figures| figures.certificates.iter().map(|one| certificate(programme, one)).collect()),
        duration: figures.and_then(|figures| figures.duration).map(months),
        expected_duration: programme.expected_years().map(range),
        cost: in_money(figures.and_then(|figures| figures.cost)),
        paid_by: paid().filter_map(by_name).collect(),
        paid_by_firms: in_money(of_firms),
        funding_limit: programme.funding_limit.as_ref().and_then(|limit| limit.constant),
        eligibility: reading.eligibility.as_ref().map(|eligibility| self::eligibility(model, programme, eligibility)),
    }
}

fn firms(of: Stat) -> StatData {
    stat(&of, &Some("firm".to_owned()))
}

fn months(of: Stat) -> StatData {
    stat(&of, &Some("month".to_owned()))
}

fn range((from, to): (Option<f64>, f64)) -> RangeData {
    RangeData { from: from.map(|from| from * 12.0), to: to * 12.0, unit: "month" }
}

fn phase(programme: &Programme, reading: &ProgrammeReading, at: usize, money: &Option<String>) -> (String, PhaseData) {
    let phase = &programme.phases[at];
    let figures = reading.figures.as_ref().and_then(|figures| figures.phases.get(at));
    let flow = figures.and_then(|figures| figures.flow);
    let times = figures.and_then(|figures| figures.times);
    let days = figures.and_then(|figures| figures.days);
    let renewals = figures.map_or(&[][..], |figures| &figures.renewals);
    let data = PhaseData {
        title: phase.heading.title.clone(),
        after: phase.follows.iter().map(|other| programme.phases[*other].heading.name.clone()).collect(),
        activities: phase.activities.iter().map(|activity| activity.value.word().en).collect(),
        certification: phase.certification.as_ref().map(|level| level.value.word().en),
        entrants: flow.map(|[entrants, _]| firms(entrants)),
        finishers: flow.map(|[_, finishers]| firms(finishers)),
        duration: figures.and_then(|figures| figures.lasts).map(months),
        begins: times.map(|[begins, _]| months(begins)),
        ends: times.map(|[_, ends]| months(ends)),
        begin_date: days.map(|[begins, _]| dates(&begins)),
        end_date: days.map(|[_, ends]| dates(&ends)),
        cost: figures.and_then(|figures| figures.cost).map(|cost| stat(&cost, money)),
        renewals: renewals.iter().map(renewal).collect(),
    };
    (phase.heading.name.clone(), data)
}

fn dates(days: &Days) -> DaysData {
    DaysData { p5: days.p5.to_string(), p50: days.p50.to_string(), p95: days.p95.to_string() }
}

fn renewal(one: &Renewal) -> RenewalData {
    RenewalData { entrants: firms(one.entrants), finishers: firms(one.finishers), probability: one.probability }
}

fn certificate(programme: &Programme, one: &Certificate) -> CertificateData {
    CertificateData {
        certification: one.level.word().en,
        phase: programme.phases[one.phase].heading.name.clone(),
        certified: one.certified.map(firms),
        time: one.time.map(months),
        cost_per_certified: one.cost_each,
        programme_cost_per_certified: one.programme_cost_each,
    }
}

fn eligibility(model: &Model, programme: &Programme, read: &Eligibility) -> EligibilityData {
    let arrangement = |id: Id<Arrangement>| model.arrangements.get(id).map(|one| one.heading.name.clone());
    let reasons = |all: &[Answer]| all.iter().map(|one| answer(model, programme, one)).collect();
    let asked = programme.requirements.iter().zip(&read.of_group);
    EligibilityData {
        requirements: asked
            .map(|(requirement, of_group)| RequirementData {
                text: requirement.label.clone(),
                of: if *of_group { "group" } else { "firm" },
                source: requirement.source.clone(),
            })
            .collect(),
        firms: read
            .firms
            .iter()
            .map(|one| FirmVerdictData {
                firm: names::firm(model, one.firm).to_owned(),
                count: one.count,
                with: one.with.and_then(arrangement),
                verdict: one.verdict.name(),
                reasons: reasons(&one.answers),
            })
            .collect(),
        groups: read
            .groups
            .iter()
            .map(|one| GroupVerdictData {
                group: one.group.and_then(arrangement),
                count: one.count,
                verdict: one.verdict.name(),
                firms_not_eligible: one.unfit,
                firms_not_known: one.unknown,
                reasons: reasons(&one.answers),
            })
            .collect(),
    }
}

fn answer(model: &Model, programme: &Programme, one: &Answer) -> AnswerData {
    let is = match &one.figure {
        Some(Compared::Amounts { is, .. }) => serde_json::Value::from(*is),
        Some(Compared::Choice(word)) => serde_json::Value::from(word.en),
        Some(Compared::Said(answer)) => serde_json::Value::from(*answer),
        None => serde_json::Value::Null,
    };
    let asked = match &one.figure {
        Some(Compared::Amounts { asked, .. }) => Some(*asked),
        Some(Compared::Choice(_) | Compared::Said(_)) | None => None,
    };
    let lacking = |(firm, what): &(Option<Id<Firm>>, crate::tongue::Phrase)| match firm {
        Some(firm) => format!("{}.{}", names::firm(model, *firm), what.en),
        None => what.en.clone(),
    };
    AnswerData {
        requirement: programme.requirements[one.requirement].label.clone(),
        verdict: one.verdict.name(),
        probability: one.probability,
        is,
        asked,
        lacking: one.lacking.iter().map(lacking).collect(),
    }
}
