# Shares that add up to 100 % leave nothing to the members, though 1 − 0.5617 − 0.4383 is not quite 0 in binary.
model "All of it" { currency: PEN; horizon: 2 years; discount_rate: 12% }

institution bank "Bank" { sphere: public; competences: "finance" }
institution adviser "Adviser" { sphere: civil_society; competences: "training" }

firm a "A"
firm b "B"

network pool "Pool" {
  objective: "Learn together"
  members: a, b
  feedback: "Each quarter: payments, rates, who fell behind"
  institutions: bank, adviser
  cost "Training": 100_000 PEN/year paid by bank 56.17%, adviser 43.83%
  action x "Sales" {
    dimension: market_access
    needs: 2 members
    benefit for b "New sales": 1_000 PEN/year
  }
}
