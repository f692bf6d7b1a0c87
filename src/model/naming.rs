//! How the things of a model are called in a sentence.

use super::{Arrangement, ArrangementKind, Cooperation, Firm, Heading, Id, Model};
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

    /// Those who take part, each once, in the order of the list.
    pub fn firms(&self) -> Vec<Id<Firm>> {
        let mut seen = rustc_hash::FxHashSet::default();
        self.members.iter().map(|member| member.firm).filter(|firm| seen.insert(*firm)).collect()
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
