//! The attributes: what may be said of each kind of declaration, and in which shape.

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Owner, Takes, Word, fold};
use crate::tongue::Tongue;

mod action;
mod arrangement;
mod chain;
mod criteria;
mod firm;
mod model;
mod place;
mod programme;
mod readiness;

pub use action::*;
pub use arrangement::*;
pub use chain::*;
pub use criteria::*;
pub use firm::*;
pub use model::*;
pub use place::*;
pub use programme::*;
pub use readiness::*;

/// An attribute of one or several kinds of declaration.
#[derive(Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its spellings and meaning.
    pub word: Word,
    /// The declarations that have it; [`Owner::Any`] stands for all.
    pub of: &'static [Owner],
    /// The shape of its value.
    pub takes: Takes,
    form: Form,
}

/// The gender and number a level takes on beside the Spanish name of an attribute (`confianza: baja`). A
/// level lists its other forms in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    MasculineSingular,
    FeminineSingular,
    MasculinePlural,
}

impl Attribute {
    const fn agreeing(self, form: Form) -> Attribute {
        Attribute { form, ..self }
    }

    /// A value of this attribute as Minka writes it: in Spanish it agrees with the attribute's name.
    pub fn say_choice(&self, choice: &Word, tongue: Tongue) -> &'static str {
        let agreeing = match (tongue, self.form) {
            (Tongue::En, _) | (Tongue::Es, Form::MasculineSingular) => None,
            (Tongue::Es, Form::FeminineSingular) => choice.also_es.first(),
            (Tongue::Es, Form::MasculinePlural) => choice.also_es.get(1),
        };
        agreeing.copied().unwrap_or(choice.say(tongue))
    }
}

impl Word {
    const fn attribute(self, of: &'static [Owner], takes: Takes) -> Attribute {
        Attribute { word: self, of, takes, form: Form::MasculineSingular }
    }
}

/// All of them, in the order they are listed to people.
pub static ALL: &[&Attribute] = &[
    &TITLE,
    &NOTE,
    &SOURCE,
    &CURRENCY,
    &HORIZON,
    &DISCOUNT_RATE,
    &SOCIAL_DISCOUNT_RATE,
    &SAMPLES,
    &SEED,
    &LANGUAGE,
    &LEADER_CONSENSUS,
    &CLIENT_DEPENDENCY,
    &HIGH_APPROPRIABILITY,
    &HIGH_CENTRALISATION,
    &AGENDA_ACTIONS,
    &SMALL_ACTION,
    &HIGH_CONCENTRATION,
    &DYNAMIC_GROWTH,
    &SHARED_PROBLEM,
    &LARGE_NETWORK,
    &BUYER_CONCENTRATION,
    &FIRMS_PER_FACILITATOR,
    &LEADER_COST,
    &SMALLEST_GROUP,
    &LARGEST_GROUP,
    &PILOT_OUTLAY,
    &JOINT_INVESTMENT,
    &NAME,
    &SIZE,
    &TERRITORY,
    &SECTOR,
    &STAGE,
    &FORMAL,
    &WORKERS,
    &SALES,
    &MARGIN,
    &CAPACITY,
    &INVENTORY,
    &RESTRICTIONS,
    &SKILLS,
    &OWNER,
    &SINCE,
    &BUYS,
    &SELLS,
    &CREDIT,
    &CREDIT_RATE,
    &SHEET,
    &GROWTH,
    &STAGES,
    &SUPPORT_SERVICES,
    &RELATED_PRODUCTS,
    &RELATED_SERVICES,
    &BUYS_FROM,
    &PRICE,
    &UNIT_COST,
    &UNIT_MARGIN,
    &YIELD,
    &SPHERE,
    &COMPETENCES,
    &CAPABILITIES,
    &CREDIBILITY,
    &CORE,
    &SUPPLIERS,
    &RELATED,
    &COMPLEMENTARY,
    &PROVINCES,
    &CLIENTS,
    &SEGMENTS,
    &LEVEL,
    &CAUSES,
    &COUNTRY,
    &YEAR,
    &TAX_UNIT,
    &TAX_UNIT_NAME,
    &MICRO_UP_TO,
    &SMALL_UP_TO,
    &MEDIUM_UP_TO,
    &OBJECTIVE,
    &MEMBERS,
    &PARTICIPANTS,
    &STRUCTURE,
    &INSTITUTIONS,
    &NEEDED_COMPETENCES,
    &PROMOTER,
    &TRUST,
    &FEEDBACK,
    &BYLAWS,
    &EXIT_RULE,
    &SHARING,
    &START,
    &CHANGE,
    &CONCENTRATION,
    &TRANSACTION_COSTS,
    &TERRITORIAL_CONCENTRATION,
    &DYNAMIC_SECTOR,
    &LEADER_PRESENCE,
    &COMMON_PROBLEMS,
    &CREDIBLE_INSTITUTIONS,
    &PROGRAMME_COORDINATION,
    &REQUIRED_RESPONSE,
    &DIMENSION,
    &RESULT,
    &GOOD,
    &DISCOUNT,
    &NEEDS,
    &EASES,
    &ADVANTAGES,
    &PILOT,
    &JOINT_LIABILITY,
    &SCREENING,
    &INSTITUTION,
    &FACILITATORS,
    &APPLICANTS,
    &EXPECTED_DURATION,
    &FUNDING_LIMIT,
    &AFTER,
    &INTAKE,
    &DURATION,
    &COMPLETION,
    &CERTIFICATION,
    &ACTIVITIES,
    &RENEWED_EVERY,
];

/// The attribute of a kind of declaration that a text spells, in either tongue.
pub fn find(owner: Owner, text: &str) -> Option<&'static Attribute> {
    // A model asks once for every property it holds, so the table is walked only once.
    static BY_SPELLING: LazyLock<FxHashMap<Cow<'static, str>, Vec<&'static Attribute>>> = LazyLock::new(by_spelling);
    let named = BY_SPELLING.get(fold(text).as_ref())?;
    named.iter().copied().find(|one| one.of.contains(&owner) || one.of.contains(&Owner::Any))
}

fn by_spelling() -> FxHashMap<Cow<'static, str>, Vec<&'static Attribute>> {
    let mut named: FxHashMap<_, Vec<&'static Attribute>> = FxHashMap::default();
    for &attribute in ALL {
        for spelling in Tongue::ALL.into_iter().flat_map(|tongue| attribute.word.spellings(tongue)) {
            named.entry(fold(spelling)).or_default().push(attribute);
        }
    }
    named
}
