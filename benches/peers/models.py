"""What the peers are given: texts of their own languages, of the size of Minka's."""


def beancount(firms):
    """An account and an entry for each firm, four figures each."""
    lines = ['option "operating_currency" "PEN"', "2020-01-01 open Equity:Opening PEN"]
    for firm in range(firms):
        account = f"Assets:Hostel{firm}"
        lines += [f"2020-01-01 open {account}:Sales PEN", f"2020-01-01 open {account}:Linen PEN"]
        lines += [f"2020-01-01 open {account}:Breakfast PEN", f'2020-02-01 * "Hostal {firm} de San Blas" "A year"']
        lines += [f"  {account}:Sales  {90_000 + firm} PEN", f"  {account}:Linen  -{4_000 + firm} PEN"]
        lines += [f"  {account}:Breakfast  -2500 PEN", "  Equity:Opening", ""]
    return "\n".join(lines) + "\n"


def hledger(firms):
    """An entry for each firm, three figures each and what balances them."""
    lines = []
    for firm in range(firms):
        account = f"assets:hostel{firm}"
        lines += [f"2020-02-01 Hostal {firm} de San Blas", f"    {account}:sales  {90_000 + firm} PEN"]
        lines += [f"    {account}:linen  -{4_000 + firm} PEN", f"    {account}:breakfast  -2500 PEN", "    equity:opening", ""]
    return "\n".join(lines)


CEDAR_SCHEMA = """entity Firm;
entity Order { sales: Long, linen: Long, breakfast: Long };
action buy appliesTo { principal: Firm, resource: Order };
"""


def cedar(firms):
    """A policy for each firm over three figures."""
    lines = []
    for firm in range(firms):
        lines.append(f'permit (principal == Firm::"hostel{firm}", action == Action::"buy", resource is Order)')
        lines.append(f"when {{ resource.sales <= {90_000 + firm} && resource.linen <= {4_000 + firm} && resource.breakfast <= 2500 }};")
    return "\n".join(lines) + "\n"


def numbat(firms):
    """For each firm a record with units, and what is left to it."""
    lines = ["dimension Money", "@aliases(sol)", "unit soles: Money", "struct Firm { sales: Money, linen: Money, breakfast: Money }"]
    for firm in range(firms):
        figures = f"sales: {90_000 + firm} soles, linen: {4_000 + firm} soles, breakfast: 2500 soles"
        lines.append(f"let f{firm} = Firm {{ {figures} }}")
        lines.append(f"let left{firm} = f{firm}.sales - f{firm}.linen - f{firm}.breakfast")
    return "\n".join(lines + [f"left{firms - 1}", ""])


def squiggle(firms):
    """For each firm a record, and what is left to it."""
    lines = []
    for firm in range(firms):
        lines.append(f"f{firm} = {{sales: {90_000 + firm}, linen: {4_000 + firm}, breakfast: 2500}}")
        lines.append(f"left{firm} = f{firm}.sales - f{firm}.linen - f{firm}.breakfast")
    return "\n".join(lines + [f"left{firms - 1}", ""])


def publicodes(firms):
    """A program for Node: the rules of so many firms, each evaluated."""
    return f"""const Engine = require('publicodes').default
const rules = {{}}
for (let firm = 0; firm < {firms}; firm++) {{
  rules['f' + firm] = null
  rules['f' + firm + ' . sales'] = {{ valeur: 90000 + firm }}
  rules['f' + firm + ' . costs'] = {{ valeur: 6500 + firm }}
  rules['f' + firm + ' . left'] = {{ valeur: 'sales - costs' }}
}}
const engine = new Engine(rules)
let sum = 0
for (let firm = 0; firm < {firms}; firm++) sum += engine.evaluate('f' + firm + ' . left').nodeValue
if (sum !== {sum(83_500 for _ in range(firms))}) throw new Error('another sum: ' + sum)
"""


def likec4(firms):
    """Elements, with a relation from each to the next."""
    lines = ["specification { element firm }", "model {"]
    lines += [f"  f{firm} = firm 'Hostal {firm} de San Blas'" for firm in range(firms)]
    lines += [f"  f{firm} -> f{firm + 1} 'buys with'" for firm in range(firms - 1)]
    return "\n".join(lines + ["}", "views { view index { include * } }", ""])


def squiggle_sampling(members, actions):
    """600 uncertain inputs, as `benches/sampling.py` has them in Minka: 50 sums, each with its mean."""
    laws = ["Sym.uniform(0.01, 0.03)", "PERT", "Sym.normal(0.02, 0.005)", "Sym.lognormal({ mean: 0.02, stdev: 0.01 })"]
    laws[1] = "(0.01 + 0.03 * Sym.beta(2.3333333, 3.6666667))"
    laws.append("Sym.triangular(0.01, 0.02, 0.03)")
    lines, means = [], []
    for member in range(members):
        terms = []
        for action in range(actions):
            first = 3 * (action * members + member)
            up, margin, cost = (f"SampleSet.fromDist({laws[(first + further) % 5]})" for further in range(3))
            terms.append(f"({up} * {margin} - {cost} * 0.01)")
        lines.append(f"m{member} = {100_000 + 1_000 * member} * 3.790787 * (" + " + ".join(terms) + ")")
        means.append(f"mean(m{member})")
    return "\n".join(lines + ["[" + ", ".join(means) + "]", ""])
