use super::ResultReading;
use crate::model::{Arrangement, Cooperation, Model};
pub(super) fn read(_model: &Model, _arrangement: &Arrangement, _form: Option<Cooperation>) -> Vec<ResultReading> {
    Vec::new()
}
