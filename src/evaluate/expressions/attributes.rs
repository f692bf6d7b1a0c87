//! What is asked of a firm, or of each firm of a list.

use super::{Element, Meant, Problem, Reckoner, Scope};
use crate::evaluate::expressions::Membership;
use crate::evaluate::program::Value;
use crate::model::{Arrangement, Expression, Firm, FirmAmount, Id};
use crate::source::Place;
use crate::tongue::Phrase;
use crate::tongue::vocabulary::{Attribute, Kind, attribute};

/// The attributes that are amounts.
const AMOUNTS: [(&Attribute, FirmAmount); 7] = [
    (&attribute::WORKERS, FirmAmount::Workers),
    (&attribute::SALES, FirmAmount::Sales),
    (&attribute::MARGIN, FirmAmount::Margin),
    (&attribute::CAPACITY, FirmAmount::Capacity),
    (&attribute::INVENTORY, FirmAmount::Inventory),
    (&attribute::CREDIT, FirmAmount::Credit),
    (&attribute::CREDIT_RATE, FirmAmount::CreditRate),
];

fn is(one: &Attribute, other: &Attribute) -> bool {
    std::ptr::eq(one, other)
}

impl<'m> Reckoner<'m> {
    pub(super) fn attribute(
        &mut self,
        of: &'m Expression,
        attribute: &'static Attribute,
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let of = self.reckon(of, scope);
        self.of_each(&of, scope, &mut |reckoner, firm, scope| reckoner.of_firm(firm, attribute, place, scope))
    }

    pub(super) fn custom(
        &mut self,
        of: &'m Expression,
        index: usize,
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let of = self.reckon(of, scope);
        self.of_each(&of, scope, &mut |reckoner, firm, scope| {
            let given = reckoner.model.firms[firm].custom.iter().find(|(number, _)| *number == index);
            match given {
                Some((_, value)) => reckoner.own(value, firm, scope),
                None => {
                    let name = reckoner.model.attributes[index].name.clone();
                    reckoner.missing(firm, Phrase::new(name.clone(), name), place, scope)
                }
            }
        })
    }

    /// Asks one firm, each firm of a list, or the members of another arrangement.
    pub(super) fn of_each(
        &mut self,
        of: &Meant<'m>,
        scope: &Scope<'m, '_>,
        ask: &mut dyn FnMut(&mut Self, Id<Firm>, &Scope<'m, '_>) -> Meant<'m>,
    ) -> Meant<'m> {
        if let Some(firm) = of.firm() {
            return ask(self, firm, scope);
        }
        if let Some(elements) = of.list() {
            let mut asked: Vec<Element<'m>> = Vec::with_capacity(elements.len());
            for element in elements.iter() {
                self.of_element(element, scope, ask, &mut asked);
            }
            return Meant::List(asked.into());
        }
        let index = of.arrangement().map(Id::<Arrangement>::new);
        match index.and_then(|index| self.model.arrangements.get(index)) {
            Some(arrangement) => {
                let all = Membership::declared(arrangement);
                Meant::List(all.present().map(|(firm, count)| Element::firms(firm, count)).collect())
            }
            None => self.nothing(),
        }
    }

    /// Like firms are asked once, unless each of them draws its own numbers. What is asked speaks of the list's firms,
    /// not of the line's.
    pub(super) fn of_element(
        &mut self,
        element: &Element<'m>,
        scope: &Scope<'m, '_>,
        ask: &mut dyn FnMut(&mut Self, Id<Firm>, &Scope<'m, '_>) -> Meant<'m>,
        asked: &mut Vec<Element<'m>>,
    ) {
        let Some(firm) = element.firm else { return };
        let on_firm = self.rests.on_firm;
        let of_line = scope.of_line.or(scope.firm.zip(scope.is_member));
        let inside = |nth| Scope { firm: Some(firm), is_member: None, of_line, nth: element.nth + nth, ..*scope };
        let first = ask(self, firm, &inside(0));
        let second = if element.count > 1 { ask(self, firm, &inside(1)) } else { first.clone() };
        let alike = match (first.amount(), second.amount()) {
            (Some(first), Some(second)) => first == second,
            _ => true,
        };
        if alike {
            asked.push(Element { of: first, ..element.clone() });
        } else if element.count > crate::limits::MAX_DRAWN_FIRMS {
            self.report(Problem::TooManyDraws(self.model.firms[firm].heading.place));
        } else {
            let firms = self.program.over(element.firms, Value::Certain(element.count as f64));
            for nth in 0..element.count {
                let of = ask(self, firm, &inside(nth));
                asked.push(Element { firms, firm: Some(firm), nth: element.nth + nth, count: 1, of });
            }
        }
        self.rests.on_firm = on_firm || self.rests.on_line;
    }

    /// A value that a firm states, worked out outside of any arrangement.
    pub(super) fn own(&mut self, value: &'m Expression, firm: Id<Firm>, scope: &Scope<'m, '_>) -> Meant<'m> {
        let inside = Scope { firm: Some(firm), nth: scope.nth, year: scope.year, ..Scope::of_model() };
        self.once(value, &inside)
    }

    fn of_firm(&mut self, id: Id<Firm>, asked: &'static Attribute, place: Place, scope: &Scope<'m, '_>) -> Meant<'m> {
        let firm = &self.model.firms[id];
        if let Some((_, which)) = AMOUNTS.iter().find(|(attribute, _)| is(attribute, asked)) {
            return match firm.amount(*which) {
                Some(value) => self.own(value, id, scope),
                None => self.lacks(id, asked, place, scope),
            };
        }
        let found = if is(asked, &attribute::SIZE) {
            self.firms.get(id.index()).and_then(|reading| reading.size).map(|size| Meant::Choice(size as usize))
        } else if is(asked, &attribute::SKILLS) {
            firm.skills.as_ref().map(|skills| Meant::Choice(skills.value as usize))
        } else if is(asked, &attribute::TERRITORY) {
            firm.territory.as_ref().map(|at| Meant::Thing(Kind::Territory, at.value.index()))
        } else if is(asked, &attribute::SECTOR) {
            self.model.sector_of(firm).map(|sector| Meant::Thing(Kind::Sector, sector.index()))
        } else if is(asked, &attribute::STAGE) {
            firm.stage.as_ref().map(|stage| Meant::Thing(Kind::Stage, stage.value.index()))
        } else if is(asked, &attribute::FORMAL) {
            firm.formal.as_ref().map(|formal| Meant::Answer(Value::Certain(f64::from(u8::from(formal.value)))))
        } else if is(asked, &attribute::SINCE) {
            firm.since.as_ref().map(|since| Meant::Amount(Value::Certain(f64::from(since.value))))
        } else if is(asked, &attribute::BUYS) || is(asked, &attribute::SELLS) {
            Some(Meant::Trade(id, is(asked, &attribute::BUYS)))
        } else {
            return self.nothing();
        };
        found.unwrap_or_else(|| self.lacks(id, asked, place, scope))
    }

    fn lacks(
        &mut self,
        firm: Id<Firm>,
        attribute: &'static Attribute,
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        self.missing(firm, Phrase::new(attribute.word.en, attribute.word.es), place, scope)
    }

    /// What a line of the standard library needs is missed by the action that follows it.
    fn missing(&mut self, firm: Id<Firm>, what: Phrase, place: Place, scope: &Scope<'m, '_>) -> Meant<'m> {
        let is_standard = scope.definition.is_some_and(|definition| self.model.definitions[definition].is_standard);
        let place = scope.action.filter(|_| is_standard).map_or(place, |action| action.heading.place);
        self.report(Problem::Missing { place, firm, what });
        Meant::Nothing
    }

    /// How many firms a declaration stands for.
    pub(crate) fn firms_of(&self, firm: Id<Firm>) -> u64 {
        self.model.firms[firm].count
    }
}
