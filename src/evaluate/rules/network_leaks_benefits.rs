use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::MoneyReading;
use crate::model::{Arrangement, ArrangementKind, Line, LineKind, Model, Party, Target};
use crate::tongue::number::{list, percent};
use crate::tongue::{Phrase, Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "network-leaks-benefits",
    severity: Severity::Warning,
    summary: Text {
        en: "much of what a network brings goes to others than its members",
        es: "buena parte de lo que aporta una red va a otros que no son sus socios",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-TYPE-1" }],
    page: crate::page!("network-leaks-benefits"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let threshold = model.criteria.high_appropriability_value();
    for (_, arrangement, reading) in measurements.money.worked(model) {
        let low = reading.appropriability.filter(|share| *share < threshold - 1e-9);
        if let (ArrangementKind::Network, Some(share)) = (arrangement.kind, low) {
            findings.push(finding(model, arrangement, reading, (share, threshold)));
        }
    }
}

fn finding(
    model: &Model,
    arrangement: &Arrangement,
    reading: &MoneyReading,
    (share, threshold): (f64, f64),
) -> Finding {
    let of = arrangement.of_named();
    let gainers = gainers(model, reading);
    let say = |tongue: Tongue| (percent(tongue, share, 0), percent(tongue, threshold, 0));
    let ((kept, limit), (queda, tope)) = (say(Tongue::En), say(Tongue::Es));
    let en = format!("the members {} keep {kept} of what it brings, less than {limit}{}", of.en, gainers.en);
    let es = format!("los socios {} se quedan con {queda} de lo que aporta, menos de {tope}{}", of.es, gainers.es);
    let lines = arrangement.lines.iter().chain(arrangement.actions.iter().flat_map(|action| &action.lines));
    let finding = lines
        .filter(|line| goes_outside(arrangement, line))
        .take(2)
        .fold(Finding::new(&RULE, arrangement.heading.place, en, es), |finding, line| {
            finding.label(line.amount.place, "goes to others", "va a otros")
        });
    finding.help(
        "invite those who gain, let them pay their part (`paid by`), or, if it is meant for all, declare an `agreement`",
        "invita a los que ganan, que paguen su parte (`pagado por`) o, si es para todos, declara un `acuerdo`",
    )
}

fn goes_outside(arrangement: &Arrangement, line: &Line) -> bool {
    let outside = |party: &Party| match party {
        Party::Firm(firm) => !arrangement.members.iter().any(|member| member.firm == *firm),
        Party::Institution(_) | Party::Programme(_) => true,
        Party::Parameter(_) => false,
    };
    line.kind == LineKind::Benefit
        && match &line.target {
            Target::EachOutsider(_) | Target::EachFirm(_) => true,
            Target::For(parties) => parties.iter().any(outside),
            Target::Shared | Target::EachMember(_) | Target::EachLink => false,
        }
}

/// ": S/ 9,000 go to Hostal Luna and 3 more": the three that gain most, with what they have after what they pay.
fn gainers(model: &Model, reading: &MoneyReading) -> Phrase {
    let firms = reading.outsiders.iter().map(|outsider| {
        let heading = &model.firms[outsider.firm].heading;
        (heading.shown(), outsider.count as f64 * outsider.npv)
    });
    let others = reading.funders.iter().filter_map(|funder| {
        let heading = match funder.party {
            Party::Firm(firm) => &model.firms[firm].heading,
            Party::Institution(institution) => &model.institutions[institution].heading,
            Party::Programme(programme) => &model.programmes[programme].heading,
            Party::Parameter(_) => return None,
        };
        Some((heading.shown(), funder.npv))
    });
    let mut gainers: Vec<(&str, f64)> = firms.chain(others).filter(|(_, npv)| *npv > 0.0).collect();
    gainers.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    if gainers.is_empty() {
        return Phrase::default();
    }
    let (total, over) = (model.money(gainers.iter().map(|(_, npv)| npv).sum()), model.over_the_horizon());
    let more = gainers.len().saturating_sub(3);
    let say = |tongue: Tongue, word: &str| {
        let mut names: Vec<String> = gainers.iter().take(3).map(|(name, _)| (*name).to_string()).collect();
        names.extend((more > 0).then(|| format!("{more} {word}")));
        list(tongue, &names)
    };
    Phrase::new(
        format!("; {} {} go to {}", total.en, over.en, say(Tongue::En, "more")),
        format!("; {} {} van a {}", total.es, over.es, say(Tongue::Es, "más")),
    )
}
