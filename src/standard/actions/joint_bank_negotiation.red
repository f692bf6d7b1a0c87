# Who gains: every member with a loan; the rate falls by as much as the joint volume of credit persuades the bank.
# Who pays: each member its papers, once; nobody guarantees for another unless a line says so.
define action joint_bank_negotiation "Joint negotiation with banks" {
  dimension: credit_access
  result: "K-RES-H4"
  eases: financing
  advantages: bargaining_power
  needs: 2 members

  parameter rate_cut: tiers  # points off the yearly rate, by the credit of all members; plain: together only
  parameter paperwork: money = 0  # of one member

  cost once each member "Papers for the bank": paperwork
  benefit each member "Less interest":
    member.credit * rate_cut(sum(members.credit), member.credit) * 1/year
}
