use std::path::{Component, Path, PathBuf};

/// Why a file could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// The path is absolute, climbs with `..`, or a link leads out of the model's folder.
    Outside,
    /// There is no such file.
    Missing,
    /// It is not UTF-8 text.
    NotText,
    /// It is larger than [`MAX_FILE_BYTES`](crate::limits::MAX_FILE_BYTES).
    TooLarge,
    /// The system refused; its own words.
    System(String),
}

/// Where the files named by `use "…"` come from. Paths are relative to the model's folder.
pub trait Files {
    /// The bytes of a file as text.
    fn read(&self, path: &str) -> Result<String, LoadError>;
}

/// Files of one folder tree on disk, and of nothing else.
#[derive(Debug, Clone)]
pub struct FolderFiles {
    root: PathBuf,
}

impl FolderFiles {
    /// Files below `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let root: PathBuf = root.into();
        FolderFiles { root: if root.as_os_str().is_empty() { PathBuf::from(".") } else { root } }
    }
}

impl Files for FolderFiles {
    fn read(&self, path: &str) -> Result<String, LoadError> {
        if !stays_inside(Path::new(path)) {
            return Err(LoadError::Outside);
        }
        let root = self.root.canonicalize().map_err(refused)?;
        let real = root.join(path).canonicalize().map_err(refused)?;
        if !real.starts_with(&root) {
            return Err(LoadError::Outside);
        }
        read_text(&real)
    }
}

/// Reads a text file whole, within the size limit. Only regular files are opened, so a pipe cannot hang it.
pub fn read_text(path: &Path) -> Result<String, LoadError> {
    let about = std::fs::metadata(path).map_err(refused)?;
    if !about.is_file() {
        return Err(LoadError::NotText);
    }
    if about.len() > crate::limits::MAX_FILE_BYTES as u64 {
        return Err(LoadError::TooLarge);
    }
    String::from_utf8(std::fs::read(path).map_err(refused)?).map_err(|_| LoadError::NotText)
}

fn refused(error: std::io::Error) -> LoadError {
    if error.kind() == std::io::ErrorKind::NotFound { LoadError::Missing } else { LoadError::System(error.to_string()) }
}

fn stays_inside(path: &Path) -> bool {
    !path.as_os_str().is_empty()
        && path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
}

/// Files held in memory, for tests and embedders without a disk.
#[derive(Debug, Clone, Default)]
pub struct MemoryFiles {
    files: Vec<(String, String)>,
}

impl MemoryFiles {
    /// No files yet.
    pub fn new() -> Self {
        MemoryFiles::default()
    }

    /// With one more file.
    pub fn with(mut self, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.files.push((path.into(), text.into()));
        self
    }
}

impl Files for MemoryFiles {
    fn read(&self, path: &str) -> Result<String, LoadError> {
        if !stays_inside(Path::new(path)) {
            return Err(LoadError::Outside);
        }
        let found = self.files.iter().find(|(name, _)| name == path);
        found.map(|(_, text)| text.clone()).ok_or(LoadError::Missing)
    }
}
