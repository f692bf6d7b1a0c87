# Two uses of one let are the same draw, two literals are independent.
model "Draws" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
let sales = 100 PEN/year..300 PEN/year source "Example"

network pool "Pool" {
  objective: "Draw the same, or not"
  members: ana, beto
  promoter: ana
  feedback: "Meeting on the first Monday of the month"
  structure: flat

  action same "The same draw twice" {
    needs: 2 members
    benefit "One": sales
    benefit "Two": sales
  }
  action apart "Two literals" {
    needs: 2 members
    benefit "One": 100 PEN/year..300 PEN/year
    benefit "Two": 100 PEN/year..300 PEN/year
  }
  action cancel "What cancels" {
    needs: 2 members
    benefit "One": sales
    cost "Two": sales
  }
}
