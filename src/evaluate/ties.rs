use super::TiesReading;
use crate::model::Arrangement;
pub(super) fn read(_arrangement: &Arrangement) -> Option<TiesReading> {
    None
}
