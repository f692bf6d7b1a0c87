use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{MemberMoney, MoneyReading, Verdict, below_alone, is_loss, loss};
use crate::model::{Arrangement, Firm, Id, Model};
use crate::tongue::{Phrase, Text};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "benefit-below-cost",
    severity: Severity::Warning,
    summary: Text { en: "a member pays more than it gets", es: "un socio paga más de lo que recibe" },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1" }],
    page: crate::page!("benefit-below-cost"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        // Where all together lose, one finding tells why.
        // Nor where the sharing alone is the reason.
        let told = reading.shared_by_contribution || !below_alone(arrangement, reading).is_empty();
        if !told && loss(model, arrangement, reading).is_none() {
            findings.extend(finding(model, arrangement, reading));
        }
    }
}

/// Does it expect to pay more than it gets?
pub(super) fn loses(member: &MemberMoney) -> bool {
    member.support > 0.0 && is_loss(member.npv.mean)
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading) -> Option<Finding> {
    let mut losers: Vec<&MemberMoney> = reading.members.iter().filter(|member| loses(member)).collect();
    losers.sort_by(|one, other| one.npv.mean.total_cmp(&other.npv.mean));
    let figure = |member: &&MemberMoney| (member.firm, model.money_of(member.firm, -member.npv.mean));
    let figures: Vec<(Id<Firm>, Phrase)> = losers.iter().map(figure).collect();
    let (named, over) = (arrangement.named(), model.over_the_horizon());
    let (first, lost) = figures.first()?;
    let (en, es) = if figures.len() == 1 {
        let (name, perderia) = (model.firms[*first].heading.shown(), one_or_more(model, *first));
        (
            format!("{name} can expect to lose {} by {} {}", lost.en, named.en, over.en),
            format!("{name} {perderia} {} con {} {}", lost.es, named.es, over.es),
        )
    } else {
        let (list, some) =
            (model.naming_with(&figures), arrangement.kind.some_of(figures.len(), reading.members.len()));
        (
            format!("{} can expect to lose by {} {}: {}", some.en, named.en, over.en, list.en),
            format!("{} perderían con {} {}: {}", some.es, named.es, over.es, list.es),
        )
    };
    let finding = Finding::new(&RULE, arrangement.place_of(*first), en, es);
    let others = figures.iter().skip(1).take(2).map(|(firm, _)| arrangement.place_of(*firm));
    let finding = others.fold(finding, |finding, place| finding.label(place, "loses, too", "también pierde"));
    Some(help(model, arrangement, reading, finding))
}

fn one_or_more(model: &Model, firm: Id<Firm>) -> &'static str {
    if model.is_one(&[firm]) { "perdería" } else { "perderían" }
}

fn help(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, finding: Finding) -> Finding {
    let best = reading.members.iter().max_by(|one, other| one.gain.mean.total_cmp(&other.gain.mean));
    let is_enough = matches!(reading.verdict, Verdict::Viable | Verdict::ViableWithResharing);
    if let Some(best) = best.filter(|best| is_enough && best.gain.mean > 0.0) {
        let heading = &model.firms[best.firm].heading;
        let (shown, name) = (heading.shown(), &heading.name);
        return finding.help(
            format!(
                "there is enough for everybody: share by what each gets, `sharing: proportional to …`, or let {shown}, \
                 which gains most, bear part of a cost: `paid by {name}`"
            ),
            format!(
                "alcanza para todos: reparte según lo que recibe cada uno, `reparto: proporcional a …`, o que {shown}, \
                 que es quien más gana, asuma parte de un costo: `pagado por {name}`"
            ),
        );
    }
    let (support, members) = (model.money(reading.support_needed), arrangement.kind.members());
    finding.help(
        format!(
            "sharing otherwise is not enough: find {} outside, `paid by` a programme or an institution, or ask whether \
             all these {} should take part",
            support.en, members.en
        ),
        format!(
            "con otro reparto no alcanza: consigue {} fuera, `pagado por` un programa o una institución, o pregúntate si \
             todos estos {} deben participar",
            support.es, members.es
        ),
    )
}
