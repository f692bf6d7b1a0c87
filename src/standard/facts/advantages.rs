//! What associating brings, and what stands in its way.

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
            en: "Actions that say `advantages: economies_of_scale` bring it, standard ones and your own; the \
                 report shows which, and what they bring.",
            es: "La traen las acciones que dicen `ventajas: economías_de_escala`, las estándar y las propias; \
                 el informe muestra cuáles y cuánto traen.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
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
            en: "Actions that say `advantages: flexibility` bring it, standard ones and your own; the \
                 report shows which, and what they bring.",
            es: "La traen las acciones que dicen `ventajas: flexibilidad`, las estándar y las propias; \
                 el informe muestra cuáles y cuánto traen.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
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
            en: "Actions that say `advantages: knowledge_spread` bring it, standard ones and your own; the \
                 report shows which, and what they bring.",
            es: "La traen las acciones que dicen `ventajas: difusión_del_conocimiento`, las estándar y las propias; \
                 el informe muestra cuáles y cuánto traen.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
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
            en: "Actions that say `advantages: bargaining_power` bring it, standard ones and your own; the \
                 report shows which, and what they bring.",
            es: "La traen las acciones que dicen `ventajas: poder_de_negociación`, las estándar y las propias; \
                 el informe muestra cuáles y cuánto traen.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
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
            en: "Actions that say `advantages: lower_entry_barriers` bring it, standard ones and your own; the \
                 report shows which, and what they bring.",
            es: "La traen las acciones que dicen `ventajas: menores_barreras_de_entrada`, las estándar y las propias; \
                 el informe muestra cuáles y cuánto traen.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
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
            en: "Actions that say `advantages: fitting_support` bring it, standard ones and your own; the \
                 report shows which, and what they bring.",
            es: "La traen las acciones que dicen `ventajas: apoyo_pertinente`, las estándar y las propias; \
                 el informe muestra cuáles y cuánto traen.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
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
            en: "A cost line called \"information cost\", or so in one's own words. The report shows which lines count \
                 it and what they cost; an arrangement that counts none of the three is told so.",
            es: "Una línea de costo con la etiqueta \"costo de información\", o algo así en palabras propias. El informe \
                 muestra qué líneas lo cuentan y cuánto cuestan; si no se cuenta ninguno de los tres, se avisa.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
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
            en: "A cost line called \"transaction cost\", or so in one's own words. The report shows which lines count \
                 it and what they cost; an arrangement that counts none of the three is told so. Where `trust` is low \
                 and nothing small comes first, advice.",
            es: "Una línea de costo con la etiqueta \"costo de transacción\", o algo así en palabras propias. El informe \
                 muestra qué líneas lo cuentan y cuánto cuestan; si no se cuenta ninguno de los tres, se avisa. Si la \
                 `confianza` es baja y no se empieza con algo pequeño, un consejo.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
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
            en: "A cost line called \"learning cost\", or so in one's own words. The report shows which lines count \
                 it and what they cost; an arrangement that counts none of the three is told so.",
            es: "Una línea de costo con la etiqueta \"costo de aprendizaje\", o algo así en palabras propias. El informe \
                 muestra qué líneas lo cuentan y cuánto cuestan; si no se cuenta ninguno de los tres, se avisa.",
        },
        page: "readiness",
        example: "calzado_trujillo.red",
    },
];
