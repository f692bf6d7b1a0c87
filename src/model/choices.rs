//! The enumerated values as types; their words stand in the vocabulary, in the same order.

use crate::tongue::vocabulary::{Word, choice};

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident of $set:ident { $($variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[allow(missing_docs)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($variant),+ }

        impl $name {
            /// All of them, in the order of the vocabulary.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Its word in both tongues.
            pub fn word(self) -> &'static Word {
                &choice::$set.choices[self as usize]
            }

            pub(crate) fn from_index(index: usize) -> Option<Self> {
                Self::ALL.get(index).copied()
            }
        }
    };
}

choices! {
    /// The size of a firm (K-FIRM-1).
    Size of SIZE { Micro, Small, Medium, Large }
}
choices! {
    /// What keeps small firms from competing (K-FIRM-2).
    Restriction of RESTRICTIONS { Disarticulation, Technology, Financing, Skills, MarketAccess, Information, Informality }
}
choices! {
    /// A rating.
    Level of LEVEL { Low, Intermediate, High }
}
choices! {
    /// How fast the surroundings change (K-STRUCT-6).
    Change of CHANGE { Gradual, Strong }
}
choices! {
    /// The sphere of society an institution belongs to (K-CLUS-1).
    Sphere of SPHERE { Public, Private, Academia, CivilSociety }
}
choices! {
    /// What an institution must be able to do (K-CRIT-4).
    Capability of CAPABILITIES { LocalPresence, FieldEvaluation, SpecialisedAssistance }
}
choices! {
    /// The certificate a phase of a programme ends with (K-BACKUS-1).
    Certification of CERTIFICATION { Bronze, Silver, Gold }
}
choices! {
    /// What articulation brings (K-ADV-1…6).
    Advantage of ADVANTAGES {
        EconomiesOfScale, Flexibility, KnowledgeSpread, BargainingPower, LowerEntryBarriers, FittingSupport,
    }
}
choices! {
    /// What is done in a phase of a programme (K-BACKUS-1).
    Activity of ACTIVITIES {
        Selection, Baseline, Training, BasicTraining, AdvancedTraining, Accompaniment, Evaluation,
        BusinessImprovement, Formalisation, Recertification,
    }
}
