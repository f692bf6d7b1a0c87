//! No file makes it panic, and no model is lost by one.

use super::*;
use minka::diagnostic::render::Look;
use proptest::prelude::*;

const MODEL: &str = "firms base from \"base.csv\" { name: column \"a\"; sales: column \"b\" PEN/year; since: column \"c\"; size: column \"b\"; restrictions: column \"c\"; margin: column \"c\" % }\nnetwork n { members: base }";

fn survives(bytes: &[u8]) {
    let session = read(MODEL, &MemoryFiles::new().with_bytes("base.csv", bytes));
    for finding in session.findings() {
        let file = session.sources().file(finding.place.file);
        let span = finding.place.span;
        assert!(file.text().get(span.range()).is_some(), "{span:?} of {}", file.name());
    }
    assert!(session.report("human", &Look::default()).is_some());
    let rows: usize = session.model().tables.values().map(|table| table.rows.len()).sum();
    assert_eq!(rows, session.model().firms.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survives(&bytes);
        survives(&[b"PK\x03\x04", bytes.as_slice()].concat());
        survives(&[b"a,b,c\n", bytes.as_slice()].concat());
    }

    #[test]
    fn any_signs(text in "[abc0-9.,;:\"'%$ \\t\\r\\n/Eé\u{a0}\u{202e}()-]{0,200}") {
        survives(text.as_bytes());
        survives(format!("a;b;c\n{text}").as_bytes());
        survives(format!("a,b,c\n1,\"{text}\",{text}\n").as_bytes());
    }

    /// Whatever stands in one row, the rows around it stay.
    #[test]
    fn one_bad_row_loses_no_other(cell in "[^\"\0]{0,40}") {
        let csv = format!("a,b,c\nfirst,1,2001\n\"x\",\"{cell}\",\"{cell}\"\nlast,3,2003\n");
        let session = read(MODEL, &MemoryFiles::new().with("base.csv", csv));
        let kept: Vec<&str> = names(&session).into_iter().filter(|name| ["first", "last"].contains(name)).collect();
        prop_assert_eq!(kept, ["first", "last"]);
        prop_assert_eq!(sales(&session, "first"), Some(1.0));
        prop_assert_eq!(sales(&session, "last"), Some(3.0));
    }
}
