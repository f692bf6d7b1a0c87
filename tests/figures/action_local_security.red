model "Gamarra" { currency: PEN; horizon: 3 years; discount_rate: 10% }

territory gamarra "Gamarra"
institution town "Municipality of La Victoria" { sphere: public }

firm plaza "Galería Plaza" { territory: gamarra; sales: 600_000 PEN/year }
firm alameda "Galería Alameda" { territory: gamarra; sales: 500_000 PEN/year }
firm central "Galería Central" { territory: gamarra; sales: 400_000 PEN/year }
firms workshops 50 "Workshops nearby" { territory: gamarra; sales: 40_000 PEN/year }

agreement streets "Safe streets" territorial in gamarra {
  objective: "That buyers can come with money in their pockets"
  participants: plaza, alameda, central
  feedback: "Each month, with the police: incidents and patrols"
  institutions: town
  action patrols: local_security {
    loss_avoided: 1%
    setup: 9_000 PEN
    running: 6_000 PEN/year
  }
}
