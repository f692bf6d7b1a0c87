//! Programmes: who may enter, and the phases in their order.

use super::contents::Contents;
use super::things::Thing;
use super::*;
use crate::amount::Dimension;
use crate::limits::{MAX_INTAKE, MAX_PHASES};
use crate::model::rules::{duplicate_name, phases_in_circle, repeated_attribute, too_many_entities};
use crate::syntax::ast;
use crate::syntax::rules::misplaced_clause;
use crate::tongue::vocabulary::{Attribute, Kind, Owner, attribute, choice};
use crate::tongue::{Phrase, Tongue, number};

const NOT_NEGATIVE: (&str, &str) = ("it cannot be below zero", "no puede ser menor que cero");
const A_CENTURY: (&str, &str) =
    ("a length of time from 0 to 100 years belongs here", "aquí va un tiempo de 0 a 100 años");

impl<'t> Lowering<'t> {
    pub(super) fn programme(&mut self, node: &Declaration<'t>) -> Programme {
        let mut heading = self.heading(node);
        let gaps = self.gaps;
        let contents = self.contents(Owner::Programme, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let institution = self.one_name(contents.field(&attribute::INSTITUTION), &[Kind::Institution]);
        let expected = self.length(&contents, &attribute::EXPECTED_DURATION);
        let limit = self.stated_amount(&contents, &attribute::FUNDING_LIMIT, &Type::money());
        let mut programme = Programme {
            heading,
            institution: institution.and_then(|stated| stated.and_then(Thing::institution)),
            start: self.date(contents.field(&attribute::START)),
            facilitators: self.whole(contents.field(&attribute::FACILITATORS), 1, 1_000_000),
            expected_duration: expected,
            funding_limit: self.within(limit, 0.0, f64::MAX, NOT_NEGATIVE.0, NOT_NEGATIVE.1),
            applicants: self.applicants(&contents),
            requirements: self.requirements(&contents),
            phases: Vec::new(),
            order: Vec::new(),
            is_incomplete: false,
        };
        let nodes = &contents.declarations;
        let names = self.phase_names(nodes, &programme.heading);
        if nodes.len() <= MAX_PHASES {
            programme.phases = nodes.iter().map(|phase| self.phase(phase, &names)).collect();
        }
        self.intake_of_all(&contents, &mut programme);
        let in_order = self.in_phase_order(&mut programme);
        programme.is_incomplete = self.gaps > gaps || !in_order || nodes.len() > MAX_PHASES;
        self.scope = Scope::default();
        programme
    }

    /// The names of the phases; two alike, and too many, are reported.
    fn phase_names(&mut self, nodes: &[&Declaration<'t>], heading: &Heading) -> Vec<String> {
        let mut seen: FxHashMap<String, Place> = FxHashMap::default();
        let mut names = Vec::with_capacity(nodes.len());
        for node in nodes {
            let name = node.name.as_ref().map_or(String::new(), |name| name.text.to_string());
            let place = self.place(node.name.as_ref().map_or(node.keyword, |name| name.span));
            if let Some(first) = seen.get(&name).copied() {
                self.gaps += 1;
                let (en, es) = (format!("two phases are called `{name}`"), format!("dos etapas se llaman `{name}`"));
                let finding = Finding::new(&duplicate_name::RULE, place, en, es);
                let finding = finding.label(first, "the first is here", "la primera está aquí");
                self.report(finding.help("give one of them another name", "ponle otro nombre a una de las dos"));
            }
            seen.entry(name.clone()).or_insert(place);
            names.push(name);
        }
        if nodes.len() > MAX_PHASES {
            let (en, es) = (
                format!("the programme has {} phases, and {MAX_PHASES} are the most", nodes.len()),
                format!("el programa tiene {} etapas, y lo máximo son {MAX_PHASES}", nodes.len()),
            );
            self.report(
                Finding::new(&too_many_entities::RULE, heading.place, en, es)
                    .help("put phases together, or make two programmes of it", "junta etapas, o haz dos programas"),
            );
        }
        names
    }

    fn phase(&mut self, node: &Declaration<'t>, names: &[String]) -> Phase {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Phase, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let after = self.phases_before(&contents, names);
        self.scope = Scope::default();
        self.locals(&contents.lets);
        let locals = self.local_assumptions(&contents.lets);
        let intake = self.stated_amount(&contents, &attribute::INTAKE, &Type::number());
        let completion = self.stated_amount(&contents, &attribute::COMPLETION, &Type::number());
        let of_all = ("a share lies between 0 % and 100 %", "una parte está entre 0 % y 100 %");
        let renewed = self.length(&contents, &attribute::RENEWED_EVERY);
        let monthly = ("a phase is renewed at most once a month", "una etapa se renueva a lo más una vez al mes");
        let activities = self.choices(contents.field(&attribute::ACTIVITIES), &choice::ACTIVITIES);
        let activity = |stated: Stated<usize>| stated.and_then(Activity::from_index);
        let phase = Phase {
            after,
            follows: Vec::new(),
            activities: activities.into_iter().filter_map(activity).collect(),
            intake: self.whole_intake(intake),
            duration: self.length(&contents, &attribute::DURATION),
            completion: self.counted(completion, 0.0, 1.0, of_all),
            certification: self.chosen(&contents, &attribute::CERTIFICATION, Certification::from_index),
            renewed_every: self.counted(renewed, 0.999 / 12.0, 100.0, monthly),
            lines: self.phase_lines(&contents),
            locals,
            heading,
        };
        self.scope = Scope::default();
        phase
    }

    /// An amount; where one is written that cannot be understood, the programme has no figures.
    fn stated_amount(
        &mut self,
        contents: &Contents<'_, 't>,
        which: &'static Attribute,
        wants: &Type,
    ) -> Option<Expression> {
        let field = contents.field(which)?;
        let amount = self.amount(Some(field), wants);
        self.gaps += usize::from(amount.is_none());
        amount
    }

    fn length(&mut self, contents: &Contents<'_, 't>, which: &'static Attribute) -> Option<Expression> {
        let length = self.stated_amount(contents, which, &Type::Amount(Dimension::time()));
        self.counted(length, 0.0, 100.0, A_CENTURY)
    }

    fn counted(
        &mut self,
        given: Option<Expression>,
        low: f64,
        high: f64,
        (en, es): (&str, &str),
    ) -> Option<Expression> {
        let was_given = given.is_some();
        let kept = self.within(given, low, high, en, es);
        self.gaps += usize::from(was_given && kept.is_none());
        kept
    }

    fn whole_intake(&mut self, given: Option<Expression>) -> Option<Expression> {
        let whole =
            ("it is a whole number of firms, at most a million", "es un número entero de empresas, a lo más un millón");
        let given = self.counted(given, 0.0, MAX_INTAKE, whole)?;
        if given.constant.is_some_and(|value| value.fract() != 0.0) {
            self.out_of_range(given.place, whole.0, whole.1);
            self.gaps += 1;
            return None;
        }
        Some(given)
    }

    /// What the programme says of its intake holds for its first phase.
    fn intake_of_all(&mut self, contents: &Contents<'_, 't>, programme: &mut Programme) {
        let given = self.stated_amount(contents, &attribute::INTAKE, &Type::number());
        let Some(given) = self.whole_intake(given) else { return };
        let Some(first) = programme.phases.first_mut() else { return };
        match &first.intake {
            None => first.intake = Some(given),
            Some(own) => {
                self.gaps += 1;
                let (en, es) = (
                    format!("the intake stands here and in `{}`, the first phase", first.heading.name),
                    format!("el ingreso está aquí y en `{}`, la primera etapa", first.heading.name),
                );
                let finding = Finding::new(&repeated_attribute::RULE, given.place, en, es);
                let finding = finding.label(own.place, "and here", "y aquí");
                self.report(finding.help("keep one of the two", "deja uno de los dos"));
            }
        }
    }

    fn applicants(&mut self, contents: &Contents<'_, 't>) -> Option<Vec<Stated<Applicant>>> {
        let field = contents.field(&attribute::APPLICANTS)?;
        let all = self.all_names(Some(field), &[Kind::Firm, Kind::Network, Kind::Agreement]);
        let applicant = |thing: Thing| {
            let firm = thing.firm().map(Applicant::Firm);
            firm.or(thing.arrangement().map(Applicant::Arrangement))
        };
        Some(all.into_iter().filter_map(|stated| stated.and_then(applicant)).collect())
    }

    fn requirements(&mut self, contents: &Contents<'_, 't>) -> Vec<Requirement> {
        self.scope = Scope { bound: true, ..Scope::default() };
        let mut all: Vec<Requirement> = Vec::new();
        for (node, span) in &contents.requirements {
            let condition = self.expression(&node.condition, Some(&Type::YesNo));
            let Some(condition) = self.expect_type(condition, &Type::YesNo) else { continue };
            let suffix = node.suffixes.iter().find(|suffix| suffix.is_source);
            all.push(Requirement {
                label: node.label.text.to_string(),
                condition,
                source: suffix.map(|suffix| suffix.text.text.to_string()),
                place: self.place(*span),
            });
        }
        self.scope = Scope::default();
        all
    }

    /// The lines of a phase: costs once or for as long as it lasts, of the phase or of each firm in it.
    fn phase_lines(&mut self, contents: &Contents<'_, 't>) -> Vec<Line> {
        self.scope.bound = true;
        let nodes: Vec<(&ast::Line<'t>, Span)> =
            contents.lines.iter().copied().filter(|(node, _)| self.is_of_phase(node)).collect();
        let lines = self.lines(&nodes);
        self.gaps += lines.iter().filter(|line| matches!(line.amount.node, Node::Broken)).count();
        self.scope.bound = false;
        lines
    }

    fn is_of_phase(&mut self, node: &ast::Line<'t>) -> bool {
        use ast::{Each, LineKind as Written, TargetKind, When as At};
        let odd = match (node.kind, &node.when, &node.target, &node.growing) {
            (Written::Benefit | Written::Transfer, _, _, _) => Some((
                node.keyword,
                "a phase has costs only; what firms gain stands in the networks they work in",
                "una etapa solo tiene costos; lo que ganan las empresas va en las redes en que trabajan",
            )),
            (_, Some(At::Once { span, year: Some(_) } | At::Years { span, .. }), _, _) => {
                Some((*span, "in a phase the phase itself says when", "en una etapa, cuándo lo dice la etapa misma"))
            }
            (_, _, Some(target), _) => match &target.kind {
                TargetKind::Each(Each::Member | Each::Participant | Each::Firm, None) => None,
                TargetKind::Each(Each::Outsider | Each::Link, _)
                | TargetKind::Each(_, Some(_))
                | TargetKind::For(_) => Some((
                    target.span,
                    "a cost of a phase is of the phase, or of `each firm` in it",
                    "un costo de una etapa es de la etapa, o de `cada empresa` en ella",
                )),
            },
            (_, _, None, Some((span, _))) => {
                Some((*span, "a phase has no years to grow over", "una etapa no tiene años en que crecer"))
            }
            (_, _, None, None) => None,
        };
        let Some((span, en, es)) = odd else { return true };
        self.gaps += 1;
        let finding = Finding::new(&misplaced_clause::RULE, self.place(span), en, es);
        self.report(finding.help(
            "write `cost once …: 500 PEN`, `cost once each firm …: 500 PEN`, or the same without `once` and per time",
            "escribe `costo una vez …: 500 PEN`, `costo una vez cada empresa …: 500 PEN`, o lo mismo sin `una vez` y por \
             tiempo",
        ));
        false
    }

    fn phases_before(&mut self, contents: &Contents<'_, 't>, names: &[String]) -> Vec<Stated<usize>> {
        let after = self.words(contents.field(&attribute::AFTER));
        let mut known = Vec::new();
        for Stated { value: name, place } in after {
            if let Some(value) = names.iter().position(|known| *known == name) {
                known.push(Stated { value, place });
                continue;
            }
            self.gaps += 1;
            let near = crate::tongue::nearest(&name, names.iter().map(String::as_str)).map(str::to_string);
            let (en, es) = match near {
                Some(near) => (format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
                None => {
                    (format!("the phases are {}", names.join(", ")), format!("las etapas son {}", names.join(", ")))
                }
            };
            self.not_here(
                place,
                format!("the programme has no phase `{name}`"),
                format!("el programa no tiene una etapa `{name}`"),
                en,
                es,
            );
        }
        known
    }

    /// Who follows whom, and the phases in that order; `false` where they lead in a circle.
    fn in_phase_order(&mut self, programme: &mut Programme) -> bool {
        for at in 0..programme.phases.len() {
            let mut follows: Vec<usize> = programme.phases[at].after.iter().map(|stated| stated.value).collect();
            follows.sort_unstable();
            follows.dedup();
            if follows.is_empty() && at > 0 {
                follows.push(at - 1);
            }
            programme.phases[at].follows = follows;
        }
        let needs: Vec<Vec<usize>> = programme.phases.iter().map(|phase| phase.follows.clone()).collect();
        let (order, circular) = assumptions::in_order(&needs);
        programme.order = order;
        if let Some(first) = circular.first() {
            let circle = circle_from(*first, &needs, &circular);
            self.phases_in_circle(programme, &circle);
        }
        circular.is_empty()
    }

    fn phases_in_circle(&mut self, programme: &Programme, circle: &[usize]) {
        let names = programme.names(circle);
        let shown = |tongue| number::list(tongue, &names);
        let implied = circle.iter().find(|phase| programme.phases[**phase].after.is_empty());
        let place_of = |phase: &Phase| phase.after.first().map_or(phase.heading.place, |stated| stated.place);
        let said = circle.iter().map(|phase| &programme.phases[*phase]).find(|phase| !phase.after.is_empty());
        let Some(place) = said.map(place_of) else { return };
        let (en, es) = match circle {
            [_] => (
                format!("{} follows itself", shown(Tongue::En)),
                format!("{} va después de sí misma", shown(Tongue::Es)),
            ),
            _ => (
                format!("the phases {} follow each other in a circle, so that none can begin", shown(Tongue::En)),
                format!("las etapas {} se siguen en círculo, y ninguna puede empezar", shown(Tongue::Es)),
            ),
        };
        let help = match implied.map(|phase| &programme.phases[*phase].heading.name) {
            Some(name) => Phrase::new(
                format!(
                    "`{name}` says no `after` and so follows the phase written before it: write its `after`, or change this one"
                ),
                format!(
                    "`{name}` no dice `después_de` y por eso sigue a la etapa escrita antes: ponle su `después_de`, o cambia este"
                ),
            ),
            None => Phrase::new("take one of these `after` away", "quita uno de estos `después_de`"),
        };
        self.report(Finding::new(&phases_in_circle::RULE, place, en, es).help(help.en, help.es));
    }
}

/// A circle among phases that cannot be put in order, each after the next.
fn circle_from(first: usize, needs: &[Vec<usize>], circular: &[usize]) -> Vec<usize> {
    let mut path = vec![first];
    loop {
        let last = path[path.len() - 1];
        let Some(next) = needs[last].iter().copied().find(|phase| circular.contains(phase)) else { return path };
        if let Some(at) = path.iter().position(|phase| *phase == next) {
            return path.split_off(at);
        }
        path.push(next);
    }
}
