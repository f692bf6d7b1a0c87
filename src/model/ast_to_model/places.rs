//! Territories, sectors and chains.

use super::names::Declared;
use super::things::Thing;
use super::values::{Piece, pieces};
use super::*;
use crate::model::rules::circular_definition;
use crate::syntax::ast::{DeclarationKind, Header};
use crate::tongue::vocabulary::{Kind, Owner, attribute};

impl<'t> Lowering<'t> {
    pub(super) fn places(&mut self, declared: &Declared<'_, 't>) {
        for In { file, node } in declared.all(DeclarationKind::Territory) {
            self.file = file;
            let (heading, growth) = self.place_heading(Owner::Territory, node);
            let within = self.container(node, Kind::Territory).and_then(Thing::territory);
            self.model.territories.push(Territory { heading, within, growth });
        }
        for In { file, node } in declared.all(DeclarationKind::Sector) {
            self.file = file;
            let (heading, growth) = self.place_heading(Owner::Sector, node);
            let within = self.container(node, Kind::Sector).and_then(Thing::sector);
            self.model.sectors.push(Sector { heading, within, growth });
        }
        self.break_circles();
        for In { file, node } in declared.all(DeclarationKind::Chain) {
            self.file = file;
            self.chain(node);
        }
    }

    fn place_heading(&mut self, owner: Owner, node: &Declaration<'t>) -> (Heading, Option<Expression>) {
        let mut heading = self.heading(node);
        let contents = self.contents(owner, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let growth = self.amount(contents.field(&attribute::GROWTH), &Type::number());
        (heading, growth)
    }

    /// `in cusco`: the thing of this kind that a declaration lies in.
    pub(super) fn container(&mut self, node: &Declaration<'t>, kind: Kind) -> Option<Thing> {
        node.header.iter().filter_map(Header::within).find_map(|name| self.refer(name, &[kind]))
    }

    /// A place within itself: the link that closes the circle is reported and cut.
    fn break_circles(&mut self) {
        let places: Vec<Option<usize>> =
            self.model.territories.values().map(|place| place.within.map(Id::index)).collect();
        for index in closing_links(&places) {
            let id = Id::new(index);
            self.circular(self.model.territories[id].heading.clone());
            self.model.territories[id].within = None;
        }
        let sectors: Vec<Option<usize>> =
            self.model.sectors.values().map(|sector| sector.within.map(Id::index)).collect();
        for index in closing_links(&sectors) {
            let id = Id::new(index);
            self.circular(self.model.sectors[id].heading.clone());
            self.model.sectors[id].within = None;
        }
    }

    fn circular(&mut self, heading: Heading) {
        let name = &heading.name;
        self.report(
            Finding::new(
                &circular_definition::RULE,
                heading.place,
                format!("`{name}` lies within itself"),
                format!("`{name}` está dentro de sí mismo"),
            )
            .help("let the widest place stand on its own, without `in`", "deja el lugar más amplio solo, sin `en`"),
        );
    }

    fn chain(&mut self, node: &Declaration<'t>) {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Chain, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let sector = node.header.iter().filter_map(Header::of).find_map(|name| self.refer(name, &[Kind::Sector]));
        let sector = sector.and_then(Thing::sector);
        let id = Id::new(self.model.chains.len());
        let field = contents.field(&attribute::STAGES);
        let stages = field.map_or(Vec::new(), |field| self.stages(id, &pieces(&field.value)));
        if field.is_none() {
            let name = &heading.name;
            self.missing(
                heading.place,
                &format!("the chain `{name}` has no stages"),
                &format!("la cadena `{name}` no tiene eslabones"),
                "list them from the first inputs to the last buyer: `stages: supplies -> lodging -> visitors`",
                "enuméralos desde los primeros insumos hasta el último comprador: `eslabones: insumos -> hospedaje -> visitantes`",
            );
        }
        self.stage_blocks(&stages, &contents.declarations);
        let support_services = self.words(contents.field(&attribute::SUPPORT_SERVICES));
        let related_products = self.words(contents.field(&attribute::RELATED_PRODUCTS));
        let related_services = self.words(contents.field(&attribute::RELATED_SERVICES));
        self.model.chains.push(Chain { heading, sector, stages, support_services, related_products, related_services });
    }

    fn stages(&mut self, chain: Id<Chain>, pieces: &[Piece<'_, 't>]) -> Vec<Id<Stage>> {
        let mut stages = Vec::new();
        for piece in pieces {
            let Some(name) = piece.name() else {
                self.wrong_type(
                    piece.span(),
                    &crate::tongue::Phrase::new("another kind of value", "otra clase de valor"),
                    &crate::tongue::Phrase::new("the name of a stage", "el nombre de un eslabón"),
                );
                continue;
            };
            let title = piece.title();
            let place = self.place(name.span);
            let heading = Heading { name: name.text.to_string(), title, place, whole: place, note: None, source: None };
            let position = stages.len();
            let id = self.model.stages.push(Stage {
                heading,
                chain,
                position,
                buys_from: None,
                price: None,
                unit_cost: None,
                margin: None,
                yields: None,
            });
            self.names.stages.entry(name.text.to_string()).or_default().push(id);
            stages.push(id);
        }
        stages
    }
}

/// The indices whose link to their container closes a circle.
pub(super) fn closing_links(containers: &[Option<usize>]) -> Vec<usize> {
    let mut state = vec![0_usize; containers.len()];
    let mut closing = Vec::new();
    for start in 0..containers.len() {
        let walk = start + 1;
        let mut at = start;
        while state[at] == 0 {
            state[at] = walk;
            let Some(next) = containers[at].filter(|next| *next < containers.len()) else { break };
            if state[next] == walk {
                closing.push(at);
            }
            at = next;
        }
    }
    closing
}
