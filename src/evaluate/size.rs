//! The size of a firm: as declared, or else as the law of the profile gives it for its sales.

use super::FirmReading;
use crate::model::{Firm, FirmAmount, Model, Profile, Size, Type};

/// Sales are compared with a limit up to this part of it: `68_750 PEN/month` is 150 tax units, not a hair more.
const SLACK: f64 = 1e-9;

pub(super) fn read(model: &Model, firm: &Firm) -> FirmReading {
    let tax_units = tax_units(model, firm);
    let by_law = model.profile.as_ref().zip(tax_units).map(|(profile, units)| size_by_law(profile, units));
    let declared = firm.size.as_ref().map(|size| size.value);
    FirmReading { size: declared.or(by_law), inferred: declared.is_none() && by_law.is_some(), by_law, tax_units }
}

/// Yearly sales in tax units, where they are certain and in the profile's own currency.
fn tax_units(model: &Model, firm: &Firm) -> Option<f64> {
    let profile = model.profile.as_ref().filter(|profile| profile.tax_unit > 0.0)?;
    let foreign = model.settings.currency.as_ref().is_some_and(|currency| currency.value != profile.currency);
    let sales = firm.amount(FirmAmount::Sales).filter(|sales| sales.type_ == Type::money_per_time() && !foreign)?;
    sales.constant.map(|sales| sales / profile.tax_unit)
}

fn size_by_law(profile: &Profile, tax_units: f64) -> Size {
    let above = profile.up_to.iter().filter(|limit| tax_units > **limit * (1.0 + SLACK)).count();
    Size::ALL[above]
}
