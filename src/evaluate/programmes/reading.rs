use crate::evaluate::money::Stat;
use crate::model::{Arrangement, Certification, Firm, Id, Party, Programme, Type};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::Word;

/// What is worked out about a programme.
#[derive(Debug, Clone)]
pub struct ProgrammeReading {
    /// Which.
    pub id: Id<Programme>,
    /// `None` where something it rests on is wrong or not known, or varies and nothing was sampled.
    pub figures: Option<ProgrammeFigures>,
    /// `None` where the programme asks for nothing.
    pub eligibility: Option<Eligibility>,
}

/// Firms, months and money.
#[derive(Debug, Clone)]
pub struct ProgrammeFigures {
    /// All who enter; `None` where no phase says how many.
    pub intake: Option<Stat>,
    /// In the order they are written.
    pub phases: Vec<PhaseFigures>,
    /// For each phase that certifies, in that order.
    pub certificates: Vec<Certificate>,
    /// Months to the end of the last phase that is not renewed; `None` where a length on the way is not stated.
    pub duration: Option<Stat>,
    /// What all phases cost together; `None` where that of one is not known.
    pub cost: Option<Stat>,
    /// What each bears, in the order in which they are first named.
    pub paid_by: Vec<(Payer, Stat)>,
}

/// Who bears a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payer {
    /// The firms that take part.
    Firms,
    /// Somebody by name.
    Party(Party),
}

/// Of one phase.
#[derive(Debug, Clone)]
pub struct PhaseFigures {
    /// Firms that enter, and that finish.
    pub flow: Option<[Stat; 2]>,
    /// How many months it lasts.
    pub lasts: Option<Stat>,
    /// Months from the start of the programme to its begin and to its end.
    pub times: Option<[Stat; 2]>,
    /// The days of its begin and of its end, where the programme says when it starts: on the day it ends, what follows
    /// it begins.
    pub days: Option<[Days; 2]>,
    /// Of all its lines, with its renewals.
    pub cost: Option<Stat>,
    /// Each time that it comes again within the horizon.
    pub renewals: Vec<Renewal>,
}

/// A day that is not certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// In one sample of twenty it is earlier.
    pub p5: jiff::civil::Date,
    /// The middle.
    pub p50: jiff::civil::Date,
    /// In one sample of twenty it is later.
    pub p95: jiff::civil::Date,
}

/// A phase that comes again.
#[derive(Debug, Clone, Copy)]
pub struct Renewal {
    /// Firms that stand for it.
    pub entrants: Stat,
    /// Firms that finish it again.
    pub finishers: Stat,
    /// That it falls within the horizon.
    pub probability: f64,
}

/// What a phase certifies.
#[derive(Debug, Clone, Copy)]
pub struct Certificate {
    /// Which phase.
    pub phase: usize,
    /// Bronze, silver or gold.
    pub level: Certification,
    /// Firms that get it.
    pub certified: Option<Stat>,
    /// Months from the start of the programme.
    pub time: Option<Stat>,
    /// Expected cost of the phase and of all before it, over the expected number of firms certified.
    pub cost_each: Option<f64>,
    /// Expected cost of the whole programme, over the same number.
    pub programme_cost_each: Option<f64>,
}

/// Who may enter.
#[derive(Debug, Clone)]
pub struct Eligibility {
    /// Of each requirement: is it put to a group as a whole?
    pub of_group: Vec<bool>,
    /// Firms and groups of like firms.
    pub firms: Vec<FirmVerdict>,
    /// Networks that apply, and the firms that apply by themselves taken together; empty where nothing is put to them.
    pub groups: Vec<GroupVerdict>,
}

/// Of one firm, or of the firms of one group, who are alike.
#[derive(Debug, Clone)]
pub struct FirmVerdict {
    /// Which.
    pub firm: Id<Firm>,
    /// How many of it.
    pub count: u64,
    /// The network it applies with.
    pub with: Option<Id<Arrangement>>,
    /// The worst of its answers.
    pub verdict: Verdict,
    /// The requirements that it does not meet or of which that is not known.
    pub answers: Vec<Answer>,
}

/// Of those who apply together.
#[derive(Debug, Clone)]
pub struct GroupVerdict {
    /// Which; `None` for the firms that apply by themselves.
    pub group: Option<Id<Arrangement>>,
    /// How many firms.
    pub count: u64,
    /// The worst of its answers and of its firms'.
    pub verdict: Verdict,
    /// Firms of it that are not eligible.
    pub unfit: u64,
    /// Firms of it of which it is not known.
    pub unknown: u64,
    /// The requirements that it does not meet or of which that is not known.
    pub answers: Vec<Answer>,
}

/// May it enter?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It meets everything.
    Eligible,
    /// A datum is missing.
    NotKnown,
    /// It fails something.
    NotEligible,
}

impl Verdict {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Eligible => "eligible",
            Verdict::NotKnown => "not_known",
            Verdict::NotEligible => "not_eligible",
        }
    }
}

/// A requirement that is not met, or of which that is not known.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Which, by number.
    pub requirement: usize,
    /// Never [`Verdict::Eligible`].
    pub verdict: Verdict,
    /// The part of the samples in which it is met, where that varies.
    pub probability: Option<f64>,
    /// What it is, where one comparison decides.
    pub figure: Option<Compared>,
    /// What is not stated, and by whom; by nobody: the start of the programme.
    pub lacking: Vec<(Option<Id<Firm>>, Phrase)>,
}

/// The two sides of a comparison that fails.
#[derive(Debug, Clone, PartialEq)]
pub enum Compared {
    /// Expected amounts: what it is, what is asked for.
    Amounts {
        /// On the left.
        is: f64,
        /// On the right.
        asked: f64,
        /// What both are amounts of.
        of: Type,
    },
    /// A value of a set.
    Choice(&'static Word),
    /// Yes or no.
    Said(bool),
}
