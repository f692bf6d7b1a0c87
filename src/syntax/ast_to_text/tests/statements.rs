//! Every statement of the grammar, in both tongues.

use super::*;

#[track_caller]
fn each_says(pairs: &[(&str, &str)]) {
    for (english, spanish) in pairs {
        says(&format!("{english}\n"), &format!("{spanish}\n"));
    }
}

#[test]
fn declarations_and_their_heads() {
    each_says(&[
        (r#"model "A" { currency: PEN; horizon: 1 year }"#, r#"modelo "A" { moneda: PEN; horizonte: 1 año }"#),
        (r#"territory a "A""#, r#"territorio a "A""#),
        (r#"territory b "B" in a { growth: 2% }"#, r#"territorio b "B" en a { crecimiento: 2% }"#),
        (r#"sector s "S" in t"#, r#"sector s "S" en t"#),
        ("chain c of s { stages: x \"X\" -> y -> z }", "cadena c de s { eslabones: x \"X\" -> y -> z }"),
        ("firm f { }", "empresa f { }"),
        (r#"firm "a b" "T" { workers: 3 }"#, r#"empresa "a b" "T" { trabajadores: 3 }"#),
        (r#"firms w 17_000 "W" { size: micro }"#, r#"empresas w 17_000 "W" { tamaño: micro }"#),
        (
            r#"firms w from "b.csv" { name: column "RUC"; sales: column "V" PEN/year }"#,
            r#"empresas w desde "b.csv" { nombre: columna "RUC"; ventas: columna "V" PEN/año }"#,
        ),
        ("institution i { sphere: public }", "institución i { ámbito: público }"),
        ("network n horizontal { }", "red n horizontal { }"),
        (r#"network n "N" vertical"#, r#"red n "N" vertical"#),
        ("agreement a territorial in t { trust: low }", "acuerdo a territorial en t { confianza: baja }"),
        ("agreement a sectoral of s { }", "acuerdo a sectorial de s { }"),
        ("cluster c in t { core: a, b }", "conglomerado c en t { núcleo: a, b }"),
        (
            "cluster c { segment s { level: high; causes: a } }",
            "conglomerado c { segmento s { nivel: alto; causas: a } }",
        ),
        (
            "chain c { stage b { buys_from: a; margin: 1 PEN/kg; yield: 80% } }",
            "cadena c { eslabón b { compra_a: a; margen: 1 PEN/kg; rendimiento: 80% } }",
        ),
        (
            "programme p { phase a { after: b; intake: 40; duration: 3 months; certification: bronze } }",
            "programa p { etapa a { después_de: b; ingreso: 40; duración: 3 meses; certificación: bronce } }",
        ),
        ("action a: joint_purchase { good: g }", "acción a: compra_conjunta { bien: g }"),
        (r#"action a "A" { dimension: market_access }"#, r#"acción a "A" { dimensión: acceso_a_mercados }"#),
        ("define action a { needs: 2 members }", "define acción a { necesita: 2 socios }"),
        (r#"scenario s "S" from base { }"#, r#"escenario s "S" desde base { }"#),
        ("criteria { leader_consensus: 30% }", "criterios { consenso_con_líder: 30% }"),
        ("profile p { tax_unit: 5_500 PEN; year: 2026 }", "perfil p { unidad_tributaria: 5_500 PEN; año: 2026 }"),
        (
            "environment { change: strong; concentration: high; transaction_costs: low }",
            "entorno { cambio: fuerte; concentración: alta; costos_de_transacción: bajos }",
        ),
        (
            "readiness { leader_presence: high; programme_coordination: low }",
            "condiciones { presencia_de_líder: alta; coordinación_con_programas: baja }",
        ),
        (r#"sector s "S" source "a" note "b""#, r#"sector s "S" fuente "a" nota "b""#),
    ]);
}

#[test]
fn statements_of_one_line() {
    each_says(&[
        (r#"use "a.red""#, r#"usa "a.red""#),
        ("use peru", "usa peru"),
        ("unit bag", "unidad bag"),
        ("unit bag = 46 kg note \"n\"", "unidad bag = 46 kg nota \"n\""),
        ("rate USD = 3.75 PEN..3.85 PEN", "tipo_de_cambio USD = 3.75 PEN..3.85 PEN"),
        (r#"let up = 4%..7% source "s""#, r#"sea up = 4%..7% fuente "s""#),
        ("let up = 1..2 drawn each member each year", "sea up = 1..2 sorteado cada socio cada año"),
        ("attribute beds of firm: number", "atributo beds de empresa: número"),
        ("attribute fee of network: money/year", "atributo fee de red: dinero/año"),
        ("parameter g: good", "parámetro g: bien"),
        ("parameter f: money/year = 3 PEN/year", "parámetro f: dinero/año = 3 PEN/año"),
        (r#"allow mixed-stages "because""#, r#"admite mixed-stages "because""#),
        ("expect n.npv > 0 PEN", "espera n.van > 0 PEN"),
        (
            "expect each member of n: gain > 0 PEN with 90% in scenario s",
            "espera cada socio de n: ganancia > 0 PEN con 90% en escenario s",
        ),
        ("expect each firm of n: participates", "espera cada empresa de n: participa"),
        ("expect n.verdict == viable_with_resharing", "espera n.veredicto == viable_con_otro_reparto"),
    ]);
    each_says(&[
        ("scenario s { add a, b to n }", "escenario s { agrega a, b a n }"),
        ("scenario s { remove a, b from n }", "escenario s { retira a, b de n }"),
        (r#"scenario s { remove n.x."Fees" }"#, r#"escenario s { retira n.x."Fees" }"#),
        (
            "scenario s { discount_rate: 8%; n.structure: flat }",
            "escenario s { tasa_de_descuento: 8%; n.estructura: plana }",
        ),
        (r#"scenario s { n.x."Fees": 2 PEN/year }"#, r#"escenario s { n.x."Fees": 2 PEN/año }"#),
        ("scenario s { n.environment.change: gradual }", "escenario s { n.entorno.cambio: gradual }"),
        ("scenario s { n.readiness.dynamic_sector: low }", "escenario s { n.condiciones.dinámica_del_sector: baja }"),
    ]);
}

#[test]
fn lines_and_trade() {
    let inside = |line: &str, kind: &str| format!("{kind} n {{ {line} }}");
    for (english, spanish) in [
        ("cost: 3 PEN/year", "costo: 3 PEN/año"),
        (r#"cost once "L": 9 PEN"#, r#"costo una vez "L": 9 PEN"#),
        ("cost once in year 2: 9 PEN", "costo una vez en el año 2: 9 PEN"),
        ("cost from year 2: 9 PEN/year", "costo desde el año 2: 9 PEN/año"),
        (
            "cost from year 2 to year 4 each link: 9 PEN/year",
            "costo desde el año 2 hasta el año 4 cada enlace: 9 PEN/año",
        ),
        ("benefit each outsider: outsider.sales * 1%", "beneficio cada externo: externo.ventas * 1%"),
        ("benefit each firm: firm.sales", "beneficio cada empresa: empresa.ventas"),
        ("benefit each participant: 1 PEN/year", "beneficio cada participante: 1 PEN/año"),
        (
            "cost each member where member.size == small \"L\": 1 PEN/year",
            "costo cada socio donde socio.tamaño == pequeña \"L\": 1 PEN/año",
        ),
        ("benefit for a, b: 1 PEN/month", "beneficio para a, b: 1 PEN/mes"),
        ("benefit: 8 PEN/year growing 5%", "beneficio: 8 PEN/año creciendo 5%"),
        ("cost: 8 PEN/year growing 5% paid by t 50%, u", "costo: 8 PEN/año creciendo 5% pagado por t 50%, u"),
        ("transfer from a each member \"B\": 5 PEN/year", "transferencia de a cada socio \"B\": 5 PEN/año"),
        ("members: a, 20 of b", "socios: a, 20 de b"),
        ("structure: flat", "estructura: plana"),
        ("structure: flat rotating", "estructura: plana rotativa"),
        ("structure: led by a", "estructura: liderada por a"),
        ("structure: flat led by a", "estructura: plana liderada por a"),
        ("structure: hierarchical under a", "estructura: jerárquica bajo a"),
        ("sharing: equal", "reparto: igual"),
        ("sharing: shapley", "reparto: shapley"),
        ("sharing: proportional to member.sales", "reparto: proporcional a socio.ventas"),
        ("ties a -- b, b -- c", "lazos a -- b, b -- c"),
    ] {
        says(&(inside(english, "network") + "\n"), &(inside(spanish, "red") + "\n"));
    }
    for (english, spanish) in [
        ("buys g: 3 PEN/year", "compra g: 3 PEN/año"),
        ("buys g from f: 3 PEN/year", "compra g a f: 3 PEN/año"),
        ("sells to f: 3 PEN/year", "vende a f: 3 PEN/año"),
        ("sells g to f: 3 PEN/year source \"s\"", "vende g a f: 3 PEN/año fuente \"s\""),
        ("formal: yes", "formal: sí"),
        ("skills: intermediate", "nivel_gerencial: intermedio"),
        ("restrictions: financing, information", "restricciones: financiamiento, información"),
        ("since: 2026-03-01", "desde: 2026-03-01"),
    ] {
        says(&(inside(english, "firm") + "\n"), &(inside(spanish, "empresa") + "\n"));
    }
}

#[test]
fn expressions() {
    for (english, spanish) in [
        ("(1 + 2) * -3 ^ 2 - x", "(1 + 2) * -3 ^ 2 - x"),
        ("not k or b and not (c)", "no k o b y no (c)"),
        ("-5%..5%", "-5%..5%"),
        ("1 kg..2 kg..a * 3", "1 kg..2 kg..a * 3"),
        ("normal(1 PEN, 2 PEN) + chance(60%)", "normal(1 PEN, 2 PEN) + probabilidad(60%)"),
        ("sum(members.buys.linen)", "suma(socios.compra.linen)"),
        ("mean(members where member.size == micro)", "promedio(socios donde socio.tamaño == micro)"),
        ("members.count * n[inti].sales", "socios.cuenta * n[inti].ventas"),
        ("member.buys[g] * discount", "socio.compra[g] * discount"),
        ("if leader in members then 1 else 2", "si líder en socios entonces 1 sino 2"),
        ("if not k then 1 else if b then yes else (2).x", "si no k entonces 1 sino si b entonces sí sino (2).x"),
        ("3 PEN/kg * 2 hours / 2 PEN per month", "3 PEN/kg * 2 horas / 2 PEN por mes"),
        ("1/year + PEN/year", "1/año + PEN/año"),
        ("if year > 1 then 1 else 3 years", "si año > 1 entonces 1 sino 3 años"),
        (
            "tiers { from 40 PEN/year: 8%; from 80 PEN/year: 1%..2% }",
            "tramos { desde 40 PEN/año: 8%; desde 80 PEN/año: 1%..2% }",
        ),
        ("tiers marginal { from 0: 8% }", "tramos marginales { desde 0: 8% }"),
        ("?", "?"),
        (r#""a\"b\\c\nd""#, r#""a\"b\\c\nd""#),
        ("a <= b and c != d", "a <= b y c != d"),
    ] {
        says(&format!("let x = {english}\n"), &format!("sea x = {spanish}\n"));
    }
}

#[test]
fn ties_with_a_colon_are_translated_too() {
    let spanish = format("network n {\n  ties: a -- b\n}\n", Some(Tongue::Es));
    assert_eq!(spanish, "red n {\n  lazos: a -- b\n}\n");
}
