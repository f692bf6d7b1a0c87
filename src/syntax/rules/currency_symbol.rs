use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "currency-symbol",
    severity: Severity::Error,
    summary: Text {
        en: "a currency is written as a symbol instead of its code after the number",
        es: "una moneda está escrita con su símbolo y no con su código después del número",
    },
    sources: &[],
    page: crate::page!("currency-symbol"),
};
