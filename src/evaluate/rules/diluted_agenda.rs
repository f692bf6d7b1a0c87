use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::MoneyReading;
use crate::model::{Arrangement, ArrangementKind, Id, Model};
use crate::source::Place;
use crate::tongue::number::{number, percent};
use crate::tongue::{Phrase, Text, Tongue};
use rustc_hash::{FxHashMap, FxHashSet};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "diluted-agenda",
    severity: Severity::Warning,
    summary: Text {
        en: "an agenda that nobody leads is scattered over many small actions",
        es: "una agenda que nadie lidera se dispersa en muchas acciones pequeñas",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-4" }],
    page: crate::page!("diluted-agenda"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let mut told: FxHashSet<Id<Arrangement>> = FxHashSet::default();
    for (id, agreement, reading) in agreements(model, measurements) {
        if !is_led(agreement) {
            let agenda = Agenda::of(&[reading]);
            if agenda.is_diluted(model) {
                told.insert(id);
                findings.push(agenda.finding(model, agreement.named(), agreement.heading.place));
            }
        }
    }
    let known: FxHashMap<Id<Arrangement>, &MoneyReading> =
        agreements(model, measurements).map(|(id, _, reading)| (id, reading)).collect();
    for reading in &measurements.clusters {
        let cluster = &model.clusters[reading.id];
        let here = reading.arrangements.iter().filter_map(|id| Some((*id, *known.get(id)?)));
        let here: Vec<(Id<Arrangement>, &MoneyReading)> = here.collect();
        // What was said of an agreement is not said again of its cluster.
        let said = here.iter().any(|(id, _)| told.contains(id));
        if cluster.promoter.is_some() || cluster.is_incomplete || said || here.len() < 2 {
            continue;
        }
        let agenda = Agenda::of(&here.iter().map(|(_, reading)| *reading).collect::<Vec<_>>());
        if agenda.is_diluted(model) {
            findings.push(agenda.finding(model, cluster.named(), cluster.heading.place));
        }
    }
}

fn agreements<'m>(
    model: &'m Model,
    measurements: &'m Measurements,
) -> impl Iterator<Item = (Id<Arrangement>, &'m Arrangement, &'m MoneyReading)> {
    measurements.money.worked(model).filter(|(_, one, _)| one.kind == ArrangementKind::Agreement)
}

/// By a promoter, or by a firm.
fn is_led(agreement: &Arrangement) -> bool {
    let leader = agreement
        .structure
        .as_ref()
        .is_some_and(|structure| structure.value.leader.is_some() || structure.value.leader_unknown);
    leader || agreement.promoter.is_some()
}

/// The actions of one agreement or of several, by what they bring those who take part.
struct Agenda {
    benefits: Vec<f64>,
}

impl Agenda {
    fn of(readings: &[&MoneyReading]) -> Agenda {
        let actions = readings.iter().flat_map(|reading| &reading.by_action);
        Agenda { benefits: actions.map(|action| action.annual_benefit.mean).collect() }
    }

    /// Those below the share that counts as small, of what all of them bring.
    fn small(&self, model: &Model) -> usize {
        let all: f64 = self.benefits.iter().filter(|benefit| **benefit > 0.0).sum();
        let least = model.criteria.small_action_value() * all;
        if all > 0.0 { self.benefits.iter().filter(|benefit| **benefit < least).count() } else { 0 }
    }

    fn is_diluted(&self, model: &Model) -> bool {
        self.small(model) as f64 > model.criteria.agenda_actions_value()
    }

    fn finding(&self, model: &Model, named: Phrase, place: Place) -> Finding {
        let (small, all) = (self.small(model), self.benefits.len());
        let (most, least) = (model.criteria.agenda_actions_value(), model.criteria.small_action_value());
        let say = |tongue: Tongue| {
            let decimals = usize::from((least * 100.0).fract().abs() > 1e-6);
            (percent(tongue, least, decimals), number(tongue, most, usize::from(most.fract() != 0.0)))
        };
        let ((share, limit), (parte, tope)) = (say(Tongue::En), say(Tongue::Es));
        let en = format!(
            "nobody leads {}: {small} of its {all} actions bring less than {share} of the expected benefits each, more than \
             {limit} such actions",
            named.en
        );
        let es = format!(
            "nadie lidera {}: {small} de sus {all} acciones aportan cada una menos de {parte} de los beneficios esperados, \
             más de {tope} acciones así",
            named.es
        );
        Finding::new(&RULE, place, en, es).help(
            "name who leads (`promoter: …`, or `structure: led by …`), and keep the few actions that move most",
            "nombra a quien lidera (`promotor: …`, o `estructura: liderada por …`) y quédate con las pocas acciones que más \
             mueven",
        )
    }
}
