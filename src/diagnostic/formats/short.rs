//! A line for each finding, for editors and logs.

use super::Format;
use crate::diagnostic::render;
use crate::tongue::Text;

pub(super) static FORMAT: Format = Format {
    name: "short",
    about: Text { en: "a line each, for editors", es: "una línea cada una, para editores" },
    render: |run, _| {
        let lines = run.models.iter().map(|model| render::short(&model.counting(), model.sources, model.tongue));
        lines.collect()
    },
};
