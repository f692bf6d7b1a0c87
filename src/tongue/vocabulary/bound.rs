//! Names that stand for somebody, or for the year, inside a line.

use super::Word;

pub static MEMBER: Word = Word::new("member", "socio").or_es(&["socia", "miembro"]).means(
    "In a line for `each member`: the member it is being reckoned for. Example: `member.sales * 5%`.",
    "En una línea para `cada socio`: el socio para el que se calcula. Ejemplo: `socio.ventas * 5%`.",
);

pub static MEMBERS: Word = Word::new("members", "socios").or_es(&["socias", "miembros"]).means(
    "The list of all members. Examples: `sum(members.sales)`, `members.count`.",
    "La lista de todos los socios. Ejemplos: `suma(socios.ventas)`, `socios.cuenta`.",
);

pub static PARTICIPANTS: Word = Word::new("participants", "participantes").means(
    "The list of all participants of an agreement. Example: `participants.count`.",
    "La lista de todos los participantes de un acuerdo. Ejemplo: `participantes.cuenta`.",
);

pub static OUTSIDER: Word = Word::new("outsider", "externo").or_es(&["externa"]).means(
    "In a line for `each outsider`: the firm that takes no part and for which the line is reckoned. \
         Example: `outsider.sales * 0.5%`.",
    "En una línea para `cada externo`: la empresa que no participa y para la que se calcula. Ejemplo: \
         `externo.ventas * 0.5%`.",
);

pub static FIRM: Word = Word::new("firm", "empresa").means(
    "In a line for `each firm`: the firm, member or not, for which the line is reckoned; in what a programme \
         `requires`, the firm that applies. Example: `firm.sales * 1%`.",
    "En una línea para `cada empresa`: la empresa, participe o no, para la que se calcula; en lo que un programa \
         `exige`, la empresa que postula. Ejemplo: `empresa.ventas * 1%`.",
);

pub static LEADER: Word = Word::new("leader", "líder").means(
    "The firm that leads by the structure; a line that speaks of it does not count without it. Example: \
         `leader.sales * 2%`.",
    "La empresa que dirige según la estructura; una línea que la menciona no cuenta sin ella. Ejemplo: \
         `líder.ventas * 2%`.",
);

pub static LINK: Word = Word::new("link", "enlace").means(
    "One coordination link between two members. Example: `cost each link \"Meetings\": 90 PEN/year`.",
    "Un enlace de coordinación entre dos socios. Ejemplo: `costo cada enlace \"Reuniones\": 90 PEN/año`.",
);

pub static YEAR: Word = Word::new("year", "año").or_es(&["anio"]).means(
    "The number of the year the line is reckoned for: 0 is the start; in what a programme `requires`, the \
         calendar year in which it starts. Example: `if year > 1 then 10% else 5%`.",
    "El número del año para el que se calcula la línea: 0 es el inicio; en lo que un programa `exige`, el año \
         calendario en que empieza. Ejemplo: `si año > 1 entonces 10% sino 5%`.",
);

/// All of them, in the order they are listed to people.
pub static ALL: &[&Word] = &[&MEMBER, &MEMBERS, &PARTICIPANTS, &OUTSIDER, &FIRM, &LEADER, &LINK, &YEAR];
