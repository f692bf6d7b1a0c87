//! What is done in the phases of a programme.

use super::super::Word;
use super::ChoiceSet;
use crate::tongue::Text;

pub static ACTIVITIES: ChoiceSet = ChoiceSet {
    name: "activities",
    title: Text { en: "activity of a phase", es: "actividad de una etapa" },
    choices: &[
        Word::new("selection", "selección").means(
            "Choosing the firms that enter. Example: `activities: selection`.",
            "Elegir a las empresas que entran. Ejemplo: `actividades: selección`.",
        ),
        Word::new("baseline", "línea_de_base").means(
            "Measuring where the firms stand before anything is done. Example: `activities: baseline`.",
            "Medir cómo están las empresas antes de hacer nada. Ejemplo: `actividades: línea_de_base`.",
        ),
        Word::new("training", "capacitación").means(
            "Teaching, of whatever level. Example: `activities: training`.",
            "Enseñar, del nivel que sea. Ejemplo: `actividades: capacitación`.",
        ),
        Word::new("basic_training", "capacitación_básica").means(
            "Teaching what every firm needs first. Example: `activities: basic_training`.",
            "Enseñar lo que toda empresa necesita primero. Ejemplo: `actividades: capacitación_básica`.",
        ),
        Word::new("advanced_training", "capacitación_avanzada").means(
            "Teaching what builds on the basic training. Example: `activities: advanced_training`.",
            "Enseñar lo que se apoya en la capacitación básica. Ejemplo: `actividades: capacitación_avanzada`.",
        ),
        Word::new("accompaniment", "acompañamiento").means(
            "Visiting the firms while they apply what they learned. Example: `activities: accompaniment`.",
            "Visitar a las empresas mientras aplican lo aprendido. Ejemplo: `actividades: acompañamiento`.",
        ),
        Word::new("evaluation", "evaluación").means(
            "Measuring what has changed in the firms. Example: `activities: evaluation`.",
            "Medir qué cambió en las empresas. Ejemplo: `actividades: evaluación`.",
        ),
        Word::new("business_improvement", "mejora_de_negocios").means(
            "Changing the business itself by what was found. Example: `activities: business_improvement`.",
            "Mejorar el negocio mismo según lo que se encontró. Ejemplo: `actividades: mejora_de_negocios`.",
        ),
        Word::new("formalisation", "formalización").or_en(&["formalization"]).means(
            "Registering the firms and their workers. Example: `activities: formalisation`.",
            "Registrar a las empresas y a sus trabajadores. Ejemplo: `actividades: formalización`.",
        ),
        Word::new("recertification", "recertificación").or_es(&["re_certificación"]).means(
            "Looking again whether a certified firm still deserves it. Example: `activities: recertification`.",
            "Revisar de nuevo si la empresa certificada todavía lo merece. Ejemplo: `actividades: recertificación`.",
        ),
    ],
};
