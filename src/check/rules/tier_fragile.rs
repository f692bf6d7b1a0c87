use crate::check::Check;
use crate::check::flows::Purchase;
use crate::check::goods::Drawing;
use crate::check::joint::{Joint, joint_volumes, reaches};
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Firm, Id, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "tier-fragile",
    severity: Severity::Warning,
    summary: Text {
        en: "if one member leaves, the others no longer reach the tier of the discount that they have now",
        es: "si un socio se va, los demás ya no alcanzan el tramo del descuento que tienen ahora",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-1, K-STRUCT-5" }],
    page: crate::page!("tier-fragile"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for (drawing, joint) in joint_volumes(model) {
        findings.extend(finding(model, &drawing, &joint));
    }
}

fn finding(model: &Model, drawing: &Drawing<'_>, joint: &Joint) -> Option<Finding> {
    let (from, place) = joint.reached?;
    // Of two, whoever leaves leaves nobody to buy with.
    let firms: u64 = joint.purchases.iter().map(|purchase| purchase.count).sum();
    let loses = |purchase: &&Purchase| !reaches(joint.total - purchase.volume, from);
    let pivotal: Vec<&Purchase> = joint.purchases.iter().filter(loses).collect();
    let largest = pivotal.iter().map(|purchase| purchase.volume).reduce(f64::max).filter(|_| firms > 2)?;
    let ids: Vec<Id<Firm>> = pivotal.iter().map(|purchase| purchase.firm).collect();
    let (names, action, network) = (model.naming(&ids), drawing.action.named(), drawing.arrangement.of_named());
    let (tier, left) = (joint.say(model, from)?, joint.say(model, joint.total - largest)?);
    let (short, good) = (joint.say(model, from - (joint.total - largest))?, &model.goods[drawing.good].name);
    let one = model.is_one(&ids);
    let (who, quien) = if one {
        (format!("if {} leaves", names.en), format!("si {} se va", names.es))
    } else {
        (format!("if one of {} leaves", names.en), format!("si se va alguno de estos socios ({})", names.es))
    };
    let (down, baja) = if one || pivotal.len() == 1 { ("", "") } else { ("as little as ", "apenas ") };
    let en = format!(
        "{who}, the others {} buy {down}{} of {good}, and {} has its discount from {} on",
        network.en, left.en, action.en, tier.en
    );
    let es = format!(
        "{quien}, los demás {} compran {baja}{} de {good}, y {} tiene su descuento desde {}",
        network.es, left.es, action.es, tier.es
    );
    let finding = Finding::new(&RULE, drawing.action.heading.place, en, es).label(
        place,
        "the tier reached now",
        "el tramo alcanzado ahora",
    );
    let finding = pivotal.iter().take(2).try_fold(finding, |finding, purchase| {
        let volume = joint.say(model, purchase.volume)?;
        Some(finding.label(purchase.place, volume.en, volume.es))
    })?;
    Some(finding.help(
        format!(
            "speak of it before anyone signs: a notice period in the `bylaws`, or {} more, and no single exit costs the \
             tier",
            short.en
        ),
        format!(
            "convérsalo antes de que alguien firme: un plazo de aviso en los `estatutos`, o {} más, y ninguna salida \
             cuesta el tramo",
            short.es
        ),
    ))
}
