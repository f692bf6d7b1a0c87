# Who gains: every firm of the sector, those that show most and those nearby too; buyers come to all.
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
}
