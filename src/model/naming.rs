//! How the things of a model are called in a sentence.

use super::{Action, Arrangement, ArrangementKind, Cooperation, Firm, Heading, Id, Line, LineKind, Member, Model};
use crate::standard::results::Form;
use crate::tongue::number::list;
use crate::tongue::{Phrase, Text, Tongue};

/// How many things a sentence names before it counts the rest.
const NAMED: usize = 3;

impl Model {
    /// Firms in a sentence: "Hostal Inti, Hostal Sol, Hostal Luna and 27 more".
    pub fn naming(&self, firms: &[Id<Firm>]) -> Phrase {
        naming(firms.iter().map(|firm| &self.firms[*firm].heading))
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
