use super::Check;
use super::benefit_below_cost::loses;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{MemberMoney, MoneyReading, below_alone, is_loss, loss};
use crate::model::{Action, Arrangement, Firm, Id, Model};
use crate::tongue::number::list;
use crate::tongue::{Phrase, Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "better-alone",
    severity: Severity::Warning,
    summary: Text {
        en: "a member would have more by itself than in the network or agreement",
        es: "un socio tendría más por su cuenta que en la red o el acuerdo",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1, K-FIRM-3" }],
    page: crate::page!("better-alone"),
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

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading) -> Option<Finding> {
    let would = |member: &&MemberMoney| member.support > 0.0 && !loses(member) && is_loss(member.gain.mean);
    let mut alone: Vec<&MemberMoney> = reading.members.iter().filter(would).collect();
    alone.sort_by(|one, other| one.gain.mean.total_cmp(&other.gain.mean));
    let first = *alone.first()?;
    let (named, over) = (arrangement.named(), model.over_the_horizon());
    let (en, es) = if alone.len() == 1 {
        let name = model.firms[first.firm].heading.shown();
        let (by_itself, together) = (model.money_of(first.firm, first.npv_alone.mean), model.money(first.npv.mean));
        let one = model.is_one(&[first.firm]);
        let (itself, tendria) = if one { ("itself", "tendría") } else { ("themselves", "tendrían") };
        (
            format!("{name} would have {} {} by {itself}, and {} in {}", by_itself.en, over.en, together.en, named.en),
            format!("{name} {tendria} {} {} por su cuenta, y {} en {}", by_itself.es, over.es, together.es, named.es),
        )
    } else {
        let figures: Vec<(Id<Firm>, Phrase)> =
            alone.iter().map(|member| (member.firm, against(model, member))).collect();
        let (list, some) = (model.naming_with(&figures), arrangement.kind.some_of(alone.len(), reading.members.len()));
        (
            format!("{} would have more by themselves than in {} {}: {}", some.en, named.en, over.en, list.en),
            format!("{} tendrían más por su cuenta que en {} {}: {}", some.es, named.es, over.es, list.es),
        )
    };
    let finding = Finding::new(&RULE, arrangement.place_of(first.firm), en, es);
    let others = alone.iter().skip(1).take(2).map(|member| arrangement.place_of(member.firm));
    let finding = others.fold(finding, |finding, place| finding.label(place, "so would this one", "este también"));
    Some(with_help(arrangement, first, finding))
}

fn against(model: &Model, member: &MemberMoney) -> Phrase {
    let (alone, together) = (model.money_of(member.firm, member.npv_alone.mean), model.money(member.npv.mean));
    Phrase::new(format!("{} against {}", alone.en, together.en), format!("{} frente a {}", alone.es, together.es))
}

/// What it would do by itself tells what the network has to beat.
fn with_help(arrangement: &Arrangement, first: &MemberMoney, finding: Finding) -> Finding {
    let actions = first.alone_by.iter().filter_map(|action| arrangement.actions.get(*action));
    let named: Vec<Phrase> = actions.map(Action::named).collect();
    let say =
        |tongue: Tongue| list(tongue, &named.iter().map(|named| named.say(tongue).to_string()).collect::<Vec<_>>());
    let (actions, acciones) = (say(Tongue::En), say(Tongue::Es));
    let (also, ademas) = if asks_for_nobody(arrangement, first) {
        (
            "; if a single firm could not do it, say so in the action: `needs: 2 members`",
            "; si una sola empresa no podría hacerlo, dilo en la acción: `necesita: 2 socios`",
        )
    } else {
        ("", "")
    };
    finding.help(
        format!(
            "alone it would do {actions}: find out what the group adds to that, and let its part of the common costs be \
             less than what it adds{also}"
        ),
        format!(
            "por su cuenta haría {acciones}: mira qué le agrega el grupo a eso, y que su parte de los costos comunes sea menor que lo \
             que le agrega{ademas}"
        ),
    )
}

/// Does an action of the model's own, which it could take alone, not say who it needs? That is easily forgotten.
fn asks_for_nobody(arrangement: &Arrangement, member: &MemberMoney) -> bool {
    let mut actions = member.alone_by.iter().filter_map(|action| arrangement.actions.get(*action));
    actions.any(|action| action.definition.is_none() && action.needs.members.is_none() && action.needs.firms.is_empty())
}
