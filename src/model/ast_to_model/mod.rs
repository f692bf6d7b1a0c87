//! Tree to model.
//!
//! First every name of every file is collected, so that the order of declarations does not matter; then each
//! declaration is lowered, in the order of the files. Findings never stop the walk.

mod actions;
mod agreements;
mod assumptions;
mod clusters;
mod contents;
mod criteria;
mod definitions;
mod expectations;
mod expressions;
mod fields;
mod firms;
mod instances;
mod leadership;
mod line_amounts;
mod lines;
mod members;
mod misplaced;
mod names;
mod parameters;
mod phases;
mod places;
mod programmes;
mod references;
mod scenarios;
mod settings;
mod stages;
mod tables;
mod things;
mod trade;
mod units;
mod values;

use super::*;
use crate::diagnostic::Finding;
use crate::sheets::Sheets;
use crate::source::{FileId, Place, Span};
use crate::syntax::ast::{Ast, Declaration};
use names::Names;
use rustc_hash::FxHashMap;

/// One file, read.
pub(crate) struct Parsed<'t> {
    pub(crate) file: FileId,
    /// The text its spans refer to.
    pub(crate) text: &'t str,
    pub(crate) ast: Ast<'t>,
    /// Shipped with Minka: a standard action or a profile.
    pub(crate) is_standard: bool,
    /// Not of the model: what is `expect`ed in it is asked.
    pub(crate) is_question: bool,
}

/// Makes the model of all files together.
pub(crate) fn build(files: &[Parsed<'_>], sheets: &Sheets) -> (Model, Vec<Finding>) {
    let mut lowering = Lowering::new(files);
    let declared = lowering.collect_names(files);
    lowering.settings(&declared);
    lowering.units_and_rates(&declared);
    let tables = lowering.tables(&declared, sheets);
    lowering.assumptions(&declared);
    lowering.places(&declared);
    lowering.firms(&declared);
    lowering.rows(tables);
    lowering.agree_on_flows();
    lowering.institutions(&declared);
    lowering.definitions(&declared);
    lowering.arrangements(&declared);
    lowering.clusters_and_programmes(&declared);
    lowering.scenarios(&declared);
    lowering.expectations(&declared);
    lowering.rules_silenced(&declared);
    (lowering.model, lowering.findings)
}

/// A declaration with its file.
struct In<'a, T> {
    file: FileId,
    node: &'a T,
}

impl<T> Clone for In<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for In<'_, T> {}

/// The state of the walk.
struct Lowering<'t> {
    texts: FxHashMap<FileId, &'t str>,
    /// The files that hold questions.
    asking: rustc_hash::FxHashSet<FileId>,
    /// The files that come with Minka.
    shipped: rustc_hash::FxHashSet<FileId>,
    model: Model,
    names: Names,
    findings: Vec<Finding>,
    /// The file of the declaration at hand.
    file: FileId,
    scope: Scope,
    /// What is traded of each good, once a trade says it.
    good_types: Vec<Type>,
    /// How many things could not be understood so far, in blocks of arrangements.
    gaps: usize,
    /// Units as they were written, with what they are worth: most models write a few of them many times.
    measures: FxHashMap<&'t str, units::Measure>,
    /// May a value be that of a column?
    in_table: bool,
    /// How many names may still be held against a misspelled one: fifty thousand unknown names among as many declared
    /// ones must not take an hour, and nobody reads past the first hundred findings.
    comparisons_left: usize,
    /// The currency taken for the model's own where `model` names none.
    assumed_currency: Option<String>,
}

/// What an expression may speak of besides the declared names.
#[derive(Default)]
struct Scope {
    /// Inside lines: `member`, `leader` and the other bound names.
    bound: bool,
    /// Assumptions of the arrangement or action at hand.
    locals: FxHashMap<String, (Type, Option<f64>)>,
    /// The definition whose parameters are seen.
    definition: Option<Id<ActionDefinition>>,
    /// Figures may stand alone: `expect each member of pool: gain > 0 PEN`.
    figures: bool,
    /// Where `leader` was spoken of.
    leader: Vec<Place>,
}

impl<'t> Lowering<'t> {
    fn new(files: &[Parsed<'t>]) -> Self {
        let texts = files.iter().map(|parsed| (parsed.file, parsed.text)).collect();
        let file = files.first().map_or(FileId(0), |parsed| parsed.file);
        let asking = files.iter().filter(|parsed| parsed.is_question).map(|parsed| parsed.file).collect();
        let shipped = files.iter().filter(|parsed| parsed.is_standard).map(|parsed| parsed.file).collect();
        Lowering {
            texts,
            asking,
            shipped,
            model: Model::default(),
            names: Names::default(),
            findings: Vec::new(),
            file,
            scope: Scope::default(),
            good_types: Vec::new(),
            gaps: 0,
            measures: FxHashMap::default(),
            in_table: false,
            comparisons_left: 500_000,
            assumed_currency: None,
        }
    }

    fn place(&self, span: Span) -> Place {
        span.in_file(self.file)
    }

    fn slice(&self, span: Span) -> &'t str {
        self.texts.get(&self.file).and_then(|text| text.get(span.range())).unwrap_or("")
    }

    /// May a name be held against so many others?
    fn may_compare(&mut self, others: usize) -> bool {
        let enough = self.comparisons_left >= others;
        self.comparisons_left -= if enough { others } else { 0 };
        enough
    }

    fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// How a declaration is called; `fallback` where it has no name.
    fn heading(&mut self, declaration: &Declaration<'_>) -> Heading {
        let name = declaration.name.as_ref();
        let keyword = self.place(declaration.keyword);
        let whole = declaration.block.as_ref().map_or(declaration.keyword, |block| declaration.keyword.to(block.span));
        let text_of = |is_source: bool| {
            let suffix = declaration.suffixes.iter().find(|suffix| suffix.is_source == is_source);
            suffix.map(|suffix| suffix.text.text.to_string())
        };
        Heading {
            name: name.map_or(String::new(), |name| name.text.to_string()),
            title: declaration.title.as_ref().map(|title| title.text.to_string()),
            place: name.map_or(keyword, |name| self.place(name.span)),
            whole: self.place(whole),
            note: text_of(false),
            source: text_of(true),
        }
    }
}
