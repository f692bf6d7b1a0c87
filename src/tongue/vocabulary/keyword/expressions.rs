//! Words that stand in an expression.

use super::super::{Keyword, Word};

pub static AND: Keyword = Word::new("and", "y")
    .means(
        "True when both conditions are. Example: `member.formal and member.workers > 2`.",
        "Se cumple cuando se cumplen ambas condiciones. Ejemplo: `socio.formal y socio.trabajadores > 2`.",
    )
    .keyword("kw_and");

pub static OR: Keyword = Word::new("or", "o")
    .means(
        "True when at least one condition is. Example: `member.size == micro or member.size == small`.",
        "Se cumple cuando se cumple al menos una condición. Ejemplo: `socio.tamaño == micro o socio.tamaño \
         == pequeña`.",
    )
    .keyword("kw_or");

pub static NOT: Keyword = Word::new("not", "no")
    .means(
        "Turns a condition round. Example: `not member.formal`.",
        "Invierte una condición. Ejemplo: `no socio.formal`.",
    )
    .keyword("kw_not");

pub static IF: Keyword = Word::new("if", "si")
    .means(
        "Chooses between two values by a condition. Example: `if member.size == micro then 50 PEN/year else \
         90 PEN/year`.",
        "Elige entre dos valores según una condición. Ejemplo: `si socio.tamaño == micro entonces 50 PEN/año \
         sino 90 PEN/año`.",
    )
    .keyword("kw_if");

pub static THEN: Keyword = Word::new("then", "entonces")
    .means(
        "The value taken when the condition of `if` holds. Example: `if year > 1 then 10% else 5%`.",
        "El valor que se toma cuando se cumple la condición de `si`. Ejemplo: `si año > 1 entonces 10% sino \
         5%`.",
    )
    .keyword("kw_then");

pub static ELSE: Keyword = Word::new("else", "sino")
    .or_es(&["si no"])
    .means(
        "The value taken when the condition of `if` does not hold. Example: `if year > 1 then 10% else 5%`.",
        "El valor que se toma cuando no se cumple la condición de `si`. Ejemplo: `si año > 1 entonces 10% \
         sino 5%`.",
    )
    .keyword("kw_else");

pub static PER: Keyword = Word::new("per", "por")
    .means(
        "Reads as `/` in a quantity. Example: `12_000 PEN per year` is `12_000 PEN/year`.",
        "Se lee como `/` en una cantidad. Ejemplo: `12_000 PEN por año` es `12_000 PEN/año`.",
    )
    .keyword("kw_per");

pub static TIERS: Keyword = Word::new("tiers", "tramos")
    .means(
        "A rate that rises with the volume, zero below its first step; the rate reached applies to the whole \
         volume. Example: `tiers { from 40_000 PEN/year: 8% }`.",
        "Tasa que sube con el volumen, cero por debajo del primer tramo; la tasa alcanzada se aplica a todo \
         el volumen. Ejemplo: `tramos { desde 40_000 PEN/año: 8% }`.",
    )
    .keyword("kw_tiers");

pub static TIERS_MARGINAL: Keyword = Word::new("tiers marginal", "tramos marginales")
    .or_es(&["tramos marginal"])
    .means(
        "As `tiers`, but each rate applies only to its own slice of the volume. Example: `tiers marginal { \
         from 40_000 PEN/year: 8% }`.",
        "Como `tramos`, pero cada tasa se aplica solo a su parte del volumen. Ejemplo: `tramos marginales { \
         desde 40_000 PEN/año: 8% }`.",
    )
    .keyword("kw_tiers_marginal");

pub static TIER_FROM: Keyword = Word::new("from", "desde")
    .means(
        "Opens a step of `tiers`: the volume from which its rate holds, that volume included. Example: `from \
         80_000 PEN/year: 12%..15%`.",
        "Abre un tramo: el volumen a partir del cual rige su tasa, incluido ese volumen. Ejemplo: `desde \
         80_000 PEN/año: 12%..15%`.",
    )
    .keyword("kw_tier_from");
