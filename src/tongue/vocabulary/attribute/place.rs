//! Attributes of the surroundings: territories, chains, institutions, clusters, and the law of a country.

use super::super::{Attribute, Owner, Takes, Word, choice};
use super::Form;

pub static GROWTH: Attribute = Word::new("growth", "crecimiento")
    .means(
        "How fast it grows a year. Example: `growth: 7%..12%`.",
        "Cuánto crece por año. Ejemplo: `crecimiento: 7%..12%`.",
    )
    .attribute(&[Owner::Territory, Owner::Sector, Owner::Segment], Takes::Percent);

pub static STAGES: Attribute = Word::new("stages", "eslabones")
    .means(
        "The stages of the chain in their order, from inputs to the consumer. Example: `stages: supplies -> \
         lodging -> agencies`.",
        "Eslabones de la cadena en orden, desde los insumos hasta el consumidor. Ejemplo: `eslabones: \
         insumos -> hospedaje -> agencias`.",
    )
    .attribute(&[Owner::Chain], Takes::Stages);

pub static SUPPORT_SERVICES: Attribute = Word::new("support_services", "servicios_de_apoyo")
    .means(
        "Services that help the whole chain, such as transport or banking. Example: `support_services: \
         transport, banks`.",
        "Servicios que ayudan a toda la cadena, como transporte o banca. Ejemplo: `servicios_de_apoyo: \
         transporte, bancos`.",
    )
    .attribute(&[Owner::Chain], Takes::Words);

pub static RELATED_PRODUCTS: Attribute = Word::new("related_products", "productos_relacionados")
    .means(
        "Products made or sold beside those of the chain. Example: `related_products: crafts, textiles`.",
        "Productos que se hacen o venden junto a los de la cadena. Ejemplo: `productos_relacionados: \
         artesanía, textiles`.",
    )
    .attribute(&[Owner::Chain], Takes::Words);

pub static RELATED_SERVICES: Attribute = Word::new("related_services", "servicios_relacionados")
    .means(
        "Services bought beside those of the chain. Example: `related_services: guides, laundry`.",
        "Servicios que se contratan junto a los de la cadena. Ejemplo: `servicios_relacionados: guías, \
         lavandería`.",
    )
    .attribute(&[Owner::Chain], Takes::Words);

pub static SPHERE: Attribute = Word::new("sphere", "ámbito")
    .means(
        "The part of society the institution belongs to: public, private, academia or civil society. \
         Example: `sphere: public`.",
        "A qué parte de la sociedad pertenece la institución: sector público, privado, academia o sociedad \
         civil. Ejemplo: `ámbito: público`.",
    )
    .attribute(&[Owner::Institution], Takes::Choice(&choice::SPHERE));

pub static COMPETENCES: Attribute = Word::new("competences", "competencias")
    .means(
        "What the institution is there to do; those of several should complement each other. Example: \
         `competences: training, credit`.",
        "Lo que le toca hacer a la institución; entre varias deberían complementarse. Ejemplo: \
         `competencias: capacitación, crédito`.",
    )
    .attribute(&[Owner::Institution], Takes::Words);

pub static CAPABILITIES: Attribute = Word::new("capabilities", "capacidades")
    .means(
        "What the institution can do on the ground. Example: `capabilities: local_presence, \
         field_evaluation`.",
        "Lo que la institución puede hacer en el terreno. Ejemplo: `capacidades: presencia_local, \
         evaluación_en_campo`.",
    )
    .attribute(&[Owner::Institution], Takes::Choices(&choice::CAPABILITIES));

pub static NEEDED_COMPETENCES: Attribute = Word::new("needed_competences", "competencias_necesarias")
    .means(
        "The competences it needs of its institutions: those that none of them has are missing. Example: \
         `needed_competences: training, credit`.",
        "Competencias que necesita de sus instituciones: faltan las que ninguna tiene. Ejemplo: \
         `competencias_necesarias: capacitación, crédito`.",
    )
    .attribute(&[Owner::Network, Owner::Agreement, Owner::Cluster], Takes::Words);
pub static CREDIBILITY: Attribute = Word::new("credibility", "credibilidad")
    .means(
        "How far the firms believe the institution: low, intermediate or high. Example: `credibility: high`.",
        "Cuánto le creen las empresas a la institución: baja, intermedia o alta. Ejemplo: `credibilidad: alta`.",
    )
    .attribute(&[Owner::Institution], Takes::Choice(&choice::LEVEL))
    .agreeing(Form::FeminineSingular);

pub static CORE: Attribute = Word::new("core", "núcleo")
    .means(
        "The activities or firms at the heart of the cluster. Example: `core: agencies, lodging, \
         restaurants`.",
        "Actividades o empresas centrales del conglomerado. Ejemplo: `núcleo: agencias, hospedaje, \
         restaurantes`.",
    )
    .attribute(&[Owner::Cluster], Takes::Words);

pub static SUPPLIERS: Attribute = Word::new("suppliers", "proveedores")
    .means(
        "Those who supply the core. Example: `suppliers: food, fuel, equipment`.",
        "Quienes abastecen al núcleo. Ejemplo: `proveedores: alimentos, combustible, equipos`.",
    )
    .attribute(&[Owner::Cluster], Takes::Words);

pub static RELATED: Attribute = Word::new("related", "relacionados")
    .or_es(&["relacionado", "relacionada", "relacionadas"])
    .means(
        "Services bought together with those of the core. Example: `related: crafts, guides, laundry`.",
        "Servicios que se contratan junto con los del núcleo. Ejemplo: `relacionados: artesanía, guías, \
         lavandería`.",
    )
    .attribute(&[Owner::Cluster], Takes::Words);

pub static COMPLEMENTARY: Attribute = Word::new("complementary", "complementarios")
    .or_es(&["complementario", "complementaria", "complementarias"])
    .means(
        "Services that everyone in the cluster needs. Example: `complementary: banks, water, electricity`.",
        "Servicios que todos necesitan en el conglomerado. Ejemplo: `complementarios: bancos, agua, \
         electricidad`.",
    )
    .attribute(&[Owner::Cluster], Takes::Words);

pub static PROVINCES: Attribute = Word::new("provinces", "provincias")
    .means(
        "The places within its territory where it is at home. Example: `provinces: cusco, urubamba`.",
        "Los lugares de su territorio donde se asienta. Ejemplo: `provincias: cusco, urubamba`.",
    )
    .attribute(&[Owner::Cluster, Owner::Segment], Takes::Words);

pub static CLIENTS: Attribute = Word::new("clients", "clientes")
    .means(
        "Whom it serves: who buys, and what kind of people they are. Example: `clients: tour_operators, \
         students, historians`.",
        "A quiénes atiende: quién compra y qué perfil tiene. Ejemplo: `clientes: operadores, estudiantes, \
         historiadores`.",
    )
    .attribute(&[Owner::Cluster, Owner::Segment], Takes::Words);

pub static SEGMENTS: Attribute = Word::new("segments", "segmentos")
    .means(
        "The market segments the cluster serves. Example: `segments: cultural, adventure`.",
        "Segmentos de mercado que atiende el conglomerado. Ejemplo: `segmentos: cultural, aventura`.",
    )
    .attribute(&[Owner::Cluster], Takes::Words);

pub static LEVEL: Attribute = Word::new("level", "nivel")
    .means(
        "How developed the segment is: low, intermediate or high. Example: `level: low`.",
        "Qué tan desarrollado está el segmento: bajo, intermedio o alto. Ejemplo: `nivel: bajo`.",
    )
    .attribute(&[Owner::Segment], Takes::Choice(&choice::LEVEL));

pub static CAUSES: Attribute = Word::new("causes", "causas")
    .means(
        "Why the segment stands where it does. Example: `causes: informality, low_quality`.",
        "Por qué el segmento está como está. Ejemplo: `causas: informalidad, baja_calidad`.",
    )
    .attribute(&[Owner::Segment], Takes::Words);

pub static COUNTRY: Attribute = Word::new("country", "país")
    .means(
        "The country whose law the profile holds. Example: `country: \"Peru\"`.",
        "País cuya ley recoge el perfil. Ejemplo: `país: \"Perú\"`.",
    )
    .attribute(&[Owner::Profile], Takes::Text);

pub static YEAR: Attribute = Word::new("year", "año")
    .or_es(&["anio"])
    .means(
        "The year whose values the profile holds. Example: `year: 2026`.",
        "Año al que corresponden los valores del perfil. Ejemplo: `año: 2026`.",
    )
    .attribute(&[Owner::Profile], Takes::Whole);

pub static TAX_UNIT: Attribute = Word::new("tax_unit", "unidad_tributaria")
    .means(
        "The amount of money in which the law counts, in Peru the UIT of the year. Example: `tax_unit: 5_500 \
         PEN`.",
        "Monto en que cuenta la ley, en el Perú la UIT del año. Ejemplo: `unidad_tributaria: 5_500 PEN`.",
    )
    .attribute(&[Owner::Profile], Takes::Amount("money"));

pub static MICRO_UP_TO: Attribute = Word::new("micro_up_to", "micro_hasta")
    .means(
        "Yearly sales up to which a firm is micro, in tax units. Example: `micro_up_to: 150`.",
        "Ventas anuales hasta las que una empresa es micro, en unidades tributarias. Ejemplo: `micro_hasta: \
         150`.",
    )
    .attribute(&[Owner::Profile], Takes::Number);

pub static SMALL_UP_TO: Attribute = Word::new("small_up_to", "pequeña_hasta")
    .or_es(&["pequena_hasta"])
    .means(
        "Yearly sales up to which a firm is small, in tax units. Example: `small_up_to: 1_700`.",
        "Ventas anuales hasta las que una empresa es pequeña, en unidades tributarias. Ejemplo: \
         `pequeña_hasta: 1_700`.",
    )
    .attribute(&[Owner::Profile], Takes::Number);

pub static MEDIUM_UP_TO: Attribute = Word::new("medium_up_to", "mediana_hasta")
    .means(
        "Yearly sales up to which a firm is medium, in tax units; above it is large. Example: `medium_up_to: \
         2_300`.",
        "Ventas anuales hasta las que una empresa es mediana, en unidades tributarias; por encima es grande. \
         Ejemplo: `mediana_hasta: 2_300`.",
    )
    .attribute(&[Owner::Profile], Takes::Number);
