//! The files: models and tables of a folder, and what Minka keeps for whoever uses it.

use super::Looked;
use crate::{places, terminal};
use minka::limits;
use minka::tongue::{Phrase, Text, Tongue, number};
use std::path::{Path, PathBuf};

/// Of each kind of trouble, so many are told one by one.
const TOLD: usize = 10;

/// The models and tables of a folder, and what stands in the way of reading them.
pub(super) fn models(folder: &Path) -> Vec<Looked> {
    // As `minka check` walks: what git ignores, and hidden folders, are left out.
    let walk = ignore::WalkBuilder::new(folder).sort_by_file_path(Path::cmp).build();
    let (mut troubles, mut readable) = (Vec::new(), Vec::new());
    for entry in walk {
        match entry.map(ignore::DirEntry::into_path) {
            Ok(path) if ends_in(&path, &["red"]) => match model(folder, &path) {
                Ok(bytes) => readable.push((path, bytes)),
                Err(trouble) => troubles.push(trouble),
            },
            Ok(path) => troubles.extend(table(&path)),
            Err(error) => troubles.push(unwalked(&error)),
        }
    }
    let mut looked = vec![found(folder, &readable)];
    let more = troubles.len().saturating_sub(TOLD);
    looked.extend(troubles.into_iter().take(TOLD));
    if more > 0 {
        let says = Looked::fine("files", format!("and {more} more of this kind"), format!("y {more} más de este tipo"));
        looked.push(says.mend("mend these first", "arregla primero estos"));
    }
    looked
}

fn ends_in(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    endings.contains(&ending.as_str())
}

/// How many bytes a model has, or why it cannot be read.
fn model(folder: &Path, path: &Path) -> Result<usize, Looked> {
    let shown = path.strip_prefix("./").unwrap_or(path).display();
    if !path.exists() {
        let says = Looked::fine(
            "files",
            format!("{shown} is a link to a file that is not there"),
            format!("{shown} es un enlace a un archivo que no existe"),
        );
        return Err(says.mend("take it away, or put the file there", "quítalo, o pon ahí el archivo"));
    }
    if !path.is_file() {
        let says = Looked::fine(
            "files",
            format!("{shown} is no file, though its name ends in `.red`"),
            format!("{shown} no es un archivo, aunque su nombre termina en `.red`"),
        );
        return Err(says.mend("give it another name", "ponle otro nombre"));
    }
    if leads_out(folder, path) {
        let says = Looked::fine(
            "files",
            format!("{shown} is a link out of this folder: `use` does not follow it"),
            format!("{shown} es un enlace que sale de esta carpeta: `usa` no lo sigue"),
        );
        return Err(says.mend("put a copy of the file there", "pon ahí una copia del archivo"));
    }
    minka::source::read_text(path).map(|text| text.len()).map_err(|error| {
        let Phrase { en, es } = places::unreadable(path.strip_prefix("./").unwrap_or(path), error);
        let says = Looked::fine("files", en, es);
        says.mend(
            "save it as plain text in UTF-8, within 8 MiB, where you may read it",
            "guárdalo como texto simple en UTF-8, de hasta 8 MiB, donde puedas leerlo",
        )
    })
}

fn leads_out(folder: &Path, path: &Path) -> bool {
    match (folder.canonicalize(), path.canonicalize()) {
        (Ok(folder), Ok(path)) => !path.starts_with(folder),
        (Ok(_), Err(_)) | (Err(_), _) => false,
    }
}

/// A table that is too large or of no kind that this build reads.
fn table(path: &Path) -> Option<Looked> {
    let is_workbook = ends_in(path, &["xlsx", "xlsm", "xlsb", "xls", "ods"]);
    if !is_workbook && !ends_in(path, &["csv"]) {
        return None;
    }
    let shown = path.strip_prefix("./").unwrap_or(path).display();
    if is_workbook && !cfg!(feature = "xlsx") {
        let says = Looked::fine(
            "files",
            format!("{shown} cannot be read by this build"),
            format!("esta versión no lee {shown}"),
        );
        return Some(says.mend("save it as CSV", "guárdalo como CSV"));
    }
    let bytes = std::fs::metadata(path).map(|about| about.len()).ok()?;
    (bytes > limits::MAX_TABLE_BYTES as u64).then(|| {
        let most = limits::MAX_TABLE_BYTES >> 20;
        let says = Looked::fine(
            "files",
            format!("{shown} is larger than {most} MiB"),
            format!("{shown} pesa más de {most} MiB"),
        );
        says.mend("split it into several tables", "divídela en varias tablas")
    })
}

fn unwalked(error: &ignore::Error) -> Looked {
    let says = Looked::fine("files", format!("cannot look: {error}"), format!("no se puede mirar: {error}"));
    says.mend("see who may read it", "revisa quién puede leerlo")
}

fn found(folder: &Path, readable: &[(PathBuf, usize)]) -> Looked {
    let place = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    let shown = place.display();
    let Some((largest, most)) = readable.iter().max_by_key(|(_, bytes)| *bytes) else {
        let says = Looked::fine(
            "models",
            format!("there is no `.red` file in {shown} that can be read"),
            format!("no hay en {shown} ningún archivo `.red` que se pueda leer"),
        );
        return says.mend(
            "`minka new first` writes a model to begin with",
            "`minka new primero` escribe un modelo para empezar",
        );
    };
    let (one, many) =
        (Text { en: "`.red` file", es: "archivo `.red`" }, Text { en: "`.red` files", es: "archivos `.red`" });
    let count = |tongue| number::count(tongue, readable.len(), one, many);
    let all: usize = readable.iter().map(|(_, bytes)| bytes).sum();
    let limit = limits::MAX_FILE_BYTES >> 20;
    let largest = largest.strip_prefix(folder).unwrap_or(largest).display();
    let size = |bytes: usize, tongue| match bytes {
        0..1024 => format!("{bytes} B"),
        _ => format!("{} KiB", number::number(tongue, bytes as f64 / 1024.0, 0)),
    };
    let (en, es) = (Tongue::En, Tongue::Es);
    Looked::fine(
        "models",
        format!(
            "{} in {shown}, {} in all; the largest, {largest}, has {} of the {limit} MiB that it may have",
            count(en),
            size(all, en),
            size(*most, en)
        ),
        format!(
            "{} en {shown}, {} en total; el mayor, {largest}, tiene {} de los {limit} MiB que puede tener",
            count(es),
            size(all, es),
            size(*most, es)
        ),
    )
}

/// The history of the session; there is nothing else.
pub(super) fn kept(folder: &Path) -> Vec<Looked> {
    let nothing = Looked::fine(
        "settings",
        "no settings, no cache; nothing is sent anywhere",
        "ni configuración ni caché; nada se envía a ningún lado",
    );
    let Some(file) = terminal::history_place(&folder.join("model.red").to_string_lossy()) else {
        let says = Looked::fine(
            "history",
            "`minka repl` has no place for its history: `HOME` is not set",
            "`minka repl` no tiene dónde guardar su historial: `HOME` no está puesta",
        );
        return vec![says.mend("set `HOME` to your own folder", "pon en `HOME` tu propia carpeta"), nothing];
    };
    vec![history(&file), nothing]
}

fn history(file: &Path) -> Looked {
    let shown = file.display();
    let says = |en: &str, es: &str| Looked::fine("history", format!("{en} {shown}"), format!("{es} {shown}"));
    match std::fs::symlink_metadata(file) {
        Err(_) => says(
            "`minka repl` has kept no history of this folder yet; it will be",
            "`minka repl` aún no guarda historial de esta carpeta; será",
        ),
        Ok(about) if !about.is_file() => says(
            "the history of `minka repl` is not kept: this is no file,",
            "el historial de `minka repl` no se guarda: esto no es un archivo,",
        )
        .mend("move it away", "muévelo de ahí"),
        Ok(about) if is_open_to_others(&about) => {
            let says = says(
                "others can read the history of `minka repl`, with names of clients:",
                "otros pueden leer el historial de `minka repl`, con nombres de clientes:",
            );
            says.mend(format!("`chmod 600 {shown}`"), format!("`chmod 600 {shown}`"))
        }
        Ok(_) => {
            says("only you can read the history of `minka repl`,", "solo tú puedes leer el historial de `minka repl`,")
        }
    }
}

#[cfg(unix)]
fn is_open_to_others(about: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    about.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_open_to_others(_: &std::fs::Metadata) -> bool {
    false
}
