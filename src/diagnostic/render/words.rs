use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::source::{FileId, SourceMap};
use crate::tongue::{Text, Tongue};
use rustc_hash::FxHashSet;

pub(super) const HELP: Text = Text { en: "help", es: "ayuda" };
pub(super) const SOURCE: Text = Text { en: "source", es: "fuente" };
pub(super) const MORE: Text = Text { en: "more", es: "más" };

/// How many findings there are, of which weight, in how many files. Tallies of several models add up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Errors, warnings, pieces of advice.
    pub counts: [usize; 3],
    /// Files of the user that were read.
    pub files: usize,
    /// Files that have findings.
    pub files_with_findings: usize,
}

impl Tally {
    /// Of the findings of one model.
    pub fn of(findings: &[Finding], sources: &SourceMap) -> Tally {
        let number = |severity: Severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let files: FxHashSet<FileId> = findings.iter().map(|finding| finding.place.file).collect();
        Tally {
            counts: [Severity::Error, Severity::Warning, Severity::Advice].map(number),
            files: sources.files().filter(|(_, file)| !file.is_shipped()).count(),
            files_with_findings: files.len(),
        }
    }

    /// Both together.
    pub fn plus(self, other: Tally) -> Tally {
        let mut counts = self.counts;
        counts.iter_mut().zip(other.counts).for_each(|(count, more)| *count += more);
        Tally {
            counts,
            files: self.files + other.files,
            files_with_findings: self.files_with_findings + other.files_with_findings,
        }
    }

    /// One line: `3 errors, 1 warning, 2 pieces of advice in 2 files`, or that there is nothing to object to.
    pub fn say(self, tongue: Tongue) -> String {
        if self.counts == [0; 3] {
            let nothing = Text { en: "nothing to object to in", es: "nada que objetar en" };
            return format!("{} {}", nothing.say(tongue), count(self.files, FILE, FILES, tongue));
        }
        let kinds = [Severity::Error, Severity::Warning, Severity::Advice].into_iter().zip(self.counts);
        let kinds = kinds.filter(|(_, number)| *number > 0).map(|(severity, number)| {
            let (one, many) = nouns(severity);
            count(number, one, many, tongue)
        });
        let within = Text { en: "in", es: "en" }.say(tongue);
        let kinds: Vec<String> = kinds.collect();
        format!("{} {within} {}", kinds.join(", "), count(self.files_with_findings, FILE, FILES, tongue))
    }
}

/// One line on how many findings there are: `3 errors, 1 warning, 2 pieces of advice in 2 files`.
///
/// Without findings it says that there is nothing to object to in the files of `sources`.
pub fn summary(findings: &[Finding], sources: &SourceMap, tongue: Tongue) -> String {
    Tally::of(findings, sources).say(tongue)
}

const FILE: Text = Text { en: "file", es: "archivo" };
const FILES: Text = Text { en: "files", es: "archivos" };

fn nouns(severity: Severity) -> (Text, Text) {
    match severity {
        Severity::Error => (Text { en: "error", es: "error" }, Text { en: "errors", es: "errores" }),
        Severity::Warning => (Text { en: "warning", es: "advertencia" }, Text { en: "warnings", es: "advertencias" }),
        Severity::Advice => {
            (Text { en: "piece of advice", es: "consejo" }, Text { en: "pieces of advice", es: "consejos" })
        }
    }
}

fn count(number: usize, one: Text, many: Text, tongue: Tongue) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many }.say(tongue))
}

/// `and 99 900 more`.
pub(super) fn and_more(number: usize, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("and {} more", grouped(number)),
        Tongue::Es => format!("y {} más", grouped(number)),
    }
}

/// How many places are not shown.
pub(super) fn more_places(number: usize, tongue: Tongue) -> String {
    let (one, many) =
        (Text { en: "and 1 more place", es: "y 1 lugar más" }, Text { en: "more places", es: "lugares más" });
    match (number, tongue) {
        (1, _) => one.say(tongue).to_owned(),
        (_, Tongue::En) => format!("and {} {}", grouped(number), many.en),
        (_, Tongue::Es) => format!("y {} {}", grouped(number), many.es),
    }
}

/// What is said of a place that goes on over several lines.
pub(super) fn to_line(line: usize, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("to line {line}"),
        Tongue::Es => format!("hasta la línea {line}"),
    }
}

/// What a rule rests on: `PROMPYME, K-HNET-1; Freeman 1979, p. 3`. Empty for none.
pub(in crate::diagnostic) fn citations(rule: &Rule) -> String {
    let cite = |citation: &Citation| match citation.place {
        "" => citation.key.to_owned(),
        place => format!("{}, {place}", citation.key),
    };
    rule.sources.iter().map(cite).collect::<Vec<_>>().join("; ")
}

/// A count with its thousands set apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}
