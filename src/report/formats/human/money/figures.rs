//! The key figures of an arrangement, and who funds what.

use super::super::page::Page;
use super::super::table::Table;
use super::super::wrap::glued;
use super::amounts::{money, spread};
use crate::evaluate::money::{FunderMoney, MoneyReading, OutsiderMoney};
use crate::model::{Arrangement, ArrangementKind};
use crate::report::names;
use crate::tongue::{Text, Tongue, number};

/// The most outsiders that are named.
const MAX_NAMED: usize = 6;

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &MoneyReading) {
    page.section(page.say("Key figures", "Cifras clave"), "PROMPYME, K-WHY-1");
    let mut table = Table::labelled(page);
    table.says(page.say("Net present value", "Valor actual neto"), Some(spread(page, &reading.npv)));
    table.says(page.say("Benefit a year", "Beneficio al año"), Some(spread(page, &reading.annual_benefit)));
    table.says(page.say("Cost a year", "Costo al año"), Some(spread(page, &reading.annual_cost)));
    table.says(page.say("Rate of return", "Tasa de retorno (TIR)"), Some(rate_of_return(page, reading)));
    table.says(page.say("Payback", "Recuperación"), Some(payback(page, reading)));
    table.says(page.say("Benefit/cost", "Beneficio/costo"), Some(benefit_cost(page, reading)));
    table.says(page.say("Appropriability", "Apropiabilidad"), appropriability(page, arrangement, reading));
    table.says(page.say("Spillover", "Derrame"), spillover(page, reading));
    table.says(page.say("Who else pays", "Quién más paga"), funders(page, reading));
    let whole = !reading.outsiders.is_empty() || !reading.funders.is_empty();
    table.says(page.say("For all parties", "Para todas las partes"), whole.then(|| spread(page, &reading.social_npv)));
    if !reading.shared_by_contribution {
        table.says(page.say("Support needed", "Apoyo necesario"), Some(support(page, reading)));
        table.says(page.say("Verdict", "Veredicto"), Some(reading.verdict.title().say(page.tongue()).to_owned()));
    }
    table.write(page);
}

fn rate_of_return(page: &Page, reading: &MoneyReading) -> String {
    let tongue = page.tongue();
    let rate = |rate: &f64| glued(&number::percent(tongue, *rate, 1));
    match reading.irr_all.as_slice() {
        [] => no_rate(page, reading).to_owned(),
        [only] if reading.first_flow_positive => {
            let text = page.say(
                "what comes first is a gain: a rate at which money is borrowed, not earned",
                "lo primero que llega es una ganancia: es una tasa a la que se toma dinero prestado, no a la que rinde",
            );
            format!("{}; {text}", rate(only))
        }
        [only] => format!("{} {}", rate(only), page.say("a year", "anual")),
        several => {
            let rates: Vec<String> = several.iter().map(rate).collect();
            let rates = number::list(tongue, &rates);
            let text = page.say(
                "there are several, as the yearly balance changes its sign more than once; go by the net present value",
                "hay varias, porque el saldo de los años cambia de signo más de una vez; guíate por el valor actual neto",
            );
            format!("{rates}: {text}")
        }
    }
}

/// Why there is no rate of return.
fn no_rate(page: &Page, reading: &MoneyReading) -> &'static str {
    let gains = reading.years.iter().any(|year| year.net > 0.0);
    let losses = reading.years.iter().any(|year| year.net < 0.0);
    match (gains, losses) {
        (true, false) => {
            page.say("none: in no year is there anything to recover", "no hay: ningún año deja saldo en contra")
        }
        (false, true) => {
            page.say("none: no year brings more than it costs", "no hay: ningún año rinde más de lo que cuesta")
        }
        (false, false) => page.say("none: every year comes to nothing", "no hay: cada año queda en cero"),
        (true, true) => page.say(
            "none: at no rate does what comes in make up for what goes out",
            "no hay: a ninguna tasa lo que entra compensa lo que sale",
        ),
    }
}

fn payback(page: &Page, reading: &MoneyReading) -> String {
    let tongue = page.tongue();
    let horizon = page.model().settings.horizon_years() as usize;
    let (one, many) = (Text { en: "year", es: "año" }, Text { en: "years", es: "años" });
    match reading.payback {
        None => {
            let years = glued(&number::count(tongue, horizon, one, many));
            match tongue {
                Tongue::En => format!("not within the {years}"),
                Tongue::Es => format!("no se recupera en {years}"),
            }
        }
        Some(0.0) => {
            page.say("at once: nothing has to be recovered", "inmediata: no hay nada que recuperar").to_owned()
        }
        Some(years) if years < 1.0 => {
            let (one, many) = (Text { en: "month", es: "mes" }, Text { en: "months", es: "meses" });
            glued(&number::count(tongue, (years * 12.0).round().max(1.0) as usize, one, many))
        }
        Some(years) => glued(&format!("{} {}", number::number(tongue, years, 1), many.say(tongue))),
    }
}

fn benefit_cost(page: &Page, reading: &MoneyReading) -> String {
    match reading.benefit_cost_ratio {
        Some(ratio) => number::number(page.tongue(), ratio, 2),
        None => page.say("members pay nothing", "los socios no pagan nada").to_owned(),
    }
}

fn appropriability(page: &Page, arrangement: &Arrangement, reading: &MoneyReading) -> Option<String> {
    let part = glued(&number::percent(page.tongue(), reading.appropriability?, 0));
    let text = match (page.tongue(), arrangement.kind) {
        (Tongue::En, ArrangementKind::Network) => format!("the members have {part} of all benefits"),
        (Tongue::Es, ArrangementKind::Network) => format!("los socios se quedan con el {part} de los beneficios"),
        (Tongue::En, ArrangementKind::Agreement) => format!("the participants have {part} of all benefits"),
        (Tongue::Es, ArrangementKind::Agreement) => {
            format!("los participantes se quedan con el {part} de los beneficios")
        }
    };
    Some(text)
}

/// What firms outside have of it; nothing where there are none.
fn spillover(page: &Page, reading: &MoneyReading) -> Option<String> {
    if reading.outsiders.is_empty() {
        return None;
    }
    let tongue = page.tongue();
    let outside: u64 = reading.outsiders.iter().map(|outsider| outsider.count).sum();
    let (one, many) =
        (Text { en: "firm outside", es: "empresa externa" }, Text { en: "firms outside", es: "empresas externas" });
    let firms = glued(&number::count(tongue, outside as usize, one, many));
    let touched: Vec<&OutsiderMoney> = reading.outsiders.iter().filter(|outsider| outsider.npv != 0.0).collect();
    if touched.is_empty() {
        return Some(format!("{} {firms}", page.say("none for the", "ninguno para")));
    }
    let times = if page.look.unicode { "×" } else { "x" };
    let named = |outsider: &&OutsiderMoney| {
        let name = names::firm_shown(page.model(), outsider.firm);
        let npv = money(page, outsider.npv);
        match outsider.count {
            1 => format!("{name} {npv}"),
            count => format!("{name} {}", glued(&format!("{} {times} {npv}", number::number(tongue, count as f64, 0)))),
        }
    };
    let mut list: Vec<String> = touched.iter().take(MAX_NAMED).map(named).collect();
    if touched.len() > MAX_NAMED {
        let more = Text { en: "more", es: "más" };
        list.push(number::count(tongue, touched.len() - MAX_NAMED, more, more));
    }
    let total = money(page, reading.spillover);
    Some(format!("{total} {} {firms}: {}", page.say("for", "para"), number::list(tongue, &list)))
}

/// Who pays without being a member, and what such a party has of it itself.
fn funders(page: &Page, reading: &MoneyReading) -> Option<String> {
    let named = |funder: &FunderMoney| {
        let name = names::party_shown(page.model(), funder.party);
        let gained = funder.npv + funder.outlay;
        let nothing = 1e-9 * (funder.outlay.abs() + funder.npv.abs());
        let gains = (gained > nothing).then(|| match page.tongue() {
            Tongue::En => format!("gains {}", money(page, gained)),
            Tongue::Es => format!("gana {}", money(page, gained)),
        });
        let pays = (funder.outlay > nothing).then(|| match page.tongue() {
            Tongue::En => format!("pays {}", money(page, funder.outlay)),
            Tongue::Es => format!("paga {}", money(page, funder.outlay)),
        });
        let both: Vec<String> = pays.into_iter().chain(gains).collect();
        (!both.is_empty()).then(|| format!("{name} {}", number::list(page.tongue(), &both)))
    };
    let all: Vec<String> = reading.funders.iter().filter_map(named).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

/// What members lack to gain, and what others pay already.
fn support(page: &Page, reading: &MoneyReading) -> String {
    let tongue = page.tongue();
    if reading.support_needed == 0.0 {
        return match (reading.support_declared > 0.0, tongue) {
            (false, _) => page.say("none", "ninguno").to_owned(),
            (true, Tongue::En) => format!("none beyond the {} declared", money(page, reading.support_declared)),
            (true, Tongue::Es) => {
                format!("ninguno más allá de los {} declarados", money(page, reading.support_declared))
            }
        };
    }
    let needed = money(page, reading.support_needed);
    let yearly = reading.annual_support_needed.map(|yearly| money(page, yearly));
    let mut text = match (&yearly, tongue) {
        (Some(yearly), Tongue::En) => format!("{needed}, or {yearly} a year"),
        (Some(yearly), Tongue::Es) => format!("{needed}, o {yearly} al año"),
        (None, _) => needed,
    };
    if reading.support_declared > 0.0 {
        let declared = money(page, reading.support_declared);
        text += &match tongue {
            Tongue::En => format!(", beyond the {declared} declared"),
            Tongue::Es => format!(", además de los {declared} declarados"),
        };
    }
    let reshared = reading.support_after_resharing;
    if reshared >= reading.support_needed * (1.0 - 1e-9) {
        return text;
    }
    text += &match (reshared == 0.0, tongue) {
        (true, Tongue::En) => "; none if members shared in another way".to_owned(),
        (true, Tongue::Es) => "; ninguno si se repartiera de otra manera".to_owned(),
        (false, Tongue::En) => format!("; {} if members shared in another way", money(page, reshared)),
        (false, Tongue::Es) => format!("; {} si se repartiera de otra manera", money(page, reshared)),
    };
    text
}
