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

/// Where the files named by `use "…"` and `firms X from "…"` come from. Paths are relative to the model's folder.
pub trait Files {
    /// The bytes of a file as text.
    fn read(&self, path: &str) -> Result<String, LoadError>;

    /// The bytes of a table of firms: CSV in any encoding, or a workbook.
    fn read_table(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        self.read(path).map(String::into_bytes)
    }
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

impl FolderFiles {
    /// Where a file is, if it is inside.
    fn real(&self, path: &str) -> Result<PathBuf, LoadError> {
        if !stays_inside(Path::new(path)) {
            return Err(LoadError::Outside);
        }
        let root = self.root.canonicalize().map_err(refused)?;
        let real = root.join(path).canonicalize().map_err(refused)?;
        if !real.starts_with(&root) {
            return Err(LoadError::Outside);
        }
        Ok(real)
    }
}

impl Files for FolderFiles {
    fn read(&self, path: &str) -> Result<String, LoadError> {
        read_text(&self.real(path)?)
    }

    fn read_table(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        read_bytes(&self.real(path)?, crate::limits::MAX_TABLE_BYTES)
    }
}

/// Reads a text file whole, within the size limit. Only regular files are opened, so a pipe cannot hang it.
pub fn read_text(path: &Path) -> Result<String, LoadError> {
    String::from_utf8(read_bytes(path, crate::limits::MAX_FILE_BYTES)?).map_err(|_| LoadError::NotText)
}

fn read_bytes(path: &Path, most: usize) -> Result<Vec<u8>, LoadError> {
    let about = std::fs::metadata(path).map_err(refused)?;
    if !about.is_file() {
        return Err(LoadError::NotText);
    }
    if about.len() > most as u64 {
        return Err(LoadError::TooLarge);
    }
    std::fs::read(path).map_err(refused)
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
    files: Vec<(String, Vec<u8>)>,
}

impl MemoryFiles {
    /// No files yet.
    pub fn new() -> Self {
        MemoryFiles::default()
    }

    /// With one more file.
    pub fn with(self, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.with_bytes(path, text.into().into_bytes())
    }

    /// With one more file that need not be text, such as a workbook.
    pub fn with_bytes(mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.push((path.into(), bytes.into()));
        self
    }
}

impl Files for MemoryFiles {
    fn read(&self, path: &str) -> Result<String, LoadError> {
        String::from_utf8(self.read_table(path)?).map_err(|_| LoadError::NotText)
    }

    fn read_table(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        if !stays_inside(Path::new(path)) {
            return Err(LoadError::Outside);
        }
        let found = self.files.iter().find(|(name, _)| name == path);
        found.map(|(_, bytes)| bytes.clone()).ok_or(LoadError::Missing)
    }
}
