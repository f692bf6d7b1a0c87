use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "spreadsheet-habit",
    severity: Severity::Error,
    summary: Text {
        en: "a formula is written the way spreadsheets write it",
        es: "una fórmula está escrita como en una hoja de cálculo",
    },
    sources: &[],
    page: crate::page!("spreadsheet-habit"),
};
