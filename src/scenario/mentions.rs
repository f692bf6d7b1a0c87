//! Whether an expression speaks of a name.

use crate::syntax::ast::{Expr, ExprKind, Item, ItemKind, Path, Postfix, Value};

/// Does it speak of the name, anywhere in it?
pub(super) fn in_expr(expr: &Expr<'_>, name: &str) -> bool {
    let any = |list: &[Expr<'_>]| list.iter().any(|expr| in_expr(expr, name));
    match &expr.kind {
        ExprKind::Number(_) | ExprKind::Date(_) | ExprKind::Unit | ExprKind::Unknown => false,
        ExprKind::Text(text) => text.text == name,
        ExprKind::Name(path) => in_path(path, name),
        ExprKind::Group(group) => in_expr(&group.inner, name) || group.rest.iter().any(|rest| in_postfix(rest, name)),
        ExprKind::Range(ends) => any(ends),
        ExprKind::Drawn(drawn) => in_expr(&drawn.literal, name),
        ExprKind::Prefixed(prefixed) => in_expr(&prefixed.operand, name),
        ExprKind::Chain(chain) => {
            in_expr(&chain.first, name) || chain.rest.iter().any(|(_, _, operand)| in_expr(operand, name))
        }
        ExprKind::Choice(choice) => {
            let arms = choice.arms.iter().any(|(condition, result)| in_expr(condition, name) || in_expr(result, name));
            arms || in_expr(&choice.otherwise, name)
        }
        ExprKind::Tiers(tiers) => tiers.steps.iter().any(|step| in_expr(&step.from, name) || in_expr(&step.rate, name)),
    }
}

fn in_path(path: &Path<'_>, name: &str) -> bool {
    path.head.text == name || path.rest.iter().any(|rest| in_postfix(rest, name))
}

fn in_postfix(postfix: &Postfix<'_>, name: &str) -> bool {
    match postfix {
        Postfix::Member(_) => false,
        Postfix::Index(expr) => in_expr(expr, name),
        Postfix::Call(_, arguments) => arguments.iter().any(|argument| in_expr(argument, name)),
    }
}

/// Does a value speak of it, other than as an item of a list?
pub(super) fn in_value(value: &Value<'_>, name: &str) -> bool {
    match value {
        Value::One(expr) => in_expr(expr, name),
        Value::Items(items) => items.items.iter().any(|item| in_item(item, name)),
    }
}

fn in_item(item: &Item<'_>, name: &str) -> bool {
    match &item.kind {
        ItemKind::Plain { expr, title: _ } | ItemKind::ProportionalTo(expr) => in_expr(expr, name),
        ItemKind::Share { count, of } => in_expr(count, name) || in_expr(of, name),
        ItemKind::LedBy { leader, flat: _ } | ItemKind::HierarchicalUnder(leader) => leader.text == name,
        ItemKind::FlatRotating | ItemKind::Column { .. } => false,
    }
}
