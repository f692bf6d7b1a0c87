use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Activity, Certification, Model, Phase, Programme};
use crate::source::Place;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "stage-order",
    severity: Severity::Warning,
    summary: Text {
        en: "a phase of a programme does not come after one that it rests on",
        es: "una etapa de un programa no va después de otra en la que se apoya",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-BACKUS-1" }],
    page: crate::page!("stage-order"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// What a phase does or awards.
#[derive(Clone, Copy)]
enum Step {
    Does(Activity),
    Awards(Certification),
}

/// What comes first, and what rests on it.
const PAIRS: &[(Step, Step)] = &[
    (Step::Does(Activity::Baseline), Step::Does(Activity::Training)),
    (Step::Does(Activity::Baseline), Step::Does(Activity::BasicTraining)),
    (Step::Does(Activity::Baseline), Step::Does(Activity::AdvancedTraining)),
    (Step::Does(Activity::Baseline), Step::Does(Activity::Accompaniment)),
    (Step::Does(Activity::Baseline), Step::Does(Activity::BusinessImprovement)),
    (Step::Does(Activity::Selection), Step::Does(Activity::BasicTraining)),
    (Step::Does(Activity::BasicTraining), Step::Does(Activity::AdvancedTraining)),
    (Step::Awards(Certification::Bronze), Step::Awards(Certification::Silver)),
    (Step::Awards(Certification::Bronze), Step::Awards(Certification::Gold)),
    (Step::Awards(Certification::Silver), Step::Awards(Certification::Gold)),
];

impl Step {
    /// Where a phase says so.
    fn place_in(self, phase: &Phase) -> Option<Place> {
        match self {
            Step::Does(activity) => phase.activities.iter().find(|one| one.value == activity).map(|one| one.place),
            Step::Awards(level) => phase.certification.as_ref().filter(|one| one.value == level).map(|one| one.place),
        }
    }

    fn title(self) -> Text {
        match self {
            Step::Does(Activity::Selection) => Text { en: "the selection of firms", es: "la selección de empresas" },
            Step::Does(Activity::Baseline) => Text { en: "the baseline", es: "la línea de base" },
            Step::Does(Activity::Training) => Text { en: "training", es: "la capacitación" },
            Step::Does(Activity::BasicTraining) => Text { en: "basic training", es: "la capacitación básica" },
            Step::Does(Activity::AdvancedTraining) => Text { en: "advanced training", es: "la capacitación avanzada" },
            Step::Does(Activity::Accompaniment) => Text { en: "accompaniment", es: "el acompañamiento" },
            Step::Does(Activity::Evaluation) => Text { en: "the evaluation", es: "la evaluación" },
            Step::Does(Activity::BusinessImprovement) => {
                Text { en: "the improvement of the business", es: "la mejora de negocios" }
            }
            Step::Does(Activity::Formalisation) => Text { en: "formalisation", es: "la formalización" },
            Step::Does(Activity::Recertification) => Text { en: "re-certification", es: "la recertificación" },
            Step::Awards(Certification::Bronze) => Text { en: "bronze", es: "bronce" },
            Step::Awards(Certification::Silver) => Text { en: "silver", es: "plata" },
            Step::Awards(Certification::Gold) => Text { en: "gold", es: "oro" },
        }
    }
}

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for programme in model.programmes.values().filter(|programme| !programme.is_incomplete) {
        let before = programme.before();
        let mut told = rustc_hash::FxHashSet::default();
        for (first, then) in PAIRS {
            let Some((early, place)) =
                programme.phases.iter().enumerate().find_map(|(at, phase)| Some((at, first.place_in(phase)?)))
            else {
                continue;
            };
            for (at, phase) in programme.phases.iter().enumerate() {
                let Some(late) = then.place_in(phase) else { continue };
                let comes_after = |other: usize| other == at || before[at] & 1 << other != 0;
                let is_fine = (0..programme.phases.len())
                    .any(|other| comes_after(other) && first.place_in(&programme.phases[other]).is_some());
                if !is_fine && told.insert((at, early)) {
                    findings.push(finding(programme, (*first, early, place), (*then, at, late)));
                }
            }
        }
    }
}

fn finding(
    programme: &Programme,
    (first, early, early_place): (Step, usize, Place),
    (then, late, place): (Step, usize, Place),
) -> Finding {
    let shown = |at: usize| programme.phases[at].heading.shown();
    let (first, then) = (first.title(), then.title());
    let (early_name, late_name) = (&programme.phases[early].heading.name, &programme.phases[late].heading.name);
    let en = format!(
        "{} stands in “{}”, and {} in “{}”, which does not come before it",
        then.en,
        shown(late),
        first.en,
        shown(early)
    );
    let es = format!("{} está en «{}», y {} en «{}», que no va antes", then.es, shown(late), first.es, shown(early));
    Finding::new(&RULE, place, en, es).label(early_place, "this should come first", "esto debería ir primero").help(
        format!("write the phases in their order, or say it in `{late_name}`: `after: {early_name}`"),
        format!("escribe las etapas en su orden, o dilo en `{late_name}`: `después_de: {early_name}`"),
    )
}
