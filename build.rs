//! Gives the command its version, with the commit that a release was built from: `0.1.0 (1a2b3c4 2026-11-27)`.
//!
//! Only the command in release asks git: neither tests nor programs that embed the library are built anew for a commit.
//! Without git, or from a package that lies in no repository of its own, the version stands alone.

use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let folder = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let is_release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let is_command = std::env::var_os("CARGO_FEATURE_CLI").is_some();
    let commit = if is_release && is_command { commit(&folder) } else { None };
    for path in commit.iter().flat_map(|_| moved_by_commits(&folder)) {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    let version = commit.map_or(version.clone(), |commit| format!("{version} ({commit})"));
    println!("cargo::rustc-env=MINKA_VERSION={version}");
}

/// The commit and its day, if the folder is the root of a repository: a package may lie in somebody else's.
pub(crate) fn commit(folder: &Path) -> Option<String> {
    let root = git(folder, &["rev-parse", "--show-toplevel"])?;
    let is_root = Path::new(&root).canonicalize().ok()? == folder.canonicalize().ok()?;
    git(folder, &["show", "--no-patch", "--format=%h %cs", "HEAD"]).filter(|_| is_root)
}

/// The files of git of which one changes with a commit. One that is not there is left out: it would count as changed.
pub(crate) fn moved_by_commits(folder: &Path) -> Vec<PathBuf> {
    let branch = git(folder, &["symbolic-ref", "--quiet", "HEAD"]);
    let names = ["HEAD", "logs/HEAD", "packed-refs"].into_iter().map(str::to_owned).chain(branch);
    let paths = names.filter_map(|name| git(folder, &["rev-parse", "--git-path", &name]));
    paths.map(|path| folder.join(path)).filter(|path| path.exists()).collect()
}

fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(text.trim().to_owned()).filter(|text| output.status.success() && !text.is_empty())
}
