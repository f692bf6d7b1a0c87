use crate::check::Check;
use crate::check::flows::{Flow, flows};
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Firm, FirmAmount, Id, Model, Type};
use crate::source::Place;
use crate::tongue::{Text, Tongue, number};
use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashSet};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "single-client-dependency",
    severity: Severity::Warning,
    summary: Text {
        en: "a member sells a large part of its sales to one client",
        es: "un socio le vende gran parte de sus ventas a un solo cliente",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-3" }],
    page: crate::page!("single-client-dependency"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// What one selling firm sells to a client in a year, and where the first part of it is declared.
struct Sold {
    amount: f64,
    place: Place,
}

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let members: FxHashSet<Id<Firm>> =
        model.arrangements.values().flat_map(|arrangement| arrangement.firms()).collect();
    let mut sold: IndexMap<(Id<Firm>, Id<Firm>), Sold, FxBuildHasher> = IndexMap::default();
    for Flow { seller, buyer, type_, per_seller, place, .. } in flows(model) {
        let (Some(seller), Some(buyer), Some(amount)) = (seller, buyer, per_seller) else { continue };
        if *type_ == Type::money_per_time() && seller != buyer && members.contains(&seller) {
            sold.entry((seller, buyer)).or_insert(Sold { amount: 0.0, place }).amount += amount;
        }
    }
    let limit = model.criteria.client_dependency_value();
    for ((seller, buyer), sold) in &sold {
        let sales = model.firms[*seller].amount(FirmAmount::Sales).and_then(|sales| sales.constant);
        let Some(share) = sales.filter(|sales| *sales > 0.0).map(|sales| sold.amount / sales) else { continue };
        if share > limit / 2.0 {
            findings.push(finding(model, *seller, *buyer, share, limit, sold));
        }
    }
}

fn finding(model: &Model, seller: Id<Firm>, buyer: Id<Firm>, share: f64, limit: f64, sold: &Sold) -> Finding {
    let (firm, client) = (&model.firms[seller], model.firms[buyer].heading.shown());
    let shown = firm.heading.shown();
    let percent = |tongue, ratio: f64| number::percent(tongue, ratio, 0);
    let (sells, vende) = if firm.is_group { ("sell", "venden") } else { ("sells", "vende") };
    let (its, sus) = if firm.is_group { ("their", "sus") } else { ("its", "sus") };
    let en = format!("{shown} {sells} {} of {its} sales to one client, {client}", percent(Tongue::En, share));
    let es = format!("{shown} {vende} el {} de {sus} ventas a un solo cliente, {client}", percent(Tongue::Es, share));
    let finding = Finding::new(&RULE, sold.place, en, es);
    let finding = match firm.amount(FirmAmount::Sales) {
        Some(sales) => finding.label(sales.place, "all its sales", "todas sus ventas"),
        None => finding,
    };
    if share <= limit {
        let from = percent(Tongue::En, limit);
        return finding.weighing(Severity::Advice).help(
            format!("keep an eye on it, and on the other buyers: above {from} the client sets the terms"),
            format!(
                "vigila esa parte, y cuida a los demás compradores: sobre el {from} el cliente pone las condiciones"
            ),
        );
    }
    finding.help(
        format!(
            "look for a second buyer, or sell through a body of the suppliers (`supplier_access`), so that {client} does \
             not set the terms alone; the limit is {}, `criteria {{ client_dependency: … }}`",
            percent(Tongue::En, limit)
        ),
        format!(
            "busca un segundo comprador, o que los proveedores vendan por medio de un ente propio (`acceso_de_proveedores`), \
             para que {client} no ponga solo las condiciones; el límite es {}, `criterios {{ dependencia_de_un_cliente: \
             … }}`",
            percent(Tongue::Es, limit)
        ),
    )
}
