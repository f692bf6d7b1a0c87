//! Sizes by law.

use super::*;

/// The size that follows from yearly sales under Peruvian law, with a tax unit of 5 500 soles.
fn size_of(sales: &str) -> Option<Size> {
    let session = read(&format!("use peru\nmodel \"M\" {{ currency: PEN }}\nfirm moda {{ sales: {sales} }}"));
    session.measurements().firms[0].size
}

#[test]
fn a_limit_of_the_law_belongs_to_the_smaller_size() {
    assert_eq!(size_of("825_000 PEN/year"), Some(Size::Micro), "150 tax units");
    assert_eq!(size_of("825_001 PEN/year"), Some(Size::Small));
    assert_eq!(size_of("9_350_000 PEN/year"), Some(Size::Small), "1 700 tax units");
    assert_eq!(size_of("9_350_001 PEN/year"), Some(Size::Medium));
    assert_eq!(size_of("12_650_000 PEN/year"), Some(Size::Medium), "2 300 tax units");
    assert_eq!(size_of("12_650_001 PEN/year"), Some(Size::Large));
    assert_eq!(size_of("68_750 PEN/month"), Some(Size::Micro), "150 tax units, month by month");
    assert_eq!(size_of("0 PEN/year"), Some(Size::Micro));
}

#[test]
fn a_declared_size_stands_and_the_law_is_told_beside_it() {
    let session = read("use peru\nmodel \"M\" { currency: PEN }\nfirm moda { size: micro; sales: 3_000_000 PEN/year }");
    let reading = &session.measurements().firms[0];
    assert_eq!((reading.size, reading.by_law, reading.inferred), (Some(Size::Micro), Some(Size::Small), false));
    assert!(close(reading.tax_units.expect("both are known"), 3_000_000.0 / 5_500.0));
    assert_eq!(rules(&session), ["size-against-law"]);
    assert_eq!(
        message(&session, "size-against-law", Tongue::En),
        "moda is declared micro, but its sales of S/ 3,000,000 a year are 545.5 tax units of Peru, which makes it small"
    );
}

#[test]
fn no_size_is_inferred_from_other_money_or_uncertain_sales() {
    for (currency, sales) in [("MXN", "10 MXN/year"), ("PEN", "10 PEN/year..20 PEN/year")] {
        let text = format!("use peru\nmodel \"M\" {{ currency: {currency} }}\nfirm moda {{ sales: {sales} }}");
        assert_eq!(read(&text).measurements().firms[0].size, None, "{sales}");
    }
    assert_eq!(
        read("model \"M\" { currency: PEN }\nfirm moda { sales: 10 PEN/year }").measurements().firms[0].size,
        None
    );
}

#[test]
fn the_sales_of_a_group_are_those_of_one_firm() {
    let session = read("use peru\nmodel \"M\" { currency: PEN }\nfirms talleres 1_000 { sales: 100_000 PEN/year }");
    let reading = &session.measurements().firms[0];
    assert_eq!((reading.size, reading.inferred), (Some(Size::Micro), true));
}
