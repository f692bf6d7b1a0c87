//! What helps, and what policy must see to.

use super::Fact;
use crate::tongue::Text;

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "K-WHY-1",
        text: Text {
            en: "The market does not make networks arise by itself: active policies and instruments are \
                 needed.",
            es: "La dinámica del mercado no facilita el surgimiento espontáneo de redes: se necesitan \
                 políticas activas e instrumentos de fomento.",
        },
        what_minka_does: Text {
            en: "Computed: the support that would make every member gain, and a verdict: viable, viable with \
                 another sharing, viable with support, not viable. Where nobody is named who keeps the firms together, \
                 advice.",
            es: "Se calcula el apoyo que haría ganar a cada socio y se da un veredicto: viable, viable con \
                 otro reparto, viable con apoyo, no viable. Si no se nombra a nadie que mantenga juntas a las \
                 empresas, un consejo.",
        },
        page: "money",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-FAC-1",
        text: Text {
            en: "What helps networks to form: territorial concentration.",
            es: "Facilita la generación de redes: la concentración territorial.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile: the share of the members in one territory; rated where \
                 they do not state it.",
            es: "Una fila del perfil de condiciones: la parte de los socios que está en un mismo \
                 territorio; se califica si no lo indican.",
        },
        page: "readiness",
        example: "redes_agro_rural.red",
    },
    Fact {
        id: "K-FAC-2",
        text: Text {
            en: "What helps networks to form: a dynamic sector.",
            es: "Facilita la generación de redes: la dinámica del sector.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile: the `growth` of the members' sectors, or of the segments \
                 of the cluster where they are; rated where neither is stated.",
            es: "Una fila del perfil de condiciones: el `crecimiento` de los rubros de los socios, o de \
                 los segmentos del conglomerado donde están; se califica si no se indica ninguno.",
        },
        page: "readiness",
        example: "redes_agro_rural.red",
    },
    Fact {
        id: "K-FAC-3",
        text: Text {
            en: "What helps networks to form: the presence of a leader.",
            es: "Facilita la generación de redes: la presencia de un líder.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile: from the declared structure and the promoter; else \
                 rated.",
            es: "Una fila del perfil de condiciones: sale de la estructura declarada y del promotor; si \
                 no, se califica.",
        },
        page: "readiness",
        example: "redes_agro_rural.red",
    },
    Fact {
        id: "K-FAC-4",
        text: Text {
            en: "What helps networks to form: the perception of common problems.",
            es: "Facilita la generación de redes: la percepción de problemas comunes.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile: the share of the members with the same restriction; \
                 rated where they state none.",
            es: "Una fila del perfil de condiciones: la parte de los socios con una misma restricción; se \
                 califica si no indican ninguna.",
        },
        page: "readiness",
        example: "redes_agro_rural.red",
    },
    Fact {
        id: "K-FAC-5",
        text: Text {
            en: "What helps networks to form: credible policies and institutions.",
            es: "Facilita la generación de redes: la credibilidad de políticas e instituciones.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile: the lowest `credibility` of the institutions that take \
                 part; else rated.",
            es: "Una fila del perfil de condiciones: la menor `credibilidad` de las instituciones que \
                 participan; si no, se califica.",
        },
        page: "readiness",
        example: "redes_agro_rural.red",
    },
    Fact {
        id: "K-FAC-6",
        text: Text {
            en: "What helps networks to form: coordination with other programmes.",
            es: "Facilita la generación de redes: la coordinación con otros programas.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile: a programme whose institution takes part or that pays \
                 for it, or an institution that also accompanies another arrangement; else rated.",
            es: "Una fila del perfil de condiciones: un programa cuya institución participa o que paga \
                 una parte, o una institución que también acompaña a otras redes o acuerdos; si no, se \
                 califica.",
        },
        page: "readiness",
        example: "redes_agro_rural.red",
    },
    Fact {
        id: "K-PROM-1",
        text: Text {
            en: "In horizontal networks transaction costs grow with the group; and the smaller each firm's \
                 capacity, the more firms must associate.",
            es: "En las redes horizontales los costos de transacción crecen con el grupo; y a menor capacidad \
                 productiva, más empresas tendrán que asociarse.",
        },
        what_minka_does: Text {
            en: "Coordination is a function of the members, and the least number of members for which \
                 everyone gains is computed. Where fewer would have more each, advice.",
            es: "La coordinación es función de los socios, y se calcula el mínimo de socios con el que todos \
                 ganan. Si con menos socios cada uno tendría más, un consejo.",
        },
        page: "structure",
        example: "hostels.red",
    },
    Fact {
        id: "K-PROM-2",
        text: Text {
            en: "Poor managerial skills limit articulation.",
            es: "Los reducidos niveles de empresarialidad (habilidades gerenciales) limitan las posibilidades \
                 de articulación.",
        },
        what_minka_does: Text {
            en: "Members held back by their skills, and no action that trains anybody: advice.",
            es: "Socios limitados por sus capacidades y ninguna acción que capacite: un consejo.",
        },
        page: "advice",
        example: "proveedores.red",
    },
    Fact {
        id: "K-PROM-3",
        text: Text {
            en: "In vertical networks small producers have little bargaining power before the interests of \
                 the large client firms.",
            es: "En las redes verticales los pequeños productores tienen poco poder de negociación frente a \
                 los intereses de las grandes empresas cliente.",
        },
        what_minka_does: Text {
            en: "Dependency on one client is measured by its share of a firm's sales, and the buyers of a \
                 whole stage by their number and the Herfindahl–Hirschman index; both are warned of where \
                 they are high.",
            es: "La dependencia de un cliente se mide por su parte en las ventas de la empresa, y los \
                 compradores de todo un eslabón por su número y el índice de Herfindahl–Hirschman; se \
                 advierte cuando son altos.",
        },
        page: "chains",
        example: "quinua_san_jeronimo.red",
    },
    Fact {
        id: "K-PROM-4",
        text: Text {
            en: "In chains and clusters a lack of leadership by firms may dilute initiatives into many \
                 activities of little impact.",
            es: "En cadenas productivas y conglomerados, la falta de liderazgo de las empresas puede diluir \
                 las iniciativas en numerosas actividades de escaso impacto.",
        },
        what_minka_does: Text {
            en: "An agreement, or a cluster with its agreements, that nobody leads and whose benefits are \
                 scattered over many small actions is warned of.",
            es: "Se advierte del acuerdo, o del conglomerado con sus acuerdos, que nadie lidera y cuyos \
                 beneficios se dispersan en muchas acciones pequeñas.",
        },
        page: "clusters",
        example: "gamarra.red",
    },
    Fact {
        id: "K-CRIT-1",
        text: Text {
            en: "Firms must see benefits above their costs, and above what they would reach by acting alone.",
            es: "Es fundamental que los empresarios perciban que los beneficios serán superiores a sus costos \
                 y mayores a los que alcanzarían con una acción individual.",
        },
        what_minka_does: Text {
            en: "The heart of the evaluation: for each member, what it gets, what it would get alone, its \
                 gain, and how probable the gain is.",
            es: "El corazón de la evaluación: para cada socio, lo que obtiene, lo que obtendría solo, su \
                 ganancia y cuán probable es.",
        },
        page: "money",
        example: "hostels.red",
    },
    Fact {
        id: "K-CRIT-2",
        text: Text {
            en: "Networks need permanent instances of feedback and learning.",
            es: "Las redes necesitan instancias de retroalimentación y aprendizaje permanente.",
        },
        what_minka_does: Text {
            en: "`feedback:` says who looks back, when and on what; without it, advice.",
            es: "`retroalimentación:` dice quién revisa, cuándo y sobre qué; si falta, un consejo.",
        },
        page: "advice",
        example: "hostels.red",
    },
    Fact {
        id: "K-CRIT-3",
        text: Text {
            en: "Public and private institutions must have specific and complementary competences.",
            es: "Las instituciones públicas y privadas deben poseer competencias específicas y \
                 complementarias.",
        },
        what_minka_does: Text {
            en: "The `competences` of the institutions, held against each other and against the \
                 `needed_competences` of a network, an agreement or a cluster: one that two have, or that nobody \
                 has, is reported.",
            es: "Las `competencias` de las instituciones, comparadas entre sí y con las \
                 `competencias_necesarias` de una red, un acuerdo o un conglomerado: se avisa de la que tienen \
                 dos y de la que nadie tiene.",
        },
        page: "clusters",
        example: "licencias_lima.red",
    },
    Fact {
        id: "K-CRIT-4",
        text: Text {
            en: "Institutions must be able to operate locally, to evaluate and supervise projects in the \
                 field, and to give technical assistance that knows the local reality.",
            es: "Las instituciones deben ser capaces de operar descentralizadamente, evaluar y supervisar \
                 proyectos en terreno y dar asistencia técnica especializada en la realidad local.",
        },
        what_minka_does: Text {
            en: "Three `capabilities`: local_presence, field_evaluation, specialised_assistance; the gaps are \
                 reported.",
            es: "Tres `capacidades`: presencia_local, evaluación_en_campo, asistencia_especializada; se avisa \
                 de las que faltan.",
        },
        page: "clusters",
        example: "licencias_lima.red",
    },
    Fact {
        id: "K-END-1",
        text: Text {
            en: "It is not only firms that compete, but territories and value chains.",
            es: "No compiten solamente empresas, sino territorios y cadenas de valor.",
        },
        what_minka_does: Text {
            en: "Results add up from firms to networks, territories, sectors, clusters and the stages of \
                 chains; a firm counts once.",
            es: "Los resultados se suman de la empresa a la red, al territorio, al sector, al conglomerado y a \
                 los eslabones de la cadena; cada empresa cuenta una sola vez.",
        },
        page: "clusters",
        example: "licencias_lima.red",
    },
    Fact {
        id: "K-END-2",
        text: Text {
            en: "Action at the level of networks (micro) is not enough; it is needed at the level of the \
                 cluster or chain too (meso and macro).",
            es: "No es suficiente desarrollar acciones a nivel de las redes de empresas (micro): también a \
                 nivel del cluster o la cadena productiva (meso y macro).",
        },
        what_minka_does: Text {
            en: "The report shows what acts at each level. Several networks or a large one, and no agreement, \
                 cluster or programme around them: advice. The reverse, too.",
            es: "El informe muestra qué actúa en cada nivel. Varias redes o una grande, sin acuerdo, conglomerado \
                 ni programa a su alrededor: un consejo. También al revés.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
    },
];
