//! The standard actions, one for each expected result.

use super::Word;

pub static JOINT_PURCHASE: Word = Word::new("joint_purchase", "compra_conjunta").means(
    "The members buy a good together and reach the price of a larger volume. Example: `action linen: \
         joint_purchase { good: linen; discount: tiers { from 40_000 PEN/year: 8% } }`.",
    "Los socios compran un bien juntos y llegan al precio de un volumen mayor. Ejemplo: `acción \
         lencería: compra_conjunta { bien: lencería; descuento: tramos { desde 40_000 PEN/año: 8% } }`.",
);

pub static SHARED_TECHNICIAN: Word = Word::new("shared_technician", "técnico_compartido").means(
    "The members hire a technician for the group that none could pay alone. Example: `action adviser: \
         shared_technician { … }`.",
    "Los socios contratan para el grupo a un técnico que ninguno podría pagar solo. Ejemplo: `acción \
         asesor: técnico_compartido { … }`.",
);

pub static SHARED_EQUIPMENT: Word = Word::new("shared_equipment", "equipo_compartido").means(
    "The members buy a more productive machine and use it in common. Example: `action kiln: \
         shared_equipment { … }`.",
    "Los socios compran una máquina más productiva y la usan en común. Ejemplo: `acción horno: \
         equipo_compartido { … }`.",
);

pub static COMMON_STANDARDS: Word = Word::new("common_standards", "normas_comunes").means(
    "The members adopt one standard of quality and sell together under it. Example: `action quality: \
         common_standards { … }`.",
    "Los socios adoptan una misma norma de calidad y venden juntos con ella. Ejemplo: `acción calidad: \
         normas_comunes { … }`.",
);

pub static JOINT_PROMOTION: Word = Word::new("joint_promotion", "promoción_conjunta").means(
    "The members share a catalogue, a stand at a fair or training in sales. Example: `action fair: \
         joint_promotion { … }`.",
    "Los socios comparten un catálogo, un stand en una feria o una capacitación en ventas. Ejemplo: \
         `acción feria: promoción_conjunta { … }`.",
);

pub static JOINT_BANK_NEGOTIATION: Word = Word::new("joint_bank_negotiation", "negociación_bancaria_conjunta").means(
    "The members go to the bank as a group and obtain a lower rate. Example: `action loans: \
         joint_bank_negotiation { … }`.",
    "Los socios van al banco como grupo y consiguen una tasa menor. Ejemplo: `acción préstamos: \
         negociación_bancaria_conjunta { … }`.",
);

pub static LOWER_INVENTORIES: Word = Word::new("lower_inventories", "menores_inventarios").means(
    "Suppliers deliver on time, and the client firm holds less stock. Example: `action stock: \
         lower_inventories { … }`.",
    "Los proveedores entregan a tiempo y la empresa cliente mantiene menos existencias. Ejemplo: `acción \
         existencias: menores_inventarios { … }`.",
);

pub static SUPPLIER_ASSISTANCE: Word = Word::new("supplier_assistance", "asistencia_a_proveedores").means(
    "The large client backs training and advice for its suppliers or small distributors. Example: \
         `action training: supplier_assistance { … }`.",
    "El cliente grande respalda la capacitación y la asesoría de sus proveedores o pequeños \
         distribuidores. Ejemplo: `acción capacitación: asistencia_a_proveedores { … }`.",
);

pub static SUPPLIER_ACCESS: Word = Word::new("supplier_access", "acceso_de_proveedores").means(
    "Small suppliers sell to a large firm through a body that coordinates them. Example: `action orders: \
         supplier_access { … }`.",
    "Pequeños proveedores venden a una empresa grande mediante una instancia que los coordina. Ejemplo: \
         `acción pedidos: acceso_de_proveedores { … }`.",
);

pub static BACKED_CREDIT: Word = Word::new("backed_credit", "crédito_respaldado").means(
    "The large firm backs its suppliers' loans, so that they pay a lower rate. Example: `action loans: \
         backed_credit { … }`.",
    "La empresa grande respalda los préstamos de sus proveedores, que así pagan una tasa menor. Ejemplo: \
         `acción préstamos: crédito_respaldado { … }`.",
);

pub static ONE_STOP_SHOP: Word = Word::new("one_stop_shop", "ventanilla_única").means(
    "Permits and procedures are dealt with in one place, in less time and for less. Example: `action \
         permits: one_stop_shop { … }`.",
    "Permisos y trámites se resuelven en un solo lugar, en menos tiempo y a menor costo. Ejemplo: \
         `acción permisos: ventanilla_única { … }`.",
);

pub static LOCAL_SECURITY: Word = Word::new("local_security", "seguridad_local").means(
    "A security programme for the place: fewer losses and more customers, also for those who do not pay. \
         Example: `action guards: local_security { … }`.",
    "Programa de seguridad para la zona: menos pérdidas y más clientes, también para quienes no aportan. \
         Ejemplo: `acción vigilancia: seguridad_local { … }`.",
);

pub static TECHNICAL_EDUCATION: Word = Word::new("technical_education", "educación_técnica").means(
    "Better technical schooling, communications and internet in the territory. Example: `action \
         institute: technical_education { … }`.",
    "Mejor educación técnica, comunicaciones e internet en el territorio. Ejemplo: `acción instituto: \
         educación_técnica { … }`.",
);

pub static TERRITORY_IMAGE: Word = Word::new("territory_image", "imagen_del_territorio").means(
    "The name of the place is promoted to open or improve markets. Example: `action brand: \
         territory_image { … }`.",
    "Se promociona el nombre del lugar para abrir o mejorar mercados. Ejemplo: `acción marca: \
         imagen_del_territorio { … }`.",
);

pub static TERRITORY_CREDIT: Word = Word::new("territory_credit", "crédito_territorial").means(
    "Credit negotiated for the firms of a place, backed by the chamber or local public bodies. Example: \
         `action fund: territory_credit { … }`.",
    "Crédito negociado para las empresas de un lugar, con respaldo de la cámara o de entidades públicas \
         locales. Ejemplo: `acción fondo: crédito_territorial { … }`.",
);

pub static INFORMATION_SYSTEM: Word = Word::new("information_system", "sistema_de_información").means(
    "Specialised information for the sector at a lower cost: technology, fairs, inputs, new materials. \
         Example: `action portal: information_system { … }`.",
    "Información especializada para el sector a menor costo: tecnología, ferias, insumos, materiales \
         nuevos. Ejemplo: `acción portal: sistema_de_información { … }`.",
);

pub static NEW_SERVICES: Word = Word::new("new_services", "servicios_nuevos").means(
    "New production or support services that the sector lacked. Example: `action laboratory: \
         new_services { … }`.",
    "Servicios nuevos, de producción o de apoyo, que le faltaban al sector. Ejemplo: `acción \
         laboratorio: servicios_nuevos { … }`.",
);

pub static MISSING_STAGE: Word = Word::new("missing_stage", "eslabón_faltante").means(
    "Investment or new firms for a stage that is missing from the chain. Example: `action dyeing: \
         missing_stage { … }`.",
    "Inversión o empresas nuevas para un eslabón que falta en la cadena. Ejemplo: `acción teñido: \
         eslabón_faltante { … }`.",
);

pub static APPLIED_RESEARCH: Word = Word::new("applied_research", "investigación_aplicada").means(
    "New knowledge for the sector, by basic or applied research. Example: `action seeds: \
         applied_research { … }`.",
    "Conocimiento nuevo para el sector, mediante investigación básica o aplicada. Ejemplo: `acción \
         semillas: investigación_aplicada { … }`.",
);

pub static SECTOR_FAIRS: Word = Word::new("sector_fairs", "ferias_sectoriales").means(
    "Specialised local fairs and a common way to market for the sector. Example: `action fair: \
         sector_fairs { … }`.",
    "Ferias locales especializadas y acceso coordinado del sector a los mercados. Ejemplo: `acción \
         feria: ferias_sectoriales { … }`.",
);

pub static SECTOR_CREDIT: Word = Word::new("sector_credit", "crédito_sectorial").means(
    "Credit negotiated for the firms of a sector, backed by the chamber or public bodies. Example: \
         `action fund: sector_credit { … }`.",
    "Crédito negociado para las empresas de un sector, con respaldo de la cámara o de entidades \
         públicas. Ejemplo: `acción fondo: crédito_sectorial { … }`.",
);

/// All of them, in the order they are listed to people.
pub static ALL: &[&Word] = &[
    &JOINT_PURCHASE,
    &SHARED_TECHNICIAN,
    &SHARED_EQUIPMENT,
    &COMMON_STANDARDS,
    &JOINT_PROMOTION,
    &JOINT_BANK_NEGOTIATION,
    &LOWER_INVENTORIES,
    &SUPPLIER_ASSISTANCE,
    &SUPPLIER_ACCESS,
    &BACKED_CREDIT,
    &ONE_STOP_SHOP,
    &LOCAL_SECURITY,
    &TECHNICAL_EDUCATION,
    &TERRITORY_IMAGE,
    &TERRITORY_CREDIT,
    &INFORMATION_SYSTEM,
    &NEW_SERVICES,
    &MISSING_STAGE,
    &APPLIED_RESEARCH,
    &SECTOR_FAIRS,
    &SECTOR_CREDIT,
];
