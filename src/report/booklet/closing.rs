//! Where the figures come from, and how to ask for more.

use crate::report::Input;
use crate::report::formats::human::block::Block;
use crate::report::formats::human::page::Ink;
use crate::tongue::Text;

pub(super) fn blocks(input: &Input) -> Vec<Block> {
    let say = |en, es| Text { en, es }.say(input.tongue);
    let file = input.sources.files().next().map_or("", |(_, file)| file.name());
    let file = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let mut blocks = vec![Block::Title(say("Where every figure comes from", "De dónde sale cada cifra").to_owned())];
    let lead = say(
        "Every amount is a sum over the lines of one ledger: who pays or receives what, in which year, through which \
         action. Whoever has the model can ask for each of them:",
        "Cada monto es una suma de las líneas de un solo libro: quién paga o recibe qué, en qué año y por qué acción. \
         Quien tenga el modelo puede pedirlas:",
    );
    blocks.push(Block::Paragraph { ink: Ink::Plain, text: lead.to_owned() });
    let name = input.model.arrangements.values().next().map_or("", |one| one.heading.name.as_str());
    let figure = say("npv", "van");
    if !name.is_empty() {
        let words = say(
            "the sums, lines and assumptions that a figure is made of",
            "las sumas, líneas y supuestos de una cifra",
        );
        // A name that is no word stands in quotes.
        let is_word = name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
        let name = if is_word { name.to_owned() } else { format!("'{name:?}'") };
        blocks.push(Block::Point(format!("`minka why {file} {name}.{figure}`: {words}")));
    }
    let words = say("the whole ledger, for a spreadsheet", "todo el libro, para una hoja de cálculo");
    blocks.push(Block::Point(format!("`minka run {file} --format csv`: {words}")));
    let words = say("how much each assumption moves the results", "cuánto mueve cada supuesto los resultados");
    blocks.push(Block::Point(format!("`minka inputs {file}`: {words}")));
    blocks
}
