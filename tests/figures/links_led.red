# Led: (n−1) + α(n−1)(n−2)/2 with α = 50 %. Six members have 10 links.
model "Led" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm a
firm b
firm c
firm d
firm e
firm f

network pool "Pool" {
  objective: "Count links"
  members: a, b, c, d, e, f
  feedback: "Meeting on the first Monday of the month"
  structure: led by a
  cost each link "Meetings": 90 PEN/year

  action work "Work" {
    needs: 2 members
    benefit each member "Gain": 400 PEN/year
  }
}
