//! Cost, benefit and transfer lines, and trade.

use super::*;
use crate::syntax::rules::misplaced_clause;

impl<'t> Builder<'t> {
    pub(super) fn line(&mut self, pair: Pair<'_, Rule>) -> Line<'t> {
        let span = self.span(&pair);
        let kind = if pair.as_rule() == Rule::transfer { LineKind::Transfer } else { LineKind::Cost };
        let amount = Expr { span, kind: ExprKind::Unknown };
        let mut line = Line {
            kind,
            keyword: span,
            payer: None,
            when: None,
            target: None,
            label: None,
            amount,
            growing: None,
            paid_by: None,
            suffixes: vec![],
        };
        for pair in pair.into_inner() {
            let span = self.span(&pair);
            match pair.as_rule() {
                Rule::kw_benefit => {
                    line.kind = LineKind::Benefit;
                    line.keyword = span;
                }
                Rule::kw_cost | Rule::kw_transfer_from => line.keyword = span,
                Rule::party => line.payer = Some(self.name(pair)),
                Rule::when => line.when = self.when(pair),
                Rule::target => line.target = self.target(pair),
                Rule::title => line.label = Some(self.quoted(pair)),
                Rule::expression => line.amount = self.expression(pair),
                Rule::growing => line.growing = self.growing(pair),
                Rule::paid_by => line.paid_by = Some(self.paid_by(pair)),
                Rule::suffix => line.suffixes.push(self.suffix(pair)),
                _ => {}
            }
        }
        self.check_clauses(&line);
        line
    }

    fn when(&self, pair: Pair<'_, Rule>) -> Option<When> {
        let span = self.span(&pair);
        let mut once = false;
        let mut years = Vec::new();
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::kw_once => once = true,
                Rule::number => years.push(self.number(&pair)),
                _ => {}
            }
        }
        let mut years = years.into_iter();
        if once {
            return Some(When::Once { span, year: years.next() });
        }
        years.next().map(|from| When::Years { span, from, to: years.next() })
    }

    fn target(&mut self, pair: Pair<'_, Rule>) -> Option<Target<'t>> {
        let span = self.span(&pair);
        let mut who = None;
        let mut condition = None;
        let mut parties = Vec::new();
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::party => parties.push(self.name(pair)),
                Rule::expression => condition = Some(self.expression(pair)),
                rule => who = who.or(each(rule)),
            }
        }
        let kind = match who {
            Some(each) => TargetKind::Each(each, condition),
            None => TargetKind::For(parties),
        };
        Some(Target { span, kind })
    }

    fn growing(&mut self, pair: Pair<'_, Rule>) -> Option<(Span, Expr<'t>)> {
        let span = self.span(&pair);
        let rate = pair.into_inner().find(|pair| pair.as_rule() == Rule::expression)?;
        Some((inner_span(span, self.slice(span)), self.expression(rate)))
    }

    fn paid_by(&mut self, pair: Pair<'_, Rule>) -> (Span, Vec<Payer<'t>>) {
        let span = self.span(&pair);
        let payers = pair.into_inner().filter(|pair| pair.as_rule() == Rule::payer);
        let payers = payers.filter_map(|pair| self.payer(pair)).collect();
        (inner_span(span, self.slice(span)), payers)
    }

    fn payer(&mut self, pair: Pair<'_, Rule>) -> Option<Payer<'t>> {
        let mut pairs = pair.into_inner();
        let name = self.name(pairs.next()?);
        Some(Payer { name, share: pairs.next().map(|pair| self.atom(pair)) })
    }

    fn check_clauses(&mut self, line: &Line<'t>) {
        if let (Some((span, _)), Some(When::Once { .. })) = (&line.growing, &line.when) {
            let finding = Finding::new(
                &misplaced_clause::RULE,
                self.place(*span),
                "an amount that falls once cannot grow",
                "un monto que se da una sola vez no puede crecer",
            )
            .help(
                "leave out `growing`, or write the line without `once`",
                "quita `creciendo`, o escribe la línea sin `una vez`",
            );
            self.findings.push(finding);
        }
        if let (Some((span, _)), LineKind::Benefit) = (&line.paid_by, line.kind) {
            let finding = Finding::new(
                &misplaced_clause::RULE,
                self.place(*span),
                "a benefit is not paid by anybody: only costs are",
                "un beneficio no lo paga nadie: solo se pagan los costos",
            )
            .help(
                "to say who gains, write `benefit for NAME: …`; for money that moves between parties, `transfer from NAME …`",
                "para decir quién gana, escribe `beneficio para NOMBRE: …`; para dinero que pasa de unos a otros, `transferencia de NOMBRE …`",
            );
            self.findings.push(finding);
        }
    }

    pub(super) fn trade(&mut self, pair: Pair<'_, Rule>) -> Trade<'t> {
        let span = self.span(&pair);
        let amount = Expr { span, kind: ExprKind::Unknown };
        let mut trade =
            Trade { buys: false, keyword: span, good: None, partner: None, amount, column: None, suffixes: vec![] };
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::kw_buys => {
                    trade.buys = true;
                    trade.keyword = self.span(&pair);
                }
                Rule::kw_sells => trade.keyword = self.span(&pair),
                Rule::name => trade.good = Some(self.name(pair)),
                Rule::party => trade.partner = Some(self.name(pair)),
                Rule::expression => trade.amount = self.expression(pair),
                Rule::column => {
                    let span = self.span(&pair);
                    trade.amount.span = span;
                    trade.column = self.phrase(pair).map(|kind| Item { span, kind });
                }
                Rule::suffix => trade.suffixes.push(self.suffix(pair)),
                _ => {}
            }
        }
        trade
    }

    pub(super) fn ties(&mut self, pair: Pair<'_, Rule>) -> Value<'t> {
        let span = self.span(&pair);
        let value = pair.into_inner().find(|pair| pair.as_rule() == Rule::value);
        let missing = Value::One(Expr { span, kind: ExprKind::Unknown });
        value.map_or(missing, |value| self.value(value))
    }
}

pub(super) fn each(rule: Rule) -> Option<Each> {
    match rule {
        Rule::kw_each_member => Some(Each::Member),
        Rule::kw_each_participant => Some(Each::Participant),
        Rule::kw_each_outsider => Some(Each::Outsider),
        Rule::kw_each_firm => Some(Each::Firm),
        Rule::kw_each_link => Some(Each::Link),
        _ => None,
    }
}

/// Without the space that leads to a clause.
fn inner_span(span: Span, text: &str) -> Span {
    Span::new(span.end as usize - text.trim_start().len(), span.end as usize)
}
