//! K-FAC-5: how far firms believe the institutions that take part. The least credible counts: it is the one of which
//! they will say that nothing came of it last time, either.

use super::{Accompaniment, Derived, Members, feminine};
use crate::model::{Id, Institution, Level};
use crate::tongue::number::list;
use crate::tongue::{Phrase, Text, Tongue};

pub(super) fn derive(members: &Members<'_>, around: &Accompaniment<'_>) -> Derived {
    let model = members.model;
    let all = around.institutions_of(members.arrangement);
    let rated = |id: &Id<Institution>| {
        let institution = &model.institutions[*id];
        Some((institution.heading.shown(), institution.credibility.as_ref()?.value))
    };
    let known: Vec<(&str, Level)> = all.iter().filter_map(rated).collect();
    let Some(least) = known.iter().map(|(_, level)| *level).min() else {
        return (None, if all.is_empty() { NOBODY.into() } else { NOT_RATED.into() });
    };
    let listed = |tongue: Tongue, word: fn(Level) -> &'static str| {
        let each: Vec<String> = known.iter().map(|(shown, level)| format!("{shown} {}", word(*level))).collect();
        list(tongue, &each)
    };
    let mut en = format!("credibility: {}", listed(Tongue::En, |level| level.word().en));
    let mut es = format!("credibilidad: {}", listed(Tongue::Es, feminine));
    if known.len() > 1 {
        en += "; the lowest counts";
        es += "; cuenta la más baja";
    }
    let left = all.len() - known.len();
    if left > 0 {
        en += &format!(" ({left} more without a rating)");
        es += &format!(" ({left} más sin calificar)");
    }
    (Some(least), Phrase::new(en, es))
}

const NOBODY: Text = Text { en: "no institution takes part", es: "no participa ninguna institución" };
const NOT_RATED: Text = Text {
    en: "of its institutions none is rated (`credibility`)",
    es: "ninguna de sus instituciones está calificada (`credibilidad`)",
};
