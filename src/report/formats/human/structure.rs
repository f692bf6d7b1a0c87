//! Who leads, what follows from it, and how it suits the surroundings.

use super::page::{Ink, Page};
use super::table::Table;
use super::ties;
use super::typology::capital;
use crate::evaluate::{ArrangementReading, Fit, StructureReading};
use crate::model::{Arrangement, ArrangementKind, Change, Environment, Level, StructureKind};
use crate::report::names;
use crate::tongue::{Text, Tongue, number};

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &ArrangementReading) {
    page.section(page.say("Structure", "Estructura"), "PROMPYME, K-STRUCT");
    let sentence = leads(page, &reading.structure);
    page.paragraph(2, Ink::Plain, &sentence);
    page.blank();
    let mut table = Table::labelled(page);
    profile(page, &mut table, &reading.structure);
    table.pause();
    environment(page, &mut table, arrangement, &reading.structure);
    links(page, &mut table, arrangement, &reading.structure);
    if let Some(reading) = &reading.ties {
        table.pause();
        ties::rows(page, &mut table, reading);
    }
    table.write(page);
}

fn leads(page: &Page, reading: &StructureReading) -> String {
    let leader = match reading.leader {
        Some(leader) => names::firm_shown(page.model(), leader).to_owned(),
        None => page.say("a leader who is not named", "un líder que no se nombra").to_owned(),
    };
    match (reading.kind, reading.rotating, page.tongue()) {
        (StructureKind::Flat, true, _) => {
            page.say("Flat, coordinated in turns.", "Plana, con coordinación rotativa.").to_owned()
        }
        (StructureKind::Flat, false, _) if !reading.is_declared => {
            page.say("Flat, as nothing else is declared.", "Plana, pues no se declara otra.").to_owned()
        }
        (StructureKind::Flat, false, _) => page.say("Flat: nobody leads.", "Plana: nadie lidera.").to_owned(),
        (StructureKind::Led, _, Tongue::En) => format!("Led by {leader}."),
        (StructureKind::Led, _, Tongue::Es) => format!("Liderada por {leader}."),
        (StructureKind::Hierarchical, _, Tongue::En) => format!("Hierarchical, under {leader}."),
        (StructureKind::Hierarchical, _, Tongue::Es) => format!("Jerárquica, bajo {leader}."),
    }
}

/// The six attributes of K-STRUCT.
fn profile(page: &Page, table: &mut Table, reading: &StructureReading) {
    let (profile, tongue) = (reading.profile, page.tongue());
    let speed = feminine(profile.response_speed);
    let flexibility = feminine(profile.flexibility);
    let rows = [
        (Text { en: "Leadership", es: "Liderazgo" }, profile.leadership),
        (Text { en: "Relative power", es: "Poder relativo" }, profile.relative_power),
        (Text { en: "Decisions", es: "Toma de decisiones" }, profile.decision_mode),
        (Text { en: "Response speed", es: "Velocidad de respuesta" }, speed),
        (Text { en: "Flexibility", es: "Flexibilidad" }, flexibility),
        (Text { en: "Ideal environment", es: "Entorno ideal" }, profile.ideal_environment),
    ];
    for (label, text) in rows {
        table.says(label.say(tongue), Some(text.say(tongue).to_owned()));
    }
}

/// The environment that is declared, and how the structure suits it.
fn environment(page: &Page, table: &mut Table, arrangement: &Arrangement, reading: &StructureReading) {
    let tongue = page.tongue();
    let declared: Vec<String> =
        declared(&arrangement.environment).iter().map(|text| text.say(tongue).to_owned()).collect();
    let label = page.say("Its environment", "Su entorno");
    table.says(label, (!declared.is_empty()).then(|| number::list(tongue, &declared)));
    let reasons = reading.fit_reasons.iter().map(|reason| reason.say(tongue)).collect::<Vec<&str>>().join(" ");
    let fit = match reading.fit {
        Fit::Unknown => page.say("not known: no environment is declared", "no se sabe: no se declara el entorno"),
        Fit::Good | Fit::Partial | Fit::Poor => reading.fit.title().say(tongue),
    };
    let fit = match (reading.fit, reasons.is_empty()) {
        (Fit::Good | Fit::Partial | Fit::Poor, false) => format!("{}. {reasons}", capital(fit)),
        (Fit::Unknown, false) => reasons,
        (Fit::Good | Fit::Partial | Fit::Poor | Fit::Unknown, true) => fit.to_owned(),
    };
    table.says(page.say("Fit", "Ajuste"), Some(fit));
}

fn declared(environment: &Environment) -> Vec<Text> {
    let change = environment.change.as_ref().map(|stated| match stated.value {
        Change::Gradual => Text { en: "gradual change", es: "cambio gradual" },
        Change::Strong => Text { en: "strong change", es: "cambio fuerte" },
    });
    let concentration = environment.concentration.as_ref().map(|stated| match stated.value {
        Level::Low => Text { en: "low concentration", es: "concentración baja" },
        Level::Intermediate => Text { en: "intermediate concentration", es: "concentración intermedia" },
        Level::High => Text { en: "high concentration", es: "concentración alta" },
    });
    let costs = environment.transaction_costs.as_ref().map(|stated| match stated.value {
        Level::Low => Text { en: "low transaction costs", es: "costos de transacción bajos" },
        Level::Intermediate => Text { en: "intermediate transaction costs", es: "costos de transacción intermedios" },
        Level::High => Text { en: "high transaction costs", es: "costos de transacción altos" },
    });
    let response = environment.required_response.as_ref().map(|stated| match stated.value {
        Level::Low => Text { en: "response may be slow", es: "la respuesta puede ser lenta" },
        Level::Intermediate => Text { en: "intermediate response required", es: "respuesta intermedia requerida" },
        Level::High => Text { en: "quick response required", es: "respuesta rápida requerida" },
    });
    change.into_iter().chain(concentration).chain(costs).chain(response).collect()
}

/// `6 members need 10 coordination links`
fn links(page: &Page, table: &mut Table, arrangement: &Arrangement, reading: &StructureReading) {
    let (Some(links), Some(members)) = (reading.links, reading.members) else { return };
    let tongue = page.tongue();
    let (one, many) = match arrangement.kind {
        ArrangementKind::Network => (Text { en: "member", es: "socio" }, Text { en: "members", es: "socios" }),
        ArrangementKind::Agreement => {
            (Text { en: "participant", es: "participante" }, Text { en: "participants", es: "participantes" })
        }
    };
    let members = number::count(tongue, members as usize, one, many);
    let decimals = if links.fract() == 0.0 { 0 } else { 1 };
    let one = links == 1.0;
    let links = number::number(tongue, links, decimals);
    let text = match tongue {
        Tongue::En => format!("{members} need {links} coordination link{}", if one { "" } else { "s" }),
        Tongue::Es => format!("{members} necesitan coordinar {links} enlace{}", if one { "" } else { "s" }),
    };
    table.says(page.say("Coordination", "Coordinación"), Some(text));
}

/// A level as an adjective of trust, speed, flexibility: all feminine in Spanish.
pub(super) fn feminine(level: Level) -> Text {
    match level {
        Level::Low => Text { en: "low", es: "baja" },
        Level::Intermediate => Text { en: "intermediate", es: "intermedia" },
        Level::High => Text { en: "high", es: "alta" },
    }
}
