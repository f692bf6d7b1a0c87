//! From a name to what it stands for.

use super::things::Thing;
use super::*;
use crate::model::rules::{unknown_name, wrong_kind};
use crate::syntax::ast::Name;
use crate::tongue::nearest;
use crate::tongue::vocabulary::{Kind, bound, figure};

impl<'t> Lowering<'t> {
    /// The thing of one of these kinds that a name stands for.
    pub(super) fn refer(&mut self, name: &Name<'_>, kinds: &[Kind]) -> Option<Thing> {
        let place = self.place(name.span);
        match self.names.top.get(name.text.as_ref()) {
            Some((thing, _)) if thing.kind().is_some_and(|kind| kinds.contains(&kind)) => Some(*thing),
            Some((thing, declared)) => {
                let (thing, declared) = (*thing, *declared);
                self.wrong_kind(place, &name.text, thing, declared, kinds);
                None
            }
            None => {
                self.unknown_name(place, &name.text, kinds);
                None
            }
        }
    }

    fn wrong_kind(&mut self, place: Place, name: &str, thing: Thing, declared: Place, kinds: &[Kind]) {
        let is = thing.title();
        let (en, es) = titles(kinds);
        self.report(
            Finding::new(
                &wrong_kind::RULE,
                place,
                format!("`{name}` is {}, and {en} belongs here", is.en),
                format!("`{name}` es {}, y aquí va {es}", is.es),
            )
            .label(declared, format!("`{name}` is declared here"), format!("`{name}` se declara aquí"))
            .help(format!("name {en}"), format!("pon el nombre de {es}")),
        );
    }

    pub(super) fn unknown_name(&mut self, place: Place, name: &str, kinds: &[Kind]) {
        let fits = |thing: &Thing| kinds.is_empty() || thing.kind().is_some_and(|kind| kinds.contains(&kind));
        let may_compare = self.may_compare(self.names.top.len());
        let near = may_compare.then(|| {
            let top = self.names.top.iter().filter(|(_, (thing, _))| fits(thing)).map(|(name, _)| name.as_str());
            let mut all: Vec<&str> = top.collect();
            if kinds.is_empty() {
                all.extend(self.scope.locals.keys().map(String::as_str));
                let words = [(self.scope.bound, bound::ALL), (self.scope.figures, figure::OF_ARRANGEMENT)];
                for word in words.into_iter().filter(|(seen, _)| *seen).flat_map(|(_, words)| words) {
                    all.extend(word.all_spellings().map(|spelling| spelling as &str));
                }
            }
            all.sort_unstable();
            nearest(name, all.into_iter()).map(str::to_string)
        });
        let near = near.flatten();
        let finding = Finding::new(
            &unknown_name::RULE,
            place,
            format!("nothing is called `{name}`"),
            format!("nada se llama `{name}`"),
        );
        self.report(match near {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None if kinds.is_empty() => finding.help(
                format!("declare it, for instance with `let {name} = …`"),
                format!("decláralo, por ejemplo con `sea {name} = …`"),
            ),
            None => {
                let (en, es) = titles(kinds);
                finding.help(
                    format!("declare {en} of that name, or correct it"),
                    format!("declara {es} con ese nombre, o corrígelo"),
                )
            }
        });
    }

    /// The stage of a name: in the chain of the firm's sector where several chains have one.
    pub(super) fn refer_stage(&mut self, name: &Name<'_>, sector: Option<Id<Sector>>) -> Option<Id<Stage>> {
        let place = self.place(name.span);
        let Some(stages) = self.names.stages.get(name.text.as_ref()) else {
            if let Some((thing, declared)) = self.names.top.get(name.text.as_ref()).copied() {
                self.wrong_kind(place, &name.text, thing, declared, &[Kind::Stage]);
                return None;
            }
            let may_compare = self.may_compare(self.names.stages.len());
            let mut all: Vec<&str> = self.names.stages.keys().map(String::as_str).filter(|_| may_compare).collect();
            all.sort_unstable();
            let near = nearest(&name.text, all.into_iter()).map(str::to_string);
            let name = &name.text;
            let finding = Finding::new(
                &unknown_name::RULE,
                place,
                format!("no chain has a stage called `{name}`"),
                format!("ninguna cadena tiene un eslabón llamado `{name}`"),
            );
            self.report(match near {
                Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
                None => finding.help(
                    format!("declare the chain with its stages: `chain visits {{ stages: {name} -> … }}`"),
                    format!("declara la cadena con sus eslabones: `cadena visitas {{ eslabones: {name} -> … }}`"),
                ),
            });
            return None;
        };
        self.stage_of(stages, sector)
    }

    /// Of stages with one name, that in the chain of the sector.
    pub(super) fn stage_of(&self, stages: &[Id<Stage>], sector: Option<Id<Sector>>) -> Option<Id<Stage>> {
        let in_sector = |stage: &&Id<Stage>| {
            let chain = self.model.stages[**stage].chain;
            sector.is_some() && self.model.chains.get(chain).and_then(|chain| chain.sector) == sector
        };
        stages.iter().find(in_sector).or(stages.first()).copied()
    }

    /// The number of a good; naming one declares it.
    pub(super) fn good(&mut self, name: &Name<'_>) -> Id<Good> {
        if let Some(id) = self.names.goods.get(name.text.as_ref()) {
            return *id;
        }
        let place = self.place(name.span);
        let id = self.model.goods.push(Good { name: name.text.to_string(), place });
        self.good_types.push(Type::Open);
        self.names.goods.insert(name.text.to_string(), id);
        id
    }
}

/// "a firm or an institution".
pub(super) fn titles(kinds: &[Kind]) -> (String, String) {
    use crate::tongue::{Tongue, number::alternatives};
    let all =
        |tongue: Tongue| -> Vec<String> { kinds.iter().map(|kind| kind.title().say(tongue).to_string()).collect() };
    (alternatives(Tongue::En, &all(Tongue::En)), alternatives(Tongue::Es, &all(Tongue::Es)))
}
