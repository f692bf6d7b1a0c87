//! What helps firms to work together, as somebody rates it (K-FAC-1 to K-FAC-6).

use super::super::{Attribute, Owner, Takes, Word, choice};
use super::Form;

impl Word {
    const fn rated(self) -> Attribute {
        self.attribute(&[Owner::Readiness], Takes::Choice(&choice::LEVEL)).agreeing(Form::FeminineSingular)
    }
}

pub static TERRITORIAL_CONCENTRATION: Attribute = Word::new("territorial_concentration", "concentración_territorial")
    .means(
        "How close together the firms are, as you rate it. Example: `territorial_concentration: high`.",
        "Qué tan cerca están las empresas unas de otras, según tu calificación. Ejemplo: \
         `concentración_territorial: alta`.",
    )
    .rated();

pub static DYNAMIC_SECTOR: Attribute = Word::new("dynamic_sector", "dinámica_del_sector")
    .means(
        "How much life there is in the firms' line of business, as you rate it. Example: `dynamic_sector: low`.",
        "Cuánto movimiento tiene el rubro de las empresas, según tu calificación. Ejemplo: \
         `dinámica_del_sector: baja`.",
    )
    .rated();

pub static LEADER_PRESENCE: Attribute = Word::new("leader_presence", "presencia_de_líder")
    .means(
        "How far somebody leads whom the others follow, as you rate it. Example: `leader_presence: intermediate`.",
        "Hasta qué punto hay un líder a quien los demás siguen, según tu calificación. Ejemplo: \
         `presencia_de_líder: intermedia`.",
    )
    .rated();

pub static COMMON_PROBLEMS: Attribute = Word::new("common_problems", "percepción_de_problemas_comunes")
    .means(
        "How far the owners see that their problems are the same, as you rate it. Example: `common_problems: high`.",
        "Cuánto perciben los dueños que sus problemas son los mismos, según tu calificación. Ejemplo: \
         `percepción_de_problemas_comunes: alta`.",
    )
    .rated();

pub static CREDIBLE_INSTITUTIONS: Attribute = Word::new("credible_institutions", "credibilidad_de_instituciones")
    .means(
        "How far the firms believe in policies and institutions, as you rate it. Example: `credible_institutions: \
         intermediate`.",
        "Cuánto creen las empresas en las políticas y las instituciones, según tu calificación. Ejemplo: \
         `credibilidad_de_instituciones: intermedia`.",
    )
    .rated();

pub static PROGRAMME_COORDINATION: Attribute = Word::new("programme_coordination", "coordinación_con_programas")
    .means(
        "How well it is coordinated with other programmes, as you rate it. Example: `programme_coordination: low`.",
        "Qué tan coordinada está con otros programas, según tu calificación. Ejemplo: \
         `coordinación_con_programas: baja`.",
    )
    .rated();
