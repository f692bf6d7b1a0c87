//! Files are written whole or not at all, wherever the disk ends.

use crate::command::{contents, folder, minka, text_of};

/// Where no file may have more than a kibibyte, writing fails in its midst.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_leaves_files_as_they_were() {
    let untidy = text_of("examples/hostels.red").replace("  ", "    ");
    let network = |at| format!("network n{at} {{ members: a, b }}\n");
    let many = format!("firm a\nfirm b\n{}", (0..12).map(network).collect::<String>());
    let folder = folder(&[("pool.red", &untidy), ("many.red", &many), ("known.json", "{}")]);
    let before = contents(folder.path());
    for line in ["fmt pool.red", "new first", "check many.red --write-baseline known.json", "man --output ."] {
        let script = format!("ulimit -f 1; trap '' XFSZ; exec '{}' {line}", env!("CARGO_BIN_EXE_minka"));
        let output =
            std::process::Command::new("bash").args(["-c", &script]).current_dir(folder.path()).output().expect("bash");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{line}: {said}");
        assert!(said.contains("cannot write"), "{line}: {said}");
        assert!(
            contents(folder.path()) == before,
            "{line}: {:?}",
            contents(folder.path()).iter().map(|(path, _)| path).collect::<Vec<_>>()
        );
    }
    assert_eq!(minka(folder.path(), &["fmt", "pool.red"]).code, 0, "and can be written once there is room");
    assert!(contents(folder.path()) != before);
}

/// Room for one kibibyte, two, four …: wherever the disk ends, there is the report of before, until there is the new one.
#[cfg(target_os = "linux")]
#[test]
fn wherever_the_disk_ends_a_report_is_the_old_one_or_the_new() {
    let model = text_of("examples/hostels.red");
    for kind in ["html", "md", "xlsx"] {
        let out = format!("report.{kind}");
        let folder = folder(&[("pool.red", &model), (&out, "the report of before")]);
        let before = contents(folder.path());
        let mut failed = 0;
        for room in (0..).map(|doubled| 1 << doubled) {
            let command = format!("'{}' report pool.red --samples 50 -o {out}", env!("CARGO_BIN_EXE_minka"));
            let script = format!("ulimit -f {room}; trap '' XFSZ; exec {command}");
            let mut shell = std::process::Command::new("bash");
            let ended = shell.args(["-c", &script]).current_dir(folder.path()).output().expect("bash");
            let said = String::from_utf8_lossy(&ended.stderr);
            if ended.status.success() {
                break;
            }
            failed += 1;
            assert!(ended.status.code() == Some(2) && said.contains("cannot write"), "{room} KiB: {said}");
            assert!(contents(folder.path()) == before, "{kind}: nothing has changed with room for {room} KiB");
        }
        assert!(failed >= 3, "{kind}: several places to fail at");
        let whole = minka(folder.path(), &["report", "pool.red", "--samples", "50", "-o", &format!("whole.{kind}")]);
        assert_eq!(whole.code, 0, "{}", whole.err);
        let bytes = |name: String| std::fs::read(folder.path().join(name)).expect("a report");
        assert!(bytes(out) == bytes(format!("whole.{kind}")), "{kind}: and then all of it is there");
    }
}
