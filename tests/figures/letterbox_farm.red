# Letterbox Farm, Hudson Valley: in the late winter of 2021 it ordered supplies together for 63 producers. They bought
# for 135 000 dollars and were passed on 20 000 of discounts; a grant of 14 466 paid for the organising.
# Source: SARE, final report of project FNE20-953, https://projects.sare.org/project-reports/fne20-953/
# The whole grant stands here as the cost of the first order, though it also paid for what came after.
model "Letterbox Farm" { currency: USD; horizon: 1 year; discount_rate: 0% }

firms producers 63 "Producers" { buys supplies: 135_000 USD/year / 63 }
institution grant "Grant" { sphere: public }

network buying "Joint buying" {
  objective: "Pay less for supplies"
  members: producers
  feedback: "First Monday of the month: prices paid, deliveries"
  structure: flat
  institutions: grant
  cost once "Organising the orders": 14_466 USD paid by grant

  action supplies "Supplies" {
    needs: 2 members
    benefit each member "Discounts": member.buys.supplies * (20_000 USD / 135_000 USD)
  }
}
