//! Marks of the language, which are no words.

use crate::tongue::{Text, Tongue};

/// A mark, what people may call it, and what it does.
struct Mark {
    mark: &'static str,
    called: &'static [&'static str],
    page: Text,
}

static MARKS: &[Mark] = &[
    Mark {
        mark: "?",
        called: &["unknown", "incógnita", "incognita", "break_even", "punto_de_equilibrio"],
        page: Text {
            en: "*not known yet*\n\nMinka looks for every value at which no member loses by taking part, in expectation, \
                 and gives the other figures at the first bound. A model may have one. Example: `discount: ?`.",
            es: "*aún no se sabe*\n\nMinka busca todos los valores con los que es de esperar que ningún socio pierda por \
                 participar, y da las demás cifras en el primer límite. Un modelo puede tener una sola. Ejemplo: \
                 `descuento: ?`.",
        },
    },
    Mark {
        mark: "..",
        called: &["range", "rango", "pert", "uniform", "uniforme"],
        page: Text {
            en: "*range*\n\nTwo ends: every value between them is as likely as any other, and none lies outside. Three: \
                 lowest, most likely, highest (PERT). Examples: `8%..15%`, `8%..10%..15%`.",
            es: "*rango*\n\nCon dos extremos, cualquier valor entre ellos es igual de probable y ninguno cae fuera. Con \
                 tres: el más bajo, el más probable, el más alto (PERT). Ejemplos: `8%..15%`, `8%..10%..15%`.",
        },
    },
];

/// The text on a mark.
pub(super) fn page(name: &str, tongue: Tongue) -> Option<String> {
    let name = name.to_lowercase();
    let found = MARKS.iter().find(|known| known.mark == name || known.called.contains(&name.as_str()))?;
    Some(format!("# {}\n\n{}\n", found.mark, found.page.say(tongue)))
}
