//! Which files make a model: the one that is read, those it uses, the standard actions and the profile it names.

use crate::diagnostic::Finding;
use crate::limits::{MAX_FILE_BYTES, MAX_IMPORT_DEPTH, MAX_MODEL_BYTES};
use crate::model::Parsed;
use crate::model::rules::{import_cycle, import_missing, import_outside};
use crate::sheets::Sheets;
use crate::source::{FileId, Files, LoadError, Place, SourceMap, Span};
use crate::standard;
use crate::syntax::Scan;
use crate::syntax::ast::{Ast, Declaration, DeclarationKind, Header, Name, Statement, StatementKind};
use crate::tongue::nearest;
use crate::tongue::vocabulary::{action, fold};
use rustc_hash::{FxHashMap, FxHashSet};
use typed_arena::Arena;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// What findings call the text of a question.
const QUESTION: &str = "?";
/// What is put before a question, so that it reads as a statement.
pub(super) const ASKED: &str = "expect ";

/// Reads a model's files, each once.
pub(super) struct Loader<'a> {
    pub(super) files: &'a dyn Files,
    scans: &'a Arena<Scan>,
    pub(super) sources: SourceMap,
    pub(super) parsed: Vec<Parsed<'a>>,
    pub(super) findings: Vec<Finding>,
    /// Every table that the files name and that could be read.
    pub(super) sheets: Sheets,
    /// The folder of the first file, as its name gives it.
    pub(super) prefix: String,
    /// The folder of each used file, from the first one's.
    pub(super) folders: FxHashMap<FileId, String>,
    loaded: FxHashSet<String>,
    pub(super) bytes: usize,
}

/// A file on the way from the first one to the one at hand.
struct Step {
    path: String,
}

impl<'a> Loader<'a> {
    pub(super) fn new(files: &'a dyn Files, scans: &'a Arena<Scan>) -> Self {
        Loader {
            files,
            scans,
            sources: SourceMap::default(),
            parsed: Vec::new(),
            findings: Vec::new(),
            sheets: Sheets::default(),
            prefix: String::new(),
            folders: FxHashMap::default(),
            loaded: FxHashSet::default(),
            bytes: 0,
        }
    }

    /// Reads the first file and all that follow from it.
    pub(super) fn load(&mut self, name: &str, text: &str) {
        let (prefix, path) = name.rsplit_once(['/', '\\']).map_or(("", name), |(prefix, path)| (prefix, path));
        self.prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
        self.loaded.insert(path.to_string());
        if text.len() > MAX_FILE_BYTES {
            let file = self.sources.add(name, "");
            return self.too_large(Span::point(0).in_file(file), name);
        }
        let uses = self.parse(name, text, false);
        self.follow(path, uses);
        self.tables();
        self.standard_actions();
    }

    /// Scans and reads one text; gives what it uses.
    fn parse(&mut self, name: &str, text: &str, is_standard: bool) -> Vec<(Name<'a>, Place)> {
        let text: String = if is_nfc(text) { text.to_string() } else { text.nfc().collect() };
        self.bytes += text.len();
        let file = self.sources.add(name, text);
        let scan: &'a Scan = self.scans.alloc(crate::syntax::scan(self.sources.file(file).text(), file));
        self.findings.extend(scan.findings.iter().cloned());
        let (ast, findings) = crate::syntax::read(scan, file);
        self.findings.extend(findings);
        let uses = used(&ast, file);
        self.parsed.push(Parsed { file, text: &scan.clean, ast, is_standard, is_question: false });
        uses
    }

    /// Reads again what a model was made of, and each question about it as a further text.
    pub(super) fn with_questions(
        sources: &SourceMap,
        questions: &[&str],
        scans: &'a Arena<Scan>,
        files: &'a dyn Files,
    ) -> Self {
        let mut loader = Loader::new(files, scans);
        // In the same order, so that each has its number again.
        for (_, file) in sources.files() {
            if file.is_table() {
                loader.sources.add_table(file.name(), file.text());
            } else {
                loader.parse(file.name(), file.text(), file.is_shipped());
            }
        }
        loader.findings.clear();
        for question in questions {
            loader.parse(QUESTION, &format!("{ASKED}{question}"), false);
            if let Some(last) = loader.parsed.last_mut() {
                last.is_question = true;
            }
        }
        loader
    }

    /// Reads the files of a model again, and the standard actions it names by now.
    pub(super) fn again(sources: &SourceMap, scans: &'a Arena<Scan>, files: &'a dyn Files) -> Self {
        let mut loader = Loader::new(files, scans);
        let is_action = |name: &str| {
            let name = name.strip_prefix('<').and_then(|name| name.strip_suffix(".red>"));
            name.is_some_and(|name| standard::actions::source_of(name).is_some())
        };
        for (_, file) in sources.files().filter(|(_, file)| !is_action(file.name())) {
            if file.is_table() {
                loader.sources.add_table(file.name(), file.text());
            } else {
                loader.parse(file.name(), file.text(), file.is_shipped());
            }
        }
        loader.standard_actions();
        loader
    }

    /// Depth first, with the way that led here at hand, so that a circle is seen where it closes. Iterative.
    fn follow(&mut self, first: &str, uses: Vec<(Name<'a>, Place)>) {
        let mut way = vec![Step { path: first.to_string() }];
        let mut open = vec![uses.into_iter()];
        while let Some(list) = open.last_mut() {
            let Some((name, place)) = list.next() else {
                open.pop();
                way.pop();
                continue;
            };
            if !name.quoted {
                self.profile(&name, place);
                continue;
            }
            if let Some((path, uses)) = self.used_file(&name, place, &way) {
                way.push(Step { path });
                open.push(uses.into_iter());
            }
        }
    }

    fn used_file(&mut self, name: &Name<'a>, place: Place, way: &[Step]) -> Option<(String, Vec<(Name<'a>, Place)>)> {
        let folder = way.last().and_then(|step| step.path.rsplit_once('/')).map_or("", |(folder, _)| folder);
        let written = name.text.strip_prefix("./").unwrap_or(&name.text);
        let path = if folder.is_empty() { written.to_string() } else { format!("{folder}/{written}") };
        if way.iter().any(|step| step.path == path) {
            self.circle(place, &path, way);
            return None;
        }
        if way.len() > MAX_IMPORT_DEPTH {
            let finding = Finding::new(
                &import_missing::RULE,
                place,
                format!("files use each other more than {MAX_IMPORT_DEPTH} deep"),
                format!("los archivos se usan unos a otros a más de {MAX_IMPORT_DEPTH} niveles"),
            );
            self.findings.push(finding.help("use the files from the first one", "usa los archivos desde el primero"));
            return None;
        }
        if !self.loaded.insert(path.clone()) {
            return None;
        }
        match self.files.read(&path) {
            Ok(text) if self.bytes + text.len() > MAX_MODEL_BYTES => {
                self.too_large(place, &path);
                None
            }
            Ok(text) => {
                let shown = format!("{}{path}", self.prefix);
                let uses = self.parse(&shown, &text, false);
                let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                if let Some(parsed) = self.parsed.last() {
                    self.folders.insert(parsed.file, folder.to_string());
                }
                Some((path, uses))
            }
            Err(error) => {
                self.unreadable(place, &name.text, error);
                None
            }
        }
    }

    fn circle(&mut self, place: Place, path: &str, way: &[Step]) {
        let from = way.iter().position(|step| step.path == path).unwrap_or(0);
        let mut names: Vec<&str> = way[from..].iter().map(|step| step.path.as_str()).collect();
        names.push(path);
        let circle = names.join(" → ");
        let finding = Finding::new(
            &import_cycle::RULE,
            place,
            format!("these files use each other in a circle: {circle}"),
            format!("estos archivos se usan unos a otros en círculo: {circle}"),
        );
        self.findings.push(finding.help(
            "move what both need into a third file, and use that one",
            "lleva lo que ambos necesitan a un tercer archivo, y usa ese",
        ));
    }

    pub(super) fn unreadable(&mut self, place: Place, name: &str, error: LoadError) {
        let finding = match error {
            LoadError::Outside => Finding::new(
                &import_outside::RULE,
                place,
                format!("`{name}` lies outside the folder of the model"),
                format!("`{name}` está fuera de la carpeta del modelo"),
            )
            .help(
                "put the file beside the model or in a folder below it, and name it from there",
                "pon el archivo junto al modelo o en una carpeta dentro de ella, y nómbralo desde ahí",
            ),
            LoadError::Missing => Finding::new(
                &import_missing::RULE,
                place,
                format!("there is no file `{name}`"),
                format!("no existe el archivo `{name}`"),
            )
            .help(
                "correct its name; it is looked for from the folder of this file",
                "corrige su nombre; se busca desde la carpeta de este archivo",
            ),
            LoadError::NotText => Finding::new(
                &import_missing::RULE,
                place,
                format!("`{name}` is no text that Minka can read"),
                format!("`{name}` no es un texto que Minka pueda leer"),
            )
            .help("save it as plain text in UTF-8", "guárdalo como texto plano en UTF-8"),
            LoadError::TooLarge => return self.too_large(place, name),
            LoadError::System(words) => Finding::new(
                &import_missing::RULE,
                place,
                format!("`{name}` cannot be read: {words}"),
                format!("no se puede leer `{name}`: {words}"),
            )
            .help("check that you may open the file", "revisa que tengas permiso para abrir el archivo"),
        };
        self.findings.push(finding);
    }

    fn too_large(&mut self, place: Place, name: &str) {
        let (file, model) = (MAX_FILE_BYTES >> 20, MAX_MODEL_BYTES >> 20);
        let finding = Finding::new(
            &import_missing::RULE,
            place,
            format!("`{name}` is too large: a file holds up to {file} MiB, a model up to {model} MiB"),
            format!("`{name}` es demasiado grande: un archivo tiene hasta {file} MiB, un modelo hasta {model} MiB"),
        );
        self.findings.push(finding.help(
            "split it into files that one file uses, or join like firms into groups",
            "divídelo en archivos que uno solo use, o junta las empresas parecidas en grupos",
        ));
    }

    fn profile(&mut self, name: &Name<'a>, place: Place) {
        // Accents are optional in names of the language: `perú` is `peru`.
        let key = fold(&name.text.to_lowercase()).into_owned();
        if let Some(text) = standard::profiles::source_of(&key) {
            if self.loaded.insert(format!("<{key}>")) {
                self.parse(&format!("<{key}.red>"), text, true);
            }
            return;
        }
        let known: Vec<&str> = standard::profiles::PROFILES.iter().map(|(name, _)| *name).collect();
        let finding = Finding::new(
            &import_missing::RULE,
            place,
            format!("there is no profile `{key}`"),
            format!("no hay un perfil `{key}`"),
        );
        let listed = known.join(", ");
        self.findings.push(match nearest(&key, known.iter().copied()) {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None => finding.help(
                format!("the profiles are: {listed}; a file is named in quotes: `use \"{key}.red\"`"),
                format!("los perfiles son: {listed}; un archivo se nombra entre comillas: `usa \"{key}.red\"`"),
            ),
        });
    }

    /// The standard actions that some action follows; nothing else of the library is read.
    fn standard_actions(&mut self) {
        let mut wanted: Vec<&'static str> = Vec::new();
        let mut own: FxHashSet<String> = FxHashSet::default();
        for parsed in &self.parsed {
            for statement in &parsed.ast.statements {
                if let StatementKind::Declaration(declaration) = &statement.kind {
                    if let (DeclarationKind::DefineAction, Some(name)) = (declaration.kind, &declaration.name) {
                        own.insert(name.text.to_string());
                    }
                    followed(declaration, &mut wanted);
                }
            }
        }
        wanted.sort_unstable();
        wanted.dedup();
        for name in wanted {
            if let (Some(text), false) = (standard::actions::source_of(name), own.contains(name)) {
                self.parse(&format!("<{name}.red>"), text, true);
            }
        }
    }
}

fn used<'t>(ast: &Ast<'t>, file: FileId) -> Vec<(Name<'t>, Place)> {
    let name = |statement: &Statement<'t>| {
        if let StatementKind::Use(name) = &statement.kind { Some(name.clone()) } else { None }
    };
    let names = ast.statements.iter().filter_map(name);
    names.map(|name| (name.clone(), name.span.in_file(file))).collect()
}

/// The standard actions that the actions of a declaration follow.
fn followed(declaration: &Declaration<'_>, wanted: &mut Vec<&'static str>) {
    for name in declaration.header.iter().filter_map(Header::defined_by) {
        wanted.extend(action::ALL.iter().find(|word| word.reads(&name.text)).map(|word| word.en));
    }
    for statement in declaration.block.iter().flat_map(|block| &block.statements) {
        if let StatementKind::Declaration(inner) = &statement.kind {
            followed(inner, wanted);
        }
    }
}
