use super::ClusterResults;
use super::scope::Scope;
use crate::evaluate::money::Money;

/// Sums over the firms of the territory, and over the arrangements that act there.
pub(super) fn read(money: &Money, scope: &Scope) -> ClusterResults {
    let mut results = ClusterResults::default();
    for total in scope.firms.iter().filter_map(|id| money.totals.firms.get(id.index())) {
        results.npv += total.npv;
        results.npv_alone += total.npv_alone;
    }
    for id in &scope.arrangements {
        let reading = money.arrangements.get(id.index()).and_then(|outcome| outcome.reading());
        match reading.filter(|reading| !reading.shared_by_contribution) {
            Some(reading) => {
                results.spillover += reading.spillover;
                results.social_npv += reading.social_npv.mean;
                results.support_needed += reading.support_needed;
                results.support_declared += reading.support_declared;
                results.counted.push(*id);
            }
            None => results.not_counted.push(*id),
        }
    }
    results
}
