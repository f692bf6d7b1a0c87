//! Attributes of the model itself, of its criteria, and those every declaration has.

use super::super::{Attribute, Owner, Takes, Word};

pub static TITLE: Attribute = Word::new("title", "título")
    .means(
        "What people see in the reports instead of the name; mostly written after the name. Example: `title: \
         \"Hostal Inti\"`.",
        "Lo que se lee en los informes en lugar del nombre; por lo general va después de este. Ejemplo: \
         `título: \"Hostal Inti\"`.",
    )
    .attribute(&[Owner::Any], Takes::Text);

pub static NOTE: Attribute = Word::new("note", "nota")
    .means(
        "A remark that is kept in the reports. Example: `note: \"Sales as told by the owner\"`.",
        "Observación que se conserva en los informes. Ejemplo: `nota: \"Ventas según la dueña\"`.",
    )
    .attribute(&[Owner::Any], Takes::Text);

pub static SOURCE: Attribute = Word::new("source", "fuente")
    .means(
        "Where the figures of this declaration come from. Example: `source: \"Interview, May 2026\"`.",
        "De dónde salen los datos de esta declaración. Ejemplo: `fuente: \"Entrevista, mayo de 2026\"`.",
    )
    .attribute(&[Owner::Any], Takes::Text);

pub static CURRENCY: Attribute = Word::new("currency", "moneda")
    .means(
        "The currency of all results, by its three-letter code. Example: `currency: PEN`.",
        "Moneda de todos los resultados, con su código de tres letras. Ejemplo: `moneda: PEN`.",
    )
    .attribute(&[Owner::Model], Takes::Currency);

pub static HORIZON: Attribute = Word::new("horizon", "horizonte")
    .means(
        "How many whole years the model looks ahead, at least 1. Example: `horizon: 3 years`.",
        "Cuántos años completos abarca el modelo, 1 como mínimo. Ejemplo: `horizonte: 3 años`.",
    )
    .attribute(&[Owner::Model], Takes::Duration);

pub static DISCOUNT_RATE: Attribute = Word::new("discount_rate", "tasa_de_descuento")
    .means(
        "How much less a sol is worth a year later, without inflation; it brings future money to today's \
         value. Example: `discount_rate: 12%`.",
        "Cuánto menos vale un sol un año después, sin contar la inflación; trae el dinero futuro a valor de \
         hoy. Ejemplo: `tasa_de_descuento: 12%`.",
    )
    .attribute(&[Owner::Model], Takes::Percent);

pub static SOCIAL_DISCOUNT_RATE: Attribute = Word::new("social_discount_rate", "tasa_social_de_descuento")
    .means(
        "The discount rate of society, used for the social npv and for funders' money; the model's own rate \
         if nothing is said. Example: `social_discount_rate: 8%`.",
        "Tasa de descuento de la sociedad, para el van social y el dinero de quienes financian; si no se \
         indica, rige la del modelo. Ejemplo: `tasa_social_de_descuento: 8%`.",
    )
    .attribute(&[Owner::Model], Takes::Percent);

pub static SAMPLES: Attribute = Word::new("samples", "muestras")
    .means(
        "How many times the uncertain values are drawn; 10 000 if nothing is said. Example: `samples: \
         50_000`.",
        "Cuántas veces se sortean los valores inciertos; 10 000 si no se indica. Ejemplo: `muestras: \
         50_000`.",
    )
    .attribute(&[Owner::Model], Takes::Whole);

pub static SEED: Attribute = Word::new("seed", "semilla")
    .means(
        "A number that fixes the draws, so that the same model gives the same results; 1 if nothing is said. \
         Example: `seed: 7`.",
        "Número que fija los sorteos, para que el mismo modelo dé los mismos resultados; 1 si no se indica. \
         Ejemplo: `semilla: 7`.",
    )
    .attribute(&[Owner::Model], Takes::Whole);

pub static LANGUAGE: Attribute = Word::new("language", "idioma")
    .means(
        "The language of messages and reports, `en` or `es`. Example: `language: en`.",
        "Idioma de los mensajes y los informes, `es` o `en`. Ejemplo: `idioma: es`.",
    )
    .attribute(&[Owner::Model], Takes::Language);

pub static LEADER_CONSENSUS: Attribute = Word::new("leader_consensus", "consenso_con_líder")
    .means(
        "In a led network, how much of the talking among the other members remains: 0 % none, 100 % as in a \
         flat one. 50 % if nothing is said. Example: `leader_consensus: 30%`.",
        "En una red liderada, cuánta coordinación queda entre los demás socios: 0 % ninguna, 100 % como en \
         una plana. 50 % si no se indica. Ejemplo: `consenso_con_líder: 30%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);

pub static CLIENT_DEPENDENCY: Attribute = Word::new("client_dependency", "dependencia_de_un_cliente")
    .means(
        "The share of its sales to one client above which a firm is said to depend on it. 60 % if nothing is \
         said. Example: `client_dependency: 40%`.",
        "Parte de las ventas a un solo cliente a partir de la cual se considera que la empresa depende de \
         él. 60 % si no se indica. Ejemplo: `dependencia_de_un_cliente: 40%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);

pub static HIGH_APPROPRIABILITY: Attribute = Word::new("high_appropriability", "apropiabilidad_alta")
    .means(
        "The share of the benefits that must stay with the members for their appropriability to count as \
         high. Example: `high_appropriability: 80%`.",
        "Parte de los beneficios que debe quedar en los socios para que la apropiabilidad se considere alta. \
         Ejemplo: `apropiabilidad_alta: 80%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);

pub static HIGH_CENTRALISATION: Attribute = Word::new("high_centralisation", "centralización_alta")
    .or_en(&["high_centralization"])
    .means(
        "How much the ties must run through one firm for the network to count as centred on it; 60 % if \
         nothing is said. Example: `high_centralisation: 70%`.",
        "Qué tanto deben pasar los lazos por una sola empresa para considerar que la red gira en torno a \
         ella; 60 % si no se indica. Ejemplo: `centralización_alta: 70%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);

pub static AGENDA_ACTIONS: Attribute = Word::new("agenda_actions", "acciones_de_la_agenda")
    .means(
        "How many small actions an agenda that nobody leads may hold before it counts as diluted; 5 if nothing \
         is said. Example: `agenda_actions: 8`.",
        "Cuántas acciones pequeñas puede tener una agenda que nadie lidera antes de considerarse diluida; 5 si \
         no se indica. Ejemplo: `acciones_de_la_agenda: 8`.",
    )
    .attribute(&[Owner::Criteria], Takes::Number);

pub static SMALL_ACTION: Attribute = Word::new("small_action", "acción_pequeña")
    .or_es(&["accion_pequena"])
    .means(
        "The share of all benefits below which an action counts as small; 5 % if nothing is said. Example: \
         `small_action: 3%`.",
        "Parte de todos los beneficios por debajo de la cual una acción se considera pequeña; 5 % si no se \
         indica. Ejemplo: `acción_pequeña: 3%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);
pub static HIGH_CONCENTRATION: Attribute = Word::new("high_concentration", "concentración_alta")
    .means(
        "The share of the members in one territory from which they count as highly concentrated; from half of \
         it, intermediate. 80 % if nothing is said. Example: `high_concentration: 90%`.",
        "Parte de los socios en un mismo territorio a partir de la cual la concentración se considera alta; \
         desde la mitad, intermedia. 80 % si no se indica. Ejemplo: `concentración_alta: 90%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);

pub static DYNAMIC_GROWTH: Attribute = Word::new("dynamic_growth", "crecimiento_dinámico")
    .means(
        "The growth a year from which a sector counts as highly dynamic; from half of it, intermediate. 5 % if \
         nothing is said. Example: `dynamic_growth: 6%`.",
        "Crecimiento anual a partir del cual la dinámica de un sector se considera alta; desde la mitad, \
         intermedia. 5 % si no se indica. Ejemplo: `crecimiento_dinámico: 6%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);

pub static SHARED_PROBLEM: Attribute = Word::new("shared_problem", "problema_compartido")
    .means(
        "The share of the members with one and the same restriction from which it counts as a common problem; \
         from half of it, in part. 60 % if nothing is said. Example: `shared_problem: 75%`.",
        "Parte de los socios con una misma restricción a partir de la cual se considera un problema común; \
         desde la mitad, en parte. 60 % si no se indica. Ejemplo: `problema_compartido: 75%`.",
    )
    .attribute(&[Owner::Criteria], Takes::Percent);

pub static LARGE_NETWORK: Attribute = Word::new("large_network", "red_grande")
    .means(
        "From how many firms a network alone calls for action around it, too; 10 if nothing is said. Example: \
         `large_network: 20`.",
        "Desde cuántas empresas una sola red pide que también se actúe en su entorno; 10 si no se indica. \
         Ejemplo: `red_grande: 20`.",
    )
    .attribute(&[Owner::Criteria], Takes::Number);
