//! K-FAC-6: whether programmes of support come together here, or at least the same institution works elsewhere, too.

use super::{Accompaniment, Derived, Members};
use crate::model::{Arrangement, Expression, Id, Level, Line, LineKind, Node, Party, Programme, Target};
use crate::tongue::vocabulary::Kind;
use crate::tongue::{Phrase, Text};

pub(super) fn derive(members: &Members<'_>, id: Id<Arrangement>, around: &Accompaniment<'_>) -> Derived {
    let model = members.model;
    let institutions = around.institutions_of(members.arrangement);
    let running = institutions.iter().find_map(|one| Some((*one, around.programme(*one)?)));
    if let Some((institution, programme)) = running {
        let (who, what) =
            (model.institutions[institution].heading.shown(), model.programmes[programme].heading.shown());
        let en = format!("{who} takes part and runs the programme “{what}”");
        return (Some(Level::High), Phrase::new(en, format!("{who} participa y conduce el programa «{what}»")));
    }
    if let Some(programme) = in_money(members.arrangement) {
        let what = model.programmes[programme].heading.shown();
        let en = format!("the programme “{what}” pays or receives part of it");
        return (Some(Level::High), Phrase::new(en, format!("el programa «{what}» paga o recibe una parte")));
    }
    let elsewhere = institutions.iter().find_map(|one| Some((*one, around.elsewhere(*one, id)?)));
    if let Some((institution, other)) = elsewhere {
        let (who, where_) = (model.institutions[institution].heading.shown(), &model.arrangements[other]);
        let en = format!("{who} also accompanies {}", where_.named().en);
        let es = format!("{who} también acompaña {}", a(where_.named().es));
        return (Some(Level::Intermediate), Phrase::new(en, es));
    }
    match model.programmes.len() {
        0 => (None, NO_PROGRAMME.into()),
        1 => (Some(Level::Low), APART.into()),
        _ => (Some(Level::Low), ALL_APART.into()),
    }
}

/// `a` and what follows, in Spanish: "al acuerdo …".
fn a(named: String) -> String {
    match named.strip_prefix("el ") {
        Some(rest) => format!("al {rest}"),
        None => format!("a {named}"),
    }
}

/// A programme that pays or receives money here.
fn in_money(arrangement: &Arrangement) -> Option<Id<Programme>> {
    let of_actions = arrangement.actions.iter().flat_map(|action| &action.lines);
    let lines = arrangement.lines.iter().chain(of_actions).find_map(of_line);
    let given = arrangement.actions.iter().flat_map(|action| &action.parameters);
    lines.or_else(|| given.into_iter().find_map(|(_, value)| of_parameter(value)))
}

fn of_line(line: &Line) -> Option<Id<Programme>> {
    let targets: &[Party] = match &line.target {
        Target::For(parties) => parties,
        Target::Shared | Target::EachMember(_) | Target::EachOutsider(_) | Target::EachFirm(_) | Target::EachLink => {
            &[]
        }
    };
    let from = match line.kind {
        LineKind::Transfer(party) => party,
        LineKind::Cost | LineKind::Benefit => None,
    };
    let payers = line.paid_by.iter().map(|(party, _)| *party);
    payers.chain(targets.iter().copied()).chain(from).find_map(|party| match party {
        Party::Programme(programme) => Some(programme),
        Party::Firm(_) | Party::Institution(_) | Party::Parameter(_) => None,
    })
}

fn of_parameter(value: &Expression) -> Option<Id<Programme>> {
    if let Node::Thing(Kind::Programme, index) = &value.node { Some(Id::new(*index)) } else { None }
}

const NO_PROGRAMME: Text = Text { en: "the model declares no programme", es: "el modelo no declara ningún programa" };
const APART: Text = Text {
    en: "the programme of the model has nothing to do with it",
    es: "el programa del modelo no tiene nada que ver con esto",
};
const ALL_APART: Text = Text {
    en: "none of the programmes of the model has to do with it",
    es: "ningún programa del modelo tiene que ver con esto",
};
