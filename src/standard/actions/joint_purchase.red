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
  parameter discount: tiers  # by what all buy of it in a year, in money or units; a plain percentage: together only
  parameter price: amount = 1  # of one unit, where purchases are in units

  benefit each member "Lower price for buying together":
    member.buys[good] * price * discount(sum(members.buys[good]), member.buys[good])
}
