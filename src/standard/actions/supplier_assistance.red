# Who gains: every supplier (or small distributor); assistance leaves it a share of its sales more.
# Who pays: the client its share of the programme, the assisted firms the rest. A funder's part is a line of its own.
define action supplier_assistance "Assistance to suppliers, backed by the client" {
  dimension: technology_information
  result: "K-RES-V2"
  eases: technology, skills
  advantages: knowledge_spread, fitting_support
  needs: client

  parameter client: firm  # the large firm that backs the assistance
  parameter net_uplift: number  # of a supplier's sales, what the assistance leaves it
  parameter cost_per_supplier: money/year  # of the assistance
  parameter client_share: number = 100%  # of that cost
}
