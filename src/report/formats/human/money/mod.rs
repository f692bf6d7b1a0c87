//! What an arrangement comes to: the verdict, each member on a line, year by year, the key figures, action by action.

mod actions;
pub(super) mod amounts;
mod bar;
mod brought;
mod caption;
mod figures;
mod members;
mod unknown;
mod verdict;
mod years;

pub(super) use amounts::Amounts;
pub(in crate::report) use bar::Bar;
pub(super) use brought::{advantage, obstacle, plain, spread_of};

use super::block::Picture;
use super::page::{Ink, Page};
use crate::diagnostic::Severity;
use crate::evaluate::money::{MoneyReading, Outcome, Stat};
use crate::model::{Arrangement, ArrangementKind, Id};

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, id: Id<Arrangement>) {
    let input = page.input;
    let text = match input.measurements.money.arrangements.get(id.index()) {
        None => return page.picture(Picture::Network(id)),
        Some(Outcome::Worked(reading)) => match without_figures(page, arrangement, reading) {
            Some(text) => text,
            None => return worked_out(page, arrangement, id, reading),
        },
        Some(Outcome::NeedsSampling) => page.say(
            "Money: not worked out, for its amounts are uncertain and nothing was sampled.",
            "Dinero: no se calculó, porque sus montos son inciertos y no se sorteó ninguna muestra.",
        ),
        Some(Outcome::RestsOnUnknown) => {
            unknown::write(page, id);
            page.say(
                "Money: not worked out, for it rests on an unknown (`?`) without a value.",
                "Dinero: no se calculó, porque se apoya en una incógnita (`?`) sin valor.",
            )
        }
        Some(Outcome::Broken) => broken(page),
    };
    page.paragraph(0, Ink::Strong, text);
    page.picture(Picture::Network(id));
}

/// An amount of money by itself.
pub(super) fn mean(page: &Page, value: f64) -> String {
    amounts::money(page, value)
}

/// `1,200 – 1,900`, in the money of the model.
pub(super) fn range(page: &Page, stat: &Stat) -> String {
    let amounts = amounts::Amounts::of(page, &[stat.p5, stat.p95]);
    amounts.range(stat)
}

/// What an action is worth to all members, where it moves any money: its net present value.
pub(super) fn worth(page: &Page, id: Id<Arrangement>, action: usize) -> Option<String> {
    let reading = page.input.measurements.money.arrangements.get(id.index())?.reading()?;
    let money = reading.by_action.get(action).filter(|money| actions::moves(money))?;
    Some(amounts::money(page, money.npv.mean))
}

/// The figures of an arrangement, one below the other.
fn worked_out(page: &mut Page, arrangement: &Arrangement, id: Id<Arrangement>, reading: &MoneyReading) {
    unknown::write(page, id);
    let text = verdict::sentence(page, arrangement, reading);
    page.paragraph(0, Ink::Strong, &text);
    page.blank();
    if !reading.shared_by_contribution {
        members::write(page, arrangement, reading);
    }
    caption::write(page, arrangement, id, reading);
    page.picture(Picture::Network(id));
    years::write(page, id, reading);
    figures::write(page, arrangement, reading);
    actions::write(page, arrangement, reading);
    super::stability::write(page, arrangement, reading);
}

/// Why there is nothing to show, where there is not.
fn without_figures(page: &Page, arrangement: &Arrangement, reading: &MoneyReading) -> Option<&'static str> {
    if !reading.has_lines {
        let text = page.say(
            "Money: nothing to work out, for no cost and no benefit is declared.",
            "Dinero: no hay nada que calcular, porque no se declara ningún costo ni beneficio.",
        );
        return Some(text);
    }
    if !reading.members.is_empty() {
        return None;
    }
    Some(match arrangement.kind {
        ArrangementKind::Network => page.say(
            "Money: nothing to work out, for no member is declared.",
            "Dinero: no hay nada que calcular, porque no se declara ningún socio.",
        ),
        ArrangementKind::Agreement => page.say(
            "Money: nothing to work out, for no participant is declared.",
            "Dinero: no hay nada que calcular, porque no se declara ningún participante.",
        ),
    })
}

fn broken(page: &Page) -> &'static str {
    let any = page.input.findings.iter().any(|finding| finding.severity == Severity::Error);
    if any {
        page.say("Money: not worked out; see the errors below.", "Dinero: no se calculó; mira los errores más abajo.")
    } else {
        page.say(
            "Money: not worked out, for it rests on something this version does not evaluate yet.",
            "Dinero: no se calculó, porque depende de algo que esta versión todavía no evalúa.",
        )
    }
}
