//! Figures of what surrounds networks and agreements, added to those that may be asked for where something asks for one.

use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Figures, Meant, Reckoner, Subject};
use crate::evaluate::money::{Books, FirmColumns, Money};
use crate::evaluate::{chains, clusters, programmes};
use crate::model::{Firm, Id, Model};
use crate::tongue::vocabulary::{Kind, figure};
use std::iter::successors;

/// Adds those of clusters, chains, programmes, territories and sectors, if the books were made for it.
pub(super) fn publish<'m>(model: &'m Model, books: &mut Books<'m>, sampling: Option<&Sampling>) {
    let Some(columns) = books.columns.take() else { return };
    let Books { reckoner, money, .. } = books;
    // A sum over some of the arrangements would be none.
    let columns = is_whole(money).then_some(&columns);
    let mut found = Figures::default();
    if let Some(columns) = columns {
        places(model, reckoner, columns, &mut found);
    }
    clusters::publish(model, reckoner, (money, columns), &mut found);
    chains::publish(model, reckoner, (money, columns), sampling, &mut found);
    programmes::publish(model, reckoner, sampling, &mut found);
    if let Some(figures) = &mut reckoner.figures {
        figures.extend(found);
    }
}

fn is_whole(money: &Money) -> bool {
    let is_worked = |reading: &crate::evaluate::money::MoneyReading| !reading.shared_by_contribution;
    money.arrangements.iter().all(|outcome| outcome.reading().is_some_and(is_worked))
}

/// What the firms of each territory and each sector have, those of their parts included.
fn places<'m>(model: &'m Model, reckoner: &mut Reckoner<'m>, columns: &FirmColumns, figures: &mut Figures<'m>) {
    let mut territories: Vec<Vec<Id<Firm>>> = vec![Vec::new(); model.territories.len()];
    let mut sectors: Vec<Vec<Id<Firm>>> = vec![Vec::new(); model.sectors.len()];
    for (id, firm) in model.firms.iter() {
        let at = firm.territory.as_ref().map(|at| at.value);
        for place in successors(at, |place| model.territories[*place].within) {
            territories[place.index()].push(id);
        }
        for sector in successors(model.sector_of(firm), |sector| model.sectors[*sector].within) {
            sectors[sector.index()].push(id);
        }
    }
    for (kind, all) in [(Kind::Territory, territories), (Kind::Sector, sectors)] {
        for (index, firms) in all.into_iter().enumerate() {
            let [npv, alone] = columns.sum(reckoner, firms.into_iter());
            let gain = reckoner.program.minus(npv, alone);
            let words = [&figure::NPV, &figure::NPV_ALONE, &figure::GAIN];
            for (word, value) in words.into_iter().zip([npv, alone, gain]) {
                figures.insert((Subject::Around(kind, index), word.en), Meant::Amount(value));
            }
        }
    }
}
