use crate::diagnostic::{Finding, Rule, Severity};
use crate::model::{Firm, Id, Model};
use crate::source::Place;
use crate::tongue::{Phrase, Text};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "value-missing",
    severity: Severity::Error,
    summary: Text {
        en: "a firm does not say what a line needs to know of it",
        es: "una empresa no indica lo que una línea necesita saber de ella",
    },
    sources: &[],
    page: crate::page!("value-missing"),
};

/// At what asks it of the firms.
pub(crate) fn finding(model: &Model, place: Place, firms: &[Id<Firm>], what: &Phrase) -> Finding {
    let (names, one) = (model.naming(firms), model.is_one(firms));
    let (does, indica) = if one { ("does", "indica") } else { ("do", "indican") };
    let en = format!("{} {does} not say `{}`, which is needed here", names.en, what.en);
    let es = format!("{} no {indica} `{}`, dato que aquí hace falta", names.es, what.es);
    let declared = firms.iter().take(2).map(|firm| &model.firms[*firm].heading);
    let finding = declared.clone().fold(Finding::new(&RULE, place, en, es), |finding, heading| {
        finding.label(heading.place, "declared without it", "declarada sin ese dato")
    });
    let names: Vec<String> = declared.map(|heading| format!("`{}`", heading.name)).collect();
    let (block, bloque) = match names.as_slice() {
        [only] if firms.len() == 1 => (format!("the block of {only}"), format!("el bloque de {only}")),
        _ => ("the block of each".to_string(), "el bloque de cada una".to_string()),
    };
    if firms.iter().all(|firm| model.firms[*firm].table.is_some()) {
        return finding.help(
            "fill the cells in the table, give the table a column or a value for all, or keep out of the line who has \
             none: `each member where …`",
            "llena las celdas de la tabla, dale a la tabla una columna o un valor para todas, o deja fuera de la línea a \
             quien no lo tiene: `cada socio donde …`",
        );
    }
    finding.help(
        format!("write `{}: …` in {block}, or keep out of the line who has none: `each member where …`", what.en),
        format!(
            "escribe `{}: …` en {bloque}, o deja fuera de la línea a quien no lo tiene: `cada socio donde …`",
            what.es
        ),
    )
}
