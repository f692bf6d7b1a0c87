# Who gains: the firms of the sector that adopt what is found; it leaves them a share of their sales more,
# once the research is done.
# Who pays: the university or the fund its share, the participants the rest.
define action applied_research "Basic or applied research" {
  dimension: technology_information
  result: "K-RES-S2c"
  eases: technology
  advantages: knowledge_spread, fitting_support
  needs: 2 members

  parameter net_uplift: number  # of an adopting firm's sales, what the finding leaves it
  parameter adoption: number  # of the sector's firms, those that adopt it
  parameter budget: money/year  # of the research, while it lasts
  parameter research_time: time = 1 year  # until there is something to adopt
  parameter payer: firm  # an institution, a programme or a firm
  parameter payer_share: number = 100%  # of the budget

  cost "Research": if year * 1 year <= research_time then budget else 0 paid by payer payer_share
  benefit each firm "Findings adopted":
    if year * 1 year > research_time then firm.sales * net_uplift * adoption else 0
}
