//! The file of findings that are known and left aside.

use crate::reader::Reader;
use crate::{output, places, writing};
use minka::diagnostic::{Baseline, CheckedRun};
use minka::source::LoadError;
use minka::tongue::{Phrase, Text, Tongue, number};
use std::path::Path;

pub(super) const BASELINE: Text =
    Text { en: "Leave aside the findings that FILE holds", es: "Deja de lado las observaciones que tiene ARCHIVO" };
pub(super) const WRITE: Text = Text {
    en: "Write the findings of today to FILE, for --baseline",
    es: "Escribe en ARCHIVO las observaciones de hoy, para --baseline",
};

const FINDING: Text = Text { en: "finding", es: "observación" };
const FINDINGS: Text = Text { en: "findings", es: "observaciones" };

/// The baseline in a file, or why there is none.
pub(super) fn read(path: &Path) -> Result<Baseline, Phrase> {
    let shown = path.display();
    let text = minka::source::read_text(path).map_err(|error| match error {
        LoadError::Missing => Phrase::new(
            format!("there is no baseline {shown}; `--write-baseline {shown}` writes it"),
            format!("no existe la línea de base {shown}; `--write-baseline {shown}` la escribe"),
        ),
        other @ (LoadError::Outside | LoadError::NotText | LoadError::TooLarge | LoadError::System(_)) => {
            places::unreadable(path, other)
        }
    })?;
    Baseline::read(&text).map_err(|words| {
        Phrase::new(
            format!("cannot read the baseline {shown}: {}; write it again with `--write-baseline {shown}`", words.en),
            format!(
                "no se puede leer la línea de base {shown}: {}; escríbela de nuevo con `--write-baseline {shown}`",
                words.es
            ),
        )
    })
}

/// Writes it, and says how many findings it holds. Is there one left that cannot be left aside and makes a check fail?
pub(super) fn write(path: &Path, run: &CheckedRun<'_>, reader: &Reader) -> Result<bool, Phrase> {
    let baseline = minka::baseline_of(run);
    let text = baseline.text();
    if path.exists() {
        writing::to_keep(path, &text)?
    } else {
        writing::anew(path, &text)?
    }
    let left = run.models.iter().flat_map(|model| &model.findings);
    let left = left.filter(|checked| run.fails(checked) && !baseline.holds(&checked.fingerprint)).count();
    let page = written(path, baseline.len(), left, run.tongue);
    if !reader.quiet || left > 0 {
        output::page(&page)?;
    }
    Ok(left > 0)
}

fn written(path: &Path, held: usize, left: usize, tongue: Tongue) -> String {
    let shown = path.display().to_string();
    let shown = minka::diagnostic::render::sanitise(&shown);
    let counted = number::count(tongue, held, FINDING, FINDINGS);
    let mut page = match (tongue, held) {
        (Tongue::En, _) => format!("{counted} written to {shown}\n"),
        (Tongue::Es, 1) => format!("se guardó {counted} en {shown}\n"),
        (Tongue::Es, _) => format!("se guardaron {counted} en {shown}\n"),
    };
    if left > 0 {
        let errors = Text { en: "error", es: "error" };
        let left = number::count(tongue, left, errors, Text { en: "errors", es: "errores" });
        let words = Text {
            en: "not written, as something could not be understood: see `minka check`",
            es: "sin escribir, porque algo no se pudo entender: mira `minka check`",
        };
        page.push_str(&format!("{left} {}\n", words.say(tongue)));
    }
    page
}

/// How many entries are found no more; nothing where there is none.
pub(super) fn solved(known: &Baseline, run: &CheckedRun<'_>) -> String {
    let solved = known.solved(run, |file| !Path::new(file).exists()).len();
    match (solved, run.tongue) {
        (0, _) => String::new(),
        (1, Tongue::En) => "1 entry of the baseline is solved; write it again\n".to_owned(),
        (1, Tongue::Es) => "1 entrada de la línea de base está resuelta; escríbela de nuevo\n".to_owned(),
        (_, Tongue::En) => format!("{solved} entries of the baseline are solved; write it again\n"),
        (_, Tongue::Es) => format!("{solved} entradas de la línea de base están resueltas; escríbela de nuevo\n"),
    }
}
