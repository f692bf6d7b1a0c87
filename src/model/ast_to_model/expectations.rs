//! `expect`.

use super::names::Declared;
use super::things::Thing;
use super::*;
use crate::model::rules::wrong_type;
use crate::syntax::ast::Each;
use crate::tongue::vocabulary::Kind;

impl<'t> Lowering<'t> {
    pub(super) fn expectations(&mut self, declared: &Declared<'_, 't>) {
        for In { file, node } in &declared.expects {
            self.file = *file;
            let each = node.each.as_ref().and_then(|(each, name)| {
                let bound = match each {
                    Each::Member | Each::Participant => Bound::Member,
                    Each::Outsider => Bound::Outsider,
                    Each::Firm | Each::Link => Bound::Firm,
                };
                let arrangement = self.refer(name, &[Kind::Network, Kind::Agreement]).and_then(Thing::arrangement);
                arrangement.map(|id| (bound, id))
            });
            self.scope = Scope { bound: node.each.is_some(), ..Scope::default() };
            self.scope.figures = node.each.is_some();
            let condition = self.expression(&node.condition, Some(&Type::YesNo));
            self.scope = Scope::default();
            if self.asking.contains(file) {
                self.model.questions.push(condition);
                continue;
            }
            if condition.type_.is_amount() && condition.type_ != Type::Open {
                self.no_comparison(&condition);
                continue;
            }
            let Some(condition) = self.expect_type(condition, &Type::YesNo) else { continue };
            let with = node.with.as_ref().and_then(|with| {
                let with = self.expression(with, Some(&Type::number()));
                let with = self.expect_type(with, &Type::number());
                self.within(
                    with,
                    0.0,
                    1.0,
                    "a probability lies between 0 % and 100 %",
                    "una probabilidad está entre 0 % y 100 %",
                )
            });
            let scenario = node.scenario.as_ref().and_then(|name| self.scenario_named(name));
            let end = [node.with.as_ref().map(|with| with.span), node.scenario.as_ref().map(|name| name.span)];
            let span = end.into_iter().flatten().fold(node.keyword.to(node.condition.span), Span::to);
            let text = self.slice(span).split_whitespace().collect::<Vec<_>>().join(" ");
            self.model.expectations.push(Expectation {
                text,
                each,
                condition,
                with,
                scenario_unknown: node.scenario.is_some() && scenario.is_none(),
                scenario,
                place: self.place(span),
            });
        }
    }

    /// `expect pool.npv`.
    fn no_comparison(&mut self, condition: &Expression) {
        let written = self.slice(condition.place.span);
        let zero =
            if condition.type_ == Type::money() { format!("0 {}", self.currency_code()) } else { "0".to_string() };
        let finding = Finding::new(
            &wrong_type::RULE,
            condition.place,
            format!("`{written}` is an amount; what is expected of it is not said"),
            format!("`{written}` es una cantidad; no se dice qué se espera de ella"),
        );
        self.report(finding.help(
            format!("compare it: `expect {written} > {zero}`"),
            format!("compárala: `espera {written} > {zero}`"),
        ));
    }
}
