//! The picture of a network: firms around their leader, or in a ring where nobody leads.

use super::super::html::escaped;
use super::firms::{Firms, Node, firms};
use super::{Drawing, framed};
use crate::model::{Arrangement, Id, Size, StructureKind};
use crate::report::Input;
use crate::report::formats::human::wrap::shortened;
use crate::tongue::{Text, Tongue, number};

const WIDE: f64 = 600.0;
/// From the middle to the firms at the left and right; their names stand beyond.
const ACROSS: f64 = 150.0;
/// Letters of a line of a name.
const LETTERS: usize = 17;
/// Beyond so many firms, a name has one line only.
const CROWDED: usize = 12;
/// The most ties that are told in words.
const MAX_TOLD: usize = 30;

type Point = (f64, f64);

pub(super) fn draw(input: &Input, id: Id<Arrangement>) -> Option<Drawing> {
    let firms = firms(input, id)?;
    let (places, high) = places(&firms);
    let mut inside = String::new();
    for (one, other) in &firms.ties {
        let ((x1, y1), (x2, y2)) = (*places.get(*one)?, *places.get(*other)?);
        let class = if firms.are_declared { "tie" } else { "tie implied" };
        inside += &format!("<path class=\"{class}\" d=\"M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}\"/>");
    }
    let centre = (WIDE / 2.0, high / 2.0);
    for (at, (node, place)) in firms.nodes.iter().zip(&places).enumerate() {
        inside += &circle(node, *place, firms.leader == Some(at));
    }
    for (at, (node, place)) in firms.nodes.iter().zip(&places).enumerate() {
        let is_middle = firms.leader == Some(at) || firms.nodes.len() == 1;
        inside += &name(node, *place, centre, is_middle, firms.nodes.len() > CROWDED);
    }
    let alternative = told(input, &firms);
    let caption = caption(input, &firms);
    Some(Drawing { svg: framed("network", (WIDE, high), &alternative, &inside), alternative, caption })
}

/// Where each firm stands, and how high the picture is.
fn places(firms: &Firms) -> (Vec<Point>, f64) {
    let around = firms.nodes.len() - usize::from(firms.leader.is_some());
    let down = (70.0 + 12.0 * around as f64).clamp(96.0, 290.0);
    let high = 2.0 * down + 110.0;
    let (x, y) = (WIDE / 2.0, high / 2.0);
    let mut next = 0;
    let place = |at: usize| {
        if firms.leader == Some(at) || firms.nodes.len() == 1 {
            return (x, y);
        }
        // An even number stands left and right rather than above and below: names have their room there.
        let shift = if around.is_multiple_of(2) { 0.5 } else { 0.0 };
        let turn = std::f64::consts::TAU * (next as f64 + shift) / around.max(1) as f64;
        next += 1;
        (x + ACROSS * libm::sin(turn), y - down * libm::cos(turn))
    };
    let all: Vec<usize> = (0..firms.nodes.len()).collect();
    (all.into_iter().map(place).collect(), high)
}

fn radius(node: &Node) -> f64 {
    match node.size {
        Some(Size::Micro) | None => 11.0,
        Some(Size::Small) => 14.0,
        Some(Size::Medium) => 18.0,
        Some(Size::Large) => 23.0,
    }
}

fn circle(node: &Node, (x, y): Point, leads: bool) -> String {
    let radius = radius(node);
    let class = match (node.gains, leads) {
        (Some(false), _) => "firm loses",
        (_, true) => "firm leads",
        (Some(true) | None, false) => "firm",
    };
    let one = |dx: f64| {
        format!("<circle class=\"{class}\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"{radius:.0}\"/>", x + dx, y - dx * 0.6)
    };
    let mut drawn = String::new();
    if node.is_group && node.count > 1 {
        drawn += &(one(9.0) + &one(4.5));
    }
    if leads {
        drawn += &format!("<circle class=\"ring\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{:.0}\"/>", radius + 5.0);
    }
    drawn + &one(0.0)
}

/// The name beside its circle, away from the middle; of a group, with how many firms it has.
fn name(node: &Node, (x, y): Point, centre: Point, is_middle: bool, is_crowded: bool) -> String {
    let mut lines = lines(&node.label, if is_crowded { 1 } else { 2 });
    if node.is_group {
        let count = format!("×{}", number::number(Tongue::En, node.count as f64, 0));
        match lines.last_mut().filter(|line| is_crowded || line.chars().count() + count.len() < LETTERS) {
            Some(last) => *last = format!("{last} {count}"),
            None => lines.push(count),
        }
    }
    let away = radius(node) + 8.0;
    let height = 18.0 * lines.len() as f64;
    let aside = (x - centre.0) / ACROSS;
    let (x, top, anchor) = match aside {
        _ if is_middle => (x, y + away + 14.0, "middle"),
        part if part > 0.25 => (x + away + 2.0, y - height / 2.0 + 14.0, "start"),
        part if part < -0.25 => (x - away - 2.0, y - height / 2.0 + 14.0, "end"),
        _ if y < centre.1 => (x, y - away - height + 14.0, "middle"),
        _ => (x, y + away + 12.0, "middle"),
    };
    let mut out = String::new();
    for (at, line) in lines.iter().enumerate() {
        let y = top + 18.0 * at as f64;
        out += &format!("<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{}</text>", escaped(line));
    }
    out
}

/// A name in lines of so many letters.
fn lines(label: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in label.split_whitespace() {
        let room =
            lines.last().is_some_and(|line| line.is_empty() || line.chars().count() + word.chars().count() < LETTERS);
        match lines.last_mut().filter(|_| room) {
            Some(line) => {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    if lines.len() > most {
        let rest = lines.split_off(most - 1).join(" ");
        lines.push(rest);
    }
    lines.iter().map(|line| shortened(line, LETTERS + 1, true)).collect()
}

/// The picture in words.
fn told(input: &Input, firms: &Firms) -> String {
    let tongue = input.tongue;
    let label = |node: &Node| match node.is_group {
        true => format!("{} (×{})", node.label, number::number(tongue, node.count as f64, 0)),
        false => node.label.clone(),
    };
    let others =
        firms.nodes.iter().enumerate().filter(|(at, _)| firms.leader != Some(*at)).map(|(_, node)| label(node));
    let others = number::list(tongue, &others.collect::<Vec<_>>());
    let leader = firms.leader.and_then(|at| firms.nodes.get(at)).map(label);
    let mut words = match (leader, tongue) {
        (Some(leader), Tongue::En) => format!("Picture of the network: {leader} in the middle; around it {others}."),
        (Some(leader), Tongue::Es) => format!("Dibujo de la red: {leader} al centro; alrededor, {others}."),
        (None, Tongue::En) => format!("Picture of the network: in a ring, {others}."),
        (None, Tongue::Es) => format!("Dibujo de la red: en un anillo, {others}."),
    };
    if firms.are_declared {
        let pair = |(one, other): &(usize, usize)| {
            let label = |at: &usize| firms.nodes.get(*at).map_or("", |node| node.label.as_str());
            format!("{} – {}", label(one), label(other))
        };
        let ties: Vec<String> = firms.ties.iter().take(MAX_TOLD).map(pair).collect();
        let lead = Text { en: "Ties", es: "Lazos" }.say(tongue);
        words += &format!(" {lead}: {}.", ties.join("; "));
    }
    words
}

/// How to read it.
fn caption(input: &Input, firms: &Firms) -> String {
    let say = |en, es| Text { en, es }.say(input.tongue);
    let mut parts = Vec::new();
    parts.push(match (firms.are_declared, firms.kind) {
        (true, _) => say("Lines: who in fact works with whom.", "Líneas: quién trabaja de hecho con quién."),
        (false, StructureKind::Flat) => say(
            "Lines: nobody leads, so each agrees with each.",
            "Líneas: nadie lidera, así que cada uno acuerda con cada uno.",
        ),
        (false, StructureKind::Led) => say(
            "Lines: each deals with the leader, in the ring.",
            "Líneas: cada uno trata con quien lidera, en el aro.",
        ),
        (false, StructureKind::Hierarchical) => say(
            "Lines: each answers to the leader, in the ring.",
            "Líneas: cada uno responde a quien lidera, en el aro.",
        ),
    });
    if firms.nodes.iter().any(|node| radius(node) != firms.nodes.first().map_or(0.0, radius)) {
        parts.push(say("Larger circles are larger firms.", "Los círculos más grandes son empresas más grandes."));
    }
    if firms.nodes.iter().any(|node| node.gains == Some(false)) {
        parts.push(say("In red: no reason to take part.", "En rojo: sin motivo para participar."));
    }
    let mut caption = parts.join(" ");
    if firms.left > 0 {
        let left = number::number(input.tongue, firms.left as f64, 0);
        caption += &match input.tongue {
            Tongue::En => format!(" {left} more members are not drawn."),
            Tongue::Es => format!(" No se dibujan {left} socios más."),
        };
    }
    caption
}
