//! Structure and leadership of a network.

use super::Fact;
use crate::tongue::Text;

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "K-STRUCT-1",
        text: Text {
            en: "Leadership. In a flat network: none, or rotating. In a led one: of one member, by its \
                 capability. In a hierarchical one: very strong.",
            es: "Liderazgo. En la red plana: nulo o rotativo. En la red con liderazgo: de un componente, \
                 basado en su capacidad. En la jerarquizada: muy fuerte.",
        },
        what_minka_does: Text {
            en: "`structure: flat`, `flat rotating`, `led by F`, `hierarchical under F`. A leader that is \
                 missing, or no member, is an error.",
            es: "`estructura: plana`, `plana rotativa`, `liderada por F`, `jerárquica bajo F`. Es un error \
                 que falte el líder o que no sea socio.",
        },
        page: "structure",
        example: "hostels.red",
    },
    Fact {
        id: "K-STRUCT-2",
        text: Text {
            en: "Relative power. Flat: symmetry of positions. Led: limited asymmetry, since members keep \
                 their own clients and specialisation. Hierarchical: the leader decides who stays.",
            es: "Poder relativo. Plana: simetría de posiciones. Con liderazgo: asimetría limitada, pues los \
                 miembros tienen sus propios clientes y especialización. Jerarquizada: el líder decide la \
                 permanencia de los demás.",
        },
        what_minka_does: Text {
            en: "Computed as well: each member's share of the surplus (Shapley). Declared `ties` are held \
                 against the declared structure.",
            es: "También se calcula: la parte del excedente que corresponde a cada socio (Shapley). Los \
                 `lazos` declarados se contrastan con la estructura.",
        },
        page: "structure",
        example: "hostels.red",
    },
    Fact {
        id: "K-STRUCT-3",
        text: Text {
            en: "Decisions. Flat: by consensus. Led: the leader can induce and speed up decisions. \
                 Hierarchical: from above.",
            es: "Toma de decisiones. Plana: por consenso. Con liderazgo: el líder puede inducir y acelerar \
                 las decisiones. Jerarquizada: jerárquica.",
        },
        what_minka_does: Text {
            en: "It sets how many links must be coordinated: flat n(n−1)/2, hierarchical n−1, led in between. \
                 A line `cost each link` grows with them; where a leader would save more than it costs, advice.",
            es: "Fija cuántos enlaces hay que coordinar: plana n(n−1)/2, jerárquica n−1, con liderazgo entre \
                 ambas. Una línea `costo cada enlace` crece con ellos; si un líder ahorra más de lo que cuesta, un \
                 consejo.",
        },
        page: "structure",
        example: "hostels.red",
    },
    Fact {
        id: "K-STRUCT-4",
        text: Text {
            en: "Speed of response. Flat: low, for difficulties of process. Led: intermediate, since the \
                 leader speeds things up though consensus still matters. Hierarchical: high.",
            es: "Velocidad de respuesta. Plana: baja, por dificultades de proceso. Con liderazgo: intermedia, \
                 pues el líder acelera aunque el consenso importe. Jerarquizada: alta.",
        },
        what_minka_does: Text {
            en: "Part of every network's profile; a flat network where change is strong is warned of, and a structure \
                 slower than the `required_response` of its environment.",
            es: "Forma parte del perfil de toda red; se advierte de la red plana en un entorno de cambio \
                 fuerte, y de la estructura más lenta que la `respuesta_requerida` de su entorno.",
        },
        page: "structure",
        example: "hostels.red",
    },
    Fact {
        id: "K-STRUCT-5",
        text: Text {
            en: "Flexibility. Flat: high, no member is indispensable. Led: intermediate. Hierarchical: low, \
                 since the network's existence depends on the leader.",
            es: "Flexibilidad. Plana: alta, ningún miembro es imprescindible. Con liderazgo: intermedia. \
                 Jerarquizada: baja, dado que la existencia de la red depende del líder.",
        },
        what_minka_does: Text {
            en: "Computed as well: what the network is worth without each of its members, and who is \
                 indispensable. A hierarchical network without `bylaws` is advised to have them, and one whose members \
                 invest together to have an `exit_rule`.",
            es: "También se calcula: cuánto vale la red sin cada uno de sus socios y quién es imprescindible. \
                 A la red jerárquica sin `estatutos` se le aconseja tenerlos, y a la red cuyos socios invierten \
                 juntos, una `regla_de_salida`.",
        },
        page: "structure",
        example: "hostels.red",
    },
    Fact {
        id: "K-STRUCT-6",
        text: Text {
            en: "Ideal environment. Flat: high concentration, low transaction costs, gradual change. Led: it \
                 bears change. Hierarchical: it can face strong change.",
            es: "Entorno ideal. Plana: alta concentración, bajos costos de transacción y cambios paulatinos. \
                 Con liderazgo: soporta cambios. Jerarquizada: puede enfrentar altos cambios.",
        },
        what_minka_does: Text {
            en: "The declared `environment` is held against the structure: the fit.",
            es: "El `entorno` declarado se contrasta con la estructura: el ajuste.",
        },
        page: "structure",
        example: "hostels.red",
    },
];
