//! The worth of sets of members, for what rests on it: shares by contribution, and whether all of it holds together.

use super::accounts::{Accounts, Sums};
use super::contribution::{Contribution, contribution};
use super::leave::Alone;
use super::means::Means;
use super::publish::Varying;
use super::reading::MoneyReading;
use crate::evaluate::coalition::{self, Declared, Game, Had, Separator, Stability, Terms, Tools};
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::ledger::Timeline;
use crate::evaluate::program::Value;
use crate::evaluate::{Sampling, Stop};
use crate::model::{Firm, FirmAmount, Id, Model, Sharing};

/// Sets of members up to which shares by contribution are worked out for every exit.
const MAX_EXIT_SETS: u64 = 1 << 12;

/// What any set of members comes to, before anything is drawn.
pub(super) struct Together {
    terms: Option<Terms>,
    /// As if nobody else paid; only where members share by contribution and somebody pays.
    unfunded: Option<Terms>,
}

/// What was found of sets of members.
pub(super) struct Found {
    game: Option<Game>,
    terms: Option<Terms>,
    pub(super) contribution: Option<Contribution>,
}

impl Together {
    pub(super) fn of<'m>(
        accounts: &Accounts<'m>,
        reckoner: &mut Reckoner<'m>,
        timeline: &mut Timeline,
        separator: &mut Separator,
    ) -> Together {
        let terms = Terms::of(accounts, reckoner, timeline, separator, false);
        let again = shares_by_contribution(accounts) && accounts.unfunded.is_some() && terms.is_some();
        let unfunded = if again { Terms::of(accounts, reckoner, timeline, separator, true) } else { None };
        Together { terms, unfunded }
    }

    /// What is drawn, whose means are needed.
    pub(super) fn drawn(&self) -> Vec<Value> {
        [&self.terms, &self.unfunded].into_iter().flatten().flat_map(Terms::drawn).collect()
    }

    /// Works the games out, and parts the ledgers where members share by contribution.
    pub(super) fn games<'m>(
        self,
        accounts: &mut Accounts<'m>,
        (reckoner, timeline, separator): (&mut Reckoner<'m>, &mut Timeline, &mut Separator),
        means: &Means,
        sampling: Option<&Sampling>,
    ) -> Found {
        let nothing_drawn = Sampling::of(reckoner.model);
        let sampling = sampling.unwrap_or(&nothing_drawn);
        let alone = Alone::of(accounts, reckoner, timeline, means);
        let mut game = |terms: &Terms, reckoner: &mut Reckoner<'m>| {
            let mut tools = Tools { reckoner, separator, means, sampling };
            coalition::game(accounts, terms, &alone, &mut tools)
        };
        let found = self.terms.as_ref().and_then(|terms| game(terms, reckoner));
        if !shares_by_contribution(accounts) {
            return Found { game: found, terms: self.terms, contribution: None };
        }
        let unfunded = self.unfunded.as_ref().and_then(|terms| game(terms, reckoner));
        let parted = found.as_ref().map(|game| contribution(&accounts.all, game, (reckoner, timeline, means)));
        let of_unfunded = unfunded.as_ref().zip(accounts.unfunded.as_ref());
        let without = of_unfunded.map(|(game, ledger)| contribution(ledger, game, (reckoner, timeline, means)));
        if let Some(parted) = &parted {
            accounts.share(reckoner, timeline, parted, without.as_ref());
        }
        Found { game: found, terms: self.terms, contribution: parted }
    }
}

impl Found {
    /// Of those who stay when one firm leaves, each has what it adds to them, where they share by contribution.
    pub(super) fn share_without(&self, firm: Id<Firm>, sums: &mut Sums) {
        let (Some(game), Some(_)) = (&self.game, &self.contribution) else { return };
        let Some(rest) = game.without(firm, MAX_EXIT_SETS) else {
            // Not worked out: nobody's reason to take part is said to be gone.
            sums.members.values_mut().for_each(|(npv, scale)| (*npv, *scale) = (f64::MAX, 0.0));
            return;
        };
        let (values, _) = coalition::shapley(&rest.sets, &rest.worth);
        let shift = (sums.total() - rest.of_all()) / rest.sets.firms().max(1) as f64;
        for (player, (firm, _)) in rest.players.iter().enumerate().filter(|(_, (_, count))| *count > 0) {
            let npv = values[rest.type_of(player)] + shift;
            let scale = sums.members.get(firm).map_or(0.0, |(_, scale)| *scale);
            sums.members.insert(*firm, (npv, scale + npv.abs()));
        }
    }

    /// What is drawn, whose means any set of members needs.
    pub(super) fn drawn(&self) -> Vec<Value> {
        self.terms.as_ref().map(Terms::drawn).unwrap_or_default()
    }

    /// Whether it holds together, and how often.
    pub(super) fn stability<'m>(
        &self,
        accounts: &Accounts<'m>,
        (reckoner, timeline, separator): (&mut Reckoner<'m>, &mut Timeline, &mut Separator),
        (means, sampling): (&Means, Option<&Sampling>),
        (reading, varying): (&MoneyReading, &Varying),
    ) -> Option<Stability> {
        let mut stability = self.expected(accounts, reckoner.model, (reading, sampling))?;
        let (Some(game), Some(terms), Some([all, ..])) = (&self.game, &self.terms, varying.whole) else {
            return Some(stability);
        };
        let by_parts = !reading.shared_by_contribution;
        let members = by_parts.then(|| varying.members.iter().map(|(_, [npv, ..])| *npv).collect());
        let had = Had { members, all, expected: reading.npv.mean };
        let nothing_drawn = Sampling::of(reckoner.model);
        let sampling = sampling.unwrap_or(&nothing_drawn);
        let alone = Alone::of(accounts, reckoner, timeline, means);
        let mut tools = Tools { reckoner, separator, means, sampling };
        stability.sizes = coalition::sizes(accounts, (terms, &alone, game), &mut tools);
        let tests = (stability.sharings.as_mut_slice(), &had);
        stability.chance = coalition::chance(accounts, (terms, &alone, game), tests, timeline, &mut tools);
        Some(stability)
    }

    fn expected(
        &self,
        accounts: &Accounts<'_>,
        model: &Model,
        (reading, sampling): (&MoneyReading, Option<&Sampling>),
    ) -> Option<Stability> {
        let game = self.game.as_ref()?;
        let members = (!reading.shared_by_contribution).then(|| reading.members.iter().map(|member| member.npv.mean));
        let sales = |(firm, _): &(Id<Firm>, u64)| {
            let sales = model.firms[*firm].amount(FirmAmount::Sales)?;
            sales.constant
        };
        let declared = Declared {
            npv: reading.npv.mean,
            sd: reading.npv.sd,
            members: members.map(Iterator::collect),
            sales: game.players.iter().map(sales).collect(),
        };
        let stop = sampling.map_or_else(Stop::default, |sampling| sampling.stop.clone());
        (accounts.declared.size() >= 2).then(|| coalition::stability(game, &declared, &stop))
    }
}

fn shares_by_contribution(accounts: &Accounts<'_>) -> bool {
    matches!(accounts.arrangement.sharing, Sharing::Shapley(_))
}
