firm inti { ventass: 3 PEN/year; color: "red"; size: micro; size: small; restrictions: market }
network pool { membres: inti; sales: 3 PEN/year }
chain visits { stages lodging -> agencies }
