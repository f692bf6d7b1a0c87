use super::Contribution;
use super::remains::Remains;
use super::verdict::Verdict;
use crate::evaluate::Sampling;
use crate::evaluate::coalition::Stability;
pub use crate::evaluate::ledger::{Nature, Standing};
pub use crate::evaluate::program::Stat;
use crate::model::{Arrangement, Firm, Id, Line, Model, Party};

/// What was worked out about money.
#[derive(Debug, Clone, Default)]
pub struct Money {
    /// One for each network and agreement, in the order of the model.
    pub arrangements: Vec<Outcome>,
    /// How it was sampled; `None` where nothing was.
    pub sampled: Option<Sampling>,
    /// Of all arrangements together.
    pub totals: Totals,
}

/// What firms, territories, sectors and chains have of all arrangements together, expected, in the order of the model.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Totals {
    /// Of each firm or group.
    pub firms: Vec<FirmMoney>,
    /// Of all firms of each territory, those of the territories in it included.
    pub territories: Vec<FirmMoney>,
    /// Of all firms of each sector, those of its parts included.
    pub sectors: Vec<FirmMoney>,
    /// Of all firms that stand in each chain.
    pub chains: Vec<FirmMoney>,
}

/// All firms of a declaration together.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct FirmMoney {
    /// As member, as outsider and as who pays.
    pub npv: f64,
    /// What they would take each by itself, every action once.
    pub npv_alone: f64,
}

impl FirmMoney {
    /// Against everybody alone.
    pub fn gain(&self) -> f64 {
        self.npv - self.npv_alone
    }

    pub(crate) fn add(&mut self, other: &FirmMoney) {
        self.npv += other.npv;
        self.npv_alone += other.npv_alone;
    }
}

impl Money {
    /// The arrangements whose money was worked out, and which have some. Where members lack what an action needs, the
    /// figures are not those of what was meant.
    pub(crate) fn worked<'a>(
        &'a self,
        model: &'a Model,
    ) -> impl Iterator<Item = (Id<Arrangement>, &'a Arrangement, &'a MoneyReading)> {
        let worked = model.arrangements.iter().zip(&self.arrangements);
        worked
            .filter_map(|((id, arrangement), outcome)| Some((id, arrangement, outcome.reading()?)))
            .filter(|(_, _, reading)| reading.has_lines && reading.out_of_reach.is_empty())
    }
}

/// What came of working out an arrangement's money.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Its figures.
    Worked(Box<MoneyReading>),
    /// They vary, and nothing was sampled.
    NeedsSampling,
    /// It rests on `?`, for which no single value was found.
    RestsOnUnknown,
    /// Something it rests on is wrong; why was reported.
    Broken,
}

impl Outcome {
    /// The figures, where there are any.
    pub fn reading(&self) -> Option<&MoneyReading> {
        match self {
            Outcome::Worked(reading) => Some(reading),
            Outcome::NeedsSampling | Outcome::RestsOnUnknown | Outcome::Broken => None,
        }
    }
}

/// The money of an arrangement, in the model's currency; present values at the model's discount rate.
#[derive(Debug, Clone)]
pub struct MoneyReading {
    /// Does it have any line at all?
    pub has_lines: bool,
    /// Do members share by contribution, and were their parts not worked out?
    pub shared_by_contribution: bool,
    /// How they do, where it was.
    pub contribution: Option<Contribution>,
    /// Can it hold together? `None` where it has no lines, or too many members.
    pub stability: Option<Stability>,
    /// In the order they are listed.
    pub members: Vec<MemberMoney>,
    /// worth(N): what the members can expect at best, apart or together.
    pub worth: f64,
    /// From year 0 to the horizon.
    pub years: Vec<YearMoney>,
    /// Members' benefits, as an equal amount each year.
    pub annual_benefit: Stat,
    /// Members' costs, net of funders, as an equal amount each year.
    pub annual_cost: Stat,
    /// All members together.
    pub npv: Stat,
    /// Members, outsiders and funders, at the social discount rate.
    pub social_npv: Stat,
    /// Present value of what outsiders have of it.
    pub spillover: f64,
    /// Who they are, and what each firm of them has.
    pub outsiders: Vec<OutsiderMoney>,
    /// Who pays without being a member, and institutions that gain.
    pub funders: Vec<FunderMoney>,
    /// Action by action; members' rows.
    pub by_action: Vec<ActionMoney>,
    /// Lines outside any action; members' rows.
    pub coordination: ActionMoney,
    /// What each advantage of associating brings the members, in the order of K-ADV.
    pub advantages: Vec<AdvantageMoney>,
    /// What each obstacle to associating costs, in the order of K-OBS.
    pub obstacles: Vec<ObstacleMoney>,
    /// Every root above −1 of the expected flows.
    pub irr_all: Vec<f64>,
    /// Is the first flow a gain, so that the rate of return does not speak of an investment?
    pub first_flow_positive: bool,
    /// Years until what came in covers what went out for good; 0 if it always did, `None` beyond the horizon.
    pub payback: Option<f64>,
    /// `None` where nothing is paid.
    pub benefit_cost_ratio: Option<f64>,
    /// Members' part of all benefits, 0…1; `None` where there are no benefits.
    pub appropriability: Option<f64>,
    /// What has to be added for every member to gain, beyond the funding declared.
    pub support_needed: f64,
    /// The same as an equal amount each year; `None` where the discount rate is uncertain.
    pub annual_support_needed: Option<f64>,
    /// What turns money of today into an equal amount each year; `None` where the discount rate is uncertain.
    pub annuity: Option<f64>,
    /// What funders put in.
    pub support_declared: f64,
    /// What would have to be added if members shared so that nobody loses.
    pub support_after_resharing: f64,
    /// All parties together against all members alone.
    pub social_gain: f64,
    /// What follows.
    pub verdict: Verdict,
    /// Members whose exit loses a tier, or somebody's reason to take part.
    pub pivotal: Vec<PivotalMember>,
    /// Expected worth of the actions that the declared arrangement would do better without, by number.
    pub not_worth_it: Vec<(usize, f64)>,
    /// Actions that nobody can take, because members lack what they need; by number.
    pub out_of_reach: Vec<usize>,
    /// Schedules that members reach together.
    pub tiers: Vec<TierReached>,
    /// What members put in before anything comes back.
    pub commitments: Commitments,
    /// The size with most for each member, where the group is larger than that.
    pub best_size: Option<BestSize>,
}

impl MoneyReading {
    /// The rate of return, where there is exactly one.
    pub fn irr(&self) -> Option<f64> {
        match self.irr_all.as_slice() {
            [only] => Some(*only),
            [] | [_, _, ..] => None,
        }
    }
}

/// A member's money; per firm where it is a group.
#[derive(Debug, Clone)]
pub struct MemberMoney {
    /// Who.
    pub firm: Id<Firm>,
    /// How many firms of it take part.
    pub count: u64,
    /// In the arrangement, as it shares.
    pub npv: Stat,
    /// Alone: the actions that pay for one firm by itself.
    pub npv_alone: Stat,
    /// Together less alone.
    pub gain: Stat,
    /// 0…1.
    pub gain_probability: f64,
    /// Does it expect a gain and no loss (K-CRIT-1)?
    pub participates: bool,
    /// What it has if it leaves and the others go on, or not; `None` where it was not worked out.
    pub npv_outside: Option<f64>,
    /// Is it better off outside?
    pub free_rides: bool,
    /// What it lacks to gain, per firm.
    pub support: f64,
    /// worth(N∖i); `None` where it was not worked out.
    pub worth_without: Option<f64>,
    /// What those who stay have once one firm of it leaves, and why; `None` where it was not worked out.
    pub remains: Option<Remains>,
    /// What is booked to it anyway, expected, per firm: without its part of what is shared.
    pub own: f64,
    /// The actions that pay for it alone, by number.
    pub alone_by: Vec<usize>,
}

/// Expected money of one year, members together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct YearMoney {
    /// 0 is the start.
    pub year: u32,
    /// What comes in.
    pub benefit: f64,
    /// What members pay.
    pub cost: f64,
    /// What funders pay.
    pub funders: f64,
    /// What members receive by transfers, less what they give.
    pub transfers: f64,
    /// Of the members: benefit less cost, and transfers.
    pub net: f64,
}

/// What an outsider has of it, expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OutsiderMoney {
    /// Who.
    pub firm: Id<Firm>,
    /// How many firms.
    pub count: u64,
    /// Per firm.
    pub npv: f64,
}

/// What a party that is no firm, or a payer that is no member, puts in and has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FunderMoney {
    /// Who.
    pub party: Party,
    /// Present value of what it pays, at the social rate.
    pub outlay: f64,
    /// What it has in all.
    pub npv: f64,
}

/// What one action brings and costs the members.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ActionMoney {
    /// Members together.
    pub npv: Stat,
    /// As an equal amount each year.
    pub annual_benefit: Stat,
    /// As an equal amount each year.
    pub annual_cost: Stat,
}

/// What the actions with an advantage bring the members. An action with several counts at each of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AdvantageMoney {
    /// Present value of their benefits.
    pub present_benefit: Stat,
}

/// What the lines that name an obstacle cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ObstacleMoney {
    /// As an equal amount each year, whoever pays it.
    pub annual_cost: Stat,
    /// The members' part of it.
    pub annual_cost_of_members: Stat,
}

/// A member whose exit changes what the others have.
#[derive(Debug, Clone, PartialEq)]
pub struct PivotalMember {
    /// Who leaves.
    pub firm: Id<Firm>,
    /// The action whose schedule then gives a lower rate.
    pub loses_tier: Option<usize>,
    /// Whose reason to take part is gone.
    pub breaks: Vec<Id<Firm>>,
    /// Does it all come to no more than everybody alone?
    pub ends_it: bool,
}

/// How far members get on a schedule together.
#[derive(Debug, Clone, PartialEq)]
pub struct TierReached {
    /// Of an action, by number.
    pub action: Option<usize>,
    /// Where the schedule is asked.
    pub place: crate::source::Place,
    /// Their expected volume, in base units.
    pub volume: f64,
    /// The rate it gives, expected.
    pub rate: f64,
    /// Where each step begins.
    pub steps: Vec<f64>,
}

impl TierReached {
    /// How many steps the expected volume has reached.
    pub fn reached(&self) -> usize {
        self.steps.iter().take_while(|from| self.volume >= **from).count()
    }
}

/// What members put in before anything comes back, expected, and what a link between them costs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Commitments {
    /// Of each action, by number: what members pay at the start, together.
    pub at_start: Vec<f64>,
    /// Of each action: what they pay once, in common.
    pub in_common: Vec<f64>,
    /// What one coordination link costs in a year; `None` where no cost is counted by link.
    pub per_link: Option<f64>,
}

/// A smaller group that leaves each member more; present values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BestSize {
    /// With how many firms.
    pub firms: u64,
    /// What each of them has then, on the average.
    pub each: f64,
    /// What each member has now.
    pub now: f64,
    /// What coordination costs each of them then.
    pub coordination: f64,
    /// What it costs each member now.
    pub coordination_now: f64,
    /// Are all members of one group of like firms?
    pub alike: bool,
}

/// What a line books to a party in one year.
#[derive(Debug, Clone, Copy)]
pub struct LedgerRow<'m> {
    /// Where the line stands.
    pub arrangement: Id<Arrangement>,
    /// Of the arrangement, by number; `None` for coordination.
    pub action: Option<usize>,
    /// The line.
    pub line: &'m Line,
    /// Which of its kind (cost, benefit, transfer) it is within its action, from 1.
    pub number: usize,
    /// What the amount is.
    pub nature: Nature,
    /// How the party stands to the arrangement.
    pub standing: Standing,
    /// Whose it is; `None` for all members together, where they share by contribution.
    pub party: Option<Party>,
    /// Of how many firms; 0 for who is no firm.
    pub firms: u64,
    /// 0 is the start.
    pub year: u32,
    /// Of all these firms together, not discounted; negative where it is paid.
    pub amount: Stat,
}
