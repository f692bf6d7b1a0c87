use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Action, Arrangement, Firm, Id, Model, Needs, Node};
use crate::source::Place;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "needs-not-met",
    severity: Severity::Error,
    summary: Text {
        en: "an action needs more members than take part, or a firm that does not",
        es: "una acción necesita más socios de los que participan, o una empresa que no participa",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-1" }],
    page: crate::page!("needs-not-met"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values().filter(|arrangement| !arrangement.members_incomplete) {
        let members = arrangement.firms();
        let count = count_of(arrangement);
        for action in &arrangement.actions {
            let defined = action.definition.map(|id| &model.definitions[id]);
            let said = |needs: &Needs, place: Option<Place>| {
                needs.members.as_ref().map(|stated| (stated.value, place.unwrap_or(stated.place)))
            };
            // What an action says itself stands for what its definition says.
            let wanted = said(&action.needs, None);
            let of_definition = defined.and_then(|definition| said(&definition.needs, Some(action.heading.place)));
            // Fewer than two firms are the matter of `single-member`.
            if let Some((wanted, place)) = wanted.or(of_definition)
                && (2..wanted).contains(&count)
            {
                findings.push(too_few(arrangement, action, wanted, count, place));
            }
            let own = action.needs.firms.iter().map(|firm| (firm.value, firm.place));
            let of_definition = defined.into_iter().flat_map(|definition| &definition.needs.firms);
            let of_definition = of_definition.map(|firm| (firm.value, action.heading.place));
            for (firm, place) in own.chain(of_definition).chain(named_by_parameters(model, action)) {
                if members.len() >= 2 && !members.contains(&firm) {
                    findings.push(not_there(model, arrangement, action, firm, place));
                }
            }
        }
    }
}

/// The firms that the action gives to those parameters of its definition that it needs.
fn named_by_parameters<'m>(model: &'m Model, action: &'m Action) -> impl Iterator<Item = (Id<Firm>, Place)> + 'm {
    let definition = action.definition.map(|id| &model.definitions[id]);
    let needed = definition.into_iter().flat_map(|definition| {
        definition.needs.parameters.iter().filter_map(|index| definition.parameters.get(*index))
    });
    needed.filter_map(|parameter| {
        let (_, given) = action.parameters.iter().find(|(name, _)| *name == parameter.name)?;
        let firm = if let Node::Firm(firm) = &given.node { Some(*firm) } else { None };
        firm.map(|firm| (firm, given.place))
    })
}

/// How many firms take part.
fn count_of(arrangement: &Arrangement) -> u64 {
    arrangement.members_once().fold(0, |sum, member| sum.saturating_add(member.count))
}

fn too_few(arrangement: &Arrangement, action: &Action, needed: u64, count: u64, place: Place) -> Finding {
    let (named, network, members) = (action.named(), arrangement.named(), arrangement.kind.members());
    let en = format!("{} needs {needed} {}, and {} has {count}", named.en, members.en, network.en);
    let es = format!("{} necesita {needed} {}, y {} tiene {count}", named.es, members.es, network.es);
    let finding = Finding::new(&RULE, place, en, es);
    let finding = match arrangement.members_place {
        Some(place) => finding.label(place, format!("{count} take part"), format!("participan {count}")),
        None => finding,
    };
    let missing = needed - count;
    let (more, mas) = (firms_en(missing), firms_es(missing));
    finding.help(
        format!("find {more} more before you count on the action, or take it out for now"),
        format!("consigue {mas} más antes de contar con la acción, o quítala por ahora"),
    )
}

fn firms_en(count: u64) -> String {
    if count == 1 { "one firm".to_string() } else { format!("{count} firms") }
}

fn firms_es(count: u64) -> String {
    if count == 1 { "una empresa".to_string() } else { format!("{count} empresas") }
}

fn not_there(model: &Model, arrangement: &Arrangement, action: &Action, firm: Id<Firm>, place: Place) -> Finding {
    let heading = &model.firms[firm].heading;
    let (shown, name) = (heading.shown(), &heading.name);
    let (named, network, members) = (action.named(), arrangement.named(), arrangement.kind.members());
    let en = format!("{} needs {shown}, which does not take part in {}", named.en, network.en);
    let es = format!("{} necesita a {shown}, que no participa en {}", named.es, network.es);
    let finding = Finding::new(&RULE, place, en, es);
    let finding = match arrangement.members_place {
        Some(place) => finding.label(place, format!("without {shown}"), format!("sin {shown}")),
        None => finding,
    };
    finding.help(
        format!("add `{name}` to `{}`, or name under `needs` the member that can do it", members.en),
        format!("agrega `{name}` a `{}`, o pon en `necesita` al socio que puede hacerlo", members.es),
    )
}
