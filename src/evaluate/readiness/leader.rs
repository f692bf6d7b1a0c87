//! K-FAC-3: who leads, or at least drives it.

use super::{Accompaniment, Derived, Members};
use crate::model::{Level, StructureKind};
use crate::tongue::{Phrase, Text};

pub(super) fn derive(members: &Members<'_>, around: &Accompaniment<'_>) -> Derived {
    let model = members.model;
    let structure = members.arrangement.structure.as_ref().map(|structure| &structure.value);
    let leader = structure
        .filter(|structure| structure.kind != StructureKind::Flat)
        .and_then(|structure| structure.leader.as_ref())
        .map(|leader| model.firms[leader.value].heading.shown());
    if let Some(leader) = leader {
        return (Some(Level::High), Phrase::new(format!("{leader} leads"), format!("lidera {leader}")));
    }
    if let Some(promoter) = members.arrangement.promoter.as_ref().map(|promoter| promoter.value.as_str()) {
        return promoted(members, around, promoter);
    }
    match structure {
        Some(structure) if structure.kind != StructureKind::Flat => (None, UNNAMED.into()),
        Some(structure) if structure.rotating => (Some(Level::Intermediate), ROTATING.into()),
        Some(_) => (Some(Level::Low), NOBODY.into()),
        None => (None, UNSAID.into()),
    }
}

/// A firm that takes part leads in fact; whoever stands outside drives it, and may leave.
fn promoted(members: &Members<'_>, around: &Accompaniment<'_>, promoter: &str) -> Derived {
    let model = members.model;
    let firm = around.firm(promoter);
    let shown = match (firm, around.institution(promoter)) {
        (Some(firm), _) => model.firms[firm].heading.shown(),
        (None, Some(institution)) => model.institutions[institution].heading.shown(),
        (None, None) => promoter,
    };
    if members.firms.iter().any(|(member, _)| Some(*member) == firm) {
        let es = format!("{shown} la impulsa y participa");
        return (Some(Level::High), Phrase::new(format!("{shown} drives it and takes part"), es));
    }
    let en = format!("{shown} drives it from outside; none of the firms leads");
    let es = format!("{shown} la impulsa desde fuera; ninguna de las empresas lidera");
    (Some(Level::Intermediate), Phrase::new(en, es))
}

const UNNAMED: Text = Text { en: "who leads is not known", es: "no se sabe quién lidera" };
const ROTATING: Text = Text { en: "the firms take turns", es: "las empresas se turnan" };
const NOBODY: Text =
    Text { en: "nobody leads, and nobody is named as promoter", es: "nadie lidera ni figura como promotor" };
const UNSAID: Text =
    Text { en: "neither structure nor promoter is declared", es: "no se declara ni estructura ni promotor" };
