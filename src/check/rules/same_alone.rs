use crate::check::Check;
use crate::check::lines::{Standing, assumptions_that, holds, of_action};
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{
    Action, Arrangement, Assumption, Bound, Expression, Id, Line, LineKind, Model, Needs, Node, Target,
};
use crate::tongue::Text;
use crate::tongue::vocabulary::Kind;
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "same-alone",
    severity: Severity::Warning,
    summary: Text {
        en: "what an action brings each member does not depend on the others, so that each could have it alone",
        es: "lo que una acción le da a cada socio no depende de los demás, así que cada uno podría tenerlo solo",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1" }],
    page: crate::page!("same-alone"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let of_others = assumptions_that(model, &|assumption| holds(&assumption.value, &asks_for_others));
    for arrangement in model.arrangements.values() {
        for action in &arrangement.actions {
            if let Some(benefit) = gain_without_others(model, arrangement, action, &of_others) {
                findings.push(finding(arrangement, action, benefit));
            }
        }
    }
}

/// The benefit of each member, where no line of the action makes it depend on the others.
fn gain_without_others<'m>(
    model: &'m Model,
    arrangement: &'m Arrangement,
    action: &'m Action,
    of_others: &FxHashSet<Id<Assumption>>,
) -> Option<&'m Line> {
    let definition = action.definition.map(|id| &model.definitions[id]);
    let settled = action.definition_unknown || definition.is_some_and(|definition| definition.is_standard);
    if settled || is_said(&action.needs) || definition.is_some_and(|definition| is_said(&definition.needs)) {
        return None;
    }
    let lines: Vec<Standing<'m>> = of_action(model, arrangement, action).collect();
    if lines.iter().any(|standing| depends_on_others(standing, of_others)) {
        return None;
    }
    let of_each = |line: &Line| {
        matches!(line.target, Target::EachMember(_) | Target::EachFirm(_))
            && line.kind == LineKind::Benefit
            && line.amount.constant != Some(0.0)
    };
    lines.into_iter().map(|standing| standing.line).find(|line| of_each(line))
}

fn is_said(needs: &Needs) -> bool {
    needs.members.is_some() || !needs.firms.is_empty() || !needs.parameters.is_empty()
}

/// A cost that is shared, that others pay, or whose amount asks who takes part.
fn depends_on_others(standing: &Standing<'_>, of_others: &FxHashSet<Id<Assumption>>) -> bool {
    let own = match &standing.line.target {
        Target::EachMember(_) | Target::EachFirm(_) | Target::EachOutsider(_) => true,
        Target::Shared | Target::EachLink | Target::For(_) => false,
    };
    let moved = matches!(standing.line.kind, LineKind::Transfer(_)) || !standing.line.paid_by.is_empty();
    !own || moved || standing.expressions().into_iter().any(|part| standing.rests_on(part, of_others, &asks_for_others))
}

fn asks_for_others(expression: &Expression) -> bool {
    matches!(
        &expression.node,
        Node::Bound(Bound::Members | Bound::Leader)
            | Node::Thing(Kind::Network | Kind::Agreement, _)
            | Node::Count(_)
            | Node::Figure(..)
            | Node::Part(..)
            | Node::Inner(..)
            | Node::Broken
    )
}

fn finding(arrangement: &Arrangement, action: &Action, benefit: &Line) -> Finding {
    let (named, member) = (action.named(), arrangement.kind.member());
    let en =
        format!("what {} brings each {} does not depend on the others: each could have it alone", named.en, member.en);
    let es =
        format!("lo que {} le da a cada {} no depende de los demás: cada uno podría tenerlo solo", named.es, member.es);
    Finding::new(&RULE, action.heading.place, en, es)
        .label(benefit.place, "the same for one firm as for many", "lo mismo para una empresa que para muchas")
        .help(
            "if nobody gets it alone, write in the action whom it needs, such as `needs: 2 members`; if it grows with \
             the group, let the line say so, with `members.count` or `sum(members.sales)`; else it is no gain of acting \
             together",
            "si nadie lo consigue solo, escribe en la acción a quiénes necesita, como `necesita: 2 socios`; si crece con \
             el grupo, que la línea lo diga, con `socios.cuenta` o `suma(socios.ventas)`; si no, no es una ganancia de \
             actuar juntos",
        )
}
