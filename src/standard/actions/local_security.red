# Who gains: every firm of the place, whether it pays or not; it loses less to theft, and buyers come back.
# Who pays: the participants together, which is why such a programme is easily left to others.
define action local_security "Local security programme" {
  dimension: cost_reduction
  result: "K-RES-T1b"
  eases: market_access
  advantages: economies_of_scale, fitting_support
  needs: 2 members

  parameter loss_avoided: number  # of a firm's sales
  parameter setup: money = 0  # cameras, lights, booths
  parameter running: money/year  # patrols and upkeep

  cost once "Cameras, lights and booths": setup
  cost "Patrols and upkeep": running
  benefit each firm "Losses avoided": firm.sales * loss_avoided
}
