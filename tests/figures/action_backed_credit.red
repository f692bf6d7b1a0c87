model "Paprika" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm trader "Exportadora Ica" { size: large }
firm tika "Fundo Tika" {
  size: micro
  credit: 20_000 PEN
  sells paprika to trader: 50_000 PEN/year
}
firm sumaq "Fundo Sumaq" {
  size: micro
  credit: 30_000 PEN
  sells paprika to trader: 70_000 PEN/year
}

network paprika_chain "Paprika on credit" vertical {
  objective: "Sow with the bank's money instead of the moneylender's"
  members: trader, tika, sumaq
  feedback: "Each quarter: payments, rates, who fell behind"
  structure: led by trader
  action loans: backed_credit {
    client: trader
    rate_cut: 12%
    default_rate: 2%
    transfer from tika for trader "Fee of Tika": 600 PEN/year
    transfer from sumaq for trader "Fee of Sumaq": 900 PEN/year
  }
}
