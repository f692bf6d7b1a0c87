# Who gains: every firm of the sector, those that show most and those nearby too; buyers come to all.
# How much of it reaches those that do not show is a parameter.
# Who pays: the participants together the fair, and each its stand.
define action sector_fairs "Specialised local fairs" {
  dimension: market_access
  result: "K-RES-S3"
  eases: market_access, information
  advantages: economies_of_scale, bargaining_power
  needs: 2 members

  parameter net_uplift: number  # of a firm's sales, what the new ones leave it after their own costs
  parameter fair_cost: money/year  # of holding the fair
  parameter stand_fee: money/year = 0  # of one participant
  parameter outsiders_share: number = 100%  # of that uplift, what a firm that does not show gets

  cost "Fair": fair_cost
  cost each member "Stands": stand_fee
  benefit each member "Sales won at the fair": member.sales * net_uplift
  benefit each outsider "Sales won near the fair": outsider.sales * net_uplift * outsiders_share
}
