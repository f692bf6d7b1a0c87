//! What an arrangement is, in one line: as declared, and as the data have it.

use super::page::{Ink, Page};
use crate::evaluate::Typology;
use crate::model::{Arrangement, ArrangementKind};
use crate::report::names::form;
use crate::tongue::Tongue;

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, typology: &Typology) {
    let line = sentence(page, arrangement, typology);
    let reasons: Vec<&str> =
        typology.reasons.iter().map(|reason| reason.say(page.tongue())).filter(|reason| !reason.is_empty()).collect();
    if reasons.is_empty() {
        return page.paragraph(0, Ink::Plain, &format!("{line}."));
    }
    page.paragraph(0, Ink::Plain, &format!("{line}:"));
    for reason in reasons {
        page.point(2, reason);
    }
}

/// Without its full stop: reasons may follow.
fn sentence(page: &Page, arrangement: &Arrangement, typology: &Typology) -> String {
    let tongue = page.tongue();
    let name = |cooperation| form(cooperation).title().say(tongue);
    match (typology.declared, typology.inferred) {
        (Some(declared), Some(inferred)) if declared == inferred => {
            let agrees = page.say("as declared; the data agree", "según lo declarado; los datos coinciden");
            format!("{}, {agrees}", capital(name(declared)))
        }
        (Some(declared), Some(inferred)) => match tongue {
            Tongue::En => format!("Declared a {}, but the data say {}", name(declared), name(inferred)),
            Tongue::Es => format!("Se declaró {}, pero los datos indican {}", name(declared), name(inferred)),
        },
        (Some(declared), None) => {
            let open = page.say(
                "as declared; the data are not enough to tell",
                "según lo declarado; los datos no bastan para contrastarlo",
            );
            format!("{}, {open}", capital(name(declared)))
        }
        (None, Some(inferred)) => {
            let follows = page.say("as follows from the data", "según se desprende de los datos");
            format!("{}, {follows}", capital(name(inferred)))
        }
        (None, None) => {
            let unknown = page.say(
                "of a type that is not declared, and that the data are not enough to tell",
                "de tipo no declarado, que los datos no bastan para inferir",
            );
            let kind = match arrangement.kind {
                ArrangementKind::Network => page.say("Network", "Red"),
                ArrangementKind::Agreement => page.say("Agreement", "Acuerdo"),
            };
            format!("{kind} {unknown}")
        }
    }
}

/// With a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
