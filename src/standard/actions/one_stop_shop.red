# Who gains: every firm of the territory, whether it took part or not; its procedures cost it less.
# Who pays: whoever runs the office (mostly the town) its share, the participants the rest.
define action one_stop_shop "One-stop shop" {
  dimension: cost_reduction
  result: "K-RES-T1a"
  eases: informality
  advantages: fitting_support, lower_entry_barriers
  needs: 2 members

  parameter saving_per_firm: money/year  # of one firm, in fees, trips and waiting
  parameter setup: money  # of the office
  parameter running: money/year  # of the office
  parameter payer: firm  # who runs it: an institution, a programme or a firm
  parameter payer_share: number = 100%  # of what it costs
}
