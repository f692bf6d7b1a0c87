# Names of the model, of the arrangement, of one action; a unit of one's own.
model "Names" { currency: PEN; horizon: 3 years; discount_rate: 10% }
unit room_night
attribute beds of firm: number
firm ana { beds: 10 }
firm beto { beds: 6 }
let margin = 15 PEN/room_night

network pool "Pool" {
  objective: "Fill the beds"
  members: ana, beto
  promoter: ana
  feedback: "Meeting on the first Monday of the month"
  structure: flat
  let nights = 20 room_night/year

  action site "Web site" {
    needs: 2 members
    let extra = nights * margin
    benefit each member "More nights": member.beds * extra
    cost "Host": 10% * sum(members.beds) * extra + 100 PEN/month
  }
  action desk "Common desk" {
    needs: 2 members
    let extra = 50 PEN/year
    benefit each member "Fewer calls": extra * member.beds
  }
}
