//! Which files are read, from where, and how large they may be.

use super::*;
use crate::command::{folder, store};
use minka::limits::{MAX_ENTITIES, MAX_MODEL_BYTES, MAX_TABLE_BYTES};

const MODEL: &str = "firms base from \"base.csv\" { name: column \"RUC\" }";

fn bytes(bytes: &[u8]) -> Session {
    read(MODEL, &MemoryFiles::new().with_bytes("base.csv", bytes))
}

#[test]
fn a_table_is_looked_for_beside_the_file_that_names_it() {
    let files = MemoryFiles::new().with("data/firms.red", MODEL).with("data/base.csv", "RUC\n20\n");
    let session = read("use \"data/firms.red\"\nnetwork n { members: base }", &files);
    assert_eq!(names(&session), ["20"]);
    let names: Vec<&str> = session.sources().files().map(|(_, file)| file.name()).collect();
    assert_eq!(names, ["model.red", "data/firms.red", "data/base.csv"]);
    let below = MemoryFiles::new().with("tables/base.csv", "RUC\n20\n");
    assert_eq!(rules(&read(&MODEL.replace("base.csv", "./tables/base.csv"), &below)), [""; 0]);
}

#[test]
fn a_table_lies_inside_the_folder_of_the_model() {
    for path in ["../base.csv", "/etc/passwd", "a/../../base.csv"] {
        let session = read(&MODEL.replace("base.csv", path), &MemoryFiles::new());
        assert_eq!(rules(&session), ["import-outside"], "{path}");
    }
    assert_eq!(rules(&read(MODEL, &MemoryFiles::new())), ["import-missing"]);
    assert_eq!(rules(&read(&MODEL.replace("base.csv", ""), &MemoryFiles::new())), ["import-outside"]);
}

#[test]
#[cfg(unix)]
fn a_link_does_not_lead_out() {
    let outer = folder(&[]);
    store(outer.path(), "secret.csv", "RUC\n20\n");
    let inner = outer.path().join("inner");
    std::fs::create_dir(&inner).expect("a folder");
    store(&inner, "model.red", MODEL);
    std::os::unix::fs::symlink("../secret.csv", inner.join("base.csv")).expect("a link");
    let session = Session::read_file(&inner.join("model.red")).expect("the model is read");
    assert_eq!(rules(&session), ["import-outside"]);
    std::fs::remove_file(inner.join("base.csv")).expect("the link");
    store(&inner, "base.csv", "RUC\n20\n");
    let session = Session::read_file(&inner.join("model.red")).expect("the model is read");
    assert_eq!((rules(&session), names(&session)), (vec![], vec!["20"]));
}

#[test]
fn texts_are_read_in_the_encodings_of_spreadsheets() {
    let wide: Vec<u8> = "\u{feff}RUC\tb\nÑandú\t1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for text in ["RUC\nÑandú\n".as_bytes(), b"RUC\n\xd1and\xfa\n", b"\xef\xbb\xbfRUC\r\n\xc3\x91and\xc3\xba\r\n", &wide]
    {
        assert_eq!(names(&bytes(text)), ["Ñandú"], "{text:?}");
    }
}

#[test]
fn files_that_are_no_tables_say_how_to_save_them() {
    for (found, says) in [
        (&b"RUC\na\xa4o\n"[..], "is no table, or its letters are stored in a way that is not known"),
        (b"RUC\n\0\x01\x02", "is no table, or its letters"),
        (b"", "is empty"),
        (b"\n \r\n;;\n", "is empty"),
        (&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "is an Excel file of the old kind, or one with a password"),
        (
            b"PK\x03\x04 not a workbook",
            if cfg!(feature = "xlsx") { "is no Excel workbook" } else { "is an Excel workbook" },
        ),
    ] {
        let session = bytes(found);
        assert_eq!(only(&session).rule.name, "table-unreadable");
        assert!(only(&session).message.en.contains(says), "{}", only(&session).message.en);
        assert!(session.model().tables.values().all(|table| table.is_incomplete && table.rows.is_empty()));
    }
}

#[test]
fn a_text_has_no_sheets() {
    let session = with("firms base from \"base.csv\" { name: column \"RUC\"; sheet: \"Firms\" }", "RUC\n20\n");
    assert_eq!((only(&session).rule.name, words(&session, only(&session)).as_str()), ("table-unreadable", "\"Firms\""));
}

#[test]
fn a_table_that_is_missing_leaves_its_networks_open() {
    let session =
        read(&format!("{MODEL}\nnetwork n {{ members: base; benefit each member: 5 PEN/year }}"), &MemoryFiles::new());
    let said = rules(&session);
    assert!(
        said.contains(&"import-missing") && !said.contains(&"single-member"),
        "nothing is said of members: {said:?}"
    );
    assert_eq!(document(&session)["arrangements"]["n"].get("npv"), None, "and nothing is worked out");
}

#[test]
fn a_table_is_as_large_as_the_limit_and_no_larger() {
    let mut text = b"RUC\n20\n".to_vec();
    text.resize(MAX_TABLE_BYTES, b' ');
    assert_eq!(names(&bytes(&text)), ["20"]);
    text.push(b' ');
    assert_eq!(rules(&bytes(&text)), ["table-unreadable"]);
    let folder = folder(&[]);
    store(folder.path(), "model.red", MODEL);
    std::fs::write(folder.path().join("base.csv"), &text).expect("a file");
    let session = Session::read_file(&folder.path().join("model.red")).expect("the model is read");
    assert_eq!(rules(&session), ["table-unreadable"], "nor one on disk");
}

#[test]
fn all_files_together_are_as_large_as_a_model_may_be() {
    let models = ["a", "b"].map(|name| MODEL.replace("base", name)).join("\n");
    let own = format!("{HEAD}{models}\n").len();
    let sized = |name: &str, bytes: usize| format!("RUC\n{name}\n{}", " ".repeat(bytes - 6));
    let left = MAX_MODEL_BYTES - MAX_TABLE_BYTES - own;
    let files = MemoryFiles::new().with("a.csv", sized("1", MAX_TABLE_BYTES)).with("b.csv", sized("2", left + 1));
    let session = read(&models, &files);
    assert_eq!((rules(&session), names(&session)), (vec!["table-unreadable"], vec!["1"]));
}

#[test]
fn rows_are_counted_among_the_things_of_a_model() {
    let rows = |count: usize| format!("RUC\n{}", "1\n".repeat(count));
    let session = with(MODEL, &rows(MAX_ENTITIES));
    assert_eq!(rules(&session), ["too-many-entities"], "with the table, territories and sector that is more");
    assert_eq!(session.model().firms.len(), 0);
}
