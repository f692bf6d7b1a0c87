//! How the things of a model are called in a sentence.

use super::{Action, Arrangement, ArrangementKind, Cooperation, Firm, Heading, Id, Line, LineKind, Member, Model};
use crate::source::Place;
use crate::standard::results::Form;
use crate::tongue::number::{list, money};
use crate::tongue::{Phrase, Text, Tongue};

/// How many things a sentence names before it counts the rest.
const NAMED: usize = 3;

impl Model {
    /// Firms in a sentence: "Hostal Inti, Hostal Sol, Hostal Luna and 27 more".
    pub fn naming(&self, firms: &[Id<Firm>]) -> Phrase {
        naming(firms.iter().map(|firm| &self.firms[*firm].heading))
    }

    /// Some firms of each: "Hostal Inti and 12 of Workshops".
    pub(crate) fn naming_group(&self, group: &[(Id<Firm>, u64)]) -> Phrase {
        let more = group.len().saturating_sub(NAMED);
        let say = |tongue: Tongue, of: &str, word: &str| {
            let named = group.iter().take(NAMED).map(|(firm, count)| {
                let firm = &self.firms[*firm];
                let shown = firm.heading.shown();
                if firm.is_group { format!("{count} {of} {shown}") } else { shown.to_owned() }
            });
            let mut names: Vec<String> = named.collect();
            names.extend((more > 0).then(|| format!("{more} {word}")));
            list(tongue, &names)
        };
        Phrase::new(say(Tongue::En, "of", "more"), say(Tongue::Es, "de", "más"))
    }

    /// Firms, each with a figure: "Hostal Inti S/ 1,200, Growers S/ 300 each and 2 more".
    pub(crate) fn naming_with(&self, figures: &[(Id<Firm>, Phrase)]) -> Phrase {
        let more = figures.len().saturating_sub(NAMED);
        if let [(_, same), others @ ..] = figures
            && !others.is_empty()
            && others.iter().all(|(_, figure)| figure == same)
        {
            let firms: Vec<Id<Firm>> = figures.iter().map(|(firm, _)| *firm).collect();
            let names = self.naming(&firms);
            return Phrase::new(
                format!("{}, {} each", names.en, same.en),
                format!("{}, {} cada uno", names.es, same.es),
            );
        }
        let say = |tongue: Tongue, word: &str| {
            let named = figures.iter().take(NAMED).map(|(firm, figure)| {
                let shown = self.firms[*firm].heading.shown();
                format!("{shown} {}", figure.say(tongue))
            });
            let mut names: Vec<String> = named.collect();
            names.extend((more > 0).then(|| format!("{more} {word}")));
            list(tongue, &names)
        };
        Phrase::new(say(Tongue::En, "more"), say(Tongue::Es, "más"))
    }

    /// An amount of one firm: "S/ 1,200", or "S/ 300 each" of a group.
    pub(crate) fn money_of(&self, firm: Id<Firm>, amount: f64) -> Phrase {
        let money = self.money(amount);
        match self.firms[firm].is_group {
            true => Phrase::new(format!("{} each", money.en), format!("{} cada uno", money.es)),
            false => money,
        }
    }

    /// An amount in the model's currency: "S/ 12,500".
    pub(crate) fn money(&self, amount: f64) -> Phrase {
        let currency = self.settings.currency.as_ref().map_or("", |currency| &currency.value);
        let say = |tongue| money(tongue, currency, amount).trim_start().to_string();
        Phrase::new(say(Tongue::En), say(Tongue::Es))
    }

    /// What sums over the horizon are: "over 5 years (present value)".
    pub(crate) fn over_the_horizon(&self) -> Phrase {
        let years = self.settings.horizon_years();
        let (year, ano) = if years == 1 { ("year", "año") } else { ("years", "años") };
        let discounted = self.settings.discount_rate.as_ref().is_some_and(|rate| rate.constant != Some(0.0));
        let (present, presente) = if discounted { (" (present value)", " (valor presente)") } else { ("", "") };
        Phrase::new(format!("over {years} {year}{present}"), format!("en {years} {ano}{presente}"))
    }

    /// Is it one firm, so that its verb stands in the singular? "Maize farmers" are a group.
    pub fn is_one(&self, firms: &[Id<Firm>]) -> bool {
        matches!(firms, [firm] if !self.firms[*firm].is_group)
    }
}

/// Declared things in a sentence, at most three by name.
pub(crate) fn naming<'h>(headings: impl ExactSizeIterator<Item = &'h Heading>) -> Phrase {
    let more = headings.len().saturating_sub(NAMED);
    let names: Vec<String> = headings.take(NAMED).map(|heading| heading.shown().to_string()).collect();
    let say = |tongue, word: &str| {
        let mut names = names.clone();
        names.extend((more > 0).then(|| format!("{more} {word}")));
        list(tongue, &names)
    };
    Phrase::new(say(Tongue::En, "more"), say(Tongue::Es, "más"))
}

impl ArrangementKind {
    /// So many of those who take part, where they are more than one: "some members", "all participants".
    pub(crate) fn some_of(self, some: usize, all: usize) -> Phrase {
        let members = self.members();
        let (of, de) = if some == all { ("all", "todos los") } else { ("some", "algunos") };
        Phrase::new(format!("{of} {}", members.en), format!("{de} {}", members.es))
    }

    /// With its article.
    pub fn title(self) -> Text {
        match self {
            ArrangementKind::Network => Text { en: "the network", es: "la red" },
            ArrangementKind::Agreement => Text { en: "the agreement", es: "el acuerdo" },
        }
    }

    /// Those who take part, in the plural; also the attribute that lists them.
    pub fn members(self) -> Text {
        match self {
            ArrangementKind::Network => Text { en: "members", es: "socios" },
            ArrangementKind::Agreement => Text { en: "participants", es: "participantes" },
        }
    }

    /// One of those who take part.
    pub fn member(self) -> Text {
        match self {
            ArrangementKind::Network => Text { en: "member", es: "socio" },
            ArrangementKind::Agreement => Text { en: "participant", es: "participante" },
        }
    }
}

impl Arrangement {
    /// "the network “Joint buying”".
    pub fn named(&self) -> Phrase {
        let kind = self.kind.title();
        let name = self.heading.shown();
        Phrase::new(format!("{} “{name}”", kind.en), format!("{} «{name}»", kind.es))
    }

    /// "of the network “Joint buying”", after a noun.
    pub fn of_named(&self) -> Phrase {
        let of = match self.kind {
            ArrangementKind::Network => "de la red",
            ArrangementKind::Agreement => "del acuerdo",
        };
        Phrase::new(format!("of {}", self.named().en), format!("{of} «{}»", self.heading.shown()))
    }

    /// Does its header declare this type?
    pub fn declares(&self, cooperation: Cooperation) -> bool {
        self.declared.as_ref().is_some_and(|declared| declared.value == cooperation)
    }

    /// The list of those who take part, without what repeats.
    pub fn members_once(&self) -> impl Iterator<Item = &Member> {
        let mut seen = rustc_hash::FxHashSet::default();
        self.members.iter().filter(move |member| seen.insert(member.firm))
    }

    /// Where a firm is listed among those who take part.
    pub(crate) fn place_of(&self, firm: Id<Firm>) -> Place {
        let listed = self.members.iter().find(|member| member.firm == firm);
        listed.map_or(self.heading.place, |member| member.place)
    }

    /// Those who take part, each once, in the order of the list.
    pub fn firms(&self) -> Vec<Id<Firm>> {
        self.members_once().map(|member| member.firm).collect()
    }
}

impl Action {
    /// "the action “Fair”".
    pub fn named(&self) -> Phrase {
        let name = self.heading.shown();
        Phrase::new(format!("the action “{name}”"), format!("la acción «{name}»"))
    }
}

impl Line {
    /// "the line “Fees”"; "a cost" where it has no label.
    pub fn named(&self) -> Phrase {
        match (&self.label, &self.kind) {
            (Some(label), _) => Phrase::new(format!("the line “{label}”"), format!("la línea «{label}»")),
            (None, LineKind::Cost) => Phrase::new("a cost", "un costo"),
            (None, LineKind::Benefit) => Phrase::new("a benefit", "un beneficio"),
            (None, LineKind::Transfer(_)) => Phrase::new("a transfer", "una transferencia"),
        }
    }
}

impl Cooperation {
    /// The same in the list of expected results, which names it.
    pub fn form(self) -> Form {
        match self {
            Cooperation::HorizontalNetwork => Form::HorizontalNetwork,
            Cooperation::VerticalNetwork => Form::VerticalNetwork,
            Cooperation::TerritorialAgreement => Form::TerritorialAgreement,
            Cooperation::SectorAgreement => Form::SectorAgreement,
        }
    }
}
