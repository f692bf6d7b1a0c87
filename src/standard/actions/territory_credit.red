# Who gains: every participant with a loan; the chamber or the town negotiates for all, and the rate falls with the
# volume of credit.
# Who pays: the participants together, the guarantee that the bank asks for.
define action territory_credit "Credit negotiated for the territory" {
  dimension: credit_access
  result: "K-RES-T4"
  eases: financing
  advantages: bargaining_power, fitting_support
  needs: 2 members

  parameter rate_cut: tiers  # points off the yearly rate, by the credit of all participants
  parameter guarantee: money/year = 0  # what backing the loans costs
}
