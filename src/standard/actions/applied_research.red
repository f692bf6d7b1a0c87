# Who gains: the firms of the sector that adopt what is found; it leaves them a share of their sales more.
# Who pays: the university or the fund its share, the participants the rest.
define action applied_research "Basic or applied research" {
  dimension: technology_information
  result: "K-RES-S2c"
  eases: technology
  advantages: knowledge_spread, fitting_support
  needs: 2 members

  parameter net_uplift: number  # of an adopting firm's sales, what the finding leaves it
  parameter adoption: number  # of the sector's firms, those that adopt it
  parameter budget: money/year  # of the research
  parameter payer: firm  # an institution, a programme or a firm
  parameter payer_share: number = 100%  # of the budget
}
