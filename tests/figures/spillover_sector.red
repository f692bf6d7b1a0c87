# A sectoral agreement reaches the firms of its sector, and of the sectors within it, in whatever territory.
model "Knowledge of fibres" { currency: PEN; horizon: 2 years; discount_rate: 5% }
territory puno "Puno"
territory lima "Lima"
sector textiles "Textiles"
sector knitwear "Knitwear" in textiles
sector tourism "Tourism"

firm ana { territory: puno; sector: textiles }
firm beto { territory: lima; sector: knitwear }
firm carla { territory: puno; sector: knitwear }
firms weavers 6 { territory: lima; sector: textiles }
firm hotel { territory: puno; sector: tourism }

agreement fibres "Fibres" sectoral of textiles {
  objective: "Know the fibres of the world"
  participants: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action bulletin "Bulletin" {
    needs: 2 members
    cost once "Archive": 400 PEN
    cost "Editor": 300 PEN/year
    benefit each firm "Better buying": 500 PEN/year
  }
}
