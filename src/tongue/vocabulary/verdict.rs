//! What Minka says of an arrangement as a whole.

use super::{ChoiceSet, Word};
use crate::tongue::Text;

const VIABLE: Word = Word::new("viable", "viable").means(
    "Every member is better off than alone, with no help and nothing changed. Example: `expect \
         pool.verdict == viable`.",
    "Todos los socios quedan mejor que solos, sin ayuda y sin cambiar nada. Ejemplo: `espera \
         compras.veredicto == viable`.",
);

const VIABLE_WITH_RESHARING: Word = Word::new("viable with resharing", "viable con otro reparto")
    .or_en(&["viable_with_resharing"])
    .or_es(&["viable_con_otro_reparto"])
    .means(
        "There is enough for all, but it must be shared in another way so that every member gains. Example: \
         try `sharing: shapley`.",
        "Alcanza para todos, pero hay que repartirlo de otra manera para que cada socio gane. Ejemplo: \
         pruebe `reparto: shapley`.",
    );

const VIABLE_WITH_SUPPORT: Word = Word::new("viable with support", "viable con apoyo")
    .or_en(&["viable_with_support"])
    .or_es(&["viable_con_apoyo"])
    .means(
        "It is good for all together, but some members need support to gain by it. Example: see \
         `support_needed`.",
        "Es bueno para el conjunto, pero algunos socios necesitan apoyo para salir ganando. Ejemplo: vea \
         `apoyo_necesario`.",
    );

const NOT_VIABLE: Word = Word::new("not viable", "no viable").or_en(&["not_viable"]).or_es(&["no_viable"]).means(
    "Members, outsiders and funders together lose by it. Example: `social_gain` is below zero.",
    "Socios, externos y quienes financian pierden en conjunto. Ejemplo: la `ganancia_social` es \
         negativa.",
);

static WORDS: [Word; 4] = [VIABLE, VIABLE_WITH_RESHARING, VIABLE_WITH_SUPPORT, NOT_VIABLE];

/// All of them, in the order they are listed to people: from the best to the worst.
pub static ALL: &[&Word] = &[&WORDS[0], &WORDS[1], &WORDS[2], &WORDS[3]];

/// What `verdict` is one of.
pub static VERDICT: ChoiceSet =
    ChoiceSet { name: "verdict", title: Text { en: "verdict", es: "veredicto" }, choices: &WORDS };
