//! The two truth values.

use super::Word;

pub static YES: Word =
    Word::new("yes", "sí").means("It is so. Example: `formal: yes`.", "Así es. Ejemplo: `formal: sí`.");

pub static NO: Word =
    Word::new("no", "no").means("It is not so. Example: `formal: no`.", "No es así. Ejemplo: `formal: no`.");

/// All of them, in the order they are listed to people.
pub static ALL: &[&Word] = &[&YES, &NO];
