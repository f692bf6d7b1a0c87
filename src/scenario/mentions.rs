//! Whether an expression speaks of a name.

use crate::syntax::ast::{
    Declaration, Expr, ExprKind, Item, ItemKind, Line, Path, Postfix, Statement, TargetKind, Value,
};

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

/// Does a line speak of it, as whoever pays or has it, or in what it comes to?
pub(super) fn in_line(line: &Line<'_>, name: &str) -> bool {
    let target = line.target.as_ref().is_some_and(|target| match &target.kind {
        TargetKind::For(names) => names.iter().any(|one| one.text == name),
        TargetKind::Each(_, condition) => condition.as_ref().is_some_and(|condition| in_expr(condition, name)),
    });
    let paid = line
        .paid_by
        .iter()
        .flat_map(|(_, payers)| payers)
        .any(|payer| payer.name.text == name || payer.share.as_ref().is_some_and(|share| in_expr(share, name)));
    let grows = line.growing.as_ref().is_some_and(|(_, rate)| in_expr(rate, name));
    let payer = line.payer.as_ref().is_some_and(|payer| payer.text == name);
    target || paid || grows || payer || in_expr(&line.amount, name)
}

/// Does anything in a statement of an arrangement speak of it?
pub(super) fn in_statement(statement: &Statement<'_>, name: &str) -> bool {
    let kind = &statement.kind;
    let assumed = kind.assumption().and_then(|definition| definition.value.as_ref());
    kind.declaration().is_some_and(|inner| in_block(inner, name))
        || kind.field().is_some_and(|field| in_value(&field.value, name))
        || kind.line().is_some_and(|line| in_line(line, name))
        || assumed.is_some_and(|value| in_expr(value, name))
}

/// Does anything in its block speak of what is called so elsewhere?
pub(super) fn in_block(declaration: &Declaration<'_>, name: &str) -> bool {
    let statements = declaration.block.as_ref().map_or(&[][..], |block| &block.statements);
    let is_own = |statement: &Statement<'_>| statement.kind.assumption().is_some_and(|own| own.name.text == name);
    !statements.iter().any(is_own) && statements.iter().any(|statement| in_statement(statement, name))
}
