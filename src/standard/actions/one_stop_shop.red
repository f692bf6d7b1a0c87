# Who gains: every firm of the territory, whether it took part or not; each procedure costs it less.
# Who pays: whoever runs the office (mostly the town) its share, the participants the rest.
define action one_stop_shop "One-stop shop" {
  dimension: cost_reduction
  result: "K-RES-T1a"
  eases: informality
  advantages: fitting_support, lower_entry_barriers
  needs: 2 members

  parameter saving_per_procedure: money  # in fees, trips and waiting
  parameter procedures_per_firm: number  # of one firm in a year
  parameter setup: money  # of the office
  parameter running: money/year  # of the office
  parameter payer: firm  # who runs it: an institution, a programme or a firm
  parameter payer_share: number = 100%  # of what it costs

  cost once "Office, at the start": setup paid by payer payer_share
  cost "Office, every year": running paid by payer payer_share
  benefit each firm "Simpler procedures": saving_per_procedure * procedures_per_firm * 1/year
}
