//! K-FAC-4: how many of those who take part have the same restriction. Whether their owners see it so, a rating tells.

use super::{Derived, Members, level};
use crate::model::Restriction;
use crate::tongue::number::{number, percent};
use crate::tongue::{Phrase, Tongue};

pub(super) fn derive(members: &Members<'_>) -> Derived {
    let of = members.arrangement.kind.members();
    let mut held = vec![0_u64; Restriction::ALL.len()];
    for (firm, count) in &members.firms {
        let mut restrictions: Vec<usize> =
            members.model.firms[*firm].restrictions.iter().map(|restriction| restriction.value as usize).collect();
        restrictions.sort_unstable();
        restrictions.dedup();
        for restriction in restrictions {
            held[restriction] = held[restriction].saturating_add(*count);
        }
    }
    let most = held.iter().copied().max().unwrap_or(0);
    let first = Restriction::ALL.iter().zip(&held).find(|(_, count)| **count == most && most > 0);
    let Some((restriction, _)) = first else {
        let en = format!("the {} state no restrictions", of.en);
        return (None, Phrase::new(en, format!("los {} no indican restricciones", of.es)));
    };
    let share = most as f64 / members.count as f64;
    let high = members.model.criteria.shared_problem_value();
    let say = |tongue: Tongue| {
        let whole = |count: u64| number(tongue, count as f64, 0);
        let word = restriction.word().say(tongue).replace('_', " ");
        (word, whole(most), whole(members.count), percent(tongue, share, 0), percent(tongue, high, 0))
    };
    let (word, most_en, all_en, share_en, high_en) = say(Tongue::En);
    let (palabra, most_es, all_es, share_es, high_es) = say(Tongue::Es);
    let (state, indican) = if most == 1 { ("states", "indica") } else { ("state", "indican") };
    let en = format!("{most_en} of {all_en} {} {state} “{word}”: {share_en}; high from {high_en}", of.en);
    let es = format!("{most_es} de {all_es} {} {indican} «{palabra}»: {share_es}; alta desde {high_es}", of.es);
    (Some(level(share, high)), Phrase::new(en, es))
}
