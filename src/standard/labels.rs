//! The labels of the standard actions' lines, in both tongues.
//!
//! The library is written in English; a reader sees, and a scenario may write, the label in either tongue.

use crate::tongue::vocabulary::fold;
use crate::tongue::{Text, Tongue};

/// Every label of a line of a standard action, sorted by its English text.
pub static ALL: &[Text] = &[
    Text { en: "Assistance to suppliers", es: "Asistencia a los proveedores" },
    Text { en: "Audit", es: "Auditoría" },
    Text { en: "Better practice", es: "Mejores prácticas" },
    Text { en: "Better price from the client", es: "Mejor precio del cliente" },
    Text { en: "Better price under the standard", es: "Mejor precio con la norma" },
    Text { en: "Better supplies", es: "Mejor abastecimiento" },
    Text { en: "Better trained workers", es: "Trabajadores mejor capacitados" },
    Text { en: "Better yield of suppliers", es: "Mejor rendimiento de los proveedores" },
    Text { en: "Bought nearby for less", es: "Compras cerca y a menor costo" },
    Text { en: "Cameras, lights and booths", es: "Cámaras, luces y casetas" },
    Text { en: "Campaign", es: "Campaña" },
    Text { en: "Coordination body", es: "Instancia de coordinación" },
    Text { en: "Courses, at the start", es: "Cursos, al inicio" },
    Text { en: "Courses, every year", es: "Cursos, cada año" },
    Text { en: "Fair", es: "Feria" },
    Text { en: "Findings adopted", es: "Hallazgos adoptados" },
    Text { en: "Guarantee", es: "Garantía" },
    Text { en: "Investment", es: "Inversión" },
    Text { en: "Keeping the image up", es: "Mantener la imagen" },
    Text { en: "Less interest", es: "Menos intereses" },
    Text { en: "Less interest for firms outside", es: "Menos intereses para empresas externas" },
    Text { en: "Less spent on finding out", es: "Menos gasto en averiguar" },
    Text { en: "Less stock to hold", es: "Menos existencias que mantener" },
    Text { en: "Loans not repaid", es: "Préstamos impagos" },
    Text { en: "Losses avoided", es: "Pérdidas evitadas" },
    Text { en: "Lower price for buying together", es: "Menor precio por comprar juntos" },
    Text { en: "Machines", es: "Equipos" },
    Text { en: "Meeting the standard", es: "Adecuarse a la norma" },
    Text { en: "More frequent deliveries", es: "Entregas más frecuentes" },
    Text { en: "Office, at the start", es: "Oficina, al inicio" },
    Text { en: "Office, every year", es: "Oficina, cada año" },
    Text { en: "Papers for the bank", es: "Trámites ante el banco" },
    Text { en: "Patrols and upkeep", es: "Patrullaje y mantenimiento" },
    Text { en: "Profit of the new stage", es: "Utilidad del nuevo eslabón" },
    Text { en: "Promotion, at the start", es: "Promoción, al inicio" },
    Text { en: "Promotion, every year", es: "Promoción, cada año" },
    Text { en: "Research", es: "Investigación" },
    Text { en: "Sales won at the fair", es: "Ventas ganadas en la feria" },
    Text { en: "Sales won by promotion", es: "Ventas ganadas por la promoción" },
    Text { en: "Sales won by the territory's image", es: "Ventas ganadas por la imagen del territorio" },
    Text { en: "Sales won near the fair", es: "Ventas ganadas en torno a la feria" },
    Text { en: "Service, at the start", es: "Servicio, al inicio" },
    Text { en: "Service, every year", es: "Servicio, cada año" },
    Text { en: "Simpler procedures", es: "Trámites más simples" },
    Text { en: "Stands", es: "Stands de los participantes" },
    Text { en: "System, at the start", es: "Sistema, al inicio" },
    Text { en: "System, every year", es: "Sistema, cada año" },
    Text { en: "Technicians", es: "Técnicos" },
    Text { en: "Upkeep of the machines", es: "Mantenimiento de los equipos" },
    Text { en: "Use of the service", es: "Uso del servicio" },
    Text { en: "Work of the machines", es: "Trabajo de los equipos" },
];

/// The label that a text spells, in either tongue; accents are optional.
pub fn find(text: &str) -> Option<Text> {
    let folded = fold(text);
    ALL.iter().find(|label| label.en == text || fold(label.es) == folded).copied()
}

/// The label of a standard line as it reads in a tongue; any other label is as its model has it.
pub fn line_label(label: &str, tongue: Tongue) -> &str {
    let known = ALL.binary_search_by_key(&label, |known| known.en).ok();
    known.map_or(label, |index| ALL[index].say(tongue))
}
