# Who gains: every supplier; the body that coordinates them offers the volume that the client asks for, at a better
# price than each would get alone. Below the least volume the client does not deal.
# Who pays: the suppliers together, the body.
define action supplier_access "Access to the purchases of large firms" {
  dimension: market_access
  result: "K-RES-V3"
  eases: market_access
  advantages: bargaining_power, economies_of_scale
  needs: client

  parameter client: firm  # the large firm that buys
  parameter price_gain: number  # over what a supplier gets elsewhere, on what it sells to the client
  parameter minimum_volume: money/year = 0  # from which the client deals
  parameter body_cost: money/year = 0  # of the coordination body
}
