//! Declarations, fields and the statements of one line.

use super::*;

impl<'t> Builder<'t> {
    pub(super) fn declaration(&mut self, pair: Pair<'_, Rule>) -> Declaration<'t> {
        let whole = self.span(&pair);
        let kind = declaration_kind(pair.as_rule());
        let mut declaration = Declaration {
            kind,
            keyword: whole,
            name: None,
            title: None,
            header: vec![],
            block: None,
            suffixes: vec![],
        };
        let mut pairs = pair.into_inner().peekable();
        if let Some(keyword) = pairs.next() {
            declaration.keyword = self.span(&keyword);
        }
        while let Some(pair) = pairs.next() {
            match pair.as_rule() {
                Rule::name => declaration.name = Some(self.name(pair)),
                Rule::title => declaration.title = Some(self.quoted(pair)),
                Rule::block => declaration.block = Some(self.block(pair)),
                Rule::suffix => declaration.suffixes.push(self.suffix(pair)),
                Rule::number => declaration.header.push(Header::Count(self.number(&pair))),
                Rule::from_file => declaration.header.extend(self.table_of(pair)),
                Rule::kw_horizontal => declaration.header.push(Header::Horizontal(self.span(&pair))),
                Rule::kw_vertical => declaration.header.push(Header::Vertical(self.span(&pair))),
                Rule::definition => declaration.header.push(Header::DefinedBy(self.name(pair))),
                preposition => {
                    if let Some(party) = pairs.next_if(|next| next.as_rule() == Rule::party) {
                        let name = self.name(party);
                        declaration.header.push(match preposition {
                            Rule::kw_of => Header::Of(name),
                            Rule::kw_territorial_in => Header::TerritorialIn(name),
                            Rule::kw_sectoral_of => Header::SectoralOf(name),
                            Rule::kw_based_on => Header::BasedOn(name),
                            _ => Header::In(name),
                        });
                    }
                }
            }
        }
        declaration
    }

    fn table_of(&self, pair: Pair<'_, Rule>) -> Option<Header<'t>> {
        let text = pair.into_inner().find(|pair| pair.as_rule() == Rule::text)?;
        Some(Header::FromFile(self.quoted(text)))
    }

    fn block(&mut self, pair: Pair<'_, Rule>) -> Block<'t> {
        let span = self.span(&pair);
        let statements = pair.into_inner().map(|pair| self.statement(pair)).collect();
        Block { span, statements }
    }

    pub(super) fn suffix(&self, pair: Pair<'_, Rule>) -> Suffix<'t> {
        let whole = self.span(&pair);
        let mut suffix =
            Suffix { is_source: false, span: whole, text: Quoted { text: Cow::Borrowed(""), span: whole } };
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::kw_source => suffix.is_source = true,
                Rule::text => suffix.text = self.quoted(pair),
                _ => {}
            }
        }
        suffix
    }

    pub(super) fn field(&mut self, pair: Pair<'_, Rule>) -> Field<'t> {
        let span = self.span(&pair);
        let mut key = Path { head: Name { text: Cow::Borrowed(""), span, quoted: false }, rest: vec![] };
        let mut value = Value::One(Expr { span, kind: ExprKind::Unknown });
        let mut suffixes = Vec::new();
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::key => key = self.path(pair),
                Rule::value => value = self.value(pair),
                _ => suffixes.push(self.suffix(pair)),
            }
        }
        Field { key, value, suffixes }
    }

    fn path(&mut self, pair: Pair<'_, Rule>) -> Path<'t> {
        let span = self.span(&pair);
        let mut pairs = pair.into_inner();
        let head = pairs.next().map(|head| self.name(head));
        let rest = pairs.map(|pair| self.postfix(pair)).collect();
        Path { head: head.unwrap_or(Name { text: Cow::Borrowed(""), span, quoted: false }), rest }
    }

    pub(super) fn definition(&mut self, pair: Pair<'_, Rule>) -> Definition<'t> {
        let Parts { keyword, mut names, mut expressions, suffixes, .. } = self.parts(pair);
        Definition { keyword, name: names.remove(0), value: expressions.pop(), suffixes }
    }

    pub(super) fn attribute(&mut self, pair: Pair<'_, Rule>) -> AttributeOf<'t> {
        let Parts { keyword, mut names, mut atoms, suffixes, .. } = self.parts(pair);
        let owner = names.pop().unwrap_or_else(|| nameless(keyword));
        let name = names.pop().unwrap_or_else(|| nameless(keyword));
        let takes = atoms.pop().unwrap_or(Expr { span: keyword, kind: ExprKind::Unknown });
        AttributeOf { keyword, name, owner, takes, suffixes }
    }

    pub(super) fn parameter(&mut self, pair: Pair<'_, Rule>) -> Parameter<'t> {
        let Parts { keyword, mut names, mut atoms, mut expressions, suffixes, .. } = self.parts(pair);
        let takes = atoms.pop().unwrap_or(Expr { span: keyword, kind: ExprKind::Unknown });
        Parameter { keyword, name: names.remove(0), takes, default: expressions.pop(), suffixes }
    }

    pub(super) fn allow(&mut self, pair: Pair<'_, Rule>) -> Allow<'t> {
        let Parts { keyword, mut names, texts, .. } = self.parts(pair);
        Allow { keyword, rule: names.remove(0), because: texts.into_iter().next() }
    }

    pub(super) fn requirement(&mut self, pair: Pair<'_, Rule>) -> Requirement<'t> {
        let Parts { keyword, texts, mut expressions, suffixes, .. } = self.parts(pair);
        let label = texts.into_iter().next().unwrap_or(Quoted { text: Cow::Borrowed(""), span: keyword });
        let condition = expressions.pop().unwrap_or(Expr { span: keyword, kind: ExprKind::Unknown });
        Requirement { keyword, label, condition, suffixes }
    }

    pub(super) fn use_file(&mut self, pair: Pair<'_, Rule>) -> StatementKind<'t> {
        StatementKind::Use(self.parts(pair).names.remove(0))
    }

    pub(super) fn change(&mut self, pair: Pair<'_, Rule>) -> Change<'t> {
        let mut change = Change { keyword: self.span(&pair), what: Vec::new(), network: None };
        for (index, pair) in pair.into_inner().enumerate() {
            let span = self.span(&pair);
            match pair.as_rule() {
                Rule::name => change.network = Some(self.name(pair)),
                Rule::reference | Rule::literal_text => {
                    let kind = ItemKind::Plain { expr: self.atom(pair), title: None };
                    change.what.push(Item { span, kind });
                }
                Rule::part_of => change.what.extend(self.part_of(pair)),
                _ if index == 0 => change.keyword = span,
                _ => {}
            }
        }
        change
    }

    /// `20 of workshops`.
    fn part_of(&mut self, pair: Pair<'_, Rule>) -> Option<Item<'t>> {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        let count = inner.find(|pair| pair.as_rule() == Rule::quantity)?;
        let of = inner.find(|pair| pair.as_rule() == Rule::reference)?;
        let kind = ItemKind::Share { count: self.atom(count), of: self.atom(of) };
        Some(Item { span, kind })
    }

    pub(super) fn expect(&mut self, pair: Pair<'_, Rule>) -> Expect<'t> {
        let mut each = None;
        let mut with = None;
        let mut scenario = None;
        let mut condition = None;
        let mut keyword = self.span(&pair);
        let mut suffixes = Vec::new();
        let mut last = Rule::kw_expect;
        for pair in pair.into_inner() {
            let rule = pair.as_rule();
            match rule {
                Rule::kw_expect => keyword = self.span(&pair),
                Rule::for_each => each = self.for_each(pair),
                Rule::expression if last == Rule::kw_with => with = Some(self.expression(pair)),
                Rule::expression => condition = Some(self.expression(pair)),
                Rule::name => scenario = Some(self.name(pair)),
                Rule::suffix => suffixes.push(self.suffix(pair)),
                _ => {}
            }
            last = rule;
        }
        let condition = condition.unwrap_or(Expr { span: keyword, kind: ExprKind::Unknown });
        Expect { keyword, each, condition, with, scenario, suffixes }
    }

    fn for_each(&self, pair: Pair<'_, Rule>) -> Option<(Each, Name<'t>)> {
        let mut each = None;
        let mut name = None;
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::name => name = Some(self.name(pair)),
                rule => each = each.or(lines::each(rule)),
            }
        }
        each.zip(name)
    }

    /// The children of a simple statement, sorted by what they are. `names` is never empty.
    fn parts(&mut self, pair: Pair<'_, Rule>) -> Parts<'t> {
        let mut parts = Parts { keyword: self.span(&pair), ..Parts::default() };
        for (index, pair) in pair.into_inner().enumerate() {
            match pair.as_rule() {
                Rule::name | Rule::word | Rule::rule_name | Rule::party => parts.names.push(self.name(pair)),
                Rule::text | Rule::title => parts.texts.push(self.quoted(pair)),
                Rule::expression => {
                    let expression = self.expression(pair);
                    parts.expressions.push(expression);
                }
                Rule::reference | Rule::literal_text => {
                    let atom = self.atom(pair);
                    parts.atoms.push(atom);
                }
                Rule::suffix => parts.suffixes.push(self.suffix(pair)),
                _ if index == 0 => parts.keyword = self.span(&pair),
                _ => {}
            }
        }
        if parts.names.is_empty() {
            parts.names.push(nameless(parts.keyword));
        }
        parts
    }
}

#[derive(Default)]
struct Parts<'t> {
    keyword: Span,
    names: Vec<Name<'t>>,
    texts: Vec<Quoted<'t>>,
    expressions: Vec<Expr<'t>>,
    atoms: Vec<Expr<'t>>,
    suffixes: Vec<Suffix<'t>>,
}

fn nameless<'t>(span: Span) -> Name<'t> {
    Name { text: Cow::Borrowed(""), span, quoted: false }
}

fn declaration_kind(rule: Rule) -> DeclarationKind {
    match rule {
        Rule::model => DeclarationKind::Model,
        Rule::territory => DeclarationKind::Territory,
        Rule::sector => DeclarationKind::Sector,
        Rule::chain => DeclarationKind::Chain,
        Rule::firms => DeclarationKind::Firms,
        Rule::institution => DeclarationKind::Institution,
        Rule::network => DeclarationKind::Network,
        Rule::agreement => DeclarationKind::Agreement,
        Rule::cluster => DeclarationKind::Cluster,
        Rule::segment => DeclarationKind::Segment,
        Rule::stage => DeclarationKind::Stage,
        Rule::programme => DeclarationKind::Programme,
        Rule::phase => DeclarationKind::Phase,
        Rule::action => DeclarationKind::Action,
        Rule::define_action => DeclarationKind::DefineAction,
        Rule::scenario => DeclarationKind::Scenario,
        Rule::profile => DeclarationKind::Profile,
        Rule::criteria => DeclarationKind::Criteria,
        Rule::environment => DeclarationKind::Environment,
        Rule::readiness => DeclarationKind::Readiness,
        // The grammar's `declaration` has one alternative more.
        _ => DeclarationKind::Firm,
    }
}
