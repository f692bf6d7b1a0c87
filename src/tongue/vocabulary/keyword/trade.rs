//! Words of buying, selling and working together.

use super::super::{Keyword, Word};

pub static BUYS: Keyword = Word::new("buys", "compra")
    .means(
        "What a firm buys, how much a year and, if known, from whom. Example: `buys linen from textiles: \
         12_000 PEN/year`.",
        "Lo que compra una empresa, cuánto por año y, si se sabe, a quién. Ejemplo: `compra lencería a \
         textiles: 12_000 PEN/año`.",
    )
    .keyword("kw_buys");

pub static SELLS: Keyword = Word::new("sells", "vende")
    .means(
        "What a firm sells to another and how much a year. Example: `sells shoes to bigstore: 60_000 \
         PEN/year`.",
        "Lo que una empresa vende a otra y cuánto por año. Ejemplo: `vende zapatos a gran_tienda: 60_000 \
         PEN/año`.",
    )
    .keyword("kw_sells");

pub static FROM: Keyword = Word::new("from", "a")
    .or_es(&["de"])
    .means(
        "Names the supplier of a purchase. Example: `buys leather from tannery: 8_000 PEN/year`.",
        "Nombra al proveedor de una compra. Ejemplo: `compra cuero a curtiembre: 8_000 PEN/año`.",
    )
    .keyword("kw_from");

pub static TO: Keyword = Word::new("to", "a")
    .means(
        "Names the buyer of a sale, or what something is added to. Examples: `sells to bigstore: 60_000 \
         PEN/year`, `add luna to pool`.",
        "Nombra al comprador de una venta, o aquello a lo que se agrega algo. Ejemplos: `vende a \
         gran_tienda: 60_000 PEN/año`, `agrega luna a compras`.",
    )
    .keyword("kw_to");

pub static TIES: Keyword = Word::new("ties", "lazos")
    .or_es(&["vínculos"])
    .means(
        "Who in fact works with whom; Minka holds it against the declared structure. Example: `ties inti -- \
         sol, sol -- luna`.",
        "Quién trabaja de verdad con quién; Minka lo contrasta con la estructura declarada. Ejemplo: `lazos \
         inti -- sol, sol -- luna`.",
    )
    .keyword("kw_ties");
