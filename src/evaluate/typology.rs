use super::{ActionLevel, FirmReading, Typology};
use crate::model::{Arrangement, Model};
pub(super) fn read(_model: &Model, _arrangement: &Arrangement, _firms: &[FirmReading]) -> Typology {
    Typology { declared: None, inferred: None, reasons: Vec::new(), level: ActionLevel::Micro }
}
