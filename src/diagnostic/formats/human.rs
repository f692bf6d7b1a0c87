//! Each finding with the words at fault, and at the end a line that counts them.

use super::Format;
use crate::diagnostic::render::{self, Look, Tally};
use crate::diagnostic::{CheckedRun, KeptOut};
use crate::tongue::{Text, number};

pub(super) static FORMAT: Format = Format {
    name: "human",
    about: Text { en: "for people, with the words at fault", es: "para personas, con las palabras del caso" },
    render,
};

fn render(run: &CheckedRun<'_>, look: &Look) -> String {
    let mut page = String::new();
    let mut tally = Tally::default();
    for model in &run.models {
        let findings = model.counting();
        if !findings.is_empty() {
            page.push_str(&render::findings(&findings, model.sources, &Look { tongue: model.tongue, ..*look }));
        }
        tally = tally.plus(Tally::of(&findings, model.sources));
    }
    page.push_str(&tally.say(run.tongue));
    page.push_str(&kept_out(run));
    page.push('\n');
    page
}

/// ` · 1 silenced by `allow` · 3 in the baseline`, where there are any.
fn kept_out(run: &CheckedRun<'_>) -> String {
    let count = |is_of_kind: fn(&KeptOut) -> bool| {
        let all = run.models.iter().flat_map(|model| &model.findings);
        all.filter_map(|checked| checked.kept_out.as_ref()).filter(|kept_out| is_of_kind(kept_out)).count()
    };
    let kinds = [
        (
            count(|kept_out| matches!(kept_out, KeptOut::Allowed(_))),
            Text { en: "silenced by `allow`", es: "silenciada con `admite`" },
            Text { en: "silenced by `allow`", es: "silenciadas con `admite`" },
        ),
        (
            count(|kept_out| *kept_out == KeptOut::Unwanted),
            Text { en: "left out by `--allow`", es: "dejada fuera con `--allow`" },
            Text { en: "left out by `--allow`", es: "dejadas fuera con `--allow`" },
        ),
        (
            count(|kept_out| *kept_out == KeptOut::Baseline),
            Text { en: "in the baseline", es: "en la línea de base" },
            Text { en: "in the baseline", es: "en la línea de base" },
        ),
    ];
    let shown = kinds.into_iter().filter(|(count, ..)| *count > 0);
    shown.map(|(count, one, many)| format!(" · {}", number::count(run.tongue, count, one, many))).collect()
}
