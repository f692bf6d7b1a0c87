model "M" { horizon: 2.5 years; samples: 0; discount_rate: 12; language: fr; currency: soles }
firm inti { size: tiny; formal: 3; workers: -2; sales: "much"; since: yesterday; skills: medium }
