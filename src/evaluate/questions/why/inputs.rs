//! What an expression rests on: assumptions, attributes of firms, purchases, literals that vary.

use super::{Deriving, Draft};
use crate::evaluate::expressions::Scope;
use crate::evaluate::program::Value;
use crate::model::{Bound, Expression, Firm, Good, Id, Node, Type};
use crate::source::Place;
use crate::tongue::Phrase;

/// Of whom something is asked.
struct Whose {
    named: Phrase,
    several: bool,
}

impl Whose {
    fn of(&self, en: &str, es: &str) -> Phrase {
        Phrase::new(format!("{en} of {}", self.named.en), format!("{es} de {}", self.named.es))
    }
}

fn varies() -> Phrase {
    Phrase::new("a value that varies", "un valor que varía")
}

/// How deep assumptions are followed.
const MAX_DEPTH: usize = 12;

impl<'m> Deriving<'m, '_> {
    /// Each thing once, in the order in which it is named.
    pub(super) fn inputs(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> Vec<Draft> {
        let mut seen = Vec::new();
        let mut found = Vec::new();
        self.walk(expression, scope, 0, &mut seen, &mut found);
        let mut named: Vec<Phrase> = Vec::new();
        found.retain(|draft| {
            let first = draft.what == varies() || !named.contains(&draft.what);
            named.push(draft.what.clone());
            first
        });
        found
    }

    fn walk(
        &mut self,
        expression: &'m Expression,
        scope: &Scope<'m, '_>,
        depth: usize,
        seen: &mut Vec<Place>,
        found: &mut Vec<Draft>,
    ) {
        if depth > MAX_DEPTH {
            return;
        }
        let node = &expression.node;
        if let Node::Assumption(id) = node {
            let heading = &self.model.assumptions[*id].heading;
            let source = heading.source.clone().or(heading.note.clone());
            let own = (&self.model.assumptions[*id].value, heading.place, source);
            self.once(&heading.name, expression, own, scope, depth, seen, found);
        } else if let Node::Local(name) = node {
            if let Some(local) = scope.local(self.model, name) {
                let source = local.source.clone().or(local.note.clone());
                self.once(name, expression, (&local.value, local.place, source), scope, depth, seen, found);
            }
        } else if let Node::Parameter(definition, index) = node {
            let name = &self.model.definitions[*definition].parameters[*index].name;
            let parameters = scope.action.into_iter().flat_map(|action| &action.parameters);
            if let Some((_, given)) = parameters.into_iter().find(|(given, _)| given == name) {
                let outside = Scope { definition: None, ..*scope };
                self.once(name, given, (given, given.place, None), &outside, depth, seen, found);
            }
        } else if matches!(node, Node::Range(_) | Node::Distribution(..)) {
            if !seen.contains(&expression.place) {
                seen.push(expression.place);
                self.named(varies(), expression, None, scope, MAX_DEPTH, found);
            }
        } else if !self.of_firms(expression, scope, seen, found) && !matches!(node, Node::Figure(..)) {
            expression.parts().into_iter().for_each(|part| self.walk(part, scope, depth + 1, seen, found));
        }
    }

    /// What is asked of firms; is it that at all?
    fn of_firms(
        &mut self,
        expression: &'m Expression,
        scope: &Scope<'m, '_>,
        seen: &mut Vec<Place>,
        found: &mut Vec<Draft>,
    ) -> bool {
        if let Node::Attribute(of, attribute) = &expression.node {
            let (en, es) = (attribute.word.en, attribute.word.es);
            self.asked(expression, of, &|whose| whose.of(en, es), scope, seen, found);
        } else if let Node::Custom(of, index) = &expression.node {
            let name = self.model.attributes[*index].name.clone();
            self.asked(expression, of, &|whose| whose.of(&name, &name), scope, seen, found);
        } else if let Some((of, good)) = self.good_of(expression, scope) {
            let name = self.model.goods[good].name.clone();
            self.traded(expression, of, &name, scope, seen, found);
        } else {
            return false;
        }
        true
    }

    /// The good of which it says how much is traded, and by whom.
    fn good_of(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> Option<(&'m Expression, Id<Good>)> {
        if let Node::Traded(of, good) = &expression.node {
            return Some((of, *good));
        }
        let Node::TradedParameter(of, parameter) = &expression.node else { return None };
        Some((of, self.reckoner.reckon(parameter, scope).good()?))
    }

    /// An input with a name, if it has not been named before.
    #[allow(clippy::too_many_arguments)]
    fn once(
        &mut self,
        name: &str,
        expression: &'m Expression,
        own: (&'m Expression, Place, Option<String>),
        scope: &Scope<'m, '_>,
        depth: usize,
        seen: &mut Vec<Place>,
        found: &mut Vec<Draft>,
    ) {
        if seen.contains(&own.1) {
            return;
        }
        seen.push(own.1);
        let parameter = matches!(expression.node, Node::Parameter(..)) || scope.definition.is_none();
        let known = crate::tongue::vocabulary::parameter::find(name).filter(|_| parameter && own.1 == expression.place);
        let what = known.map_or_else(|| Phrase::new(name, name), Phrase::from);
        self.named(what, expression, Some(own), scope, depth, found);
    }

    /// An input with its value, and what it rests on itself.
    fn named(
        &mut self,
        what: Phrase,
        expression: &'m Expression,
        own: Option<(&'m Expression, Place, Option<String>)>,
        scope: &Scope<'m, '_>,
        depth: usize,
        found: &mut Vec<Draft>,
    ) {
        let (place, source, parts) = match own {
            Some((value, place, source)) => {
                let (mut seen, mut parts) = (Vec::new(), Vec::new());
                if !matches!(value.node, Node::Range(_) | Node::Distribution(..)) {
                    self.walk(value, scope, depth + 1, &mut seen, &mut parts);
                }
                (place, source, parts)
            }
            None => {
                let (mut seen, mut parts) = (Vec::new(), Vec::new());
                for part in expression.parts() {
                    self.walk(part, scope, 1, &mut seen, &mut parts);
                }
                (expression.place, None, parts)
            }
        };
        let value = self.reckoner.reckon(expression, scope).amount();
        found.push(Draft {
            of: expression.type_.clone(),
            percent: true,
            place: Some(place),
            source,
            parts,
            ..Draft::new(what, value)
        });
    }

    fn traded(
        &mut self,
        expression: &'m Expression,
        of: &'m Expression,
        good: &str,
        scope: &Scope<'m, '_>,
        seen: &mut Vec<Place>,
        found: &mut Vec<Draft>,
    ) {
        let Node::Attribute(firm, direction) = &of.node else { return };
        let buys = std::ptr::eq(*direction, &crate::tongue::vocabulary::attribute::BUYS);
        let what = |whose: &Whose| {
            let (en, es) = match (buys, whose.several) {
                (true, false) => ("bought by", "que compra"),
                (true, true) => ("bought by", "que compran"),
                (false, false) => ("sold by", "que vende"),
                (false, true) => ("sold by", "que venden"),
            };
            let whose = &whose.named;
            Phrase::new(format!("{good} {en} {}", whose.en), format!("{good} {es} {}", whose.es))
        };
        self.asked(expression, firm, &what, scope, seen, found);
    }

    /// What a firm states, or the members all together.
    fn asked(
        &mut self,
        expression: &'m Expression,
        of: &'m Expression,
        what: &dyn Fn(&Whose) -> Phrase,
        scope: &Scope<'m, '_>,
        seen: &mut Vec<Place>,
        found: &mut Vec<Draft>,
    ) {
        if seen.contains(&expression.place) {
            return;
        }
        seen.push(expression.place);
        let type_ = self.type_of(expression, scope);
        if scope.firm.is_none() && matches!(of.node, Node::Bound(Bound::Member | Bound::Firm)) {
            return self.of_everybody(expression, what, type_, scope, found);
        }
        let asked = self.reckoner.reckon(of, scope);
        if let Some(firm) = asked.firm() {
            let heading = &self.model.firms[firm].heading;
            let shown = heading.shown();
            let whose = Whose { named: Phrase::new(shown, shown), several: false };
            let value = self.reckoner.reckon(expression, scope).amount();
            let place = Some(self.stated_at(firm, expression).unwrap_or(heading.place));
            let source = heading.source.clone();
            found.push(Draft { of: type_, percent: true, place, source, ..Draft::new(what(&whose), value) });
        } else if let Some(elements) = self.reckoner.reckon(expression, scope).list() {
            let terms = elements.iter().map(|element| Some((element.of.amount()?, element.firms.certain()?)));
            let Some(terms) = terms.collect::<Option<Vec<(Value, f64)>>>() else { return };
            let total = self.reckoner.program.linear(0.0, &terms);
            let named = Phrase::new("the members, together", "los socios, en conjunto");
            let whose = Whose { named, several: true };
            let (of, place) = (type_.element(), Some(expression.place));
            found.push(Draft { of, percent: true, place, ..Draft::new(what(&whose), Some(total)) });
        }
    }

    /// What a line asks of each member, of all of them together; of ratios nothing is said, as they do not add up.
    fn of_everybody(
        &mut self,
        expression: &'m Expression,
        what: &dyn Fn(&Whose) -> Phrase,
        of: Type,
        scope: &Scope<'m, '_>,
        found: &mut Vec<Draft>,
    ) {
        let Some(membership) = scope.membership else { return };
        if of.dimension().is_none_or(|dimension| dimension.is_none()) {
            return;
        }
        let mut terms = Vec::new();
        for (firm, count) in membership.present() {
            let inside = Scope { firm: Some(firm), is_member: Some(true), ..*scope };
            let Some(value) = self.reckoner.reckon(expression, &inside).amount() else { return };
            terms.push((value, count as f64));
        }
        let total = self.reckoner.program.linear(0.0, &terms);
        let named = Phrase::new("the members, together", "los socios, en conjunto");
        let whose = Whose { named, several: true };
        found.push(Draft { of, place: Some(expression.place), ..Draft::new(what(&whose), Some(total)) });
    }

    /// What is asked for; what is traded of a good that a parameter names is told by those who trade it.
    fn type_of(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> Type {
        let good = self.good_of(expression, scope).map(|(_, good)| good);
        let trades = self.model.firms.values().flat_map(|firm| &firm.trades);
        let trade = good.and_then(|good| trades.into_iter().find(|trade| trade.good == Some(good)));
        trade.map_or_else(|| expression.type_.clone(), |trade| trade.amount.type_.clone())
    }

    /// Where a firm states what is asked of it.
    fn stated_at(&self, firm: Id<Firm>, expression: &Expression) -> Option<Place> {
        use crate::tongue::vocabulary::attribute;
        let firm = &self.model.firms[firm];
        let stated = if let Node::Custom(_, index) = &expression.node {
            firm.custom.iter().find(|(own, _)| own == index).map(|(_, value)| value.place)
        } else if let Node::Attribute(_, asked) = &expression.node {
            let sales = std::ptr::eq(*asked, &attribute::SALES);
            firm.amount(crate::model::FirmAmount::Sales).filter(|_| sales).map(|value| value.place)
        } else {
            None
        };
        let traded = if let Node::Traded(_, good) = &expression.node { Some(*good) } else { None };
        let trade = traded.and_then(|good| firm.trades.iter().find(|trade| trade.good == Some(good)));
        stated.or(trade.map(|trade| trade.place))
    }
}
