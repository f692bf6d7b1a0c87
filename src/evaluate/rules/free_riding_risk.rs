use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{MemberMoney, MoneyReading, is_loss, loss};
use crate::model::{Arrangement, ArrangementKind, Firm, Id, Model};
use crate::tongue::{Phrase, Text};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "free-riding-risk",
    severity: Severity::Warning,
    summary: Text {
        en: "a member would have more outside, from what the others do, than by taking part",
        es: "un socio tendría más fuera, por lo que hacen los demás, que participando",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-TYPE-2" }, Citation { key: "Olson 1965", place: "" }],
    page: crate::page!("free-riding-risk"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        if !reading.shared_by_contribution && loss(model, arrangement, reading).is_none() {
            findings.extend(finding(model, arrangement, reading));
        }
    }
}

/// What it would have outside, where that tempts a member that gains; the others have a finding of their own.
fn outside(member: &MemberMoney) -> Option<f64> {
    member.npv_outside.filter(|outside| member.free_rides && member.participates && is_loss(member.npv.mean - outside))
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading) -> Option<Finding> {
    let tempted = reading.members.iter().filter_map(|member| Some((member, outside(member)?)));
    let mut tempted: Vec<(&MemberMoney, f64)> = tempted.collect();
    let more = |(member, outside): &(&MemberMoney, f64)| outside - member.npv.mean;
    tempted.sort_by(|one, other| more(other).total_cmp(&more(one)));
    let (first, has) = *tempted.first()?;
    let (named, of, over) = (arrangement.named(), arrangement.of_named(), model.over_the_horizon());
    let (en, es) = if tempted.len() == 1 {
        let name = model.firms[first.firm].heading.shown();
        let (outside, inside) = (model.money_of(first.firm, has), model.money(first.npv.mean));
        let tendria = if model.is_one(&[first.firm]) { "tendría" } else { "tendrían" };
        (
            format!(
                "{name} would have {} outside {} {}, from what the others do, and {} by taking part",
                outside.en, named.en, over.en, inside.en
            ),
            format!(
                "{name} {tendria} {} fuera {} {}, por lo que hacen los demás, y {} si participa",
                outside.es, of.es, over.es, inside.es
            ),
        )
    } else {
        let figures: Vec<(Id<Firm>, Phrase)> =
            tempted.iter().map(|(member, outside)| (member.firm, against(model, member, *outside))).collect();
        let (list, some) =
            (model.naming_with(&figures), arrangement.kind.some_of(tempted.len(), reading.members.len()));
        (
            format!(
                "{} would have more outside {} {}, from what the others do: {}",
                some.en, named.en, over.en, list.en
            ),
            format!("{} tendrían más fuera {} {}, por lo que hacen los demás: {}", some.es, of.es, over.es, list.es),
        )
    };
    let finding = Finding::new(&RULE, arrangement.place_of(first.firm), en, es);
    let others = tempted.iter().skip(1).take(2).map(|(member, _)| arrangement.place_of(member.firm));
    let finding = others.fold(finding, |finding, place| finding.label(place, "so would this one", "este también"));
    Some(weighed(arrangement, finding))
}

fn against(model: &Model, member: &MemberMoney, outside: f64) -> Phrase {
    let (outside, inside) = (model.money_of(member.firm, outside), model.money(member.npv.mean));
    Phrase::new(format!("{} against {}", outside.en, inside.en), format!("{} frente a {}", outside.es, inside.es))
}

/// That others gain without paying is in the nature of an agreement; of a network it is not.
fn weighed(arrangement: &Arrangement, finding: Finding) -> Finding {
    match arrangement.kind {
        ArrangementKind::Network => finding.help(
            "see that what the group does reaches those who take part, or agree on what leaving costs (`bylaws`)",
            "cuida que lo que hace el grupo llegue a quienes participan, o acuerden qué cuesta retirarse (`estatutos`)",
        ),
        ArrangementKind::Agreement => finding.weighing(Severity::Advice).help(
            "let those who gain anyway share the cost: a fee, a tax, a public payer (`paid by`), or keep part of it for \
             those who take part",
            "que quienes igual ganan compartan el costo: una cuota, un arbitrio, un pagador público (`pagado por`), o \
             reserva una parte para quienes participan",
        ),
    }
}
