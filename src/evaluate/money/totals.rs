//! What firms, territories, sectors and chains have of all arrangements together: territories and chains compete, not
//! only firms (K-END-1).

use super::reading::{FirmMoney, Money, Totals};
use crate::model::{Firm, Model, Party};
use std::iter::successors;

/// Sums over the arrangements that were worked out.
pub(super) fn totals(model: &Model, money: &Money) -> Totals {
    let mut firms = vec![FirmMoney::default(); model.firms.len()];
    for reading in money.arrangements.iter().filter_map(super::Outcome::reading) {
        if reading.shared_by_contribution {
            continue;
        }
        for member in &reading.members {
            let firm = &mut firms[member.firm.index()];
            firm.npv += member.count as f64 * member.npv.mean;
            firm.npv_alone += member.count as f64 * member.npv_alone.mean;
        }
        for outsider in &reading.outsiders {
            firms[outsider.firm.index()].npv += outsider.count as f64 * outsider.npv;
        }
        for funder in &reading.funders {
            if let Party::Firm(firm) = funder.party {
                firms[firm.index()].npv += funder.npv;
            }
        }
    }
    let mut territories = vec![FirmMoney::default(); model.territories.len()];
    let mut sectors = vec![FirmMoney::default(); model.sectors.len()];
    let mut chains = vec![FirmMoney::default(); model.chains.len()];
    for (firm, money) in model.firms.values().zip(&firms) {
        let at = firm.territory.as_ref().map(|at| at.value);
        for place in successors(at, |id| model.territories[*id].within) {
            territories[place.index()].add(money);
        }
        for sector in successors(model.sector_of(firm), |id| model.sectors[*id].within) {
            sectors[sector.index()].add(money);
        }
        if let Some(chain) = chain_of(model, firm) {
            chains[chain].add(money);
        }
    }
    Totals { firms, territories, sectors, chains }
}

fn chain_of(model: &Model, firm: &Firm) -> Option<usize> {
    firm.stage.as_ref().map(|stage| model.stages[stage.value].chain.index())
}
