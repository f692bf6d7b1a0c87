//! What is lowered after arrangements: clusters, programmes, thresholds and the law of a country.

use super::names::Declared;
use super::*;
use crate::syntax::ast::DeclarationKind;

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
}
