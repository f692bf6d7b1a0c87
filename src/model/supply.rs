//! Who supplies whom among those who take part.

use super::{Arrangement, Firm, Id, Model, Trade};
use rustc_hash::FxHashSet;

/// A sale between two members who are not known to stand at one stage of the chain.
#[derive(Debug, Clone, Copy)]
pub struct Supply<'m> {
    /// Who sells.
    pub seller: Id<Firm>,
    /// Who buys.
    pub buyer: Id<Firm>,
    /// The statement, at either of the two.
    pub trade: &'m Trade,
    /// Are both stages known? Then they differ.
    pub across_stages: bool,
}

impl Model {
    /// A sale from one member to another of a different stage; one where a stage is not known only if there is no
    /// other. Sales within one stage, such as a night's lodging passed on, make no chain.
    pub fn supply_among(&self, arrangement: &Arrangement) -> Option<Supply<'_>> {
        let members: FxHashSet<Id<Firm>> = arrangement.members.iter().map(|member| member.firm).collect();
        let mut unsure = None;
        for id in arrangement.members.iter().map(|member| member.firm) {
            for trade in &self.firms[id].trades {
                let Some(partner) = trade.partner.filter(|partner| *partner != id && members.contains(partner)) else {
                    continue;
                };
                let (seller, buyer) = if trade.buys { (partner, id) } else { (id, partner) };
                let stage = |firm: Id<Firm>| self.firms[firm].stage.as_ref().map(|stage| stage.value);
                match (stage(seller), stage(buyer)) {
                    (Some(one), Some(other)) if one == other => {}
                    (Some(_), Some(_)) => return Some(Supply { seller, buyer, trade, across_stages: true }),
                    _ => {
                        unsure = unsure.or(Some(Supply { seller, buyer, trade, across_stages: false }));
                    }
                }
            }
        }
        unsure
    }
}
