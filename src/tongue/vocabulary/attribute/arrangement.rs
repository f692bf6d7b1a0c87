//! Attributes of networks and agreements, and of the environment they work in.

use super::super::{Attribute, Kind, Owner, Takes, Word, choice};
use super::Form;

pub static OBJECTIVE: Attribute = Word::new("objective", "objetivo")
    .means(
        "The common aim, in a sentence. Example: `objective: \"Pay the wholesale price for linen\"`.",
        "El objetivo común, en una frase. Ejemplo: `objetivo: \"Pagar precio de mayorista por la \
         lencería\"`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement], Takes::Text);

pub static MEMBERS: Attribute = Word::new("members", "socios")
    .or_es(&["socias", "miembros"])
    .means(
        "The firms of a network; of a group one says how many. Example: `members: inti, sol, 20 of \
         workshops`.",
        "Empresas de una red; de un grupo se dice cuántas. Ejemplo: `socios: inti, sol, 20 de talleres`.",
    )
    .attribute(&[Owner::Network], Takes::Members);

pub static PARTICIPANTS: Attribute = Word::new("participants", "participantes")
    .means(
        "The firms that take part in an agreement; the others of its place or sector are outsiders. Example: \
         `participants: 300 of traders`.",
        "Empresas que participan en un acuerdo; las demás del lugar o del rubro son externas. Ejemplo: \
         `participantes: 300 de comerciantes`.",
    )
    .attribute(&[Owner::Agreement], Takes::Members);

pub static STRUCTURE: Attribute = Word::new("structure", "estructura")
    .means(
        "How it is led: `flat`, `flat rotating`, `led by` a firm or `hierarchical under` a firm. Example: \
         `structure: led by sol`.",
        "Cómo se dirige: `plana`, `plana rotativa`, `liderada por` una empresa o `jerárquica bajo` una \
         empresa. Ejemplo: `estructura: liderada por sol`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement], Takes::Structure);

pub static INSTITUTIONS: Attribute = Word::new("institutions", "instituciones")
    .means(
        "The institutions that accompany it. Example: `institutions: dircetur, unsaac`.",
        "Instituciones que la acompañan. Ejemplo: `instituciones: dircetur, unsaac`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement, Owner::Cluster], Takes::Names(&[Kind::Institution]));

pub static PROMOTER: Attribute = Word::new("promoter", "promotor")
    .or_es(&["promotora"])
    .means(
        "Who set it going and keeps it together: an institution or a firm. Example: `promoter: chamber`.",
        "Quién la impulsa y la mantiene unida: una institución o una empresa. Ejemplo: `promotor: cámara`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement, Owner::Cluster], Takes::Name(&[Kind::Institution, Kind::Firm]));

pub static TRUST: Attribute = Word::new("trust", "confianza")
    .means(
        "How far the members trust each other: low, intermediate or high. Example: `trust: intermediate`.",
        "Cuánto confían entre sí los socios: baja, intermedia o alta. Ejemplo: `confianza: intermedia`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement], Takes::Choice(&choice::LEVEL))
    .agreeing(Form::FeminineSingular);

pub static FEEDBACK: Attribute = Word::new("feedback", "retroalimentación")
    .means(
        "Where and how often the members review what they do and learn from it. Example: `feedback: \
         \"Meeting on the first Monday of the month\"`.",
        "Dónde y cada cuánto los socios revisan lo que hacen y aprenden de ello. Ejemplo: \
         `retroalimentación: \"Reunión el primer lunes del mes\"`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement], Takes::Text);

pub static BYLAWS: Attribute = Word::new("bylaws", "estatutos")
    .means(
        "The rules the members signed, or where to find them. Example: `bylaws: \"Signed on 3 March 2026\"`.",
        "Reglas que firmaron los socios, o dónde encontrarlas. Ejemplo: `estatutos: \"Firmados el 3 de marzo \
         de 2026\"`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement], Takes::Text);

pub static SHARING: Attribute = Word::new("sharing", "reparto")
    .means(
        "How the members split what is common: `equal`, `proportional to` a measure, or `shapley`; equal if \
         nothing is said. Example: `sharing: proportional to member.sales`.",
        "Cómo se reparten los socios lo que es común: `igual`, `proporcional a` un dato, o `shapley`; igual \
         si no se indica. Ejemplo: `reparto: proporcional a socio.ventas`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement], Takes::Sharing);

pub static START: Attribute = Word::new("start", "inicio")
    .means(
        "The day on which it begins; a programme's calendar counts from it. Example: `start: 2026-03-01`.",
        "Día en que empieza; desde ahí cuenta el calendario de un programa. Ejemplo: `inicio: 2026-03-01`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement, Owner::Programme], Takes::Date);

pub static CHANGE: Attribute = Word::new("change", "cambio")
    .means(
        "How fast the surroundings change: gradual or strong. A flat structure suits gradual change. \
         Example: `change: gradual`.",
        "Cómo cambia el medio: de forma gradual o fuerte. Una estructura plana se lleva bien con el cambio \
         gradual. Ejemplo: `cambio: gradual`.",
    )
    .attribute(&[Owner::Environment], Takes::Choice(&choice::CHANGE));

pub static CONCENTRATION: Attribute = Word::new("concentration", "concentración")
    .means(
        "How close together the firms are: low, intermediate or high. Example: `concentration: high`.",
        "Qué tan cerca están las empresas unas de otras: baja, intermedia o alta. Ejemplo: `concentración: \
         alta`.",
    )
    .attribute(&[Owner::Environment], Takes::Choice(&choice::LEVEL))
    .agreeing(Form::FeminineSingular);

pub static TRANSACTION_COSTS: Attribute = Word::new("transaction_costs", "costos_de_transacción")
    .means(
        "How costly it is to find partners, come to terms and see them kept: low, intermediate or high. \
         Example: `transaction_costs: low`.",
        "Qué tan caro es encontrar con quién asociarse, ponerse de acuerdo y hacer cumplir lo acordado: \
         bajos, intermedios o altos. Ejemplo: `costos_de_transacción: bajos`.",
    )
    .attribute(&[Owner::Environment], Takes::Choice(&choice::LEVEL))
    .agreeing(Form::MasculinePlural);

pub static REQUIRED_RESPONSE: Attribute = Word::new("required_response", "respuesta_requerida")
    .means(
        "How fast the members must answer what happens around them, an order or a fall of prices: low, intermediate or \
         high. Example: `required_response: high`.",
        "Qué tan rápido tienen que responder los socios a lo que pasa a su alrededor, un pedido o una caída de \
         precios: baja, intermedia o alta. Ejemplo: `respuesta_requerida: alta`.",
    )
    .attribute(&[Owner::Environment], Takes::Choice(&choice::LEVEL))
    .agreeing(Form::FeminineSingular);

pub static EXIT_RULE: Attribute = Word::new("exit_rule", "regla_de_salida")
    .means(
        "How a firm enters and leaves, and what it gets back of what it put in. Example: `exit_rule: \"Notice of three \
         months; its part of the oven is paid back in two years\"`.",
        "Cómo entra y cómo sale una empresa, y qué recupera de lo que puso. Ejemplo: `regla_de_salida: \"Aviso de tres \
         meses; se le devuelve su parte del horno en dos años\"`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement], Takes::Text);
