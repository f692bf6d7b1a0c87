//! Which words are translated, and which are the model's own.

use super::*;

#[test]
fn a_file_keeps_the_tongue_of_most_of_its_words() {
    gives("empresa a { size: micro; ventas: 3 PEN/mes }\n", "empresa a { tamaño: micro; ventas: 3 PEN/mes }\n");
    gives("firm a { tamaño: micro; sales: 3 PEN/year }\n", "firm a { size: micro; sales: 3 PEN/year }\n");
    gives("red r { costo: 3 PEN/year }\n", "red r { costo: 3 PEN/año }\n");
}

#[test]
fn a_tie_and_a_file_without_a_word_are_english() {
    gives("firm a { ventas: 3 }\n", "firm a { sales: 3 }\n");
    gives("sector a\n", "sector a\n");
    gives("", "");
}

#[test]
fn every_spelling_becomes_the_canonical_one() {
    gives("institucion i { ambito: publica }\n", "institución i { ámbito: público }\n");
    gives("red r { confianza: alto; costo: 1 }\n", "red r { confianza: alta; costo: 1 }\n");
    gives("red r { costo una  vez en anio 2: 3 PEN }\n", "red r { costo una vez en el año 2: 3 PEN }\n");
    gives("sea x = si a entonces 1 si no 2 anios\n", "sea x = si a entonces 1 sino 2 años\n");
    gives(
        "tasa USD = 3 PEN\nempresa a { tamano: pequeno }\n",
        "tipo_de_cambio USD = 3 PEN\nempresa a { tamaño: pequeña }\n",
    );
}

#[test]
fn a_declared_name_stays() {
    says(
        "unit month\nlet sum = 3 month\nfirm member { buys sales: 3 month }\nlet x = member.sales + sum(1, 2)\n",
        "unidad month\nsea sum = 3 month\nempresa member { compra sales: 3 month }\nsea x = member.sales + sum(1, 2)\n",
    );
    says("firm socio { }\nlet x = socio.sales\n", "empresa socio { }\nsea x = socio.ventas\n");
    says("firm a { buys sales: 1 }\nlet x = a.buys.sales\n", "empresa a { compra sales: 1 }\nsea x = a.compra.sales\n");
}

#[test]
fn a_declared_name_is_no_reason_to_leave_a_key_or_a_choice() {
    says("firm sales { sales: 3 }\n", "empresa sales { ventas: 3 }\n");
    says("firm small { size: small }\n", "empresa small { tamaño: pequeña }\n");
}

#[test]
fn names_where_names_are_asked_for_stay() {
    says(
        "network n { members: member, leader, year }\nchain c { stages: firm -> yes }\n",
        "red n { socios: member, leader, year }\ncadena c { eslabones: firm -> yes }\n",
    );
    says("firm f { territory: year; sector: month }\n", "empresa f { territorio: year; sector: month }\n");
    says("model \"M\" { currency: PEN; language: es }\n", "modelo \"M\" { moneda: PEN; idioma: es }\n");
}

#[test]
fn the_parameters_of_an_action_of_ones_own_stay() {
    says(
        "define action a { parameter good: good; benefit: good }\nnetwork n { action x: a { good: g; needs: 2 members } }\n",
        "define acción a { parámetro good: bien; beneficio: good }\nred n { acción x: a { good: g; necesita: 2 socios } }\n",
    );
    // Defined in another file: `good` may be a parameter of it.
    says("network n { action x: other { good: g } }\n", "red n { acción x: other { good: g } }\n");
    says(
        "network n { action x: joint_purchase { fee: 3; discount: 8% } }\n",
        "red n { acción x: compra_conjunta { fee: 3; descuento: 8% } }\n",
    );
}

#[test]
fn in_an_action_its_attributes_are_words_of_its_lines() {
    says(
        "network n { action x: joint_purchase { discount: 8%; benefit: discount(3) * 2 } }\n",
        "red n { acción x: compra_conjunta { descuento: 8%; beneficio: descuento(3) * 2 } }\n",
    );
}

#[test]
fn quoted_names_and_texts_stay() {
    says("let x = \"member\".sales\n", "sea x = \"member\".ventas\n");
    says("firm f { \"sales\": \"year\" }\n", "empresa f { \"sales\": \"year\" }\n");
}

#[test]
fn custom_attributes_and_unknown_keys_stay() {
    says(
        "attribute beds of firm: yes_no\nfirm f { beds: yes }\n",
        "atributo beds de empresa: sí_no\nempresa f { beds: sí }\n",
    );
}

#[test]
fn after_a_dot_every_spelling_has_one_translation() {
    let attributes = vocabulary::attribute::ALL.iter().map(|attribute| &attribute.word);
    let words: Vec<_> = attributes.chain(vocabulary::figure::ALL.iter().copied()).collect();
    for word in &words {
        for spelling in word.all_spellings() {
            for other in words.iter().filter(|other| other.reads(spelling)) {
                assert_eq!((word.en, word.es), (other.en, other.es), "`{spelling}` after a dot");
            }
        }
    }
}
