# Who gains: every member; the catalogue, the fair or the trained sellers bring it a share of its sales more.
# Who pays: the members together, the stand and catalogue once and the fees every year.
# All parameters may stay out, when the action's own lines say better what it costs and brings: it then adds nothing.
define action joint_promotion "Joint promotion" {
  dimension: market_access
  result: "K-RES-H3"
  eases: market_access
  advantages: economies_of_scale, bargaining_power
  needs: 2 members

  parameter net_uplift: number = 0%  # of a member's sales, what the new ones leave it after their own costs
  parameter stand_cost: money = 0  # stand and catalogue, at the start
  parameter fees: money/year = 0  # of the fairs, of the training

  cost once "Promotion, at the start": stand_cost
  cost "Promotion, every year": fees
  benefit each member "Sales won by promotion": member.sales * net_uplift
}
