//! What the model's things are called: in JSON by name, to people by title.

use crate::evaluate::money::LineName;
use crate::model::{Action, Cooperation, Firm, Heading, Id, Model, Party, ResultDimension, StructureKind};
use crate::standard::labels::line_label;
use crate::standard::results::Form;
use crate::tongue::vocabulary::{Word, action};
use crate::tongue::{Text, Tongue};

/// The name that the model gives a firm.
pub(super) fn firm(model: &Model, id: Id<Firm>) -> &str {
    model.firms.get(id).map_or("", |firm| firm.heading.name.as_str())
}

/// The title of a firm, or its name.
pub(super) fn firm_shown(model: &Model, id: Id<Firm>) -> &str {
    model.firms.get(id).map_or("", |firm| firm.heading.shown())
}

/// The name of a party.
pub(super) fn party(model: &Model, party: Party) -> &str {
    party_heading(model, party).map_or("", |heading| heading.name.as_str())
}

/// The title of a party, or its name.
pub(super) fn party_shown(model: &Model, party: Party) -> &str {
    party_heading(model, party).map_or("", Heading::shown)
}

fn party_heading(model: &Model, party: Party) -> Option<&Heading> {
    match party {
        Party::Firm(id) => model.firms.get(id).map(|firm| &firm.heading),
        Party::Institution(id) => model.institutions.get(id).map(|institution| &institution.heading),
        Party::Programme(id) => model.programmes.get(id).map(|programme| &programme.heading),
        Party::Parameter(_) => None,
    }
}

/// The form of collective action that a type of cooperation is.
pub(super) fn form(cooperation: Cooperation) -> Form {
    match cooperation {
        Cooperation::HorizontalNetwork => Form::HorizontalNetwork,
        Cooperation::VerticalNetwork => Form::VerticalNetwork,
        Cooperation::TerritorialAgreement => Form::TerritorialAgreement,
        Cooperation::SectorAgreement => Form::SectorAgreement,
    }
}

/// The name of a structure in JSON.
pub(super) fn structure(kind: StructureKind) -> &'static str {
    match kind {
        StructureKind::Flat => "flat",
        StructureKind::Led => "led",
        StructureKind::Hierarchical => "hierarchical",
    }
}

/// The environment that K-STRUCT-6 finds ideal for a structure, by its name in JSON.
pub(super) fn ideal_environment(kind: StructureKind) -> &'static str {
    match kind {
        StructureKind::Flat => "gradual_change",
        StructureKind::Led => "moderate_change",
        StructureKind::Hierarchical => "strong_change",
    }
}

/// The dimension of a result, as the heading of a group.
pub(super) fn dimension(dimension: ResultDimension) -> Text {
    match dimension {
        ResultDimension::CostReduction => Text { en: "Cost reduction", es: "Reducción de costos" },
        ResultDimension::TechnologyInformation => {
            Text { en: "Access to technology and information", es: "Acceso a tecnología e información" }
        }
        ResultDimension::MarketAccess => Text { en: "Access to markets", es: "Acceso a mercados" },
        ResultDimension::CreditAccess => Text { en: "Access to credit", es: "Acceso al crédito" },
    }
}

/// A standard action as one writes it in a tongue, by its English name; a name of the model's own stays.
pub(super) fn standard_action(name: &str, tongue: Tongue) -> &str {
    standard_word(name).map_or(name, |word| word.say(tongue))
}

fn standard_word(name: &str) -> Option<&'static Word> {
    action::ALL.iter().copied().find(|word| word.en == name)
}

/// An action to people: its title, or its name and what it follows: `linen (joint purchase)`.
pub(super) fn action_shown(model: &Model, action: &Action, tongue: Tongue) -> String {
    if let Some(title) = &action.heading.title {
        return title.clone();
    }
    let name = &action.heading.name;
    let Some(definition) = action.definition.and_then(|id| model.definitions.get(id)) else {
        return name.clone();
    };
    let follows = match &definition.heading.title {
        Some(title) if !definition.is_standard => title.clone(),
        Some(_) | None => standard_action(&definition.heading.name, tongue).replace('_', " "),
    };
    if *name == follows { follows } else { format!("{name} ({follows})") }
}

/// A line to people: its label, or its kind and number.
pub(super) fn line_shown(line: &LineName, tongue: Tongue) -> String {
    let (kind, number) = match line {
        LineName::Label(label) => return line_label(label, tongue).to_owned(),
        LineName::Cost(number) => (Text { en: "cost", es: "costo" }, number),
        LineName::Benefit(number) => (Text { en: "benefit", es: "beneficio" }, number),
        LineName::Transfer(number) => (Text { en: "transfer", es: "transferencia" }, number),
    };
    format!("{} {number}", kind.say(tongue))
}

/// A line in JSON.
pub(super) fn line(line: &LineName) -> String {
    match line {
        LineName::Label(label) => label.clone(),
        LineName::Cost(_) | LineName::Benefit(_) | LineName::Transfer(_) => line_shown(line, Tongue::En),
    }
}

/// A word of the language to people: `acceso a mercados`.
pub(super) fn word(word: &Word, tongue: Tongue) -> String {
    word.say(tongue).replace('_', " ")
}
