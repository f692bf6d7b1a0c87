use crate::check::Check;
use crate::check::majority::majority;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, Cooperation, Firm, Id, Member, Model, Stage, naming};
use crate::tongue::Phrase;
use crate::tongue::Text;
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "mixed-stages",
    severity: Severity::Error,
    summary: Text {
        en: "the members of a horizontal network stand at different stages of the chain",
        es: "los socios de una red horizontal están en eslabones distintos de la cadena",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-HNET-1" }],
    page: crate::page!("mixed-stages"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// A member and the stage it states.
type Standing<'m> = (&'m Member, Id<Stage>);

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let declared = model.arrangements.values().filter(|other| other.declares(Cooperation::HorizontalNetwork));
    for arrangement in declared {
        let stage = |firm: Id<Firm>| model.firms[firm].stage.as_ref().map(|stage| stage.value);
        let standing = arrangement.members_once().filter_map(|member| Some((member, stage(member.firm)?)));
        let standing: Vec<(Standing<'_>, Id<Stage>)> = standing.map(|standing| (standing, standing.1)).collect();
        let parts = majority(&standing);
        // Members of different stages that trade with each other are a matter of the type: type-mismatch says it.
        if !parts.others.is_empty() && model.supply_among(arrangement).is_none() {
            findings.push(finding(model, arrangement, &parts.most, &parts.others));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, most: &[Standing<'_>], others: &[Standing<'_>]) -> Finding {
    let named = arrangement.named();
    let firms = |part: &[Standing<'_>]| part.iter().map(|(member, _)| member.firm).collect::<Vec<_>>();
    let (odd, main) = (model.naming(&firms(others)), model.naming(&firms(most)));
    let (odd_at, main_at) = (stages(model, others), stages(model, most));
    let one = model.is_one(&firms(others));
    let (stands, esta) = if one { ("stands", "está") } else { ("stand", "están") };
    let en = format!(
        "{} is declared horizontal, but {} {stands} at {}, not at {} with {}",
        named.en, odd.en, odd_at.en, main_at.en, main.en
    );
    let es = format!(
        "{} se declara horizontal, pero {} {esta} en {}, y no en {} con {}",
        named.es, odd.es, odd_at.es, main_at.es, main.es
    );
    let mut finding = Finding::new(&RULE, others[0].0.place, en, es);
    for (member, stage) in [others[0], most[0]] {
        let name = model.stages[stage].heading.shown();
        if let Some(stated) = &model.firms[member.firm].stage {
            finding = finding.label(stated.place, format!("stands at {name}"), format!("está en {name}"));
        }
    }
    finding.help(
        "keep the members to one stage; if they buy from each other, write `sells … to …` and declare the network \
             `vertical`",
        "deja socios de un solo eslabón; si se compran entre sí, escribe `vende … a …` y declara la red `vertical`",
    )
}

fn stages(model: &Model, part: &[Standing<'_>]) -> Phrase {
    let mut seen = FxHashSet::default();
    let stages: Vec<_> = part.iter().map(|(_, stage)| *stage).filter(|stage| seen.insert(*stage)).collect();
    naming(stages.iter().map(|stage| &model.stages[*stage].heading))
}
