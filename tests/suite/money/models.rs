//! Models made up for properties: some firms, an institution and a network with a few lines of every kind.

use proptest::prelude::*;

/// A model before it is written down; amounts are whole so that they can be written at another scale.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    sales: Vec<u64>,
    members: usize,
    lines: Vec<(usize, u64, u64)>,
    in_action: Vec<(usize, u64, u64)>,
    structure: usize,
    sharing: usize,
    discount: usize,
    tier: u64,
}

/// In what the amounts of a draft are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    /// So many times as much money.
    pub(super) times: u64,
    /// The currency of amounts.
    pub(super) unit: &'static str,
}

pub(super) const PLAIN: Scale = Scale { times: 1, unit: "PEN" };

const KINDS: usize = 16;

fn line(number: usize, (kind, a, b): (usize, u64, u64), Scale { times, unit }: Scale) -> String {
    let (low, high, small) = (a * times, (a + b) * times, b * times);
    let label = format!("\"line {number}\"");
    match kind % KINDS {
        0 => format!("cost once {label}: {low} {unit}"),
        1 => format!("cost {label}: {low} {unit}/year"),
        2 => format!("cost each link {label}: {small} {unit}/year"),
        3 => format!("benefit each member {label}: {low} {unit}/year..{high} {unit}/year"),
        4 => format!(
            "benefit each member where member.sales > {} {unit}/year {label}: member.sales * 3%..{}%",
            900 * times,
            4 + b % 9
        ),
        5 => format!("benefit once in year 2 each member {label}: {low} {unit}"),
        6 => format!("transfer from f0 for f1 {label}: {small} {unit}/year"),
        7 => format!("cost once {label}: {high} {unit} paid by town {}%", 5 + b % 90),
        8 => format!("cost {label}: {low} {unit}/year growing 3%..5%"),
        9 => format!("benefit for f0 {label}: {low} {unit}/year..{high} {unit}/year drawn each year"),
        10 => format!("benefit each outsider {label}: outsider.sales * {}%", b % 7),
        11 => format!("benefit {label}: sum(members.sales) * {}%", b % 7),
        12 => format!("cost from year 2 to year 3 {label}: {low} {unit}/year * (1%..3% + 1) paid by f1 25%"),
        13 => format!("benefit each firm {label}: {small} {unit}/year * chance({}%)", 10 + b % 80),
        14 => format!("transfer from town once {label}: {low} {unit}"),
        _ => format!("benefit for town {label}: {small} {unit}/year"),
    }
}

impl Draft {
    /// Its top-level declarations, each alone.
    pub(super) fn declarations(&self, scale: Scale) -> Vec<String> {
        let Scale { times, unit } = scale;
        let rate = ["", "; discount_rate: 10%", "; discount_rate: 4%..12%"][self.discount % 3];
        let mut all = vec![
            format!("model \"Made up\" {{ currency: PEN; horizon: 3 years; samples: 300{rate} }}"),
            "territory cusco".to_owned(),
            "sector tourism".to_owned(),
            "institution town".to_owned(),
        ];
        for (number, sales) in self.sales.iter().enumerate() {
            let (sales, bought) = (sales * times, (sales / 7 + 1) * times);
            all.push(format!(
                "firm f{number} {{ territory: cusco; sector: tourism; sales: {sales} {unit}/year; buys linen: {bought} {unit}/year }}"
            ));
        }
        all.push(self.network(scale));
        all
    }

    fn network(&self, scale: Scale) -> String {
        let Scale { times, unit } = scale;
        let members: Vec<String> = (0..self.members).map(|number| format!("f{number}")).collect();
        let structure = ["flat", "led by f0", "hierarchical under f1"][self.structure % 3];
        let sharing = ["equal", "proportional to member.sales"][self.sharing % 2];
        let own: Vec<String> = self.lines.iter().enumerate().map(|(at, drawn)| line(at, *drawn, scale)).collect();
        let inside: Vec<String> =
            self.in_action.iter().enumerate().map(|(at, drawn)| line(at + 20, *drawn, scale)).collect();
        let (tier, next) = (self.tier * times, 3 * self.tier * times);
        format!(
            "network pool {{\nmembers: {}\nstructure: {structure}\nsharing: {sharing}\n{}\naction linen: joint_purchase \
             {{ good: linen; discount: tiers {{ from {tier} {unit}/year: 5%; from {next} {unit}/year: 6%..9% }} }}\n\
             action own {{\n{}\n}}\n}}",
            members.join(", "),
            own.join("\n"),
            inside.join("\n"),
        )
    }

    /// With no discount rate, a certain one, or one that varies.
    pub(super) fn discounted(self, discount: usize) -> Draft {
        Draft { discount, ..self }
    }

    pub(super) fn text(&self, scale: Scale) -> String {
        self.declarations(scale).join("\n") + "\n"
    }
}

pub(super) fn drafts() -> impl Strategy<Value = Draft> {
    let lines = || proptest::collection::vec((0..KINDS, 1u64..500, 1u64..300), 0..5);
    let sales = proptest::collection::vec(1u64..2_000, 3..6);
    (sales, 2usize..4, lines(), lines(), 0usize..3, 0usize..2, 0usize..3, 1u64..400).prop_map(
        |(sales, members, lines, in_action, structure, sharing, discount, tier)| Draft {
            sales,
            members,
            lines,
            in_action,
            structure,
            sharing,
            discount,
            tier,
        },
    )
}
