use super::FirmReading;
use crate::model::{Firm, Model};
pub(super) fn read(_model: &Model, _firm: &Firm) -> FirmReading {
    FirmReading { size: None, inferred: false, by_law: None, tax_units: None }
}
