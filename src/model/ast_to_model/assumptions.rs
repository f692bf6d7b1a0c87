//! Named assumptions, in the order in which they rest on each other, and declared attributes.

use super::names::Declared;
use super::things::Thing;
use super::*;
use crate::model::rules::{circular_definition, duplicate_name, unknown_value};
use crate::syntax::ast::{self, Expr, ExprKind, Postfix};
use crate::tongue::vocabulary::{Owner, attribute, keyword};

impl<'t> Lowering<'t> {
    pub(super) fn assumptions(&mut self, declared: &Declared<'_, 't>) {
        let count = declared.lets.len();
        let needs: Vec<Vec<usize>> = declared
            .lets
            .iter()
            .map(|In { node, file: _ }| {
                let mut names = Vec::new();
                node.value.iter().for_each(|value| heads(value, &mut names));
                let of_let = |name: &String| self.names.thing(name).and_then(Thing::assumption).map(Id::index);
                names.iter().filter_map(of_let).collect()
            })
            .collect();
        let (order, circular) = in_order(&needs);
        // Placeholders hold the numbers; each is filled once all it rests on is known.
        for In { file, node } in &declared.lets {
            self.file = *file;
            let heading = self.let_heading(node);
            let value = Expression { place: heading.place, type_: Type::Open, constant: None, node: Node::Broken };
            self.model.assumptions.push(Assumption { heading, value });
        }
        for index in circular {
            let In { file, node } = &declared.lets[index];
            self.file = *file;
            self.circular_let(node);
        }
        debug_assert!(order.len() <= count);
        for index in order {
            let In { file, node } = &declared.lets[index];
            self.file = *file;
            if let Some(value) = &node.value {
                self.model.assumptions[Id::new(index)].value = self.expression(value, None);
            }
        }
    }

    fn let_heading(&self, node: &ast::Definition<'t>) -> Heading {
        let text = |is_source| {
            node.suffixes.iter().find(|suffix| suffix.is_source == is_source).map(|suffix| suffix.text.text.to_string())
        };
        let end = node.value.as_ref().map_or(node.name.span, |value| value.span);
        Heading {
            name: node.name.text.to_string(),
            title: None,
            place: self.place(node.name.span),
            whole: self.place(node.keyword.to(end)),
            note: text(false),
            source: text(true),
        }
    }

    fn circular_let(&mut self, node: &ast::Definition<'t>) {
        let place = self.place(node.name.span);
        let name = &node.name.text;
        self.report(
            Finding::new(
                &circular_definition::RULE,
                place,
                format!("`{name}` is defined by way of itself"),
                format!("`{name}` se define a partir de sí mismo"),
            )
            .help(
                "give one of the assumptions of this circle a value of its own",
                "dale un valor propio a uno de los supuestos de este círculo",
            ),
        );
    }

    /// Brings the assumptions of an arrangement or action into scope, in the order they rest on each other.
    pub(super) fn locals(&mut self, nodes: &[&ast::Definition<'t>]) {
        self.reserve_locals(nodes);
        let positions: FxHashMap<&str, usize> =
            nodes.iter().enumerate().rev().map(|(index, node)| (node.name.text.as_ref(), index)).collect();
        let position = |name: &String| positions.get(name.as_str()).copied();
        let needs: Vec<Vec<usize>> = nodes
            .iter()
            .map(|node| {
                let mut names = Vec::new();
                node.value.iter().for_each(|value| heads(value, &mut names));
                names.iter().filter_map(position).collect()
            })
            .collect();
        let (order, circular) = in_order(&needs);
        for index in circular {
            self.circular_let(nodes[index]);
            self.scope.locals.insert(nodes[index].name.text.to_string(), (Type::Open, None));
        }
        let bound = std::mem::replace(&mut self.scope.bound, true);
        let before = self.findings.len();
        for index in order {
            let node = nodes[index];
            let Some(value) = &node.value else { continue };
            let expression = self.expression(value, None);
            self.scope.locals.insert(node.name.text.to_string(), (expression.type_, expression.constant));
        }
        // The same expressions are kept by `local_assumptions`, which reports what is wrong with them.
        self.findings.truncate(before);
        self.scope.bound = bound;
    }

    pub(super) fn local_assumptions(&mut self, nodes: &[&ast::Definition<'t>]) -> Vec<LocalAssumption> {
        let bound = std::mem::replace(&mut self.scope.bound, true);
        let mut locals: Vec<LocalAssumption> = Vec::new();
        let mut seen: FxHashMap<String, Place> = FxHashMap::default();
        for node in nodes {
            let Some(value) = &node.value else { continue };
            let (name, place) = (node.name.text.to_string(), self.place(node.name.span));
            if let Some(first) = seen.get(&name).copied() {
                let finding = Finding::new(
                    &duplicate_name::RULE,
                    place,
                    format!("`{name}` is declared twice"),
                    format!("`{name}` está declarado dos veces"),
                );
                self.report(
                    finding
                        .label(first, "first declared here", "declarado primero aquí")
                        .help("give one of them another name", "ponle otro nombre a uno de los dos"),
                );
            }
            seen.entry(name.clone()).or_insert(place);
            let value = self.expression(value, None);
            let text = |is_source| {
                let suffix = node.suffixes.iter().find(|suffix| suffix.is_source == is_source);
                suffix.map(|suffix| suffix.text.text.to_string())
            };
            locals.push(LocalAssumption { name, place, value, source: text(true), note: text(false) });
        }
        self.scope.bound = bound;
        locals
    }

    /// `attribute beds of firm: number`.
    pub(super) fn custom_attribute(&mut self, node: &ast::AttributeOf<'t>) {
        let place = self.place(node.name.span);
        let name = node.name.text.to_string();
        if !keyword::FIRM.word.reads(&node.owner.text) {
            let place = self.place(node.owner.span);
            return self.report(
                Finding::new(
                    &unknown_value::RULE,
                    place,
                    "attributes of one's own belong to firms",
                    "los atributos propios son de las empresas",
                )
                .help(
                    format!("write `attribute {name} of firm: …`"),
                    format!("escribe `atributo {name} de empresa: …`"),
                ),
            );
        }
        let taken = attribute::find(Owner::Firm, &name).is_some()
            || self.model.attributes.iter().any(|other| other.name == name);
        if taken {
            return self.report(
                Finding::new(
                    &duplicate_name::RULE,
                    place,
                    format!("firms have an attribute `{name}` already"),
                    format!("las empresas ya tienen un atributo `{name}`"),
                )
                .help("use it, or choose another name", "úsalo, o elige otro nombre"),
            );
        }
        let takes = self.declared_type_of(&node.takes);
        self.model.attributes.push(CustomAttribute { name, takes, place });
    }
}

/// Every name that an expression begins a path with.
fn heads(expr: &Expr<'_>, names: &mut Vec<String>) {
    match &expr.kind {
        ExprKind::Name(path) => {
            names.push(path.head.text.to_string());
            path.rest.iter().for_each(|postfix| postfix_heads(postfix, names));
        }
        ExprKind::Group(group) => {
            heads(&group.inner, names);
            group.rest.iter().for_each(|postfix| postfix_heads(postfix, names));
        }
        ExprKind::Range(ends) => ends.iter().for_each(|end| heads(end, names)),
        ExprKind::Drawn(drawn) => heads(&drawn.literal, names),
        ExprKind::Prefixed(prefixed) => heads(&prefixed.operand, names),
        ExprKind::Chain(chain) => {
            heads(&chain.first, names);
            chain.rest.iter().for_each(|(_, _, operand)| heads(operand, names));
        }
        ExprKind::Choice(choice) => {
            for (condition, result) in &choice.arms {
                heads(condition, names);
                heads(result, names);
            }
            heads(&choice.otherwise, names);
        }
        ExprKind::Tiers(tiers) => {
            for step in &tiers.steps {
                heads(&step.from, names);
                heads(&step.rate, names);
            }
        }
        ExprKind::Number(_) | ExprKind::Date(_) | ExprKind::Text(_) | ExprKind::Unit | ExprKind::Unknown => {}
    }
}

fn postfix_heads(postfix: &Postfix<'_>, names: &mut Vec<String>) {
    match postfix {
        Postfix::Member(_) => {}
        Postfix::Index(index) => heads(index, names),
        Postfix::Call(_, arguments) => arguments.iter().for_each(|argument| heads(argument, names)),
    }
}

/// An order in which each comes after all it needs, and those that need themselves by way of others. Iterative, so
/// that a chain of a hundred thousand assumptions is no deeper than one of ten.
pub(super) fn in_order(needs: &[Vec<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut waiting: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (index, list) in needs.iter().enumerate() {
        list.iter().for_each(|need| needed_by[*need].push(index));
    }
    let mut order: Vec<usize> = (0..needs.len()).filter(|index| waiting[*index] == 0).collect();
    let mut next = 0;
    while let Some(done) = order.get(next).copied() {
        next += 1;
        for user in &needed_by[done] {
            waiting[*user] -= 1;
            if waiting[*user] == 0 {
                order.push(*user);
            }
        }
    }
    // What is left lies on a circle or rests on one. Peeled from the other side, only the circles stay, and what leads
    // from one circle to another.
    let mut users: Vec<usize> =
        needed_by.iter().map(|list| list.iter().filter(|user| waiting[**user] > 0).count()).collect();
    let mut rest: Vec<usize> = (0..needs.len()).filter(|index| waiting[*index] > 0 && users[*index] == 0).collect();
    let mut next = 0;
    while let Some(leaf) = rest.get(next).copied() {
        next += 1;
        for need in needs[leaf].iter().filter(|need| waiting[**need] > 0) {
            users[*need] -= 1;
            if users[*need] == 0 {
                rest.push(*need);
            }
        }
    }
    let circular = (0..needs.len()).filter(|index| waiting[*index] > 0 && users[*index] > 0).collect();
    order.extend(rest);
    (order, circular)
}
