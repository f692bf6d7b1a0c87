//! What the figures are, said once on a page.

use super::super::page::{Ink, Page};
use super::super::value;
use super::super::wrap::glued;
use crate::evaluate::money::{MoneyReading, Outcome};
use crate::model::{Arrangement, Id};
use crate::tongue::{Text, Tongue, number};

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, id: Id<Arrangement>, reading: &MoneyReading) {
    let mut sentences = Vec::new();
    if first(page) == Some(id) {
        sentences.push(present_value(page));
        sentences.extend(samples(page));
    }
    if grouped(page, arrangement) && !reading.shared_by_contribution {
        let text = page.say("Of groups: for each of their firms.", "De los grupos: por cada empresa.");
        sentences.push(text.to_owned());
    }
    if !sentences.is_empty() {
        page.paragraph(2, Ink::Faint, &sentences.join(" "));
    }
}

/// The first arrangement that has figures to show.
fn first(page: &Page) -> Option<Id<Arrangement>> {
    let shown = |reading: &MoneyReading| reading.has_lines && !reading.members.is_empty();
    let all = page.model().arrangements.iter().zip(&page.input.measurements.money.arrangements);
    all.filter(|(_, outcome)| outcome.reading().is_some_and(shown)).map(|((id, _), _)| id).next()
}

fn grouped(page: &Page, arrangement: &Arrangement) -> bool {
    arrangement.members_once().any(|member| page.model().firms.get(member.firm).is_some_and(|firm| firm.is_group))
}

/// Over which time, and at which rate.
fn present_value(page: &Page) -> String {
    let settings = &page.model().settings;
    let (one, many) = (Text { en: "year", es: "año" }, Text { en: "years", es: "años" });
    let years = glued(&number::count(page.tongue(), settings.horizon_years() as usize, one, many));
    let rate = settings.discount_rate.as_ref().map(|rate| value::shown(page, rate));
    match (page.tongue(), rate) {
        (Tongue::En, Some(rate)) => {
            format!("Amounts are present values: the sum over {years}, discounted at {rate} a year.")
        }
        (Tongue::Es, Some(rate)) => {
            format!("Los montos son valores actuales: la suma de {years}, descontada a una tasa de {rate} anual.")
        }
        (Tongue::En, None) => {
            format!("Amounts are sums over {years}, not discounted, for the model states no discount rate.")
        }
        (Tongue::Es, None) => {
            format!("Los montos son sumas de {years}, sin descontar, porque el modelo no indica una tasa de descuento.")
        }
    }
}

/// How uncertain amounts are shown, where there are any.
fn samples(page: &Page) -> Option<String> {
    let money = &page.input.measurements.money;
    let sampled = money.sampled.as_ref()?;
    let varies = |reading: &MoneyReading| {
        let whole = [&reading.npv, &reading.social_npv, &reading.annual_benefit, &reading.annual_cost];
        whole.into_iter().any(|stat| stat.varies()) || reading.members.iter().any(|member| member.gain.varies())
    };
    if !money.arrangements.iter().filter_map(Outcome::reading).any(varies) {
        return None;
    }
    let (one, many) = (Text { en: "sample", es: "muestra" }, Text { en: "samples", es: "muestras" });
    let samples = glued(&number::count(page.tongue(), sampled.samples as usize, one, many));
    let to = if page.look.unicode { "–" } else { page.say("to", "a") };
    let range = glued(&format!("(p5 {to} p95)"));
    let seed = sampled.seed;
    Some(match page.tongue() {
        Tongue::En => format!(
            "Where one is uncertain: its expected value, the mean of {samples}, and in brackets the range that holds 9 of 10 of \
             them {range}; {}.",
            glued(&format!("seed {seed}")),
        ),
        Tongue::Es => format!(
            "Si uno es incierto: su valor esperado, el promedio de {samples}, y entre paréntesis el rango donde caen 9 de \
             cada 10 {range}; {}.",
            glued(&format!("semilla {seed}")),
        ),
    })
}
