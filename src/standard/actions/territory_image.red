# Who gains: every firm of the territory, whether it took part or not; its sales grow.
# Who pays: the public body its share of the campaign, the participants the rest.
define action territory_image "Promotion of the territory's image" {
  dimension: market_access
  result: "K-RES-T3"
  eases: market_access
  advantages: economies_of_scale, fitting_support
  needs: 2 members

  parameter net_uplift: number  # of a firm's sales, what the new ones leave it after their own costs
  parameter campaign: money  # at the start: brand, signs, presentation
  parameter running: money/year  # of keeping the image up
  parameter payer: firm  # an institution, a programme or a firm
  parameter payer_share: number = 100%  # of what it costs

  cost once "Campaign": campaign paid by payer payer_share
  cost "Keeping the image up": running paid by payer payer_share
  benefit each firm "Sales won by the territory's image": firm.sales * net_uplift
}
