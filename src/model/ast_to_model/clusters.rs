//! Clusters: their groups, institutions and segments.

use super::contents::Contents;
use super::names::Declared;
use super::things::Thing;
use super::values::{Piece, pieces};
use super::*;
use crate::syntax::ast::{self, DeclarationKind};
use crate::tongue::vocabulary::{Attribute, Kind, Owner, attribute};

const GROUPS: &[(ClusterGroup, &Attribute)] = &[
    (ClusterGroup::Core, &attribute::CORE),
    (ClusterGroup::Suppliers, &attribute::SUPPLIERS),
    (ClusterGroup::Related, &attribute::RELATED),
    (ClusterGroup::Complementary, &attribute::COMPLEMENTARY),
];

/// Below it nothing would be left after a year.
const LEAST_GROWTH: f64 = -1.0;

impl<'t> Lowering<'t> {
    pub(super) fn clusters(&mut self, declared: &Declared<'_, 't>) {
        for In { file, node } in declared.all(DeclarationKind::Cluster) {
            self.file = file;
            let cluster = self.cluster(node);
            self.model.clusters.push(cluster);
        }
    }

    fn cluster(&mut self, node: &Declaration<'t>) -> Cluster {
        let mut heading = self.heading(node);
        let gaps = self.gaps;
        let contents = self.contents(Owner::Cluster, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let territory = self.container(node, Kind::Territory).and_then(Thing::territory);
        let groups =
            GROUPS.iter().map(|(group, attribute)| (*group, self.entries(contents.field(attribute)))).collect();
        let listed = contents.field(&attribute::INSTITUTIONS);
        let institutions = self.institution_names(listed);
        let unresolved = listed.is_some_and(|field| pieces(&field.value).len() > institutions.len());
        Cluster {
            territory,
            groups,
            institutions,
            promoter: self.promoter(&contents),
            promoting_institution: self.promoting_institution(&contents),
            needed_competences: self.words(contents.field(&attribute::NEEDED_COMPETENCES)),
            provinces: self.titled(contents.field(&attribute::PROVINCES)),
            clients: self.words(contents.field(&attribute::CLIENTS)),
            segments: self.segments(&contents),
            is_incomplete: self.gaps > gaps || unresolved,
            heading,
        }
    }

    /// The institution that `promoter:` names, if it names one; what it names otherwise is looked at elsewhere.
    pub(super) fn promoting_institution(&self, contents: &Contents<'_, 't>) -> Option<Id<Institution>> {
        let pieces = pieces(&contents.field(&attribute::PROMOTER)?.value);
        let name = pieces.first().filter(|_| pieces.len() == 1)?.name()?;
        self.names.thing(&name.text).and_then(Thing::institution)
    }

    /// Words, each with what of the model it names.
    fn entries(&mut self, field: Option<&ast::Field<'t>>) -> Vec<ClusterEntry> {
        let words = self.words(field);
        let named: FxHashMap<Place, Option<EntryOf>> = field
            .map_or(Vec::new(), |field| pieces(&field.value))
            .iter()
            .map(|piece| (self.place(piece.span()), self.entry_of(piece)))
            .collect();
        let entry = |word: Stated<String>| {
            let of = named.get(&word.place).cloned().flatten();
            ClusterEntry { word, of }
        };
        words.into_iter().map(entry).collect()
    }

    fn entry_of(&self, piece: &Piece<'_, 't>) -> Option<EntryOf> {
        let name = piece.name()?;
        let thing = self.names.thing(&name.text);
        let of_thing =
            thing.and_then(|thing| thing.firm().map(EntryOf::Firm).or_else(|| thing.sector().map(EntryOf::Sector)));
        of_thing.or_else(|| self.names.stages.get(name.text.as_ref()).cloned().map(EntryOf::Stages))
    }

    /// Words; where one names a territory of the model, its title.
    fn titled(&mut self, field: Option<&ast::Field<'t>>) -> Vec<Stated<String>> {
        let mut words = self.words(field);
        for word in &mut words {
            if let Some(territory) = self.names.thing(&word.value).and_then(Thing::territory) {
                word.value = self.model.territories[territory].heading.shown().to_string();
            }
        }
        words
    }

    /// Those declared, and those listed by name only, which have no attributes.
    fn segments(&mut self, contents: &Contents<'_, 't>) -> Vec<Segment> {
        let listed = self.words(contents.field(&attribute::SEGMENTS));
        let mut segments: Vec<Segment> = contents.declarations.iter().map(|node| self.segment(node)).collect();
        let mut known: rustc_hash::FxHashSet<String> =
            segments.iter().map(|segment| segment.heading.name.clone()).collect();
        for stated in listed.into_iter().filter(|stated| known.insert(stated.value.clone())) {
            let place = stated.place;
            let heading = Heading { name: stated.value, title: None, place, whole: place, note: None, source: None };
            segments.push(Segment {
                heading,
                level: None,
                growth: None,
                causes: Vec::new(),
                provinces: Vec::new(),
                clients: Vec::new(),
            });
        }
        segments
    }

    fn segment(&mut self, node: &Declaration<'t>) -> Segment {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Segment, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let growth = self.amount(contents.field(&attribute::GROWTH), &Type::number());
        let (en, es) =
            ("nothing shrinks by more than all of it in a year", "nada se reduce en un año en más que el total");
        Segment {
            level: self.chosen(&contents, &attribute::LEVEL, Level::from_index),
            growth: self.within(growth, LEAST_GROWTH, f64::MAX, en, es),
            causes: self.words(contents.field(&attribute::CAUSES)),
            provinces: self.titled(contents.field(&attribute::PROVINCES)),
            clients: self.words(contents.field(&attribute::CLIENTS)),
            heading,
        }
    }
}
