//! Rules that a model silences with `allow`.

use crate::diagnostic::{Finding, Rule, Severity};
use crate::model::rules::unknown_rule;
use crate::model::{Allowance, FirmTable, Model};
use crate::report::Silenced;
use crate::source::{FileId, Span};
use crate::tongue::nearest;
use rustc_hash::FxHashMap;

/// The rules an adviser may be overruled in: those that look at what a model means. What could not be understood
/// cannot be allowed.
fn silencable() -> impl Iterator<Item = &'static Rule> {
    // Warnings about names are opinions too; errors about them are not.
    let about_names = crate::model::rules::RULES.iter().copied().filter(|rule| rule.severity != Severity::Error);
    let about_names = about_names.filter(|rule| rule.name != unknown_rule::RULE.name);
    crate::check::rules::rules().chain(crate::evaluate::rules::rules()).chain(about_names)
}

pub(super) fn is_silencable(rule: &Rule) -> bool {
    silencable().any(|other| other == rule)
}

/// Takes out what an `allow` around it silences.
pub(super) fn apply(model: &Model, findings: Vec<Finding>) -> (Vec<Finding>, Vec<Silenced>) {
    let mut kept = Vec::new();
    let mut silenced = Vec::new();
    let mut by_rule: FxHashMap<(&str, FileId), Vec<&Allowance>> = FxHashMap::default();
    for allowance in &model.allowances {
        let list = by_rule.entry((&allowance.rule, allowance.within.file)).or_default();
        // One that reaches as far as another adds nothing.
        if list.last().is_none_or(|last| last.within != allowance.within) {
            list.push(allowance);
        }
    }
    // What is said of the rows of a table is said of its declaration, which alone can hold an `allow`.
    let of_rows: Vec<Allowance> =
        model.allowances.iter().flat_map(|allowance| reaching_rows(model, allowance)).collect();
    for allowance in &of_rows {
        by_rule.entry((&allowance.rule, allowance.within.file)).or_default().push(allowance);
    }
    for finding in findings {
        let list = by_rule.get(&(finding.rule.name, finding.place.file)).filter(|_| is_silencable(finding.rule));
        let around = |allowance: &&&Allowance| allowance.within.span.contains(finding.place.span);
        let allowance = list.and_then(|list| list.iter().find(around));
        match allowance {
            Some(allowance) => silenced.push(Silenced { finding, because: allowance.because.clone() }),
            None => kept.push(finding),
        }
    }
    (kept, silenced)
}

/// An `allow` around a table, as it stands around each of its rows.
fn reaching_rows(model: &Model, allowance: &Allowance) -> Vec<Allowance> {
    let around = |table: &&FirmTable| {
        let whole = table.heading.whole;
        whole.file == allowance.within.file && allowance.within.span.contains(whole.span)
    };
    let files = model.tables.values().filter(around).filter_map(|table| table.file);
    files.map(|file| Allowance { within: Span::new(0, usize::MAX).in_file(file), ..allowance.clone() }).collect()
}

/// An `allow` that names no rule, or one that cannot be silenced.
pub(super) fn unknown_rules(model: &Model) -> Vec<Finding> {
    let unknown = model.allowances.iter().filter(|allowance| !silencable().any(|rule| rule.name == allowance.rule));
    let finding = |allowance: &Allowance| {
        let name = &allowance.rule;
        if crate::explain::rules().any(|rule| rule.name == name) {
            return Finding::new(
                &unknown_rule::RULE,
                allowance.place,
                format!("`{name}` cannot be silenced: it says that something could not be understood"),
                format!("`{name}` no se puede silenciar: dice que algo no se pudo entender"),
            )
            .help("correct what it points at, and remove this", "corrige lo que señala y quita esto");
        }
        let finding = Finding::new(
            &unknown_rule::RULE,
            allowance.place,
            format!("there is no rule `{name}`"),
            format!("no hay una regla `{name}`"),
        );
        match nearest(name, silencable().map(|rule| rule.name)) {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None => finding.help(
                "its name stands in brackets after the finding",
                "su nombre está entre corchetes después de la observación",
            ),
        }
    };
    unknown.map(finding).collect()
}
