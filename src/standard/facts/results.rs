//! The expected results, one by one; their short texts stand in [`crate::standard::results`].

use super::Fact;
use crate::tongue::Text;

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "K-RES-H1",
        text: Text {
            en: "A horizontal network can cut costs by buying large volumes of inputs together.",
            es: "Una red horizontal puede reducir costos con la compra en conjunto de grandes volúmenes de \
                 insumos.",
        },
        what_minka_does: Text {
            en: "Standard action `joint_purchase`: each member that buys the good gains the discount of the \
                 joint volume, less that of its own.",
            es: "Acción estándar `compra_conjunta`: cada socio que compra el bien gana el descuento del \
                 volumen conjunto, menos el del suyo.",
        },
        page: "expected-results",
        example: "hostels.red",
    },
    Fact {
        id: "K-RES-H2a",
        text: Text {
            en: "A horizontal network can reach technology by hiring technicians for the group, or by buying \
                 more productive equipment for shared use.",
            es: "Una red horizontal puede acceder a tecnología con la contratación de técnicos para el grupo \
                 o la compra asociativa de equipos más productivos de uso mancomunado.",
        },
        what_minka_does: Text {
            en: "Standard actions `shared_technician` and `shared_equipment`: the members share the wage, or \
                 the machine, and each gains by its sales.",
            es: "Acciones estándar `técnico_compartido` y `equipo_compartido`: los socios comparten el sueldo \
                 o el equipo y cada uno gana según sus ventas.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-H2b",
        text: Text {
            en: "A horizontal network can sell together on the basis of standards that all adopt.",
            es: "Una red horizontal puede comercializar en conjunto a partir de la adopción de estándares.",
        },
        what_minka_does: Text {
            en: "Standard action `common_standards`: each member meets the standard once and earns a premium \
                 on what is sold together.",
            es: "Acción estándar `normas_comunes`: cada socio se adecúa una vez y gana un sobreprecio por lo \
                 que se vende en común.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-H3",
        text: Text {
            en: "A horizontal network can reach markets by promoting itself jointly: a catalogue, fairs, \
                 training of those who sell.",
            es: "Una red horizontal puede acceder a mercados con acciones de promoción conjunta: un catálogo, \
                 ferias, entrenamiento de responsables de ventas.",
        },
        what_minka_does: Text {
            en: "Standard action `joint_promotion`: the members share the stand, the catalogue and the fees, \
                 and each gains by its sales.",
            es: "Acción estándar `promoción_conjunta`: los socios comparten el stand, el catálogo y las \
                 cuotas, y cada uno gana según sus ventas.",
        },
        page: "expected-results",
        example: "hostels.red",
    },
    Fact {
        id: "K-RES-H4",
        text: Text {
            en: "A horizontal network can reach credit by negotiating jointly with local banks.",
            es: "Una red horizontal puede acceder al crédito con la negociación conjunta con bancos locales.",
        },
        what_minka_does: Text {
            en: "Standard action `joint_bank_negotiation`: the rate of each member's loan falls with the \
                 credit of all.",
            es: "Acción estándar `negociación_bancaria_conjunta`: la tasa de cada socio baja según el crédito \
                 de todos.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-V1",
        text: Text {
            en: "A vertical network can cut costs by lowering the inventories of the client firms.",
            es: "Una red vertical puede reducir costos al disminuir los inventarios de las empresas clientes.",
        },
        what_minka_does: Text {
            en: "Standard action `lower_inventories`: the client gains; the suppliers bear the more frequent \
                 deliveries.",
            es: "Acción estándar `menores_inventarios`: gana el cliente; los proveedores asumen entregas más \
                 frecuentes.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-V2",
        text: Text {
            en: "A vertical network can bring technology by a programme of assistance to suppliers, backed by \
                 the large client firms; the same holds for small distributors.",
            es: "Una red vertical puede dar acceso a tecnología con un programa de asistencia a proveedores \
                 apoyado por las grandes empresas clientes; lo mismo vale para pequeños distribuidores.",
        },
        what_minka_does: Text {
            en: "Standard action `supplier_assistance`: each supplier gains by its sales; the client bears \
                 its share of the cost.",
            es: "Acción estándar `asistencia_a_proveedores`: cada proveedor gana según sus ventas; el cliente \
                 asume su parte del costo.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-V3",
        text: Text {
            en: "A vertical network can open the purchases of large firms through bodies in which small \
                 suppliers coordinate.",
            es: "Una red vertical puede dar acceso a las compras de grandes empresas con instancias de \
                 coordinación de pequeños proveedores.",
        },
        what_minka_does: Text {
            en: "Standard action `supplier_access`: the suppliers gain a better price from the least volume \
                 on, and share the cost of the body.",
            es: "Acción estándar `acceso_de_proveedores`: los proveedores logran mejor precio desde el \
                 volumen mínimo y comparten el costo de la instancia.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-V4",
        text: Text {
            en: "A vertical network can bring credit by finance that the large firm backs.",
            es: "Una red vertical puede dar acceso al crédito con mecanismos de financiamiento apoyados por \
                 la gran empresa.",
        },
        what_minka_does: Text {
            en: "Standard action `backed_credit`: the suppliers' rate falls; the client bears the loss it \
                 must expect.",
            es: "Acción estándar `crédito_respaldado`: baja la tasa de los proveedores; el cliente asume la \
                 morosidad esperada.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-T1a",
        text: Text {
            en: "A territorial agreement can cut the administrative cost of local firms by simpler procedures \
                 or a one-stop shop.",
            es: "Un acuerdo territorial puede reducir los costos administrativos de las empresas de una \
                 localidad con la simplificación de trámites o una ventanilla única.",
        },
        what_minka_does: Text {
            en: "Standard action `one_stop_shop`: every firm of the territory gains, whether it took part or \
                 not.",
            es: "Acción estándar `ventanilla_única`: gana toda empresa del territorio, haya participado o no.",
        },
        page: "expected-results",
        example: "licencias_lima.red",
    },
    Fact {
        id: "K-RES-T1b",
        text: Text {
            en: "A territorial agreement can cut costs by a programme for the security of the place, as in \
                 the Gamarra clothing cluster.",
            es: "Un acuerdo territorial puede reducir costos con un programa de seguridad del entorno local, \
                 como en el cluster de confecciones de Gamarra.",
        },
        what_minka_does: Text {
            en: "Standard action `local_security`: every firm of the place gains, the participants pay; who \
                 free-rides is shown.",
            es: "Acción estándar `seguridad_local`: gana toda empresa del lugar y pagan los participantes; se \
                 muestra quién se beneficia sin aportar.",
        },
        page: "expected-results",
        example: "gamarra.red",
    },
    Fact {
        id: "K-RES-T2",
        text: Text {
            en: "A territorial agreement can bring technology by better technical education in the cluster \
                 and better communications and internet.",
            es: "Un acuerdo territorial puede dar acceso a tecnología con mejor enseñanza técnica en el \
                 cluster y mejores comunicaciones e internet.",
        },
        what_minka_does: Text {
            en: "Standard action `technical_education`: every firm of the territory gains by its workers.",
            es: "Acción estándar `educación_técnica`: gana toda empresa del territorio según sus \
                 trabajadores.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-T3",
        text: Text {
            en: "A territorial agreement can open new markets, or better ones, by programmes that promote the \
                 image of the territory.",
            es: "Un acuerdo territorial puede dar acceso a nuevos mercados, o mejorar los atendidos, con \
                 programas de promoción de la imagen del territorio.",
        },
        what_minka_does: Text {
            en: "Standard action `territory_image`: every firm of the territory gains by its sales.",
            es: "Acción estándar `imagen_del_territorio`: gana toda empresa del territorio según sus ventas.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-T4",
        text: Text {
            en: "A territorial agreement can bring credit by negotiating with a bank, with the support of the \
                 chamber or of local public institutions.",
            es: "Un acuerdo territorial puede dar acceso al crédito con la negociación con un banco, con \
                 apoyo de la cámara empresarial o de instituciones públicas locales.",
        },
        what_minka_does: Text {
            en: "Standard action `territory_credit`: the rate of each participant's loan falls with the \
                 credit of all.",
            es: "Acción estándar `crédito_territorial`: la tasa de cada participante baja según el crédito de \
                 todos.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-S1",
        text: Text {
            en: "A sector agreement can cut the cost of specialised information by a system on technology, \
                 fairs, inputs and new materials.",
            es: "Un acuerdo sectorial puede reducir el costo de la información especializada con un sistema \
                 sobre tecnología, ferias, insumos y nuevos materiales.",
        },
        what_minka_does: Text {
            en: "Standard action `information_system`: every firm of the sector spends less on finding out.",
            es: "Acción estándar `sistema_de_información`: toda empresa del sector gasta menos en informarse.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-S2a",
        text: Text {
            en: "A sector agreement can bring new services, of production or in support of it.",
            es: "Un acuerdo sectorial puede generar nuevos servicios productivos o de apoyo a la producción.",
        },
        what_minka_does: Text {
            en: "Standard action `new_services`: the firms that use the service gain by their sales.",
            es: "Acción estándar `servicios_nuevos`: las empresas usuarias ganan según sus ventas.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-S2b",
        text: Text {
            en: "A sector agreement can attract investment, or new firms, for a stage that is missing from \
                 the chain.",
            es: "Un acuerdo sectorial puede promover inversión directa, o nuevas empresas, para una fase del \
                 proceso que no está presente en la cadena.",
        },
        what_minka_does: Text {
            en: "Standard action `missing_stage`: every firm that buys what the stage makes gains. A stage \
                 with no firm suggests it.",
            es: "Acción estándar `eslabón_faltante`: gana toda empresa que compra lo que ese eslabón produce. \
                 Un eslabón sin empresas la sugiere.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-S2c",
        text: Text {
            en: "A sector agreement can bring new knowledge by programmes of basic or applied research.",
            es: "Un acuerdo sectorial puede dar acceso a nuevos conocimientos con programas de investigación \
                 de base o aplicada.",
        },
        what_minka_does: Text {
            en: "Standard action `applied_research`: the firms of the sector that adopt what is found gain by \
                 their sales.",
            es: "Acción estándar `investigación_aplicada`: las empresas del sector que adoptan lo hallado \
                 ganan según sus ventas.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-S3",
        text: Text {
            en: "A sector agreement can open markets by specialised local fairs and by coordinated efforts of \
                 the sector's firms.",
            es: "Un acuerdo sectorial puede dar acceso a mercados con ferias locales especializadas y \
                 esfuerzos coordinados de las empresas del sector.",
        },
        what_minka_does: Text {
            en: "Standard action `sector_fairs`: every firm of the sector gains by its sales; the \
                 participants bear the fair.",
            es: "Acción estándar `ferias_sectoriales`: gana toda empresa del sector según sus ventas; los \
                 participantes asumen la feria.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
    Fact {
        id: "K-RES-S4",
        text: Text {
            en: "A sector agreement can bring credit by negotiating with a bank, with the support of the \
                 chamber or of local public institutions.",
            es: "Un acuerdo sectorial puede dar acceso al crédito con la negociación con un banco, con apoyo \
                 de la cámara empresarial o de instituciones públicas locales.",
        },
        what_minka_does: Text {
            en: "Standard action `sector_credit`: the rate of each participant's loan falls with the credit \
                 of all.",
            es: "Acción estándar `crédito_sectorial`: la tasa de cada participante baja según el crédito de \
                 todos.",
        },
        page: "expected-results",
        example: "calzado_trujillo.red",
    },
];
