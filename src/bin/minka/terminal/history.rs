//! What was typed before, for each folder of models. It holds names of clients: nobody else may read it.

use super::Line;
use rustyline::history::History;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// Where the history of the folder that a model lies in is kept; none where there is no place for it.
pub(crate) fn place(model: &str) -> Option<PathBuf> {
    let data = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    // An empty `HOME` would put names of clients beside the model.
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let home = set("HOME").or_else(|| set("USERPROFILE")).map(PathBuf::from);
    let data = data.or_else(|| home.map(|home| home.join(".local").join("share")))?;
    let folder = Path::new(model).parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new(".")).canonicalize().ok()?;
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    Some(data.join("minka").join("history").join(format!("{:016x}", hasher.finish())))
}

/// The file of that history, in a folder made for it; none where something else stands there.
pub(super) fn file(model: &str) -> Option<PathBuf> {
    let file = place(model)?;
    std::fs::create_dir_all(file.parent()?).ok()?;
    // A link or a pipe under that name is none of ours.
    match std::fs::symlink_metadata(&file) {
        Ok(about) => about.is_file().then_some(file),
        Err(_) => Some(file),
    }
}

/// Writes the history, for its owner only.
pub(super) fn keep(editor: &mut Line, file: &Path) {
    if editor.history().is_empty() || !make_private(file) {
        return;
    }
    // A history that cannot be kept is no reason to end otherwise.
    let _ = editor.save_history(file);
}

#[cfg(unix)]
fn make_private(file: &Path) -> bool {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    let opened = std::fs::OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(file);
    opened.and_then(|opened| opened.set_permissions(std::fs::Permissions::from_mode(0o600))).is_ok()
}

#[cfg(not(unix))]
fn make_private(_: &Path) -> bool {
    true
}
