# Who gains: every firm of the territory, by its workers: those who were trained bring more, wherever they work.
# Who pays: the school or the town its share, the participants the rest.
define action technical_education "Better technical education" {
  dimension: technology_information
  result: "K-RES-T2"
  eases: skills, technology
  advantages: knowledge_spread, fitting_support
  needs: 2 members

  parameter trained_share: number  # of a firm's workers, those who pass through the better courses
  parameter gain_per_worker: money/year  # what a trained worker brings the firm, after a better wage
  parameter setup: money = 0  # workshops, curricula, connection
  parameter running: money/year  # of the courses
  parameter payer: firm  # an institution, a programme or a firm
  parameter payer_share: number = 100%  # of what it costs

  cost once "Courses, at the start": setup paid by payer payer_share
  cost "Courses, every year": running paid by payer payer_share
  benefit each firm "Better trained workers": firm.workers * trained_share * gain_per_worker
}
