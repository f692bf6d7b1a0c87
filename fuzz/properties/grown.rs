//! Trees of declarations, grown from choices and mutated: their shape is that of the language, their sense is not.

use super::Choices;

/// A declaration or a line of one.
#[derive(Debug, Clone)]
pub(crate) enum Part {
    /// A head in braces with what it holds.
    Block(String, Vec<Part>),
    /// Words, a colon and a value.
    Field(&'static str, Value),
    /// A line: words with holes for values.
    Line(&'static [&'static str], Vec<Value>),
}

/// A value.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Leaf(&'static str),
    Two(Box<Value>, &'static str, Box<Value>),
    /// Words with holes for values.
    Form(&'static [&'static str], Vec<Value>),
}

const NAMES: &[&str] =
    &["inti", "sol", "de", "to", "red", "ñandú", "\"Inti Sol\"", "si_no", "month", "\"x\\n\\\"y\"", "member", "y"];
const HEADS: &[&str] = &[
    "firm",
    "network",
    "red",
    "empresa",
    "scenario",
    "action",
    "define action",
    "acuerdo",
    "programa",
    "territory",
    "institución",
    "cluster",
    "chain",
    "criteria",
    "condiciones",
    "environment",
    "stage",
    "phase",
    "model",
];
const KEYS: &[&str] = &[
    "members",
    "size",
    "ventas",
    "structure",
    "discount",
    "needs",
    "sharing",
    "currency",
    "trust",
    "etapas",
    "note",
    "objective",
    "eases",
    "horizonte",
    "beds",
];
const LEAVES: &[&str] = &[
    "inti",
    "1",
    "8 %",
    "12_000 PEN/year",
    "3 años",
    "?",
    "\"text # no remark\"",
    "2026-03-01",
    "yes",
    "member.sales",
    "socios.compra.linen",
    "pequeña",
    "0.5 kg",
    "1e6",
    "5 PEN per month",
    "\"\"",
    "n[inti].ventas",
    "10^3 kg",
    "-4",
    "led by sol",
    "plana rotativa",
    "20 of talleres, sol",
    "a -> b -> c",
];
const OPERATORS: &[&str] = &["+", "-", "*", "/", "^", "and", "o", "==", "<=", ">", "in", "..", " .. ", ",", "->", "!="];
const FORMS: &[&[&str]] = &[
    &["(", ")"],
    &["-", ""],
    &["not ", ""],
    &["min(", ", ", ")"],
    &["suma(", ")"],
    &["if ", " then ", " else ", ""],
    &["si ", " entonces ", " sino ", ""],
    &["tiers { from ", ": ", "; from 9: ", " }"],
    &["tramos marginal { desde ", ": ", " }"],
    &["", " drawn each member"],
    &["proportional to ", ""],
    &["", " source \"a source\""],
    &["chance(", ")"],
    &["", "[", "]"],
    &["column \"A\" ", ""],
];
const LINES: &[&[&str]] = &[
    &["let x = ", ""],
    &["sells linen to sol: ", ""],
    &["compra lino de inti: ", ""],
    &["cost once \"L\": ", ""],
    &["benefit each member where ", " \"L\": ", ""],
    &["costo una vez en el año 2 para inti, sol: ", " pagado por sol 50%, inti"],
    &["transfer from inti each link: ", " growing ", ""],
    &["espera cada socio de red: ", " with 90% in scenario s"],
    &["expect ", ""],
    &["set ", " = ", ""],
    &["attribute rooms of firm: number"],
    &["parameter p: amount = ", ""],
    &["allow mixed-stages \"because\""],
    &["lazos inti -- sol"],
    &["use peru"],
    &["unit box = ", ""],
    &["add sol to pool"],
    &["remove inti from pool"],
    &["where ", ""],
    &["buys wool: ", ""],
];

pub(crate) fn value(choices: &mut Choices<'_>, depth: usize) -> Value {
    let kind = if depth == 0 { 0 } else { choices.below(5) };
    match kind {
        0..2 => Value::Leaf(choices.one(LEAVES)),
        2..4 => {
            let left = value(choices, depth - 1);
            let sign = choices.one(OPERATORS);
            Value::Two(Box::new(left), sign, Box::new(value(choices, depth - 1)))
        }
        _ => {
            let form = choices.one(FORMS);
            Value::Form(form, (1..form.len()).map(|_| value(choices, depth - 1)).collect())
        }
    }
}

fn part(choices: &mut Choices<'_>, depth: usize) -> Part {
    let kind = if depth == 0 { choices.below(4) } else { choices.below(6) };
    match kind {
        0..2 => Part::Field(choices.one(KEYS), value(choices, 3)),
        2..4 => {
            let line = choices.one(LINES);
            Part::Line(line, (1..line.len()).map(|_| value(choices, 3)).collect())
        }
        _ => Part::Block(head(choices), parts(choices, depth - 1)),
    }
}

fn head(choices: &mut Choices<'_>) -> String {
    let (word, name) = (choices.one(HEADS), choices.one(NAMES));
    match choices.below(4) {
        0 => format!("{word} {name}"),
        1 => format!("{word} {name} \"A title\""),
        2 => format!("{word} {name} horizontal"),
        _ => format!("{word} {name}: joint_purchase"),
    }
}

fn parts(choices: &mut Choices<'_>, depth: usize) -> Vec<Part> {
    (0..choices.below(6)).map(|_| part(choices, depth)).collect()
}

/// A whole tree: declarations and lines, some of them mutated.
pub(crate) fn tree(choices: &mut Choices<'_>) -> Vec<Part> {
    let mut tree: Vec<Part> = (0..=choices.below(4)).map(|_| part(choices, 3)).collect();
    for _ in 0..choices.below(6) {
        mutate(&mut tree, choices);
    }
    tree
}

/// Something moves, is doubled, goes, or takes another's place.
fn mutate(tree: &mut Vec<Part>, choices: &mut Choices<'_>) {
    if tree.is_empty() {
        return;
    }
    let at = choices.below(tree.len());
    let inner = choices.below(3) > 0;
    if let (true, Part::Block(_, parts)) = (inner, &mut tree[at]) {
        return mutate(parts, choices);
    }
    match choices.below(6) {
        0 => tree.push(tree[at].clone()),
        1 => drop(tree.remove(at)),
        2 => {
            let other = choices.below(tree.len());
            tree.swap(at, other);
        }
        3 => {
            // Into its neighbour, where it may be out of place.
            let moved = tree.remove(at);
            match tree.iter_mut().find_map(|part| if let Part::Block(_, parts) = part { Some(parts) } else { None }) {
                Some(parts) => parts.push(moved),
                None => tree.push(moved),
            }
        }
        4 => tree[at] = Part::Block(head(choices), vec![tree[at].clone()]),
        _ => graft(&mut tree[at], choices),
    }
}

/// Another value where one is, or the value in many brackets.
fn graft(part: &mut Part, choices: &mut Choices<'_>) {
    let values: &mut [Value] = match part {
        Part::Field(_, value) => std::slice::from_mut(value),
        Part::Line(_, values) => values,
        Part::Block(..) => return,
    };
    if values.is_empty() {
        return;
    }
    let at = choices.below(values.len());
    if choices.once_in(2) {
        values[at] = value(choices, 3);
        return;
    }
    for _ in 0..choices.below(140) {
        values[at] = Value::Form(FORMS[0], vec![values[at].clone()]);
    }
}
