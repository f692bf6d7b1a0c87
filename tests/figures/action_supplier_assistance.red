model "Maize" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm brewer "Cervecería del Norte" { size: large }
firms farmers 10 "Maize farmers" {
  size: micro
  sales: 30_000 PEN/year
  sells maize to brewer: 30_000 PEN/year
}

network maize_buying "Maize from the valley" vertical {
  objective: "Better maize for the brewer, better harvests for the farmers"
  members: brewer, farmers
  feedback: "Each quarter, with the technician: what was put to use"
  structure: led by brewer
  action field: supplier_assistance {
    client: brewer
    net_uplift: 10%
    cost_per_supplier: 1_500 PEN/year
    client_share: 60%
    gain_per_supplier: 1_000 PEN/year
  }
}
