//! Every model of the guide.

use super::*;
use std::path::{Path, PathBuf};

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|end| end == "md" || end == "red") {
            found.push(path);
        }
    }
}

/// The models of a page; a `.red` file is one.
fn models(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).expect("a page can be read");
    if path.extension().is_some_and(|end| end == "red") {
        return vec![text];
    }
    let fenced = text.split("\n```").skip(1).step_by(2);
    let models = fenced.filter_map(|block| block.split_once('\n').filter(|(head, _)| head.starts_with("red")));
    models.map(|(_, model)| format!("{model}\n")).collect()
}

#[test]
fn every_model_of_the_guide_keeps_the_laws() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in ["book", "examples", "src/standard"] {
        pages(&root.join(folder), &mut paths);
    }
    let mut formatted = 0;
    for model in paths.iter().flat_map(|path| models(path)) {
        if try_format(&model, None).is_some() {
            keeps_the_laws(&model);
            formatted += 1;
        }
    }
    assert!(formatted > 100, "only {formatted} models");
}
