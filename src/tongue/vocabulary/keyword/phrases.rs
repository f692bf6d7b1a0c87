//! Words that say how a network is led and how it shares.

use super::super::{Keyword, Word};

pub static FLAT: Keyword = Word::new("flat", "plana")
    .or_es(&["plano"])
    .means(
        "Structure without a leader: members decide by consensus and nobody is indispensable. Example: \
         `structure: flat`.",
        "Estructura sin líder: los socios deciden por consenso y nadie es indispensable. Ejemplo: \
         `estructura: plana`.",
    )
    .keyword("kw_flat");

pub static ROTATING: Keyword = Word::new("rotating", "rotativa")
    .or_es(&["rotativo"])
    .means(
        "After `flat`: members take turns at leading. Example: `structure: flat rotating`.",
        "Después de `plana`: los socios se turnan para dirigir. Ejemplo: `estructura: plana rotativa`.",
    )
    .keyword("kw_rotating");

pub static LED_BY: Keyword = Word::new("led by", "liderada por")
    .or_es(&["liderado por"])
    .means(
        "Structure with a leader of recognised capability, who speeds up decisions while consensus still \
         matters. Example: `structure: led by sol`.",
        "Estructura con un líder de capacidad reconocida, que agiliza las decisiones sin anular el consenso. \
         Ejemplo: `estructura: liderada por sol`.",
    )
    .keyword("kw_led_by");

pub static LED: Keyword = Word::new("led", "liderada")
    .or_es(&["liderado"])
    .means(
        "Structure with a leader, without saying who it is. Example: `pool.structure == led`.",
        "Estructura con líder, sin decir cuál. Ejemplo: `compras.estructura == liderada`.",
    )
    .keyword("kw_led");

pub static HIERARCHICAL_UNDER: Keyword = Word::new("hierarchical under", "jerárquica bajo")
    .or_es(&["jerárquico bajo"])
    .means(
        "Structure in which one firm decides, even on who stays. Example: `structure: hierarchical under \
         anchor`.",
        "Estructura en la que una empresa decide, incluso quién se queda. Ejemplo: `estructura: jerárquica \
         bajo ancla`.",
    )
    .keyword("kw_hierarchical_under");

pub static HIERARCHICAL: Keyword = Word::new("hierarchical", "jerárquica")
    .or_es(&["jerárquico"])
    .means(
        "Structure in which one firm decides, without saying which. Example: `suppliers.structure == \
         hierarchical`.",
        "Estructura en la que una empresa decide, sin decir cuál. Ejemplo: `proveedores.estructura == \
         jerárquica`.",
    )
    .keyword("kw_hierarchical");

pub static EQUAL: Keyword = Word::new("equal", "igual")
    .or_es(&["iguales", "por_igual"])
    .means(
        "Sharing in equal parts; this is so when nothing is said. Example: `sharing: equal`.",
        "Reparto en partes iguales; es lo que rige si no se dice nada. Ejemplo: `reparto: igual`.",
    )
    .keyword("kw_equal");

pub static PROPORTIONAL_TO: Keyword = Word::new("proportional to", "proporcional a")
    .means(
        "Sharing by a measure of each member, such as its sales or its purchases. Example: `sharing: \
         proportional to member.sales`.",
        "Reparto según un dato de cada socio, como sus ventas o sus compras. Ejemplo: `reparto: proporcional \
         a socio.ventas`.",
    )
    .keyword("kw_proportional_to");

pub static SHAPLEY: Keyword = Word::new("shapley", "shapley")
    .means(
        "Sharing by what each member adds, on average over every order in which the members could have \
         joined. Example: `sharing: shapley`.",
        "Reparto según lo que cada socio aporta, en promedio sobre todos los órdenes en que podrían haberse \
         unido. Ejemplo: `reparto: shapley`.",
    )
    .keyword("kw_shapley");
