use crate::check::Check;
use crate::check::lines::{Scope, all_written, holds};
use crate::diagnostic::{Finding, Rule, Severity};
use crate::model::{Assumption, Expression, Id, Model, Node};
use crate::source::Place;
use crate::tongue::{Phrase, Text};
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unsourced-assumption",
    severity: Severity::Advice,
    summary: Text {
        en: "lines rest on an uncertain assumption that says neither its source nor how it was arrived at",
        es: "hay líneas que se apoyan en un supuesto incierto que no dice ni su fuente ni cómo se llegó a él",
    },
    sources: &[],
    page: crate::page!("unsourced-assumption"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let mut walk = Walk { model, seen: FxHashSet::default(), seen_here: FxHashSet::default(), found: Vec::new() };
    for firm in model.firms.values() {
        let amounts = firm.amounts.iter().map(|(_, amount)| amount);
        let all = amounts.chain(firm.trades.iter().map(|trade| &trade.amount));
        let user = || firm.heading.shown().to_string();
        all.for_each(|amount| walk.follow(amount, None, &|| Phrase::new(user(), user())));
    }
    for arrangement in model.arrangements.values() {
        for action in &arrangement.actions {
            let given = action.parameters.iter().map(|(_, value)| value);
            given.for_each(|value| {
                walk.follow(value, Some(Scope { arrangement, action: Some(action) }), &|| action.named())
            });
        }
    }
    for standing in all_written(model) {
        let scope = standing.scope();
        standing.expressions().into_iter().for_each(|amount| walk.follow(amount, scope, &|| standing.named()));
    }
    walk.found.sort_by_key(|(place, _, _)| *place);
    findings.extend(walk.found.iter().map(|(place, name, user)| finding(*place, name, user)));
}

/// Goes from what is booked to the assumptions below it, to each once.
struct Walk<'m> {
    model: &'m Model,
    seen: FxHashSet<Id<Assumption>>,
    /// Local assumptions, by where they are declared.
    seen_here: FxHashSet<Place>,
    /// What is uncertain and unsourced: where, its name, and what rests on it.
    found: Vec<(Place, &'m str, Phrase)>,
}

impl<'m> Walk<'m> {
    fn follow(&mut self, expression: &'m Expression, scope: Option<Scope<'m>>, user: &dyn Fn() -> Phrase) {
        let mut open = vec![expression];
        while let Some(expression) = open.pop() {
            if let Node::Assumption(id) = &expression.node
                && self.seen.insert(*id)
            {
                let Assumption { heading, value } = &self.model.assumptions[*id];
                self.look(heading.place, &heading.name, value, [&heading.source, &heading.note], user);
                open.push(value);
            }
            if let (Node::Local(name), Some(scope)) = (&expression.node, scope)
                && let Some(local) = scope.local(name)
                && self.seen_here.insert(local.place)
            {
                self.look(local.place, &local.name, &local.value, [&local.source, &local.note], user);
                open.push(&local.value);
            }
            open.extend(expression.parts());
        }
    }

    fn look(
        &mut self,
        place: Place,
        name: &'m str,
        value: &Expression,
        said: [&Option<String>; 2],
        user: &dyn Fn() -> Phrase,
    ) {
        let unsaid = said.iter().all(|text| text.as_ref().is_none_or(|text| text.trim().is_empty()));
        if unsaid && holds(value, &is_uncertain) {
            self.found.push((place, name, user()));
        }
    }
}

fn is_uncertain(expression: &Expression) -> bool {
    matches!(expression.node, Node::Range(_) | Node::Distribution(..))
}

fn finding(place: Place, name: &str, user: &Phrase) -> Finding {
    let en = format!("`{name}` is uncertain, {} rests on it, and nothing says where it comes from", user.en);
    let es = format!("`{name}` es incierto, {} se apoya en ese valor, y nada dice de dónde sale", user.es);
    Finding::new(&RULE, place, en, es).help(
        "write its source behind it, `source \"…\"`; if it is your own estimate, say from what: `note \"…\"`",
        "escribe detrás su fuente, `fuente \"…\"`; si es una estimación tuya, di a partir de qué: `nota \"…\"`",
    )
}
