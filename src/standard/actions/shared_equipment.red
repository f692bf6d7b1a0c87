# Who gains: every member; the better machine saves it a share of its sales.
# Who pays: the members together, at the start (the machines) and every year (their upkeep). One more machine is
# bought for every so many firms, so that a network may grow past what it owns.
define action shared_equipment "Equipment bought and used together" {
  dimension: technology_information
  result: "K-RES-H2a"
  eases: technology
  advantages: economies_of_scale, flexibility, lower_entry_barriers
  needs: 2 members

  parameter price: money  # one machine, installed
  parameter upkeep: money/year = 0  # of one machine
  parameter firms_per_machine: number  # how many firms can share one
  parameter saving: number  # of a member's sales, what the machine leaves it
}
