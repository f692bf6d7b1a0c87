# Who gains: the part of the sector's firms that uses the service; it saves them a share of their sales.
# Who pays: the participants together, the start and what the service costs in a year beyond what its users pay.
define action new_services "New production or support services" {
  dimension: technology_information
  result: "K-RES-S2a"
  eases: technology
  advantages: flexibility, lower_entry_barriers
  needs: 2 members

  parameter users_share: number  # of the sector's firms, those that use it
  parameter saving: number  # of a user's sales, what the service leaves it after its price
  parameter setup: money  # of the service
  parameter running: money/year = 0  # not covered by what users pay

  cost once "Service, at the start": setup
  cost "Service, every year": running
  benefit each firm "Use of the service": firm.sales * saving * users_share
}
