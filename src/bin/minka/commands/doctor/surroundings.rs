//! The program itself, the terminal it speaks to, the language it speaks.

use super::Looked;
use crate::reader::{Decided, OWN_VARIABLE, Reader, variable};
use minka::tongue::Tongue;
use std::io::IsTerminal;

/// Version, and what this build can read.
pub(super) fn program() -> Vec<Looked> {
    let version = crate::commands::VERSION_SHOWN;
    let workbooks = if cfg!(feature = "xlsx") {
        Looked::fine(
            "workbooks",
            "workbooks (.xlsx, .ods) and CSV files are read",
            "se leen libros (.xlsx, .ods) y archivos CSV",
        )
    } else {
        let says = Looked::fine(
            "workbooks",
            "this build reads CSV files, and no workbooks",
            "esta versión lee archivos CSV, pero no libros",
        );
        says.mend(
            "save tables as CSV, or build Minka with its feature `xlsx`",
            "guarda tus tablas como CSV, o compila Minka con `xlsx`",
        )
    };
    vec![Looked::fine("version", format!("minka {version}"), format!("minka {version}")), workbooks]
}

/// Where pages go, how wide they are, with colours or without, with which letters.
pub(super) fn terminal(reader: &Reader) -> Vec<Looked> {
    vec![output(), width(reader), color(reader), letters()]
}

fn output() -> Looked {
    match (std::io::stdout().is_terminal(), std::io::stdin().is_terminal()) {
        (true, true) => Looked::fine("output", "you type and read in a terminal", "escribes y lees en una terminal"),
        (true, false) => Looked::fine(
            "output",
            "pages go to a terminal; input comes from a file or another program",
            "las páginas van a una terminal; la entrada viene de un archivo o de otro programa",
        ),
        (false, _) => Looked::fine(
            "output",
            "pages go to a file or to another program",
            "las páginas van a un archivo o a otro programa",
        ),
    }
}

fn width(reader: &Reader) -> Looked {
    let width = reader.look(reader.tongue()).width;
    let says = Looked::fine(
        "width",
        format!("pages are {width} columns wide"),
        format!("las páginas tienen {width} columnas de ancho"),
    );
    match variable("COLUMNS") {
        Some(asked) if asked.parse() != Ok(width) => {
            let says = Looked::fine(
                "width",
                format!("{}; `COLUMNS` says `{asked}`", says.says.en),
                format!("{}; `COLUMNS` dice `{asked}`", says.says.es),
            );
            says.mend("set `COLUMNS` to a number from 48 to 120", "pon en `COLUMNS` un número de 48 a 120")
        }
        Some(_) | None => says,
    }
}

fn color(reader: &Reader) -> Looked {
    if reader.look(reader.tongue()).color {
        return Looked::fine("color", "with colours", "con colores");
    }
    let (en, es) = if variable("NO_COLOR").is_some() {
        ("`NO_COLOR` is set", "`NO_COLOR` está puesta")
    } else if variable("TERM").as_deref() == Some("dumb") {
        ("`TERM` is `dumb`", "`TERM` vale `dumb`")
    } else if std::io::stdout().is_terminal() {
        ("`--color never` asks for that", "así lo pide `--color never`")
    } else {
        ("only a terminal gets them", "solo los recibe una terminal")
    };
    Looked::fine("color", format!("without colours: {en}"), format!("sin colores: {es}"))
}

/// Does the locale say that the terminal shows UTF-8? Windows does not go by it.
fn letters() -> Looked {
    if cfg!(windows) {
        return Looked::fine(
            "letters",
            "accents and lines are written in UTF-8",
            "tildes y líneas se escriben en UTF-8",
        );
    }
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|name| variable(name).map(|value| (name, value)));
    let is_utf8 = |value: &str| value.to_lowercase().replace('-', "").contains("utf8");
    let (en, es) = match named {
        Some((name, value)) if is_utf8(&value) => {
            return Looked::fine(
                "letters",
                format!("accents and lines are shown: `{name}` is `{value}`"),
                format!("se ven las tildes y las líneas: `{name}` vale `{value}`"),
            );
        }
        Some((name, value)) => (
            format!("`{name}` is `{value}`, which does not name UTF-8"),
            format!("`{name}` vale `{value}`, que no menciona UTF-8"),
        ),
        None => ("`LANG` is not set".to_owned(), "`LANG` no está puesta".to_owned()),
    };
    let says = Looked::fine(
        "letters",
        format!("accents and lines may come out garbled: {en}"),
        format!("las tildes y las líneas pueden verse mal: {es}"),
    );
    says.mend("set `LANG=en_US.UTF-8`, or `es_PE.UTF-8`", "pon `LANG=es_PE.UTF-8`")
}

/// The tongue where no model is at hand, and why that one.
pub(super) fn language(reader: &Reader) -> Vec<Looked> {
    let mut looked = vec![spoken(reader)];
    if let Some(tag) = variable(OWN_VARIABLE).filter(|tag| Tongue::from_tag(tag).is_none()) {
        let says = Looked::fine(
            "language",
            format!("`{OWN_VARIABLE}` is `{tag}`, and is not followed: Minka speaks en and es"),
            format!("`{OWN_VARIABLE}` vale `{tag}`, y no se sigue: Minka habla en y es"),
        );
        looked.push(says.mend(format!("set `{OWN_VARIABLE}=en` or `es`"), format!("pon `{OWN_VARIABLE}=es` o `en`")));
    }
    looked
}

fn spoken(reader: &Reader) -> Looked {
    let (en, es) = match reader.tongue() {
        Tongue::En => ("English", "inglés"),
        Tongue::Es => ("Spanish", "español"),
    };
    let own = (
        "; findings on a model with a `language` of its own come in that",
        "; lo que se observa en un modelo con su propio `idioma` sale en ese",
    );
    let (because_en, because_es) = match reader.decided() {
        Decided::Asked => ("as `--lang` asks".to_owned(), "como lo pide `--lang`".to_owned()),
        Decided::Variable(name, tag) => (format!("for `{name}` is `{tag}`"), format!("porque `{name}` vale `{tag}`")),
        Decided::System(tag) => {
            (format!("for the system is set to `{tag}`"), format!("porque el sistema está en `{tag}`"))
        }
        Decided::Nothing => ("for nothing asks for another".to_owned(), "porque nada pide otro".to_owned()),
    };
    let is_own = |decided: &Decided| matches!(decided, Decided::Asked | Decided::Variable(OWN_VARIABLE, _));
    let (own_en, own_es) = if is_own(reader.decided()) { ("", "") } else { own };
    let says = Looked::fine("language", format!("{en}, {because_en}{own_en}"), format!("{es}, {because_es}{own_es}"));
    match reader.decided() {
        Decided::Variable(_, tag) | Decided::System(tag) if is_another_language(tag) => says.mend(
            format!("Minka does not speak that language: `{OWN_VARIABLE}=es` asks for Spanish"),
            format!("Minka no habla ese idioma: `{OWN_VARIABLE}=es` pide el español"),
        ),
        Decided::Asked | Decided::Variable(..) | Decided::System(_) | Decided::Nothing => says,
    }
}

/// `C` and `POSIX` name no language.
fn is_another_language(tag: &str) -> bool {
    let name = tag.split(['.', '@']).next().unwrap_or_default();
    Tongue::from_tag(tag).is_none() && !matches!(name, "C" | "POSIX")
}
