//! What a firm is and what holds it back.

use super::super::Word;
use super::ChoiceSet;
use crate::tongue::Text;

pub static SIZE: ChoiceSet = ChoiceSet {
    name: "size",
    title: Text { en: "size of a firm", es: "tamaño de una empresa" },
    choices: &[
        Word::new("micro", "micro").means(
            "The smallest firm, often a family; in Peru up to 150 UIT of sales a year. Example: `size: \
                 micro`.",
            "La empresa más pequeña, a menudo familiar; en el Perú, hasta 150 UIT de ventas al año. \
                 Ejemplo: `tamaño: micro`.",
        ),
        Word::new("small", "pequeña").or_es(&["pequeño", "pequena", "pequeno"]).means(
            "A small firm; in Peru above 150 and up to 1 700 UIT of sales a year. Example: `size: \
                 small`.",
            "Empresa pequeña; en el Perú, más de 150 y hasta 1 700 UIT de ventas al año. Ejemplo: \
                 `tamaño: pequeña`.",
        ),
        Word::new("medium", "mediana").or_es(&["mediano"]).means(
            "A medium firm; in Peru above 1 700 and up to 2 300 UIT of sales a year. Example: `size: \
                 medium`.",
            "Empresa mediana; en el Perú, más de 1 700 y hasta 2 300 UIT de ventas al año. Ejemplo: \
                 `tamaño: mediana`.",
        ),
        Word::new("large", "grande").means(
            "A large firm; in Peru above 2 300 UIT of sales a year. Example: `size: large`.",
            "Empresa grande; en el Perú, más de 2 300 UIT de ventas al año. Ejemplo: `tamaño: grande`.",
        ),
    ],
};

pub static RESTRICTIONS: ChoiceSet = ChoiceSet {
    name: "restrictions",
    title: Text { en: "restriction of a firm", es: "restricción de una empresa" },
    choices: &[
        Word::new("disarticulation", "desarticulación").means(
            "The firm works on its own, without ties to other firms or institutions. Example: \
                 `restrictions: disarticulation`.",
            "La empresa trabaja aislada, sin lazos con otras empresas ni instituciones. Ejemplo: \
                 `restricciones: desarticulación`.",
        ),
        Word::new("technology", "tecnología").means(
            "Technology is unfit or badly used. Example: `restrictions: technology`.",
            "La tecnología es inadecuada o se usa mal. Ejemplo: `restricciones: tecnología`.",
        ),
        Word::new("financing", "financiamiento").means(
            "Credit is hard to get or too dear. Example: `restrictions: financing`.",
            "El crédito es difícil de conseguir o muy caro. Ejemplo: `restricciones: financiamiento`.",
        ),
        Word::new("skills", "capacidades").means(
            "Management and technical skills are limited. Example: `restrictions: skills`.",
            "Las capacidades gerenciales y técnicas son limitadas. Ejemplo: `restricciones: \
                 capacidades`.",
        ),
        Word::new("market_access", "acceso_a_mercados").means(
            "Good markets are out of reach. Example: `restrictions: market_access`.",
            "No se llega a los buenos mercados. Ejemplo: `restricciones: acceso_a_mercados`.",
        ),
        Word::new("information", "información").means(
            "News of prices, buyers, norms or techniques is lacking. Example: `restrictions: \
                 information`.",
            "Falta información sobre precios, compradores, normas o técnicas. Ejemplo: `restricciones: \
                 información`.",
        ),
        Word::new("informality", "informalidad").means(
            "The firm, or those around it, work outside the law. Example: `restrictions: informality`.",
            "La empresa, o quienes la rodean, trabajan al margen de la ley. Ejemplo: `restricciones: \
                 informalidad`.",
        ),
    ],
};

pub static LEVEL: ChoiceSet = ChoiceSet {
    name: "level",
    title: Text { en: "level", es: "nivel" },
    choices: &[
        Word::new("low", "bajo").or_es(&["baja", "bajos", "bajas"]).means(
            "The lowest of the three levels. Example: `trust: low`.",
            "El menor de los tres niveles. Ejemplo: `confianza: baja`.",
        ),
        Word::new("intermediate", "intermedio").or_es(&["intermedia", "intermedios", "intermedias"]).means(
            "The level in between. Example: `skills: intermediate`.",
            "El nivel del medio. Ejemplo: `nivel_gerencial: intermedio`.",
        ),
        Word::new("high", "alto").or_es(&["alta", "altos", "altas"]).means(
            "The highest of the three levels. Example: `concentration: high`.",
            "El mayor de los tres niveles. Ejemplo: `concentración: alta`.",
        ),
    ],
};
