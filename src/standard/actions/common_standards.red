# Who gains: every member; the part of its sales that goes to market under the common standard earns a premium.
# The standard itself has to be named.
# Who pays: each member what it takes to meet the standard, once; the members together the audit, every year.
define action common_standards "Selling together under common standards" {
  dimension: technology_information
  result: "K-RES-H2b"
  eases: technology, market_access
  advantages: flexibility, knowledge_spread, bargaining_power
  needs: 2 members

  parameter standard: text  # which one: its name or number
  parameter joint_share: number  # of a member's sales, the part sold together
  parameter premium: number  # on the price of that part
  parameter adaptation: money = 0  # of one member, to meet the standard
  parameter audit: money/year = 0  # of the group

  cost once each member "Meeting the standard": adaptation
  cost "Audit": audit
  benefit each member "Better price under the standard": member.sales * joint_share * premium
}
