//! A model as it is in another revision of git, with the files it uses there.

use crate::places;
use minka::source::{Files, LoadError};
use minka::tongue::Phrase;
use minka::{Session, limits};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Reads the model at `path` as it is in a revision.
pub(crate) fn model(path: &Path, rev: &str) -> Result<Session, Phrase> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Some(file) = path.file_name().and_then(|name| name.to_str()).filter(|name| *name != "-") else {
        return Err(Phrase::new(
            "standard input has no other revision: name a file",
            "la entrada estándar no tiene otra revisión: nombra un archivo",
        ));
    };
    let git = Revision { folder: folder.to_path_buf(), rev: rev.to_owned() };
    git.is_there()?;
    match git.read(file) {
        Ok(text) => Ok(Session::read_with(&path.to_string_lossy(), &text, &git)),
        Err(LoadError::Missing) => {
            let shown = path.display();
            Err(Phrase::new(
                format!("there is no file {shown} in the revision `{rev}`"),
                format!("no existe el archivo {shown} en la revisión `{rev}`"),
            ))
        }
        Err(error) => Err(places::unreadable(path, error)),
    }
}

/// A folder as it is in a revision.
struct Revision {
    folder: PathBuf,
    rev: String,
}

impl Revision {
    fn git(&self, arguments: &[&str]) -> std::io::Result<std::process::Output> {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.folder).args(arguments).stdin(Stdio::null()).output()
    }

    /// Is there a git, a repository, and that revision in it?
    fn is_there(&self) -> Result<(), Phrase> {
        let rev = &self.rev;
        let inside = self.git(&["rev-parse", "--git-dir"]).map_err(|error| {
            Phrase::new(format!("git cannot be run: {error}"), format!("no se puede ejecutar git: {error}"))
        })?;
        if !inside.status.success() {
            let shown = self.folder.display();
            return Err(Phrase::new(
                format!("{shown} lies in no repository of git"),
                format!("{shown} no está en un repositorio de git"),
            ));
        }
        // What begins so would be an option of git.
        let known = !rev.starts_with('-')
            && self
                .git(&["rev-parse", "--verify", "--quiet", &format!("{rev}^{{commit}}")])
                .is_ok_and(|found| found.status.success());
        match known {
            true => Ok(()),
            false => Err(Phrase::new(
                format!("git knows no revision `{rev}`"),
                format!("git no conoce una revisión `{rev}`"),
            )),
        }
    }
}

impl Files for Revision {
    fn read(&self, path: &str) -> Result<String, LoadError> {
        let found = self
            .git(&["show", &format!("{}:./{path}", self.rev)])
            .map_err(|error| LoadError::System(error.to_string()))?;
        if !found.status.success() {
            return Err(LoadError::Missing);
        }
        if found.stdout.len() > limits::MAX_FILE_BYTES {
            return Err(LoadError::TooLarge);
        }
        let text = String::from_utf8(found.stdout).map_err(|_| LoadError::NotText)?;
        Ok(text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned))
    }
}
