//! What a membership is worth, and what changes when one firm leaves.

use super::accounts::{Accounts, Sums};
use super::means::Means;
use super::reading::PivotalMember;
use super::remains::{Held, Remains, remains};
use super::together::Found;
use crate::evaluate::expressions::{Membership, Reached, Reckoner};
use crate::evaluate::ledger::{Standing, Timeline};
use crate::model::{Firm, Id, StructureKind};
use rustc_hash::FxHashMap;

/// What each member can expect by itself.
pub(crate) struct Alone {
    /// In the order of the members: each action's expected value for one firm.
    pub(crate) of: Vec<(Id<Firm>, Vec<f64>)>,
    number: FxHashMap<Id<Firm>, usize>,
}

impl Alone {
    pub(crate) fn of<'m>(
        accounts: &Accounts<'m>,
        reckoner: &mut Reckoner<'m>,
        timeline: &mut Timeline,
        means: &Means,
    ) -> Alone {
        let members = accounts.declared.present().zip(&accounts.alone);
        let of: Vec<(Id<Firm>, Vec<f64>)> = members
            .map(|((firm, _), ledger)| (firm, Sums::of(accounts, ledger, reckoner, timeline, means).actions))
            .collect();
        let number = of.iter().enumerate().map(|(number, (firm, _))| (*firm, number)).collect();
        Alone { of, number }
    }

    /// worth({i})
    pub(crate) fn worth(&self, firm: Id<Firm>) -> f64 {
        self.actions(firm).iter().map(|action| action.max(0.0)).sum()
    }

    /// V_a({i}), where it pays.
    pub(crate) fn of_action(&self, firm: Id<Firm>, action: usize) -> f64 {
        self.actions(firm).get(action).copied().unwrap_or(0.0).max(0.0)
    }

    fn actions(&self, firm: Id<Firm>) -> &[f64] {
        self.number.get(&firm).and_then(|number| self.of.get(*number)).map_or(&[], |(_, actions)| actions)
    }

    /// Everybody of a membership, apart.
    pub(crate) fn total(&self, membership: &Membership) -> f64 {
        membership.present().map(|(firm, count)| count as f64 * self.worth(firm)).sum()
    }

    /// Everybody of a membership who takes an action alone, where it pays.
    pub(super) fn each_apart(&self, membership: &Membership, action: usize) -> f64 {
        membership.present().map(|(firm, count)| count as f64 * self.of_action(firm, action)).sum()
    }

    /// worth(S) of two firms or more, from what its ledger comes to.
    pub(crate) fn together(&self, accounts: &Accounts<'_>, membership: &Membership, sums: &Sums) -> f64 {
        let apart = self.total(membership);
        if membership.size() < 2 || headless(accounts, membership) {
            return apart;
        }
        let actions = sums.actions.iter().enumerate();
        let actions = actions.map(|(action, together)| together.max(self.each_apart(membership, action)).max(0.0));
        (sums.coordination + actions.sum::<f64>()).max(apart)
    }
}

/// Is it a hierarchy whose leader is not there?
pub(super) fn headless(accounts: &Accounts<'_>, membership: &Membership) -> bool {
    let structure = accounts.arrangement.structure.as_ref().map(|structure| &structure.value);
    let hierarchy = structure.filter(|structure| structure.kind == StructureKind::Hierarchical);
    let leader = hierarchy.and_then(|structure| structure.leader.as_ref()).map(|leader| leader.value);
    leader.is_some_and(|leader| !membership.holds(leader))
}

/// What follows from one firm's exit.
pub(crate) struct Exit {
    pub(crate) npv_outside: f64,
    pub(crate) worth_without: f64,
    pub(crate) remains: Option<Remains>,
    pub(crate) pivotal: Option<PivotalMember>,
}

/// The exit of one firm of the so-manieth member, from members of whom some take part and some perhaps gain.
pub(crate) fn exit<'m>(
    accounts: &Accounts<'m>,
    number: usize,
    (alone, found, held): (&Alone, &Found, &Held),
    participants: (&FxHashMap<Id<Firm>, bool>, bool),
    (reckoner, timeline, means): (&mut Reckoner<'m>, &mut Timeline, &Means),
) -> Option<Exit> {
    let ledger = accounts.without.get(number)?;
    let (firm, actions) = alone.of.get(number)?;
    let left = accounts.declared.without(*firm);
    let mut sums = Sums::of(accounts, ledger, reckoner, timeline, means);
    found.share_without(*firm, &mut sums);
    let apart = alone.total(&left);
    let goes_on = !headless(accounts, &left) && left.size() >= 2 && sums.total() >= apart;
    // Where nobody is left the sum is empty: nothing, and not less than nothing.
    let worth_without = alone.together(accounts, &left, &sums) + 0.0;
    let npv_outside = if goes_on {
        let mut outside = vec![0.0; actions.len()];
        let mut coordination = 0.0;
        for row in ledger.rows.iter().filter(|row| row.standing == Standing::Outsider && row.firm() == Some(*firm)) {
            let value = means.of_terms(&super::accounts::present(reckoner, timeline, row, super::accounts::Of::Each));
            match accounts.action_of(row) {
                Some(action) => outside[action] += value,
                None => coordination += value,
            }
        }
        let by_action = outside.iter().zip(actions).map(|(outside, alone)| outside.max(*alone).max(0.0));
        coordination + by_action.sum::<f64>()
    } else {
        alone.worth(*firm)
    };
    let falls = falling(accounts, number, means);
    let remains = remains((accounts, reckoner.model), number, held, (&left, &sums, alone), &falls);
    let loses_tier = falls.iter().find_map(|line| accounts.action_of_line(*line));
    let pivotal = pivotal(accounts, number, (&left, &sums, alone), participants, loses_tier);
    Some(Exit { npv_outside, worth_without, remains, pivotal })
}

fn pivotal(
    accounts: &Accounts<'_>,
    number: usize,
    (left, sums, alone): (&Membership, &Sums, &Alone),
    (participants, gains): (&FxHashMap<Id<Firm>, bool>, bool),
    loses_tier: Option<usize>,
) -> Option<PivotalMember> {
    let (firm, _) = alone.of[number];
    let ended = headless(accounts, left);
    let mut breaks = Vec::new();
    for (other, _) in left.present() {
        if !participants.get(&other).copied().unwrap_or(false) {
            continue;
        }
        let (npv, scale) = sums.members.get(&other).copied().unwrap_or_default();
        let gain = npv - alone.worth(other);
        let tolerance = 1e-9 * (scale + alone.worth(other));
        if ended || npv < -tolerance || gain < -tolerance {
            breaks.push(other);
        }
    }
    let apart = alone.total(left);
    let ends_it = ended || sums.total() <= apart + 1e-9 * apart.abs();
    // Nothing ends where nobody gained.
    let ends_a_gain = ends_it && gains;
    (loses_tier.is_some() || !breaks.is_empty() || ends_a_gain).then_some(PivotalMember {
        firm,
        loses_tier,
        breaks,
        ends_it,
    })
}

/// Lines with a schedule that gives the others a lower rate than it gives all.
fn falling(accounts: &Accounts<'_>, number: usize, means: &Means) -> Vec<usize> {
    let without = &accounts.without[number];
    let falls = |(line, reached): &(usize, Reached)| {
        let same = |(of, other): &&(usize, Reached)| of == line && other.place == reached.place;
        let after = without.reached.iter().find(same).map_or(0.0, |(_, after)| means.expected(after.rate));
        let before = means.expected(reached.rate);
        (after < before - 1e-12 * before.abs()).then_some(*line)
    };
    accounts.all.reached.iter().filter_map(falls).collect()
}
