# Backus and the maize of Jequetepeque, 2009.
#
# The Peruvian brewer Backus (then of SABMiller) used to import the hard yellow maize of its beers. From 2008 it bought
# part of it from small farmers of the Jequetepeque valley, on the north coast, and had them assisted by an NGO.
#
# What the sources give, and only that, stands here as a number:
#   farmers assisted in 2009, and how many of them sold to Backus          SABMiller, report of 2010
#   yields before and after the assistance                                 SABMiller, reports of 2009 and 2010 (the first
#                                                                          gives them for the 96 farmers of 2008/2009)
#   the goal of 30 % maize from Peru                                       SABMiller, news of 15 July 2011
#   how price, threshing, transport and sale are arranged                  CEDEPAS Norte, "two cases" (cedepas.org.pe)
#   land, and the cost of a later project with the same farmers            CEDEPAS Norte, final evaluation of 2012
#   one price of such maize, in another valley (Barranca) and year         SABMiller, news of 25 January 2012
# What no source gives: the price paid in Jequetepeque, what the extra harvest costs a farmer to grow and carry, what
# Backus saves by not importing. So Backus gains nothing here, and the farmers' gain is before their extra costs.

model "Backus maize, Jequetepeque 2009" {
  currency: PEN
  horizon: 2 years  # the two campaigns that the project of CEDEPAS paid for
  discount_rate: 12%  # an assumption of ours
}

unit hectare
unit tonne

# Soles to a dollar in the years of the project: an assumption of ours, to be replaced by the central bank's average.
rate USD = 2.7 PEN..2.9 PEN

territory peru_country "Peru"
territory jequetepeque "Jequetepeque valley" in peru_country
sector food_and_drink "Food and drink"

chain beer "Beer" of food_and_drink {
  stages: inputs -> farming -> brewing -> trade -> drinkers
}

let yield_before = 7.5 tonne/hectare source "SABMiller, 2009/2010 sustainable development report"
let yield_after = 8.7 tonne/hectare source "SABMiller, 2009/2010 sustainable development report"

# The 288 farmers of the second year grew maize on 1 284.8 hectares.
let land = 1_284.8 hectare / 288 source "CEDEPAS Norte, final evaluation of the maize project, 2012"

# 803 tonnes were sold to Backus for one million soles.
let maize_price = 1_000_000 PEN / 803 tonne source "SABMiller, news of 25 January 2012, on the farmers of Barranca"

let campaigns = 1/year note "Backus bought from December to March: one campaign a year"

# Two years, about as many farmers: the Inter-American Development Bank paid 56.17 %, counterparts the rest.
let project_cost = 356_304.35 USD / 2 years source "CEDEPAS Norte, final evaluation of the maize project, 2012"

firm backus "Unión de Cervecerías Peruanas Backus y Johnston" {
  size: large
  territory: peru_country
  stage: brewing
}

firms producers 271 "Maize farmers of Jequetepeque" {
  size: micro
  territory: jequetepeque
  stage: farming
  sales: land * yield_before * maize_price * campaigns
  # 225 of the 271 sold to Backus: on the average of all, that part of their harvest.
  sells maize to backus: land * yield_before * maize_price * campaigns * 225 / 271
  restrictions: disarticulation, technology, market_access, informality
  allow single-client-dependency "One sure buyer is what the project offers; the price is agreed before sowing"
  source: "SABMiller, 2009/2010 sustainable development report"
}

institution cedepas "CEDEPAS Norte" {
  sphere: civil_society
  competences: "choice of the farmers, method, training and assistance"
  capabilities: local_presence, field_evaluation, specialised_assistance
}

institution ceprovaje "Ceprovaje, the farmers' central" {
  sphere: private
  competences: "threshing, transport and sale of the farmers' maize"
  capabilities: local_presence
}

institution idb "Inter-American Development Bank" {
  sphere: public
  competences: "finance of the project"
}

network maize_buying "Maize from Jequetepeque" vertical {
  objective: "Buy maize in Peru instead of importing it: 30 % of what Backus needs, by 2013"
  members: backus, 225 of producers
  structure: hierarchical under backus
  institutions: cedepas, idb, ceprovaje
  promoter: cedepas
  bylaws: "The price is agreed before sowing; the farmers' central, Ceprovaje, threshes, carries and sells to Backus"
  feedback: "Indicators of each campaign; from 2010 also how satisfied the farmers are and how they use water"

  # The project is paid for by others. How much of the counterpart is Backus's the evaluation's summary does not say.
  cost "Training, assistance and organisation": project_cost paid by idb 56.17%, cedepas 43.83%

  # More maize from the same land. All of it counts as gain, for no source gives what growing it costs.
  action assistance: supplier_assistance {
    client: backus
    net_uplift: yield_after / yield_before - 1
    cost_per_supplier: 0 PEN/year  # the project's line above
  }

  # A buyer who weighs exactly and pays a price known beforehand: worth something, but no source says how much.
  action purchases: supplier_access {
    client: backus
    body: ceprovaje
    good: maize
    price_gain: 0%
  }
}

# The farmers bear the project themselves: would they still take part?
scenario no_funds "Nobody else pays" {
  maize_buying."Training, assistance and organisation": 0 PEN/year
  maize_buying.assistance.cost_per_supplier: project_cost / 288
  maize_buying.assistance.client_share: 0%
}

expect maize_buying.npv > 0 PEN in scenario no_funds
