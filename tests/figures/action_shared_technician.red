model "Knitters of Arequipa" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm alpa "Tejidos Alpa" { sales: 150_000 PEN/year }
firm nina "Tejidos Nina" { sales: 90_000 PEN/year }
firm wayra "Tejidos Wayra" { sales: 60_000 PEN/year }

network knitters "Knitters' technician" horizontal {
  objective: "Waste less yarn and get fewer garments back"
  members: alpa, nina, wayra
  promoter: alpa
  feedback: "Twice a year: what was learnt and who uses it"
  sharing: proportional to member.sales
  action adviser: shared_technician {
    wage: 24_000 PEN/year
    hours_per_technician: 1_800 hours
    hours_per_member: 500 hours
    saving: 12%
  }
}
