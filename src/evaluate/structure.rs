use super::{Fit, StructureProfile, StructureReading};
use crate::model::{Arrangement, Level, Model, StructureKind};
use crate::tongue::Text;
static FLAT: StructureProfile = StructureProfile {
    kind: StructureKind::Flat,
    leadership: Text { en: "", es: "" },
    relative_power: Text { en: "", es: "" },
    decision_mode: Text { en: "", es: "" },
    response_speed: Level::Low,
    flexibility: Level::Low,
    ideal_environment: Text { en: "", es: "" },
    names: ["", "", ""],
};
pub(super) fn read(_model: &Model, _arrangement: &Arrangement) -> StructureReading {
    StructureReading {
        kind: StructureKind::Flat,
        is_declared: false,
        rotating: false,
        leader: None,
        profile: &FLAT,
        fit: Fit::Unknown,
        fit_reasons: Vec::new(),
        links: None,
        members: None,
    }
}
