# Everything that can be wrong with a phase, one mistake on each line.
model "Wrong phases" { currency: PEN }

institution college "College" { sphere: private }

firm inti

programme odd "Odd" {
  institution: college
  intake: 12
  facilitators: 0
  funding_limit: -5 PEN
  expected_duration: 200 years
  requires "A number": firm.workers
  phase one { intake: 20; duration: -1 months; completion: 120% }
  phase two { after: eleven; activities: dancing; intake: 2.5; renewed_every: 1 day }
  phase two { benefit "Sales": 100 PEN/year; cost each link "Talks": 3 PEN/year; cost once in year 2 "Late": 5 PEN }
  phase four { cost "Grows": 5 PEN/year growing 3%; cost for inti "Hers": 5 PEN/year; cost once "Rate": 5 PEN/year }
  phase five { transfer from inti "Moves": 5 PEN/year; cost each firm where firm.formal "Some": 5 PEN/year }
}

network pool {
  members: inti
  requires "Formal": firm.formal
}

requires "Nowhere": 1 > 2
