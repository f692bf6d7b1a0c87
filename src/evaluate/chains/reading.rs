use crate::evaluate::money::{FirmMoney, Stat};
use crate::model::{Chain, Firm, Id, Stage, Type};

/// What a productive chain comes to (K-CHAIN-1).
#[derive(Debug, Clone, PartialEq)]
pub struct ChainReading {
    /// Which.
    pub id: Id<Chain>,
    /// In the order in which the product passes through them.
    pub stages: Vec<StageReading>,
    /// The ways of the product from a first stage to the last one whose money is known.
    pub channels: Vec<ChannelReading>,
    /// Support services, related products, related services, in this order.
    pub sides: [Vec<SideReading>; 3],
}

/// What stands at the side of a chain.
#[derive(Debug, Clone, PartialEq)]
pub struct SideReading {
    /// As written.
    pub name: String,
    /// The firms of the model that bear the name, or that are of the sector of that name; `None` where nothing does.
    pub firms: Option<u64>,
}

/// One stage of a chain. Prices are for one unit of its product.
#[derive(Debug, Clone, PartialEq)]
pub struct StageReading {
    /// Which.
    pub id: Id<Stage>,
    /// The stage it buys the product from.
    pub buys_from: Option<Id<Stage>>,
    /// How many firms; those of groups counted one by one.
    pub firms: u64,
    /// Has it no firm and no price, though a stage before it and a stage after it have firms (K-RES-S2b)?
    pub is_missing: bool,
    /// Of the firms' sales, where those of every firm are known.
    pub sales: Option<Concentration>,
    /// What it is paid.
    pub price: Option<Stat>,
    /// Its price less what it pays the stage before; of a first stage, all of its price.
    pub value_added: Option<Stat>,
    /// What it spends of its own: stated, or value added less margin.
    pub unit_cost: Option<Stat>,
    /// What it keeps: stated, or value added less own costs.
    pub margin: Option<Stat>,
    /// To whom its firms sell, as far as the model says.
    pub selling: Option<SellingReading>,
    /// Do they sell what cannot be added up: money here, kilos there, or several goods?
    pub sells_mixed: bool,
    /// What its firms have of all arrangements, together.
    pub money: FirmMoney,
}

/// How concentrated something is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Concentration {
    /// All of it.
    pub total: Stat,
    /// The Herfindahl–Hirschman index: the sum of the squares of all shares in percent, 0 to 10 000.
    pub index: Stat,
}

impl Concentration {
    /// How many firms of one size would be as concentrated: 10 000 / index.
    pub fn effective_number(&self) -> Option<f64> {
        (self.index.mean > 0.0).then(|| 10_000.0 / self.index.mean)
    }
}

/// To whom the firms of a stage sell.
#[derive(Debug, Clone, PartialEq)]
pub struct SellingReading {
    /// How many firms sell.
    pub sellers: u64,
    /// Of the sellers' parts in what is sold.
    pub by_seller: Concentration,
    /// What it is measured in.
    pub measure: Type,
    /// How many firms buy, of any stage.
    pub buyers: u64,
    /// Of the buyers' parts; what is sold to nobody named counts as spread over very many.
    pub by_buyer: Concentration,
    /// The firm that buys most, or one firm of the group; `None` where no buyer is named.
    pub largest: Option<Id<Firm>>,
    /// Its part.
    pub largest_share: Stat,
    /// The part that is sold to nobody named.
    pub unnamed_share: Stat,
    /// By stage of the same chain.
    pub links: Vec<LinkReading>,
}

/// What one stage sells to another.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkReading {
    /// The stage that buys.
    pub to: Id<Stage>,
    /// How many of its firms buy.
    pub buyers: u64,
    /// The part of all that the sellers sell.
    pub share: Stat,
    /// Its firm that buys most.
    pub largest: Id<Firm>,
    /// The part of that firm, of all that the sellers sell.
    pub largest_share: Stat,
}

/// One way of the product through the chain.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelReading {
    /// From the first stage to the last one with money.
    pub parts: Vec<PartReading>,
    /// What the last stage is paid.
    pub price: Option<Stat>,
    /// What all stages whose margin is known keep of one unit of the last stage's product.
    pub margins: Option<Stat>,
}

/// The part of a stage in a channel; ratios of expected values.
#[derive(Debug, Clone, PartialEq)]
pub struct PartReading {
    /// Which.
    pub stage: Id<Stage>,
    /// Units of its product in one unit of the last stage's product, expected.
    pub units: f64,
    /// Of the last stage's price: what it adds to it.
    pub price_share: Option<f64>,
    /// Of the known margins; `None` where these do not sum to something above zero.
    pub margin_share: Option<f64>,
}
