//! The model's named assumptions.

use super::page::Page;
use super::table::{Cell, Table};
use super::value;
use crate::model::{Expression, LocalAssumption};

pub(super) fn write(page: &mut Page) {
    let model = page.model();
    let head = [page.say("Name", "Nombre"), page.say("Value", "Valor"), page.say("Source", "Fuente")];
    let mut table = Table::headed(2, head);
    let mut any = false;
    for assumption in model.assumptions.values() {
        let heading = &assumption.heading;
        table.row(row(page, heading.shown(), &assumption.value, heading.source.as_deref().or(heading.note.as_deref())));
        any = true;
    }
    for arrangement in model.arrangements.values() {
        let path = &arrangement.heading.name;
        let own = arrangement.locals.iter().map(|own| (path.clone(), own));
        let of_actions = arrangement
            .actions
            .iter()
            .flat_map(|action| action.locals.iter().map(|own| (format!("{path}.{}", action.heading.name), own)));
        for (path, own) in own.chain(of_actions) {
            table.row(local(page, &path, own));
            any = true;
        }
    }
    if any {
        page.title(page.say("Assumptions", "Supuestos"));
        table.write(page);
        page.blank();
    }
}

fn local(page: &Page, path: &str, own: &LocalAssumption) -> [Cell; 3] {
    row(page, &format!("{path}.{}", own.name), &own.value, own.source.as_deref())
}

fn row(page: &Page, name: &str, value: &Expression, source: Option<&str>) -> [Cell; 3] {
    let source = match source {
        Some(source) => Cell::plain(source),
        None => Cell::strong(page.say("none stated", "no indicada")),
    };
    [Cell::plain(name), Cell::plain(value::shown(page, value)), source]
}
