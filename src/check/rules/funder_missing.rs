use crate::check::Check;
use crate::check::lines::{Standing, written};
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, Heading, Id, Institution, Line, LineKind, Model, Party, Programme};
use crate::tongue::Text;
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "funder-missing",
    severity: Severity::Advice,
    summary: Text {
        en: "an institution or programme pays for a line of an arrangement that does not list it among its institutions",
        es: "una institución o un programa paga una línea de un arreglo que no lo incluye entre sus instituciones",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-FAC-5, K-FAC-6" }],
    page: crate::page!("funder-missing"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// Somebody who pays and is no firm.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Funder {
    Institution(Id<Institution>),
    Programme(Id<Programme>),
}

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values().filter(|arrangement| !arrangement.is_incomplete) {
        let mut told: FxHashSet<Funder> = FxHashSet::default();
        for standing in written(model, arrangement) {
            for funder in payers(standing.line).filter_map(funder_of) {
                if !is_listed(model, arrangement, funder) && told.insert(funder) {
                    findings.push(finding(model, &standing, funder));
                }
            }
        }
    }
}

fn payers(line: &Line) -> impl Iterator<Item = Party> {
    let giver = if let LineKind::Transfer(giver) = line.kind { giver } else { None };
    line.paid_by.iter().map(|(party, _)| *party).chain(giver)
}

/// A firm pays in its own name; what a parameter stands for is said where it is given.
fn funder_of(party: Party) -> Option<Funder> {
    match party {
        Party::Institution(id) => Some(Funder::Institution(id)),
        Party::Programme(id) => Some(Funder::Programme(id)),
        Party::Firm(_) | Party::Parameter(_) => None,
    }
}

/// The institution that answers for the money, if one does.
fn behind(model: &Model, funder: Funder) -> Option<Id<Institution>> {
    match funder {
        Funder::Institution(id) => Some(id),
        Funder::Programme(id) => model.programmes[id].institution.as_ref().map(|stated| stated.value),
    }
}

fn is_listed(model: &Model, arrangement: &Arrangement, funder: Funder) -> bool {
    let Some(id) = behind(model, funder) else { return false };
    let promotes = arrangement.promoter.as_ref().is_some_and(|name| name.value == model.institutions[id].heading.name);
    promotes || arrangement.institutions.iter().any(|listed| listed.value == id)
}

fn finding(model: &Model, standing: &Standing<'_>, funder: Funder) -> Finding {
    let heading: &Heading = match funder {
        Funder::Institution(id) => &model.institutions[id].heading,
        Funder::Programme(id) => &model.programmes[id].heading,
    };
    let (payer, line, network) = (heading.shown(), standing.line.named(), standing.arrangement.of_named());
    let place = standing.line.payer_place.unwrap_or(standing.line.place);
    let Some(id) = behind(model, funder) else {
        let en = format!("{payer} pays for {} {}, and nothing says which institution runs it", line.en, network.en);
        let es = format!("{payer} paga {} {}, y nada dice qué institución lo lleva", line.es, network.es);
        return Finding::new(&RULE, place, en, es).help(
            "write `institution: …` in the programme, and list that institution under `institutions` here",
            "escribe `institución: …` en el programa e incluye esa institución en `instituciones` aquí",
        );
    };
    let institution = &model.institutions[id].heading;
    let (shown, name) = (institution.shown(), &institution.name);
    let who = match funder {
        Funder::Institution(_) => {
            (String::from("and is not among its institutions"), String::from("y no está entre sus instituciones"))
        }
        Funder::Programme(_) => (
            format!("and {shown}, which runs it, is not among its institutions"),
            format!("y {shown}, que lo lleva, no está entre sus instituciones"),
        ),
    };
    let en = format!("{payer} pays for {} {}, {}", line.en, network.en, who.0);
    let es = format!("{payer} paga {} {}, {}", line.es, network.es, who.1);
    Finding::new(&RULE, place, en, es).help(
        format!(
            "if its word is given, list it: `institutions: {name}`; if it is only hoped for, ask in a `scenario` what \
             is left without this money"
        ),
        format!(
            "si ya se comprometió, inclúyela: `instituciones: {name}`; si solo se espera, pregunta en un `escenario` \
             qué queda sin ese dinero"
        ),
    )
}
