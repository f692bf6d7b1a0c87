use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::{Eligibility, GroupVerdict, Measurements, Verdict};
use crate::model::{Applicant, Firm, Id, Model, Programme};
use crate::source::Place;
use crate::tongue::number::list;
use crate::tongue::{Text, Tongue};
use rustc_hash::FxHashMap;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "firm-ineligible",
    severity: Severity::Warning,
    summary: Text {
        en: "somebody applies to a programme and does not meet what it requires",
        es: "alguien postula a un programa y no cumple lo que este exige",
    },
    sources: &[Citation { key: "R.M. 320-2017-EF/15", place: "" }],
    page: crate::page!("firm-ineligible"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.programmes {
        let programme = &model.programmes[reading.id];
        // Where nobody is listed all firms of the model are looked at, and nobody said that they apply.
        if let (Some(read), Some(applicants)) = (&reading.eligibility, &programme.applicants) {
            let listed: FxHashMap<usize, Place> = applicants
                .iter()
                .rev()
                .filter_map(|stated| match stated.value {
                    Applicant::Firm(firm) => Some((firm.index(), stated.place)),
                    Applicant::Arrangement(_) => None,
                })
                .collect();
            of_firms(model, programme, read, &listed, findings);
            of_groups(model, programme, read, findings);
        }
    }
}

fn of_firms(
    model: &Model,
    programme: &Programme,
    read: &Eligibility,
    listed: &FxHashMap<usize, Place>,
    findings: &mut Vec<Finding>,
) {
    let unfit = read.firms.iter().filter(|one| one.with.is_none() && one.verdict == Verdict::NotEligible);
    for one in unfit {
        let Some(place) = listed.get(&one.firm.index()) else { continue };
        let failed = failed(
            programme,
            one.answers.iter().filter(|answer| answer.verdict == Verdict::NotEligible).map(|answer| answer.requirement),
        );
        let shown = model.firms[one.firm].heading.shown();
        let (does, es) = if model.is_one(&[one.firm]) { ("applies", "postula") } else { ("apply", "postulan") };
        let (meets, cumple) =
            if model.is_one(&[one.firm]) { ("does not meet", "no cumple") } else { ("do not meet", "no cumplen") };
        let program = programme.heading.shown();
        findings.push(finding(
            *place,
            format!("{shown} {does} to {program} and {meets} {}", failed.0),
            format!("{shown} {es} a {program} y {cumple} {}", failed.1),
        ));
    }
}

fn of_groups(model: &Model, programme: &Programme, read: &Eligibility, findings: &mut Vec<Finding>) {
    for group in read.groups.iter().filter(|group| group.verdict == Verdict::NotEligible) {
        let own: Vec<usize> =
            group.answers.iter().filter(|one| one.verdict == Verdict::NotEligible).map(|one| one.requirement).collect();
        let program = programme.heading.shown();
        let Some(place) = place_of(programme, group) else { continue };
        let (who, quien) = match group.group {
            Some(id) => (
                format!("{} applies", model.arrangements[id].named().en),
                format!("{} postula", model.arrangements[id].named().es),
            ),
            None => ("the firms listed apply".to_owned(), "las empresas de la lista postulan".to_owned()),
        };
        let mut why = failed(programme, own.iter().copied());
        if own.is_empty() {
            let firms: Vec<Id<Firm>> = read
                .firms
                .iter()
                .filter(|one| one.with == group.group && one.verdict == Verdict::NotEligible)
                .map(|one| one.firm)
                .collect();
            let names = model.naming(&firms);
            why = (
                format!("what is required of each firm ({})", names.en),
                format!("lo que se exige a cada empresa ({})", names.es),
            );
        }
        let (meet, cumple) =
            if group.group.is_some() { ("does not meet", "no cumple") } else { ("do not meet", "no cumplen") };
        findings.push(finding(
            place,
            format!("{who} to {program} and {meet} {}", why.0),
            format!("{quien} a {program} y {cumple} {}", why.1),
        ));
    }
}

fn place_of(programme: &Programme, group: &GroupVerdict) -> Option<Place> {
    let applicants = programme.applicants.as_ref()?;
    let wanted = |applicant: Applicant| match applicant {
        Applicant::Firm(_) => group.group.is_none(),
        Applicant::Arrangement(id) => group.group == Some(id),
    };
    applicants.iter().find(|stated| wanted(stated.value)).map(|stated| stated.place)
}

/// The labels of what is not met.
fn failed(programme: &Programme, all: impl Iterator<Item = usize>) -> (String, String) {
    let all: Vec<usize> = all.collect();
    let quoted = |open: &str, close: &str| -> Vec<String> {
        all.iter().map(|at| format!("{open}{}{close}", programme.requirements[*at].label)).collect()
    };
    (list(Tongue::En, &quoted("“", "”")), list(Tongue::Es, &quoted("«", "»")))
}

fn finding(place: Place, en: String, es: String) -> Finding {
    Finding::new(&RULE, place, en, es).help(
        "check the data first (`minka run` shows each figure); else put in order what is missing, or take it off the list",
        "revisa primero los datos (`minka run` muestra cada cifra); si no, regulariza lo que falta o sácalo de la lista",
    )
}
