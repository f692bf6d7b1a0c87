# Who gains: every supplier (or small distributor); assistance leaves it a share of its sales more.
# So does the client, as far as better supplies are worth something to it.
# Who pays: the client its share of the programme, the assisted firms the rest. A funder's part is a line of its own.
define action supplier_assistance "Assistance to suppliers, backed by the client" {
  dimension: technology_information
  result: "K-RES-V2"
  eases: technology, skills
  advantages: knowledge_spread, fitting_support
  needs: 2 members, client

  parameter client: firm  # the large firm that backs the assistance
  parameter net_uplift: number  # of a supplier's sales, what the assistance leaves it
  parameter cost_per_supplier: money/year  # of the assistance
  parameter client_share: number = 100%  # of that cost
  parameter gain_per_supplier: money/year = 0  # what better supplies from one of them are worth to the client

  cost each member where member != client "Assistance to suppliers":
    cost_per_supplier paid by client client_share
  benefit each member where member != client "Better yield of suppliers": member.sales * net_uplift
  benefit for client "Better supplies": gain_per_supplier * (members.count - 1)
}
