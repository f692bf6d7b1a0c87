//! `minka fmt`.

use super::WRONG;
use crate::command::{folder, minka, minka_reads};
use std::fs;
use std::path::Path;

const LOOSE: &str = "firm   inti {size:micro} # ours\n";
const NEAT: &str = "firm inti { size: micro }  # ours\n";
const SPANISH: &str = "empresa inti { tamaño: micro }  # ours\n";

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("the file is there")
}

#[test]
fn fmt_writes_the_canonical_form_once() {
    let folder = folder(&[("m.red", LOOSE)]);
    assert_eq!(minka(folder.path(), &["fmt", "m.red"]).code, 0);
    assert_eq!(read(folder.path(), "m.red"), NEAT);
    let written = fs::metadata(folder.path().join("m.red")).and_then(|about| about.modified()).expect("a time");
    assert_eq!(minka(folder.path(), &["fmt", "m.red"]).code, 0);
    let after = fs::metadata(folder.path().join("m.red")).and_then(|about| about.modified()).expect("a time");
    assert_eq!(written, after, "what is neat is not touched");
}

#[test]
fn fmt_check_writes_nothing_and_ends_with_1() {
    let folder = folder(&[("loose.red", LOOSE), ("neat.red", NEAT)]);
    let ended = minka(folder.path(), &["fmt", "--check", "loose.red", "neat.red"]);
    assert_eq!(ended.code, 1);
    assert_eq!(ended.out, "loose.red\n2 files, 1 not in canonical form\n");
    assert_eq!(read(folder.path(), "loose.red"), LOOSE);
    assert_eq!(minka(folder.path(), &["fmt", "--check", "neat.red"]).code, 0);
    assert_eq!(minka(folder.path(), &["fmt", "--check", "--quiet", "loose.red"]).shown(), "");
}

#[test]
fn fmt_translates_keywords() {
    let folder = folder(&[("m.red", NEAT)]);
    assert_eq!(minka(folder.path(), &["fmt", "--keywords", "es", "m.red"]).code, 0);
    assert_eq!(read(folder.path(), "m.red"), SPANISH);
    assert_eq!(minka(folder.path(), &["fmt", "--keywords", "en", "m.red"]).code, 0);
    assert_eq!(read(folder.path(), "m.red"), NEAT);
}

#[test]
fn fmt_of_standard_input_prints_only_the_text() {
    let folder = folder(&[]);
    let ended = minka_reads(folder.path(), &["fmt", "-", "--keywords", "es"], LOOSE.as_bytes());
    assert_eq!((ended.code, ended.shown().as_str()), (0, SPANISH));
}

#[test]
fn fmt_check_of_standard_input_says_whether_it_is_neat() {
    let folder = folder(&[]);
    assert_eq!(minka_reads(folder.path(), &["fmt", "--check", "-"], NEAT.as_bytes()).code, 0);
    assert_eq!(minka_reads(folder.path(), &["fmt", "--check", "-"], LOOSE.as_bytes()).code, 1);
}

#[test]
fn a_text_that_cannot_be_read_is_left_alone() {
    let broken = "firm inti { size: micro\n";
    let folder = folder(&[("broken.red", broken), ("loose.red", LOOSE)]);
    let ended = minka(folder.path(), &["fmt", "broken.red", "loose.red"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("never closed"), "{}", ended.out);
    assert_eq!(read(folder.path(), "broken.red"), broken);
    assert_eq!(read(folder.path(), "loose.red"), NEAT, "the others are formatted all the same");
}

#[test]
fn a_model_that_is_only_mistaken_is_formatted() {
    let folder = folder(&[("m.red", "firm inti {size:tiny}\n")]);
    assert_eq!(minka(folder.path(), &["fmt", "m.red"]).code, 0);
    assert_eq!(read(folder.path(), "m.red"), WRONG);
}

#[test]
fn fmt_of_a_folder_takes_every_model_in_it() {
    let folder = folder(&[("a/m.red", LOOSE), ("a/b/n.red", LOOSE), ("a/notes.txt", "x")]);
    assert_eq!(minka(folder.path(), &["fmt", "a"]).out, "2 files, 2 rewritten\n");
    assert_eq!(read(folder.path(), "a/b/n.red"), NEAT);
}

#[cfg(unix)]
mod on_unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn a_link_stays_a_link_and_its_target_is_formatted() {
        let folder = folder(&[("target.red", LOOSE)]);
        symlink("target.red", folder.path().join("link.red")).expect("a link");
        assert_eq!(minka(folder.path(), &["fmt", "link.red"]).code, 0);
        assert_eq!(read(folder.path(), "target.red"), NEAT);
        assert!(fs::symlink_metadata(folder.path().join("link.red")).expect("it is there").is_symlink());
    }

    #[test]
    fn a_file_keeps_its_permissions() {
        let folder = folder(&[("m.red", LOOSE)]);
        let path = folder.path().join("m.red");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("permissions");
        assert_eq!(minka(folder.path(), &["fmt", "m.red"]).code, 0);
        assert_eq!(fs::metadata(&path).expect("it is there").permissions().mode() & 0o777, 0o640);
        let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").collect();
        assert_eq!(left.len(), 1, "no other file is left beside it");
    }

    #[test]
    fn a_folder_that_takes_no_file_is_said_and_ends_with_2() {
        let folder = folder(&[("m.red", LOOSE)]);
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).expect("permissions");
        // The superuser may write anywhere: then there is nothing to see here.
        let may_write = fs::write(folder.path().join("probe"), "").is_ok();
        let ended = minka(folder.path(), &["fmt", "m.red"]);
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("permissions");
        if !may_write {
            assert_eq!(ended.code, 2);
            assert!(ended.err.contains("cannot write m.red"), "{}", ended.err);
            assert_eq!(read(folder.path(), "m.red"), LOOSE);
        }
    }
}
