//! Functions of expressions.

use super::Word;

pub static SUM: Word = Word::new("sum", "suma").means(
    "Adds up a list, or an attribute over a list of firms. Example: `sum(members.sales)`.",
    "Suma una lista, o un atributo de una lista de empresas. Ejemplo: `suma(socios.ventas)`.",
);

pub static COUNT: Word = Word::new("count", "cuenta").means(
    "How many there are on a list. Example: `count(members where member.formal)`.",
    "Cuántos hay en una lista. Ejemplo: `cuenta(socios donde socio.formal)`.",
);

pub static MEAN: Word = Word::new("mean", "promedio").means(
    "The average of a list. Example: `mean(members.sales)`.",
    "El promedio de una lista. Ejemplo: `promedio(socios.ventas)`.",
);

pub static MIN: Word = Word::new("min", "min").means(
    "The least of a list or of the values given. Example: `min(member.sales * 2%, 900 PEN/year)`.",
    "El menor de una lista o de los valores que se dan. Ejemplo: `min(socio.ventas * 2%, 900 PEN/año)`.",
);

pub static MAX: Word = Word::new("max", "max").means(
    "The greatest of a list or of the values given. Example: `max(members.workers)`.",
    "El mayor de una lista o de los valores que se dan. Ejemplo: `max(socios.trabajadores)`.",
);

pub static ABS: Word = Word::new("abs", "abs")
    .means("The value without its sign. Example: `abs(-3)` is 3.", "El valor sin su signo. Ejemplo: `abs(-3)` es 3.");

pub static ROUND: Word = Word::new("round", "redondea").means(
    "The nearest whole number. Example: `round(2.6)` is 3.",
    "El número entero más cercano. Ejemplo: `redondea(2.6)` es 3.",
);

pub static FLOOR: Word = Word::new("floor", "piso").means(
    "The whole number at or just below. Example: `floor(2.6)` is 2.",
    "El entero igual o inmediatamente menor. Ejemplo: `piso(2.6)` es 2.",
);

pub static CEIL: Word = Word::new("ceil", "techo").means(
    "The whole number at or just above. Example: `ceil(members.count / 8)` groups of at most eight.",
    "El entero igual o inmediatamente mayor. Ejemplo: `techo(socios.cuenta / 8)` grupos de hasta ocho.",
);

pub static SQRT: Word = Word::new("sqrt", "raíz")
    .means("The square root. Example: `sqrt(9)` is 3.", "La raíz cuadrada. Ejemplo: `raíz(9)` es 3.");

pub static NORMAL: Word = Word::new("normal", "normal").means(
    "An uncertain value around a mean, with its standard deviation, in the same unit. Example: \
         `normal(100 PEN, 15 PEN)`.",
    "Valor incierto alrededor de una media, con su desviación estándar, en la misma unidad. Ejemplo: \
         `normal(100 PEN, 15 PEN)`.",
);

pub static LOGNORMAL: Word = Word::new("lognormal", "lognormal").means(
    "An uncertain value that is never negative and sometimes very large, by the mean and standard deviation \
         of the value itself. Example: `lognormal(5_000 PEN, 2_000 PEN)`.",
    "Valor incierto que nunca es negativo y a veces resulta muy grande, con la media y la desviación \
         estándar del valor mismo. Ejemplo: `lognormal(5_000 PEN, 2_000 PEN)`.",
);

pub static TRIANGULAR: Word = Word::new("triangular", "triangular").means(
    "An uncertain value by its lowest, most likely and highest. Example: `triangular(4%, 6%, 10%)`.",
    "Valor incierto según su mínimo, su valor más probable y su máximo. Ejemplo: `triangular(4%, 6%, \
         10%)`.",
);

pub static CHANCE: Word = Word::new("chance", "probabilidad").means(
    "1 with the probability given, otherwise 0: something that may or may not happen. Example: \
         `chance(60%) * 8_000 PEN/year`.",
    "1 con la probabilidad que se da y 0 si no: algo que puede ocurrir o no. Ejemplo: `probabilidad(60%) \
         * 8_000 PEN/año`.",
);

/// All of them, in the order they are listed to people.
pub static ALL: &[&Word] =
    &[&SUM, &COUNT, &MEAN, &MIN, &MAX, &ABS, &ROUND, &FLOOR, &CEIL, &SQRT, &NORMAL, &LOGNORMAL, &TRIANGULAR, &CHANCE];
