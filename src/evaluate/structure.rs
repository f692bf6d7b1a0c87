//! Who leads, what follows from it, and how it suits the surroundings (K-STRUCT).

use super::expressions::Membership;
use super::{StructureProfile, StructureReading, environment_fit};
use crate::model::{Arrangement, Level, Model, StructureKind};
use crate::tongue::Text;
use rustc_hash::FxHashSet;

static FLAT: StructureProfile = StructureProfile {
    kind: StructureKind::Flat,
    leadership: Text { en: "none, or rotating", es: "nulo o rotativo" },
    relative_power: Text { en: "symmetric", es: "simétrico" },
    decision_mode: Text { en: "by consensus", es: "por consenso" },
    response_speed: Level::Low,
    flexibility: Level::High,
    ideal_environment: Text {
        en: "high concentration, low transaction costs, gradual change",
        es: "alta concentración, bajos costos de transacción, cambios paulatinos",
    },
    names: ["none_or_rotating", "symmetric", "consensus"],
};

static LED: StructureProfile = StructureProfile {
    kind: StructureKind::Led,
    leadership: Text { en: "of one member, for its capability", es: "de un socio, por su capacidad" },
    relative_power: Text {
        en: "limited asymmetry: members keep their own clients and specialisation",
        es: "asimetría limitada: cada socio conserva sus clientes y su especialización",
    },
    decision_mode: Text {
        en: "the leader can induce and speed up decisions",
        es: "el líder puede inducir y acelerar las decisiones",
    },
    response_speed: Level::Intermediate,
    flexibility: Level::Intermediate,
    ideal_environment: Text { en: "bears change", es: "soporta cambios" },
    names: ["of_one_component", "limited_asymmetry", "leader_speeds_up"],
};

static HIERARCHICAL: StructureProfile = StructureProfile {
    kind: StructureKind::Hierarchical,
    leadership: Text { en: "very strong", es: "muy fuerte" },
    relative_power: Text { en: "the leader decides who stays", es: "el líder decide quién se queda" },
    decision_mode: Text { en: "hierarchical", es: "jerárquica" },
    response_speed: Level::High,
    flexibility: Level::Low,
    ideal_environment: Text { en: "can face strong change", es: "puede enfrentar cambios fuertes" },
    names: ["very_strong", "leader_decides", "hierarchical"],
};

fn profile_of(kind: StructureKind) -> &'static StructureProfile {
    match kind {
        StructureKind::Flat => &FLAT,
        StructureKind::Led => &LED,
        StructureKind::Hierarchical => &HIERARCHICAL,
    }
}

pub(super) fn read(model: &Model, arrangement: &Arrangement) -> StructureReading {
    let declared = arrangement.structure.as_ref().map(|structure| &structure.value);
    let kind = declared.map_or(StructureKind::Flat, |structure| structure.kind);
    let leader = declared.and_then(|structure| structure.leader.as_ref()).map(|leader| leader.value);
    let (fit, fit_reasons) = environment_fit::read(kind, &arrangement.environment);
    let members = count_members(arrangement);
    StructureReading {
        kind,
        is_declared: declared.is_some(),
        rotating: declared.is_some_and(|structure| structure.rotating),
        leader: leader.filter(|_| kind != StructureKind::Flat),
        profile: profile_of(kind),
        fit,
        fit_reasons,
        links: members.map(|members| links(kind, members as f64, model.criteria.leader_consensus_value())),
        members,
    }
}

/// Firms, those of groups counted; a firm that is listed twice counts once.
fn count_members(arrangement: &Arrangement) -> Option<u64> {
    let mut seen = FxHashSet::default();
    let members = arrangement.members.iter().filter(|member| seen.insert(member.firm));
    let total = members.map(|member| member.count).sum();
    (!arrangement.members_incomplete).then_some(total)
}

/// Coordination links of a set of members: a structure led by somebody who is not in it is flat.
pub(crate) fn links_of(model: &Model, arrangement: &Arrangement, members: &Membership) -> f64 {
    let declared = arrangement.structure.as_ref().map(|structure| &structure.value);
    let leader = declared.and_then(|structure| structure.leader.as_ref()).map(|leader| leader.value);
    let headless = leader.is_none_or(|leader| !members.holds(leader));
    let kind = match declared.map_or(StructureKind::Flat, |structure| structure.kind) {
        StructureKind::Led if headless => StructureKind::Flat,
        StructureKind::Led => StructureKind::Led,
        StructureKind::Flat => StructureKind::Flat,
        StructureKind::Hierarchical => StructureKind::Hierarchical,
    };
    links(kind, members.size() as f64, model.criteria.leader_consensus_value())
}

/// Coordination links among n members. Minka's own translation of how each structure decides (K-STRUCT-3).
fn links(kind: StructureKind, members: f64, consensus: f64) -> f64 {
    if members < 2.0 {
        return 0.0;
    }
    match kind {
        StructureKind::Flat => members * (members - 1.0) / 2.0,
        StructureKind::Led => (members - 1.0) + consensus * (members - 1.0) * (members - 2.0) / 2.0,
        StructureKind::Hierarchical => members - 1.0,
    }
}
