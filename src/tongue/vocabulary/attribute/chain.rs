//! Attributes of the stages of a chain, all for one unit of the stage's product, and the criterion that speaks of them.

use super::super::{Attribute, Kind, Owner, Takes, Word};

pub static BUYS_FROM: Attribute = Word::new("buys_from", "compra_a")
    .means(
        "The stage that this one buys the product from, where it is not the one before it: two channels may part at one \
         stage. Example: `buys_from: growers`.",
        "Eslabón al que este le compra el producto, cuando no es el anterior: de un eslabón pueden salir dos canales. \
         Ejemplo: `compra_a: productores`.",
    )
    .attribute(&[Owner::Stage], Takes::Name(&[Kind::Stage]));

pub static PRICE: Attribute = Word::new("price", "precio")
    .means(
        "What the stage is paid for one unit of its product. Example: `price: 4.10 PEN/kg`.",
        "Lo que le pagan al eslabón por una unidad de su producto. Ejemplo: `precio: 4.10 PEN/kg`.",
    )
    .attribute(&[Owner::Stage], Takes::Amount("any"));

pub static UNIT_COST: Attribute = Word::new("unit_cost", "costo_unitario")
    .means(
        "What the stage spends of its own on one unit, besides what it buys from the stage before. Example: \
         `unit_cost: 0.30 PEN/kg`.",
        "Lo que el eslabón gasta por su cuenta en una unidad, aparte de lo que compra al eslabón anterior. Ejemplo: \
         `costo_unitario: 0.30 PEN/kg`.",
    )
    .attribute(&[Owner::Stage], Takes::Amount("any"));

pub static UNIT_MARGIN: Attribute = Word::new("margin", "margen")
    .means(
        "What a stage of a chain keeps of one unit, after what it buys and after its own costs. Example: `margin: 0.50 \
         PEN/kg`.",
        "Lo que le queda a un eslabón de la cadena por una unidad, después de lo que compra y de sus propios costos. \
         Ejemplo: `margen: 0.50 PEN/kg`.",
    )
    .attribute(&[Owner::Stage], Takes::Amount("any"));

pub static YIELD: Attribute = Word::new("yield", "rendimiento")
    .means(
        "Units of its product that the stage makes of one unit bought from the stage before; 1 if nothing is said. \
         Example: `yield: 80%`, or `yield: 0.5 shirt/metre`.",
        "Unidades de su producto que el eslabón saca de una unidad que compra al eslabón anterior; 1 si no se indica. \
         Ejemplo: `rendimiento: 80%`, o `rendimiento: 0.5 camisa/metro`.",
    )
    .attribute(&[Owner::Stage], Takes::Amount("any"));

pub static BUYER_CONCENTRATION: Attribute = Word::new("buyer_concentration", "concentración_de_compradores")
    .means(
        "The concentration of the buyers of a stage above which its sellers are said to bargain from weakness, on the \
         scale of 0 to 10 000 of the Herfindahl–Hirschman index. 2 500 if nothing is said. Example: \
         `buyer_concentration: 1_800`.",
        "Concentración de los compradores de un eslabón a partir de la cual se considera que sus vendedores negocian en \
         desventaja, en la escala de 0 a 10 000 del índice de Herfindahl–Hirschman. 2 500 si no se indica. Ejemplo: \
         `concentración_de_compradores: 1_800`.",
    )
    .attribute(&[Owner::Criteria], Takes::Number);
