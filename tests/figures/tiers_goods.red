# Steps counted in kilogrammes, and a price: the saving of what each buys.
model "Yarn" { currency: PEN; horizon: 3 years; discount_rate: 10% }
unit kg
firm ana { buys yarn: 400 kg/year }
firm beto { buys yarn: 50 kg/month }
firms weavers 5 "Weavers" { buys yarn: 200 kg/year }
let price = 12 PEN/kg
let rebate = tiers { from 1_200 kg/year: 5%; from 2_000 kg/year: 10% }
let bonus = tiers { from 1_500 kg/year: 0.5 PEN/kg }

network pool "Pool" {
  objective: "Cheaper yarn"
  members: ana, beto, weavers
  promoter: ana
  feedback: "Meeting on the first Monday of the month"
  structure: flat

  action yarn "Yarn" {
    needs: 2 members
    benefit each member "Discount": member.buys.yarn * price * rebate(sum(members.buys.yarn))
  }
  action loyal "Bonus of the mill" {
    needs: 2 members
    benefit each member "Bonus": member.buys.yarn * bonus(sum(members.buys.yarn))
  }
}
