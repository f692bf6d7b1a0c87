//! What firms buy and sell. A flow that both sides declare is one flow and must agree.

use super::contents::Contents;
use super::things::Thing;
use super::*;
use crate::model::rules::flow_disagrees;
use crate::tongue::vocabulary::Kind;

impl<'t> Lowering<'t> {
    pub(super) fn trades(&mut self, contents: &Contents<'_, 't>) -> Vec<Trade> {
        let mut trades = Vec::with_capacity(contents.trades.len());
        for (node, span) in &contents.trades {
            if let Some(column) = &node.column {
                self.column_outside(column.span);
                continue;
            }
            let good = node.good.as_ref().map(|name| self.good(name));
            let partner = node.partner.as_ref().and_then(|name| self.refer(name, &[Kind::Firm]).and_then(Thing::firm));
            let wants = good.map_or(Type::Open, |good| self.good_types[good.index()].clone());
            let amount = self.expression(&node.amount, Some(&wants));
            let Some(amount) = self.expect_type(amount, &wants).and_then(|amount| self.flow(amount)) else { continue };
            let (en, es) = ("a trade cannot be below zero", "una compra o venta no puede ser menor que cero");
            let Some(amount) = self.within(Some(amount), 0.0, f64::MAX, en, es) else { continue };
            if let (Some(good), Type::Amount(_)) = (good, &amount.type_) {
                self.good_types[good.index()] = amount.type_.clone();
            }
            trades.push(Trade { buys: node.buys, good, partner, amount, place: self.place(*span) });
        }
        trades
    }

    /// Trade goes on in time: money a year, kilos a month.
    pub(super) fn flow(&mut self, amount: Expression) -> Option<Expression> {
        use crate::amount::Base;
        let timeless = amount.type_.dimension().filter(|dimension| dimension.exponent(Base::Time) != -1);
        match timeless.map(|dimension| Type::Amount(types::per_time(dimension))) {
            Some(wants) => self.expect_type(amount, &wants),
            None => Some(amount),
        }
    }

    /// Holds what a buyer says against what the seller says.
    pub(super) fn agree_on_flows(&mut self) {
        type Flow = (Id<Firm>, Id<Firm>, Option<Id<Good>>);
        let mut bought: FxHashMap<Flow, (Option<f64>, Place)> = FxHashMap::default();
        let mut sold: Vec<(Flow, Option<f64>, Place)> = Vec::new();
        for (id, firm) in self.model.firms.iter() {
            for trade in &firm.trades {
                let Some(partner) = trade.partner else { continue };
                // Amounts of a group are per firm, and the flow is that of all of them.
                let total = trade.amount.constant.map(|amount| amount * firm.count as f64);
                if trade.buys {
                    bought.insert((partner, id, trade.good), (total, trade.amount.place));
                } else {
                    sold.push(((id, partner, trade.good), total, trade.amount.place));
                }
            }
        }
        for (flow, amount, place) in sold {
            let Some((other, there)) = bought.get(&flow).copied() else { continue };
            let (Some(seller), Some(buyer)) = (amount, other) else { continue };
            if (seller - buyer).abs() <= 1e-9 * seller.abs().max(buyer.abs()) {
                continue;
            }
            let names = (self.model.firms[flow.0].heading.name.clone(), self.model.firms[flow.1].heading.name.clone());
            self.report(
                Finding::new(
                    &flow_disagrees::RULE,
                    place,
                    format!("{} and {} state the same trade with two amounts", names.0, names.1),
                    format!("{} y {} declaran la misma compraventa con dos montos", names.0, names.1),
                )
                .label(there, format!("what {} says it buys", names.1), format!("lo que {} dice que compra", names.1))
                .help(
                    "ask both, and state it once: at the buyer or at the seller",
                    "pregunta a los dos y decláralo una sola vez: en quien compra o en quien vende",
                ),
            );
        }
    }
}
