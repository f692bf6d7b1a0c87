//! Which stream each uncertain literal is drawn from: named by the path of the declaration it stands in.

use crate::evaluate::sampling::StreamKey;
use crate::model::{Arrangement, Assumption, Expression, Id, Line, Model, Node, Programme, Sharing};
use crate::source::Place;
use rustc_hash::FxHashMap;

/// Parts of a path that only say what kind of thing it leads to.
const KINDS: &[&str] = &[
    "let",
    "rate",
    "model",
    "define",
    "firm",
    "chain",
    "stage",
    "arrangement",
    "action",
    "line",
    "parameter",
    "amount",
    "cluster",
    "segment",
    "programme",
    "phase",
];

/// The stream of each literal, by where it is written.
#[derive(Debug, Default)]
pub(crate) struct Literals {
    keys: FxHashMap<Place, StreamKey>,
    /// Where each stands, as one writes it: `uplift`, `linen_pool.linen.discount`.
    paths: FxHashMap<Place, String>,
}

impl Literals {
    pub(crate) fn of(model: &Model) -> Literals {
        let mut literals = Literals::default();
        for assumption in model.assumptions.values() {
            literals.add(&["let", &assumption.heading.name], &assumption.value);
        }
        for rate in &model.rates {
            literals.add(&["rate", &rate.currency], &rate.value);
        }
        let settings = &model.settings;
        for (name, rate) in [("discount", &settings.discount_rate), ("social", &settings.social_discount_rate)] {
            rate.iter().for_each(|rate| literals.add(&["model", name], rate));
        }
        literals.firms(model);
        literals.stages(model);
        for definition in model.definitions.values() {
            let name = &definition.heading.name;
            for parameter in &definition.parameters {
                parameter.default.iter().for_each(|value| literals.add(&["define", name, &parameter.name], value));
            }
            for local in &definition.locals {
                literals.add(&["define", name, "let", &local.name], &local.value);
            }
            literals.lines(&["define", name], &definition.lines);
        }
        model.arrangements.values().for_each(|arrangement| literals.arrangement(arrangement));
        for cluster in model.clusters.values() {
            for segment in &cluster.segments {
                let path = ["cluster", &cluster.heading.name, "segment", &segment.heading.name, "growth"];
                segment.growth.iter().for_each(|growth| literals.add(&path, growth));
            }
        }
        model.programmes.values().for_each(|programme| literals.programme(programme));
        for (number, expectation) in model.expectations.iter().enumerate() {
            literals.add(&["expect", &number.to_string()], &expectation.condition);
        }
        literals
    }

    /// The stream of the literal written here.
    pub(crate) fn key(&self, place: Place) -> StreamKey {
        let nowhere = || StreamKey::of("").nth(u64::from(place.span.start));
        self.keys.get(&place).copied().unwrap_or_else(nowhere)
    }

    /// The path of the literal written here.
    pub(crate) fn path(&self, place: Place) -> Option<&str> {
        self.paths.get(&place).map(String::as_str)
    }

    fn firms(&mut self, model: &Model) {
        for firm in model.firms.values() {
            // What all rows of a table have alike is one literal, and bears the table's name.
            let of_table = firm.table.and_then(|table| model.tables.get(table)).map(|table| &table.heading);
            let of_row = &firm.heading;
            let named = |value: &Expression| {
                let shared = of_table.filter(|table| table.whole.file == value.place.file);
                &shared.unwrap_or(of_row).name
            };
            for (amount, value) in firm.amounts.iter().filter(|(_, value)| value.constant.is_none()) {
                self.add(&["firm", named(value), &format!("{amount:?}")], value);
            }
            for (index, value) in firm.custom.iter().filter(|(_, value)| value.constant.is_none()) {
                self.add(&["firm", named(value), &model.attributes[*index].name], value);
            }
            let mut alike: FxHashMap<(bool, &str, &str), usize> = FxHashMap::default();
            for trade in &firm.trades {
                let good = trade.good.map_or("", |good| model.goods[good].name.as_str());
                let partner = trade.partner.map_or("", |partner| model.firms[partner].heading.name.as_str());
                let before = alike.entry((trade.buys, good, partner)).or_insert(0);
                let again = if *before > 0 { before.to_string() } else { String::new() };
                *before += 1;
                let path = ["firm", named(&trade.amount), if trade.buys { "buys" } else { "sells" }, good, partner];
                let whole: Vec<&str> = path.into_iter().chain((!again.is_empty()).then_some(again.as_str())).collect();
                self.add(&whole, &trade.amount);
            }
        }
    }

    fn stages(&mut self, model: &Model) {
        for stage in model.stages.values() {
            let chain = model.chains.get(stage.chain).map_or("", |chain| chain.heading.name.as_str());
            let amounts = [
                ("price", &stage.price),
                ("unit_cost", &stage.unit_cost),
                ("margin", &stage.margin),
                ("yield", &stage.yields),
            ];
            for (part, value) in amounts {
                value.iter().for_each(|value| self.add(&["chain", chain, "stage", &stage.heading.name, part], value));
            }
        }
    }

    fn arrangement(&mut self, arrangement: &Arrangement) {
        let name = &arrangement.heading.name;
        self.lines(&["arrangement", name], &arrangement.lines);
        for local in &arrangement.locals {
            self.add(&["arrangement", name, "let", &local.name], &local.value);
        }
        if let Sharing::Proportional(weight) = &arrangement.sharing {
            self.add(&["arrangement", name, "sharing"], weight);
        }
        for action in &arrangement.actions {
            let path = ["arrangement", name, "action", &action.heading.name];
            self.lines(&path, &action.lines);
            let deeper = |kind, part| [path[0], path[1], path[2], path[3], kind, part];
            for local in &action.locals {
                self.add(&deeper("let", &local.name), &local.value);
            }
            for (parameter, value) in &action.parameters {
                self.add(&deeper("parameter", parameter), value);
            }
        }
    }

    fn programme(&mut self, programme: &Programme) {
        let name = &programme.heading.name;
        let path = ["programme", name.as_str()];
        programme.expected_duration.iter().for_each(|value| self.add(&[path[0], path[1], "expected"], value));
        programme.funding_limit.iter().for_each(|value| self.add(&[path[0], path[1], "limit"], value));
        for requirement in &programme.requirements {
            self.add(&[path[0], path[1], "requires", &requirement.label], &requirement.condition);
        }
        for phase in &programme.phases {
            let path = [path[0], path[1], "phase", phase.heading.name.as_str()];
            let stated = [
                ("intake", &phase.intake),
                ("duration", &phase.duration),
                ("completion", &phase.completion),
                ("renewed", &phase.renewed_every),
            ];
            for (part, value) in stated {
                let whole = [path[0], path[1], path[2], path[3], part];
                value.iter().for_each(|value| self.add(&whole, value));
            }
            for local in &phase.locals {
                self.add(&[path[0], path[1], path[2], path[3], "let", &local.name], &local.value);
            }
            self.lines(&path, &phase.lines);
        }
    }

    fn lines(&mut self, path: &[&str], lines: &[Line]) {
        let mut unlabelled = 0;
        for line in lines {
            let label = line.label.clone().unwrap_or_else(|| {
                unlabelled += 1;
                unlabelled.to_string()
            });
            let mut add = |part, value| {
                let whole: Vec<&str> = path.iter().copied().chain(["line", label.as_str(), part]).collect();
                self.add(&whole, value);
            };
            add("amount", &line.amount);
            line.growing.iter().for_each(|rate| add("growing", rate));
            line.condition().into_iter().for_each(|condition| add("where", condition));
            line.paid_by.iter().filter_map(|(_, share)| share.as_ref()).for_each(|share| add("paid by", share));
        }
    }

    fn add(&mut self, path: &[&str], expression: &Expression) {
        if expression.constant.is_some() {
            return;
        }
        let key = path.iter().skip(1).fold(StreamKey::of(path[0]), |key, part| key.with(part));
        let mut found = Vec::new();
        collect(expression, &mut found);
        // A line is reached by its label, in quotes where it is no name.
        let named = |part: &&str| match part.chars().all(|letter| letter.is_alphanumeric() || letter == '_') {
            true => (*part).to_owned(),
            false => format!("\"{part}\""),
        };
        let shown: Vec<String> =
            path.iter().filter(|part| !KINDS.contains(part) && !part.is_empty()).map(named).collect();
        for (number, place) in found.into_iter().enumerate() {
            self.keys.insert(place, key.nth(number as u64));
            self.paths.insert(place, shown.join("."));
        }
    }
}

/// The places of the uncertain literals of an expression, in the order they are written.
fn collect(expression: &Expression, found: &mut Vec<Place>) {
    if matches!(expression.node, Node::Range(_) | Node::Distribution(..)) {
        return found.push(expression.place);
    }
    expression.parts().into_iter().for_each(|part| collect(part, found));
}

/// The assumptions that an expression names.
pub(crate) fn assumptions_in(expression: &Expression, found: &mut Vec<Id<Assumption>>) {
    if let Node::Assumption(id) = &expression.node {
        found.push(*id);
    }
    expression.parts().into_iter().for_each(|part| assumptions_in(part, found));
}
