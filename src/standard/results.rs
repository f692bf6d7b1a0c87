//! The results that each form of cooperation may be expected to bring.

use crate::tongue::Text;

/// A form of collective action (K-TYPE-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// Like firms of one place that do something together.
    HorizontalNetwork,
    /// Suppliers or distributors and their large partner.
    VerticalNetwork,
    /// Firms and institutions for a territory.
    TerritorialAgreement,
    /// Firms and institutions for a chain or sector.
    SectorAgreement,
}

impl Form {
    /// All forms, in the order they are always listed.
    pub const ALL: [Form; 4] =
        [Form::HorizontalNetwork, Form::VerticalNetwork, Form::TerritorialAgreement, Form::SectorAgreement];

    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Form::HorizontalNetwork => "horizontal_network",
            Form::VerticalNetwork => "vertical_network",
            Form::TerritorialAgreement => "territorial_agreement",
            Form::SectorAgreement => "sector_agreement",
        }
    }

    /// The name people read.
    pub fn title(self) -> Text {
        match self {
            Form::HorizontalNetwork => Text { en: "horizontal network", es: "red horizontal" },
            Form::VerticalNetwork => Text { en: "vertical network", es: "red vertical" },
            Form::TerritorialAgreement => {
                Text { en: "territorial productive agreement", es: "acuerdo productivo territorial" }
            }
            Form::SectorAgreement => Text { en: "sector agreement", es: "acuerdo sectorial" },
        }
    }
}

/// A dimension in which results are expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ResultDimension {
    /// The same for less.
    CostReduction,
    /// Knowing and doing more.
    TechnologyInformation,
    /// Selling more, or better.
    MarketAccess,
    /// Borrowing more, or cheaper.
    CreditAccess,
}

impl ResultDimension {
    /// All dimensions, in the order they are always listed.
    pub const ALL: [ResultDimension; 4] = [
        ResultDimension::CostReduction,
        ResultDimension::TechnologyInformation,
        ResultDimension::MarketAccess,
        ResultDimension::CreditAccess,
    ];

    /// The name in JSON and in a model.
    pub fn name(self) -> &'static str {
        match self {
            ResultDimension::CostReduction => "cost_reduction",
            ResultDimension::TechnologyInformation => "technology_information",
            ResultDimension::MarketAccess => "market_access",
            ResultDimension::CreditAccess => "credit_access",
        }
    }

    /// The name people read.
    pub fn title(self) -> Text {
        match self {
            ResultDimension::CostReduction => Text { en: "cost reduction", es: "reducción de costos" },
            ResultDimension::TechnologyInformation => {
                Text { en: "access to technology and information", es: "acceso a tecnología e información" }
            }
            ResultDimension::MarketAccess => Text { en: "access to markets", es: "acceso a mercados" },
            ResultDimension::CreditAccess => Text { en: "access to credit", es: "acceso al crédito" },
        }
    }
}

/// A result that a form of cooperation may be expected to bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExpectedResult {
    /// `K-RES-…`.
    pub id: &'static str,
    /// Of which form.
    pub form: Form,
    /// In which dimension.
    pub dimension: ResultDimension,
    /// What is expected, short enough for a line of a table.
    pub text: Text,
    /// The standard action that pursues it, by its English name; where there are several, the first to suggest.
    pub action: &'static str,
}

/// The expected result of an id.
pub fn result_of(id: &str) -> Option<&'static ExpectedResult> {
    RESULTS.iter().find(|result| result.id == id)
}

/// Every expected result, in the order of the source.
pub static RESULTS: &[ExpectedResult] = &[
    ExpectedResult {
        id: "K-RES-H1",
        form: Form::HorizontalNetwork,
        dimension: ResultDimension::CostReduction,
        text: Text {
            en: "large volumes of inputs bought together",
            es: "compra conjunta de grandes volúmenes de insumos",
        },
        action: "joint_purchase",
    },
    ExpectedResult {
        id: "K-RES-H2a",
        form: Form::HorizontalNetwork,
        dimension: ResultDimension::TechnologyInformation,
        text: Text {
            en: "technicians hired, or better equipment bought, for the group",
            es: "técnicos para el grupo o equipos de uso mancomunado",
        },
        action: "shared_technician",
    },
    ExpectedResult {
        id: "K-RES-H2b",
        form: Form::HorizontalNetwork,
        dimension: ResultDimension::TechnologyInformation,
        text: Text {
            en: "selling together, on the basis of common standards",
            es: "comercialización conjunta con estándares comunes",
        },
        action: "common_standards",
    },
    ExpectedResult {
        id: "K-RES-H3",
        form: Form::HorizontalNetwork,
        dimension: ResultDimension::MarketAccess,
        text: Text {
            en: "joint promotion: catalogue, fairs, sales training",
            es: "promoción conjunta: catálogo, ferias, personal de ventas",
        },
        action: "joint_promotion",
    },
    ExpectedResult {
        id: "K-RES-H4",
        form: Form::HorizontalNetwork,
        dimension: ResultDimension::CreditAccess,
        text: Text { en: "joint negotiation with local banks", es: "negociación conjunta con bancos locales" },
        action: "joint_bank_negotiation",
    },
    ExpectedResult {
        id: "K-RES-V1",
        form: Form::VerticalNetwork,
        dimension: ResultDimension::CostReduction,
        text: Text { en: "lower inventories of the client firms", es: "menores inventarios de las empresas clientes" },
        action: "lower_inventories",
    },
    ExpectedResult {
        id: "K-RES-V2",
        form: Form::VerticalNetwork,
        dimension: ResultDimension::TechnologyInformation,
        text: Text {
            en: "assistance to suppliers, backed by the large client",
            es: "asistencia a proveedores con apoyo del gran cliente",
        },
        action: "supplier_assistance",
    },
    ExpectedResult {
        id: "K-RES-V3",
        form: Form::VerticalNetwork,
        dimension: ResultDimension::MarketAccess,
        text: Text {
            en: "small suppliers coordinated to sell to large firms",
            es: "acceso coordinado a las compras de grandes empresas",
        },
        action: "supplier_access",
    },
    ExpectedResult {
        id: "K-RES-V4",
        form: Form::VerticalNetwork,
        dimension: ResultDimension::CreditAccess,
        text: Text { en: "finance backed by the large firm", es: "financiamiento respaldado por la gran empresa" },
        action: "backed_credit",
    },
    ExpectedResult {
        id: "K-RES-T1a",
        form: Form::TerritorialAgreement,
        dimension: ResultDimension::CostReduction,
        text: Text {
            en: "simpler procedures or a one-stop shop", es: "trámites más simples o una ventanilla única"
        },
        action: "one_stop_shop",
    },
    ExpectedResult {
        id: "K-RES-T1b",
        form: Form::TerritorialAgreement,
        dimension: ResultDimension::CostReduction,
        text: Text { en: "a local security programme", es: "programa de seguridad del entorno local" },
        action: "local_security",
    },
    ExpectedResult {
        id: "K-RES-T2",
        form: Form::TerritorialAgreement,
        dimension: ResultDimension::TechnologyInformation,
        text: Text {
            en: "better technical education, communications and internet",
            es: "mejor enseñanza técnica, comunicaciones e internet",
        },
        action: "technical_education",
    },
    ExpectedResult {
        id: "K-RES-T3",
        form: Form::TerritorialAgreement,
        dimension: ResultDimension::MarketAccess,
        text: Text {
            en: "new or better markets through the territory's image",
            es: "nuevos mercados por la imagen del territorio",
        },
        action: "territory_image",
    },
    ExpectedResult {
        id: "K-RES-T4",
        form: Form::TerritorialAgreement,
        dimension: ResultDimension::CreditAccess,
        text: Text {
            en: "a bank negotiated with, backed by chamber or town",
            es: "negociación con bancos, con la cámara o entes locales",
        },
        action: "territory_credit",
    },
    ExpectedResult {
        id: "K-RES-S1",
        form: Form::SectorAgreement,
        dimension: ResultDimension::CostReduction,
        text: Text {
            en: "specialised information made cheaper by a shared system",
            es: "información especializada más barata, por un sistema común",
        },
        action: "information_system",
    },
    ExpectedResult {
        id: "K-RES-S2a",
        form: Form::SectorAgreement,
        dimension: ResultDimension::TechnologyInformation,
        text: Text { en: "new production or support services", es: "nuevos servicios productivos o de apoyo" },
        action: "new_services",
    },
    ExpectedResult {
        id: "K-RES-S2b",
        form: Form::SectorAgreement,
        dimension: ResultDimension::TechnologyInformation,
        text: Text {
            en: "investment in a stage missing from the chain",
            es: "inversión en un eslabón ausente de la cadena",
        },
        action: "missing_stage",
    },
    ExpectedResult {
        id: "K-RES-S2c",
        form: Form::SectorAgreement,
        dimension: ResultDimension::TechnologyInformation,
        text: Text {
            en: "new knowledge from basic or applied research",
            es: "nuevos conocimientos por investigación básica o aplicada",
        },
        action: "applied_research",
    },
    ExpectedResult {
        id: "K-RES-S3",
        form: Form::SectorAgreement,
        dimension: ResultDimension::MarketAccess,
        text: Text {
            en: "specialised local fairs and joint access to markets",
            es: "ferias locales especializadas y acceso a mercados",
        },
        action: "sector_fairs",
    },
    ExpectedResult {
        id: "K-RES-S4",
        form: Form::SectorAgreement,
        dimension: ResultDimension::CreditAccess,
        text: Text {
            en: "a bank negotiated with, backed by chamber or public body",
            es: "negociación con bancos, con la cámara o entes públicos",
        },
        action: "sector_credit",
    },
];
