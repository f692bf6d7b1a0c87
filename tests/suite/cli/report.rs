//! `minka report`: whole or not at all, inert, the same figures as on the page, the same bytes again.

use super::{RIGHT, WRONG};
use crate::command::{folder, minka, package, text_of};
use std::path::Path;

const HOSTILE: &str = "</script><img src=x onerror=alert(1)> =cmd|' | `x` \\u{1b}[31m [a](javascript:b) \\u{202e}";

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the report")
}

fn names(folder: &Path) -> Vec<String> {
    let read = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = read.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn every_example_becomes_a_well_formed_page_that_is_the_same_again() {
    let folder = folder(&[]);
    for (example, tongue) in [("hostels", "en"), ("hostales", "es"), ("cusco", "es"), ("gamarra", "en")] {
        let model = package().join(format!("examples/{example}.red"));
        let model = model.to_string_lossy();
        let common = ["report", &*model, "--samples", "200"];
        for out in ["one.html", "two.html", "one.md", "two.md"] {
            let ended = minka(folder.path(), &[&common[..], &["-o", out]].concat());
            assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{example}");
        }
        let page = read(&folder.path().join("one.html"));
        assert_eq!(page, read(&folder.path().join("two.html")), "{example}");
        assert_eq!(read(&folder.path().join("one.md")), read(&folder.path().join("two.md")), "{example}");
        let options = roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() };
        let tree = roxmltree::Document::parse_with_options(&page, options).expect("well-formed");
        assert_eq!(tree.root_element().attribute("lang"), Some(tongue));
        let tags: Vec<&str> =
            tree.descendants().filter(|node| node.is_element()).map(|node| node.tag_name().name()).collect();
        assert!(tags.iter().all(|tag| !["script", "img", "iframe", "object", "link"].contains(tag)), "{example}");
        assert_eq!(tags.iter().filter(|tag| **tag == "h1").count(), 1, "{example}");
    }
}

#[test]
fn the_figures_are_those_of_the_page() {
    let folder = folder(&[("hostels.red", &text_of("examples/hostels.red"))]);
    let page = minka(folder.path(), &["run", "hostels.red"]).out;
    minka(folder.path(), &["report", "hostels.red", "-o", "r.html"]);
    minka(folder.path(), &["report", "hostels.red", "-o", "r.md"]);
    let html = read(&folder.path().join("r.html")).replace('\u{a0}', " ");
    let markdown = read(&folder.path().join("r.md")).replace('\u{a0}', " ");
    for figure in ["S/ 60,686", "(47,934 – 73,397)", "S/ 19,931", "284.2 %", "-S/ 34,602"] {
        assert!(page.contains(figure), "{figure}");
        assert!(html.contains(figure), "{figure}");
        assert!(markdown.contains(figure), "{figure}");
    }
}

#[test]
fn what_if_says_what_compare_says() {
    let folder = folder(&[("hostels.red", &text_of("examples/hostels.red"))]);
    let compared = minka(folder.path(), &["compare", "hostels.red", "base", "no_leader", "--format", "md"]).out;
    let ended = minka(folder.path(), &["report", "hostels.red", "--what-if", "no_leader", "-o", "r.md"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    let report = read(&folder.path().join("r.md")).replace('\u{a0}', " ");
    let rows: Vec<&str> = compared.lines().filter(|line| line.starts_with("| ") && !line.contains("--:")).collect();
    assert!(rows.len() > 8, "{compared}");
    for row in rows {
        let row = row.replace('\u{a0}', " ");
        assert!(report.contains(&row), "{row}\n{report}");
    }
}

#[test]
fn nothing_in_a_name_can_run() {
    let model = format!(
        "model \"{HOSTILE}\" {{ currency: PEN }}\nfirm inti \"{HOSTILE}\"\nfirm sol \"{HOSTILE}\"\nnetwork pool \"{HOSTILE}\" \
         {{\n  objective: \"{HOSTILE}\"; feedback: \"{HOSTILE}\"; promoter: inti; members: inti, sol\n  ties inti -- sol\n  \
         cost each link \"{HOSTILE}\": 3 PEN/year\n  benefit each member: 9 PEN/year\n}}\n"
    );
    let folder = folder(&[("m.red", &model)]);
    for out in ["r.html", "r.md"] {
        let ended = minka(folder.path(), &["report", "m.red", "-o", out]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        let text = read(&folder.path().join(out));
        let strange = |letter: char| (letter.is_control() && letter != '\n') || letter == '\u{202e}';
        assert!(!text.contains(strange));
        assert!(!text.contains("<img") && !text.contains("</script"), "{text}");
        if out == "r.md" {
            // Every mark of a link is taken back.
            assert!(!text.replace("\\](", "").contains("]("), "{text}");
            assert!(text.contains("=cmd\\|"), "{text}");
        }
    }
}

#[test]
fn a_report_is_written_whole_or_not_at_all() {
    for (tongue, folder_missing, no_kind, no_file, errors) in [
        ("en", "there is no folder", "does not say what kind", "is no file", "the model has errors"),
        ("es", "no existe la carpeta", "no dice de qué tipo", "no es un archivo", "el modelo tiene errores"),
    ] {
        let folder = folder(&[("m.red", RIGHT), ("wrong.red", WRONG)]);
        std::fs::create_dir(folder.path().join("taken.html")).expect("a folder");
        let cases = [
            ("m.red", "missing/r.html", 2, folder_missing),
            ("m.red", "r.papyrus", 2, no_kind),
            ("m.red", "r", 2, no_kind),
            ("m.red", "taken.html", 2, no_file),
            ("wrong.red", "r.html", 1, errors),
        ];
        for (model, out, code, words) in cases {
            let ended = minka(folder.path(), &["report", model, "-o", out, "--lang", tongue]);
            assert_eq!((ended.code, ended.out.as_str()), (code, ""), "{out}: {}", ended.err);
            assert!(ended.err.contains(words), "{out}: {}", ended.err);
        }
        assert_eq!(names(folder.path()), ["m.red", "taken.html", "wrong.red"]);
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_replaced_and_a_disk_that_is_full_leaves_nothing() {
    let folder = folder(&[("m.red", RIGHT), ("other.html", "kept")]);
    std::os::unix::fs::symlink("other.html", folder.path().join("link.html")).expect("a link");
    assert_eq!(minka(folder.path(), &["report", "m.red", "-o", "link.html"]).code, 0);
    assert_eq!(read(&folder.path().join("other.html")), "kept");
    assert!(read(&folder.path().join("link.html")).contains("</html>"));
    // No file may grow beyond 2 KiB, as on a disk that is full.
    let script = format!("trap '' XFSZ; ulimit -f 4; exec '{}' report m.red -o full.html", env!("CARGO_BIN_EXE_minka"));
    let mut shell = std::process::Command::new("sh");
    let ended = shell.args(["-c", &script]).current_dir(folder.path()).output().expect("a shell");
    assert_eq!(ended.status.code(), Some(2), "{}", String::from_utf8_lossy(&ended.stderr));
    assert_eq!(names(folder.path()), ["link.html", "m.red", "other.html"]);
}

#[cfg(feature = "xlsx")]
#[test]
fn a_workbook_holds_numbers_and_no_formula_and_is_the_same_again() {
    use calamine::{Data, Reader, Xlsx, open_workbook};
    let name = "=HYPERLINK(\\\"http://x\\\")\\u{1b}";
    let model = text_of("examples/hostels.red").replace("Hostal Inti", name);
    let folder = folder(&[("m.red", &model)]);
    for out in ["one.xlsx", "two.xlsx"] {
        let ended = minka(folder.path(), &["report", "m.red", "--samples", "500", "-o", out]);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    }
    let bytes = |name: &str| std::fs::read(folder.path().join(name)).expect("the workbook");
    assert!(bytes("one.xlsx") == bytes("two.xlsx"), "the same bytes");
    let mut book: Xlsx<_> = open_workbook(folder.path().join("one.xlsx")).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Report", "Members", "Years", "Ledger"]);
    for sheet in book.sheet_names() {
        assert_eq!(book.worksheet_formula(&sheet).expect("its formulas").used_cells().count(), 0, "{sheet}");
    }
    let page = book.worksheet_range("Report").expect("the page");
    let named = |cell: &Data| cell.to_string().starts_with("=HYPERLINK(\"http://x\")\\u{1b}");
    assert!(page.used_cells().any(|(_, _, cell)| named(cell)), "the name is there, as a text");
    let json = minka(folder.path(), &["run", "m.red", "--samples", "500", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let members = book.worksheet_range("Members").expect("the members");
    for row in members.rows().skip(1) {
        let gain = &json["arrangements"]["linen_pool"]["members"][row[1].to_string()]["gain"];
        for (column, key) in [(5, "mean"), (6, "p5"), (7, "p95"), (8, "p50")] {
            assert_eq!(row[column].to_string().parse::<f64>().ok(), gain[key].as_f64(), "{row:?}");
        }
    }
    assert_eq!(members.rows().count(), 7);
    let csv = minka(folder.path(), &["run", "m.red", "--samples", "500", "--format", "csv"]).out;
    let ledger = book.worksheet_range("Ledger").expect("the ledger");
    assert_eq!(ledger.rows().count(), csv.lines().count());
}
