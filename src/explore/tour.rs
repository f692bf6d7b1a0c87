//! A first visit: a step at a time, each a real line on the model that is open.

use super::{Explorer, Reply};
use crate::scenario::written;
use crate::tongue::{Text, Tongue};

/// Takes the next step: says what it is, and carries it out.
pub(super) fn tour(explorer: &mut Explorer, typed: &str) -> Reply {
    if !typed.is_empty() {
        // From the beginning again.
        explorer.toured = 0;
    }
    let steps = steps(explorer);
    if steps.is_empty() {
        let words = explorer.say(
            "A tour needs a model with a network: `minka repl examples/hostels.red`",
            "El recorrido necesita un modelo con una red: `minka repl examples/hostales.red`",
        );
        return Reply::failed(format!("{words}\n"));
    }
    let Some((line, does)) = steps.get(explorer.toured) else {
        explorer.toured = 0;
        let words = explorer.say(
            "That was the tour. `:help` shows all that can be typed; `:tour` begins again.",
            "Eso fue el recorrido. `:ayuda` muestra todo lo que se puede escribir; `:recorrido` empieza de nuevo.",
        );
        return Reply::page(format!("{words}\n"));
    };
    explorer.toured += 1;
    let mut page = format!("{}/{}  {does}\n> {line}\n", explorer.toured, steps.len());
    let reply = explorer.carry_out(line);
    page.push_str(&reply.page);
    if reply.failed {
        // What comes after would not be what it says.
        explorer.toured = 0;
        return Reply { page, ..reply };
    }
    let more = explorer.say("`:tour` goes on", "`:recorrido` sigue");
    page.push_str(&format!("({more})\n"));
    Reply { page, ..reply }
}

fn steps(explorer: &Explorer) -> Vec<(String, &'static str)> {
    let model = explorer.base.model();
    let Some((_, network)) = model.arrangements.iter().next() else { return Vec::new() };
    let pool = written(&network.heading.name);
    let member = network.members.first().and_then(|member| model.firms.get(member.firm));
    let Some(member) = member.map(|firm| written(&firm.heading.name)) else { return Vec::new() };
    let scenario = model.scenarios.values().next().map(|scenario| written(&scenario.heading.name));
    let tongue = explorer.tongue();
    let mut steps: Vec<(String, &'static str)> =
        STEPS.iter().map(|(line, does)| (filled(line.say(tongue), &pool, &member), does.say(tongue))).collect();
    if let Some(name) = scenario {
        let word = Text { en: "scenario", es: "escenario" }.say(tongue);
        let goes = Text { en: "into a scenario of the model", es: "a un escenario del modelo" };
        let leaves = Text { en: "and back to the model as it stands", es: "y de vuelta al modelo tal como está" };
        steps.push((format!(":{word} {name}"), goes.say(tongue)));
        steps.push((format!(":{word} base"), leaves.say(tongue)));
    }
    let last = match tongue {
        Tongue::En => (":stress", "each assumption at its worst"),
        Tongue::Es => (":prueba", "cada supuesto en su peor valor"),
    };
    steps.push((last.0.to_owned(), last.1));
    steps
}

fn filled(line: &str, pool: &str, member: &str) -> String {
    line.replace("POOL", pool).replace("FIRM", member)
}

const fn step(line: [&'static str; 2], does: [&'static str; 2]) -> (Text, Text) {
    (Text { en: line[0], es: line[1] }, Text { en: does[0], es: does[1] })
}

/// Lines with names to be filled in, and what they are for.
static STEPS: [(Text, Text); 7] = [
    step(
        ["POOL.npv", "POOL.van"],
        ["what all members have of it, with its spread", "lo que les deja a todos los socios, con su variación"],
    ),
    step(
        ["POOL[FIRM].gain", "POOL[FIRM].ganancia"],
        ["what one of them gains against acting alone", "lo que gana uno frente a ir solo"],
    ),
    step(
        [":why POOL[FIRM].gain", ":porqué POOL[FIRM].ganancia"],
        ["where that comes from, line by line", "de dónde sale, línea por línea"],
    ),
    step(
        [":what-if remove FIRM", ":y-si retira FIRM"],
        ["what if this firm leaves? nothing is kept", "¿y si esta empresa se va? no se guarda nada"],
    ),
    step(
        [":without FIRM", ":sin FIRM"],
        ["the same, kept as a step of a draft", "lo mismo, guardado como paso de un borrador"],
    ),
    step(
        [":diff", ":diferencias"],
        ["the draft as a scenario, ready to paste", "el borrador como escenario, listo para pegar"],
    ),
    step([":undo", ":deshaz"], ["takes it back", "lo deshace"]),
];
