//! Many findings, counts, and the forms for editors, machines and embedders.

use super::*;

#[test]
fn a_hundred_findings_are_shown_and_the_rest_are_counted() {
    let (sources, finding) = single("firm sol { }\n", "sol");
    let mut findings = vec![finding.clone(); 149];
    findings.push(Finding { message: MIXED.summary.into(), ..finding.clone() }.weighing(Severity::Error));
    let page = human(&findings, &sources, &Look::default());
    assert_eq!(page.matches("a.red:1:6\n").count(), MAX_SHOWN_FINDINGS);
    assert!(page.ends_with("\nand 50 more\n1 error, 149 pieces of advice in 1 file\n"), "{page}");
    assert!(page.contains("\nerror: "), "the error is shown though it comes last");
    let spanish = human(&vec![finding.clone(); 100_000], &sources, &SPANISH);
    assert!(spanish.ends_with("\ny 99 900 más\n100 000 consejos en 1 archivo\n"));
    let exactly = human(&vec![finding; MAX_SHOWN_FINDINGS], &sources, &Look::default());
    assert!(!exactly.contains("\nand "));
}

#[test]
fn a_rule_tells_its_sources_once() {
    let (sources, finding) = single("firm sol { }\n", "sol");
    let finding = Finding { rule: &LEADER, ..finding };
    let page = human(&[finding.clone(), finding.clone(), finding], &sources, &Look::default());
    assert_eq!(page.matches("  source: PROMPYME, K-STRUCT-5; Freeman 1979, p. 3\n").count(), 1);
    assert_eq!(page.matches("    more: minka explain leader-outside\n").count(), 1);
}

#[test]
fn the_summary_counts_in_both_tongues() {
    let (mut sources, advice) = single("firm sol { }\n", "sol");
    let other = sources.add("b.red", "");
    let error = advice.clone().weighing(Severity::Error);
    let elsewhere = Finding { place: Span::point(0).in_file(other), ..error.clone() };
    let warning = advice.clone().weighing(Severity::Warning);
    let several = [error.clone(), error, elsewhere, warning.clone(), advice.clone(), advice];
    let say = |findings: &[Finding], tongue| summary(findings, &sources, tongue);
    assert_eq!(say(&several, Tongue::En), "3 errors, 1 warning, 2 pieces of advice in 2 files");
    assert_eq!(say(&several, Tongue::Es), "3 errores, 1 advertencia, 2 consejos en 2 archivos");
    assert_eq!(say(&[warning.clone(), warning], Tongue::Es), "2 advertencias en 1 archivo");
    assert_eq!(say(&[], Tongue::En), "nothing to object to in 2 files");
    assert_eq!(say(&[], Tongue::Es), "nada que objetar en 2 archivos");
    assert_eq!(human(&[], &sources, &Look::default()), "nothing to object to in 2 files\n");
}

#[test]
fn a_line_each_for_editors() {
    let (sources, finding) = hostels();
    let findings = [finding.clone(), finding.weighing(Severity::Warning)];
    let expected = "\
hostels.red:2:12: error[mixed-stages]: los socios de linen_pool están en eslabones distintos de la cadena, alojamiento y agencias
hostels.red:2:12: advertencia[mixed-stages]: los socios de linen_pool están en eslabones distintos de la cadena, alojamiento y agencias
";
    assert_eq!(short(&findings, &sources, Tongue::Es), expected);
}

#[test]
fn data_for_machines() {
    let (sources, finding) = hostels();
    let bare = Finding { rule: &BYLAWS, help: None, ..finding.clone() }.weighing(Severity::Advice);
    let data = json(&[finding, bare], &sources, Tongue::En);
    let expected = serde_json::json!({
        "rule": "mixed-stages",
        "severity": "error",
        "message": "the members of linen_pool stand at different stages of the chain, lodging and agencies",
        "help": "leave out the type, and Minka infers it; or put sol in a network of its own:\n    network tours vertical { members: sol }",
        "file": "hostels.red",
        "line": 2,
        "column": 12,
        "end_line": 2,
        "end_column": 27,
        "source": "PROMPYME, K-HNET-1",
    });
    assert_eq!(data[0], expected);
    assert_eq!(data[1]["help"], serde_json::Value::Null);
    assert_eq!(data[1]["source"], serde_json::Value::Null);
    assert_eq!(data[1]["severity"], "advice");
}

#[test]
fn columns_of_a_very_long_line_are_counted_once() {
    let text = "ñ, ".repeat(400_000);
    let mut sources = SourceMap::default();
    let file = sources.add("a.red", text);
    let at = |number: usize| Span::point(number * 4 * 4).in_file(file);
    let findings: Vec<Finding> = (0..100_000).map(|number| Finding::new(&MIXED, at(number), "", "")).collect();
    let data = json(&findings, &sources, Tongue::En);
    assert_eq!((&data[0]["column"], &data[99_999]["column"]), (&1.into(), &(99_999 * 4 * 3 + 1).into()));
}

#[cfg(feature = "cli")]
fn through_miette(report: &Report<'_>) -> String {
    let mut page = String::new();
    let theme = miette::GraphicalTheme::unicode_nocolor();
    miette::GraphicalReportHandler::new_themed(theme).render_report(&mut page, report).expect("a string is written");
    page
}

#[test]
#[cfg(feature = "cli")]
fn an_embedder_can_report_through_miette() {
    let (sources, finding) = hostels();
    let page = through_miette(&Report::new(&finding, &sources, Tongue::Es));
    for part in ["mixed-stages", "[hostels.red:2:12]", "un solo eslabón", "[firms/cusco.red:2:10]", "sol vende viajes"]
    {
        assert!(page.contains(part), "{part} in\n{page}");
    }
}

#[test]
fn words_are_as_wide_as_their_escapes_where_they_turn_to_the_right() {
    let text = "\u{1b}[2J\u{1b}[2Je\u{301}e\u{301}a\u{1b}[2Je\u{301}e\u{301}\u{202e}";
    let mut sources = SourceMap::default();
    let file = sources.add("a.red", text);
    let finding = Finding::new(&MIXED, Span::point(28).in_file(file), "", "").note("\u{1b}[2J", "");
    let page = human(&[finding], &sources, &Look { width: 0, unicode: false, ..Look::default() });
    assert!(page.lines().all(|line| line.width() <= 48), "{page}");
}

fn texts() -> impl Strategy<Value = String> {
    let pieces = ["a", "ñ", "会", " ", "\t", "\n", "\r\n", "\0", "\u{1b}[2J", "\u{202e}", "e\u{301}", "👩", "word "];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..120).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_place_of_any_text_fits_the_page(
        text in texts(), words in texts(), spans in prop::collection::vec((0usize..400, 0usize..90), 1..6),
        width in 0usize..120, unicode: bool,
    ) {
        let mut sources = SourceMap::default();
        let files = [sources.add("a.red", text.clone()), sources.add("b.red", format!("x\n{text}"))];
        let place = |at: usize| Span::new(spans[at].0, spans[at].0 + spans[at].1).in_file(files[at % 2]);
        let mut finding = Finding::new(&MIXED, place(0), &words, &words).note(&words, "").help(&words, &words);
        for at in 1..spans.len() {
            finding = finding.label(place(at), &words, &words);
        }
        let findings = [finding];
        for tongue in Tongue::ALL {
            let page = human(&findings, &sources, &Look { tongue, color: false, width, unicode });
            for line in page.lines() {
                prop_assert!(line.width() <= width.max(48), "{} > {width}: {line}", line.width());
                prop_assert!(!line.chars().any(char::is_control));
            }
            short(&findings, &sources, tongue);
            json(&findings, &sources, tongue);
            #[cfg(feature = "cli")]
            through_miette(&Report::new(&findings[0], &sources, tongue));
        }
    }
}
