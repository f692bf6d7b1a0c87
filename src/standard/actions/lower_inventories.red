# Who gains: the client; suppliers who deliver small lots on time let it hold less, and holding costs money.
# Who pays: each supplier the more frequent deliveries, unless the client pays for them.
define action lower_inventories "Lower inventories of the client firm" {
  dimension: cost_reduction
  result: "K-RES-V1"
  eases: disarticulation
  advantages: flexibility
  needs: 2 members, client

  parameter client: firm  # whose inventory falls
  parameter stock_cut: number  # of the client's inventory, the part no longer held
  parameter holding_cost: number  # of the value held, what a year of holding costs
  parameter delivery_cost: money/year = 0  # of one supplier

  cost each member where member != client "More frequent deliveries": delivery_cost
  benefit for client "Less stock to hold": client.inventory * stock_cut * holding_cost * 1/year
}
