# The security programme of Gamarra, the clothing district of Lima, as a territorial agreement: the case that PROMPYME
# gives for a collective agreement that lowers costs (Articulación productiva, K-GAMARRA-1).
#
# The deck says that the programme exists, and nothing of its figures. What stands here comes from the press, with its
# source beside it: how many businesses there are, what the district sells in a day, what a guard costs. Nobody has
# measured by how much such a programme lowers losses, nor who pays for it: these are assumptions, and say so.

model "A security programme for Gamarra" {
  currency: PEN
  horizon: 3 years
  discount_rate: 12%  # an assumption
  language: en
}

territory lima "Lima"
territory gamarra "Gamarra" in lima
sector clothing "Clothing"

# 30 000 businesses on 36 blocks, and S/ 18 million sold on a day: S/ 600 a day for each.
let businesses = 30_000 source "Litoralpress: more than 30 000 established businesses on some 36 blocks"
let sold_a_day = 18_000_000 PEN source "Gestión, March 2019: more than S/ 18 million a day"
let days = 300/year note "Assumption: selling days in a year"

# A post that is manned around the clock on each block.
let guard = 6_500 PEN/month..7_000 PEN/month source "Correo, with Aprosec: what a company asks for a post of 24 hours"
let posts = 36 source "Litoralpress: some 36 blocks; one post on each is an assumption"
let town_part = 30% note "Assumption: what the municipality pays of the patrols"

# In 2024 robbery was what 71.7 % of 1 100 traders asked had suffered in the last 12 months (Asociación Gamarra Perú,
# in La Razón, October 2024). What part of its sales a firm loses less is not known.
let saved = 0.3%..1% note "Assumption: nobody has measured it"

institution la_victoria "Municipality of La Victoria" {
  sphere: public
  competences: street_patrols, street_trade
  capabilities: local_presence, field_evaluation
}
institution police "National Police" {
  sphere: public
  competences: prosecution
  capabilities: local_presence
}
institution association "Asociación Gamarra Perú" {
  sphere: private
  competences: collection_of_fees, survey_of_traders
  capabilities: local_presence, specialised_assistance
}

firms traders 30_000 "Businesses of Gamarra" {
  size: micro  # an assumption
  territory: gamarra
  sector: clothing
  sales: sold_a_day * days / businesses
  restrictions: market_access
}

agreement safe_streets "Safe streets of Gamarra" territorial in gamarra {
  objective: "That buyers from all over Peru come without fear, and traders close at night and not at six"
  participants: 5_000 of traders  # an assumption: those whom the association reaches
  promoter: association
  institutions: la_victoria, police, association
  needed_competences: street_patrols, prosecution, collection_of_fees
  feedback: "The association asks the traders once a year and shows the result in assembly"
  environment { concentration: high; transaction_costs: high }
  cost once "information cost: census of galleries": 60_000 PEN note "Assumption"
  cost "transaction cost: assemblies and collection": 150_000 PEN/year note "Assumption"

  # The standard action, with the patrols on a line of their own because the municipality pays a part of them.
  action patrols: local_security {
    loss_avoided: saved
    setup: 36 * 3_500 PEN  # a good camera on each block (Correo, with Aprosec: S/ 600 to 3 500)
    running: 0 PEN/year
    cost "Posts on every block": posts * guard paid by la_victoria town_part
  }
}
