//! Attributes of actions, programmes and their phases.

use super::super::{Attribute, Kind, Owner, Takes, Word, choice};

pub static DIMENSION: Attribute = Word::new("dimension", "dimensión")
    .means(
        "In what the action helps: costs, technology and information, markets or credit. Example: \
         `dimension: market_access`.",
        "En qué ayuda la acción: costos, tecnología e información, mercados o crédito. Ejemplo: `dimensión: \
         acceso_a_mercados`.",
    )
    .attribute(&[Owner::Action, Owner::ActionDefinition], Takes::Choice(&choice::DIMENSION));

pub static RESULT: Attribute = Word::new("result", "resultado")
    .means(
        "The expected result the action pursues, by its code. Example: `result: \"K-RES-H1\"`.",
        "Resultado esperado que persigue la acción, con su código. Ejemplo: `resultado: \"K-RES-H1\"`.",
    )
    .attribute(&[Owner::Action, Owner::ActionDefinition], Takes::Text);

pub static GOOD: Attribute = Word::new("good", "bien")
    .means(
        "The good that is bought or sold together, by the name it has in `buys` and `sells`. Example: `good: \
         linen`.",
        "Bien que se compra o vende en conjunto, con el nombre que lleva en `compra` y `vende`. Ejemplo: \
         `bien: lencería`.",
    )
    .attribute(&[Owner::Action], Takes::Good);

pub static DISCOUNT: Attribute = Word::new("discount", "descuento")
    .means(
        "The discount reached by buying together, by volume. Example: `discount: tiers { from 40_000 \
         PEN/year: 8% }`.",
        "Descuento que se logra al comprar juntos, según el volumen. Ejemplo: `descuento: tramos { desde \
         40_000 PEN/año: 8% }`.",
    )
    .attribute(&[Owner::Action], Takes::Tiers);

pub static NEEDS: Attribute = Word::new("needs", "necesita")
    .means(
        "Without whom the action cannot be taken: a number of members, or the firms named. Examples: `needs: \
         2 members`, `needs: sol`.",
        "Sin quiénes no se puede hacer la acción: un número de socios o las empresas que se nombran. \
         Ejemplos: `necesita: 2 socios`, `necesita: sol`.",
    )
    .attribute(&[Owner::Action, Owner::ActionDefinition], Takes::Needs);

pub static EASES: Attribute = Word::new("eases", "alivia")
    .means(
        "Which restrictions of the firms the action eases. Example: `eases: financing`.",
        "Qué restricciones de las empresas alivia la acción. Ejemplo: `alivia: financiamiento`.",
    )
    .attribute(&[Owner::Action, Owner::ActionDefinition], Takes::Choices(&choice::RESTRICTIONS));

pub static ADVANTAGES: Attribute = Word::new("advantages", "ventajas")
    .means(
        "Which advantages of associating the action brings. Example: `advantages: economies_of_scale, \
         bargaining_power`.",
        "Qué ventajas de asociarse trae la acción. Ejemplo: `ventajas: economías_de_escala, \
         poder_de_negociación`.",
    )
    .attribute(&[Owner::Action, Owner::ActionDefinition], Takes::Choices(&choice::ADVANTAGES));

pub static PILOT: Attribute = Word::new("pilot", "piloto")
    .means(
        "Is the action a first trial, on which the members see whether they can rely on each other? Example: `pilot: \
         yes`.",
        "¿Es la acción una primera prueba, en la que los socios ven si pueden confiar unos en otros? Ejemplo: `piloto: \
         sí`.",
    )
    .attribute(&[Owner::Action], Takes::YesNo);

pub static JOINT_LIABILITY: Attribute = Word::new("joint_liability", "responsabilidad_solidaria")
    .means(
        "Does each borrower answer for the loans of the others? Example: `joint_liability: yes`.",
        "¿Responde cada prestatario por los créditos de los demás? Ejemplo: `responsabilidad_solidaria: sí`.",
    )
    .attribute(&[Owner::Action], Takes::YesNo);

pub static SCREENING: Attribute = Word::new("screening", "selección")
    .means(
        "How those who answer for each other chose each other. Example: `screening: \"Each is proposed by two who know \
         its accounts\"`.",
        "Cómo se eligieron entre sí quienes responden unos por otros. Ejemplo: `selección: \"A cada uno lo proponen \
         dos que conocen sus cuentas\"`.",
    )
    .attribute(&[Owner::Action], Takes::Text);

pub static INSTITUTION: Attribute = Word::new("institution", "institución")
    .means(
        "The institution that runs the programme. Example: `institution: ipae`.",
        "Institución que conduce el programa. Ejemplo: `institución: ipae`.",
    )
    .attribute(&[Owner::Programme], Takes::Name(&[Kind::Institution]));

pub static AFTER: Attribute = Word::new("after", "después_de")
    .means(
        "The phases a firm must have finished before this one. Example: `after: basic`.",
        "Etapas que la empresa debe haber terminado antes de esta. Ejemplo: `después_de: básica`.",
    )
    .attribute(&[Owner::Phase], Takes::Names(&[Kind::Phase]));

pub static INTAKE: Attribute = Word::new("intake", "ingreso")
    .means(
        "How many firms enter the programme, or a phase from outside the programme. Example: `intake: 40`.",
        "Cuántas empresas entran al programa, o a una etapa desde fuera del programa. Ejemplo: `ingreso: 40`.",
    )
    .attribute(&[Owner::Programme, Owner::Phase], Takes::Number);

pub static DURATION: Attribute = Word::new("duration", "duración")
    .means(
        "How long the phase takes. Example: `duration: 3 months`.",
        "Cuánto dura la etapa. Ejemplo: `duración: 3 meses`.",
    )
    .attribute(&[Owner::Phase], Takes::Duration);

pub static COMPLETION: Attribute = Word::new("completion", "culminación")
    .means(
        "The share of the firms in the phase that finish it; it may be uncertain. Example: `completion: \
         70%..85%`.",
        "Parte de las empresas de la etapa que la terminan; puede ser incierta. Ejemplo: `culminación: \
         70%..85%`.",
    )
    .attribute(&[Owner::Phase], Takes::Percent);

pub static CERTIFICATION: Attribute = Word::new("certification", "certificación")
    .means(
        "What a firm that finishes the phase is awarded: bronze, silver or gold. Example: `certification: \
         bronze`.",
        "Lo que obtiene la empresa que termina la etapa: bronce, plata u oro. Ejemplo: `certificación: \
         bronce`.",
    )
    .attribute(&[Owner::Phase], Takes::Choice(&choice::CERTIFICATION));
