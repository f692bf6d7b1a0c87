//! The small firm and what holds it back.

use super::Fact;
use crate::tongue::Text;

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "K-FIRM-1",
        text: Text {
            en: "Firms are micro, small, medium or large.",
            es: "Las empresas son micro, pequeñas, medianas o grandes.",
        },
        what_minka_does: Text {
            en: "A firm's `size`. With the profile of a country (`use peru`) it is held against the size that \
                 the law gives for its sales.",
            es: "El `tamaño` de una empresa. Con el perfil de un país (`usa peru`) se contrasta con el que la \
                 ley asigna según sus ventas.",
        },
        page: "results",
        example: "hostels.red",
    },
    Fact {
        id: "K-FIRM-2",
        text: Text {
            en: "Seven restrictions hold small firms back: productive disarticulation, inadequate use of \
                 technology, difficult access to finance, limited managerial and technical skills, limited \
                 access to markets, problems of information, informality.",
            es: "Siete restricciones limitan a las MYPE: desarticulación productiva, uso inadecuado de \
                 tecnología, dificultad de acceso a financiamiento, limitadas capacidades gerenciales y \
                 técnicas, limitado acceso a mercados, problemas de información e informalidad.",
        },
        what_minka_does: Text {
            en: "A firm's `restrictions`. A table shows which action of which network eases which of them; \
                 one that nothing eases is reported.",
            es: "Las `restricciones` de una empresa. Un cuadro muestra qué acción de qué red alivia cada una; \
                 se avisa de la que nada alivia.",
        },
        page: "results",
        example: "hostels.red",
    },
    Fact {
        id: "K-FIRM-3",
        text: Text {
            en: "A small firm on its own has no economies of scale, lacks the capacity to answer demand with \
                 flexibility, cannot pay for advanced services, does not learn from the experience of others, \
                 and has no bargaining power.",
            es: "Sin articulación, una MYPE no logra economías de escala, no puede responder con flexibilidad \
                 por falta de capacidad, no tiene recursos para servicios avanzados, no aprovecha la \
                 experiencia de otros y carece de poder de negociación.",
        },
        what_minka_does: Text {
            en: "Beside every figure of a member stands what the firm would reach on its own.",
            es: "Junto a cada cifra de un socio figura lo que la empresa lograría por su cuenta.",
        },
        page: "money",
        example: "hostels.red",
    },
];
