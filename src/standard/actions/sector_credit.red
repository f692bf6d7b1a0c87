# Who gains: every participant with a loan; the chamber or a public body negotiates for the sector, and the rate falls
# with the volume of credit.
# Who pays: the participants together, the guarantee that the bank asks for.
define action sector_credit "Credit negotiated for the sector" {
  dimension: credit_access
  result: "K-RES-S4"
  eases: financing
  advantages: bargaining_power, fitting_support
  needs: 2 members

  parameter rate_cut: tiers  # points off the yearly rate, by the credit of all participants
  parameter guarantee: money/year = 0  # what backing the loans costs
}
