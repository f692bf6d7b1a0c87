//! Every document that is written as JSON, in one list: what `minka schema` can tell of.

use super::answered::{SensitivityData, StabilitiesData, WhyData};
use super::checked::CheckedData;
use super::difference::ComparisonData;
use super::explored::{StressesData, SweepData};
use super::looked::DoctorData;
use super::money::StatData;
use super::tested::TestedData;
use super::{Document, json_schema};
use crate::tongue::{Text, Tongue};
use schemars::{Schema, SchemaGenerator};
use serde_json::Value;

/// A document that is written as JSON.
#[derive(Debug)]
pub struct DocumentKind {
    /// What `minka schema` takes: the command that writes it.
    pub name: &'static str,
    /// Who writes it.
    pub about: Text,
    schema: fn(SchemaGenerator) -> Schema,
}

/// All of them, in the order they are listed to people; that of `minka run` first.
pub static DOCUMENTS: &[DocumentKind] = &[
    DocumentKind {
        name: "run",
        about: Text { en: "`minka run --format json`", es: "`minka run --format json`" },
        schema: |generator| generator.into_root_schema_for::<Document>(),
    },
    DocumentKind {
        name: "check",
        about: Text { en: "`minka check --format json`", es: "`minka check --format json`" },
        schema: |generator| generator.into_root_schema_for::<CheckedData>(),
    },
    DocumentKind {
        name: "test",
        about: Text { en: "`minka test --format json`", es: "`minka test --format json`" },
        schema: |generator| generator.into_root_schema_for::<TestedData>(),
    },
    DocumentKind {
        name: "compare",
        about: Text {
            en: "`minka compare --format json`, and every change in a session",
            es: "`minka compare --format json`, y cada cambio en una sesión",
        },
        schema: |generator| generator.into_root_schema_for::<ComparisonData>(),
    },
    DocumentKind {
        name: "sweep",
        about: Text {
            en: "`minka sweep --format json`, `:sweep` in a session",
            es: "`minka sweep --format json`, `:barre` en una sesión",
        },
        schema: |generator| generator.into_root_schema_for::<SweepData>(),
    },
    DocumentKind {
        name: "stress",
        about: Text {
            en: "`minka stress --format json`, `:stress` in a session",
            es: "`minka stress --format json`, `:prueba` en una sesión",
        },
        schema: |generator| generator.into_root_schema_for::<StressesData>(),
    },
    DocumentKind {
        name: "stability",
        about: Text {
            en: "`minka stability --format json`, `:stability` in a session",
            es: "`minka stability --format json`, `:estabilidad` en una sesión",
        },
        schema: |generator| generator.into_root_schema_for::<StabilitiesData>(),
    },
    DocumentKind {
        name: "value",
        about: Text { en: "an expression in a session", es: "una expresión en una sesión" },
        schema: |generator| generator.into_root_schema_for::<StatData>(),
    },
    DocumentKind {
        name: "why",
        about: Text { en: "`:why` in a session", es: "`:porqué` en una sesión" },
        schema: |generator| generator.into_root_schema_for::<WhyData>(),
    },
    DocumentKind {
        name: "sensitivity",
        about: Text { en: "`:sensitivity` in a session", es: "`:sensibilidad` en una sesión" },
        schema: |generator| generator.into_root_schema_for::<SensitivityData>(),
    },
    DocumentKind {
        name: "doctor",
        about: Text { en: "`minka doctor --format json`", es: "`minka doctor --format json`" },
        schema: |generator| generator.into_root_schema_for::<DoctorData>(),
    },
];

impl DocumentKind {
    /// The document of a name.
    pub fn find(name: &str) -> Option<&'static DocumentKind> {
        DOCUMENTS.iter().find(|document| document.name == name)
    }

    /// Its JSON Schema (2020-12), the descriptions in a tongue.
    ///
    /// ```
    /// use minka::{report::schema::DocumentKind, tongue::Tongue};
    /// let stress = DocumentKind::find("stress").unwrap().json_schema(Tongue::En);
    /// assert_eq!(stress["$defs"]["BreakData"]["properties"]["tips_at"]["type"][0], "number");
    /// ```
    pub fn json_schema(&self, tongue: Tongue) -> Value {
        json_schema::in_tongue((self.schema)(json_schema::generator()).to_value(), tongue)
    }
}
