//! Programmes, and what comes after arrangements.

use super::contents::Contents;
use super::names::Declared;
use super::things::Thing;
use super::*;
use crate::syntax::ast::DeclarationKind;
use crate::tongue::vocabulary::{Kind, Owner, attribute};

impl<'t> Lowering<'t> {
    pub(super) fn clusters_and_programmes(&mut self, declared: &Declared<'_, 't>) {
        self.clusters(declared);
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

    fn programme(&mut self, node: &Declaration<'t>) -> Programme {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Programme, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let institution = self.one_name(contents.field(&attribute::INSTITUTION), &[Kind::Institution]);
        let institution = institution.and_then(|stated| stated.and_then(Thing::institution));
        let names: Vec<String> = contents
            .declarations
            .iter()
            .filter_map(|phase| phase.name.as_ref())
            .map(|name| name.text.to_string())
            .collect();
        let phases = contents.declarations.iter().map(|phase| self.phase(phase, &names)).collect();
        Programme { heading, institution, phases }
    }

    fn phase(&mut self, node: &Declaration<'t>, names: &[String]) -> Phase {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Phase, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let after = self.phases_before(&contents, names);
        let (low, high) = (0.0, f64::MAX);
        let intake = self.amount(contents.field(&attribute::INTAKE), &Type::number());
        let duration =
            self.amount(contents.field(&attribute::DURATION), &Type::Amount(crate::amount::Dimension::time()));
        let completion = self.amount(contents.field(&attribute::COMPLETION), &Type::number());
        self.locals(&contents.lets);
        let lines = self.lines(&contents.lines);
        self.scope = Scope::default();
        Phase {
            after,
            intake: self.within(intake, low, high, "it cannot be below zero", "no puede ser menor que cero"),
            duration: self.within(duration, low, high, "it cannot be below zero", "no puede ser menor que cero"),
            completion: self.within(
                completion,
                0.0,
                1.0,
                "a share lies between 0 % and 100 %",
                "una parte está entre 0 % y 100 %",
            ),
            certification: self.chosen(&contents, &attribute::CERTIFICATION, Certification::from_index),
            lines,
            heading,
        }
    }

    fn phases_before(&mut self, contents: &Contents<'_, 't>, names: &[String]) -> Vec<Stated<String>> {
        let after = self.words(contents.field(&attribute::AFTER));
        let (known, unknown): (Vec<_>, Vec<_>) = after.into_iter().partition(|stated| names.contains(&stated.value));
        for stated in unknown {
            let name = stated.value;
            let near = crate::tongue::nearest(&name, names.iter().map(String::as_str)).map(str::to_string);
            let (en, es) = match near {
                Some(near) => (format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
                None => {
                    (format!("the phases are {}", names.join(", ")), format!("las etapas son {}", names.join(", ")))
                }
            };
            self.not_here(
                stated.place,
                format!("the programme has no phase `{name}`"),
                format!("el programa no tiene una etapa `{name}`"),
                en,
                es,
            );
        }
        known
    }
}
