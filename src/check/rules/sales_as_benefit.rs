use crate::check::Check;
use crate::check::lines::{Standing, all_written};
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Expression, Function, LineKind, Model, Node, Operator, Type};
use crate::tongue::Text;
use crate::tongue::vocabulary::{attribute, fold};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "sales-as-benefit",
    severity: Severity::Warning,
    summary: Text {
        en: "a benefit counts sales as if they were a gain, without what is left of a sale after its costs",
        es: "un beneficio cuenta las ventas como si fueran ganancia, sin lo que queda de una venta después de sus costos",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1" }],
    page: crate::page!("sales-as-benefit"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// What the name of a share, or the label of a line, holds where it speaks of what is left of a sale.
const OF_A_MARGIN: &[&str] = &["margin", "margen", "profit", "utilidad", "ganancia", "kept", "queda"];

/// Words that say it only where they stand alone: `net_uplift`, but not `network`.
const NET: &[&str] = &["net", "neto", "neta"];

/// How many factors are looked at; assumptions of an arrangement may run in a circle, which is told elsewhere.
const FOLLOWED: usize = 64;

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for standing in all_written(model).iter().filter(|standing| standing.line.kind == LineKind::Benefit) {
        let label = standing.line.label.as_deref().unwrap_or_default();
        let Some(shares) = shares_of_sales(model, standing).filter(|_| !speaks_of_margin(label)) else { continue };
        let named = standing.named();
        let (part, parte) = if shares == 0 { ("", "") } else { ("a share of ", "una parte de ") };
        let en = format!("{} counts {part}sales as gain, without what those sales cost", named.en);
        let es = format!("{} cuenta {parte}las ventas como ganancia, sin descontar lo que cuestan", named.es);
        findings.push(Finding::new(&RULE, standing.line.amount.place, en, es).help(
            "multiply by what is left of a new sale after its costs: by `member.margin` where the firms state their \
             `margin`, or by a share of its own, such as `let kept = …`, with its source",
            "multiplica por lo que queda de una venta nueva después de sus costos: por `socio.margen` si las empresas \
             dicen su `margen`, o por una parte aparte, como `sea margen_nuevo = …`, con su fuente",
        ));
    }
}

/// How many shares sales are multiplied by, in an amount that holds them or in one of those it is the sum of.
fn shares_of_sales(model: &Model, standing: &Standing<'_>) -> Option<usize> {
    let amount = &standing.line.amount;
    let is_sum = matches!(&amount.node, Node::Chain(_, rest) if rest.iter().all(|(sign, _)| *sign == Operator::Plus));
    let terms = if is_sum { amount.parts() } else { vec![amount] };
    terms.into_iter().find_map(|term| shares_in(model, standing, term))
}

/// One share says how much is sold; it takes a second one to say what is left of it.
fn shares_in<'m>(model: &'m Model, standing: &Standing<'m>, term: &'m Expression) -> Option<usize> {
    let (mut sales, mut shares) = (0, 0);
    let mut open = vec![term];
    let mut steps = 0;
    while let Some(factor) = open.pop() {
        steps += 1;
        match kind_of(model, standing, factor) {
            Factor::Sales => sales += 1,
            Factor::Share => shares += 1,
            Factor::Product(factors) => open.extend(factors),
            Factor::Other => return None,
        }
        if sales > 1 || shares > 1 || steps > FOLLOWED {
            return None;
        }
    }
    (sales == 1).then_some(shares)
}

enum Factor<'m> {
    Sales,
    /// A plain number that speaks of no margin.
    Share,
    Product(Vec<&'m Expression>),
    Other,
}

fn kind_of<'m>(model: &'m Model, standing: &Standing<'m>, factor: &'m Expression) -> Factor<'m> {
    if is_sales(factor) {
        return Factor::Sales;
    }
    if let Node::Chain(_, rest) = &factor.node
        && rest.iter().all(|(operator, _)| matches!(operator, Operator::Times | Operator::Over))
    {
        return Factor::Product(factor.parts());
    }
    let (name, value) = match named_value(model, standing, factor) {
        Some((name, value)) => (Some(name), value),
        None => (None, None),
    };
    if name.is_some_and(speaks_of_margin) || is_margin(factor) {
        return Factor::Other;
    }
    if let Some(value) = value
        .filter(|value| matches!(value.node, Node::Chain(..) | Node::Assumption(_) | Node::Local(_)) || is_sales(value))
    {
        return Factor::Product(vec![value]);
    }
    let is_number = factor.type_ == Type::number() || value.is_some_and(|value| value.type_ == Type::number());
    if is_number { Factor::Share } else { Factor::Other }
}

/// The name that an expression consists of, and what it stands for where that is known.
fn named_value<'m>(
    model: &'m Model,
    standing: &Standing<'m>,
    expression: &'m Expression,
) -> Option<(&'m str, Option<&'m Expression>)> {
    if let Node::Assumption(id) = &expression.node {
        let assumption = &model.assumptions[*id];
        return Some((&assumption.heading.name, Some(&assumption.value)));
    }
    if let Node::Local(name) = &expression.node {
        return Some((name, standing.local(name).map(|local| &local.value)));
    }
    if let Node::Parameter(definition, index) = &expression.node {
        let parameter = model.definitions[*definition].parameters.get(*index)?;
        return Some((&parameter.name, None));
    }
    None
}

/// The sales of a firm or of several, or what they sell of a good.
fn is_sales(expression: &Expression) -> bool {
    let is = |expression: &Expression, wanted| matches!(&expression.node, Node::Attribute(_, found) if std::ptr::eq(*found, wanted));
    if let Node::Traded(of, _) | Node::TradedParameter(of, _) = &expression.node {
        return is(of, &attribute::SELLS);
    }
    if let Node::Call(Function::Sum | Function::Mean, list) = &expression.node {
        return list.iter().all(is_sales);
    }
    is(expression, &attribute::SALES)
}

/// `member.margin`, or an attribute of the model's own: what it measures, its author knows.
fn is_margin(expression: &Expression) -> bool {
    matches!(&expression.node, Node::Custom(..))
        || matches!(&expression.node, Node::Attribute(_, found) if std::ptr::eq(*found, &attribute::MARGIN))
}

fn speaks_of_margin(name: &str) -> bool {
    let name = fold(name).to_lowercase();
    let mut words = name.split(|letter: char| !letter.is_alphanumeric());
    OF_A_MARGIN.iter().any(|stem| name.contains(stem)) || words.any(|word| NET.contains(&word))
}
