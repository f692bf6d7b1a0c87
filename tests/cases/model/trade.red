model "M" { currency: PEN }
firm inti { buys linen from mill: 10 PEN/year; buys from: 3 PEN/year }
firm mill { sells linen to inti: 12 PEN/year; sells to nobody: 3 PEN/year; size: inti }
firm sol { territory: mill; stage: lodging; sector: mill }
