use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::{FirmReading, Measurements};
use crate::model::{Firm, FirmAmount, Model, Profile, Size};
use crate::tongue::Text;
use crate::tongue::Tongue;
use crate::tongue::number::{money, number};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "size-against-law",
    severity: Severity::Warning,
    summary: Text {
        en: "a firm's declared size is not the one the law gives for its sales",
        es: "el tamaño declarado de una empresa no es el que la ley le da por sus ventas",
    },
    sources: &[Citation { key: "D.S. 013-2013-PRODUCE", place: "" }],
    page: crate::page!("size-against-law"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let Some(profile) = &model.profile else { return };
    for (firm, reading) in model.firms.values().zip(&measurements.firms) {
        let Some(declared) = &firm.size else { continue };
        if let Some(by_law) = reading.by_law.filter(|by_law| *by_law != declared.value) {
            let finding = finding(profile, firm, reading, declared.value, by_law);
            findings.push(Finding { place: declared.place, ..finding });
        }
    }
}

fn finding(profile: &Profile, firm: &Firm, reading: &FirmReading, declared: Size, by_law: Size) -> Finding {
    let (name, declared, law) = (firm.heading.shown(), declared.word(), by_law.word());
    let units = reading.tax_units.unwrap_or_default();
    let sold = |tongue| money(tongue, &profile.currency, units * profile.tax_unit);
    let counted = |tongue| number(tongue, units, if units < 10_000.0 { 1 } else { 0 });
    let country = profile.heading.shown();
    let en = format!(
        "{name} is declared {}, but its sales of {} a year are {} tax units of {country}, which makes it {}",
        declared.en,
        sold(Tongue::En),
        counted(Tongue::En),
        law.en
    );
    let es = format!(
        "{name} se declara {}, pero sus ventas de {} al año son {} unidades tributarias ({country}), y eso la \
             hace {}",
        declared.es,
        sold(Tongue::Es),
        counted(Tongue::Es),
        law.es
    );
    let place = firm.heading.place;
    let finding = Finding::new(&RULE, place, en, es).help(
        format!("check the sales first; if they are right, write `size: {}` ({})", law.en, limits(profile, Tongue::En)),
        format!(
            "revisa primero las ventas; si están bien, escribe `tamaño: {}` ({})",
            law.es,
            limits(profile, Tongue::Es)
        ),
    );
    match firm.amount(FirmAmount::Sales) {
        Some(sales) => finding.label(
            sales.place,
            format!("{} tax units", counted(Tongue::En)),
            format!("{} unidades tributarias", counted(Tongue::Es)),
        ),
        None => finding,
    }
}

/// "micro up to 150 tax units, small up to 1,700, medium up to 2,300".
fn limits(profile: &Profile, tongue: Tongue) -> String {
    let (up_to, unit) = match tongue {
        Tongue::En => ("up to", " tax units"),
        Tongue::Es => ("hasta", " unidades tributarias"),
    };
    let named = Size::ALL.iter().zip(profile.up_to).enumerate();
    let limits = named.map(|(index, (size, limit))| {
        let unit = if index == 0 { unit } else { "" };
        format!("{} {up_to} {}{unit}", size.word().say(tongue), number(tongue, limit, 0))
    });
    limits.collect::<Vec<_>>().join(", ")
}
