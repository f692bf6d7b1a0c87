network pool {
  members: inti
  cost each link "Calls" 90 PEN/year
  cost once in year two "Stand": 9_000 PEN
  benefit each membr "Sales": 3 PEN/year
  cost "Fees": 
  structure: led sol by
  action linen joint_purchase { good: linen }
}
firm inti
