//! What actions and programmes aim at and bring.

use super::super::Word;
use super::ChoiceSet;
use crate::tongue::Text;

pub static DIMENSION: ChoiceSet = ChoiceSet {
    name: "dimension",
    title: Text { en: "dimension of an expected result", es: "dimensión de un resultado esperado" },
    choices: &[
        Word::new("cost_reduction", "reducción_de_costos").means(
            "Doing the same for less. Example: `dimension: cost_reduction`.",
            "Hacer lo mismo por menos. Ejemplo: `dimensión: reducción_de_costos`.",
        ),
        Word::new("technology_information", "tecnología_e_información").means(
            "Reaching better technology, knowledge or information. Example: `dimension: \
                 technology_information`.",
            "Llegar a mejor tecnología, conocimiento o información. Ejemplo: `dimensión: \
                 tecnología_e_información`.",
        ),
        Word::new("market_access", "acceso_a_mercados").means(
            "Selling to buyers who were out of reach. Example: `dimension: market_access`.",
            "Vender a compradores a los que antes no se llegaba. Ejemplo: `dimensión: \
                 acceso_a_mercados`.",
        ),
        Word::new("credit_access", "acceso_a_crédito").means(
            "Borrowing at all, or on better terms. Example: `dimension: credit_access`.",
            "Conseguir crédito, o conseguirlo en mejores condiciones. Ejemplo: `dimensión: \
                 acceso_a_crédito`.",
        ),
    ],
};

pub static CERTIFICATION: ChoiceSet = ChoiceSet {
    name: "certification",
    title: Text { en: "certification", es: "certificación" },
    choices: &[
        Word::new("bronze", "bronce").means(
            "The first certification of a supplier programme. Example: `certification: bronze`.",
            "Primera certificación de un programa de proveedores. Ejemplo: `certificación: bronce`.",
        ),
        Word::new("silver", "plata").means(
            "The second, after advanced training. Example: `certification: silver`.",
            "La segunda, tras la capacitación avanzada. Ejemplo: `certificación: plata`.",
        ),
        Word::new("gold", "oro").means(
            "The highest, renewed every year. Example: `certification: gold`.",
            "La más alta, que se renueva cada año. Ejemplo: `certificación: oro`.",
        ),
    ],
};

pub static ADVANTAGES: ChoiceSet = ChoiceSet {
    name: "advantages",
    title: Text { en: "advantage of associating", es: "ventaja de asociarse" },
    choices: &[
        Word::new("economies_of_scale", "economías_de_escala").means(
            "Larger volumes make each unit cheaper. Example: `advantages: economies_of_scale`.",
            "Con más volumen, cada unidad sale más barata. Ejemplo: `ventajas: economías_de_escala`.",
        ),
        Word::new("flexibility", "flexibilidad").means(
            "Together the firms can take orders of more kinds and sizes. Example: `advantages: \
                 flexibility`.",
            "Juntas, las empresas atienden pedidos de más tipos y tamaños. Ejemplo: `ventajas: \
                 flexibilidad`.",
        ),
        Word::new("knowledge_spread", "difusión_del_conocimiento").means(
            "What one firm learns, the others learn too. Example: `advantages: knowledge_spread`.",
            "Lo que aprende una empresa lo aprenden las demás. Ejemplo: `ventajas: \
                 difusión_del_conocimiento`.",
        ),
        Word::new("bargaining_power", "poder_de_negociación").means(
            "Suppliers, buyers and banks listen to a group. Example: `advantages: bargaining_power`.",
            "Proveedores, compradores y bancos escuchan más a un grupo. Ejemplo: `ventajas: \
                 poder_de_negociación`.",
        ),
        Word::new("lower_entry_barriers", "menores_barreras_de_entrada").means(
            "Markets closed to one firm open to several. Example: `advantages: lower_entry_barriers`.",
            "Mercados cerrados para una sola empresa se abren a varias. Ejemplo: `ventajas: \
                 menores_barreras_de_entrada`.",
        ),
        Word::new("fitting_support", "apoyo_pertinente").means(
            "Support fits a group better, and costs less per firm. Example: `advantages: \
                 fitting_support`.",
            "El apoyo a un grupo acierta más y cuesta menos por empresa. Ejemplo: `ventajas: \
                 apoyo_pertinente`.",
        ),
    ],
};
