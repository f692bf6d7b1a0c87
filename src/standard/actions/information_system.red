# Who gains: every firm of the sector, whether it took part or not; it spends less on finding out about technology,
# fairs, inputs and new materials.
# Who pays: the public body or guild its share, the participants the rest.
define action information_system "Information system of the sector" {
  dimension: cost_reduction
  result: "K-RES-S1"
  eases: information, technology
  advantages: knowledge_spread, lower_entry_barriers
  needs: 2 members

  parameter search_cost: money/year  # what a firm spends today on finding out
  parameter saving: number  # of that cost
  parameter setup: money  # of the system
  parameter running: money/year  # of keeping it true
  parameter payer: firm  # an institution, a programme or a firm
  parameter payer_share: number = 100%  # of what it costs

  cost once "System, at the start": setup paid by payer payer_share
  cost "System, every year": running paid by payer payer_share
  benefit each firm "Less spent on finding out": search_cost * saving
}
