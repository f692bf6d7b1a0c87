//! A model with one or two of its values moved from end to end, and what figures come to on the way.

use super::{Session, json};
use crate::diagnostic::render::Look;
use crate::diagnostic::{Finding, Severity};
use crate::evaluate::Sampling;
use crate::evaluate::questions::Answered;
use crate::limits::MAX_SWEEP;
use crate::report::answers::{self, Axis};
use crate::report::schema;
use crate::scenario::Change;
use crate::source::SourceMap;
use crate::tongue::{Phrase, Tongue, number};

/// What is moved: a path of the model, and the values it takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Vary {
    /// As it was typed.
    pub name: String,
    /// The names from the declaration down.
    pub path: Vec<String>,
    /// In the words of the language, from one end to the other.
    pub values: Vec<String>,
    /// The same as plain numbers of that unit.
    pub numbers: Vec<f64>,
    /// The unit, as it was typed: `%`, ` PEN/year`.
    pub unit: String,
}

/// What came of moving values.
#[derive(Debug, Clone, Default)]
pub struct Sweep {
    /// For each combination of values, the last of the moved ones fastest: what each figure comes to.
    pub points: Vec<Vec<Option<Answered>>>,
    /// What is wrong with a figure that is asked for.
    pub findings: Vec<Finding>,
    /// The texts that these findings lie in.
    pub sources: SourceMap,
}

impl Vary {
    /// Reads `path = a..b`, in so many steps; why not, where it cannot be read.
    ///
    /// ```
    /// let vary = minka::Vary::read("pool.fair.share = 5%..15%", 3).unwrap();
    /// assert_eq!(vary.values, ["5%", "10%", "15%"]);
    /// assert!(minka::Vary::read("pool.fair.share = 5%..15 PEN", 3).is_err());
    /// ```
    pub fn read(text: &str, steps: usize) -> Result<Vary, Phrase> {
        let wrong = || {
            Phrase::new(
                format!(
                    "`{text}` does not say from where to where: write `path = 5%..15%`, both ends in the same unit"
                ),
                format!(
                    "`{text}` no dice de dónde a dónde: escribe `ruta = 5%..15%`, ambos extremos en la misma unidad"
                ),
            )
        };
        let (name, ends) = text.split_once(['=', ':']).ok_or_else(wrong)?;
        let (changes, findings, _) = Session::read_changes(&format!("{}: {ends}", name.trim()));
        let fine = findings.iter().all(|finding| finding.severity != Severity::Error);
        let [Change::Set { path, .. }] = changes.as_slice() else { return Err(wrong()) };
        let (low, high) = ends.split_once("..").filter(|_| fine).ok_or_else(wrong)?;
        let ((low, low_unit), (high, unit)) = amount(low).zip(amount(high)).ok_or_else(wrong)?;
        if steps < 2 || !(low_unit == unit || low_unit.is_empty() && low == 0.0) {
            return Err(wrong());
        }
        let at = |step: usize| low + (high - low) * step as f64 / (steps - 1) as f64;
        let numbers: Vec<f64> = (0..steps).map(at).collect();
        let values = numbers.iter().map(|value| format!("{}{unit}", plain(*value))).collect();
        Ok(Vary { name: name.trim().to_owned(), path: path.clone(), values, numbers, unit })
    }

    /// The values as people read them: with digits in groups, and no finer than it takes to tell two steps apart.
    fn shown(&self, tongue: Tongue) -> Vec<String> {
        let stretch = self.numbers.first().zip(self.numbers.get(1)).map_or(0.0, |(one, next)| (next - one).abs());
        let fine = if stretch > 0.0 { (2.0 - stretch.log10().floor()).clamp(0.0, 12.0) as usize } else { 12 };
        let decimals = |value: f64| plain(value).split_once('.').map_or(0, |(_, fraction)| fraction.len().min(fine));
        let most = self.numbers.iter().map(|value| decimals(*value)).max().unwrap_or(0);
        let unit = if self.unit.starts_with('%') { format!(" {}", self.unit) } else { self.unit.clone() };
        self.numbers.iter().map(|value| format!("{}{unit}", number::number(tongue, *value, most))).collect()
    }

    fn change(&self, at: usize) -> Change {
        Change::Set { path: self.path.clone(), value: self.values.get(at).cloned().unwrap_or_default() }
    }
}

/// A number and the unit after it.
fn amount(text: &str) -> Option<(f64, String)> {
    let text = text.trim();
    let end = text.find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, '.' | '_' | '-')));
    let (digits, unit) = text.split_at(end.unwrap_or(text.len()));
    let value: f64 = digits.replace('_', "").parse().ok()?;
    let unit = unit.trim();
    let unit = if unit.is_empty() || unit.starts_with('%') { unit.to_owned() } else { format!(" {unit}") };
    Some((value, unit))
}

/// A number as the language writes it, without the last digits of its arithmetic.
pub(super) fn plain(value: f64) -> String {
    let size = if value == 0.0 { 0 } else { value.abs().log10().floor() as i32 };
    let decimals = (6 - size).clamp(0, 12) as usize;
    let text = format!("{value:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

impl Session {
    /// A sweep for people, a machine or a page: `human`, `csv`, `json` or `md`; `None` where there is no such form.
    pub fn sweep_shown(
        &self,
        vary: &[Vary],
        figures: &[String],
        sweep: &Sweep,
        format: &str,
        look: &Look,
    ) -> Option<String> {
        let shown: Vec<Vec<String>> = vary.iter().map(|vary| vary.shown(look.tongue)).collect();
        let named = vary.iter().zip(&shown);
        let for_people: Vec<Axis<'_>> = named.map(|(vary, values)| Axis { name: &vary.name, values }).collect();
        let axes: Vec<Axis<'_>> = vary.iter().map(|vary| Axis { name: &vary.name, values: &vary.values }).collect();
        let (model, points) = (&self.model, &sweep.points);
        Some(match format {
            "human" => {
                let table = answers::sweep(model, &for_people, figures, points, look);
                format!("{table}{}\n", answers::sweep_caption(look.tongue))
            }
            "csv" => {
                let axes: Vec<(&str, &[f64])> =
                    vary.iter().map(|vary| (vary.name.as_str(), vary.numbers.as_slice())).collect();
                answers::sweep_csv(&axes, figures, points)
            }
            "json" => json(&schema::sweep(model, &axes, figures, points)),
            "md" => answers::sweep_markdown(model, &for_people, figures, points, look.tongue),
            _ => return None,
        })
    }

    /// What a question comes to. See [`Session::why`] for what it is made of.
    pub fn value(&self, question: &str, sampling: &Sampling) -> super::Answer<Answered> {
        self.ask(question, |model, asked| {
            let (mut answers, findings) = crate::evaluate::values(model, sampling, std::slice::from_ref(asked));
            let percent = self.is_in_percent(model, question, asked);
            let answer = answers.pop().flatten();
            (answer.map(|answer| Answered { percent: answer.percent || percent, ..answer }), findings)
        })
    }

    /// What figures come to while values are moved. Why not, where a value cannot be set or there are too many points.
    pub fn sweep(&self, vary: &[Vary], figures: &[String], sampling: &Sampling) -> Result<Sweep, Phrase> {
        let points: usize = vary.iter().map(|vary| vary.values.len()).product();
        if points > MAX_SWEEP {
            return Err(Phrase::new(
                format!("{points} combinations are too many: up to {MAX_SWEEP} are worked out"),
                format!("{points} combinaciones son demasiadas: se calculan hasta {MAX_SWEEP}"),
            ));
        }
        let questions: Vec<&str> = figures.iter().map(String::as_str).collect();
        let mut sweep = Sweep::default();
        for point in (0..points).take_while(|_| !sampling.stop.is_asked()) {
            let mut rest = point;
            let mut changes = Vec::new();
            for vary in vary.iter().rev() {
                changes.push(vary.change(rest % vary.values.len()));
                rest /= vary.values.len();
            }
            let changed = self.changed(&changes);
            if let Some((_, why)) = changed.made().and_then(|made| made.refused.first()) {
                return Err(why.clone());
            }
            let answer =
                changed.ask_all(&questions, |model, questions| crate::evaluate::values(model, sampling, questions));
            let answers = answer.answer.unwrap_or_else(|| vec![None; figures.len()]);
            if answers.iter().any(Option::is_none) && sweep.findings.is_empty() {
                (sweep.findings, sweep.sources) = (answer.findings, answer.sources);
            }
            sweep.points.push(answers);
        }
        Ok(sweep)
    }
}
