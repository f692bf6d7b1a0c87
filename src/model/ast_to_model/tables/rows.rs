//! From the cells of a row to a firm.

use super::super::firms::amount_type;
use super::super::things::Thing;
use super::amounts::{ANY, NOT_NEGATIVE, Scale, Seen, bounds, mark};
use super::faults::{At, Fault};
use super::headings::{Column, Reads};
use super::values::{self, Words};
use super::*;
use crate::model::rules::misplaced_statement;
use crate::sheets::{Content, Order, Row};
use crate::syntax::ast::Trade as TradeNode;
use crate::tongue::vocabulary::{ChoiceSet, Kind, attribute, choice};

/// How the cells of a column are read.
enum How {
    /// Not at all: there is no such column, or something was wrong with it.
    Not,
    Text,
    Choice(Words<usize>, &'static ChoiceSet),
    Named(Words<Thing>, Kind),
    Stage(Words<usize>, Vec<Vec<Id<Stage>>>),
    YesNo,
    Owner,
    Year,
    Date(Option<Order>),
    Amount(Scale),
}

impl<'t> Lowering<'t> {
    /// Second walk: the rows as firms of the model, after all that are declared.
    pub(in super::super) fn rows(&mut self, drafts: Vec<Draft<'_, 't, '_>>) {
        for mut draft in drafts {
            self.file = draft.file;
            let all_alike = self.firm_with(draft.heading.clone(), &draft.fixed);
            // Where a firm stands in its chain depends on its sector.
            draft.columns.sort_by_key(|column| column.reads.is(&attribute::STAGE));
            let Some(sheet) = draft.sheet else {
                continue;
            };
            let amounts = draft.columns.iter().filter(|column| column.reads.is_amount());
            let amounts: Vec<usize> = amounts.filter_map(|column| column.index).collect();
            let seen = (sheet, mark(sheet, &amounts));
            let how: Vec<How> = draft.columns.iter().map(|column| self.how(column, seen)).collect();
            let mut faults = std::mem::take(&mut draft.faults);
            for named in std::mem::take(&mut draft.rows) {
                let Some(row) = sheet.rows.get(named.row) else { continue };
                let firm = self.row(&draft, &all_alike, named, row, &how, &mut faults);
                self.model.firms.push(firm);
            }
            self.more_faults(&faults, &draft.columns);
        }
    }

    fn row(
        &mut self,
        draft: &Draft<'_, 't, '_>,
        all_alike: &Firm,
        named: Named,
        row: &Row,
        how: &[How],
        faults: &mut Faults,
    ) -> Firm {
        let file = draft.sheet.map_or(draft.file, |sheet| sheet.file);
        let heading = Heading {
            name: named.name,
            title: None,
            place: named.place,
            whole: row.span.in_file(file),
            note: None,
            source: draft.heading.source.clone(),
        };
        let mut firm = Firm { heading, table: Some(draft.table), ..all_alike.clone() };
        for (column, how) in draft.columns.iter().zip(how) {
            let (Some(index), Some(sheet)) = (column.index, draft.sheet) else { continue };
            let content = row.cells.get(index).map_or(&Content::Empty, |cell| &cell.content);
            if *content == Content::Empty {
                continue;
            }
            let at = At { sheet, row, index, heading: &column.heading };
            if let Err(fault) = self.cell(&mut firm, column, how, content, at.place()) {
                self.fault(faults, at, |_| fault);
            }
        }
        firm
    }

    /// Puts what a cell says into the firm.
    fn cell(
        &mut self,
        firm: &mut Firm,
        column: &Column<'_, 't>,
        how: &How,
        content: &Content,
        place: Place,
    ) -> Result<(), Fault> {
        let text = content.shown();
        match how {
            How::Not => {}
            How::Text => self.text_cell(firm, column, text, place),
            How::Choice(words, set) => {
                for part in parts(&text, std::ptr::eq(*set, &choice::RESTRICTIONS)) {
                    let index = values::looked_up(words, part);
                    let index = index.ok_or_else(|| {
                        let title = (set.title.en, set.title.es);
                        values::unknown(words, title, Some(values::listed(set)), part)
                    })?;
                    chosen(firm, column, index, place);
                }
            }
            How::Named(words, kind) => {
                let thing = values::looked_up(words, &text);
                let (en, es) = values::titled(*kind);
                let thing = thing.ok_or_else(|| values::unknown(words, (&en, &es), None, &text))?;
                firm.territory = thing.territory().map(|value| Stated { value, place }).or(firm.territory.take());
                firm.sector = thing.sector().map(|value| Stated { value, place }).or(firm.sector.take());
            }
            How::Stage(words, stages) => {
                let found = values::looked_up(words, &text);
                let (en, es) = values::titled(Kind::Stage);
                let found = found.ok_or_else(|| values::unknown(words, (&en, &es), None, &text))?;
                let sector = firm.sector.as_ref().map(|sector| sector.value);
                firm.stage = self.stage_of(&stages[found], sector).map(|value| Stated { value, place });
            }
            How::YesNo => self.answer(firm, column, values::yes_no(content)?, place),
            How::Owner => firm.owners = self.owners_of(&text, place),
            How::Year => firm.since = Some(Stated { value: values::year(content)?, place }),
            How::Date(order) => {
                let date = values::date(content, *order)?;
                custom(firm, column, Expression { place, type_: Type::Date, constant: None, node: Node::Date(date) });
            }
            How::Amount(scale) => {
                let amount = self.figures(content, place, scale)?;
                self.amount_cell(firm, column, amount);
            }
        }
        Ok(())
    }

    fn text_cell(&self, firm: &mut Firm, column: &Column<'_, 't>, text: String, place: Place) {
        if column.reads.is(&attribute::TITLE) {
            firm.heading.title = Some(text);
        } else if column.reads.is(&attribute::NOTE) {
            firm.heading.note = Some(text);
        } else if column.reads.is(&attribute::SOURCE) {
            firm.heading.source = Some(text);
        } else {
            custom(firm, column, Expression { place, type_: Type::Text, constant: None, node: Node::Text(text) });
        }
    }

    fn answer(&self, firm: &mut Firm, column: &Column<'_, 't>, answer: bool, place: Place) {
        match column.reads {
            Reads::Custom(_) => {
                let node = Node::YesNo(answer);
                custom(firm, column, Expression { place, type_: Type::YesNo, constant: None, node });
            }
            Reads::Name | Reads::Attribute(_) | Reads::Amount(_) | Reads::Trade(_) => {
                firm.formal = Some(Stated { value: answer, place });
            }
        }
    }

    fn amount_cell(&mut self, firm: &mut Firm, column: &Column<'_, 't>, amount: Expression) {
        match column.reads {
            Reads::Amount(which) => firm.amounts.push((which, amount)),
            Reads::Custom(index) => firm.custom.push((index, amount)),
            Reads::Trade(node) => {
                let good = node.good.as_ref().map(|name| self.good(name));
                let partner = node.partner.as_ref().and_then(|name| self.names.thing(&name.text)).and_then(Thing::firm);
                let place = amount.place;
                firm.trades.push(Trade { buys: node.buys, good, partner, amount, place });
            }
            Reads::Name | Reads::Attribute(_) => {}
        }
    }

    fn owners_of(&self, text: &str, place: Place) -> Vec<Stated<OwnerOf>> {
        let owner = |name: &str| {
            let known = self.names.thing(name).and_then(Thing::firm);
            Stated { value: known.map_or(OwnerOf::Other(name.to_string()), OwnerOf::Firm), place }
        };
        text.split(';').map(str::trim).filter(|name| !name.is_empty()).map(owner).collect()
    }

    fn how(&mut self, column: &Column<'_, 't>, sheet: Seen<'_>) -> How {
        let Some(index) = column.index else { return How::Not };
        match column.reads {
            Reads::Name => How::Not,
            Reads::Amount(which) => self.how_amount(column, &amount_type(which), bounds(which), sheet),
            Reads::Trade(node) => self.how_trade(column, node, sheet),
            Reads::Custom(custom) => self.how_custom(column, custom, index, sheet),
            Reads::Attribute(found) => {
                if let Some(set) = found.takes.set() {
                    return How::Choice(values::words_of(set), set);
                }
                let is = |wanted| column.reads.is(wanted);
                if is(&attribute::TERRITORY) {
                    How::Named(self.words_of_kind(Kind::Territory), Kind::Territory)
                } else if is(&attribute::SECTOR) {
                    How::Named(self.words_of_kind(Kind::Sector), Kind::Sector)
                } else if is(&attribute::STAGE) {
                    self.how_stage()
                } else if is(&attribute::FORMAL) {
                    How::YesNo
                } else if is(&attribute::OWNER) {
                    How::Owner
                } else if is(&attribute::SINCE) {
                    How::Year
                } else {
                    How::Text
                }
            }
        }
    }

    fn how_amount(&mut self, column: &Column<'_, 't>, wants: &Type, bounds: amounts::Bounds, sheet: Seen<'_>) -> How {
        self.scale(column, (wants, false), bounds, sheet).map_or(How::Not, How::Amount)
    }

    fn how_trade(&mut self, column: &Column<'_, 't>, node: &TradeNode<'t>, sheet: Seen<'_>) -> How {
        if let Some(partner) = &node.partner {
            self.refer(partner, &[Kind::Firm]);
        }
        let good = node.good.as_ref().map(|name| self.good(name));
        let wants = good.map_or(Type::Open, |good| self.good_types[good.index()].clone());
        let Some(scale) = self.scale(column, (&wants, true), NOT_NEGATIVE, sheet) else { return How::Not };
        if let (Some(good), Type::Amount(_)) = (good, &scale.type_) {
            self.good_types[good.index()] = scale.type_.clone();
        }
        How::Amount(scale)
    }

    fn how_custom(&mut self, column: &Column<'_, 't>, custom: usize, index: usize, sheet: Seen<'_>) -> How {
        let takes = self.model.attributes[custom].takes.clone();
        match takes {
            Type::Amount(_) | Type::Zero | Type::Open => self.how_amount(column, &takes, ANY, sheet),
            Type::Text => How::Text,
            Type::YesNo => How::YesNo,
            Type::Date => How::Date(values::order(sheet.0, index)),
            Type::Choice(_) | Type::Thing(_) | Type::List(_) | Type::Trade | Type::Tiers(..) => {
                let is = takes.title(&self.model.units);
                let finding = Finding::new(
                    &misplaced_statement::RULE,
                    column.place,
                    format!("{} is not read from a column", is.en),
                    format!("{} no se lee de una columna", is.es),
                );
                self.report(finding.help(
                    "columns hold numbers, texts, dates, yes and no",
                    "las columnas tienen números, textos, fechas, sí y no",
                ));
                How::Not
            }
        }
    }

    /// Stages of the same name, in several chains, stay together: the sector of each firm tells them apart.
    fn how_stage(&self) -> How {
        let mut groups: Vec<Vec<Id<Stage>>> = Vec::new();
        let mut of: FxHashMap<&str, usize> = FxHashMap::default();
        let mut headings = Vec::new();
        for (id, stage) in self.model.stages.iter() {
            let group = *of.entry(stage.heading.name.as_str()).or_insert(groups.len());
            if group == groups.len() {
                groups.push(Vec::new());
            }
            groups[group].push(id);
            headings.push((group, &stage.heading));
        }
        How::Stage(values::words_for(headings.into_iter()), groups)
    }
}

/// The values in a cell: several where the attribute takes several.
fn parts(text: &str, several: bool) -> impl Iterator<Item = &str> {
    let parts = text.split(move |letter| several && matches!(letter, ';' | ','));
    parts.map(str::trim).filter(|part| !part.is_empty())
}

fn chosen(firm: &mut Firm, column: &Column<'_, '_>, index: usize, place: Place) {
    if column.reads.is(&attribute::SIZE) {
        firm.size = Size::from_index(index).map(|value| Stated { value, place });
    } else if column.reads.is(&attribute::SKILLS) {
        firm.skills = Level::from_index(index).map(|value| Stated { value, place });
    } else if column.reads.is(&attribute::RESTRICTIONS) {
        firm.restrictions.extend(Restriction::from_index(index).map(|value| Stated { value, place }));
    }
}

fn custom(firm: &mut Firm, column: &Column<'_, '_>, value: Expression) {
    if let Reads::Custom(index) = column.reads {
        firm.custom.push((index, value));
    }
}
