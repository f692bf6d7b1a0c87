# Who gains: every supplier with a loan; the client's backing takes points off its rate.
# Who pays: the client, what it must expect to make good for those who do not repay.
define action backed_credit "Credit backed by the large firm" {
  dimension: credit_access
  result: "K-RES-V4"
  eases: financing
  advantages: lower_entry_barriers
  needs: 2 members, client

  parameter client: firm  # the large firm that backs the loans
  parameter rate_cut: number  # points off the yearly rate
  parameter default_rate: number = 0%  # of the credit backed, what is not repaid in a year

  cost for client "Loans not repaid":
    sum((members where member != client).credit) * default_rate * 1/year
  benefit each member where member != client "Less interest": member.credit * rate_cut * 1/year
}
