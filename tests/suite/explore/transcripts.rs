//! Transcripts: lines in `tests/cases/repl/x.txt`, what a session answers in `x.out`. The first line names model and
//! tongue: `# hostels.red en`.

use crate::blocks::{hold, nothing_wrong};
use crate::command::{files_in, minka_reads, package, text_of};

#[test]
fn every_transcript_reads_as_it_stands() {
    let files = files_in("tests/cases/repl", ".txt");
    assert!(files.len() >= 6, "{files:?}");
    let mut wrong = Vec::new();
    for path in files {
        let text = text_of(&path);
        let first = text.lines().next().and_then(|line| line.strip_prefix("# ")).expect("a model and a tongue");
        let (model, tongue) = first.split_once(' ').expect("a model and a tongue");
        let arguments = ["repl", model, "--lang", tongue];
        let ended = minka_reads(&package().join("examples"), &arguments, text.as_bytes());
        let shown = format!("{}(exit code {})\n", ended.shown(), ended.code);
        wrong.extend(hold(&package().join(path.replace(".txt", ".out")), &shown).err());
    }
    nothing_wrong(&wrong);
}
