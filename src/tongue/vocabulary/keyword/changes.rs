//! Words of scenarios and expectations.

use super::super::{Keyword, Word};

pub static ADD: Keyword = Word::new("add", "agrega")
    .means(
        "In a scenario: lets one more firm take part, or more of a group. Examples: `add luna to pool`, `add 5 of \
         workshops to pool`.",
        "En un escenario: hace participar a una empresa más, o a más de un grupo. Ejemplos: `agrega luna a compras`, \
         `agrega 5 de talleres a compras`.",
    )
    .keyword("kw_add");

pub static REMOVE: Keyword = Word::new("remove", "retira")
    .or_es(&["quita"])
    .means(
        "In a scenario: takes out a firm, some firms of a group, or a whole action. Examples: `remove sol from \
         pool`, `remove 5 of workshops from pool`, `remove pool.fair`.",
        "En un escenario: saca a una empresa, a algunas de un grupo o toda una acción. Ejemplos: `retira sol de \
         compras`, `retira 5 de talleres de compras`, `retira compras.feria`.",
    )
    .keyword("kw_remove");

pub static REMOVE_FROM: Keyword = Word::new("from", "de")
    .means(
        "After `remove`: what the firm is taken out of. Example: `remove sol from pool`.",
        "Después de `retira`: de dónde se saca a la empresa. Ejemplo: `retira sol de compras`.",
    )
    .keyword("kw_remove_from");

pub static JOIN: Keyword = Word::new("join", "une")
    .means(
        "In a scenario: a network becomes part of another one, with its members and with the actions that the other \
         does not have; what the other has agreed on holds. Example: `join crafts to pool`.",
        "En un escenario: una red pasa a ser parte de otra, con sus socios y con las acciones que la otra no tiene; \
         vale lo que la otra ha acordado. Ejemplo: `une artesanas a compras`.",
    )
    .keyword("kw_join");

pub static WITH: Keyword = Word::new("with", "con")
    .means(
        "The probability an expectation must reach; without it the expected value counts. Example: `expect \
         pool.npv > 0 PEN with 90%`.",
        "Probabilidad mínima con que debe cumplirse lo esperado; sin ella cuenta el valor esperado. Ejemplo: \
         `espera compras.van > 0 PEN con 90%`.",
    )
    .keyword("kw_with");

pub static IN_SCENARIO: Keyword = Word::new("in scenario", "en escenario")
    .or_es(&["en el escenario"])
    .means(
        "Says in which scenario an expectation must hold. Example: `expect pool.npv > 0 PEN in scenario \
         no_leader`.",
        "Dice en qué escenario debe cumplirse lo esperado. Ejemplo: `espera compras.van > 0 PEN en escenario \
         sin_líder`.",
    )
    .keyword("kw_in_scenario");
