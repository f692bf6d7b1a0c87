//! Expressions and values.

use super::*;

impl<'t> Builder<'t> {
    /// An `expression` pair: operands and operators in a row, climbed by precedence.
    pub(super) fn expression(&mut self, pair: Pair<'_, Rule>) -> Expr<'t> {
        let mut pairs = pair.into_inner().peekable();
        let mut tokens = Vec::new();
        while let Some(pair) = pairs.next() {
            match pair.as_rule() {
                Rule::operator => tokens.push(self.operator(&pair)),
                // One operand alone is by far the most frequent expression.
                _ if tokens.is_empty() && pairs.peek().is_none() => {
                    let (prefixes, operand) = self.operand(pair);
                    if prefixes.is_empty() {
                        return operand;
                    }
                    push_operand(&mut tokens, prefixes, operand);
                }
                _ => {
                    let (prefixes, operand) = self.operand(pair);
                    push_operand(&mut tokens, prefixes, operand);
                }
            }
        }
        self.climb(tokens)
    }

    fn operand(&mut self, pair: Pair<'_, Rule>) -> (Vec<(Prefix, Span)>, Expr<'t>) {
        let span = self.span(&pair);
        let mut prefixes = Vec::new();
        let mut ends = Vec::new();
        let mut drawn = None;
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::prefix => prefixes.push(self.prefix(pair)),
                Rule::range_end => ends.push(self.range_end(pair)),
                Rule::drawn => drawn = Some(pair),
                _ => ends.push(self.atom(pair)),
            }
        }
        let mut operand = self.range(&mut prefixes, ends, span);
        if let Some(pair) = drawn {
            let parts: Vec<Rule> = pair.into_inner().map(|pair| pair.as_rule()).collect();
            let each_member = parts.contains(&Rule::kw_each_member);
            let each_year = parts.contains(&Rule::kw_each_year);
            let span = Span::new(operand.span.start as usize, span.end as usize);
            operand =
                Expr { span, kind: ExprKind::Drawn(Box::new(Drawn { literal: operand, each_member, each_year })) };
        }
        (prefixes, operand)
    }

    fn prefix(&self, pair: Pair<'_, Rule>) -> (Prefix, Span) {
        let span = self.span(&pair);
        let not = pair.into_inner().any(|inner| inner.as_rule() == Rule::kw_not);
        (if not { Prefix::Not } else { Prefix::Minus }, trimmed(span, self.slice(span)))
    }

    fn range_end(&mut self, pair: Pair<'_, Rule>) -> Expr<'t> {
        let mut minus = None;
        let mut end = None;
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::minus => minus = Some(self.span(&pair)),
                _ => end = Some(self.atom(pair)),
            }
        }
        let end = end.unwrap_or(Expr { span: Span::point(self.offset), kind: ExprKind::Unknown });
        negated(minus, end)
    }

    /// One end is an atom; two or three are a range, whose first end takes the sign before it.
    fn range(&mut self, prefixes: &mut Vec<(Prefix, Span)>, mut ends: Vec<Expr<'t>>, span: Span) -> Expr<'t> {
        if ends.len() == 1
            && let Some(only) = ends.pop()
        {
            return only;
        }
        let sign = prefixes.pop_if(|(prefix, _)| *prefix == Prefix::Minus).map(|(_, span)| span);
        if let Some(first) = ends.first_mut() {
            let bare = std::mem::replace(first, Expr { span, kind: ExprKind::Unknown });
            *first = negated(sign, bare);
        }
        if ends.len() > 3 {
            self.too_many_ends(&ends);
            ends.truncate(3);
        }
        self.check_marks(&ends);
        let start = ends.first().map_or(span.start, |first| first.span.start);
        let end = ends.last().map_or(span.end, |last| last.span.end);
        Expr { span: Span::new(start as usize, end as usize), kind: ExprKind::Range(ends) }
    }

    pub(super) fn atom(&mut self, pair: Pair<'_, Rule>) -> Expr<'t> {
        let span = self.span(&pair);
        let kind = match pair.as_rule() {
            Rule::quantity => ExprKind::Number(self.quantity(pair)),
            Rule::date => ExprKind::Date(date_parts(self.slice(span))),
            Rule::reference => self.reference(pair),
            Rule::literal_text => self.literal_text(pair),
            Rule::group => self.group(pair),
            Rule::choice => self.choice(pair),
            Rule::tiers => self.tiers(pair),
            _ => ExprKind::Unknown,
        };
        Expr { span, kind }
    }

    pub(super) fn quantity(&self, pair: Pair<'_, Rule>) -> Number {
        let mut number = Number { digits: self.span(&pair), value: f64::NAN, percent: false, unit: None };
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::number => number = self.number(&pair),
                Rule::percent => {
                    number.percent = true;
                    number.value /= 100.0;
                }
                _ => number.unit = Some(self.span(&pair)),
            }
        }
        number
    }

    fn reference(&mut self, pair: Pair<'_, Rule>) -> ExprKind<'t> {
        let mut pairs = pair.into_inner();
        let Some(head) = pairs.next().map(|word| self.name(word)) else { return ExprKind::Unknown };
        let mut rest = Vec::new();
        for pair in pairs {
            if pair.as_rule() == Rule::tight_units {
                return ExprKind::Unit;
            }
            rest.push(self.postfix(pair));
        }
        ExprKind::Name(Box::new(Path { head, rest }))
    }

    fn literal_text(&mut self, pair: Pair<'_, Rule>) -> ExprKind<'t> {
        let mut pairs = pair.into_inner();
        let Some(text) = pairs.next().map(|text| self.quoted(text)) else { return ExprKind::Unknown };
        let rest: Vec<_> = pairs.map(|pair| self.postfix(pair)).collect();
        if rest.is_empty() {
            return ExprKind::Text(text);
        }
        let head = Name { text: text.text, span: text.span, quoted: true };
        ExprKind::Name(Box::new(Path { head, rest }))
    }

    pub(super) fn postfix(&mut self, pair: Pair<'_, Rule>) -> Postfix<'t> {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        match inner.next() {
            Some(pair) if pair.as_rule() == Rule::expression => Postfix::Index(self.expression(pair)),
            Some(pair) if pair.as_rule() == Rule::arguments => {
                let arguments = pair.into_inner().map(|argument| self.expression(argument)).collect();
                Postfix::Call(span, arguments)
            }
            Some(pair) => Postfix::Member(self.name(pair)),
            None => Postfix::Call(span, Vec::new()),
        }
    }

    fn group(&mut self, pair: Pair<'_, Rule>) -> ExprKind<'t> {
        let mut pairs = pair.into_inner();
        let Some(inner) = pairs.next().map(|inner| self.expression(inner)) else { return ExprKind::Unknown };
        let rest = pairs.map(|pair| self.postfix(pair)).collect();
        ExprKind::Group(Box::new(Group { inner, rest }))
    }

    fn choice(&mut self, pair: Pair<'_, Rule>) -> ExprKind<'t> {
        let expressions = pair.into_inner().filter(|pair| pair.as_rule() == Rule::expression);
        let mut parts: Vec<Expr<'t>> = expressions.map(|pair| self.expression(pair)).collect();
        let Some(otherwise) = parts.pop() else { return ExprKind::Unknown };
        let mut arms = Vec::new();
        let mut parts = parts.into_iter();
        while let (Some(condition), Some(result)) = (parts.next(), parts.next()) {
            arms.push((condition, result));
        }
        ExprKind::Choice(Box::new(Choice { arms, otherwise }))
    }

    fn tiers(&mut self, pair: Pair<'_, Rule>) -> ExprKind<'t> {
        let span = self.span(&pair);
        let mut marginal = false;
        let mut steps = Vec::new();
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::kw_tiers_marginal => marginal = true,
                Rule::tier => {
                    let span = self.span(&pair);
                    let mut parts = pair.into_inner().filter(|pair| pair.as_rule() == Rule::expression);
                    if let (Some(from), Some(rate)) = (parts.next(), parts.next()) {
                        let from = self.expression(from);
                        steps.push(Tier { span, from, rate: self.expression(rate) });
                    }
                }
                _ => {}
            }
        }
        ExprKind::Tiers(Box::new(Tiers { marginal, steps, span }))
    }

    pub(super) fn value(&mut self, pair: Pair<'_, Rule>) -> Value<'t> {
        let mut items = Vec::new();
        let mut separators = Vec::new();
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::separator => separators.push(match pair.as_str() {
                    "->" => Separator::Arrow,
                    "--" => Separator::Tie,
                    _ => Separator::Comma,
                }),
                Rule::item => items.push(self.item(pair)),
                // A number, a name or a text alone, by far the most frequent value.
                _ => return Value::One(self.atom(pair)),
            }
        }
        if items.len() == 1 {
            match items.pop() {
                Some(Item { kind: ItemKind::Plain { expr, title: None }, .. }) => return Value::One(expr),
                Some(other) => items.push(other),
                None => {}
            }
        }
        items.shrink_to_fit();
        separators.shrink_to_fit();
        Value::Items(Box::new(Items { items, separators }))
    }

    fn item(&mut self, pair: Pair<'_, Rule>) -> Item<'t> {
        let span = self.span(&pair);
        let mut expr = None;
        let mut title = None;
        let mut kind = None;
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::expression => expr = Some(self.expression(pair)),
                Rule::title => title = Some(self.quoted(pair)),
                Rule::share_of => {
                    let of = pair.into_inner().find(|pair| pair.as_rule() == Rule::reference);
                    if let (Some(count), Some(of)) = (expr.take(), of) {
                        kind = Some(ItemKind::Share { count, of: self.atom(of) });
                    }
                }
                _ => kind = self.phrase(pair),
            }
        }
        let plain = expr.map(|expr| ItemKind::Plain { expr, title });
        let missing = ItemKind::Plain { expr: Expr { span, kind: ExprKind::Unknown }, title: None };
        Item { span, kind: kind.or(plain).unwrap_or(missing) }
    }

    pub(super) fn phrase(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind<'t>> {
        let rule = pair.as_rule();
        let mut flat = false;
        let mut name = None;
        let mut expr = None;
        let mut header = None;
        let mut unit = None;
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::kw_flat => flat = true,
                Rule::leader => name = Some(self.name(pair)),
                Rule::expression => expr = Some(self.expression(pair)),
                Rule::text => header = Some(self.quoted(pair)),
                Rule::unit | Rule::percent => {
                    unit = Some(trimmed_start(self.span(&pair), self.slice(self.span(&pair))))
                }
                _ => {}
            }
        }
        match rule {
            Rule::flat_rotating => Some(ItemKind::FlatRotating),
            Rule::led_by => name.map(|leader| ItemKind::LedBy { flat, leader }),
            Rule::hierarchical_under => name.map(ItemKind::HierarchicalUnder),
            Rule::proportional_to => expr.map(ItemKind::ProportionalTo),
            _ => header.map(|header| ItemKind::Column { header, unit }),
        }
    }
}

/// The span without the spaces at its start.
fn trimmed_start(span: Span, text: &str) -> Span {
    Span::new(span.end as usize - text.trim_start().len(), span.end as usize)
}

fn push_operand<'t>(tokens: &mut Vec<operators::Token<'t>>, prefixes: Vec<(Prefix, Span)>, operand: Expr<'t>) {
    tokens.extend(prefixes.into_iter().map(|(prefix, span)| operators::Token::Prefix(prefix, span)));
    tokens.push(operators::Token::Operand(operand));
}

fn negated<'t>(minus: Option<Span>, end: Expr<'t>) -> Expr<'t> {
    match minus {
        None => end,
        Some(span) => {
            let whole = span.to(end.span);
            let prefixed = Prefixed { prefixes: vec![(Prefix::Minus, span)], operand: end };
            Expr { span: whole, kind: ExprKind::Prefixed(Box::new(prefixed)) }
        }
    }
}

/// The grammar gives four, two and two digits.
fn date_parts(text: &str) -> DateParts {
    let mut parts = text.split('-').map(|part| part.parse::<i16>().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    DateParts { year: next(), month: next() as i8, day: next() as i8 }
}
