use crate::check::Check;
use crate::check::goods::Drawing;
use crate::check::joint::{Joint, joint_volumes};
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::Model;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "tier-not-reached",
    severity: Severity::Warning,
    summary: Text {
        en: "what the members buy together stays below a step of the discount that the action counts on",
        es: "lo que los socios compran juntos no llega a un tramo del descuento con que cuenta la acción",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-1" }],
    page: crate::page!("tier-not-reached"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for (drawing, joint) in joint_volumes(model) {
        findings.extend(finding(model, &drawing, &joint));
    }
}

fn finding(model: &Model, drawing: &Drawing<'_>, joint: &Joint) -> Option<Finding> {
    let (next, place) = joint.next?;
    let (bought, from, missing) =
        (joint.say(model, joint.total)?, joint.say(model, next)?, joint.say(model, next - joint.total)?);
    let (network, action, members) =
        (drawing.arrangement.of_named(), drawing.action.named(), drawing.arrangement.kind.members());
    let good = &model.goods[drawing.good].name;
    let (en, es) = (
        format!("together the {} {} buy {} of {good}", members.en, network.en, bought.en),
        format!("juntos, los {} {} compran {} de {good}", members.es, network.es, bought.es),
    );
    let finding = match joint.reached {
        None => Finding::new(
            &RULE,
            place,
            format!("{en}, and the first tier of {} begins at {}: {} are missing", action.en, from.en, missing.en),
            format!("{es}, y el primer tramo de {} empieza en {}: faltan {}", action.es, from.es, missing.es),
        )
        .help(
            "as it stands the action brings nothing: look for members who buy that much, or ask the supplier for a \
             lower first step",
            "así como está, la acción no trae nada: busca socios que compren esa cantidad o pídele al proveedor un primer \
             tramo más bajo",
        ),
        Some(_) => Finding::new(
            &RULE,
            place,
            format!("{en}; with {} more they would reach the next tier of {}, from {}", missing.en, action.en, from.en),
            format!("{es}; con {} más alcanzarían el siguiente tramo de {}, desde {}", missing.es, action.es, from.es),
        )
        .weighing(Severity::Advice)
        .help(
            "see whether another member, or more of what these buy elsewhere, makes up the difference; if not, leave \
             the tier out",
            "mira si otro socio, o lo que estos mismos compran por otro lado, cubre la diferencia; si no, quita el tramo",
        ),
    };
    Some(finding)
}
