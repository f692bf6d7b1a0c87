//! Statements that stand where they do not belong, and where they do.

use super::contents::owner_title;
use super::*;
use crate::model::rules::misplaced_statement;
use crate::syntax::ast::{DeclarationKind, Home, Statement, StatementKind};
use crate::tongue::Text;
use crate::tongue::vocabulary::{Owner, attribute};

const ON_ITS_OWN: Text = Text { en: "on its own, outside all braces", es: "sola, fuera de toda llave" };

impl<'t> Lowering<'t> {
    /// A statement at top level that belongs into a declaration.
    pub(super) fn misplaced_at_top(&mut self, statement: &Statement<'_>) {
        let (word, place) = self.first_word(statement.span);
        let home = home(&statement.kind);
        self.report(
            Finding::new(
                &misplaced_statement::RULE,
                place,
                format!("`{word}` does not stand on its own: it belongs {}", home.en),
                format!("`{word}` no va suelto: su lugar es {}", home.es),
            )
            .help(
                "move it between the braces of the declaration it speaks of",
                "muévelo entre las llaves de la declaración a la que se refiere",
            ),
        );
    }

    /// A statement in a block that does not take it.
    pub(super) fn misplaced(&mut self, owner: Owner, statement: &Statement<'_>) {
        let (word, place) = self.first_word(statement.span);
        let (en, es) = owner_title(owner);
        let home = home(&statement.kind);
        self.report(
            Finding::new(
                &misplaced_statement::RULE,
                place,
                format!("`{word}` does not stand inside {en}"),
                format!("`{word}` no va dentro de {es}"),
            )
            .help(
                format!("it belongs {}; perhaps a `}}` is missing before it", home.en),
                format!("su lugar es {}; quizá falta un `}}` antes", home.es),
            ),
        );
    }

    fn first_word(&self, span: Span) -> (String, Place) {
        let word = self.slice(span).split([' ', '\n', ':', '{']).next().unwrap_or("");
        (word.to_string(), self.place(Span::new(span.start as usize, span.start as usize + word.len())))
    }
}

/// Where a statement belongs.
fn home(statement: &StatementKind<'_>) -> Text {
    match statement {
        StatementKind::Line(_) => Text {
            en: "inside a network, an agreement or one of their actions",
            es: "dentro de una red, de un acuerdo o de una de sus acciones",
        },
        StatementKind::Trade(_) => Text { en: "inside a firm", es: "dentro de una empresa" },
        StatementKind::Ties(_) => IN_A_NETWORK,
        StatementKind::Requires(_) => Text { en: "inside a programme", es: "dentro de un programa" },
        StatementKind::Parameter(_) => Text { en: "inside a `define action`", es: "dentro de un `define acción`" },
        StatementKind::Add(_) | StatementKind::Remove(_) | StatementKind::Join(_) => {
            Text { en: "inside a scenario", es: "dentro de un escenario" }
        }
        StatementKind::Field(field) => home_of_attribute(&field.key.head.text),
        StatementKind::Declaration(declaration) => home_of_declaration(declaration.kind),
        StatementKind::Let(_)
        | StatementKind::Rate(_)
        | StatementKind::Unit(_)
        | StatementKind::Attribute(_)
        | StatementKind::Expect(_)
        | StatementKind::Allow(_)
        | StatementKind::Use(_)
        | StatementKind::Unreadable => ON_ITS_OWN,
    }
}

const IN_A_NETWORK: Text = Text { en: "inside a network or an agreement", es: "dentro de una red o de un acuerdo" };

fn home_of_attribute(name: &str) -> Text {
    let owners = [
        Owner::Firm,
        Owner::Network,
        Owner::Agreement,
        Owner::Model,
        Owner::Environment,
        Owner::Readiness,
        Owner::Chain,
    ];
    let found = owners
        .into_iter()
        .find(|owner| attribute::find(*owner, name).is_some_and(|attribute| !attribute.of.contains(&Owner::Any)));
    match found {
        Some(Owner::Firm) => Text { en: "inside a firm", es: "dentro de una empresa" },
        Some(Owner::Network | Owner::Agreement) => IN_A_NETWORK,
        Some(Owner::Model) => Text { en: "inside `model { … }`", es: "dentro de `modelo { … }`" },
        Some(Owner::Environment) => {
            Text { en: "inside the `environment` of a network", es: "dentro del `entorno` de una red" }
        }
        Some(Owner::Readiness) => {
            Text { en: "inside the `readiness` of a network", es: "dentro de las `condiciones` de una red" }
        }
        Some(Owner::Chain) => Text { en: "inside a chain", es: "dentro de una cadena" },
        Some(
            Owner::Territory
            | Owner::Sector
            | Owner::Institution
            | Owner::Cluster
            | Owner::Segment
            | Owner::Stage
            | Owner::Programme
            | Owner::Phase
            | Owner::Action
            | Owner::ActionDefinition
            | Owner::Criteria
            | Owner::Profile
            | Owner::Any,
        )
        | None => Text { en: "inside a declaration", es: "dentro de una declaración" },
    }
}

fn home_of_declaration(kind: DeclarationKind) -> Text {
    match kind.home() {
        Home::Arrangement => IN_A_NETWORK,
        Home::Chain => Text { en: "inside a chain", es: "dentro de una cadena" },
        Home::Cluster => Text { en: "inside a cluster", es: "dentro de un conglomerado" },
        Home::Programme => Text { en: "inside a programme", es: "dentro de un programa" },
        Home::TopLevel => ON_ITS_OWN,
    }
}
