//! Words that follow the name in the head of a declaration, or trail after it.

use super::super::{Keyword, Word};

pub static HORIZONTAL: Keyword = Word::new("horizontal", "horizontal")
    .means(
        "Of a network: among like firms, of one sector, one stage and one place. Example: `network pool \
         horizontal { … }`.",
        "Dicho de una red: entre empresas parecidas, del mismo rubro, eslabón y lugar. Ejemplo: `red compras \
         horizontal { … }`.",
    )
    .keyword("kw_horizontal");

pub static VERTICAL: Keyword = Word::new("vertical", "vertical")
    .means(
        "Of a network: among firms of different stages of a chain, such as a buyer and its suppliers. \
         Example: `network suppliers vertical { … }`.",
        "Dicho de una red: entre empresas de distintos eslabones, como un comprador y sus proveedores. \
         Ejemplo: `red proveedores vertical { … }`.",
    )
    .keyword("kw_vertical");

pub static TERRITORIAL_IN: Keyword = Word::new("territorial in", "territorial en")
    .means(
        "Of an agreement: for all the firms of a place. Example: `agreement safety territorial in gamarra { \
         … }`.",
        "Dicho de un acuerdo: para todas las empresas de un lugar. Ejemplo: `acuerdo seguridad territorial \
         en gamarra { … }`.",
    )
    .keyword("kw_territorial_in");

pub static SECTORAL_OF: Keyword = Word::new("sectoral of", "sectorial de")
    .means(
        "Of an agreement: for all the firms of a line of business. Example: `agreement fairs sectoral of \
         footwear { … }`.",
        "Dicho de un acuerdo: para todas las empresas de un rubro. Ejemplo: `acuerdo ferias sectorial de \
         calzado { … }`.",
    )
    .keyword("kw_sectoral_of");

pub static IN: Keyword = Word::new("in", "en")
    .means(
        "Says within what something lies, or asks whether a firm is on a list. Examples: `territory san_blas \
         in cusco`, `if sol in members then 10% else 0%`.",
        "Dice dentro de qué está algo, o pregunta si una empresa figura en una lista. Ejemplos: `territorio \
         san_blas en cusco`, `si sol en socios entonces 10% sino 0%`.",
    )
    .keyword("kw_in");

pub static OF: Keyword = Word::new("of", "de")
    .means(
        "Says to what something belongs, or how many of a group take part. Examples: `chain visits of \
         tourism`, `members: 20 of workshops`.",
        "Dice a qué pertenece algo, o cuántas empresas de un grupo participan. Ejemplos: `cadena visitas de \
         turismo`, `socios: 20 de talleres`.",
    )
    .keyword("kw_of");

pub static FROM_FILE: Keyword = Word::new("from", "desde")
    .means(
        "Reads firms from a CSV or Excel file, one per row. Example: `firms base from \"base.csv\" { sales: \
         column \"Sales\" PEN/year }`.",
        "Lee empresas de un archivo CSV o Excel, una por fila. Ejemplo: `empresas base desde \"base.csv\" { \
         ventas: columna \"Ventas\" PEN/año }`.",
    )
    .keyword("kw_from_file");

pub static BASED_ON: Keyword = Word::new("from", "desde")
    .means(
        "Builds a scenario on top of another one. Example: `scenario crisis_no_leader from crisis { remove \
         sol from pool }`.",
        "Arma un escenario a partir de otro. Ejemplo: `escenario crisis_sin_líder desde crisis { retira sol \
         de compras }`.",
    )
    .keyword("kw_based_on");

pub static COLUMN: Keyword = Word::new("column", "columna")
    .means(
        "Names the column of the file an attribute is read from; the unit comes after it. Example: `sales: \
         column \"Sales\" PEN/year`.",
        "Nombra la columna del archivo de donde se lee un atributo; después va la unidad. Ejemplo: `ventas: \
         columna \"Ventas\" PEN/año`.",
    )
    .keyword("kw_column");

pub static SOURCE: Keyword = Word::new("source", "fuente")
    .means(
        "Says where a figure comes from; it is shown in the reports. Example: `let uplift = 4%..7% source \
         \"Guest survey, 2025\"`.",
        "Dice de dónde sale un dato; aparece en los informes. Ejemplo: `sea alza = 4%..7% fuente \"Encuesta \
         a huéspedes, 2025\"`.",
    )
    .keyword("kw_source");

pub static NOTE: Keyword = Word::new("note", "nota")
    .means(
        "Adds a remark that is kept in the reports. Example: `let fee = 300 PEN/year note \"To be agreed in \
         March\"`.",
        "Añade una observación que se conserva en los informes. Ejemplo: `sea cuota = 300 PEN/año nota \"Por \
         acordar en marzo\"`.",
    )
    .keyword("kw_note");
