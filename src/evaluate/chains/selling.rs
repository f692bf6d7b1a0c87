//! To whom the firms of a stage sell, and how few or how large the buyers are.

use super::concentration::{Part, Parted, index, share};
use super::flows::{Flow, count};
use super::reading::{Concentration, LinkReading, SellingReading};
use super::spread::{Spreads, means};
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Reckoner, Scope};
use crate::evaluate::program::{Binary, Value};
use crate::model::{Firm, FirmAmount, Id, Model, Stage, Type};
use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

/// What a stage sells, before it is sampled.
pub(super) struct Selling<'m> {
    measure: &'m Type,
    sellers: u64,
    pub(super) by_seller: Parted,
    buyers: u64,
    pub(super) by_buyer: Parted,
    pub(super) largest: Option<Id<Firm>>,
    pub(super) largest_share: Value,
    pub(super) unnamed_share: Value,
    links: Vec<Link>,
}

struct Link {
    to: Id<Stage>,
    buyers: u64,
    share: Value,
    largest: Id<Firm>,
    largest_share: Value,
}

/// What came of looking at a stage's sales.
pub(super) enum Sold<'m> {
    /// Nothing is said of them, or not enough.
    Unknown,
    /// They cannot be added up.
    Mixed,
    /// They can.
    Known(Box<Selling<'m>>),
}

impl<'m> Sold<'m> {
    pub(super) fn known(&self) -> Option<&Selling<'m>> {
        match self {
            Sold::Known(selling) => Some(selling),
            Sold::Unknown | Sold::Mixed => None,
        }
    }
}

type Sums = IndexMap<Id<Firm>, Vec<(Value, f64)>, FxBuildHasher>;

/// Of the flows that the firms of one stage sell.
pub(super) fn selling<'m>(
    model: &'m Model,
    flows: &[Flow<'m>],
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Sold<'m> {
    let Some(first) = flows.first() else { return Sold::Unknown };
    let in_money = *first.measure == Type::money_per_time();
    // Money adds up over goods; kilos only of one good.
    let alike = |flow: &Flow| flow.measure == first.measure && (in_money || flow.good == first.good);
    if !flows.iter().all(alike) {
        return Sold::Mixed;
    }
    match sums(model, first.measure, flows, reckoner, sampling) {
        Some(selling) => Sold::Known(Box::new(selling)),
        None => Sold::Unknown,
    }
}

fn sums<'m>(
    model: &'m Model,
    measure: &'m Type,
    flows: &[Flow<'m>],
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Option<Selling<'m>> {
    let (mut sold, mut bought) = (Sums::default(), Sums::default());
    let mut unnamed: Vec<(Value, f64)> = Vec::new();
    for flow in flows {
        let total = flow.total(reckoner)?;
        sold.entry(flow.seller).or_default().push((total, 1.0));
        match flow.buyer {
            Some(buyer) => bought.entry(buyer).or_default().push((total, 1.0)),
            None => unnamed.push((total, 1.0)),
        }
    }
    if *measure == Type::money_per_time() {
        unnamed.extend(elsewhere(model, &mut sold, reckoner)?);
    }
    let sellers = parts(model, &sold, reckoner)?;
    let buyers = parts(model, &bought, reckoner)?;
    let unnamed = reckoner.program.linear(0.0, &unnamed);
    let plain = |parts: &[(Id<Firm>, Part)]| -> Vec<Part> { parts.iter().map(|(_, part)| *part).collect() };
    let by_seller = index(reckoner, &plain(&sellers), Value::ZERO)?;
    let by_buyer = index(reckoner, &plain(&buyers), unnamed)?;
    let expected = means(reckoner, &buyers.iter().map(|(_, part)| part.total).collect::<Vec<_>>(), sampling)?;
    let whole = by_buyer.total;
    let of_one = |reckoner: &mut Reckoner<'m>, part: &Part| {
        let each = reckoner.program.linear(0.0, &[(part.total, 1.0 / part.firms)]);
        share(reckoner, each, whole)
    };
    let largest = largest(&buyers, &expected, |_| true);
    let largest_share = match largest {
        Some(number) => of_one(reckoner, &buyers[number].1),
        None => Value::ZERO,
    };
    let links = links(model, &buyers, &expected, whole, reckoner);
    Some(Selling {
        measure,
        sellers: firms(&sellers),
        by_seller,
        buyers: firms(&buyers),
        by_buyer,
        largest: largest.map(|number| buyers[number].0),
        largest_share,
        unnamed_share: share(reckoner, unnamed, whole),
        links,
    })
}

/// The part of the sellers' sales that no flow accounts for, where their sales are stated: it goes to somebody, too.
fn elsewhere<'m>(model: &'m Model, sold: &mut Sums, reckoner: &mut Reckoner<'m>) -> Option<Vec<(Value, f64)>> {
    let mut rests = Vec::new();
    for (firm, terms) in sold {
        let Some(sales) = model.firms[*firm].amount(FirmAmount::Sales) else { continue };
        let (each, of) = reckoner.amount_for(sales, &Scope { firm: Some(*firm), ..Scope::of_model() });
        let each = each.filter(|_| !of.broken)?;
        let mut less: Vec<(Value, f64)> = vec![(each, count(model, *firm) as f64)];
        less.extend(terms.iter().map(|(value, factor)| (*value, -factor)));
        let rest = reckoner.program.linear(0.0, &less);
        let rest = reckoner.program.two(Binary::Max, rest, Value::ZERO);
        terms.push((rest, 1.0));
        rests.push((rest, 1.0));
    }
    Some(rests)
}

/// What each firm or group has; `None` where a table is still to be read.
fn parts(model: &Model, sums: &Sums, reckoner: &mut Reckoner<'_>) -> Option<Vec<(Id<Firm>, Part)>> {
    let part = |(firm, terms): (&Id<Firm>, &Vec<(Value, f64)>)| {
        let firms = count(model, *firm) as f64;
        Some((*firm, Part { total: reckoner.program.linear(0.0, terms), firms }))
    };
    sums.iter().map(part).collect()
}

fn firms(parts: &[(Id<Firm>, Part)]) -> u64 {
    parts.iter().map(|(_, part)| part.firms as u64).sum()
}

/// The number of the one of which one firm has most, expected; the first of several.
fn largest(parts: &[(Id<Firm>, Part)], expected: &[f64], of: impl Fn(Id<Firm>) -> bool) -> Option<usize> {
    let mut best: Option<(usize, f64)> = None;
    for (number, ((firm, part), mean)) in parts.iter().zip(expected).enumerate() {
        let each = mean / part.firms;
        if of(*firm) && best.is_none_or(|(_, most)| each > most) {
            best = Some((number, each));
        }
    }
    best.map(|(number, _)| number)
}

fn links(
    model: &Model,
    buyers: &[(Id<Firm>, Part)],
    expected: &[f64],
    whole: Value,
    reckoner: &mut Reckoner<'_>,
) -> Vec<Link> {
    let stage_of = |firm: Id<Firm>| model.firms[firm].stage.as_ref().map(|stage| stage.value);
    let mut by_stage: FxHashMap<Id<Stage>, Vec<usize>> = FxHashMap::default();
    for (number, (firm, _)) in buyers.iter().enumerate() {
        stage_of(*firm).into_iter().for_each(|stage| by_stage.entry(stage).or_default().push(number));
    }
    let mut stages: Vec<(Id<Stage>, Vec<usize>)> = by_stage.into_iter().collect();
    stages.sort_unstable_by_key(|(stage, _)| *stage);
    let mut links = Vec::new();
    for (to, numbers) in stages {
        let some: Vec<(Id<Firm>, Part)> = numbers.iter().map(|number| buyers[*number]).collect();
        let means: Vec<f64> = numbers.iter().map(|number| expected[*number]).collect();
        let Some(most) = largest(&some, &means, |_| true) else { continue };
        let terms: Vec<(Value, f64)> = some.iter().map(|(_, part)| (part.total, 1.0)).collect();
        let together = reckoner.program.linear(0.0, &terms);
        let each = reckoner.program.linear(0.0, &[(some[most].1.total, 1.0 / some[most].1.firms)]);
        links.push(Link {
            to,
            buyers: firms(&some),
            share: share(reckoner, together, whole),
            largest: some[most].0,
            largest_share: share(reckoner, each, whole),
        });
    }
    links
}

impl Selling<'_> {
    /// What has to be sampled for it.
    pub(super) fn wanted(&self) -> Vec<Value> {
        let mut wanted = vec![self.largest_share, self.unnamed_share];
        wanted.extend([self.by_seller, self.by_buyer].iter().flat_map(|parted| [parted.total, parted.index]));
        wanted.extend(self.links.iter().flat_map(|link| [link.share, link.largest_share]));
        wanted
    }

    /// `None` where something it needs could not be sampled.
    pub(super) fn read(&self, spreads: &Spreads) -> Option<SellingReading> {
        let link = |link: &Link| {
            Some(LinkReading {
                to: link.to,
                buyers: link.buyers,
                share: spreads.get(link.share)?,
                largest: link.largest,
                largest_share: spreads.get(link.largest_share)?,
            })
        };
        Some(SellingReading {
            sellers: self.sellers,
            by_seller: concentration(&self.by_seller, spreads)?,
            measure: self.measure.clone(),
            buyers: self.buyers,
            by_buyer: concentration(&self.by_buyer, spreads)?,
            largest: self.largest,
            largest_share: spreads.get(self.largest_share)?,
            unnamed_share: spreads.get(self.unnamed_share)?,
            links: self.links.iter().map(link).collect::<Option<_>>()?,
        })
    }
}

/// The whole and its index, sampled.
pub(super) fn concentration(parted: &Parted, spreads: &Spreads) -> Option<Concentration> {
    Some(Concentration { total: spreads.get(parted.total)?, index: spreads.get(parted.index)? })
}
