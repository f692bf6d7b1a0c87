//! `minka test`: does what the models expect hold?

use super::changes::{changed, with_changes};
use super::sampling::{sampling, with_sampling};
use super::{Command, format_option, given_paths, paths, text};
use crate::places::ReadModel;
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::Session;
use minka::report::answers::Tested;
use minka::report::answers::tested::{self, Format};
use minka::tongue::{Phrase, Text, Tongue};

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

const FORMAT: Text = Text { en: "Form of what came of it", es: "Forma de lo que resulta" };
const HUMAN: Text = Text { en: "for people", es: "para personas" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let machines = tested::ALL.iter().map(|format| (format.name, format.about));
    let format = format_option(std::iter::once(("human", HUMAN)).chain(machines), FORMAT, tongue);
    with_sampling(with_changes(command.arg(paths(PATHS, tongue)).arg(format), tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let mut models = places::models(&given_paths(given))?;
    for model in &mut models {
        let look = reader.look(reader.tongue_for(&model.session));
        model.session = changed(&model.session, given, &look)?;
    }
    match tested::find(text(given, "format")) {
        Some(format) => for_machines(models, format, given, reader),
        None => for_people(models, given, reader),
    }
}

/// Worked out, and with it the scenarios of which something is expected.
fn tried(session: Session, given: &ArgMatches) -> Session {
    let sampling = sampling(&session, given);
    session.sampled(&sampling).with_scenarios(false, &sampling)
}

fn for_machines(
    models: Vec<ReadModel>,
    format: &Format,
    given: &ArgMatches,
    reader: &Reader,
) -> Result<Ending, Phrase> {
    let sessions: Vec<_> = models.into_iter().map(|model| tried(model.session, given)).collect();
    let tongue = sessions.first().map_or(reader.tongue(), |session| reader.tongue_for(session));
    let base = std::env::current_dir().unwrap_or_default();
    let base = base.to_string_lossy();
    let tested: Vec<_> = sessions.iter().map(|session| session.tested(tongue, &base)).collect();
    let found = tested.iter().any(|model| model.tested.failing > 0 || !model.errors.is_empty());
    output::print(&(format.render)(&tested, tongue))?;
    Ok(Ending::found_if(found))
}

fn for_people(models: Vec<ReadModel>, given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let mut page = String::new();
    let mut all = Tested::default();
    let mut broken = 0;
    let several = models.len() > 1;
    let mut tongue = reader.tongue();
    for (number, model) in models.into_iter().enumerate() {
        let session = tried(model.session, given);
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
    output::page(&page)?;
    Ok(Ending::found_if(all.failing > 0 || broken > 0))
}
