//! Each member: alone, together, and the difference.

use super::accounts::{Accounts, Of, Sums, present};
use super::leave::{Alone, exit};
use super::means::Means;
use super::reading::{MemberMoney, PivotalMember, Stat};
use super::remains::Held;
use super::statistics::Figures;
use super::together::Found;
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::ledger::{Standing, Timeline};
use crate::evaluate::program::Value;
use crate::model::{Firm, Id};
use rustc_hash::FxHashMap;

/// The columns of a member, by their numbers.
pub(super) struct MemberFigures {
    pub(super) firm: Id<Firm>,
    count: u64,
    /// npv, npv_alone, gain.
    pub(super) columns: [usize; 3],
    alone_by: Vec<usize>,
    own: f64,
    expected: f64,
    worth_alone: f64,
    tolerance: f64,
}

/// What a member has together, alone and more, as sums over rows.
pub(super) fn figures<'m>(
    accounts: &Accounts<'m>,
    sums: &Sums,
    alone: &Alone,
    (reckoner, timeline, means): (&mut Reckoner<'m>, &mut Timeline, &Means),
    wanted: &mut Figures,
) -> Vec<MemberFigures> {
    let mut of_firm: FxHashMap<Id<Firm>, Vec<(Value, f64)>> = FxHashMap::default();
    let mut own: FxHashMap<Id<Firm>, f64> = FxHashMap::default();
    for row in accounts.all.rows.iter().filter(|row| row.standing == Standing::Member) {
        if let Some(firm) = row.firm() {
            let each = present(reckoner, timeline, row, Of::Each);
            if !row.shared {
                *own.entry(firm).or_default() += means.of_terms(&each);
            }
            of_firm.entry(firm).or_default().extend(each);
        }
    }
    let mut all = Vec::new();
    for (number, (firm, count)) in accounts.declared.present().enumerate() {
        let npv = reckoner.program.linear(0.0, of_firm.get(&firm).map_or(&[], Vec::as_slice));
        let (_, actions) = &alone.of[number];
        let alone_by: Vec<usize> = (0..actions.len()).filter(|action| actions[*action] > 0.0).collect();
        let mut terms = Vec::new();
        let mut scale = 0.0;
        for row in accounts.alone[number].rows.iter().filter(|row| row.standing == Standing::Member) {
            if accounts.action_of(row).is_some_and(|action| alone_by.contains(&action)) {
                let of_row = present(reckoner, timeline, row, Of::Each);
                scale += means.of_terms(&of_row).abs();
                terms.extend(of_row);
            }
        }
        let by_itself = reckoner.program.linear(0.0, &terms);
        let gain = reckoner.program.minus(npv, by_itself);
        let (expected, of_rows) = sums.members.get(&firm).copied().unwrap_or_default();
        let tolerance = 1e-9 * (scale + of_rows);
        all.push(MemberFigures {
            firm,
            count,
            columns: [wanted.add(npv), wanted.add(by_itself), wanted.push(gain, Some(tolerance))],
            alone_by,
            own: own.get(&firm).copied().unwrap_or(0.0),
            expected,
            worth_alone: alone.worth(firm),
            tolerance,
        });
    }
    all
}

impl MemberFigures {
    /// Does it expect a gain and no loss?
    pub(super) fn participates(&self) -> bool {
        self.expected >= -self.tolerance && self.expected - self.worth_alone >= -self.tolerance
    }

    /// What one firm lacks to gain.
    pub(super) fn lacking(&self) -> f64 {
        let lacking = (self.worth_alone - self.expected).max(-self.expected);
        if lacking <= self.tolerance { 0.0 } else { lacking }
    }

    /// What all firms of the member lack.
    pub(super) fn lacking_in_all(&self) -> f64 {
        self.count as f64 * self.lacking()
    }
}

/// The readings, and the members whose exit matters.
pub(super) fn readings<'m>(
    accounts: &Accounts<'m>,
    figures: Vec<MemberFigures>,
    stats: &[(Stat, f64)],
    (alone, found): (&Alone, &Found),
    (reckoner, timeline, means): (&mut Reckoner<'m>, &mut Timeline, &Means),
) -> (Vec<MemberMoney>, Vec<PivotalMember>) {
    let participants: FxHashMap<Id<Firm>, bool> =
        figures.iter().map(|member| (member.firm, member.participates())).collect();
    let gains = figures.iter().any(|member| member.expected - member.worth_alone > member.tolerance);
    let held = Held::of(accounts, reckoner, timeline, means);
    let mut pivotal = Vec::new();
    let mut members = Vec::new();
    for (number, member) in figures.into_iter().enumerate() {
        let exit = exit(accounts, number, (alone, found, &held), (&participants, gains), (reckoner, timeline, means));
        let [npv, by_itself, gain] = member.columns;
        let npv_outside = exit.as_ref().map(|exit| exit.npv_outside);
        members.push(MemberMoney {
            firm: member.firm,
            count: member.count,
            npv: stats[npv].0,
            npv_alone: stats[by_itself].0,
            gain: stats[gain].0,
            gain_probability: stats[gain].1,
            participates: member.participates(),
            npv_outside,
            free_rides: npv_outside.is_some_and(|outside| outside > member.expected + member.tolerance),
            support: member.lacking(),
            worth_without: exit.as_ref().map(|exit| exit.worth_without),
            own: member.own,
            alone_by: member.alone_by,
            remains: exit.as_ref().and_then(|exit| exit.remains.clone()),
        });
        pivotal.extend(exit.and_then(|exit| exit.pivotal));
    }
    (members, pivotal)
}
