//! In which tongue the command speaks: asked for, the model's, the system's, English.

use super::WRONG;
use crate::command::{command, folder};
use std::path::Path;

const SPANISH_MODEL: &str = "modelo \"M\" { idioma: es }\nempresa inti { tamaño: enorme }\n";

/// Does it speak Spanish? Each finding has help, and help has its own word.
fn is_spanish(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> bool {
    let output = command(folder).args(arguments).envs(variables.iter().copied()).output().expect("it starts");
    let shown = String::from_utf8(output.stdout).expect("UTF-8") + &String::from_utf8(output.stderr).expect("UTF-8");
    let speaks = |words: [&str; 3]| words.iter().any(|word| shown.contains(word));
    let spanish = speaks(["ayuda:", "Comandos:", "no se puede ejecutar"]);
    let english = speaks(["help:", "Commands:", "cannot run"]);
    assert_ne!(spanish, english, "one of both: {shown}");
    spanish
}

#[test]
fn what_is_asked_for_comes_first() {
    let folder = folder(&[("es.red", SPANISH_MODEL), ("none.red", WRONG)]);
    assert!(!is_spanish(folder.path(), &["check", "es.red", "--lang", "en"], &[("MINKA_LANG", "es")]));
    assert!(is_spanish(folder.path(), &["check", "none.red", "--lang", "es"], &[("MINKA_LANG", "en")]));
    assert!(is_spanish(folder.path(), &["--lang=es", "check", "none.red"], &[]));
}

#[test]
fn then_comes_the_variable_of_minka() {
    let folder = folder(&[("es.red", SPANISH_MODEL), ("none.red", WRONG)]);
    assert!(!is_spanish(folder.path(), &["check", "es.red"], &[("MINKA_LANG", "en")]));
    assert!(is_spanish(folder.path(), &["check", "none.red"], &[("MINKA_LANG", "es"), ("LC_ALL", "en_GB.UTF-8")]));
}

#[test]
fn then_the_language_of_the_model() {
    let folder = folder(&[("es.red", SPANISH_MODEL)]);
    assert!(is_spanish(folder.path(), &["check", "es.red"], &[("LC_ALL", "en_GB.UTF-8")]));
}

#[test]
fn then_the_system_in_its_own_order() {
    let folder = folder(&[("none.red", WRONG)]);
    let check = ["check", "none.red"];
    assert!(is_spanish(folder.path(), &check, &[("LANG", "es_PE.UTF-8")]));
    assert!(!is_spanish(folder.path(), &check, &[("LANG", "es_PE.UTF-8"), ("LC_MESSAGES", "en_US.UTF-8")]));
    assert!(is_spanish(folder.path(), &check, &[("LC_MESSAGES", "en_US.UTF-8"), ("LC_ALL", "es_PE.UTF-8")]));
    assert!(!is_spanish(folder.path(), &check, &[("LANG", "qu_PE.UTF-8")]), "English where it knows no better");
}

#[test]
fn help_and_complaints_are_in_the_tongue_too() {
    let folder = folder(&[]);
    assert!(is_spanish(folder.path(), &["--help", "--lang", "es"], &[]));
    assert!(is_spanish(folder.path(), &["--help"], &[("MINKA_LANG", "es")]));
    assert!(!is_spanish(folder.path(), &["--help"], &[]));
    assert!(is_spanish(folder.path(), &["chek", "x.red"], &[("LANG", "es_PE.UTF-8")]));
    assert!(is_spanish(folder.path(), &["check", "nada.red", "--lang", "es"], &[]));
}
