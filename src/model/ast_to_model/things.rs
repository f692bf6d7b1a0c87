//! What a name stands for.

use super::*;
use crate::tongue::Text;
use crate::tongue::vocabulary::Kind;

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    Territory(Id<Territory>),
    Sector(Id<Sector>),
    Chain(Id<Chain>),
    Firm(Id<Firm>),
    Table(Id<FirmTable>),
    Institution(Id<Institution>),
    Arrangement(Id<Arrangement>, ArrangementKind),
    Cluster(Id<Cluster>),
    Programme(Id<Programme>),
    Scenario(Id<Scenario>),
    Assumption(Id<Assumption>),
    Definition(Id<ActionDefinition>),
}

impl Thing {
    pub(super) fn territory(self) -> Option<Id<Territory>> {
        if let Thing::Territory(id) = self { Some(id) } else { None }
    }

    pub(super) fn sector(self) -> Option<Id<Sector>> {
        if let Thing::Sector(id) = self { Some(id) } else { None }
    }

    pub(super) fn chain(self) -> Option<Id<Chain>> {
        if let Thing::Chain(id) = self { Some(id) } else { None }
    }

    pub(super) fn firm(self) -> Option<Id<Firm>> {
        if let Thing::Firm(id) = self { Some(id) } else { None }
    }

    pub(super) fn table(self) -> Option<Id<FirmTable>> {
        if let Thing::Table(id) = self { Some(id) } else { None }
    }

    pub(super) fn institution(self) -> Option<Id<Institution>> {
        if let Thing::Institution(id) = self { Some(id) } else { None }
    }

    pub(super) fn arrangement(self) -> Option<Id<Arrangement>> {
        if let Thing::Arrangement(id, _) = self { Some(id) } else { None }
    }

    pub(super) fn programme(self) -> Option<Id<Programme>> {
        if let Thing::Programme(id) = self { Some(id) } else { None }
    }

    pub(super) fn scenario(self) -> Option<Id<Scenario>> {
        if let Thing::Scenario(id) = self { Some(id) } else { None }
    }

    pub(super) fn assumption(self) -> Option<Id<Assumption>> {
        if let Thing::Assumption(id) = self { Some(id) } else { None }
    }

    pub(super) fn definition(self) -> Option<Id<ActionDefinition>> {
        if let Thing::Definition(id) = self { Some(id) } else { None }
    }

    /// Its kind, where references of that kind exist.
    pub(super) fn kind(self) -> Option<Kind> {
        match self {
            Thing::Territory(_) => Some(Kind::Territory),
            Thing::Sector(_) => Some(Kind::Sector),
            Thing::Chain(_) => Some(Kind::Chain),
            Thing::Firm(_) => Some(Kind::Firm),
            Thing::Institution(_) => Some(Kind::Institution),
            Thing::Arrangement(_, ArrangementKind::Network) => Some(Kind::Network),
            Thing::Arrangement(_, ArrangementKind::Agreement) => Some(Kind::Agreement),
            Thing::Cluster(_) => Some(Kind::Cluster),
            Thing::Programme(_) => Some(Kind::Programme),
            Thing::Definition(_) => Some(Kind::Action),
            Thing::Table(_) | Thing::Scenario(_) | Thing::Assumption(_) => None,
        }
    }

    /// Its number among those of its kind.
    pub(super) fn index(self) -> usize {
        match self {
            Thing::Territory(id) => id.index(),
            Thing::Sector(id) => id.index(),
            Thing::Chain(id) => id.index(),
            Thing::Firm(id) => id.index(),
            Thing::Table(id) => id.index(),
            Thing::Institution(id) => id.index(),
            Thing::Arrangement(id, _) => id.index(),
            Thing::Cluster(id) => id.index(),
            Thing::Programme(id) => id.index(),
            Thing::Scenario(id) => id.index(),
            Thing::Assumption(id) => id.index(),
            Thing::Definition(id) => id.index(),
        }
    }

    pub(super) fn title(self) -> Text {
        match self.kind() {
            Some(kind) => kind.title(),
            None if self.table().is_some() => Text { en: "a table of firms", es: "una tabla de empresas" },
            None if self.scenario().is_some() => Text { en: "a scenario", es: "un escenario" },
            None => Text { en: "an assumption", es: "un supuesto" },
        }
    }
}
