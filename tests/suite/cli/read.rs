//! `minka read`: the model in words that an owner can approve, without a line of code in them.

use crate::command::{folder, minka};

const MODEL: &str = r#"
model "Pool" { currency: PEN; horizon: 2 years; samples: 100 }
unit kg
firm inti "Hostal Inti" { sales: 100 PEN/year; buys bed_linen: 900 PEN/year }
firm sol { sales: 300 PEN/year; buys bed_linen: 700 PEN/year }
let wholesale = 5%..15%
let price = 2 PEN/kg
network pool "Joint linen" {
  members: inti, sol
  action linen: joint_purchase {
    good: bed_linen
    discount: tiers { from 1_000 PEN/year: 4%; from 1_500 PEN/year: wholesale }
  }
  action own {
    dimension: market_access
    cost "Half": (5 PEN/year + max(sum(members.sales), 3 PEN/year)) * 50%
    benefit each member where member.sales > 200 PEN/year "Sold": 30 kg/year * price growing 2%
    benefit each member "More": if members.count > 2 then 5 PEN/year else member.sales * 1% drawn each member
    benefit "Inti": inti.sales * (1 - 20%)
  }
  sharing: proportional to member.buys.bed_linen
}
expect each member of pool: gain > 0 PEN and npv >= npv_alone with 90%
expect pool.npv / pool[sol].npv < 8
"#;

/// Everything said, on one line.
fn told(tongue: &str) -> String {
    let folder = folder(&[("m.red", MODEL)]);
    let told = minka(folder.path(), &["--lang", tongue, "read", "m.red"]);
    assert_eq!(told.code, 0, "{}", told.err);
    told.out.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn expressions_are_told_in_words() {
    let told = told("en");
    for said in [
        "shared in proportion to what the member buys of bed linen.",
        "discount: 4 % from S/ 1,000 a year and wholesale from S/ 1,500 a year.",
        "Cost “Half”: (S/ 5 a year + (greatest of (sum of sales of the members) and S/ 3 a year)) × 50 %",
        "“Sold”: S/ 60 a year, each member where sales of the member is more than S/ 200 a year; growing 2 % a year",
        "(S/ 5 a year when number of the members is more than 2; otherwise, ",
        "Benefit “Inti”: sales of Hostal Inti × 80 %",
        "For each member of Joint linen: gain is more than S/ 0 and net present value is at least net present value alone, \
         with a chance of at least 90 %.",
        "Net present value of Joint linen ÷ net present value of sol in Joint linen is less than 8.",
    ] {
        assert!(told.contains(said), "not told: {said}\n{told}");
    }
    assert!(!told.contains(['{', '*']), "{told}");
}

#[test]
fn expressions_are_told_in_words_in_spanish() {
    let told = told("es");
    for said in [
        "en proporción, según lo que el socio compra de bed linen.",
        "descuento: 4 % desde S/ 1,000 al año y wholesale desde S/ 1,500 al año.",
        "(mayor de (suma de ventas de los socios) y S/ 3 al año)",
        "S/ 60 al año, para cada socio cuando ventas del socio es mayor que S/ 200 al año; crece 2 % al año",
        "Para cada socio de Joint linen: la ganancia es mayor que S/ 0 y el valor actual neto es como mínimo el valor actual \
         neto por su cuenta, con una probabilidad de al menos 90 %.",
    ] {
        assert!(told.contains(said), "not told: {said}\n{told}");
    }
}
