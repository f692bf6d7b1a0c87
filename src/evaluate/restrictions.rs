use super::RestrictionReading;
use crate::model::{Arrangement, Id, Model};
pub(super) fn read(_model: &Model, _id: Id<Arrangement>) -> Vec<RestrictionReading> {
    Vec::new()
}
