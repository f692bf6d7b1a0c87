//! What an expression rests on: assumptions, attributes of firms, purchases, literals that vary.

use super::{Deriving, Draft};
use crate::evaluate::expressions::{Meant, Scope};
use crate::model::{Expression, Firm, Id, Node, Type};
use crate::source::Place;
use crate::tongue::Phrase;

/// Of whom something is asked.
struct Whose {
    named: Phrase,
    several: bool,
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
            let first = draft.what.en == "a value that varies" || !named.contains(&draft.what);
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
        match &expression.node {
            Node::Assumption(id) => {
                let assumption = &self.model.assumptions[*id];
                let heading = &assumption.heading;
                if !seen.contains(&heading.place) {
                    seen.push(heading.place);
                    let source = heading.source.clone().or(heading.note.clone());
                    let what = Phrase::new(heading.name.clone(), heading.name.clone());
                    let own = Some((&assumption.value, heading.place, source));
                    self.named(what, expression, own, scope, depth, found);
                }
            }
            Node::Local(name) => {
                let action = scope.action.into_iter().flat_map(|action| &action.locals);
                let arrangement = scope.arrangement.into_iter().flat_map(|arrangement| &arrangement.locals);
                if let Some(local) = action.chain(arrangement).find(|local| local.name == *name)
                    && !seen.contains(&local.place)
                {
                    seen.push(local.place);
                    let what = Phrase::new(name.clone(), name.clone());
                    let own = Some((&local.value, local.place, local.source.clone()));
                    self.named(what, expression, own, scope, depth, found);
                }
            }
            Node::Parameter(definition, index) => {
                let parameter = &self.model.definitions[*definition].parameters[*index];
                let given = scope.action.and_then(|action| {
                    action.parameters.iter().find(|(name, _)| *name == parameter.name).map(|(_, given)| given)
                });
                let shown = crate::tongue::vocabulary::parameter::find(&parameter.name);
                let what = shown.map_or_else(
                    || Phrase::new(parameter.name.clone(), parameter.name.clone()),
                    |text| Phrase::new(text.en, text.es),
                );
                match given {
                    Some(given) if !seen.contains(&given.place) => {
                        seen.push(given.place);
                        let outside = Scope { definition: None, ..*scope };
                        self.named(what, given, Some((given, given.place, None)), &outside, depth, found);
                    }
                    Some(_) | None => {}
                }
            }
            Node::Attribute(of, attribute) => {
                let what = |whose: &Whose| {
                    let whose = &whose.named;
                    Phrase::new(
                        format!("{} of {}", attribute.word.en, whose.en),
                        format!("{} de {}", attribute.word.es, whose.es),
                    )
                };
                self.asked(expression, of, &what, scope, seen, found);
            }
            Node::Custom(of, index) => {
                let name = self.model.attributes[*index].name.clone();
                let what = |whose: &Whose| {
                    Phrase::new(format!("{name} of {}", whose.named.en), format!("{name} de {}", whose.named.es))
                };
                self.asked(expression, of, &what, scope, seen, found);
            }
            Node::Traded(of, good) => {
                let name = self.model.goods[*good].name.clone();
                self.traded(expression, of, &name, scope, seen, found);
            }
            Node::TradedParameter(of, parameter) => {
                if let Meant::Good(good) = self.reckoner.reckon(parameter, scope) {
                    let name = self.model.goods[good].name.clone();
                    self.traded(expression, of, &name, scope, seen, found);
                }
            }
            Node::Range(_) | Node::Distribution(..) if !seen.contains(&expression.place) => {
                seen.push(expression.place);
                let what = Phrase::new("a value that varies", "un valor que varía");
                self.named(what, expression, None, scope, MAX_DEPTH, found);
            }
            Node::Figure(..) => {}
            _ => {
                expression.parts().into_iter().for_each(|part| self.walk(part, scope, depth + 1, seen, found));
            }
        }
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
            None => (expression.place, None, Vec::new()),
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
        match self.reckoner.reckon(of, scope) {
            Meant::Firm(firm) => {
                let heading = &self.model.firms[firm].heading;
                let shown = heading.shown();
                let whose = Whose { named: Phrase::new(shown, shown), several: false };
                let value = self.reckoner.reckon(expression, scope).amount();
                let place = self.stated_at(firm, expression).unwrap_or(heading.place);
                found.push(Draft {
                    of: self.type_of(expression, scope),
                    percent: true,
                    place: Some(place),
                    source: heading.source.clone(),
                    ..Draft::new(what(&whose), value)
                });
            }
            Meant::List(_) => {
                let Meant::List(elements) = self.reckoner.reckon(expression, scope) else { return };
                let terms: Option<Vec<(crate::evaluate::program::Value, f64)>> =
                    elements.iter().map(|element| Some((element.of.amount()?, element.firms.certain()?))).collect();
                let Some(terms) = terms else { return };
                let total = self.reckoner.program.linear(0.0, &terms);
                let named = Phrase::new("the members, together", "los socios, en conjunto");
                let whose = Whose { named, several: true };
                let of = self.type_of(expression, scope).element();
                found.push(Draft {
                    of,
                    percent: true,
                    place: Some(expression.place),
                    ..Draft::new(what(&whose), Some(total))
                });
            }
            _ => {}
        }
    }

    /// What is asked for; what is traded of a good that a parameter names is told by those who trade it.
    fn type_of(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> Type {
        let good = match &expression.node {
            Node::Traded(_, good) => Some(*good),
            Node::TradedParameter(_, parameter) => match self.reckoner.reckon(parameter, scope) {
                Meant::Good(good) => Some(good),
                _ => None,
            },
            _ => None,
        };
        let trades = self.model.firms.values().flat_map(|firm| &firm.trades);
        let trade = good.and_then(|good| trades.into_iter().find(|trade| trade.good == Some(good)));
        trade.map_or_else(|| expression.type_.clone(), |trade| trade.amount.type_.clone())
    }

    /// Where a firm states what is asked of it.
    fn stated_at(&self, firm: Id<Firm>, expression: &Expression) -> Option<Place> {
        use crate::tongue::vocabulary::attribute;
        let firm = &self.model.firms[firm];
        match &expression.node {
            Node::Traded(_, good) => {
                firm.trades.iter().find(|trade| trade.good == Some(*good)).map(|trade| trade.place)
            }
            Node::Custom(_, index) => firm.custom.iter().find(|(own, _)| own == index).map(|(_, value)| value.place),
            Node::Attribute(_, asked) if std::ptr::eq(*asked, &attribute::SALES) => {
                firm.amount(crate::model::FirmAmount::Sales).map(|value| value.place)
            }
            _ => None,
        }
    }
}
