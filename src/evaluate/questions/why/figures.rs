//! Figures, each by the sums it is.

use super::lines::Sum;
use super::{Deriving, Draft};
use crate::evaluate::expressions::{Meant, Membership, Scope, Subject};
use crate::evaluate::ledger::{Nature, Row, Standing};
use crate::evaluate::money::{Accounts, Booked, Of};
use crate::evaluate::program::Value;
use crate::model::{Expression, Firm, Id};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::{Word, figure};

fn is(word: &'static Word, others: &[&'static Word]) -> bool {
    others.iter().any(|other| std::ptr::eq(*other, word))
}

/// The keys in JSON are the language's names; people read this.
fn title(word: &'static Word, of: &str) -> Phrase {
    Phrase::new(format!("{} of {of}", word.en), format!("{} de {of}", word.es))
}

impl<'m> Deriving<'m, '_> {
    pub(super) fn figure(
        &mut self,
        subject: Subject,
        word: &'static Word,
        expression: &'m Expression,
        scope: &Scope<'m, '_>,
    ) -> Option<Draft> {
        let meant = self.reckoner.reckon(expression, scope);
        let note = self.said(subject, word, &meant);
        let value = meant.amount().filter(|_| note.is_none());
        if value.is_none() && note.is_none() {
            return None;
        }
        let parts = match subject {
            Subject::Firm(_, firm) => self.of_firm(subject, firm, word),
            Subject::Arrangement(_) | Subject::Action(..) => self.of_whole(subject, word),
            Subject::Around(..) | Subject::Within(..) => self.around(subject, word),
        };
        let what = title(word, &self.named_subject(subject));
        let percent = figure::is_percent(word);
        Some(Draft { of: expression.type_.clone(), percent, note, parts, ..Draft::new(what, value) })
    }

    /// A figure that is no amount, in words.
    fn said(&self, subject: Subject, word: &'static Word, meant: &Meant<'m>) -> Option<Phrase> {
        if is(word, &[&figure::VERDICT]) {
            let title = self.books_of(subject)?.reading.verdict.title();
            return Some(Phrase::new(title.en, title.es));
        }
        let Meant::Answer(answer) = meant else { return None };
        let holds = answer.certain()? != 0.0;
        Some(if holds { Phrase::new("yes", "sí") } else { Phrase::new("no", "no") })
    }

    fn named_subject(&self, subject: Subject) -> String {
        let arrangement = |index: usize| {
            let found = self.model.arrangements.values().nth(index);
            found.map_or(String::new(), |found| found.heading.shown().to_owned())
        };
        match subject {
            Subject::Arrangement(index) => format!("“{}”", arrangement(index)),
            Subject::Firm(_, firm) => self.model.firms[firm].heading.shown().to_owned(),
            Subject::Action(index, action) => {
                let found = self.model.arrangements.values().nth(index);
                let action = found.and_then(|found| found.actions.get(action));
                format!("“{}”", action.map_or("", |action| action.heading.shown()))
            }
            Subject::Around(..) | Subject::Within(..) => format!("“{}”", self.shown_around(subject)),
        }
    }

    fn of_firm(&mut self, subject: Subject, firm: Id<Firm>, word: &'static Word) -> Vec<Draft> {
        if is(word, &[&figure::GAIN, &figure::GAIN_PROBABILITY, &figure::PARTICIPATES, &figure::SUPPORT_NEEDED]) {
            return vec![self.together(subject, firm), self.alone(subject, firm)].into_iter().flatten().collect();
        }
        let of = if is(word, &[&figure::NPV]) {
            self.together(subject, firm)
        } else if is(word, &[&figure::NPV_ALONE]) {
            self.alone(subject, firm)
        } else {
            None
        };
        of.map_or_else(Vec::new, |draft| draft.parts)
    }

    /// What a member has in the arrangement.
    fn together(&mut self, subject: Subject, firm: Id<Firm>) -> Option<Draft> {
        let booked = self.books_of(subject)?;
        let accounts = &booked.accounts;
        let keep = |row: &Row| row.firm() == Some(firm);
        let sum = Sum { subject, membership: accounts.declared.clone(), of: Of::Each, keep: &keep };
        let parts = self.by_action(accounts, &accounts.all, &sum);
        let rows: Vec<&Row> = accounts.all.rows.iter().filter(|row| keep(row)).collect();
        let total = self.total(&rows, Of::Each);
        Some(Draft::money(Phrase::new("together: npv", "juntos: van"), total, parts))
    }

    /// What one firm of a member takes by itself.
    fn alone(&mut self, subject: Subject, firm: Id<Firm>) -> Option<Draft> {
        let booked = self.books_of(subject)?;
        let accounts = &booked.accounts;
        let number = accounts.declared.present().position(|(member, _)| member == firm)?;
        let ledger = accounts.alone.get(number)?;
        let pays = booked.reading.members.get(number).map(|member| member.alone_by.clone()).unwrap_or_default();
        let keep = |row: &Row| {
            row.standing == Standing::Member && accounts.action_of(row).is_some_and(|action| pays.contains(&action))
        };
        let sum = Sum { subject, membership: Membership::only(firm), of: Of::Each, keep: &keep };
        let parts = self.by_action(accounts, ledger, &sum);
        let rows: Vec<&Row> = ledger.rows.iter().filter(|row| keep(row)).collect();
        let total = self.total(&rows, Of::Each);
        let draft = Draft::money(Phrase::new("less alone: npv_alone", "menos solo: van_solo"), total, parts);
        Some(if pays.is_empty() {
            draft.noting("no action pays for one firm by itself", "ninguna acción conviene a una empresa por sí sola")
        } else {
            draft.noting(
                "the actions that pay for one firm by itself",
                "las acciones que convienen a una empresa por sí sola",
            )
        })
    }

    fn of_whole(&mut self, subject: Subject, word: &'static Word) -> Vec<Draft> {
        let Some(booked) = self.books_of(subject) else { return Vec::new() };
        let accounts = &booked.accounts;
        let in_subject = |row: &Row| match subject {
            Subject::Action(_, action) => accounts.action_of(row) == Some(action),
            Subject::Arrangement(_) | Subject::Firm(..) | Subject::Around(..) | Subject::Within(..) => true,
        };
        let member = |row: &Row| row.standing == Standing::Member && in_subject(row);
        let benefit = |row: &Row| member(row) && row.nature == Nature::Benefit;
        let cost = |row: &Row| member(row) && matches!(row.nature, Nature::Cost | Nature::Payment);
        let keep: &dyn Fn(&Row) -> bool = if is(word, &[&figure::ANNUAL_BENEFIT]) {
            &benefit
        } else if is(word, &[&figure::ANNUAL_COST]) {
            &cost
        } else if is(word, &[&figure::NPV]) {
            &member
        } else {
            return self.of_parties(accounts, booked, word);
        };
        let sum = Sum { subject, membership: accounts.declared.clone(), of: Of::All, keep };
        let mut parts = self.by_action(accounts, &accounts.all, &sum);
        if is(word, &[&figure::ANNUAL_BENEFIT, &figure::ANNUAL_COST]) {
            for part in &mut parts {
                part.note = Some(Phrase::new(
                    "worth today; spread over the years as an equal amount",
                    "a valor de hoy; repartido en montos iguales por año",
                ));
            }
        }
        parts
    }

    /// Figures of the whole that are sums over parties, or over years.
    fn of_parties(&mut self, accounts: &Accounts<'m>, booked: &Booked<'m>, word: &'static Word) -> Vec<Draft> {
        let reading = &booked.reading;
        let certain =
            |en: String, es: String, value: f64| Draft::money(Phrase::new(en, es), Value::Certain(value), Vec::new());
        if is(word, &[&figure::SOCIAL_NPV, &figure::SOCIAL_GAIN]) {
            let of = |deriving: &mut Self, standing: Standing, en: &str, es: &str| {
                let rows: Vec<&Row> = accounts.all.rows.iter().filter(|row| row.standing == standing).collect();
                let total = deriving.total(&rows, Of::Society);
                (!rows.is_empty()).then(|| Draft::money(Phrase::new(en, es), total, Vec::new()))
            };
            let members = of(self, Standing::Member, "members", "socios");
            let outsiders = of(self, Standing::Outsider, "outsiders", "externos");
            let funders = of(self, Standing::Funder, "funders", "quienes financian");
            let mut parts: Vec<Draft> = [members, outsiders, funders].into_iter().flatten().collect();
            if is(word, &[&figure::SOCIAL_GAIN]) {
                let alone: f64 = reading.members.iter().map(|member| member.count as f64 * member.npv_alone.mean).sum();
                parts.push(certain(
                    "less all members alone".to_owned(),
                    "menos todos los socios solos".to_owned(),
                    -alone,
                ));
            }
            return parts;
        }
        if is(word, &[&figure::IRR, &figure::PAYBACK, &figure::BENEFIT_COST_RATIO]) {
            let years = reading.years.iter();
            return years
                .map(|year| {
                    let number = year.year;
                    certain(format!("net in year {number}"), format!("neto en el año {number}"), year.net)
                })
                .collect();
        }
        if is(word, &[&figure::SPILLOVER]) {
            let outsiders = reading.outsiders.iter();
            return outsiders
                .map(|outsider| {
                    let shown = self.model.firms[outsider.firm].heading.shown().to_owned();
                    certain(shown.clone(), shown, outsider.npv * outsider.count as f64)
                })
                .collect();
        }
        if is(word, &[&figure::SUPPORT_NEEDED, &figure::VERDICT, &figure::VIABLE]) {
            let lacking = reading.members.iter().filter(|member| member.support > 0.0);
            return lacking
                .map(|member| {
                    let shown = self.model.firms[member.firm].heading.shown();
                    let value = member.support * member.count as f64;
                    certain(format!("lacking to {shown}"), format!("le falta a {shown}"), value)
                })
                .collect();
        }
        Vec::new()
    }
}
