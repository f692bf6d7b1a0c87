use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::remedy::pursues;
use crate::evaluate::{Measurements, SellingReading};
use crate::model::{Id, Model, Stage};
use crate::tongue::{Text, Tongue, number};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "weak-supplier-bargaining",
    severity: Severity::Warning,
    summary: Text {
        en: "many small firms of a stage sell to few buyers, or to one above all",
        es: "muchas empresas pequeñas de un eslabón les venden a pocos compradores, o sobre todo a uno",
    },
    sources: &[
        Citation { key: "PROMPYME", place: "K-PROM-3" },
        Citation { key: "US Horizontal Merger Guidelines 2010", place: "§ 5.3" },
    ],
    page: crate::page!("weak-supplier-bargaining"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let limit = model.criteria.buyer_concentration_value();
    for stage in measurements.chains.iter().flat_map(|chain| &chain.stages) {
        let Some(selling) = &stage.selling else { continue };
        // Sellers are many and small where they would not be called concentrated themselves.
        let is_weak = selling.by_buyer.index.mean >= limit && selling.by_seller.index.mean < limit;
        if is_weak && selling.sellers > selling.buyers && !sell_together(model, stage.id) {
            findings.extend(finding(model, stage.id, selling, limit));
        }
    }
}

/// Do the sellers already face their buyers through one body?
fn sell_together(model: &Model, stage: Id<Stage>) -> bool {
    let at_stage = |firm| model.firms[firm].stage.as_ref().is_some_and(|at| at.value == stage);
    let mut together = model.arrangements.values().filter(|arrangement| pursues(model, arrangement, "supplier_access"));
    together.any(|arrangement| arrangement.members.iter().any(|member| at_stage(member.firm)))
}

fn finding(model: &Model, stage: Id<Stage>, selling: &SellingReading, limit: f64) -> Option<Finding> {
    let heading = &model.stages[stage].heading;
    let (stage, buyer) = (heading.shown(), &model.firms[selling.largest?]);
    let name = buyer.heading.shown();
    let (name_en, name_es) = match buyer.is_group {
        true => (format!("one of {name}"), format!("uno de {name}")),
        false => (name.to_owned(), name.to_owned()),
    };
    let count = |tongue, count: u64| number::number(tongue, count as f64, 0);
    let figure = |tongue: Tongue| {
        let part = number::percent(tongue, selling.largest_share.mean, 0);
        let index = number::number(tongue, selling.by_buyer.index.mean, 0);
        (count(tongue, selling.sellers), count(tongue, selling.buyers), part, index)
    };
    // Who is not named may be many or one.
    let is_least = selling.unnamed_share.mean >= 0.005;
    let (least, al_menos) = if is_least { ("at least ", "al menos ") } else { ("", "") };
    let (sellers, buyers, part, index) = figure(Tongue::En);
    let en = match selling.buyers {
        1 => format!("all {sellers} firms of “{stage}” sell to one buyer, {name_en}, which takes {part}"),
        _ => format!(
            "the {sellers} firms of “{stage}” sell to {buyers} buyers, and {name_en} takes {part} of it; the HHI of the \
             buyers is {least}{index} of 10,000"
        ),
    };
    let (sellers, buyers, part, index) = figure(Tongue::Es);
    let es = match selling.buyers {
        1 => format!("las {sellers} empresas de «{stage}» le venden a un solo comprador, {name_es}: el {part}"),
        _ => format!(
            "las {sellers} empresas de «{stage}» les venden a {buyers} compradores, y {name_es} se lleva el {part}; el \
             IHH de los compradores es {al_menos}{index} de 10,000"
        ),
    };
    let (limit_en, limit_es) = (number::number(Tongue::En, limit, 0), number::number(Tongue::Es, limit, 0));
    Some(Finding::new(&RULE, heading.place, en, es).help(
        format!(
            "let the sellers face the buyers through one body (`supplier_access`), or look for other buyers; the limit is \
             an HHI of {limit_en}, `criteria {{ buyer_concentration: … }}`"
        ),
        format!(
            "que los vendedores traten con los compradores por medio de un ente propio (`acceso_de_proveedores`), o busca \
             otros compradores; el límite es un IHH de {limit_es}, `criterios {{ concentración_de_compradores: … }}`"
        ),
    ))
}
