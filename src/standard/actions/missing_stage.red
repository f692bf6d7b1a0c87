# Who gains: every firm of the sector that buys what the stage makes; near is cheaper than far.
# Who pays: the investor (a firm of the chain or a new one), the investment.
define action missing_stage "A missing stage of the chain" {
  dimension: technology_information
  result: "K-RES-S2b"
  eases: technology, disarticulation
  advantages: lower_entry_barriers, flexibility
  needs: 2 members

  parameter good: good  # what the missing stage would make
  parameter saving: number  # of what a firm spends on it today
  parameter investment: money  # in the new plant or firm
  parameter investor: firm  # who invests
}
