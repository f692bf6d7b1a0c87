//! The models that paths stand for: files as they are, folders walked for `*.red`, `-` for standard input.

use minka::source::{FolderFiles, LoadError};
use minka::tongue::Phrase;
use minka::{Session, limits};
use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};

/// A model that was read, with its path; `-` has none.
pub(crate) struct ReadModel {
    pub(crate) path: Option<PathBuf>,
    pub(crate) session: Session,
}

/// Reads every model of these paths. In a folder, files that another file uses are parts of that model.
pub(crate) fn models(paths: &[PathBuf]) -> Result<Vec<ReadModel>, Phrase> {
    let mut models = Vec::new();
    let mut walked = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            models.push(ReadModel { path: None, session: standard_input()? });
        } else if path.is_dir() {
            walked.extend(red_files(path)?);
        } else {
            models.push(ReadModel { path: Some(path.clone()), session: read(path)? });
        }
    }
    let walked: Vec<ReadModel> = walked
        .into_iter()
        .map(|path| read(&path).map(|session| ReadModel { path: Some(path), session }))
        .collect::<Result<_, _>>()?;
    let used: HashSet<PathBuf> = walked.iter().flat_map(|model| used_files(&model.session)).collect();
    models
        .extend(walked.into_iter().filter(|model| !model.path.as_ref().is_some_and(|path| used.contains(&real(path)))));
    Ok(models)
}

/// One model, or why there is none.
pub(crate) fn model(path: &Path) -> Result<Session, Phrase> {
    if path.as_os_str() == "-" { standard_input() } else { read(path) }
}

/// Every `*.red` file of paths, for commands that work on files.
pub(crate) fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Phrase> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() { files.extend(red_files(path)?) } else { files.push(path.clone()) }
    }
    Ok(files)
}

fn red_files(folder: &Path) -> Result<Vec<PathBuf>, Phrase> {
    let walk = ignore::WalkBuilder::new(folder).sort_by_file_path(Path::cmp).build();
    let found = walk.flatten().map(|entry| entry.into_path());
    let files: Vec<PathBuf> =
        found.filter(|path| path.is_file() && path.extension().is_some_and(|ending| ending == "red")).collect();
    if files.is_empty() {
        let shown = folder.display();
        return Err(Phrase::new(
            format!("there is no `.red` file in {shown}"),
            format!("no hay ningún archivo `.red` en {shown}"),
        ));
    }
    Ok(files)
}

fn used_files(session: &Session) -> Vec<PathBuf> {
    session
        .sources()
        .files()
        .skip(1)
        .filter(|(_, file)| !file.is_shipped())
        .map(|(_, file)| real(Path::new(file.name())))
        .collect()
}

fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}

fn read(path: &Path) -> Result<Session, Phrase> {
    Session::read_file(path).map_err(|error| unreadable(path, error))
}

/// Why a file that the user names cannot be read.
pub(crate) fn unreadable(path: &Path, error: LoadError) -> Phrase {
    let shown = path.display();
    match error {
        LoadError::Missing => Phrase::new(format!("there is no file {shown}"), format!("no existe el archivo {shown}")),
        LoadError::NotText => {
            Phrase::new(format!("{shown} is no text in UTF-8"), format!("{shown} no es un texto en UTF-8"))
        }
        LoadError::TooLarge => {
            let most = limits::MAX_FILE_BYTES >> 20;
            Phrase::new(format!("{shown} is larger than {most} MiB"), format!("{shown} pesa más de {most} MiB"))
        }
        LoadError::Outside => Phrase::new(format!("{shown} is out of reach"), format!("{shown} está fuera de alcance")),
        LoadError::System(words) => {
            Phrase::new(format!("cannot read {shown}: {words}"), format!("no se puede leer {shown}: {words}"))
        }
    }
}

/// The text of standard input.
pub(crate) fn standard_input_text() -> Result<String, Phrase> {
    let mut bytes = Vec::new();
    let most = limits::MAX_FILE_BYTES as u64 + 1;
    std::io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(|error| {
        Phrase::new(
            format!("cannot read standard input: {error}"),
            format!("no se puede leer la entrada estándar: {error}"),
        )
    })?;
    if bytes.len() > limits::MAX_FILE_BYTES {
        return Err(unreadable(Path::new("-"), LoadError::TooLarge));
    }
    String::from_utf8(bytes).map_err(|_| unreadable(Path::new("-"), LoadError::NotText))
}

fn standard_input() -> Result<Session, Phrase> {
    let text = standard_input_text()?;
    Ok(Session::read_with("-", &text, &FolderFiles::new(".")))
}
