# Who gains: every member that buys the good; each saves the discount of the joint volume on its own purchases,
# less the discount that its own volume would have brought it anyway.
# Who pays: nobody for the discount itself; the work of ordering together is a cost of the network.
define action joint_purchase "Joint purchase" {
  dimension: cost_reduction
  result: "K-RES-H1"
  eases: disarticulation
  advantages: economies_of_scale, bargaining_power
  needs: 2 members

  parameter good: good  # what is bought together
  parameter discount: tiers  # by the money that all members spend on it in a year
}
