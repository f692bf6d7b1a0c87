//! `minka test`: does what the models expect hold?

use super::sampling::{sampling, with_sampling};
use super::{Command, given_paths, paths};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::report::answers::Tested;
use minka::tongue::{Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "test",
    about: Text {
        en: "Say whether what models `expect` holds, and by how much it does not",
        es: "Dice si se cumple lo que los modelos esperan (`espera`), y por cuánto no",
    },
    arguments,
    run,
};

const PATHS: Text = Text {
    en: "Models: .red files, folders that hold some, or - for standard input",
    es: "Modelos: archivos .red, carpetas que los contengan, o - para la entrada estándar",
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    with_sampling(command.arg(paths(PATHS, tongue)), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Ending {
    let models = match places::models(&given_paths(given)) {
        Ok(models) => models,
        Err(words) => return Ending::CannotRun(words),
    };
    let mut page = String::new();
    let mut all = Tested::default();
    let mut broken = 0;
    let several = models.len() > 1;
    let mut tongue = reader.tongue();
    for (number, model) in models.into_iter().enumerate() {
        let sampling = sampling(&model.session, given);
        let session = model.session.sampled(&sampling).with_scenarios(false, &sampling);
        let look = reader.look(reader.tongue_for(&session));
        if number == 0 {
            tongue = look.tongue;
        }
        let tested = Tested::of(&session.measurements().expectations);
        let name = model.path.map_or("-".to_owned(), |path| path.display().to_string());
        let name = minka::diagnostic::render::sanitise(&name).into_owned();
        let shown = session.expectations_shown(&look);
        if several && !(shown.is_empty() && reader.quiet) {
            page.push_str(&format!("{name}\n"));
        }
        page.push_str(&shown);
        if session.has_errors() {
            let words = Text {
                en: "the model has errors: see `minka check`",
                es: "el modelo tiene errores: mira `minka check`",
            };
            page.push_str(&format!("{}\n", words.say(look.tongue)));
            broken += 1;
        }
        if several && !page.is_empty() {
            page.push('\n');
        }
        all = all.plus(tested);
    }
    if !(reader.quiet && all.failing == 0 && broken == 0) {
        page.push_str(&format!("{}\n", all.say(tongue)));
    } else {
        page.clear();
    }
    match output::print(&page) {
        Err(words) => Ending::CannotRun(words),
        Ok(()) if all.failing > 0 || broken > 0 => Ending::Found,
        Ok(()) => Ending::Fine,
    }
}
