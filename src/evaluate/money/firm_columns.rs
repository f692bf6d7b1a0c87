//! What firms have of all arrangements, sample by sample, for those who ask it of a cluster, a chain or a place.

use super::accounts::{Accounts, Of, present};
use super::publish::Varying;
use super::reading::MoneyReading;
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::ledger::{Standing, Timeline};
use crate::evaluate::program::Value;
use crate::model::{Firm, Id, Model, Party};
use rustc_hash::FxHashMap;

/// A sum of columns.
type Terms = Vec<(Value, f64)>;

/// The columns of every firm or group, over all arrangements.
#[derive(Debug, Default)]
pub(crate) struct FirmColumns {
    /// npv, npv_alone; of all firms of a group.
    firms: FxHashMap<Id<Firm>, [Terms; 2]>,
    /// What outsiders have, by arrangement.
    spillover: FxHashMap<usize, Value>,
}

impl FirmColumns {
    /// Where something asks for them.
    pub(super) fn asked(model: &Model) -> Option<FirmColumns> {
        super::publish::asks_around(model).then(FirmColumns::default)
    }

    /// Books what firms have of one arrangement: as members, as outsiders and as who pays.
    pub(super) fn add(
        &mut self,
        index: usize,
        accounts: &Accounts<'_>,
        (reading, varying): (&MoneyReading, &Varying),
        (reckoner, timeline): (&mut Reckoner<'_>, &mut Timeline),
    ) {
        if reading.shared_by_contribution {
            return;
        }
        for (member, (firm, [npv, alone, _])) in reading.members.iter().zip(&varying.members) {
            let count = member.count as f64;
            let columns = self.firms.entry(*firm).or_default();
            columns[0].push((*npv, count));
            columns[1].push((*alone, count));
        }
        let mut spilt: Terms = Vec::new();
        for row in &accounts.all.rows {
            if row.standing == Standing::Outsider
                && let Some(firm) = row.firm()
            {
                let known = reading.outsiders.iter().find(|outsider| outsider.firm == firm);
                let count = known.map_or_else(|| reckoner.firms_of(firm), |outsider| outsider.count) as f64;
                let terms = present(reckoner, timeline, row, Of::Each);
                let all: Terms = terms.into_iter().map(|(value, factor)| (value, factor * count)).collect();
                spilt.extend_from_slice(&all);
                self.firms.entry(firm).or_default()[0].extend(all);
            }
            if row.standing == Standing::Funder
                && let Party::Firm(firm) = row.party
            {
                self.firms.entry(firm).or_default()[0].extend(present(reckoner, timeline, row, Of::Society));
            }
        }
        self.spillover.insert(index, reckoner.program.linear(0.0, &spilt));
    }

    /// npv and npv_alone of some firms together.
    pub(crate) fn sum(&self, reckoner: &mut Reckoner<'_>, firms: impl Iterator<Item = Id<Firm>>) -> [Value; 2] {
        let (mut npv, mut alone) = (Vec::new(), Vec::new());
        for [together, apart] in firms.filter_map(|firm| self.firms.get(&firm)) {
            npv.extend_from_slice(together);
            alone.extend_from_slice(apart);
        }
        [npv, alone].map(|terms| reckoner.program.linear(0.0, &terms))
    }

    /// What outsiders have of an arrangement.
    pub(crate) fn spillover(&self, index: usize) -> Option<Value> {
        self.spillover.get(&index).copied()
    }
}
