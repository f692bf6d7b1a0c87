//! What firms buy and sell of a good.

use super::{Element, Meant, Reckoner, Scope};
use crate::evaluate::program::Value;
use crate::model::{Expression, Firm, Good, Id, Model, Trade};
use crate::source::Place;
use rustc_hash::{FxHashMap, FxHashSet};

/// One flow, seen from one of its ends.
#[derive(Debug, Clone, Copy)]
struct Flow<'m> {
    buys: bool,
    good: Option<Id<Good>>,
    trade: &'m Trade,
    /// Whose declaration it is.
    declared_by: Id<Firm>,
    /// Firms that declare over firms that are asked: 20 suppliers that sell 3 t each are 60 t to the one client.
    ratio: f64,
}

/// A flow that names its partner: who states it, whether it buys, what, and the partner.
type Stated = (Id<Firm>, bool, Option<Id<Good>>, Id<Firm>);

/// Every firm's flows, those that only the partner declares included.
#[derive(Debug, Default)]
pub(super) struct Flows<'m> {
    of: FxHashMap<Id<Firm>, Vec<Flow<'m>>>,
}

impl<'m> Flows<'m> {
    pub(super) fn of(model: &'m Model) -> Flows<'m> {
        let mut declared: FxHashSet<Stated> = FxHashSet::default();
        for (firm, declaration) in model.firms.iter() {
            let with_partner = declaration.trades.iter();
            declared.extend(with_partner.filter_map(|trade| Some((firm, trade.buys, trade.good, trade.partner?))));
        }
        let count = |firm: Id<Firm>| model.firms[firm].count.max(1) as f64;
        let mut flows = Flows::default();
        for (firm, declaration) in model.firms.iter() {
            for trade in &declaration.trades {
                let own = Flow { buys: trade.buys, good: trade.good, trade, declared_by: firm, ratio: 1.0 };
                flows.of.entry(firm).or_default().push(own);
                // What the partner declares itself counts there already.
                let others = trade.partner.filter(|partner| {
                    *partner != firm && !declared.contains(&(*partner, !trade.buys, trade.good, firm))
                });
                if let Some(partner) = others {
                    let ratio = count(firm) / count(partner);
                    flows.of.entry(partner).or_default().push(Flow { buys: !trade.buys, ratio, ..own });
                }
            }
        }
        flows
    }
}

impl<'m> Reckoner<'m> {
    /// `member.buys.linen`; nothing bought is zero.
    pub(super) fn traded(
        &mut self,
        of: &'m Expression,
        good: Option<Id<Good>>,
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let of = self.reckon(of, scope);
        let Some(good) = good else { return self.nothing() };
        self.program.at(Some(place));
        self.trade_of(&of, good, scope)
    }

    fn trade_of(&mut self, of: &Meant<'m>, good: Id<Good>, scope: &Scope<'m, '_>) -> Meant<'m> {
        if let Meant::Trade(firm, buys) = of {
            return self.volume(*firm, *buys, good, scope);
        }
        let Some(elements) = of.list() else { return self.nothing() };
        let mut asked: Vec<Element<'m>> = Vec::with_capacity(elements.len());
        for element in elements.iter() {
            let Meant::Trade(_, buys) = element.of else { return self.nothing() };
            let ask = &mut |reckoner: &mut Self, firm, scope: &Scope<'m, '_>| reckoner.volume(firm, buys, good, scope);
            self.of_element(element, scope, ask, &mut asked);
        }
        Meant::List(asked.into())
    }

    fn volume(&mut self, firm: Id<Firm>, buys: bool, good: Id<Good>, scope: &Scope<'m, '_>) -> Meant<'m> {
        let flows: Vec<Flow<'m>> = self.trades.of.get(&firm).into_iter().flatten().copied().collect();
        let mut terms: Vec<(Value, f64)> = Vec::new();
        for flow in flows.into_iter().filter(|flow| flow.buys == buys && flow.good == Some(good)) {
            match self.own(&flow.trade.amount, flow.declared_by, scope).amount() {
                Some(value) => terms.push((value, flow.ratio)),
                None => return self.nothing(),
            }
        }
        Meant::Amount(self.program.linear(0.0, &terms))
    }
}
