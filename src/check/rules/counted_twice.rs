use crate::check::Check;
use crate::check::flows::Purchases;
use crate::check::goods::{Drawing, all_drawings};
use crate::diagnostic::{Finding, Rule, Severity};
use crate::model::{Firm, Good, Id, Model};
use crate::tongue::{Phrase, Text};
use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "counted-twice",
    severity: Severity::Error,
    summary: Text {
        en: "two actions draw on the same purchase of the same firm, so that its saving is counted twice",
        es: "dos acciones se apoyan en la misma compra de la misma empresa, y el ahorro se cuenta dos veces",
    },
    sources: &[],
    page: crate::page!("counted-twice"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// The first action that draws on a purchase, and how many firms of the buyer it has taken so far.
struct Taken {
    by: usize,
    firms: u64,
}

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let all: Vec<Drawing<'_>> = all_drawings(model);
    let purchases = Purchases::of(model, all.iter().map(|drawing| drawing.good));
    let mut taken: FxHashMap<(Id<Firm>, Id<Good>), Taken> = FxHashMap::default();
    let mut twice: IndexMap<(usize, usize), Vec<Id<Firm>>, FxBuildHasher> = IndexMap::default();
    for (index, drawing) in all.iter().enumerate() {
        for member in drawing.arrangement.members_once() {
            if !purchases.buys(member.firm, drawing.good) {
                continue;
            }
            let firms = member.count;
            let before = taken.entry((member.firm, drawing.good)).or_insert(Taken { by: index, firms: 0 });
            // Two networks may hold different firms of one group.
            let same_members = std::ptr::eq(all[before.by].arrangement, drawing.arrangement);
            let together = before.firms.saturating_add(firms);
            let overlaps = same_members || together > model.firms[member.firm].count;
            if before.by != index && overlaps {
                twice.entry((before.by, index)).or_default().push(member.firm);
            }
            before.firms = together;
        }
    }
    findings.extend(twice.iter().map(|((first, second), firms)| finding(model, &all[*first], &all[*second], firms)));
}

fn finding(model: &Model, first: &Drawing<'_>, second: &Drawing<'_>, firms: &[Id<Firm>]) -> Finding {
    let (names, good) = (model.naming(firms), &model.goods[second.good].name);
    let (buys, compra) = if model.is_one(firms) { ("buys", "compra") } else { ("buy", "compran") };
    let apart = !std::ptr::eq(first.arrangement, second.arrangement);
    let place = |drawing: &Drawing<'_>| {
        let (action, of) = (drawing.action.named(), drawing.arrangement.of_named());
        let (en, es) = if apart { (format!(" {}", of.en), format!(" {}", of.es)) } else { Default::default() };
        Phrase::new(format!("{}{en}", action.en), format!("{}{es}", action.es))
    };
    let (one, other) = (place(first), place(second));
    let en = format!("what {} {buys} of {good} is counted twice: by {} and by {}", names.en, one.en, other.en);
    let es = format!("lo que {} {compra} de {good} se cuenta dos veces: en {} y en {}", names.es, one.es, other.es);
    Finding::new(&RULE, second.place, en, es).label(first.place, "counted here already", "ya se cuenta aquí").help(
        "keep it in one of the two; if the firms really buy in two ways, give each its own good, such as \
             `buys sheets: …` and `buys towels: …`; if one of them is an alternative, put it into a `scenario`",
        "déjalo en una de las dos; si las empresas de verdad compran por dos lados, dale a cada parte su bien, como \
             `compra sábanas: …` y `compra toallas: …`; si una es la alternativa de la otra, llévala a un `escenario`",
    )
}
