//! `minka check`: what is wrong or weak in models.

mod baseline;

use super::{Command, format_option, given_paths, names_option, path_option, paths, switch, text};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::diagnostic::{Baseline, CheckedRun, formats};
use minka::tongue::{Phrase, Text, Tongue};
use minka::{Policy, Wanted};
use std::path::PathBuf;

pub(crate) static COMMAND: Command = Command {
    name: "check",
    about: Text {
        en: "Say what is wrong or weak in models, and what to do about it",
        es: "Dice qué está mal o flaquea en los modelos, y qué hacer",
    },
    arguments,
    run,
};

const PATHS: Text = Text {
    en: "Models: .red files, folders that hold some, or - for standard input",
    es: "Modelos: archivos .red, carpetas que los contengan, o - para la entrada estándar",
};
const FORMAT: Text = Text { en: "Form of the findings", es: "Forma de las observaciones" };
const DENY: Text = Text {
    en: "`warnings`: end with 1 on warnings too; a rule: its findings are errors",
    es: "`warnings`: termina con 1 también si hay advertencias; una regla: es error",
};
const WARN: Text = Text { en: "The findings of this rule are warnings", es: "Esta regla es una advertencia" };
const ALLOW: Text = Text { en: "Leave out the findings of this rule", es: "Deja fuera esta regla" };
const EXIT_ZERO: Text = Text { en: "End with 0 whatever is found", es: "Termina con 0, se observe lo que se observe" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let format = format_option(formats::ALL.iter().map(|format| (format.name, format.about)), FORMAT, tongue);
    let command = command
        .arg(paths(PATHS, tongue))
        .arg(format)
        .arg(names_option("deny", "warnings|RULE", DENY, tongue))
        .arg(names_option("warn", "RULE", WARN, tongue))
        .arg(names_option("allow", "RULE", ALLOW, tongue))
        .arg(path_option("baseline", baseline::BASELINE, tongue).conflicts_with("write-baseline"))
        .arg(path_option("write-baseline", baseline::WRITE, tongue));
    command.arg(switch("exit-zero", EXIT_ZERO, tongue).display_order(15))
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let failed = checked(given, reader)?;
    Ok(Ending::found_if(failed && !given.get_flag("exit-zero")))
}

/// Did the run find what makes it fail?
fn checked(given: &ArgMatches, reader: &Reader) -> Result<bool, Phrase> {
    let (policy, deny_warnings) = wanted(given)?;
    let known = given.get_one::<PathBuf>("baseline").map(|path| baseline::read(path)).transpose()?;
    let models = places::models(&given_paths(given))?;
    let first = models.first().map_or(reader.tongue(), |model| reader.tongue_for(&model.session));
    let base = std::env::current_dir().unwrap_or_default();
    let checked = models.iter().map(|model| {
        let tongue = reader.tongue_for(&model.session);
        model.session.checked(tongue, &policy, known.as_ref(), &base.to_string_lossy())
    });
    // Several models may speak different tongues; what is one text for all of them is in the first one's.
    let run = CheckedRun { models: checked.collect(), tongue: first, deny_warnings, with_baseline: known.is_some() };
    let failed = match given.get_one::<PathBuf>("write-baseline") {
        Some(path) => baseline::write(path, &run, reader)?,
        None => {
            show(text(given, "format"), &run, known.as_ref(), reader)?;
            run.failed()
        }
    };
    drop(run);
    // The process ends here; taking a hundred thousand firms apart first would be time for nothing.
    std::mem::forget(models);
    Ok(failed)
}

fn show(format: &str, run: &CheckedRun<'_>, known: Option<&Baseline>, reader: &Reader) -> Result<(), Phrase> {
    let counts = run.models.iter().flat_map(|model| &model.findings).any(|checked| checked.kept_out.is_none());
    let silent = reader.quiet && !counts && format == "human";
    if let Some(format) = formats::find(format).filter(|_| !silent) {
        let shown = (format.render)(run, &reader.look(run.tongue));
        let for_people = matches!(format.name, "human" | "short");
        if for_people { output::page(&shown)? } else { output::print(&shown)? }
    }
    if let Some(known) = known.filter(|_| !reader.quiet) {
        // Beside what is printed, which a program may read.
        output::aside(&baseline::solved(known, run));
    }
    Ok(())
}

/// What is wanted of the rules, and whether warnings count like errors.
fn wanted(given: &ArgMatches) -> Result<(Policy, bool), Phrase> {
    let mut policy = Policy::default();
    let mut deny_warnings = false;
    for (option, wanted) in [("allow", Wanted::Allow), ("warn", Wanted::Warn), ("deny", Wanted::Deny)] {
        for name in given.get_many::<String>(option).into_iter().flatten() {
            if wanted == Wanted::Deny && name == "warnings" {
                deny_warnings = true;
            } else {
                policy.want(name, wanted)?;
            }
        }
    }
    Ok((policy, deny_warnings))
}
