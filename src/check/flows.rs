//! Goods that pass from firm to firm, with amounts that are certain.

use crate::model::{Arrangement, Firm, Good, Id, Model, Trade, Type};
use crate::source::Place;
use rustc_hash::{FxHashMap, FxHashSet};

/// One flow, whichever side declares it.
pub(crate) struct Flow<'m> {
    pub(crate) seller: Option<Id<Firm>>,
    pub(crate) buyer: Option<Id<Firm>>,
    pub(crate) good: Option<Id<Good>>,
    /// What the amounts are measured in, per time.
    pub(crate) type_: &'m Type,
    /// Of one selling firm in a year, where it is certain.
    pub(crate) per_seller: Option<f64>,
    /// Of one buying firm in a year, where it is certain.
    pub(crate) per_buyer: Option<f64>,
    /// The statement.
    pub(crate) place: Place,
}

/// Who sells to whom, and what.
type Sides = (Id<Firm>, Id<Firm>, Option<Id<Good>>);

/// Every flow of the model. One that both sides declare is one flow.
pub(crate) fn flows(model: &Model) -> Vec<Flow<'_>> {
    let mut flows = Vec::new();
    let mut declared_by_buyer: FxHashMap<Sides, bool> = FxHashMap::default();
    for (id, firm) in model.firms.iter() {
        for trade in &firm.trades {
            let (seller, buyer) = if trade.buys { (trade.partner, Some(id)) } else { (Some(id), trade.partner) };
            if let (Some(seller), Some(buyer)) = (seller, buyer) {
                let by_buyer = declared_by_buyer.entry((seller, buyer, trade.good)).or_insert(trade.buys);
                if *by_buyer != trade.buys {
                    continue;
                }
            }
            flows.push(flow(model, id, trade, seller, buyer));
        }
    }
    flows
}

/// Amounts of a group are per firm, and the flow is that of all of them.
fn flow<'m>(
    model: &'m Model,
    declarer: Id<Firm>,
    trade: &'m Trade,
    seller: Option<Id<Firm>>,
    buyer: Option<Id<Firm>>,
) -> Flow<'m> {
    let total = trade.amount.constant.map(|amount| amount * count(model, declarer));
    let share = |party: Option<Id<Firm>>| {
        if party == Some(declarer) { trade.amount.constant } else { Some(total? / count(model, party?)) }
    };
    let (per_seller, per_buyer) = (share(seller), share(buyer));
    Flow { seller, buyer, good: trade.good, type_: &trade.amount.type_, per_seller, per_buyer, place: trade.place }
}

fn count(model: &Model, firm: Id<Firm>) -> f64 {
    model.firms[firm].count as f64
}

/// What one firm of each member buys of a good in a year.
pub(crate) struct Purchase {
    pub(crate) firm: Id<Firm>,
    /// How many of it take part.
    pub(crate) count: u64,
    /// Of one of them, in base units.
    pub(crate) volume: f64,
    /// Where it is listed among the members.
    pub(crate) place: Place,
}

/// Purchases by buyer and good.
pub(crate) struct Purchases<'m> {
    by_buyer: FxHashMap<(Id<Firm>, Id<Good>), Vec<Flow<'m>>>,
}

impl<'m> Purchases<'m> {
    /// What is bought of these goods.
    pub(crate) fn of(model: &'m Model, goods: impl Iterator<Item = Id<Good>>) -> Self {
        let goods: FxHashSet<Id<Good>> = goods.collect();
        let mut by_buyer: FxHashMap<(Id<Firm>, Id<Good>), Vec<Flow<'m>>> = FxHashMap::default();
        for flow in if goods.is_empty() { Vec::new() } else { flows(model) } {
            if let (Some(buyer), Some(good)) = (flow.buyer, flow.good.filter(|good| goods.contains(good))) {
                by_buyer.entry((buyer, good)).or_default().push(flow);
            }
        }
        Purchases { by_buyer }
    }

    /// Does a firm buy the good at all?
    pub(crate) fn buys(&self, firm: Id<Firm>, good: Id<Good>) -> bool {
        self.by_buyer.contains_key(&(firm, good))
    }

    /// What every member buys of a good; nothing where an amount is not certain, is measured in something else, or
    /// where it is not known how many take part.
    pub(crate) fn of_members(
        &self,
        arrangement: &Arrangement,
        good: Id<Good>,
        measured: &Type,
    ) -> Option<Vec<Purchase>> {
        let all = arrangement.members_once().map(|member| {
            let flows = self.by_buyer.get(&(member.firm, good)).into_iter().flatten();
            let amounts = flows.map(|flow| flow.per_buyer.filter(|_| flow.type_ == measured));
            let volume = amounts.sum::<Option<f64>>()?;
            Some(Purchase { firm: member.firm, count: member.count, volume, place: member.place })
        });
        all.collect()
    }
}
