//! Who may enter: each requirement put to each firm that applies, or to those who apply together.

use super::reading::{Answer, Eligibility, FirmVerdict, GroupVerdict, Verdict};
use super::shown;
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Meant, Membership, Reckoner, Scope};
use crate::evaluate::money::Spreads;
use crate::evaluate::program::Value;
use crate::model::{Applicant, Arrangement, Bound, Expression, Firm, Id, Model, Node, Operator, Programme};
use crate::tongue::Phrase;

/// Those who apply together.
struct Together {
    group: Option<Id<Arrangement>>,
    membership: Membership,
}

/// A requirement put to somebody, before it is known in how many samples it is met.
struct Put<'m> {
    /// The firm of the list, or the group.
    to: usize,
    requirement: usize,
    met: Option<Value>,
    parts: Vec<shown::Part<'m>>,
    lacking: Vec<(Option<Id<Firm>>, Phrase)>,
}

pub(super) fn read<'m>(
    model: &'m Model,
    programme: &'m Programme,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Option<Eligibility> {
    if programme.requirements.is_empty() {
        return None;
    }
    let of_group: Vec<bool> =
        programme.requirements.iter().map(|one| !speaks_of_a_firm(&one.condition, false)).collect();
    let all = together(model, programme);
    let (mut firms, mut to_firms, mut to_groups) = (Vec::new(), Vec::new(), Vec::new());
    for (number, those) in all.iter().enumerate() {
        let whole = Scope { membership: Some(&those.membership), ..scope_of(programme) };
        for (requirement, _) in of_group.iter().enumerate().filter(|(_, of_group)| **of_group) {
            to_groups.push(put(programme, requirement, number, &whole, reckoner));
        }
        for (firm, count) in those.membership.present() {
            let scope = Scope { firm: Some(firm), is_member: Some(true), ..whole };
            for (requirement, _) in of_group.iter().enumerate().filter(|(_, of_group)| !**of_group) {
                to_firms.push(put(programme, requirement, firms.len(), &scope, reckoner));
            }
            firms.push((firm, count, number));
        }
    }
    let to_firms = answers(to_firms, firms.len(), reckoner, sampling)?;
    let to_groups = answers(to_groups, all.len(), reckoner, sampling)?;
    let firms: Vec<(FirmVerdict, usize)> = firms
        .into_iter()
        .zip(to_firms)
        .map(|((firm, count, number), answers)| {
            (FirmVerdict { firm, count, with: all[number].group, verdict: worst(&answers), answers }, number)
        })
        .collect();
    let asks_groups = of_group.contains(&true);
    let groups = all.iter().zip(to_groups).enumerate();
    let groups = groups.filter(|(_, (those, _))| asks_groups || those.group.is_some());
    let groups = groups.map(|(number, (those, answers))| group(those, answers, number, &firms)).collect();
    Some(Eligibility { of_group, firms: firms.into_iter().map(|(verdict, _)| verdict).collect(), groups })
}

fn group(those: &Together, answers: Vec<Answer>, number: usize, firms: &[(FirmVerdict, usize)]) -> GroupVerdict {
    let of_it = || firms.iter().filter(|(_, with)| *with == number).map(|(verdict, _)| verdict);
    let count = |wanted: Verdict| of_it().filter(|one| one.verdict == wanted).map(|one| one.count).sum();
    let of_firms = of_it().map(|one| one.verdict).max().unwrap_or(Verdict::Eligible);
    // Firms that happen to apply at the same time do not fail for each other.
    let of_firms = if those.group.is_some() { of_firms } else { Verdict::Eligible };
    GroupVerdict {
        group: those.group,
        count: those.membership.size(),
        verdict: worst(&answers).max(of_firms),
        unfit: count(Verdict::NotEligible),
        unknown: count(Verdict::NotKnown),
        answers,
    }
}

fn worst(answers: &[Answer]) -> Verdict {
    answers.iter().map(|answer| answer.verdict).max().unwrap_or(Verdict::Eligible)
}

/// Networks one by one; the firms that apply by themselves as one, first.
fn together(model: &Model, programme: &Programme) -> Vec<Together> {
    let known = |firm: Id<Firm>| (firm, model.firms[firm].count);
    let Some(applicants) = &programme.applicants else {
        let all = model.firms.iter().map(|(firm, _)| known(firm)).collect();
        return vec![Together { group: None, membership: Membership::of_firms(all) }];
    };
    let mut seen = rustc_hash::FxHashSet::default();
    let (mut loose, mut networks) = (Vec::new(), Vec::new());
    for stated in applicants {
        match stated.value {
            Applicant::Firm(firm) if seen.insert((0, firm.index())) => loose.push(known(firm)),
            Applicant::Arrangement(id) if seen.insert((1, id.index())) => {
                let membership = Membership::declared(&model.arrangements[id]);
                networks.push(Together { group: Some(id), membership });
            }
            Applicant::Firm(_) | Applicant::Arrangement(_) => {}
        }
    }
    let loose = (!loose.is_empty()).then(|| Together { group: None, membership: Membership::of_firms(loose) });
    loose.into_iter().chain(networks).collect()
}

/// `year` is the calendar year in which the programme starts.
fn scope_of(programme: &Programme) -> Scope<'static, 'static> {
    let year = programme.start.as_ref().and_then(|start| u32::try_from(start.value.year()).ok());
    Scope { year, ..Scope::of_model() }
}

fn put<'m>(
    programme: &'m Programme,
    requirement: usize,
    to: usize,
    scope: &Scope<'m, '_>,
    reckoner: &mut Reckoner<'m>,
) -> Put<'m> {
    let condition = &programme.requirements[requirement].condition;
    let (meant, rests, lacking): (Meant<'m>, _, _) = reckoner.tried(condition, scope);
    let mut lacking: Vec<(Option<Id<Firm>>, Phrase)> =
        lacking.into_iter().map(|(firm, what)| (Some(firm), what)).collect();
    let mut met = meant.amount().filter(|_| !rests.broken);
    if rests.on_year && scope.year.is_none() {
        met = None;
        lacking.push((None, Phrase::new("start", "inicio")));
    }
    let parts = if met.is_some_and(|met| met.certain() == Some(1.0)) {
        Vec::new()
    } else {
        shown::parts(condition, scope, reckoner)
    };
    Put { to, requirement, met, parts, lacking }
}

/// What is not met or not known, for each to whom it was put. `None` where a condition has no finite value.
fn answers<'m>(
    all: Vec<Put<'m>>,
    count: usize,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Option<Vec<Vec<Answer>>> {
    let mut answers: Vec<Vec<Answer>> = vec![Vec::new(); count];
    for batch in all.chunks(1_000) {
        let mut means = Means::default();
        for put in batch {
            let values = put.parts.iter().flat_map(shown::Part::values).chain(put.met);
            values.for_each(|value| means.want(value));
        }
        let means = means.work_out(reckoner, sampling)?;
        for put in batch {
            answers[put.to].extend(answer(put, &means));
        }
    }
    Some(answers)
}

/// The expected values of what varies.
#[derive(Default)]
pub(super) struct Means {
    wanted: Vec<Value>,
    of: rustc_hash::FxHashMap<Value, f64>,
}

impl Means {
    fn want(&mut self, value: Value) {
        if value.certain().is_none() {
            self.wanted.push(value);
        }
    }

    /// Without sampling, what varies stays unknown.
    fn work_out(mut self, reckoner: &mut Reckoner<'_>, sampling: Option<&Sampling>) -> Option<Means> {
        if self.wanted.is_empty() || sampling.is_none() {
            return Some(self);
        }
        let mut spreads = Spreads::default();
        let wanted = std::mem::take(&mut self.wanted);
        wanted.iter().for_each(|value| {
            spreads.add(*value);
        });
        let stats = spreads.work_out(reckoner, sampling)?;
        self.of = wanted.into_iter().zip(stats.into_iter().map(|(stat, _)| stat.mean)).collect();
        Some(self)
    }

    pub(super) fn expected(&self, value: Value) -> Option<f64> {
        value.certain().or_else(|| self.of.get(&value).copied())
    }
}

/// More likely met than not is met; `None` where it is met for sure.
fn answer(put: &Put<'_>, means: &Means) -> Option<Answer> {
    let met = put.met.and_then(|met| means.expected(met));
    let varies = put.met.is_some_and(|met| met.certain().is_none());
    let verdict = match met {
        Some(met) if met >= 0.5 => return None,
        Some(_) => Verdict::NotEligible,
        None => Verdict::NotKnown,
    };
    let figure = if verdict == Verdict::NotEligible { shown::failing(&put.parts, means) } else { None };
    let probability = met.filter(|met| varies && *met > 0.0);
    Some(Answer { requirement: put.requirement, verdict, probability, figure, lacking: put.lacking.clone() })
}

/// Does a condition speak of one firm? Inside a `where` it speaks of each firm of a list.
fn speaks_of_a_firm(condition: &Expression, in_list: bool) -> bool {
    if let Node::Bound(bound) = &condition.node {
        return match bound {
            Bound::Firm | Bound::Member => !in_list,
            Bound::Members | Bound::Outsider | Bound::Leader | Bound::Year => false,
        };
    }
    if let Node::Chain(first, rest) = &condition.node {
        let of_rest =
            |(operator, part): &(Operator, Expression)| speaks_of_a_firm(part, in_list || *operator == Operator::Where);
        return speaks_of_a_firm(first, in_list) || rest.iter().any(of_rest);
    }
    condition.parts().into_iter().any(|part| speaks_of_a_firm(part, in_list))
}
