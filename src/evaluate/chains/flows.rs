//! Goods that pass from firm to firm. A flow that both sides declare is one flow.

use crate::evaluate::expressions::{Reckoner, Scope};
use crate::evaluate::program::Value;
use crate::model::{Firm, Good, Id, Model, Trade, Type};
use rustc_hash::FxHashMap;

/// What all firms of a declaration sell to another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flow<'m> {
    pub(super) seller: Id<Firm>,
    pub(super) buyer: Option<Id<Firm>>,
    pub(super) good: Option<Id<Good>>,
    pub(super) measure: &'m Type,
    declared_by: Id<Firm>,
    trade: &'m Trade,
}

/// Who sells to whom, and what.
type Sides = (Id<Firm>, Id<Firm>, Option<Id<Good>>);

/// Every flow of the model whose seller is named, in the order of the model.
pub(super) fn flows(model: &Model) -> Vec<Flow<'_>> {
    let mut flows = Vec::new();
    let mut declared_by_buyer: FxHashMap<Sides, bool> = FxHashMap::default();
    for (id, firm) in model.firms.iter() {
        for trade in &firm.trades {
            let (seller, buyer) = if trade.buys { (trade.partner, Some(id)) } else { (Some(id), trade.partner) };
            let Some(seller) = seller else { continue };
            // What a firm does for itself is no sale.
            if buyer == Some(seller) {
                continue;
            }
            if let Some(buyer) = buyer {
                let by_buyer = declared_by_buyer.entry((seller, buyer, trade.good)).or_insert(trade.buys);
                if *by_buyer != trade.buys {
                    continue;
                }
            }
            flows.push(Flow { seller, buyer, good: trade.good, measure: &trade.amount.type_, declared_by: id, trade });
        }
    }
    flows
}

impl<'m> Flow<'m> {
    /// Of all firms together: amounts of a group are per firm. `None` where it could not be worked out.
    pub(super) fn total(&self, reckoner: &mut Reckoner<'m>) -> Option<Value> {
        let count = count(reckoner.model, self.declared_by);
        let scope = Scope { firm: Some(self.declared_by), ..Scope::of_model() };
        let (amount, rests) = reckoner.amount_for(&self.trade.amount, &scope);
        let amount = amount.filter(|_| !rests.broken)?;
        Some(reckoner.program.linear(0.0, &[(amount, count as f64)]))
    }
}

/// How many firms a declaration stands for.
pub(super) fn count(model: &Model, firm: Id<Firm>) -> u64 {
    model.firms[firm].count
}
