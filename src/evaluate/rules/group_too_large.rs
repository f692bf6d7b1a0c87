use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::BestSize;
use crate::model::{Arrangement, LineKind, Model, StructureKind, Target};
use crate::tongue::{Text, Tongue, number};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "group-too-large",
    severity: Severity::Advice,
    summary: Text {
        en: "each member would have more in a smaller group, because coordination grows with the group",
        es: "cada socio tendría más en un grupo más chico, porque la coordinación crece con el grupo",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-1" }, Citation { key: "Buchanan", place: "1965" }],
    page: crate::page!("group-too-large"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let members = measurements.arrangements.get(id.index()).and_then(|reading| reading.structure.members);
        if let (Some(best), Some(members)) = (&reading.best_size, members) {
            findings.push(finding(model, arrangement, members, best));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, members: u64, best: &BestSize) -> Finding {
    let (named, noun, over) = (arrangement.named(), arrangement.kind.members(), model.over_the_horizon());
    let (now, each) = (model.money(best.now), model.money(best.each));
    let shown = |tongue, value: u64| number::number(tongue, value as f64, 0);
    let (average, promedio) = if best.alike { ("", "") } else { (", on average,", ", en promedio,") };
    let en = format!(
        "{} has {} {}, and with {} each{average} would have {} instead of {} {}",
        named.en,
        shown(Tongue::En, members),
        noun.en,
        shown(Tongue::En, best.firms),
        each.en,
        now.en,
        over.en
    );
    let es = format!(
        "{} tiene {} {}, y con {} cada uno{promedio} tendría {} en vez de {} {}",
        named.es,
        shown(Tongue::Es, members),
        noun.es,
        shown(Tongue::Es, best.firms),
        each.es,
        now.es,
        over.es
    );
    let place = arrangement.members_place.unwrap_or(arrangement.heading.place);
    let own = arrangement.lines.iter().chain(arrangement.actions.iter().flat_map(|action| &action.lines));
    let mut by_link = own.filter(|line| line.kind == LineKind::Cost && matches!(line.target, Target::EachLink));
    let finding = match by_link.next() {
        Some(line) => {
            Finding::new(&RULE, place, en, es).label(line.place, "grows with every link", "crece con cada enlace")
        }
        None => Finding::new(&RULE, place, en, es),
    };
    help(model, arrangement, best, finding)
}

fn help(model: &Model, arrangement: &Arrangement, best: &BestSize, finding: Finding) -> Finding {
    let (from, to) = (model.money(best.coordination_now), model.money(best.coordination));
    let kind = arrangement.structure.as_ref().map_or(StructureKind::Flat, |structure| structure.value.kind);
    let (spare, ahorra) = match kind {
        StructureKind::Flat => ("let one firm lead, ", "que una empresa lidere, "),
        StructureKind::Led | StructureKind::Hierarchical => ("", ""),
    };
    finding.help(
        format!(
            "over that time coordination costs each of them {}, and would cost {} then. Before anybody leaves, spare links: {spare}meet \
             in groups that each send somebody, or coordinate for less",
            from.en, to.en
        ),
        format!(
            "en ese tiempo la coordinación le cuesta {} a cada uno, y entonces le costaría {}. Antes de que alguien se vaya, ahorren \
             enlaces: {ahorra}reúnanse por grupos que envíen cada uno a alguien, o coordinen con menos gasto",
            from.es, to.es
        ),
    )
}
