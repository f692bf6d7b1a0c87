//! Attributes of a firm, and of a group of like firms, whose amounts are per firm.

use super::super::{Attribute, Kind, Owner, Takes, Word, choice};

pub static NAME: Attribute = Word::new("name", "nombre")
    .means(
        "In firms read from a file: the column with the name, tax number or code of each. Example: `name: \
         column \"RUC\"`.",
        "En empresas leídas de un archivo: la columna con el nombre, RUC o código de cada una. Ejemplo: \
         `nombre: columna \"RUC\"`.",
    )
    .attribute(&[Owner::Firm], Takes::Text);

pub static SHEET: Attribute = Word::new("sheet", "hoja")
    .means(
        "In firms read from an Excel file: the sheet that holds them; else the first one. Example: `sheet: \
         \"Firms 2025\"`.",
        "En empresas leídas de un archivo Excel: la hoja en que están; si no se dice, la primera. Ejemplo: `hoja: \
         \"Empresas 2025\"`.",
    )
    .attribute(&[Owner::Firm], Takes::Text);

pub static SIZE: Attribute = Word::new("size", "tamaño")
    .or_es(&["tamano"])
    .means(
        "The size of the firm: micro, small, medium or large; a country's profile holds it against sales or \
         workers. Example: `size: micro`.",
        "Tamaño de la empresa: micro, pequeña, mediana o grande; el perfil de un país lo contrasta con las \
         ventas o los trabajadores. Ejemplo: `tamaño: micro`.",
    )
    .attribute(&[Owner::Firm], Takes::Choice(&choice::SIZE));

pub static TERRITORY: Attribute = Word::new("territory", "territorio")
    .means(
        "The place where the firm works. Example: `territory: san_blas`.",
        "Lugar donde trabaja la empresa. Ejemplo: `territorio: san_blas`.",
    )
    .attribute(&[Owner::Firm], Takes::Name(&[Kind::Territory]));

pub static SECTOR: Attribute = Word::new("sector", "sector")
    .means(
        "The line of business of the firm. Example: `sector: tourism`.",
        "Rubro de la empresa. Ejemplo: `sector: turismo`.",
    )
    .attribute(&[Owner::Firm], Takes::Name(&[Kind::Sector]));

pub static STAGE: Attribute = Word::new("stage", "eslabón")
    .means(
        "The stage of a chain at which the firm stands. Example: `stage: lodging`.",
        "Eslabón de la cadena en que está la empresa. Ejemplo: `eslabón: hospedaje`.",
    )
    .attribute(&[Owner::Firm], Takes::Name(&[Kind::Stage]));

pub static FORMAL: Attribute = Word::new("formal", "formal")
    .means(
        "Whether the firm is registered and keeps the law: yes or no. Example: `formal: yes`.",
        "Si la empresa está registrada y cumple la ley: sí o no. Ejemplo: `formal: sí`.",
    )
    .attribute(&[Owner::Firm], Takes::YesNo);

pub static WORKERS: Attribute = Word::new("workers", "trabajadores")
    .means(
        "How many people work in the firm, the owner included. Example: `workers: 4`.",
        "Cuántas personas trabajan en la empresa, incluido el dueño. Ejemplo: `trabajadores: 4`.",
    )
    .attribute(&[Owner::Firm], Takes::Number);

pub static SALES: Attribute = Word::new("sales", "ventas")
    .means(
        "What the firm sells, in money per time. Example: `sales: 180_000 PEN/year`.",
        "Lo que vende la empresa, en dinero por periodo. Ejemplo: `ventas: 180_000 PEN/año`.",
    )
    .attribute(&[Owner::Firm], Takes::Amount("money/time"));

pub static MARGIN: Attribute = Word::new("margin", "margen")
    .means(
        "What is left of each sol sold after the costs of what was sold. Example: `margin: 22%`.",
        "Lo que queda de cada sol vendido después de los costos de lo vendido. Ejemplo: `margen: 22%`.",
    )
    .attribute(&[Owner::Firm], Takes::Percent);

pub static CAPACITY: Attribute = Word::new("capacity", "capacidad")
    .means(
        "The most the firm can produce or serve, in any unit. Example: `capacity: 400 pairs/month`.",
        "Lo máximo que la empresa puede producir o atender, en cualquier unidad. Ejemplo: `capacidad: 400 \
         pares/mes`.",
    )
    .attribute(&[Owner::Firm], Takes::Amount("any"));

pub static INVENTORY: Attribute = Word::new("inventory", "inventario")
    .means(
        "The money the firm holds in stock. Example: `inventory: 15_000 PEN`.",
        "Dinero que la empresa tiene en existencias. Ejemplo: `inventario: 15_000 PEN`.",
    )
    .attribute(&[Owner::Firm], Takes::Amount("money"));

pub static RESTRICTIONS: Attribute = Word::new("restrictions", "restricciones")
    .means(
        "What holds the firm back, one or several; Minka tells which no action eases. Example: \
         `restrictions: market_access, financing`.",
        "Lo que frena a la empresa, uno o varios motivos; Minka avisa cuáles no alivia ninguna acción. \
         Ejemplo: `restricciones: acceso_a_mercados, financiamiento`.",
    )
    .attribute(&[Owner::Firm], Takes::Choices(&choice::RESTRICTIONS));

pub static SKILLS: Attribute = Word::new("skills", "nivel_gerencial")
    .means(
        "The level of the firm's management: low, intermediate or high. Example: `skills: low`.",
        "Nivel de gestión de la empresa: bajo, intermedio o alto. Ejemplo: `nivel_gerencial: bajo`.",
    )
    .attribute(&[Owner::Firm], Takes::Choice(&choice::LEVEL));

pub static OWNER: Attribute = Word::new("owner", "propietario")
    .or_es(&["propietaria", "propietarios", "propietarias"])
    .means(
        "Who owns the firm: a person or another firm. Members must not own one another. Example: `owner: \
         \"Rosa Quispe\"`.",
        "De quién es la empresa: una persona u otra empresa. Un socio no debe ser dueño de otro. Ejemplo: \
         `propietario: \"Rosa Quispe\"`.",
    )
    .attribute(&[Owner::Firm], Takes::Words);

pub static SINCE: Attribute = Word::new("since", "desde")
    .means(
        "When the firm began: a year or a date. Example: `since: 2014`.",
        "Cuándo empezó la empresa: un año o una fecha. Ejemplo: `desde: 2014`.",
    )
    .attribute(&[Owner::Firm], Takes::Anything);

pub static BUYS: Attribute = Word::new("buys", "compra")
    .means(
        "What the firm buys a year, in all or of one good. Example: `member.buys.linen`.",
        "Lo que la empresa compra por año, en total o de un bien. Ejemplo: `socio.compra.lencería`.",
    )
    .attribute(&[Owner::Firm], Takes::Amount("money/time"));

pub static SELLS: Attribute = Word::new("sells", "vende")
    .means(
        "What the firm sells a year, by good or by client. Example: `member.sells.shoes`.",
        "Lo que la empresa vende por año, por bien o por cliente. Ejemplo: `socio.vende.zapatos`.",
    )
    .attribute(&[Owner::Firm], Takes::Amount("money/time"));

pub static CREDIT: Attribute = Word::new("credit", "crédito")
    .means(
        "The money the firm owes to banks and lenders. Example: `credit: 20_000 PEN`.",
        "Dinero que la empresa debe a bancos y prestamistas. Ejemplo: `crédito: 20_000 PEN`.",
    )
    .attribute(&[Owner::Firm], Takes::Amount("money"));

pub static CREDIT_RATE: Attribute = Word::new("credit_rate", "tasa_de_crédito")
    .means(
        "The yearly interest the firm pays on its credit. Example: `credit_rate: 38%`.",
        "Interés anual que paga la empresa por su crédito. Ejemplo: `tasa_de_crédito: 38%`.",
    )
    .attribute(&[Owner::Firm], Takes::Percent);
