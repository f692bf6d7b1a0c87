# Who gains: every member; better practice saves it a share of its sales.
# Who pays: the members together, the wage of each technician hired. A firm alone would pay a whole one.
# Hours are those of a year. Where fewer technicians are hired than the members' hours call for, each member gets its
# part of the hours, and that part of the gain.
define action shared_technician "Technicians hired for the group" {
  dimension: technology_information
  result: "K-RES-H2a"
  eases: technology, skills
  advantages: economies_of_scale, knowledge_spread
  needs: 1 member

  parameter wage: money/year  # one technician, with what the law adds
  parameter hours_per_technician: time  # that one technician works in a year
  parameter hours_per_member: time  # of a technician's work that one member needs in a year
  parameter technicians: number = 0  # how many are hired; 0: as many as those hours call for
  parameter saving: number  # of a member's sales, what the advice leaves it where it gets all its hours

  cost "Technicians": wage *
    (if technicians > 0 then technicians else ceil(members.count * hours_per_member / hours_per_technician))
  benefit each member "Better practice": member.sales * saving *
    (if technicians > 0 then min(1, technicians * hours_per_technician / (members.count * hours_per_member)) else 1)
}
