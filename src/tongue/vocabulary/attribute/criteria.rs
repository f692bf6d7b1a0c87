//! Criteria of the advice on networks and agreements.

use super::super::{Attribute, Owner, Takes, Word};

pub static LEADER_COST: Attribute = Word::new("leader_cost", "costo_del_líder")
    .means(
        "What it costs a network in a year that one firm leads it: that firm's time, an assistant. As much as ten \
         links if nothing is said. Example: `leader_cost: 1_200 PEN/year`.",
        "Cuánto le cuesta a la red en un año que una empresa la lidere: el tiempo de esa empresa, un asistente. Lo \
         mismo que diez enlaces si no se indica. Ejemplo: `costo_del_líder: 1_200 PEN/año`.",
    )
    .attribute(&[Owner::Criteria], Takes::Amount("money/time"));

pub static SMALLEST_GROUP: Attribute = Word::new("smallest_group", "grupo_mínimo")
    .means(
        "With how many firms a horizontal network begins to be of a usual size. 2 if nothing is said; a programme may \
         ask for more. Example: `smallest_group: 5`.",
        "Con cuántas empresas empieza una red horizontal a tener un tamaño usual. 2 si no se indica; un programa puede \
         pedir más. Ejemplo: `grupo_mínimo: 5`.",
    )
    .attribute(&[Owner::Criteria], Takes::Whole);

pub static LARGEST_GROUP: Attribute = Word::new("largest_group", "grupo_máximo")
    .means(
        "Up to how many firms a horizontal network is of a usual size. 20 if nothing is said. Example: \
         `largest_group: 30`.",
        "Hasta cuántas empresas tiene una red horizontal un tamaño usual. 20 si no se indica. Ejemplo: \
         `grupo_máximo: 30`.",
    )
    .attribute(&[Owner::Criteria], Takes::Whole);

pub static PILOT_OUTLAY: Attribute = Word::new("pilot_outlay", "desembolso_piloto")
    .means(
        "Up to which part of the largest outlay at the start an action counts as a small first step. 10 % if nothing \
         is said. Example: `pilot_outlay: 20%`.",
        "Hasta qué parte del mayor desembolso inicial una acción cuenta como un primer paso pequeño. 10 % si no se \
         indica. Ejemplo: `desembolso_piloto: 20%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);

pub static JOINT_INVESTMENT: Attribute = Word::new("joint_investment", "inversión_conjunta")
    .means(
        "From which part of its yearly sales a member's outlay in common counts as an investment. 5 % if nothing is \
         said. Example: `joint_investment: 10%`.",
        "Desde qué parte de sus ventas anuales lo que un socio pone en común cuenta como inversión. 5 % si no se \
         indica. Ejemplo: `inversión_conjunta: 10%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);
