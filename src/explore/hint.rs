//! The shape of what is being typed: what a command takes, how a statement goes on.

use super::{Explorer, command};
use crate::tongue::Tongue;
use crate::tongue::vocabulary::{Keyword, keyword};

impl Explorer {
    /// What may stand after what was typed so far, to be shown in faint ink.
    ///
    /// ```
    /// use minka::diagnostic::render::Look;
    /// let explorer = minka::Explorer::new("", minka::Session::read_text("", ""), Look::default());
    /// assert_eq!(explorer.shape(":set "), Some("PATH = VALUE"));
    /// assert_eq!(explorer.shape("agrega "), Some("EMPRESA a RED"));
    /// assert_eq!(explorer.shape("linen_pool"), None);
    /// ```
    pub fn shape(&self, line: &str) -> Option<&'static str> {
        let word = line.strip_suffix(' ').filter(|word| !word.is_empty() && !word.contains(' '))?;
        if let Some(word) = word.strip_prefix(':') {
            let takes = command::find(word, self.tongue()).ok()?.takes.say(self.tongue());
            return (!takes.is_empty()).then_some(takes);
        }
        let (keyword, [en, es]) = SHAPES.iter().find(|(keyword, _)| keyword.word.reads(word))?;
        let is_spanish = keyword.word.es == word && keyword.word.en != word;
        match if is_spanish { Tongue::Es } else { self.written_in() } {
            Tongue::En => Some(en),
            Tongue::Es => Some(es),
        }
    }
}

static SHAPES: &[(&Keyword, [&str; 2])] = &[
    (&keyword::LET, ["NAME = VALUE source \"…\"", "NOMBRE = VALOR fuente \"…\""]),
    (&keyword::RATE, ["USD = 3.75 PEN source \"…\"", "USD = 3.75 PEN fuente \"…\""]),
    (&keyword::FIRM, ["NAME \"Title\" { size: micro; sales: … }", "NOMBRE \"Título\" { tamaño: micro; ventas: … }"]),
    (
        &keyword::NETWORK,
        ["NAME \"Title\" horizontal { members: A, B }", "NOMBRE \"Título\" horizontal { socios: A, B }"],
    ),
    (&keyword::ADD, ["FIRM to NETWORK", "EMPRESA a RED"]),
    (&keyword::REMOVE, ["FIRM [from NETWORK]", "EMPRESA [de RED]"]),
    (&keyword::JOIN, ["NETWORK to NETWORK", "RED a RED"]),
    (&keyword::EXPECT, ["each member of NETWORK: gain > 0 with 90%", "cada socio de RED: ganancia > 0 con 90%"]),
    (&keyword::SCENARIO, ["NAME \"Title\" { CHANGES }", "NOMBRE \"Título\" { CAMBIOS }"]),
];
