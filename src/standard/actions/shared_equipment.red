# Who gains: every member; the better machine saves it a share of its sales.
# Who pays: the members together, at the start (the machines) and every year (their upkeep). A firm alone would buy a
# whole one. Hours are those of a year. Where fewer machines are bought than the members' hours call for, each member
# gets its part of the hours, and that part of the gain.
define action shared_equipment "Equipment bought and used together" {
  dimension: technology_information
  result: "K-RES-H2a"
  eases: technology
  advantages: economies_of_scale, flexibility, lower_entry_barriers
  needs: 1 member

  parameter price: money  # one machine, installed
  parameter upkeep: money/year = 0  # of one machine
  parameter hours_per_machine: time  # that one machine can work in a year
  parameter hours_per_member: time  # of a machine's work that one member needs in a year
  parameter machines: number = 0  # how many are bought; 0: as many as those hours call for
  parameter saving: number  # of a member's sales, what the machine leaves it where it gets all its hours

  cost once "Machines":
    price * (if machines > 0 then machines else ceil(members.count * hours_per_member / hours_per_machine))
  cost "Upkeep of the machines":
    upkeep * (if machines > 0 then machines else ceil(members.count * hours_per_member / hours_per_machine))
  benefit each member "Work of the machines": member.sales * saving *
    (if machines > 0 then min(1, machines * hours_per_machine / (members.count * hours_per_member)) else 1)
}
