//! The parameters of the standard actions, in both tongues.
//!
//! One word has one translation in all actions, so that translating a model never asks which action it stands in.

use crate::tongue::Text;

/// Every parameter of a standard action, sorted by its English name.
pub static ALL: &[Text] = &[
    Text { en: "adaptation", es: "adecuación" },
    Text { en: "adoption", es: "adopción" },
    Text { en: "audit", es: "auditoría" },
    Text { en: "body", es: "instancia" },
    Text { en: "body_cost", es: "costo_de_la_instancia" },
    Text { en: "budget", es: "presupuesto" },
    Text { en: "campaign", es: "campaña" },
    Text { en: "client", es: "cliente" },
    Text { en: "client_share", es: "parte_del_cliente" },
    Text { en: "cost_per_supplier", es: "costo_por_proveedor" },
    Text { en: "default_rate", es: "morosidad" },
    Text { en: "delivery_cost", es: "costo_de_entregas" },
    Text { en: "discount", es: "descuento" },
    Text { en: "fair_cost", es: "costo_de_la_feria" },
    Text { en: "fees", es: "cuotas" },
    Text { en: "gain_per_supplier", es: "mejora_por_proveedor" },
    Text { en: "gain_per_worker", es: "mejora_por_trabajador" },
    Text { en: "good", es: "bien" },
    Text { en: "guarantee", es: "garantía" },
    Text { en: "holding_cost", es: "costo_de_almacenaje" },
    Text { en: "hours_per_machine", es: "horas_por_equipo" },
    Text { en: "hours_per_member", es: "horas_por_socio" },
    Text { en: "hours_per_technician", es: "horas_por_técnico" },
    Text { en: "investment", es: "inversión" },
    Text { en: "investor", es: "inversionista" },
    Text { en: "joint_share", es: "parte_en_común" },
    Text { en: "loss_avoided", es: "pérdida_evitada" },
    Text { en: "machines", es: "equipos" },
    Text { en: "minimum_volume", es: "volumen_mínimo" },
    Text { en: "net_uplift", es: "aumento_neto" },
    Text { en: "outsiders_share", es: "parte_de_externos" },
    Text { en: "paperwork", es: "trámites" },
    Text { en: "payer", es: "pagador" },
    Text { en: "payer_share", es: "parte_del_pagador" },
    Text { en: "premium", es: "sobreprecio" },
    Text { en: "price", es: "precio" },
    Text { en: "price_gain", es: "mejora_de_precio" },
    Text { en: "procedures_per_firm", es: "trámites_por_empresa" },
    Text { en: "profit", es: "utilidad" },
    Text { en: "rate_cut", es: "rebaja_de_tasa" },
    Text { en: "research_time", es: "tiempo_de_investigación" },
    Text { en: "running", es: "funcionamiento" },
    Text { en: "saving", es: "ahorro" },
    Text { en: "saving_per_procedure", es: "ahorro_por_trámite" },
    Text { en: "search_cost", es: "costo_de_búsqueda" },
    Text { en: "setup", es: "puesta_en_marcha" },
    Text { en: "stand_cost", es: "costo_del_stand" },
    Text { en: "stand_fee", es: "cuota_del_stand" },
    Text { en: "standard", es: "norma" },
    Text { en: "stock_cut", es: "recorte_de_inventario" },
    Text { en: "technicians", es: "técnicos" },
    Text { en: "trained_share", es: "parte_capacitada" },
    Text { en: "upkeep", es: "mantenimiento" },
    Text { en: "users_share", es: "parte_usuaria" },
    Text { en: "wage", es: "sueldo" },
];

/// The parameter that a text spells, in either tongue.
pub fn find(text: &str) -> Option<Text> {
    let folded = super::fold(text);
    ALL.iter().find(|parameter| parameter.en == folded || super::fold(parameter.es) == folded).copied()
}
