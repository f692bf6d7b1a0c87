//! Cost, benefit and transfer lines.

use super::parameters::action_word;
use super::things::Thing;
use super::*;
use crate::model::rules::{repeated_label, shares_do_not_sum, unknown_name};
use crate::standard::labels::find as standard_label;
use crate::syntax::ast::{self, Each, Name, Number, TargetKind};
use crate::tongue::vocabulary::Kind;

const PARTIES: &[Kind] = &[Kind::Firm, Kind::Institution, Kind::Programme];

impl<'t> Lowering<'t> {
    pub(super) fn lines(&mut self, nodes: &[(&ast::Line<'t>, Span)]) -> Vec<Line> {
        let mut labels: FxHashMap<&str, Place> = FxHashMap::default();
        for (node, span) in nodes {
            let Some(label) = &node.label else { continue };
            let place = self.place(*span);
            match labels.get(label.text.as_ref()) {
                Some(first) => self.repeated_label(label, *first),
                None => {
                    labels.insert(&label.text, place);
                }
            }
        }
        nodes.iter().map(|(node, span)| self.line(node, *span)).collect()
    }

    /// A line of an action's own may not be called like one of the definition it follows, in either tongue.
    pub(super) fn labels_beside(&mut self, id: Id<ActionDefinition>, nodes: &[(&ast::Line<'t>, Span)]) {
        for label in nodes.iter().filter_map(|(node, _)| node.label.as_ref()) {
            let text = label.text.as_ref();
            let definition = &self.model.definitions[id];
            let meant = standard_label(text).filter(|_| definition.is_standard).map_or(text, |known| known.en);
            if !definition.lines.iter().any(|line| line.label.as_deref() == Some(meant)) {
                continue;
            }
            let name = definition.heading.name.clone();
            let place = self.place(label.span);
            let finding = Finding::new(
                &repeated_label::RULE,
                place,
                format!("`{name}` has a line \"{text}\" already"),
                format!("`{}` ya tiene una línea \"{text}\"", action_word(&name)),
            );
            self.report(finding.help(
                "give yours another label; or leave it out, and give the definition's parameters instead",
                "ponle otra etiqueta a la tuya; o quítala y usa los parámetros de la definición",
            ));
        }
    }

    fn line(&mut self, node: &ast::Line<'t>, span: Span) -> Line {
        let kind = match node.kind {
            ast::LineKind::Cost => LineKind::Cost,
            ast::LineKind::Benefit => LineKind::Benefit,
            ast::LineKind::Transfer => LineKind::Transfer(node.payer.as_ref().and_then(|name| self.party(name))),
        };
        let when = self.when(node.when);
        let target = self.target(node.target.as_ref());
        let amount = self.line_amount(node, matches!(when, When::Once(_)));
        let growing = node.growing.as_ref().and_then(|(_, rate)| {
            let rate = self.expression(rate, Some(&Type::number()));
            self.expect_type(rate, &Type::number())
        });
        let text = |is_source| {
            node.suffixes.iter().find(|suffix| suffix.is_source == is_source).map(|suffix| suffix.text.text.to_string())
        };
        let payer = node.paid_by.as_ref().map(|(span, _)| *span).or(node.payer.as_ref().map(|name| name.span));
        Line {
            kind,
            label: node.label.as_ref().map(|label| label.text.to_string()),
            when,
            when_place: node.when.map(|when| self.place(when.span())),
            target,
            amount,
            growing,
            paid_by: self.payers(node),
            payer_place: payer.map(|payer| self.place(payer)),
            source: text(true),
            note: text(false),
            place: self.place(span),
        }
    }

    fn when(&mut self, when: Option<ast::When>) -> When {
        match when {
            None => When::Always,
            Some(ast::When::Once { span: _, year }) => When::Once(year.map_or(0, |year| self.year(year, 0))),
            Some(ast::When::Years { span, from, to }) => {
                let first = self.year(from, 1);
                let last = to.map(|to| self.year(to, 1));
                if last.is_some_and(|last| last < first) {
                    let place = self.place(span);
                    self.out_of_range(
                        place,
                        "the last year comes before the first",
                        "el último año está antes del primero",
                    );
                    return When::Years(first, None);
                }
                When::Years(first, last)
            }
        }
    }

    fn year(&mut self, number: Number, least: u32) -> u32 {
        if number.value.fract() == 0.0 && number.value >= f64::from(least) && number.value <= 1000.0 {
            return number.value as u32;
        }
        let place = self.place(number.digits);
        let (en, es) = (
            format!("a year is a whole number, at least {least}"),
            format!("un año es un número entero, al menos {least}"),
        );
        self.out_of_range(place, &en, &es);
        least
    }

    fn target(&mut self, target: Option<&ast::Target<'t>>) -> Target {
        let Some(target) = target else { return Target::Shared };
        match &target.kind {
            TargetKind::For(names) => Target::For(names.iter().flat_map(|name| self.parties(name)).collect()),
            TargetKind::Each(each, condition) => {
                let condition = condition.as_ref().and_then(|condition| {
                    let condition = self.expression(condition, Some(&Type::YesNo));
                    self.expect_type(condition, &Type::YesNo)
                });
                match each {
                    Each::Member | Each::Participant => Target::EachMember(condition),
                    Each::Outsider => Target::EachOutsider(condition),
                    Each::Firm => Target::EachFirm(condition),
                    Each::Link => Target::EachLink,
                }
            }
        }
    }

    /// A party, or every row of a table.
    fn parties(&mut self, name: &Name<'t>) -> Vec<Party> {
        match self.names.thing(&name.text).and_then(Thing::table) {
            Some(table) => self.model.tables[table].rows.iter().map(|firm| Party::Firm(*firm)).collect(),
            None => self.party(name).into_iter().collect(),
        }
    }

    /// A firm, an institution, a programme, or the parameter that stands for one.
    fn party(&mut self, name: &Name<'t>) -> Option<Party> {
        if let Some(id) = self.scope.definition {
            let index = self.model.definitions[id].parameters.iter().position(|parameter| parameter.name == name.text);
            if let Some(index) = index {
                return Some(Party::Parameter(index));
            }
        }
        let thing = self.refer(name, PARTIES)?;
        let firm = thing.firm().map(Party::Firm);
        let institution = thing.institution().map(Party::Institution);
        firm.or(institution).or(thing.programme().map(Party::Programme))
    }

    fn payers(&mut self, node: &ast::Line<'t>) -> Vec<(Party, Option<Expression>)> {
        let Some((span, payers)) = &node.paid_by else { return Vec::new() };
        let mut all = Vec::new();
        let mut total = 0.0;
        for payer in payers {
            let share = payer.share.as_ref().and_then(|share| {
                let share = self.expression(share, Some(&Type::number()));
                self.expect_type(share, &Type::number())
            });
            let share = self.within(
                share,
                0.0,
                f64::MAX,
                "a share cannot be below zero",
                "una parte no puede ser menor que cero",
            );
            total += share.as_ref().and_then(|share| share.constant).unwrap_or(0.0);
            if let Some(party) = self.party(&payer.name) {
                all.push((party, share));
            }
        }
        if total > 1.0 + 1e-9 {
            let place = self.place(*span);
            let shown = |tongue| crate::tongue::number::percent(tongue, total, 0);
            self.report(
                Finding::new(
                    &shares_do_not_sum::RULE,
                    place,
                    format!("these shares add up to {}", shown(crate::tongue::Tongue::En)),
                    format!("estas partes suman {}", shown(crate::tongue::Tongue::Es)),
                )
                .help(
                    "shares add up to 100 % at most; what is left below it stays with the members",
                    "las partes suman a lo más 100 %; lo que falte hasta ahí queda a cargo de los socios",
                ),
            );
        }
        all
    }

    fn repeated_label(&mut self, label: &ast::Quoted<'t>, first: Place) {
        let place = self.place(label.span);
        let text = &label.text;
        self.report(
            Finding::new(
                &repeated_label::RULE,
                place,
                format!("two lines are called \"{text}\""),
                format!("dos líneas se llaman \"{text}\""),
            )
            .label(first, "the first is here", "la primera está aquí")
            .help(
                "give each its own label: figures and scenarios find a line by it",
                "dale a cada una su etiqueta: las cifras y los escenarios encuentran la línea por ella",
            ),
        );
    }

    /// Reports a name that should have been seen here.
    pub(super) fn not_here(&mut self, place: Place, en: String, es: String, help_en: String, help_es: String) {
        self.report(Finding::new(&unknown_name::RULE, place, en, es).help(help_en, help_es));
    }
}
