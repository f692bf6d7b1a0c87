//! What surrounds the firms: change, and institutions.

use super::super::Word;
use super::ChoiceSet;
use crate::tongue::Text;

pub static CHANGE: ChoiceSet = ChoiceSet {
    name: "change",
    title: Text { en: "change of the environment", es: "cambio del entorno" },
    choices: &[
        Word::new("gradual", "gradual").means(
            "The surroundings change little by little. Example: `change: gradual`.",
            "El medio cambia poco a poco. Ejemplo: `cambio: gradual`.",
        ),
        Word::new("strong", "fuerte").means(
            "The surroundings change much and fast. Example: `change: strong`.",
            "El medio cambia mucho y rápido. Ejemplo: `cambio: fuerte`.",
        ),
    ],
};

pub static SPHERE: ChoiceSet = ChoiceSet {
    name: "sphere",
    title: Text { en: "sphere of an institution", es: "ámbito de una institución" },
    choices: &[
        Word::new("public", "público").or_es(&["pública"]).means(
            "Of the state: ministry, regional government, municipality. Example: `sphere: public`.",
            "Del Estado: ministerio, gobierno regional, municipalidad. Ejemplo: `ámbito: público`.",
        ),
        Word::new("private", "privado").or_es(&["privada"]).means(
            "Of firms: chamber, guild, bank. Example: `sphere: private`.",
            "De las empresas: cámara, gremio, banco. Ejemplo: `ámbito: privado`.",
        ),
        Word::new("academia", "academia").means(
            "University, institute or school. Example: `sphere: academia`.",
            "Universidad, instituto o escuela. Ejemplo: `ámbito: academia`.",
        ),
        Word::new("civil_society", "sociedad_civil").means(
            "NGO, church or association of citizens. Example: `sphere: civil_society`.",
            "ONG, iglesia o asociación de ciudadanos. Ejemplo: `ámbito: sociedad_civil`.",
        ),
    ],
};

pub static CAPABILITIES: ChoiceSet = ChoiceSet {
    name: "capabilities",
    title: Text { en: "capability of an institution", es: "capacidad de una institución" },
    choices: &[
        Word::new("local_presence", "presencia_local").means(
            "The institution works where the firms are. Example: `capabilities: local_presence`.",
            "La institución trabaja donde están las empresas. Ejemplo: `capacidades: presencia_local`.",
        ),
        Word::new("field_evaluation", "evaluación_en_campo").means(
            "It evaluates and supervises on the spot. Example: `capabilities: field_evaluation`.",
            "Evalúa y supervisa en el mismo terreno. Ejemplo: `capacidades: evaluación_en_campo`.",
        ),
        Word::new("specialised_assistance", "asistencia_especializada").or_en(&["specialized_assistance"]).means(
            "It gives expert help that fits the local reality. Example: `capabilities: \
                 specialised_assistance`.",
            "Da ayuda experta, adecuada a la realidad local. Ejemplo: `capacidades: \
                 asistencia_especializada`.",
        ),
    ],
};
