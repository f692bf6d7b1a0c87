//! Clusters: who belongs to them, what they lack, how their segments grow, and what their firms have of it all
//! (K-CLUS-1, K-CUSCO, K-END-1).

mod growth;
mod publish;
mod reading;
mod results;
mod scope;

pub use reading::*;

pub(crate) use growth::segments;
pub(crate) use publish::publish;

use super::institutions;
use super::money::Money;
use crate::model::{Cluster, ClusterEntry, Model};
use scope::{Atlas, Scope};

/// Reads every cluster, in the order of the model; `segments` are those of each.
pub(super) fn read(model: &Model, money: &Money, segments: Vec<Vec<SegmentReading>>) -> Vec<ClusterReading> {
    let atlas = Atlas::of(model);
    let clusters = model.clusters.iter().zip(segments);
    clusters
        .map(|((id, cluster), segments)| {
            let scope = Scope::of(model, &atlas, cluster);
            let results = cluster.territory.map(|_| results::read(money, &scope));
            ClusterReading {
                id,
                groups: groups(model, cluster, &scope),
                firms: cluster.territory.map(|_| scope.count(model)),
                cover: institutions::cover(model, cluster.supporters(), &cluster.needed_competences),
                segments,
                arrangements: scope.arrangements,
                results: results.filter(|results| !results.counted.is_empty()),
            }
        })
        .collect()
}

fn groups(model: &Model, cluster: &Cluster, scope: &Scope) -> Vec<GroupReading> {
    let group = |entries: &[ClusterEntry]| {
        let index = scope::Index::of(entries);
        index.count(model, scope)
    };
    cluster.groups.iter().map(|(_, entries)| group(entries)).collect()
}
