# Who gains: every firm of the sector that buys what the stage makes; near is cheaper than far.
# Who pays: the investor (a firm of the chain, a new one, or a fund), the investment; it gains the new stage's profit.
define action missing_stage "A missing stage of the chain" {
  dimension: technology_information
  result: "K-RES-S2b"
  eases: technology, disarticulation
  advantages: lower_entry_barriers, flexibility
  needs: 2 members

  parameter good: good  # what the missing stage would make
  parameter price: amount = 1  # of one unit, where purchases are in units
  parameter saving: number  # of what a firm spends on it today
  parameter investment: money  # in the new plant or firm
  parameter investor: firm  # who invests: a firm, an institution or a programme
  parameter profit: money/year = 0  # what the new stage leaves the investor

  cost once "Investment": investment paid by investor
  benefit for investor "Profit of the new stage": profit
  benefit each firm "Bought nearby for less": firm.buys[good] * price * saving
}
