//! Horizontal or vertical: are the members alike, or do they supply one another (K-HNET-1, K-VNET-1)?

use super::{Inference, Traits};
use crate::model::{Arrangement, Cooperation, Firm, Id, Model, Size, Supply, naming};
use crate::tongue::number::list;
use crate::tongue::{Phrase, Text, Tongue};

const HORIZONTAL: Option<Cooperation> = Some(Cooperation::HorizontalNetwork);
const VERTICAL: Option<Cooperation> = Some(Cooperation::VerticalNetwork);

pub(super) fn infer(model: &Model, arrangement: &Arrangement, traits: &Traits<'_>) -> Inference {
    if traits.nobody {
        return (None, Vec::new());
    }
    let sizes_differ = traits.sizes.len() > 1;
    let (inferred, reason) = match (&traits.supply, traits.stages.len() > 1) {
        (Some(supply), true) => (VERTICAL, supplies(model, supply, STAGES_DIFFER)),
        (Some(supply), false) if sizes_differ => (VERTICAL, supplies_by_size(model, supply, &traits.sizes)),
        (Some(supply), false) => (None, supplies(model, supply, NOTHING_MORE_KNOWN)),
        (None, true) if sizes_differ && traits.chain.is_some() => (VERTICAL, along_chain(model, traits)),
        (None, true) => (None, mixed(model, traits)),
        (None, false) => return alike(model, arrangement, traits),
    };
    (inferred, vec![reason])
}

const STAGES_DIFFER: Text = Text {
    en: "the members stand at different stages and supply one another (K-VNET-1)",
    es: "los socios están en eslabones distintos y se abastecen unos a otros (K-VNET-1)",
};
const NOTHING_MORE_KNOWN: Text = Text {
    en: "whether they are alike cannot be told until `stage` or `size` is given for each",
    es: "para saber si son parecidos falta el `eslabón` o el `tamaño` de cada uno",
};

/// "Establo La Victoria (farms) sells to Quesería Porcón (plants): …"
fn supplies(model: &Model, supply: &Supply<'_>, so: Text) -> Phrase {
    let name = |id: Id<Firm>| {
        let firm = &model.firms[id];
        let stage = firm.stage.as_ref().map(|stage| format!(" ({})", model.stages[stage.value].heading.shown()));
        format!("{}{}", firm.heading.shown(), stage.unwrap_or_default())
    };
    let (seller, buyer) = (name(supply.seller), name(supply.buyer));
    let (sells, vende) = sells(model, supply);
    Phrase::new(format!("{seller} {sells} {buyer}: {}.", so.en), format!("{seller} {vende} {buyer}: {}.", so.es))
}

/// The verb, for groups of firms in the plural.
fn sells(model: &Model, supply: &Supply<'_>) -> (&'static str, &'static str) {
    match (model.is_one(&[supply.seller]), model.is_one(&[supply.buyer])) {
        (true, true) => ("sells to", "le vende a"),
        (true, false) => ("sells to", "les vende a"),
        (false, true) => ("sell to", "le venden a"),
        (false, false) => ("sell to", "les venden a"),
    }
}

fn supplies_by_size(model: &Model, supply: &Supply<'_>, sizes: &[Size]) -> Phrase {
    let (seller, buyer) = (model.firms[supply.seller].heading.shown(), model.firms[supply.buyer].heading.shown());
    let sizes = sizes_said(sizes);
    let (sells, vende) = sells(model, supply);
    Phrase::new(
        format!("{seller} {sells} {buyer}, and the members are of different sizes: {} (K-VNET-1).", sizes.en),
        format!("{seller} {vende} {buyer}, y los socios son de tamaños distintos: {} (K-VNET-1).", sizes.es),
    )
}

fn along_chain(model: &Model, traits: &Traits<'_>) -> Phrase {
    let stages = naming(traits.stages.iter().map(|stage| &model.stages[*stage].heading));
    let sizes = sizes_said(&traits.sizes);
    Phrase::new(
        format!(
            "The members stand at different stages of one chain ({}) and are of different sizes ({}), though no sale \
             between them is declared (K-VNET-1).",
            stages.en, sizes.en
        ),
        format!(
            "Los socios están en eslabones distintos de una cadena ({}) y son de tamaños distintos ({}), aunque \
                 no se \
             declara ninguna venta entre ellos (K-VNET-1).",
            stages.es, sizes.es
        ),
    )
}

fn mixed(model: &Model, traits: &Traits<'_>) -> Phrase {
    let stages = naming(traits.stages.iter().map(|stage| &model.stages[*stage].heading));
    Phrase::new(
        format!(
            "The members stand at different stages ({}), but nothing says that one supplies another: neither sales \
             between them nor different sizes in one chain.",
            stages.en
        ),
        format!(
            "Los socios están en eslabones distintos ({}), pero nada dice que uno abastezca a otro: ni ventas entre \
             ellos ni tamaños distintos dentro de una cadena.",
            stages.es
        ),
    )
}

/// One stage at most is known, and nobody supplies another.
fn alike(model: &Model, arrangement: &Arrangement, traits: &Traits<'_>) -> Inference {
    let declared = arrangement.declared.as_ref().map(|stated| stated.value);
    if declared == VERTICAL && !traits.every_stage_known {
        return (None, vec![NO_SIGN_OF_SUPPLY.into()]);
    }
    let Some(stage) = traits.stages.first().map(|stage| model.stages[*stage].heading.shown()) else {
        return (HORIZONTAL, vec![NO_STAGES.into()]);
    };
    let reason = if traits.every_stage_known {
        Phrase::new(
            format!("All members stand at one stage, {stage} (K-HNET-1)."),
            format!("Todos los socios están en un mismo eslabón, {stage} (K-HNET-1)."),
        )
    } else {
        Phrase::new(
            format!("The members whose stage is known stand at one, {stage}, and none sells to another (K-HNET-1)."),
            format!(
                "Los socios cuyo eslabón se conoce están en uno solo, {stage}, y ninguno le vende a otro (K-HNET-1)."
            ),
        )
    };
    (HORIZONTAL, vec![reason])
}

const NO_SIGN_OF_SUPPLY: Text = Text {
    en: "Nothing says that one member supplies another: give each its `stage`, or what it sells to the others.",
    es: "Nada dice que un socio abastezca a otro: indica el `eslabón` de cada uno, o lo que les vende a los demás.",
};
const NO_STAGES: Text = Text {
    en: "No member states its stage and none sells to another, so they are taken to be alike (K-HNET-1).",
    es: "Ningún socio indica su eslabón y ninguno le vende a otro, así que se toman por parecidos (K-HNET-1).",
};

fn sizes_said(sizes: &[Size]) -> Phrase {
    let mut sizes = sizes.to_vec();
    sizes.sort_unstable();
    let say = |tongue| list(tongue, &sizes.iter().map(|size| size.word().say(tongue).to_string()).collect::<Vec<_>>());
    Phrase::new(say(Tongue::En), say(Tongue::Es))
}
