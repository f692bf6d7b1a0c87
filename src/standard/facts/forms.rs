//! Forms and types of articulation.

use super::Fact;
use crate::tongue::Text;

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "K-FORM-1",
        text: Text {
            en: "Productive articulation is a strategy: firms and institutions cooperate toward a common aim, \
                 and each stays independent in law and in management.",
            es: "La articulación productiva es una estrategia: empresas e instituciones cooperan por un \
                 objetivo común y cada una mantiene su independencia jurídica y gerencial.",
        },
        what_minka_does: Text {
            en: "A member stays a firm of its own: one that is owned by another member is an error, two with \
                 the same owner a warning. An arrangement without an `objective` is reported.",
            es: "Cada socio sigue siendo una empresa aparte: es un error que pertenezca a otro socio y una \
                 advertencia que dos tengan el mismo dueño. Se avisa del acuerdo o la red sin `objetivo`.",
        },
        page: "types",
        example: "hostels.red",
    },
    Fact {
        id: "K-FORM-2",
        text: Text {
            en: "Firms are articulated in clusters, in productive chains and in networks, horizontal or \
                 vertical.",
            es: "Las formas de articulación empresarial son los conglomerados, las cadenas productivas y las \
                 redes, horizontales o verticales.",
        },
        what_minka_does: Text {
            en: "Four declarations: `cluster`, `chain`, `network` and `agreement`.",
            es: "Cuatro declaraciones: `conglomerado`, `cadena`, `red` y `acuerdo`.",
        },
        page: "types",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-TYPE-1",
        text: Text {
            en: "A network is a set of independent firms that associate for common goals, and the members \
                 themselves appropriate almost all of the benefit.",
            es: "Una red es un conjunto de firmas independientes que se asocian para alcanzar metas comunes y \
                 que se apropian casi por completo de los beneficios.",
        },
        what_minka_does: Text {
            en: "Appropriability is computed: the members' part of all benefits. In a network it should be \
                 high.",
            es: "Se calcula la apropiabilidad: la parte de todos los beneficios que queda en los socios. En \
                 una red debería ser alta.",
        },
        page: "types",
        example: "hostels.red",
    },
    Fact {
        id: "K-TYPE-2",
        text: Text {
            en: "A collective agreement joins wide groups of firms and institutions for a territory or a \
                 chain. Little of its benefit can be appropriated; it spills over to firms that took no part.",
            es: "Un acuerdo colectivo reúne a amplias agrupaciones de empresas e instituciones por un \
                 territorio o una cadena. Su apropiabilidad es baja y genera externalidades para empresas que \
                 no participaron.",
        },
        what_minka_does: Text {
            en: "The spillover is computed: what outsiders gain. In an agreement low appropriability is no \
                 fault, but a reason for support.",
            es: "Se calcula el derrame: lo que ganan los externos. En un acuerdo, la apropiabilidad baja no \
                 es un defecto sino una razón para apoyarlo.",
        },
        page: "types",
        example: "gamarra.red",
    },
    Fact {
        id: "K-TYPE-3",
        text: Text {
            en: "Two questions give four types: do the partners stand side by side or one after the other, \
                 and do firms act or a whole productive system? Horizontal network, vertical network (micro \
                 level), territorial productive agreement, sector agreement (meso and macro level).",
            es: "Dos preguntas dan cuatro tipos: ¿la relación es horizontal o vertical?, ¿actúan empresas o \
                 un sistema productivo? Red horizontal, red vertical (nivel micro), acuerdo productivo \
                 territorial, acuerdo sectorial (niveles meso y macro).",
        },
        what_minka_does: Text {
            en: "The type is inferred from the data (who takes part, at which stages, who benefits) and set \
                 beside the declared one; where they part, a finding says so.",
            es: "El tipo se deduce de los datos (quién participa, en qué eslabones, quién se beneficia) y se \
                 compara con el declarado; si difieren, una observación lo dice.",
        },
        page: "types",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-HNET-1",
        text: Text {
            en: "A horizontal network associates small firms of one sector, one productive process and one \
                 locality.",
            es: "Una red horizontal asocia a pequeñas empresas de un mismo sector y proceso productivo, y de \
                 una misma localidad.",
        },
        what_minka_does: Text {
            en: "The members of a horizontal network must stand at one stage (error), should be of one sector \
                 and of one locality (warnings).",
            es: "Los socios de una red horizontal deben estar en un mismo eslabón (error) y conviene que sean \
                 de un mismo sector y localidad (advertencias).",
        },
        page: "types",
        example: "hostels.red",
    },
    Fact {
        id: "K-VNET-1",
        text: Text {
            en: "A vertical network associates firms of different sizes at different stages of the process, \
                 by supply or by distribution.",
            es: "Una red vertical asocia a empresas de diferentes tamaños en diferentes etapas del proceso, \
                 por proveeduría o distribución.",
        },
        what_minka_does: Text {
            en: "A vertical network whose members are all of one size, or stand at one stage, is reported.",
            es: "Se avisa de la red vertical cuyos socios son todos de un mismo tamaño o están en un mismo \
                 eslabón.",
        },
        page: "types",
        example: "backus_maize.red",
    },
    Fact {
        id: "K-CLUS-1",
        text: Text {
            en: "A cluster is a group of firms of one geographic or economic space with related goods or \
                 services, which share traits and a vision of the future, cooperate and compete, and interact \
                 with the public sector, the private sector, academia and civil society.",
            es: "Un conglomerado es un grupo de empresas de un espacio geográfico o económico común, con \
                 bienes o servicios afines, que comparten rasgos y una visión de futuro, cooperan y compiten, \
                 e interactúan con el sector público, el privado, la academia y la sociedad civil.",
        },
        what_minka_does: Text {
            en: "A `cluster` with its core, suppliers, related and complementary services and institutions: the \
                 firms each part counts, how its segments grow, and what its firms gain; a part that is empty, \
                 or a sphere without an institution, is reported.",
            es: "Un `conglomerado` con su núcleo, proveedores, servicios relacionados y complementarios e \
                 instituciones: las empresas que cuenta cada parte, cómo crecen sus segmentos y cuánto ganan sus \
                 empresas; se avisa de la parte vacía o del ámbito sin institución.",
        },
        page: "clusters",
        example: "cusco.red",
    },
    Fact {
        id: "K-CHAIN-1",
        text: Text {
            en: "A productive chain joins agents related by the market from inputs through production, \
                 transformation and trade to the final consumer, with support services, related products and \
                 related services at its side. Its benefits are externalities for the firms of a sector.",
            es: "Una cadena productiva une a agentes relacionados por el mercado, desde los insumos, la \
                 producción, la transformación y la comercialización hasta el consumidor final, con servicios \
                 de apoyo, productos afines y servicios afines. Sus beneficios son externalidades para las \
                 empresas de un sector.",
        },
        what_minka_does: Text {
            en: "A `chain` with its `stages` in order and its side groups: firms by stage, what each stage is \
                 paid, adds and keeps where that is given, how concentrated it is and to whom it sells. A \
                 stage with no firm between stages with firms is a gap, and points to K-RES-S2b.",
            es: "Una `cadena` con sus `eslabones` en orden y sus grupos laterales: empresas por eslabón, \
                 cuánto le pagan, agrega y le queda a cada uno si se da el dato, qué tan concentrado está y a \
                 quién le vende. Un eslabón sin empresas entre otros que sí tienen es un vacío que remite a \
                 K-RES-S2b.",
        },
        page: "chains",
        example: "quinua_san_jeronimo.red",
    },
];
