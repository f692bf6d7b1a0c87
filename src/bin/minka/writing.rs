//! Writing files, each whole or not at all: mostly into a new file beside it, which then takes its name.

use minka::tongue::Phrase;
use std::io::Write;
use std::path::Path;
use tempfile::NamedTempFile;

/// A file to hand on. A link of that name is replaced and not followed; what is no file is left alone.
pub(crate) fn to_hand_on(path: &Path, bytes: &[u8]) -> Result<(), Phrase> {
    let there = std::fs::symlink_metadata(path).ok();
    if there.as_ref().is_some_and(|there| !there.is_file() && !there.is_symlink()) {
        let shown = path.display();
        return Err(Phrase::new(
            format!("{shown} is there already and is no file: it is left as it is"),
            format!("{shown} ya existe y no es un archivo: se deja como está"),
        ));
    }
    let file = written(path, bytes, there.filter(std::fs::Metadata::is_file))?;
    file.persist(path).map_err(|error| failed(path, &error.error))?;
    Ok(())
}

/// A file that one goes on working with: a link is followed, so that the file it names is replaced and not the link.
pub(crate) fn to_keep(path: &Path, text: &str) -> Result<(), Phrase> {
    let target = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let file = written(&target, text.as_bytes(), std::fs::metadata(&target).ok())?;
    file.persist(&target).map_err(|error| failed(path, &error.error))?;
    Ok(())
}

/// A file that is not there yet: never over one that exists. Under its own name from the beginning, for not every disk
/// can name a file without taking the place of another.
pub(crate) fn anew(path: &Path, text: &str) -> Result<(), Phrase> {
    let file = std::fs::File::options().write(true).create_new(true).open(path);
    let mut file = file.map_err(|error| {
        if error.kind() != std::io::ErrorKind::AlreadyExists {
            return failed(path, &error);
        }
        let shown = path.display();
        Phrase::new(
            format!("{shown} exists already, and is left as it is"),
            format!("{shown} ya existe, y se deja como está"),
        )
    })?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| {
        let _ = std::fs::remove_file(path);
        failed(path, &error)
    })
}

/// The bytes in a file beside the path, with the permissions of the one that it is to replace. It is gone again unless
/// it gets a name.
fn written(path: &Path, bytes: &[u8], replaced: Option<std::fs::Metadata>) -> Result<NamedTempFile, Phrase> {
    let failed = |error: std::io::Error| failed(path, &error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        let folder = folder.display();
        return Err(Phrase::new(format!("there is no folder {folder}"), format!("no existe la carpeta {folder}")));
    }
    let mut file = unnamed(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    if let Some(replaced) = replaced {
        file.as_file().set_permissions(replaced.permissions()).map_err(failed)?;
    }
    // A disk that is full may say so only here.
    file.as_file().sync_all().map_err(failed)?;
    Ok(file)
}

/// To be read by whom new files are read by, where the system has such rules.
fn unnamed(folder: &Path) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".minka-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

fn failed(path: &Path, error: &std::io::Error) -> Phrase {
    let shown = path.display();
    Phrase::new(format!("cannot write {shown}: {error}"), format!("no se puede escribir {shown}: {error}"))
}
