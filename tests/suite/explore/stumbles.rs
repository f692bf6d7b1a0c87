//! What somebody types who has never programmed, in Spanish: each line leads on, and no word of the other tongue shows.

use super::{MODEL, page, refusal};
use minka::diagnostic::render::Look;
use minka::tongue::Tongue;
use minka::{Explorer, Session};

fn in_spanish() -> Explorer {
    let look = Look { tongue: Tongue::Es, ..Look::default() };
    Explorer::new("dos.red", Session::read_text("dos.red", MODEL), look)
}

#[test]
fn what_cannot_be_answered_says_what_can_be_typed() {
    let mut explorer = in_spanish();
    for (line, said) in [
        ("inti", "`:muestra inti`"),
        ("pool.verdict", "`:resumen` lo da"),
        ("inti.tamaño", "`:muestra inti.tamaño`"),
        ("van", "escribe `RED.van`, o de un socio `RED[EMPRESA].van`"),
        ("ayuda", "los comandos empiezan con dos puntos: `:ayuda`"),
        ("Salir ya", "`:Salir ya`"),
        (":barre", "di qué: `:barre alza = 0%..10%`"),
        (":vuelco", "di qué: `:vuelco alza = 0%..10%`"),
        (":barre uplift", "`uplift` no dice de dónde a dónde"),
        (":vuelco uplift = 0%..7% pool.npv", "`pool.npv` no es una condición"),
        (":y-si", "`:y-si alza = 5%` o `:y-si retira sol`"),
        (":pon uplift", "`:pon alza = 5%`"),
        (":pon uplift 5%", "`:pon alza = 5%`"),
        (":sin sol luna", "retira sol luna"),
        (":con", "`:con sol` o `:con luna a compras`"),
        (":con nadie", "ninguna empresa se llama `nadie`"),
        (":con luna", "`:con luna a RED`"),
        (":compara week", "¿quisiste decir `weak`?"),
        (":compara base weak weak", "`:compara A B`"),
        (":escenario week", "¿quisiste decir `weak`?"),
        (":lista perros", "declara: empresas, redes, supuestos, escenarios"),
        (":estabilidad nada", "`:lista redes`"),
        (":modo html", "`:modo tabla`"),
        (":exporta a.pdf", "`:exporta resultados.csv`"),
        (":idioma quechua", "`:idioma es`"),
        (":explica xyzxyz", "`:ayuda`"),
        (":revisa todo", "`:revisa` va solo"),
    ] {
        let reply = refusal(&mut explorer, line);
        let flat = reply.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(said), "{line}: {reply}");
        for english in ["expect", "remove", "not worked out", "say what"] {
            assert!(!reply.contains(english), "{line}: {reply}");
        }
        assert!(reply.lines().all(|line| line.chars().count() <= 80), "{line}: {reply}");
    }
    assert_eq!(explorer.prompt(), "dos|base> ");
}

#[test]
fn a_question_is_shown_as_it_was_typed() {
    let mut explorer = in_spanish();
    for line in ["nadie", ":porqué nadie", ":sensibilidad nadie"] {
        let reply = refusal(&mut explorer, line);
        assert!(reply.contains("?:1:1\n") && reply.contains(" 1 │ nadie\n   │ ━━━━━"), "{line}: {reply}");
    }
    let reply = refusal(&mut explorer, "inti.sales + 3 PEN");
    assert!(
        reply.contains("?:1:14\n") && reply.contains(" 1 │ inti.sales + 3 PEN\n   │              ━━━━━"),
        "{reply}"
    );
}

#[test]
fn a_share_is_read_as_a_percentage_and_a_ratio_as_a_number() {
    let mut explorer = in_spanish();
    // 4 % to 8 %: 6 % in the middle.
    assert!(page(&mut explorer, "uplift").starts_with("6"));
    assert!(page(&mut explorer, "uplift").contains(" %  valor esperado"));
    assert!(page(&mut explorer, "10 * 5%").starts_with("50 %\n"));
    assert!(page(&mut explorer, "1/4").starts_with("0.25\n"));
    let moved = page(&mut explorer, ":sensibilidad uplift");
    assert!(moved.contains("con todo en su mediana: 6 %") && moved.contains("4 % – 8 %"), "{moved}");
    assert!(!moved.contains("S/"), "{moved}");
    // 400 PEN of sales at 6 %, 24 PEN a year, against 2 PEN of calls: 12 to one.
    let ratio = page(&mut explorer, ":sensibilidad pool.benefit_cost_ratio");
    assert!(ratio.contains("con todo en su mediana: 12\n"), "{ratio}");
}

#[test]
fn a_return_of_many_times_what_was_put_in_stays_a_percentage() {
    let model = MODEL.replace("cost \"Calls\": 2 PEN/year", "cost once \"Stand\": 1 PEN");
    let mut explorer = Explorer::new("two.red", Session::read_text("two.red", &model), Look::default());
    let moved = page(&mut explorer, ":set uplift = 50%");
    let row = moved.lines().find(|line| line.trim_start().starts_with("irr")).expect(&moved);
    // 400 PEN at 50 % is 200 PEN for two years on 1 PEN: (1 + r)² = 200 (1 + r) + 200, so r is 19,999.5 %... as 1 + r =
    // 100 + √10,200 = 200.995.
    assert!(row.contains("20,000 %"), "{moved}");
    assert!(row.trim_end().ends_with("pp"), "{moved}");
}

#[test]
fn what_follows_a_setting_is_said() {
    let mut explorer = in_spanish();
    for (line, said) in [
        ("uplift = 5%", "antes → después"),
        (":idioma español", "español"),
        (":semilla 7", "semilla 7"),
        (":muestras 2_000", "2,000 muestras"),
        (":muestras 1", "1 muestra\n"),
        (":modo json", "JSON"),
        (":modo tabla", "tablas"),
        ("?", ":ayuda [PALABRA]"),
    ] {
        let reply = explorer.enter(line);
        let page = reply.aside + &reply.page;
        assert!(page.contains(said), "{line}: {page}");
    }
    assert_eq!(explorer.prompt(), "dos|base +1> ");
    assert_eq!(explorer.enter(":modo csv").page, "", "nothing but data where data are asked for");
}

#[test]
fn what_is_expected_in_a_scenario_is_left_to_whoever_works_it_out() {
    let text = format!("{MODEL}\nexpect pool.npv > 0 PEN\nexpect pool.npv > 0 PEN in scenario weak\n");
    let look = Look { tongue: Tongue::Es, ..Look::default() };
    let mut explorer = Explorer::new("dos.red", Session::read_text("dos.red", &text), look);
    let page = page(&mut explorer, ":evalúa");
    assert!(page.contains("1 condición se cumple, 1 es de un escenario (mira `minka test`)"), "{page}");
}

#[test]
fn a_grid_wider_than_the_page_goes_on_below() {
    let session = Session::read_text("two.red", MODEL);
    let vary = ["inti.sales = 100_000 PEN/year..200_000 PEN/year", "uplift = 0%..1%"].map(|text| {
        let read = minka::Vary::read(text, 11);
        read.expect("a path and two ends")
    });
    let figures = ["pool.npv".to_owned()];
    let swept = session.sweep(&vary, &figures, &session.sampling()).expect("a grid");
    let page = session.sweep_shown(&vary, &figures, &swept, "human", &Look::default()).expect("a page");
    assert!(page.lines().all(|line| line.chars().count() <= 80), "{page}");
    // Eleven rows in two stretches, each beside its own value.
    assert_eq!(page.lines().filter(|line| line.starts_with("110,000 PEN/year ")).count(), 2, "{page}");
    // Each value of the second axis stands above one column of one stretch, in the order it was moved.
    let heads: Vec<&str> = page.lines().filter(|line| line.starts_with("     ")).collect();
    let above: Vec<String> = heads.join(" ").split('%').map(|one| one.trim().to_owned()).collect();
    let all: Vec<String> = (0..=10).map(|tenth| format!("{:.1}", f64::from(tenth) / 10.0)).collect();
    assert_eq!(above[..11], all, "{page}");
}
