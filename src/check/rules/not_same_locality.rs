use crate::check::Check;
use crate::check::majority::majority;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, Cooperation, Firm, Id, Member, Model, Stated, Territory, naming};
use crate::tongue::Phrase;
use crate::tongue::Text;
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "not-same-locality",
    severity: Severity::Warning,
    summary: Text {
        en: "the members of a declared horizontal network are not of one locality",
        es: "los socios de una red declarada horizontal no son de una misma localidad",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-HNET-1" }],
    page: crate::page!("not-same-locality"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// A member and the territory it states.
type Placed<'m> = (&'m Member, &'m Stated<Id<Territory>>);

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let declared = model.arrangements.values().filter(|other| other.declares(Cooperation::HorizontalNetwork));
    for arrangement in declared.filter(|arrangement| !arrangement.members_incomplete) {
        let territory = |firm: Id<Firm>| model.firms[firm].territory.as_ref();
        let placed: Vec<Placed<'_>> =
            arrangement.members_once().filter_map(|member| Some((member, territory(member.firm)?))).collect();
        let places: Vec<Id<Territory>> = placed.iter().map(|(_, territory)| territory.value).collect();
        let widest = model.widest_territories(&places);
        let parts = majority(&placed.into_iter().zip(widest).collect::<Vec<_>>());
        if !parts.others.is_empty() {
            let around = model.common_territory(places);
            findings.push(with_help(finding(model, arrangement, &parts.most, &parts.others), model, around));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, most: &[Placed<'_>], others: &[Placed<'_>]) -> Finding {
    let named = arrangement.named();
    let firms = |part: &[Placed<'_>]| part.iter().map(|(member, _)| member.firm).collect::<Vec<_>>();
    let (odd, main) = (model.naming(&firms(others)), model.naming(&firms(most)));
    let (odd_in, main_in) = (places(model, others), places(model, most));
    let one = model.is_one(&firms(others));
    let (is, esta) = if one { ("is", "está") } else { ("are", "están") };
    let en = format!(
        "{} is declared horizontal, but {} {is} in {}, and {} in {}",
        named.en, odd.en, odd_in.en, main.en, main_in.en
    );
    let es = format!(
        "{} se declara horizontal, pero {} {esta} en {}, y {} en {}",
        named.es, odd.es, odd_in.es, main.es, main_in.es
    );
    let finding = Finding::new(&RULE, others[0].0.place, en, es);
    [others[0], most[0]].into_iter().fold(finding, |finding, (_, territory)| {
        let name = model.territories[territory.value].heading.shown();
        finding.label(territory.place, format!("in {name}"), format!("en {name}"))
    })
}

/// Where a declared territory holds them all, it is the wider one to give.
fn with_help(finding: Finding, model: &Model, around: Option<Id<Territory>>) -> Finding {
    match around.map(|around| &model.territories[around].heading.name) {
        Some(wide) => finding.help(
            format!(
                "keep to one place; if these are neighbours, give one of them the territory that holds them \
                 all, `{wide}`"
            ),
            format!(
                "quédate con un solo lugar; si son vecinos, ponle a uno de ellos el territorio que los abarca \
                 a todos, `{wide}`"
            ),
        ),
        None => finding.help(
            "keep to one place; if these are neighbours, give one of them the wider territory that holds them all",
            "quédate con un solo lugar; si son vecinos, ponle a uno de ellos el territorio más amplio que los \
                 abarca a todos",
        ),
    }
}

fn places(model: &Model, part: &[Placed<'_>]) -> Phrase {
    let mut seen = FxHashSet::default();
    let places: Vec<_> = part.iter().map(|(_, place)| place.value).filter(|place| seen.insert(*place)).collect();
    naming(places.iter().map(|place| &model.territories[*place].heading))
}
