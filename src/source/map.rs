use super::{Place, Span};

/// The number of a file in its [`SourceMap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub(crate) u32);

/// One file: its name as people see it, its text, and where its lines begin.
#[derive(Debug, Clone)]
pub struct SourceFile {
    name: String,
    text: String,
    line_starts: Vec<u32>,
    is_table: bool,
}

impl SourceFile {
    fn new(name: String, text: String) -> Self {
        let breaks = text.match_indices('\n');
        let line_starts = std::iter::once(0).chain(breaks.map(|(at, _)| at as u32 + 1)).collect();
        SourceFile { name, text, line_starts, is_table: false }
    }

    /// The path as given by the user.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Does it come with Minka? Such files have a name in angle brackets, which no path of a user's model has.
    pub fn is_shipped(&self) -> bool {
        self.name.starts_with('<')
    }

    /// Is it a table of firms, and no model?
    pub fn is_table(&self) -> bool {
        self.is_table
    }

    /// The text, NFC.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty where the span does not fall on characters of this file.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    pub fn line_column(&self, at: u32) -> (usize, usize) {
        let at = (at as usize).min(self.text.len());
        let line = self.line_starts.partition_point(|start| *start as usize <= at) - 1;
        let start = self.line_starts[line] as usize;
        let column = self.text.get(start..at).map_or(at - start, |before| before.chars().count());
        (line + 1, column + 1)
    }

    /// The bytes of a line (from 1) without its line break.
    pub fn line_span(&self, line: usize) -> Span {
        let start = self.line_starts.get(line.saturating_sub(1)).map_or(self.text.len(), |at| *at as usize);
        let end = self.line_starts.get(line).map_or(self.text.len(), |next| *next as usize - 1);
        Span::new(start, end.max(start))
    }

    /// How many lines the text has; an empty text has one.
    pub fn line_count(&self) -> usize {
        self.line_starts.len()
    }
}

/// Every file of a model, in the order they were read.
#[derive(Debug, Clone, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file and returns its number.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(self.files.len() as u32);
        self.files.push(SourceFile::new(name.into(), text.into()));
        id
    }

    /// Adds the text of a table.
    pub(crate) fn add_table(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = self.add(name, text);
        self.files[id.0 as usize].is_table = true;
        id
    }

    /// The file with this number. Numbers come from [`SourceMap::add`] of this map only.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Every file with its number.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(at, file)| (FileId(at as u32), file))
    }

    /// The words at a place.
    pub fn slice(&self, place: Place) -> &str {
        self.file(place.file).slice(place.span)
    }
}
