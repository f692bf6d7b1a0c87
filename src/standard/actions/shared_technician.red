# Who gains: every member; better practice saves it a share of its sales.
# Who pays: the members together, one wage for every so many firms that a technician can serve.
define action shared_technician "Technicians hired for the group" {
  dimension: technology_information
  result: "K-RES-H2a"
  eases: technology, skills
  advantages: economies_of_scale, knowledge_spread
  needs: 2 members

  parameter wage: money/year  # one technician, with what the law adds
  parameter firms_per_technician: number  # how many firms one technician can serve
  parameter saving: number  # of a member's sales, what the advice leaves it
}
