//! Types of an attribute or parameter of one's own.

use super::Word;

pub static NUMBER: Word = Word::new("number", "número").means(
    "A plain number or a percentage, without a unit. Example: `attribute beds of firm: number`.",
    "Un número o un porcentaje, sin unidad. Ejemplo: `atributo camas de empresa: número`.",
);

pub static TEXT: Word = Word::new("text", "texto").means(
    "Any text in quotation marks. Example: `attribute website of firm: text`.",
    "Cualquier texto entre comillas. Ejemplo: `atributo web de empresa: texto`.",
);

pub static YES_NO: Word = Word::new("yes_no", "sí_no").means(
    "Either `yes` or `no`. Example: `attribute exports of firm: yes_no`.",
    "O `sí` o `no`. Ejemplo: `atributo exporta de empresa: sí_no`.",
);

pub static DATE: Word = Word::new("date", "fecha").means(
    "A day written year-month-day. Example: `attribute joined of firm: date`, then `joined: 2026-03-01`.",
    "Un día escrito año-mes-día. Ejemplo: `atributo ingresó de empresa: fecha`, y luego `ingresó: \
         2026-03-01`.",
);

pub static MONEY: Word = Word::new("money", "dinero").means(
    "An amount in any currency, alone or per time. Example: `parameter fee: money/year`.",
    "Un monto en cualquier moneda, solo o por periodo. Ejemplo: `parámetro cuota: dinero/año`.",
);

pub static AMOUNT: Word = Word::new("amount", "cantidad").means(
    "An amount in whatever unit; the lines that use it decide which one fits. Example: `parameter price: amount`.",
    "Una cantidad en cualquier unidad; las líneas que la usan deciden cuál sirve. Ejemplo: `parámetro precio: \
         cantidad`.",
);

pub static TIME: Word = Word::new("time", "tiempo").means(
    "A length of time. Example: `parameter delay: time`, then `delay: 3 months`.",
    "Un lapso de tiempo. Ejemplo: `parámetro demora: tiempo`, y luego `demora: 3 meses`.",
);

pub static TIERS: Word = Word::new("tiers", "tramos").means(
    "A rate that rises with the volume. Example: `parameter discount: tiers`.",
    "Una tasa que sube con el volumen. Ejemplo: `parámetro descuento: tramos`.",
);

pub static GOOD: Word = Word::new("good", "bien").means(
    "The name of something firms buy or sell. Example: `parameter input: good`.",
    "El nombre de algo que las empresas compran o venden. Ejemplo: `parámetro insumo: bien`.",
);

pub static FIRM: Word = Word::new("firm", "empresa").means(
    "The name of a firm; of an institution or a programme too, where it only pays or receives. Example: \
         `parameter anchor: firm`.",
    "El nombre de una empresa; también de una institución o un programa, si solo paga o recibe. Ejemplo: \
         `parámetro ancla: empresa`.",
);

/// All of them, in the order they are listed to people.
pub static ALL: &[&Word] = &[&NUMBER, &TEXT, &YES_NO, &DATE, &MONEY, &AMOUNT, &TIME, &TIERS, &GOOD, &FIRM];
