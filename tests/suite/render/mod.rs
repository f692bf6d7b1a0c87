//! Findings as people and machines read them.

mod machine;

use minka::diagnostic::render::{Look, Report, human, json, sanitise, short, summary};
use minka::diagnostic::{Citation, Finding, Rule, Severity};
use minka::limits::MAX_SHOWN_FINDINGS;
use minka::source::{FileId, Place, SourceMap, Span};
use minka::tongue::{Text, Tongue};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

const NO_TEXT: Text = Text { en: "", es: "" };

static MIXED: Rule = Rule {
    name: "mixed-stages",
    severity: Severity::Error,
    summary: NO_TEXT,
    sources: &[Citation { key: "PROMPYME", place: "K-HNET-1" }],
    page: NO_TEXT,
};
static LEADER: Rule = Rule {
    name: "leader-outside",
    severity: Severity::Warning,
    summary: NO_TEXT,
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-5" }, Citation { key: "Freeman 1979", place: "p. 3" }],
    page: NO_TEXT,
};
static BYLAWS: Rule =
    Rule { name: "no-bylaws", severity: Severity::Advice, summary: NO_TEXT, sources: &[], page: NO_TEXT };

const SPANISH: Look = Look { tongue: Tongue::Es, color: false, width: 80, unicode: true };

fn place(sources: &SourceMap, file: FileId, words: &str) -> Place {
    let start = sources.file(file).text().find(words).expect("the words stand in the file");
    Span::new(start, start + words.len()).in_file(file)
}

/// A map of one file, and a finding without words at `words` in it.
fn single(text: &str, words: &str) -> (SourceMap, Finding) {
    let mut sources = SourceMap::default();
    let file = sources.add("a.red", text);
    let finding = Finding::new(&BYLAWS, place(&sources, file, words), "here", "aquí");
    (sources, finding)
}

/// The frame of a finding, without its header and footer.
fn frame(sources: &SourceMap, finding: &Finding) -> String {
    let page = human(std::slice::from_ref(finding), sources, &Look::default());
    let lines: Vec<&str> = page.lines().collect();
    let start = lines.iter().position(|line| line.contains("╭─")).expect("a frame");
    let end = lines.iter().position(|line| line.contains("╰─") && line.trim() == "╰─").expect("its end");
    lines[start..end].join("\n")
}

fn hostels() -> (SourceMap, Finding) {
    let mut sources = SourceMap::default();
    let pool = sources.add(
        "hostels.red",
        "network linen_pool horizontal {\n  members: inti, sol, luna\n}\n\nfirm luna { stage: lodging }\n",
    );
    let firms = sources.add("firms/cusco.red", "firm sol {\n  stage: agencies\n}\n");
    let finding = Finding::new(
        &MIXED,
        place(&sources, pool, "inti, sol, luna"),
        "the members of linen_pool stand at different stages of the chain, lodging and agencies",
        "los socios de linen_pool están en eslabones distintos de la cadena, alojamiento y agencias",
    )
    .note("one stage each", "un solo eslabón")
    .label(place(&sources, firms, "agencies"), "sol sells tours", "sol vende viajes")
    .label(place(&sources, pool, "lodging"), "luna lodges", "luna aloja")
    .help(
        "leave out the type, and Minka infers it; or put sol in a network of its own:\n    network tours vertical { members: sol }",
        "omita el tipo, y Minka lo infiere; o ponga sol en una red propia:\n    red tours vertical { socios: sol }",
    );
    (sources, finding)
}

#[test]
fn a_finding_shows_the_words_at_fault_what_they_clash_with_and_what_to_do() {
    let (sources, finding) = hostels();
    let expected = "\
error: the members of linen_pool stand at different stages of the chain, lodging
       and agencies [mixed-stages]
   ╭─ hostels.red:2:12
 2 │   members: inti, sol, luna
   │            ━━━━━━━━━━━━━━━ one stage each
   ┆
 5 │ firm luna { stage: lodging }
   │                    ─────── luna lodges
   ├─ firms/cusco.red:2:10
 2 │   stage: agencies
   │          ──────── sol sells tours
   ╰─
    help: leave out the type, and Minka infers it; or put sol in a network of
          its own:
              network tours vertical { members: sol }
  source: PROMPYME, K-HNET-1
    more: minka explain mixed-stages

1 error in 1 file
";
    assert_eq!(human(&[finding], &sources, &Look::default()), expected);
}

#[test]
fn the_same_finding_speaks_spanish() {
    let (sources, finding) = hostels();
    let expected = "\
error: los socios de linen_pool están en eslabones distintos de la cadena,
       alojamiento y agencias [mixed-stages]
   ╭─ hostels.red:2:12
 2 │   members: inti, sol, luna
   │            ━━━━━━━━━━━━━━━ un solo eslabón
   ┆
 5 │ firm luna { stage: lodging }
   │                    ─────── luna aloja
   ├─ firms/cusco.red:2:10
 2 │   stage: agencies
   │          ──────── sol vende viajes
   ╰─
   ayuda: omita el tipo, y Minka lo infiere; o ponga sol en una red propia:
              red tours vertical { socios: sol }
  fuente: PROMPYME, K-HNET-1
     más: minka explain mixed-stages

1 error en 1 archivo
";
    assert_eq!(human(&[finding], &sources, &SPANISH), expected);
}

#[test]
fn a_plain_terminal_gets_ascii() {
    let (sources, finding) = single("firm sol { size: small; size: micro }", "size: micro");
    let first = place(&sources, finding.place.file, "size: small");
    let finding = finding.label(first, "first", "primero");
    let finding = finding.note("second", "segundo");
    let page = human(&[finding], &sources, &Look { unicode: false, ..Look::default() });
    let expected = "\
advice: here [no-bylaws]
   ,- a.red:1:25
 1 | firm sol { size: small; size: micro }
   |            -----------  ^^^^^^^^^^^ second
   |            `- first
   `-
    more: minka explain no-bylaws

1 piece of advice in 1 file
";
    assert_eq!(page, expected);
}

#[test]
fn several_places_in_a_line_hang_below_each_other() {
    let (sources, finding) = single("members: inti, sol, luna, qori", "sol, luna");
    let file = finding.place.file;
    let finding = finding.note("these two", "estos dos").label(place(&sources, file, "inti"), "one", "uno").label(
        place(&sources, file, "qori"),
        "another",
        "otro",
    );
    let expected = "   ╭─ a.red:1:16
 1 │ members: inti, sol, luna, qori
   │          ┬───  ┯━━━━━━━━  ──── another
   │          │     ╰─ these two
   │          ╰─ one";
    assert_eq!(frame(&sources, &finding), expected);
}

#[test]
fn words_without_room_to_the_right_go_left() {
    let (sources, finding) =
        single("empresa sol \"Hostería del Sol\"  { etapa: alojamiento; tamaño: pequeña }", "pequeña");
    let finding = finding.note("sol has 120 workers, and a small firm has 100 at most", "");
    let expected = "   ╭─ a.red:1:63
 1 │ empresa sol \"Hostería del Sol\"  { etapa: alojamiento; tamaño: pequeña }
   │                                                               ┯━━━━━━
   │        sol has 120 workers, and a small firm has 100 at most ─╯";
    assert_eq!(frame(&sources, &finding), expected);
}

#[test]
fn a_place_of_several_lines_says_where_it_ends() {
    let (sources, finding) = single("firm sol {\n  size: micro\n}\n", "firm sol {\n  size: micro\n}");
    let expected = "   ╭─ a.red:1:1\n 1 │ firm sol {\n   │ ━━━━━━━━━━ to line 3";
    assert_eq!(frame(&sources, &finding), expected);
    assert!(human(&[finding], &sources, &SPANISH).contains("hasta la línea 3"));
}

#[test]
fn at_most_three_second_places_are_shown() {
    let (sources, mut finding) = single("a b c d e f", "a");
    let file = finding.place.file;
    for words in ["b", "c", "d", "e", "f"] {
        finding = finding.label(place(&sources, file, words), words, words);
    }
    let page = human(&[finding.clone()], &sources, &Look::default());
    assert!(page.contains("╰─ and 2 more places\n"), "{page}");
    finding.labels.pop();
    assert!(human(&[finding], &sources, &SPANISH).contains("╰─ y 1 lugar más\n"));
}

#[test]
fn columns_are_characters_and_marks_stand_below_them_after_accents() {
    let (sources, finding) = single("empresa ñandú_áéíóú { tamaño: x }", "x");
    let expected = "   ╭─ a.red:1:31
 1 │ empresa ñandú_áéíóú { tamaño: x }
   │                               ━";
    assert_eq!(frame(&sources, &finding), expected);
}

#[test]
fn marks_stand_below_wide_characters_and_after_tabs() {
    let (sources, finding) = single("\tfirm 会社\tx", "x");
    let expected = "   ╭─ a.red:1:10\n 1 │     firm 会社    x\n   │                  ━";
    assert_eq!(frame(&sources, &finding), expected);
}

#[test]
fn carriage_returns_are_no_part_of_a_line() {
    let (sources, finding) = single("firm sol {\r\n  size: micro\r\n}\r\n", "micro\r\n}");
    let expected = "   ╭─ a.red:2:9\n 2 │   size: micro\n   │         ━━━━━ to line 3";
    assert_eq!(frame(&sources, &finding), expected);
}

#[test]
fn an_empty_file_can_be_pointed_at() {
    let (sources, finding) = single("", "");
    assert_eq!(frame(&sources, &finding), "   ╭─ a.red:1:1\n 1 │\n   │ ━");
}

#[test]
fn the_end_of_a_line_can_be_pointed_at() {
    let (sources, mut finding) = single("let a =\nlet b", "let a =");
    finding.place.span = Span::point(7);
    assert_eq!(frame(&sources, &finding), "   ╭─ a.red:1:8\n 1 │ let a =\n   │        ━");
}

#[test]
fn spans_past_the_end_or_within_a_character_are_moved_into_the_text() {
    let (sources, mut finding) = single("año", "a");
    finding.place.span = Span::new(900, 1_000);
    assert_eq!(frame(&sources, &finding), "   ╭─ a.red:1:4\n 1 │ año\n   │    ━");
    finding.place.span = Span::new(2, 1_000);
    assert_eq!(frame(&sources, &finding), "   ╭─ a.red:1:2\n 1 │ año\n   │  ━━");
}

#[test]
fn far_places_in_long_lines_are_shown_in_a_window() {
    let text = format!("{}HERE{}", "ñ ".repeat(40_000), " y".repeat(40_000));
    let (sources, finding) = single(&text, "HERE");
    let shown = frame(&sources, &finding.clone().note("this", "esto"));
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "   ╭─ a.red:1:80001");
    assert!(lines[1].starts_with(" 1 │ …ñ ñ") && lines[1].ends_with("y y…"), "{shown}");
    let column = |line: &str, words: &str| line[..line.find(words).expect("shown")].width();
    assert_eq!(column(lines[1], "HERE"), column(lines[2], "━━━━ this"));
    let first = Span::new(0, 2).in_file(finding.place.file);
    let both = finding.label(first, "far", "lejos");
    assert!(frame(&sources, &both).contains(" 1 │ ñ ñ "), "the two places have a window each");
}

#[test]
fn nothing_in_a_model_can_move_a_terminal() {
    let hostile = "\u{1b}]0;x\u{7}\0\u{202e}\u{2066}\u{200b}\u{9b}31m\u{feff}\u{85}\u{2028}";
    let mut sources = SourceMap::default();
    let file = sources.add(format!("{hostile}.red"), format!("firm {hostile} x"));
    let words = format!("no firm {hostile}\nerror: forged");
    let place = place(&sources, file, "x");
    let finding = Finding::new(&MIXED, place, &words, &words).note(hostile, hostile).help(&words, &words);
    let harmless = |page: &str| page.lines().all(|line| sanitise(line) == line);
    let findings = [finding];
    assert!(harmless(&human(&findings, &sources, &Look::default())));
    assert!(harmless(&short(&findings, &sources, Tongue::En)));
    assert_eq!(short(&findings, &sources, Tongue::En).lines().count(), 1);
    let report = Report::new(&findings[0], &sources, Tongue::En);
    assert!(harmless(&report.to_string()));
    assert_eq!(sanitise("a\u{1b}[1m\nb"), "a\\u{1b}[1m\\nb");
    assert!(matches!(sanitise("año 会社 «x»"), std::borrow::Cow::Borrowed(_)));
}

#[test]
fn an_escape_shown_in_a_line_shifts_its_marks() {
    let (sources, finding) = single("a\0b x", "x");
    assert_eq!(frame(&sources, &finding), "   ╭─ a.red:1:5\n 1 │ a\\u{0}b x\n   │         ━");
}

#[test]
fn colours_are_all_that_colour_adds() {
    let (sources, finding) = hostels();
    let findings = [finding];
    let page = human(&findings, &sources, &Look { color: true, ..Look::default() });
    let mut plain = String::new();
    for (at, piece) in page.split('\u{1b}').enumerate() {
        let rest = piece.strip_prefix('[').and_then(|code| code.split_once('m'));
        plain += if at == 0 { piece } else { rest.expect("a colour").1 };
    }
    assert_eq!(plain, human(&findings, &sources, &Look::default()));
    assert!(page.starts_with("\u{1b}[1;31merror:\u{1b}[0m "));
    for line in page.lines().filter(|line| line.contains('\u{1b}')) {
        assert!(line.matches("\u{1b}[0m").count() * 2 == line.matches('\u{1b}').count(), "{line:?}");
    }
}
