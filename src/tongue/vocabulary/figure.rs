//! Figures Minka works out of a model.

mod around;
mod owned;

pub use around::*;
pub use owned::of;

use super::Word;

pub static NPV: Word = Word::new("npv", "van").means(
    "Net present value: all benefits less all costs over the horizon, in today's money. Example: `expect \
         pool.npv > 0 PEN`.",
    "Valor actual neto: todos los beneficios menos todos los costos del horizonte, en dinero de hoy. \
         Ejemplo: `espera compras.van > 0 PEN`.",
);

pub static NPV_ALONE: Word = Word::new("npv_alone", "van_solo").means(
    "What a firm would have by itself, in today's money: of the actions it could take alone, those that pay. \
         Example: `expect pool[inti].npv_alone == 0 PEN`.",
    "Lo que la empresa tendría por su cuenta, en dinero de hoy: de las acciones que podría hacer sola, las \
         que le convienen. Ejemplo: `espera compras[inti].van_solo == 0 PEN`.",
);

pub static NPV_OUTSIDE: Word = Word::new("npv_outside", "van_fuera").means(
    "What a member would have, in today's money, if it left: what spills over to it while the others go on, \
         or what it has alone. Example: `expect each member of pool: npv >= npv_outside`.",
    "Lo que tendría un socio, en dinero de hoy, si se retirara: lo que le llega mientras los demás siguen, o \
         lo que tiene solo. Ejemplo: `espera cada socio de compras: van >= van_fuera`.",
);

pub static GAIN: Word = Word::new("gain", "ganancia").means(
    "What a member has in the network above what it would reach alone, in today's money. Example: \
         `expect each member of pool: gain > 0 PEN`.",
    "Lo que un socio tiene en la red por encima de lo que lograría solo, en dinero de hoy. Ejemplo: \
         `espera cada socio de compras: ganancia > 0 PEN`.",
);

pub static GAIN_PROBABILITY: Word = Word::new("gain_probability", "probabilidad_de_ganar").means(
    "How likely a member is to be better off than alone, from 0 % to 100 %. Example: `expect each member \
         of pool: gain_probability > 80%`.",
    "Qué tan probable es que un socio quede mejor que solo, de 0 % a 100 %. Ejemplo: `espera cada socio \
         de compras: probabilidad_de_ganar > 80%`.",
);

pub static WORTH: Word = Word::new("worth", "valor").means(
    "What a set of members can reach together, in today's money, taking only what pays. Example: `expect \
         pool.worth > 50_000 PEN`.",
    "Lo que un conjunto de socios puede lograr en común, en dinero de hoy, tomando solo lo que conviene. \
         Ejemplo: `espera compras.valor > 50_000 PEN`.",
);

pub static WORTH_WITHOUT: Word = Word::new("worth_without", "valor_sin").means(
    "What the others could reach together without this member, in today's money. Example: `expect \
         pool[sol].worth_without > 0 PEN`.",
    "Lo que los demás podrían lograr en común sin este socio, en dinero de hoy. Ejemplo: `espera \
         compras[sol].valor_sin > 0 PEN`.",
);

pub static PARTICIPATES: Word = Word::new("participates", "participa").means(
    "Whether taking part pays for the firm: its benefits are above its costs, and above what it would \
         reach alone. Example: `expect each member of pool: participates`.",
    "Si a la empresa le conviene participar: gana más de lo que gasta y más de lo que lograría sola. \
         Ejemplo: `espera cada socio de compras: participa`.",
);

pub static FREE_RIDES: Word = Word::new("free_rides", "se_beneficia_sin_participar").means(
    "Whether a member would be better off outside, enjoying what the others do. Example: `expect each \
         member of pool: not free_rides`.",
    "Si a un socio le iría mejor fuera, aprovechando lo que hacen los demás. Ejemplo: `espera cada socio \
         de compras: no se_beneficia_sin_participar`.",
);

pub static IRR: Word = Word::new("irr", "tir").means(
    "Internal rate of return: the yearly rate at which benefits just cover costs. Example: `expect \
         pool.irr > 15%`.",
    "Tasa interna de retorno: la tasa anual con la que los beneficios apenas cubren los costos. Ejemplo: \
         `espera compras.tir > 15%`.",
);

pub static PAYBACK: Word = Word::new("payback", "recuperación").means(
    "In how many years the money put in has come back for good, without discounting. Example: `expect \
         pool.payback < 2 years`.",
    "En cuántos años se recupera del todo lo invertido, sin descontar. Ejemplo: `espera \
         compras.recuperación < 2 años`.",
);

pub static BENEFIT_COST_RATIO: Word = Word::new("benefit_cost_ratio", "relación_beneficio_costo").means(
    "Benefits divided by costs, both in today's money; above 1 it pays. Example: `expect \
         pool.benefit_cost_ratio > 1.2`.",
    "Beneficios entre costos, ambos en dinero de hoy; si pasa de 1, conviene. Ejemplo: `espera \
         compras.relación_beneficio_costo > 1.2`.",
);

pub static APPROPRIABILITY: Word = Word::new("appropriability", "apropiabilidad").means(
    "The share of all benefits that stays with the members: high in a network, low in a collective \
         agreement. Example: `expect pool.appropriability > 80%`.",
    "Parte de todos los beneficios que queda en los socios: alta en una red, baja en un acuerdo \
         colectivo. Ejemplo: `espera compras.apropiabilidad > 80%`.",
);

pub static SPILLOVER: Word = Word::new("spillover", "derrame").means(
    "What firms that take no part gain or lose by it, in today's money. Example: `expect \
         safety.spillover > 0 PEN`.",
    "Lo que ganan o pierden las empresas que no participan, en dinero de hoy. Ejemplo: `espera \
         seguridad.derrame > 0 PEN`.",
);

pub static SOCIAL_NPV: Word = Word::new("social_npv", "van_social").means(
    "Net present value for everyone: members, outsiders and funders together. Example: `expect \
         safety.social_npv > 0 PEN`.",
    "Valor actual neto para todos: socios, externos y quienes financian. Ejemplo: `espera \
         seguridad.van_social > 0 PEN`.",
);

pub static SOCIAL_GAIN: Word = Word::new("social_gain", "ganancia_social").means(
    "The social npv less what the members would reach alone; below zero it is not worth doing. Example: \
         `expect safety.social_gain > 0 PEN`.",
    "El van social menos lo que los socios lograrían solos; si es negativo, no vale la pena. Ejemplo: \
         `espera seguridad.ganancia_social > 0 PEN`.",
);

pub static SUPPORT_NEEDED: Word = Word::new("support_needed", "apoyo_necesario").means(
    "The money still needed, beyond the funding declared, so that taking part pays for every member. \
         Example: `expect pool.support_needed == 0 PEN`.",
    "Dinero que aún falta, además del financiamiento declarado, para que a todos los socios les convenga \
         participar. Ejemplo: `espera compras.apoyo_necesario == 0 PEN`.",
);

pub static SUPPORT_DECLARED: Word = Word::new("support_declared", "apoyo_declarado").means(
    "The money that funders put in by the model, in today's money. Example: `expect \
         pool.support_declared < 40_000 PEN`.",
    "Dinero que ponen quienes financian según el modelo, a valor de hoy. Ejemplo: `espera \
         compras.apoyo_declarado < 40_000 PEN`.",
);

pub static SUPPORT_AFTER_RESHARING: Word = Word::new("support_after_resharing", "apoyo_con_otro_reparto").means(
    "The money still needed if the members first split what they have in the best way. Example: `expect \
         pool.support_after_resharing == 0 PEN`.",
    "Dinero que aún faltaría si los socios primero se repartieran lo que hay de la mejor manera. \
         Ejemplo: `espera compras.apoyo_con_otro_reparto == 0 PEN`.",
);

pub static VERDICT: Word = Word::new("verdict", "veredicto").means(
    "The judgement in a word: viable, viable with resharing, viable with support, or not viable. Example: \
         `expect pool.verdict == viable`.",
    "El juicio en una palabra: viable, viable con otro reparto, viable con apoyo o no viable. Ejemplo: \
         `espera compras.veredicto == viable`.",
);

pub static VIABLE: Word = Word::new("viable", "viable").means(
    "Whether every member gains without anything being changed. Example: `expect pool.viable`.",
    "Si todos los socios ganan sin que haga falta cambiar nada. Ejemplo: `espera compras.viable`.",
);

pub static POWER: Word = Word::new("power", "poder").means(
    "A member's share of what cooperation adds, by what would be lost without it. Example: `expect \
         pool[sol].power < 40%`.",
    "Parte que corresponde a un socio de lo que añade la cooperación, según lo que se perdería sin él. \
         Ejemplo: `espera compras[sol].poder < 40%`.",
);

pub static LINKS: Word = Word::new("links", "enlaces").means(
    "How many coordination links the structure asks for: flat the most, hierarchical the fewest. \
         Example: `expect pool.links <= 15`.",
    "Cuántos enlaces de coordinación pide la estructura: la plana, la que más; la jerárquica, la que \
         menos. Ejemplo: `espera compras.enlaces <= 15`.",
);

pub static ANNUAL_BENEFIT: Word = Word::new("annual_benefit", "beneficio_anual").means(
    "The benefits as an even amount a year over the horizon. Example: `expect pool.annual_benefit > \
         20_000 PEN/year`.",
    "Los beneficios como un monto parejo por año durante el horizonte. Ejemplo: `espera \
         compras.beneficio_anual > 20_000 PEN/año`.",
);

pub static ANNUAL_COST: Word = Word::new("annual_cost", "costo_anual").means(
    "The costs as an even amount a year over the horizon. Example: `expect pool.annual_cost < 8_000 \
         PEN/year`.",
    "Los costos como un monto parejo por año durante el horizonte. Ejemplo: `espera compras.costo_anual \
         < 8_000 PEN/año`.",
);

pub static MINIMUM_MEMBERS: Word = Word::new("minimum_members", "mínimo_de_socios").means(
    "The fewest members with which some group pays for each of its firms. Example: `expect \
         pool.minimum_members <= 4`.",
    "El menor número de socios con el que algún grupo conviene a todas sus empresas. Ejemplo: `espera \
         compras.mínimo_de_socios <= 4`.",
);

pub static MINIMUM_ANY: Word = Word::new("minimum_any", "mínimo_cualquier_grupo").means(
    "The fewest members with which every group of that number pays for each of its firms. Example: \
         `expect pool.minimum_any <= 5`.",
    "El menor número de socios con el que cualquier grupo de ese tamaño conviene a todas sus empresas. \
         Ejemplo: `espera compras.mínimo_cualquier_grupo <= 5`.",
);

pub static MAXIMUM_MEMBERS: Word = Word::new("maximum_members", "máximo_de_socios").means(
    "For a group of like firms: the most members with which taking part still pays. Example: `expect \
         pool.maximum_members >= 30`.",
    "Para un grupo de empresas parecidas: el mayor número de socios con el que aún conviene participar. \
         Ejemplo: `espera compras.máximo_de_socios >= 30`.",
);

pub static PIVOTAL_MEMBERS: Word = Word::new("pivotal_members", "socios_pivote").means(
    "The members whose leaving would lose a tier or make it no longer pay for others. `minka run --format \
         json` lists them.",
    "Los socios cuya salida haría perder un tramo o que a otros ya no les convenga. `minka run --format \
         json` los enumera.",
);

pub static CORE_EMPTY: Word = Word::new("core_empty", "sin_reparto_estable").means(
    "Whether no way of sharing keeps every group of members from doing better on its own. Example: \
         `expect not pool.core_empty`.",
    "Si ningún reparto evita que a algún grupo de socios le vaya mejor por su cuenta. Ejemplo: `espera \
         no compras.sin_reparto_estable`.",
);

pub static IN_CORE: Word = Word::new("in_core", "reparto_estable").means(
    "Whether, with the sharing declared, no group of members would do better on its own. Example: \
         `expect pool.in_core`.",
    "Si, con el reparto declarado, a ningún grupo de socios le iría mejor por su cuenta. Ejemplo: \
         `espera compras.reparto_estable`.",
);

pub static HOLDS_PROBABILITY: Word = Word::new("holds_probability", "probabilidad_de_sostenerse").means(
    "How likely it is that, with the sharing declared, no group of members does better on its own, from 0 % to \
         100 %. Example: `expect pool.holds_probability > 80%`.",
    "Qué tan probable es que, con el reparto declarado, a ningún grupo de socios le vaya mejor por su cuenta, de 0 % \
         a 100 %. Ejemplo: `espera compras.probabilidad_de_sostenerse > 80%`.",
);

pub static LEAST_CORE: Word = Word::new("least_core", "núcleo_mínimo").means(
    "The least that the most discontented group misses even under the best sharing, in money; zero or less \
         is stable. Example: `expect pool.least_core <= 0 PEN`.",
    "Lo mínimo que le falta al grupo más descontento aun con el mejor reparto, en dinero; si es cero o \
         menos, hay estabilidad. Ejemplo: `espera compras.núcleo_mínimo <= 0 PEN`.",
);

pub static SUPERADDITIVE: Word = Word::new("superadditive", "superaditivo").means(
    "Whether two groups of members never lose by joining. Example: `expect pool.superadditive`.",
    "Si dos grupos de socios nunca pierden al juntarse. Ejemplo: `espera compras.superaditivo`.",
);

pub static CONVEX: Word = Word::new("convex", "convexo").means(
    "Whether each firm adds the more, the larger the group it joins. Example: `expect pool.convex`.",
    "Si cada empresa aporta más cuanto más grande es el grupo al que se une. Ejemplo: `espera \
         compras.convexo`.",
);

pub static SHAPLEY: Word = Word::new("shapley", "shapley").means(
    "What each member adds, on average over every order of joining; a fair share, in today's money. Example: \
         `expect pool[sol].shapley > 0 PEN`.",
    "Lo que aporta cada socio, en promedio sobre todos los órdenes de ingreso; una parte justa, en dinero de \
         hoy. Ejemplo: `espera compras[sol].shapley > 0 PEN`.",
);

pub static NUCLEOLUS: Word = Word::new("nucleolus", "nucléolo").means(
    "The sharing that leaves the most discontented group as content as can be, in today's money. Example: \
         `expect pool[sol].nucleolus > 0 PEN`.",
    "El reparto que deja lo menos descontento posible al grupo más descontento, en dinero de hoy. Ejemplo: \
         `espera compras[sol].nucléolo > 0 PEN`.",
);

/// Those of networks and agreements, of their members and of who stands outside.
pub const OF_ARRANGEMENT: &[&Word] = &[
    &NPV,
    &NPV_ALONE,
    &NPV_OUTSIDE,
    &GAIN,
    &GAIN_PROBABILITY,
    &WORTH,
    &WORTH_WITHOUT,
    &PARTICIPATES,
    &FREE_RIDES,
    &IRR,
    &PAYBACK,
    &BENEFIT_COST_RATIO,
    &APPROPRIABILITY,
    &SPILLOVER,
    &SOCIAL_NPV,
    &SOCIAL_GAIN,
    &SUPPORT_NEEDED,
    &SUPPORT_DECLARED,
    &SUPPORT_AFTER_RESHARING,
    &VERDICT,
    &VIABLE,
    &POWER,
    &LINKS,
    &ANNUAL_BENEFIT,
    &ANNUAL_COST,
    &MINIMUM_MEMBERS,
    &MINIMUM_ANY,
    &MAXIMUM_MEMBERS,
    &PIVOTAL_MEMBERS,
    &CORE_EMPTY,
    &IN_CORE,
    &HOLDS_PROBABILITY,
    &LEAST_CORE,
    &SUPERADDITIVE,
    &CONVEX,
    &SHAPLEY,
    &NUCLEOLUS,
];

/// Those that people read as a percentage.
static PERCENTAGES: &[&Word] = &[
    &GAIN_PROBABILITY,
    &HOLDS_PROBABILITY,
    &IRR,
    &APPROPRIABILITY,
    &POWER,
    &COVERAGE,
    &GROWTH,
    &GROWTH_OVER_HORIZON,
    &LARGEST_SHARE,
    &UNNAMED_SHARE,
    &PRICE_SHARE,
    &MARGIN_SHARE,
];

/// Is a figure read as a percentage?
pub fn is_percent(word: &Word) -> bool {
    PERCENTAGES.iter().any(|one| std::ptr::eq(*one, word))
}

/// Those of what lies around: clusters, chains, programmes, places, and their parts.
const OF_SURROUNDINGS: &[&Word] = &[
    &FIRMS,
    &COVERAGE,
    &GROWTH,
    &GROWTH_OVER_HORIZON,
    &SALES,
    &SALES_HHI,
    &SELLER_HHI,
    &BUYER_HHI,
    &LARGEST_SHARE,
    &UNNAMED_SHARE,
    &PRICE,
    &VALUE_ADDED,
    &UNIT_COST,
    &MARGIN,
    &PRICE_SHARE,
    &MARGIN_SHARE,
    &INTAKE,
    &ENTRANTS,
    &FINISHERS,
    &DURATION,
    &BEGINS,
    &ENDS,
    &COST,
    &COST_PER_CERTIFIED,
];

/// All of them, in the order they are listed to people.
pub static ALL: &[&Word] = &joined::<{ OF_ARRANGEMENT.len() + OF_SURROUNDINGS.len() }>(OF_ARRANGEMENT, OF_SURROUNDINGS);

/// One list after the other.
const fn joined<const N: usize>(first: &[&'static Word], second: &[&'static Word]) -> [&'static Word; N] {
    let mut all = [first[0]; N];
    let mut at = 0;
    while at < N {
        all[at] = if at < first.len() { first[at] } else { second[at - first.len()] };
        at += 1;
    }
    all
}
