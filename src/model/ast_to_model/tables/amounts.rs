//! Amounts in cells: their unit stands in the model, their spelling is that of a spreadsheet.

use super::faults::Fault;
use super::*;
use crate::sheets::{Content, Mark, Numeral, WrittenNumber, read_number};
use crate::tongue::Phrase;

/// What the numbers of a column are amounts of.
pub(super) struct Scale {
    times: f64,
    over: f64,
    pub(super) type_: Type,
    foreign: Option<(String, i8)>,
    /// As it is written: empty for plain numbers, `%`.
    unit: String,
    /// The decimal mark of the column, where its cells give it away.
    mark: Option<Mark>,
    bounds: Bounds,
}

/// Between what an amount may lie, and why.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    low: f64,
    high: f64,
    en: &'static str,
    es: &'static str,
}

pub(super) const ANY: Bounds = Bounds { low: f64::MIN, high: f64::MAX, en: "", es: "" };
pub(super) const NOT_NEGATIVE: Bounds =
    Bounds { low: 0.0, high: f64::MAX, en: "cannot be below zero", es: "no puede ser menor que cero" };
const RATIO: Bounds = Bounds {
    low: -10.0,
    high: 1.0,
    en: "cannot be: a margin is at most 100 % of sales",
    es: "no puede ser: un margen es a lo más 100 % de las ventas",
};

pub(super) fn bounds(which: FirmAmount) -> Bounds {
    match which {
        FirmAmount::Margin => RATIO,
        FirmAmount::Workers
        | FirmAmount::Sales
        | FirmAmount::Capacity
        | FirmAmount::Inventory
        | FirmAmount::Credit
        | FirmAmount::CreditRate => NOT_NEGATIVE,
    }
}

impl<'t> Lowering<'t> {
    /// The scale of a column, if its unit is one of what belongs there.
    pub(super) fn scale(
        &mut self,
        column: &Column<'_, 't>,
        (wants, is_flow): (&Type, bool),
        bounds: Bounds,
        (sheet, sheet_mark): Seen<'_>,
    ) -> Option<Scale> {
        let unit = column.unit.map_or("", |unit| self.slice(unit)).to_string();
        let measure = match column.unit.filter(|_| unit != "%") {
            Some(unit) => Some(self.measure(unit)?),
            None => None,
        };
        let type_ = measure.as_ref().map_or(Type::number(), |measure| Type::Amount(measure.dimension.clone()));
        // One of it, so that a wrong unit is found as that of any amount.
        let one = Expression { place: column.place, type_, constant: Some(1.0), node: Node::Number(1.0) };
        let one = self.expect_type(one, wants)?;
        let one = if is_flow { self.flow(one)? } else { one };
        let (times, over, foreign) = match measure {
            Some(measure) => (measure.times, measure.over, measure.foreign),
            None if unit == "%" => (1.0, 100.0, None),
            None => (1.0, 1.0, None),
        };
        let mark = column.index.and_then(|index| mark(sheet, &[index])).or(sheet_mark);
        Some(Scale { times, over, type_: one.type_, foreign, unit, mark, bounds })
    }

    /// The amount of a cell: one figure, or two or three that it lies between.
    pub(super) fn figures(&mut self, content: &Content, place: Place, scale: &Scale) -> Result<Expression, Fault> {
        let parts = match content {
            Content::Text(text) if text.contains("..") => {
                let ends = text.split("..").map(|end| scale.read(&Content::Text(end.trim().into())));
                ends.collect::<Result<Vec<f64>, Fault>>()?
            }
            Content::Text(_)
            | Content::Empty
            | Content::Number(_)
            | Content::Percent(_)
            | Content::YesNo(_)
            | Content::Date(_)
            | Content::Error(_) => vec![scale.read(content)?],
        };
        if let Some(fault) = parts.iter().find_map(|value| scale.out_of_bounds(*value)) {
            return Err(fault);
        }
        let mut amounts: Vec<Expression> = parts.iter().map(|value| self.of_scale(place, *value, scale)).collect();
        match (amounts.len(), amounts.pop()) {
            (1, Some(one)) => Ok(one),
            (2 | 3, Some(last)) => {
                let rise = parts.windows(2).all(|pair| pair[0] <= pair[1]) && parts[0] < parts[parts.len() - 1];
                amounts.push(last);
                let range =
                    Expression { place, type_: scale.type_.clone(), constant: None, node: Node::Range(amounts) };
                rise.then_some(range).ok_or_else(falling)
            }
            _ => Err(falling()),
        }
    }

    fn of_scale(&mut self, place: Place, value: f64, scale: &Scale) -> Expression {
        let (value, type_) = (value * scale.times / scale.over, scale.type_.clone());
        match scale.foreign.clone() {
            Some((currency, power)) => self.foreign(place, type_, value, currency, power),
            None => Expression { place, type_, constant: Some(value), node: Node::Number(value) },
        }
    }
}

fn falling() -> Fault {
    Fault::new(
        Phrase::new("is no range that rises", "no es un rango que vaya de menor a mayor"),
        Phrase::new("write the lowest first: `100..200`", "escribe primero el menor: `100..200`"),
    )
}

impl Scale {
    /// The number in a cell, in the unit of the column.
    fn read(&self, content: &Content) -> Result<f64, Fault> {
        let number = || Fault::no("no number", "no es un número");
        match content {
            Content::Number(number) => Ok(*number),
            Content::Percent(ratio) => self.percentage(*ratio),
            Content::Text(text) => match read_number(text) {
                Some(written) => self.number(&written),
                None => Err(number()),
            },
            Content::Error(_) => Err(Fault::no("an error of the spreadsheet", "es un error de la hoja de cálculo")),
            Content::Date(_) => {
                Err(Fault::no("a date, and a number belongs here", "es una fecha, y aquí va un número"))
            }
            Content::YesNo(_) | Content::Empty => Err(number()),
        }
    }

    fn number(&self, written: &WrittenNumber) -> Result<f64, Fault> {
        if let Some(currency) = written.currency.as_ref().filter(|currency| !self.is_in(currency)) {
            return Err(self.other_currency(currency));
        }
        let value = match (written.numeral, self.mark) {
            (Numeral::Sure(value, _), _) => value,
            (Numeral::Either { point, comma: _ }, Some(Mark::Point)) => point,
            (Numeral::Either { point: _, comma }, Some(Mark::Comma)) => comma,
            (Numeral::Either { point, comma }, None) => return Err(two_meanings(point, comma)),
        };
        if written.percent { self.percentage(value) } else { Ok(value) }
    }

    fn percentage(&self, ratio: f64) -> Result<f64, Fault> {
        match self.unit.as_str() {
            "%" => Ok(ratio * 100.0),
            "" => Ok(ratio),
            unit => Err(Fault::new(
                Phrase::new(
                    format!("is a percentage, and the column is in {unit}"),
                    format!("es un porcentaje, y la columna está en {unit}"),
                ),
                Phrase::new(
                    "correct the cell, or the unit of the column in the model",
                    "corrige la celda, o la unidad de la columna en el modelo",
                ),
            )),
        }
    }

    /// Does a symbol stand for the currency of the column? A dollar sign is that of several.
    fn is_in(&self, currency: &str) -> bool {
        let unit = self.unit.split(['/', '*', ' ']).next().unwrap_or("");
        match currency {
            "S/" => unit == "PEN",
            "US$" => unit == "USD",
            "€" => unit == "EUR",
            "Bs" => matches!(unit, "BOB" | "VES"),
            "$" => matches!(unit, "USD" | "MXN" | "COP" | "CLP" | "ARS" | "UYU" | "DOP" | "CAD" | "AUD"),
            code => unit == code,
        }
    }

    fn other_currency(&self, currency: &str) -> Fault {
        let unit = if self.unit.is_empty() { ("plain numbers", "números sin unidad") } else { ("", "") };
        Fault::new(
            Phrase::new(
                format!("is in {currency}, and the column is in {}{}", unit.0, self.unit),
                format!("está en {currency}, y la columna está en {}{}", unit.1, self.unit),
            ),
            Phrase::new(
                "bring the whole column into one currency, and name it in the model: `column \"Sales\" PEN/year`",
                "pasa toda la columna a una sola moneda y nómbrala en el modelo: `columna \"Ventas\" PEN/año`",
            ),
        )
    }

    fn out_of_bounds(&self, value: f64) -> Option<Fault> {
        let Bounds { low, high, en, es } = self.bounds;
        let base = value * self.times / self.over;
        if (low..=high).contains(&base) {
            return None;
        }
        let percent = self.unit.is_empty() && high <= 1.0 && (1.0..=100.0).contains(&base);
        let help = match percent {
            true => Phrase::new(
                "if the column holds percentages, say so in the model: `column \"…\" %`",
                "si la columna tiene porcentajes, dilo en el modelo: `columna \"…\" %`",
            ),
            false => Phrase::new("correct the cell in the file", "corrige la celda en el archivo"),
        };
        Some(Fault::new(Phrase::new(en, es), help))
    }
}

/// A comma or a point before three digits, and nothing in the column that tells which it is.
fn two_meanings(point: f64, comma: f64) -> Fault {
    let (most, least) = if point > comma { (point, comma) } else { (comma, point) };
    Fault::new(
        Phrase::new(format!("may be {most} or {least}"), format!("puede ser {most} o {least}")),
        Phrase::new(
            format!("write the numbers of this column without a sign for thousands: `{most}`"),
            format!("escribe los números de esta columna sin signo de miles: `{most}`"),
        ),
    )
}

/// A sheet, and what stands before the decimals in its amounts, where they all agree.
pub(super) type Seen<'s> = (&'s Sheet, Option<Mark>);

/// What stands before the decimals in some columns, where some of their cells leave no doubt and none contradicts. A file
/// is written in one way: where a column does not tell, the others do.
pub(super) fn mark(sheet: &Sheet, columns: &[usize]) -> Option<Mark> {
    let (mut point, mut comma) = (false, false);
    let cells = sheet.rows.iter().skip(1).flat_map(|row| columns.iter().filter_map(|index| row.cells.get(*index)));
    for cell in cells {
        let Content::Text(text) = &cell.content else { continue };
        match read_number(text).map(|written| written.numeral) {
            Some(Numeral::Sure(_, Some(Mark::Point))) => point = true,
            Some(Numeral::Sure(_, Some(Mark::Comma))) => comma = true,
            Some(Numeral::Sure(_, None) | Numeral::Either { .. }) | None => {}
        }
    }
    match (point, comma) {
        (true, false) => Some(Mark::Point),
        (false, true) => Some(Mark::Comma),
        (true, true) | (false, false) => None,
    }
}
