# Who gains: every participant with a loan; the chamber or a public body negotiates for the sector, and the rate falls
# with the volume of credit.
# Firms outside gain only as far as the bank gives them the same rate.
# Who pays: the participants together, the guarantee that the bank asks for.
define action sector_credit "Credit negotiated for the sector" {
  dimension: credit_access
  result: "K-RES-S4"
  eases: financing
  advantages: bargaining_power, fitting_support
  needs: 2 members

  parameter rate_cut: tiers  # points off the yearly rate, by the credit of all participants; plain: together only
  parameter guarantee: money/year = 0  # what backing the loans costs
  parameter outsiders_share: number = 0%  # of the credit of the firms outside, the part that gets the same rate

  cost "Guarantee": guarantee
  benefit each member "Less interest":
    member.credit * rate_cut(sum(members.credit), member.credit) * 1/year
  benefit each outsider "Less interest for firms outside":
    outsider.credit * max(0, rate_cut(sum(members.credit), outsider.credit)) * outsiders_share * 1/year
}
