//! Attributes of programmes that no other declaration has, and what they are judged by.

use super::super::{Attribute, Kind, Owner, Takes, Word, choice};

pub static FACILITATORS: Attribute = Word::new("facilitators", "facilitadores")
    .or_es(&["facilitadoras"])
    .means(
        "How many people accompany the firms of the programme. Example: `facilitators: 4`.",
        "Cuántas personas acompañan a las empresas del programa. Ejemplo: `facilitadores: 4`.",
    )
    .attribute(&[Owner::Programme], Takes::Whole);

pub static APPLICANTS: Attribute = Word::new("applicants", "postulantes")
    .means(
        "Who applies: firms, groups of firms and networks; all firms of the model if nothing is said. Example: \
         `applicants: inti, sol, linen_pool`.",
        "Quiénes postulan: empresas, grupos de empresas y redes; si no se indica, todas las empresas del modelo. \
         Ejemplo: `postulantes: inti, sol, compras`.",
    )
    .attribute(&[Owner::Programme], Takes::Names(&[Kind::Firm, Kind::Network, Kind::Agreement]));

pub static EXPECTED_DURATION: Attribute = Word::new("expected_duration", "duración_prevista")
    .means(
        "How long the programme is meant to take, as a range or as the most, from its start to its last phase; \
         phases that are renewed stand outside. Example: `expected_duration: 8 months..10 months`.",
        "Cuánto se prevé que dure el programa, como rango o como máximo, desde su inicio hasta su última etapa; \
         no cuentan las etapas que se renuevan. Ejemplo: `duración_prevista: 8 meses..10 meses`.",
    )
    .attribute(&[Owner::Programme], Takes::Duration);

pub static FUNDING_LIMIT: Attribute = Word::new("funding_limit", "tope_de_financiamiento")
    .means(
        "The most that the programme may give: what others than the firms pay may not exceed it. Example: \
         `funding_limit: 2_000_000 PEN`.",
        "Lo máximo que el programa puede dar: lo que pagan quienes no son las empresas no debe pasar de ahí. \
         Ejemplo: `tope_de_financiamiento: 2_000_000 PEN`.",
    )
    .attribute(&[Owner::Programme], Takes::Amount("money"));

pub static ACTIVITIES: Attribute = Word::new("activities", "actividades")
    .means(
        "What is done in the phase; rules hold the order of phases against it. Example: `activities: \
         basic_training, accompaniment`.",
        "Qué se hace en la etapa; con eso se revisa el orden de las etapas. Ejemplo: `actividades: \
         capacitación_básica, acompañamiento`.",
    )
    .attribute(&[Owner::Phase], Takes::Choices(&choice::ACTIVITIES));

pub static RENEWED_EVERY: Attribute = Word::new("renewed_every", "se_renueva_cada")
    .means(
        "How often the phase comes again for those who finished it, such as a yearly re-certification. Example: \
         `renewed_every: 1 year`.",
        "Cada cuánto vuelve la etapa para quienes la terminaron, como una recertificación anual. Ejemplo: \
         `se_renueva_cada: 1 año`.",
    )
    .attribute(&[Owner::Phase], Takes::Duration);

pub static FIRMS_PER_FACILITATOR: Attribute = Word::new("firms_per_facilitator", "empresas_por_facilitador")
    .means(
        "How many firms one facilitator can accompany well; 8 if nothing is said. Example: \
         `firms_per_facilitator: 12`.",
        "Cuántas empresas puede acompañar bien un facilitador; 8 si no se indica. Ejemplo: \
         `empresas_por_facilitador: 12`.",
    )
    .attribute(&[Owner::Criteria], Takes::Number);

pub static TAX_UNIT_NAME: Attribute = Word::new("tax_unit_name", "nombre_de_la_unidad_tributaria")
    .means(
        "What the tax unit is called: amounts of a model may be written in it. Example: `tax_unit_name: \"UIT\"`.",
        "Cómo se llama la unidad tributaria: los montos de un modelo se pueden escribir en ella. Ejemplo: \
         `nombre_de_la_unidad_tributaria: \"UIT\"`.",
    )
    .attribute(&[Owner::Profile], Takes::Text);
