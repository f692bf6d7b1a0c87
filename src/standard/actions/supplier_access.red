# Who gains: every supplier; the body that coordinates them offers the volume that the client asks for, at a better
# price than each would get alone. Below the least volume the client does not deal.
# The body has to be named. Who pays: the suppliers together, the body.
define action supplier_access "Access to the purchases of large firms" {
  dimension: market_access
  result: "K-RES-V3"
  eases: market_access
  advantages: bargaining_power, economies_of_scale
  needs: 2 members, client

  parameter client: firm  # the large firm that buys
  parameter body: firm  # that coordinates the suppliers: an institution, a programme or a firm
  parameter good: good  # what the suppliers sell to the client
  parameter price: amount = 1  # of one unit, where sales are in units
  parameter price_gain: number  # over what a supplier gets elsewhere
  parameter minimum_volume: amount = 0  # of all suppliers in a year, from which the client deals
  parameter body_cost: money/year = 0  # of the coordination body

  cost each member where member != client "Coordination body": body_cost / (members.count - 1)
  benefit each member where member != client "Better price from the client":
    if sum((members where member != client).sells[good]) >= minimum_volume
    then member.sells[good] * price * price_gain else 0
}
