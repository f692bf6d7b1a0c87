//! What stands in a block, sorted; what does not belong there is reported.

use super::*;
use crate::model::rules::{misplaced_statement, repeated_attribute, unknown_attribute};
use crate::syntax::ast::{self, Block, DeclarationKind, Field, Home, StatementKind};
use crate::tongue::vocabulary::{Attribute, Owner, attribute, keyword};
use crate::tongue::{Phrase, nearest};

/// The statements of one block.
#[derive(Default)]
pub(super) struct Contents<'a, 't> {
    pub(super) fields: Vec<(&'static Attribute, &'a Field<'t>)>,
    /// Keys that are no attribute where such keys are allowed: parameters of an action, attributes of firms.
    pub(super) others: Vec<&'a Field<'t>>,
    pub(super) lines: Vec<(&'a ast::Line<'t>, Span)>,
    pub(super) trades: Vec<(&'a ast::Trade<'t>, Span)>,
    pub(super) ties: Vec<(&'a ast::Value<'t>, Span)>,
    pub(super) lets: Vec<&'a ast::Definition<'t>>,
    pub(super) parameters: Vec<&'a ast::Parameter<'t>>,
    pub(super) declarations: Vec<&'a Declaration<'t>>,
    pub(super) allows: Vec<&'a ast::Allow<'t>>,
    pub(super) requirements: Vec<(&'a ast::Requirement<'t>, Span)>,
    /// Could a statement not be read? Then nothing is said of what the block seems to lack.
    pub(super) spoiled: bool,
}

impl<'a, 't> Contents<'a, 't> {
    pub(super) fn field(&self, wanted: &'static Attribute) -> Option<&'a Field<'t>> {
        self.fields.iter().find(|(attribute, _)| std::ptr::eq(*attribute, wanted)).map(|(_, field)| *field)
    }
}

impl<'t> Lowering<'t> {
    /// Sorts the statements of a block of this owner.
    pub(super) fn contents<'a>(&mut self, owner: Owner, block: Option<&'a Block<'t>>) -> Contents<'a, 't> {
        let mut contents = Contents::default();
        let Some(block) = block else { return contents };
        for statement in &block.statements {
            let span = statement.span;
            match &statement.kind {
                StatementKind::Field(field) => self.sort_field(owner, field, &mut contents),
                StatementKind::Line(line) if has_lines(owner) => contents.lines.push((line, span)),
                StatementKind::Trade(trade) if owner == Owner::Firm => contents.trades.push((trade, span)),
                StatementKind::Ties(value) if has_members(owner) => contents.ties.push((value, span)),
                StatementKind::Let(node) if has_lines(owner) => contents.lets.push(node),
                StatementKind::Parameter(node) if owner == Owner::ActionDefinition => contents.parameters.push(node),
                StatementKind::Allow(node) => contents.allows.push(node),
                StatementKind::Requires(node) if owner == Owner::Programme => contents.requirements.push((node, span)),
                StatementKind::Declaration(node) if nests(owner, node.kind) => contents.declarations.push(node),
                StatementKind::Unreadable => {
                    contents.spoiled = true;
                    self.gaps += 1;
                }
                StatementKind::Line(_)
                | StatementKind::Trade(_)
                | StatementKind::Ties(_)
                | StatementKind::Let(_)
                | StatementKind::Rate(_)
                | StatementKind::Unit(_)
                | StatementKind::Parameter(_)
                | StatementKind::Attribute(_)
                | StatementKind::Expect(_)
                | StatementKind::Requires(_)
                | StatementKind::Add(_)
                | StatementKind::Remove(_)
                | StatementKind::Join(_)
                | StatementKind::Declaration(_)
                | StatementKind::Use(_) => self.misplaced(owner, statement),
            }
        }
        contents
    }

    fn sort_field<'a>(&mut self, owner: Owner, field: &'a Field<'t>, contents: &mut Contents<'a, 't>) {
        let head = &field.key.head;
        if !field.key.rest.is_empty() {
            let span = field.key.rest.last().map_or(head.span, |last| head.span.to(postfix_span(last, head.span)));
            let place = self.place(span);
            let finding = Finding::new(
                &misplaced_statement::RULE,
                place,
                "a path stands in a scenario only; here stands the name of an attribute",
                "una ruta solo va en un escenario; aquí va el nombre de un atributo",
            );
            return self.report(finding.help(
                "write the attribute alone, or move the change into a `scenario`",
                "escribe solo el atributo, o lleva el cambio a un `escenario`",
            ));
        }
        // `ties: a -- b` is `ties a -- b`.
        if has_members(owner) && keyword::TIES.word.reads(&head.text) {
            let span = head.span;
            return contents.ties.push((&field.value, span));
        }
        if let (Some(column), false) = (column_of(&field.value), self.in_table) {
            return self.column_outside(column.span);
        }
        match attribute::find(owner, &head.text) {
            Some(found) => match contents.field(found) {
                Some(first) => self.repeated(field, first),
                None => contents.fields.push((found, field)),
            },
            None if matches!(owner, Owner::Action) => contents.others.push(field),
            None if owner == Owner::Firm && self.is_custom(&head.text) => contents.others.push(field),
            None => self.unknown_attribute(owner, field),
        }
    }

    /// `column "Sales"` where there is no table to read it from.
    pub(super) fn column_outside(&mut self, span: Span) {
        let place = self.place(span);
        let finding = Finding::new(
            &misplaced_statement::RULE,
            place,
            "a column belongs to firms that are read from a file",
            "una columna es de las empresas que se leen de un archivo",
        );
        self.report(finding.help(
            "write the value itself, or name the file: `firms base from \"base.csv\" { … }`",
            "escribe el valor mismo, o nombra el archivo: `empresas base desde \"base.csv\" { … }`",
        ));
    }

    fn is_custom(&self, name: &str) -> bool {
        self.model.attributes.iter().any(|attribute| attribute.name == name)
    }

    fn repeated(&mut self, field: &Field<'_>, first: &Field<'_>) {
        let place = self.place(field.key.head.span);
        let first = self.place(first.key.head.span);
        let name = &field.key.head.text;
        self.report(
            Finding::new(
                &repeated_attribute::RULE,
                place,
                format!("`{name}` is given twice"),
                format!("`{name}` se da dos veces"),
            )
            .label(first, "first given here", "dado primero aquí")
            .help("keep the one that holds, remove the other", "deja el que vale y quita el otro"),
        );
    }

    fn unknown_attribute(&mut self, owner: Owner, field: &Field<'_>) {
        let head = &field.key.head;
        let place = self.place(head.span);
        let name = &head.text;
        let kind = owner_title(owner);
        let finding = Finding::new(
            &unknown_attribute::RULE,
            place,
            format!("`{name}` is not an attribute of {}", kind.0),
            format!("`{name}` no es un atributo de {}", kind.1),
        );
        let of_owner = attribute::ALL
            .iter()
            .filter(|attribute| attribute.of.contains(&owner) || attribute.of.contains(&Owner::Any));
        let mut spellings: Vec<&str> = of_owner.clone().flat_map(|attribute| attribute.word.all_spellings()).collect();
        let declared = if owner == Owner::Firm { self.model.attributes.as_slice() } else { &[] };
        let custom: Vec<String> = declared.iter().map(|attribute| attribute.name.clone()).collect();
        spellings.extend(custom.iter().map(String::as_str));
        let near = nearest(name, spellings.into_iter()).map(str::to_string);
        let finding = match near {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None => {
                let listed = |english: bool| -> String {
                    let words = of_owner.clone().filter(|attribute| !attribute.of.contains(&Owner::Any)).take(12);
                    let names: Vec<String> = words
                        .map(|attribute| format!("`{}`", if english { attribute.word.en } else { attribute.word.es }))
                        .collect();
                    names.join(", ")
                };
                let own = if owner == Owner::Firm {
                    Phrase::new(
                        format!("; an attribute of your own begins with `attribute {name} of firm: number`"),
                        format!("; un atributo propio empieza con `atributo {name} de empresa: número`"),
                    )
                } else {
                    Phrase::default()
                };
                finding
                    .help(format!("it takes {}{}", listed(true), own.en), format!("admite {}{}", listed(false), own.es))
            }
        };
        self.report(finding);
    }

    /// Reports names bound in lines that a `let` of an arrangement or action takes.
    pub(super) fn reserve_locals(&mut self, lets: &[&ast::Definition<'_>]) {
        for node in lets {
            self.reserve(&node.name);
        }
    }
}

/// The first column that a value speaks of.
pub(super) fn column_of<'a, 't>(value: &'a ast::Value<'t>) -> Option<&'a ast::Item<'t>> {
    let ast::Value::Items(items) = value else { return None };
    items.items.iter().find(|item| item.column().is_some())
}

fn postfix_span(postfix: &ast::Postfix<'_>, head: Span) -> Span {
    match postfix {
        ast::Postfix::Member(name) => name.span,
        ast::Postfix::Index(expr) => expr.span,
        ast::Postfix::Call(span, _) => head.to(*span),
    }
}

fn has_members(owner: Owner) -> bool {
    matches!(owner, Owner::Network | Owner::Agreement)
}

fn has_lines(owner: Owner) -> bool {
    has_members(owner) || matches!(owner, Owner::Action | Owner::ActionDefinition | Owner::Phase)
}

fn nests(owner: Owner, kind: DeclarationKind) -> bool {
    match kind.home() {
        Home::Arrangement => has_members(owner),
        Home::Chain => owner == Owner::Chain,
        Home::Cluster => owner == Owner::Cluster,
        Home::Programme => owner == Owner::Programme,
        Home::TopLevel => false,
    }
}

/// "a firm", "una empresa".
pub(super) fn owner_title(owner: Owner) -> (&'static str, &'static str) {
    match owner {
        Owner::Model => ("the model", "el modelo"),
        Owner::Territory => ("a territory", "un territorio"),
        Owner::Sector => ("a sector", "un sector"),
        Owner::Chain => ("a chain", "una cadena"),
        Owner::Firm => ("a firm", "una empresa"),
        Owner::Institution => ("an institution", "una institución"),
        Owner::Network => ("a network", "una red"),
        Owner::Agreement => ("an agreement", "un acuerdo"),
        Owner::Environment => ("an environment", "un entorno"),
        Owner::Readiness => ("a readiness profile", "un perfil de condiciones"),
        Owner::Cluster => ("a cluster", "un conglomerado"),
        Owner::Segment => ("a segment", "un segmento"),
        Owner::Stage => ("a stage", "un eslabón"),
        Owner::Programme => ("a programme", "un programa"),
        Owner::Phase => ("a phase", "una etapa"),
        Owner::Action => ("an action", "una acción"),
        Owner::ActionDefinition => ("an action definition", "una definición de acción"),
        Owner::Criteria => ("the criteria", "los criterios"),
        Owner::Profile => ("a profile", "un perfil"),
        Owner::Any => ("a declaration", "una declaración"),
    }
}
