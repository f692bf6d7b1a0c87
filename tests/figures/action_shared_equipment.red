model "Carpenters of Villa El Salvador" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm cedro "Muebles Cedro" { sales: 120_000 PEN/year }
firm caoba "Muebles Caoba" { sales: 100_000 PEN/year }
firm pino "Muebles Pino" { sales: 80_000 PEN/year }

network carpenters "A cutter for three workshops" horizontal {
  objective: "Cut boards with less waste and on time"
  members: cedro, caoba, pino
  promoter: cedro
  feedback: "Each month: the book of hours and the repairs"
  exit_rule: "Notice of three months; its part is paid back in two years"
  sharing: proportional to member.sales
  action cutter: shared_equipment {
    price: 30_000 PEN
    upkeep: 2_000 PEN/year
    hours_per_machine: 2_000 hours
    hours_per_member: 600 hours
    saving: 9%
  }
}
