//! A first visit: what to type, one step at a time, on the model that is open.

use super::{Explorer, Reply};
use crate::scenario::written;
use crate::tongue::Tongue;

/// Each step is a real line with names of this model.
pub(super) fn tour(explorer: &mut Explorer, _: &str) -> Reply {
    let model = explorer.current.model();
    let Some((_, network)) = model.arrangements.iter().next() else {
        let words = explorer.say(
            "A tour needs a model with a network: `minka repl examples/hostels.red`",
            "El recorrido necesita un modelo con una red: `minka repl examples/hostales.red`",
        );
        return Reply::failed(format!("{words}\n"));
    };
    let pool = written(&network.heading.name);
    let member = network.members.first().and_then(|member| model.firms.get(member.firm));
    let member = member.map_or_else(|| "X".to_owned(), |firm| written(&firm.heading.name));
    let scenario = model.scenarios.values().next().map(|scenario| scenario.heading.name.clone());
    Reply::page(steps(explorer.tongue(), &pool, &member, scenario.as_deref()))
}

fn steps(tongue: Tongue, pool: &str, member: &str, scenario: Option<&str>) -> String {
    let lines: Vec<(String, &str)> = match tongue {
        Tongue::En => vec![
            (format!("{pool}.npv"), "what all members have of it, with its spread"),
            (format!("{pool}[{member}].gain"), "what one of them gains against acting alone"),
            (format!(":why {pool}[{member}].gain"), "where that comes from, line by line"),
            (format!(":what-if remove {member}"), "what if this firm leaves? nothing is kept"),
            (format!(":without {member}"), "the same, kept as a step of a draft"),
            (":diff".to_owned(), "the draft as a scenario, ready to paste"),
            (":undo".to_owned(), "takes it back"),
            (":stress".to_owned(), "each assumption at its worst"),
        ],
        Tongue::Es => vec![
            (format!("{pool}.van"), "lo que tienen todos los socios, con su variación"),
            (format!("{pool}[{member}].ganancia"), "lo que gana uno frente a ir solo"),
            (format!(":porqué {pool}[{member}].ganancia"), "de dónde sale, línea por línea"),
            (format!(":y-si retira {member}"), "¿y si esta empresa se va? no se guarda nada"),
            (format!(":sin {member}"), "lo mismo, guardado como paso de un borrador"),
            (":diferencias".to_owned(), "el borrador como escenario, listo para pegar"),
            (":deshaz".to_owned(), "lo deshace"),
            (":prueba".to_owned(), "cada supuesto en su peor valor"),
        ],
    };
    let (lead, more) = match tongue {
        Tongue::En => ("Type these, one after the other:", "go into a scenario of the model"),
        Tongue::Es => ("Escribe esto, una línea tras otra:", "entra en un escenario del modelo"),
    };
    let word = match tongue {
        Tongue::En => "scenario",
        Tongue::Es => "escenario",
    };
    let last = scenario.map(|name| (format!(":{word} {name}"), more));
    let mut page = format!("{lead}\n\n");
    for (number, (line, does)) in lines.into_iter().chain(last).enumerate() {
        page.push_str(&format!("  {}. {line}\n     {does}\n", number + 1));
    }
    page
}
