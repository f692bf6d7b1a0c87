//! Clusters and programmes.

use super::names::Declared;
use super::things::Thing;
use super::*;
use crate::syntax::ast::DeclarationKind;
use crate::tongue::vocabulary::{Attribute, Kind, Owner, attribute};

const GROUPS: &[(ClusterGroup, &Attribute)] = &[
    (ClusterGroup::Core, &attribute::CORE),
    (ClusterGroup::Suppliers, &attribute::SUPPLIERS),
    (ClusterGroup::Related, &attribute::RELATED),
    (ClusterGroup::Complementary, &attribute::COMPLEMENTARY),
];

impl<'t> Lowering<'t> {
    pub(super) fn clusters_and_programmes(&mut self, declared: &Declared<'_, 't>) {
        for In { file, node } in declared.all(DeclarationKind::Cluster) {
            self.file = file;
            let cluster = self.cluster(node);
            self.model.clusters.push(cluster);
        }
        for In { file, node } in declared.all(DeclarationKind::Programme) {
            self.file = file;
            let programme = self.programme(node);
            self.model.programmes.push(programme);
        }
        for In { file, node } in declared.all(DeclarationKind::Criteria) {
            self.file = file;
            self.criteria(node);
        }
        for In { file, node } in declared.all(DeclarationKind::Profile) {
            self.file = file;
            self.profile(node);
        }
    }

    fn cluster(&mut self, node: &Declaration<'t>) -> Cluster {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Cluster, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let territory = self.container(node, Kind::Territory).and_then(Thing::territory);
        let groups = GROUPS.iter().map(|(group, attribute)| (*group, self.words(contents.field(attribute)))).collect();
        let institutions = self.institution_names(contents.field(&attribute::INSTITUTIONS));
        // Segments listed by name only are segments without attributes.
        let listed = self.words(contents.field(&attribute::SEGMENTS));
        let mut segments: Vec<Segment> = contents.declarations.iter().map(|node| self.segment(node)).collect();
        for stated in listed {
            if !segments.iter().any(|segment| segment.heading.name == stated.value) {
                let heading = Heading {
                    name: stated.value,
                    title: None,
                    place: stated.place,
                    whole: stated.place,
                    note: None,
                    source: None,
                };
                segments.push(Segment { heading, level: None, growth: None, causes: Vec::new() });
            }
        }
        Cluster { heading, territory, groups, institutions, segments }
    }

    fn segment(&mut self, node: &Declaration<'t>) -> Segment {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Segment, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        Segment {
            level: self.chosen(&contents, &attribute::LEVEL, Level::from_index),
            growth: self.amount(contents.field(&attribute::GROWTH), &Type::number()),
            causes: self.words(contents.field(&attribute::CAUSES)),
            heading,
        }
    }
}
