//! What a line may go on with behind a cluster, a chain, a programme, a territory or a sector.

use super::Explorer;
use super::complete::{Candidate, named};
use crate::model::Heading;
use crate::tongue::Text;
use crate::tongue::vocabulary::{Kind, Owner};

impl Explorer {
    /// Their names, for the beginning of a word.
    pub(super) fn names_around(&self) -> Vec<Candidate> {
        let headings = self.headings_around();
        headings.into_iter().map(|(kind, heading)| named(heading, self.kind(kind))).collect()
    }

    /// Figures, parts and attributes behind one of their names, or behind the name of a part; `None` where nothing of
    /// them is called so.
    pub(super) fn parts_around(&self, name: &str, part: Option<&str>) -> Option<Vec<Candidate>> {
        let (kind, _) = self.headings_around().into_iter().find(|(_, heading)| heading.name == name)?;
        let (owner, of_part) = match kind {
            Kind::Cluster => (Owner::Cluster, Some((Kind::Segment, Owner::Segment))),
            Kind::Chain => (Owner::Chain, Some((Kind::Stage, Owner::Stage))),
            Kind::Programme => (Owner::Programme, Some((Kind::Phase, Owner::Phase))),
            Kind::Territory => (Owner::Territory, None),
            Kind::Sector => (Owner::Sector, None),
            Kind::Stage
            | Kind::Firm
            | Kind::Institution
            | Kind::Network
            | Kind::Agreement
            | Kind::Segment
            | Kind::Phase
            | Kind::Action => return None,
        };
        let parts = self.headings_of_parts(kind, name);
        let asked = |owner: Owner| self.figures(owner).into_iter().chain(self.attributes(owner));
        if let (Some(part), Some((_, owner))) = (part, of_part)
            && parts.iter().any(|heading| heading.name == part)
        {
            return Some(asked(owner).collect());
        }
        let parts = of_part.into_iter().flat_map(|(kind, _)| parts.iter().map(move |heading| (kind, *heading)));
        let parts = parts.map(|(kind, heading)| named(heading, self.kind(kind)));
        Some(parts.chain(asked(owner)).collect())
    }

    /// "a chain" without its article.
    fn kind(&self, kind: Kind) -> &'static str {
        let Text { en, es } = kind.title();
        let bare = |title: &'static str| title.split_once(' ').map_or(title, |(_, bare)| bare);
        Text { en: bare(en), es: bare(es) }.say(self.tongue())
    }

    fn headings_around(&self) -> Vec<(Kind, &Heading)> {
        let model = self.current().model();
        let mut all: Vec<(Kind, &Heading)> = Vec::new();
        all.extend(model.chains.values().map(|one| (Kind::Chain, &one.heading)));
        all.extend(model.clusters.values().map(|one| (Kind::Cluster, &one.heading)));
        all.extend(model.programmes.values().map(|one| (Kind::Programme, &one.heading)));
        all.extend(model.territories.values().map(|one| (Kind::Territory, &one.heading)));
        all.extend(model.sectors.values().map(|one| (Kind::Sector, &one.heading)));
        all
    }

    fn headings_of_parts(&self, kind: Kind, name: &str) -> Vec<&Heading> {
        let model = self.current().model();
        if kind == Kind::Chain {
            let chain = model.chains.values().find(|chain| chain.heading.name == name);
            let stages = chain.into_iter().flat_map(|chain| &chain.stages);
            return stages.filter_map(|id| model.stages.get(*id)).map(|stage| &stage.heading).collect();
        }
        if kind == Kind::Programme {
            let programme = model.programmes.values().find(|one| one.heading.name == name);
            return programme.into_iter().flat_map(|one| &one.phases).map(|phase| &phase.heading).collect();
        }
        let cluster = model.clusters.values().find(|one| one.heading.name == name && kind == Kind::Cluster);
        cluster.into_iter().flat_map(|one| &one.segments).map(|segment| &segment.heading).collect()
    }
}
