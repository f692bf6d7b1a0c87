//! Advantages, obstacles, what helps, and what policy must see to.

use super::Fact;
use crate::tongue::Text;

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "K-ADV-1",
        text: Text {
            en: "An advantage of articulation is economies of scale: discounts on inputs, efficient use of \
                 technology, larger markets.",
            es: "Una ventaja de la articulación: economías de escala: descuentos en insumos, uso eficiente de \
                 tecnologías, mercados más grandes.",
        },
        what_minka_does: Text {
            en: "Standard actions that say `advantages: economies_of_scale` bring it; the report shows \
                 whether it is pursued, and its worth.",
            es: "La traen las acciones estándar que dicen `ventajas: economías_de_escala`; el informe muestra \
                 si se persigue y cuánto vale.",
        },
    },
    Fact {
        id: "K-ADV-2",
        text: Text {
            en: "An advantage of articulation is flexibility: changes in demand can be answered without more \
                 installed capital or fixed cost.",
            es: "Una ventaja de la articulación: flexibilidad: se responde a cambios en la demanda sin \
                 aumentar capital instalado ni costos fijos.",
        },
        what_minka_does: Text {
            en: "Standard actions that say `advantages: flexibility` bring it; the report shows whether it is \
                 pursued, and its worth.",
            es: "La traen las acciones estándar que dicen `ventajas: flexibilidad`; el informe muestra si se \
                 persigue y cuánto vale.",
        },
    },
    Fact {
        id: "K-ADV-3",
        text: Text {
            en: "An advantage of articulation is spread of knowledge: firms exchange information and \
                 experience, manage better and learn faster.",
            es: "Una ventaja de la articulación: difusión del conocimiento: se intercambian información y \
                 experiencias, se gestiona mejor y se aprende más rápido.",
        },
        what_minka_does: Text {
            en: "Standard actions that say `advantages: knowledge_spread` bring it; the report shows whether \
                 it is pursued, and its worth.",
            es: "La traen las acciones estándar que dicen `ventajas: difusión_del_conocimiento`; el informe \
                 muestra si se persigue y cuánto vale.",
        },
    },
    Fact {
        id: "K-ADV-4",
        text: Text {
            en: "An advantage of articulation is bargaining power before suppliers, clients, competitors and \
                 government.",
            es: "Una ventaja de la articulación: fuerza de negociación frente a proveedores, clientes, \
                 competencia y gobierno.",
        },
        what_minka_does: Text {
            en: "Standard actions that say `advantages: bargaining_power` bring it; the report shows whether \
                 it is pursued, and its worth.",
            es: "La traen las acciones estándar que dicen `ventajas: poder_de_negociación`; el informe \
                 muestra si se persigue y cuánto vale.",
        },
    },
    Fact {
        id: "K-ADV-5",
        text: Text {
            en: "An advantage of articulation is lower barriers to entry: where firms specialise by phase and \
                 service, new ventures start more easily.",
            es: "Una ventaja de la articulación: menos barreras a la entrada: la especialización por fases y \
                 servicios facilita nuevos emprendimientos.",
        },
        what_minka_does: Text {
            en: "Standard actions that say `advantages: lower_entry_barriers` bring it; the report shows \
                 whether it is pursued, and its worth.",
            es: "La traen las acciones estándar que dicen `ventajas: menos_barreras_de_entrada`; el informe \
                 muestra si se persigue y cuánto vale.",
        },
    },
    Fact {
        id: "K-ADV-6",
        text: Text {
            en: "An advantage of articulation is support that fits better and costs less, thanks to fluent \
                 communication between public institutions and firms.",
            es: "Una ventaja de la articulación: acciones de apoyo más pertinentes y eficientes, por la \
                 comunicación fluida entre instituciones públicas y empresas.",
        },
        what_minka_does: Text {
            en: "Standard actions that say `advantages: fitting_support` bring it; the report shows whether \
                 it is pursued, and its worth.",
            es: "La traen las acciones estándar que dicen `ventajas: apoyo_pertinente`; el informe muestra si \
                 se persigue y cuánto vale.",
        },
    },
    Fact {
        id: "K-OBS-1",
        text: Text {
            en: "An obstacle to spontaneous articulation is the cost of information: to find business \
                 opportunities, the benefit of acting together, and partners.",
            es: "Un obstáculo para la articulación espontánea: los costos de información para identificar \
                 oportunidades de negocio, beneficios de la acción colectiva y socios potenciales.",
        },
        what_minka_does: Text {
            en: "A cost line of the arrangement, outside its actions, called \"information cost\". One that \
                 declares none of the three is told so.",
            es: "Una línea de costo del arreglo, fuera de sus acciones, con la etiqueta \"costo de información\". \
                 Si no se declara ninguno de los tres obstáculos, se avisa.",
        },
    },
    Fact {
        id: "K-OBS-2",
        text: Text {
            en: "An obstacle to spontaneous articulation is lack of trust, and high transaction costs to \
                 reach agreements with partners.",
            es: "Un obstáculo para la articulación espontánea: la falta de confianza y los altos costos de \
                 transacción para alcanzar acuerdos con los socios.",
        },
        what_minka_does: Text {
            en: "A cost line of the arrangement, outside its actions, called \"transaction cost\". One that \
                 declares none of the three is told so.",
            es: "Una línea de costo del arreglo, fuera de sus acciones, con la etiqueta \"costo de transacción\". \
                 Si no se declara ninguno de los tres obstáculos, se avisa.",
        },
    },
    Fact {
        id: "K-OBS-3",
        text: Text {
            en: "An obstacle to spontaneous articulation is the cost of learning: organisation, technology \
                 and routines must change to serve a collective business.",
            es: "Un obstáculo para la articulación espontánea: los costos de aprendizaje por los cambios en \
                 organización, tecnología y rutina que exige un negocio colectivo.",
        },
        what_minka_does: Text {
            en: "A cost line of the arrangement, outside its actions, called \"learning cost\". One that \
                 declares none of the three is told so.",
            es: "Una línea de costo del arreglo, fuera de sus acciones, con la etiqueta \"costo de aprendizaje\". \
                 Si no se declara ninguno de los tres obstáculos, se avisa.",
        },
    },
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
                 another sharing, viable with support, not viable.",
            es: "Se calcula el apoyo que haría ganar a cada socio y se da un veredicto: viable, viable con \
                 otro reparto, viable con apoyo, no viable.",
        },
    },
    Fact {
        id: "K-FAC-1",
        text: Text {
            en: "What helps networks to form: territorial concentration.",
            es: "Facilita la generación de redes: la concentración territorial.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile. Derived from the members' territories.",
            es: "Una fila del perfil de condiciones. Se deduce de los territorios de los socios.",
        },
    },
    Fact {
        id: "K-FAC-2",
        text: Text {
            en: "What helps networks to form: a dynamic sector.",
            es: "Facilita la generación de redes: la dinámica del sector.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile. Read from the growth of the cluster's segments, or rated.",
            es: "Una fila del perfil de condiciones. Se lee del crecimiento de los segmentos del \
                 conglomerado, o se califica.",
        },
    },
    Fact {
        id: "K-FAC-3",
        text: Text {
            en: "What helps networks to form: the presence of a leader.",
            es: "Facilita la generación de redes: la presencia de un líder.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile. Derived from the declared structure.",
            es: "Una fila del perfil de condiciones. Se deduce de la estructura declarada.",
        },
    },
    Fact {
        id: "K-FAC-4",
        text: Text {
            en: "What helps networks to form: the perception of common problems.",
            es: "Facilita la generación de redes: la percepción de problemas comunes.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile. Derived from the restrictions that the members share, or \
                 rated.",
            es: "Una fila del perfil de condiciones. Se deduce de las restricciones que comparten los socios, \
                 o se califica.",
        },
    },
    Fact {
        id: "K-FAC-5",
        text: Text {
            en: "What helps networks to form: credible policies and institutions.",
            es: "Facilita la generación de redes: la credibilidad de políticas e instituciones.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile. Rated; an institution's capabilities speak for it.",
            es: "Una fila del perfil de condiciones. Se califica; hablan por ella las capacidades de las \
                 instituciones.",
        },
    },
    Fact {
        id: "K-FAC-6",
        text: Text {
            en: "What helps networks to form: coordination with other programmes.",
            es: "Facilita la generación de redes: la coordinación con otros programas.",
        },
        what_minka_does: Text {
            en: "A row of the readiness profile. Rated; declared programmes speak for it.",
            es: "Una fila del perfil de condiciones. Se califica; hablan por ella los programas declarados.",
        },
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
                 everyone gains is computed.",
            es: "La coordinación es función de los socios, y se calcula el mínimo de socios con el que todos \
                 ganan.",
        },
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
            en: "Dependency on one client is measured by its share of a firm's sales and warned of where it \
                 is high.",
            es: "La dependencia de un cliente se mide por su parte en las ventas de la empresa y se advierte \
                 cuando es alta.",
        },
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
    },
    Fact {
        id: "K-END-1",
        text: Text {
            en: "It is not only firms that compete, but territories and value chains.",
            es: "No compiten solamente empresas, sino territorios y cadenas de valor.",
        },
        what_minka_does: Text {
            en: "Results add up from firms to networks, territories, chains and clusters, each firm counted once.",
            es: "Los resultados se suman de la empresa a la red, al territorio, a la cadena y al conglomerado, \
                 con cada empresa contada una vez.",
        },
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
            en: "A model with networks only, and no agreement or cluster around them, gets advice.",
            es: "El modelo que solo tiene redes, sin acuerdo ni conglomerado a su alrededor, recibe un \
                 consejo.",
        },
    },
];
