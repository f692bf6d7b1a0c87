use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::clusters::ClusterReading;
use crate::model::{Action, Arrangement, Cluster, EntryOf, Expression, Id, Line, LineKind, Model, Sector, Segment};
use crate::source::Place;
use crate::tongue::number::percent;
use crate::tongue::{Phrase, Text, Tongue};
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "growth-beyond-segment",
    severity: Severity::Warning,
    summary: Text {
        en: "something in a cluster is said to grow faster than the fastest of its market segments",
        es: "se supone que algo de un conglomerado crece más rápido que el más rápido de sus segmentos de mercado",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CUSCO-2" }],
    page: crate::page!("growth-beyond-segment"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// Growths that are equal up to rounding are equal.
const ROUNDING: f64 = 1e-9;

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let mut told: FxHashSet<Place> = FxHashSet::default();
    for reading in &measurements.clusters {
        let cluster = &model.clusters[reading.id];
        let Some(fastest) = fastest(model, cluster) else { continue };
        for growth in growths(model, cluster, reading) {
            let Some((low, high)) = model.ends(growth.rate, growth.within) else { continue };
            if high > fastest.1 + ROUNDING && told.insert(growth.rate.place) {
                findings.push(finding(cluster, fastest, &growth, (low, high)));
            }
        }
    }
}

/// The segment with the highest end of growth, among those whose ends are known.
fn fastest<'m>(model: &Model, cluster: &'m Cluster) -> Option<(&'m Segment, f64)> {
    let known = cluster.segments.iter().filter_map(|segment| {
        let (_, high) = model.ends(segment.growth.as_ref()?, None)?;
        Some((segment, high))
    });
    known.reduce(|best, next| if next.1 > best.1 { next } else { best })
}

/// Something that grows in the cluster.
struct Growth<'m> {
    rate: &'m Expression,
    named: Phrase,
    within: Option<(&'m Arrangement, Option<&'m Action>)>,
}

fn growths<'m>(model: &'m Model, cluster: &'m Cluster, reading: &ClusterReading) -> Vec<Growth<'m>> {
    let mut all = Vec::new();
    let territory = cluster.territory.map(|id| &model.territories[id]);
    all.extend(territory.and_then(|territory| of_place(territory.growth.as_ref(), territory.heading.shown())));
    for id in sectors(model, cluster) {
        let sector = &model.sectors[id];
        all.extend(of_place(sector.growth.as_ref(), sector.heading.shown()));
    }
    for id in &reading.arrangements {
        let arrangement = &model.arrangements[*id];
        all.extend(of_lines(&arrangement.lines, arrangement, None));
        for action in &arrangement.actions {
            all.extend(of_lines(&action.lines, arrangement, Some(action)));
        }
    }
    all
}

fn of_place<'m>(growth: Option<&'m Expression>, shown: &str) -> Option<Growth<'m>> {
    Some(Growth { rate: growth?, named: Phrase::new(format!("“{shown}”"), format!("«{shown}»")), within: None })
}

/// What a benefit grows by; that a cost does, promises nothing.
fn of_lines<'m>(
    lines: &'m [Line],
    arrangement: &'m Arrangement,
    action: Option<&'m Action>,
) -> impl Iterator<Item = Growth<'m>> {
    lines.iter().filter(|line| line.kind == LineKind::Benefit).filter_map(move |line| {
        Some(Growth { rate: line.growing.as_ref()?, named: line.named(), within: Some((arrangement, action)) })
    })
}

/// The lines of business that its entries name, or whose stages they name; each once.
fn sectors(model: &Model, cluster: &Cluster) -> Vec<Id<Sector>> {
    let mut seen: FxHashSet<Id<Sector>> = FxHashSet::default();
    let mut all = Vec::new();
    for entry in cluster.groups.iter().flat_map(|(_, entries)| entries) {
        let named: Vec<Id<Sector>> = match &entry.of {
            Some(EntryOf::Sector(sector)) => vec![*sector],
            Some(EntryOf::Stages(stages)) => {
                stages.iter().filter_map(|stage| model.chains[model.stages[*stage].chain].sector).collect()
            }
            Some(EntryOf::Firm(_)) | None => Vec::new(),
        };
        all.extend(named.into_iter().filter(|sector| seen.insert(*sector)));
    }
    all
}

fn finding(cluster: &Cluster, (segment, fastest): (&Segment, f64), growth: &Growth<'_>, ends: (f64, f64)) -> Finding {
    let (low, high) = ends;
    let beyond = low > fastest + ROUNDING;
    let say = |tongue: Tongue, value: f64| percent(tongue, value, decimals(value));
    let (name, of) = (segment.heading.shown(), cluster.heading.shown());
    let (top, tope) = (say(Tongue::En, fastest), say(Tongue::Es, fastest));
    let (en, es) = if low == high || beyond {
        let (at_least, por_lo_menos) = if low == high { ("", "") } else { ("at least ", "por lo menos ") };
        (format!("{at_least}{}", say(Tongue::En, low)), format!("{por_lo_menos}{}", say(Tongue::Es, low)))
    } else {
        (format!("up to {}", say(Tongue::En, high)), format!("hasta {}", say(Tongue::Es, high)))
    };
    let named = &growth.named;
    let finding = Finding::new(
        &RULE,
        growth.rate.place,
        format!("{} grows {en} a year, and the fastest segment of “{of}”, {name}, {top} at most", named.en),
        format!("{} crece {es} al año, y el segmento más rápido de «{of}», {name}, a lo más {tope}", named.es),
    )
    .label(segment.heading.place, "the fastest segment", "el segmento más rápido");
    // Only the upper end of the range lies beyond.
    let finding = if beyond { finding } else { finding.weighing(Severity::Advice) };
    finding.help(
        "say from whom the clients are won, and with which source; else let it grow no faster than its market",
        "di a quién se le ganan los clientes, y con qué fuente; si no, que no crezca más rápido que su mercado",
    )
}

fn decimals(ratio: f64) -> usize {
    usize::from((ratio * 100.0).fract().abs() > 1e-6)
}
