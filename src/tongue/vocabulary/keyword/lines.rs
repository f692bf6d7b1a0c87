//! Words of the lines that book money: what, when, to whom, borne by whom.

use super::super::{Keyword, Word};

pub static COST: Keyword = Word::new("cost", "costo")
    .means(
        "A line of money spent: an amount per time, or a plain amount after `once`. Example: `cost \"Fees\": \
         3_000 PEN/year`.",
        "Línea de dinero que se gasta: un monto por periodo, o un monto a secas después de `una vez`. \
         Ejemplo: `costo \"Cuotas\": 3_000 PEN/año`.",
    )
    .keyword("kw_cost");

pub static BENEFIT: Keyword = Word::new("benefit", "beneficio")
    .means(
        "A line of money gained or saved: an amount per time, or a plain amount after `once`. Example: \
         `benefit each member \"New sales\": member.sales * 5%`.",
        "Línea de dinero que se gana o se ahorra: un monto por periodo, o un monto a secas después de `una \
         vez`. Ejemplo: `beneficio cada socio \"Ventas nuevas\": socio.ventas * 5%`.",
    )
    .keyword("kw_benefit");

pub static ONCE: Keyword = Word::new("once", "una vez")
    .means(
        "The amount falls a single time, at the start (year 0) unless a year is given. Example: `cost once \
         \"Stand\": 9_000 PEN`.",
        "El monto ocurre una sola vez, al inicio (año 0) si no se indica otro año. Ejemplo: `costo una vez \
         \"Stand\": 9_000 PEN`.",
    )
    .keyword("kw_once");

pub static IN_YEAR: Keyword = Word::new("in year", "en el año")
    .or_es(&["en año", "en el anio", "en anio"])
    .means(
        "Says in which year a single amount falls; year 0 is the start. Example: `cost once in year 2 \"New \
         oven\": 4_000 PEN`.",
        "Dice en qué año cae un monto único; el año 0 es el inicio. Ejemplo: `costo una vez en el año 2 \
         \"Horno nuevo\": 4_000 PEN`.",
    )
    .keyword("kw_in_year");

pub static FROM_YEAR: Keyword = Word::new("from year", "desde el año")
    .or_es(&["desde año", "desde el anio", "desde anio"])
    .means(
        "The first year of a recurring line; it counts from 1. Example: `benefit from year 2 \"Savings\": \
         6_000 PEN/year`.",
        "Primer año de una línea que se repite; se cuenta desde 1. Ejemplo: `beneficio desde el año 2 \
         \"Ahorro\": 6_000 PEN/año`.",
    )
    .keyword("kw_from_year");

pub static TO_YEAR: Keyword = Word::new("to year", "hasta el año")
    .or_es(&["hasta año", "a año", "al año", "hasta el anio", "hasta anio", "a anio", "al anio"])
    .means(
        "The last year of a recurring line, itself included. Example: `cost from year 1 to year 2 \
         \"Adviser\": 5_000 PEN/year`.",
        "Último año de una línea que se repite, incluido. Ejemplo: `costo desde el año 1 hasta el año 2 \
         \"Asesor\": 5_000 PEN/año`.",
    )
    .keyword("kw_to_year");

pub static EACH_MEMBER: Keyword = Word::new("each member", "cada socio")
    .or_es(&["cada socia"])
    .means(
        "The line is reckoned for every member apart and booked to that member. Example: `cost each member \
         \"Fee\": 300 PEN/year`.",
        "La línea se calcula por separado para cada socio y se le anota a él. Ejemplo: `costo cada socio \
         \"Cuota\": 300 PEN/año`.",
    )
    .keyword("kw_each_member");

pub static EACH_PARTICIPANT: Keyword = Word::new("each participant", "cada participante")
    .means(
        "In an agreement: the line is reckoned for every participant apart and booked to it. Example: `cost \
         each participant \"Fee\": 120 PEN/year`.",
        "En un acuerdo: la línea se calcula por separado para cada participante y se le anota a él. Ejemplo: \
         `costo cada participante \"Cuota\": 120 PEN/año`.",
    )
    .keyword("kw_each_participant");

pub static EACH_LINK: Keyword = Word::new("each link", "cada enlace")
    .means(
        "The amount counts once for every coordination link; how many there are follows from the structure \
         and the number of members. Example: `cost each link \"Meetings\": 90 PEN/year`.",
        "El monto se cuenta por cada enlace de coordinación; cuántos hay depende de la estructura y del \
         número de socios. Ejemplo: `costo cada enlace \"Reuniones\": 90 PEN/año`.",
    )
    .keyword("kw_each_link");

pub static EACH_OUTSIDER: Keyword = Word::new("each outsider", "cada externo")
    .or_es(&["cada externa"])
    .means(
        "The line falls on every firm of the place or sector that takes no part. Example: `benefit each \
         outsider \"Safer streets\": outsider.sales * 0.5%`.",
        "La línea recae en cada empresa del lugar o del rubro que no participa. Ejemplo: `beneficio cada \
         externo \"Calles más seguras\": externo.ventas * 0.5%`.",
    )
    .keyword("kw_each_outsider");

pub static EACH_FIRM: Keyword = Word::new("each firm", "cada empresa")
    .means(
        "The line falls on members and outsiders alike. Example: `benefit each firm \"Image\": firm.sales * \
         1%`.",
        "La línea recae tanto en los que participan como en los externos. Ejemplo: `beneficio cada empresa \
         \"Imagen\": empresa.ventas * 1%`.",
    )
    .keyword("kw_each_firm");

pub static WHERE: Keyword = Word::new("where", "donde")
    .means(
        "Keeps only those that meet a condition. Example: `cost each member where member.size == micro: 100 \
         PEN/year`.",
        "Deja solo a los que cumplen una condición. Ejemplo: `costo cada socio donde socio.tamaño == micro: \
         100 PEN/año`.",
    )
    .keyword("kw_where");

pub static FOR: Keyword = Word::new("for", "para")
    .means(
        "Books the line to the parties named, members or not. Example: `benefit for anchor \"Lower stock\": \
         20_000 PEN/year`.",
        "Anota la línea a las partes que se nombran, sean socias o no. Ejemplo: `beneficio para ancla \
         \"Menos inventario\": 20_000 PEN/año`.",
    )
    .keyword("kw_for");

pub static TRANSFER_FROM: Keyword = Word::new("transfer from", "transferencia de")
    .means(
        "Moves money from one party to others; it changes who has it, not what the network is worth. \
         Example: `transfer from anchor each member \"Bonus\": 500 PEN/year`.",
        "Pasa dinero de una parte a otras; cambia quién lo tiene, no lo que la red produce. Ejemplo: \
         `transferencia de ancla cada socio \"Bono\": 500 PEN/año`.",
    )
    .keyword("kw_transfer_from");

pub static DRAWN_EACH: Keyword = Word::new("drawn", "sorteado")
    .or_es(&["sorteada"])
    .means(
        "Draws an uncertain value anew for every member, every year, or both, instead of once for all. \
         Example: `let harvest = 8..12 drawn each member each year`.",
        "Sortea un valor incierto de nuevo para cada socio, cada año o ambos, en vez de una sola vez para \
         todos. Ejemplo: `sea cosecha = 8..12 sorteado cada socio cada año`.",
    )
    .keyword("kw_drawn_each");

pub static EACH_YEAR: Keyword = Word::new("each year", "cada año")
    .or_es(&["cada anio"])
    .means(
        "After `drawn`: one draw for every year. Example: `let rain = 0.6..1.2 drawn each year`.",
        "Después de `sorteado`: un sorteo por año. Ejemplo: `sea lluvia = 0.6..1.2 sorteado cada año`.",
    )
    .keyword("kw_each_year");

pub static GROWING: Keyword = Word::new("growing", "creciendo")
    .or_es(&["crece"])
    .means(
        "The amount rises by this percentage a year, from the year after its first. Example: `benefit \
         \"Sales\": 8_000 PEN/year growing 5%`.",
        "El monto sube este porcentaje cada año, a partir del segundo en que ocurre. Ejemplo: `beneficio \
         \"Ventas\": 8_000 PEN/año creciendo 5%`.",
    )
    .keyword("kw_growing");

pub static PAID_BY: Keyword = Word::new("paid by", "pagado por")
    .or_es(&["pagada por"])
    .means(
        "Says who bears a cost instead of the members, and which part of it. Example: `cost \"Technician\": \
         24_000 PEN/year paid by town 50%`.",
        "Dice quién asume un costo en lugar de los socios, y en qué parte. Ejemplo: `costo \"Técnico\": \
         24_000 PEN/año pagado por municipio 50%`.",
    )
    .keyword("kw_paid_by");
