//! Answers as data: JSON documents, and tables for a spreadsheet that are read off the same data.

use super::{Answer, Session, Stress, json, stress};
use crate::evaluate::questions::{Answered, Derivation, Influences};
use crate::report::answers::spreadsheet;
use crate::report::schema::{self, ComparisonData, StabilitiesData, WhyData};
use crate::tongue::Tongue;

impl Session {
    /// What is different in other models, as a JSON document by their names.
    pub fn differences_json(&self, after: &[(String, Session)]) -> String {
        json(&self.comparison(after))
    }

    /// The same as a table, a line for each verdict, figure and line; `before` is what this model is called.
    pub fn differences_csv(&self, before: &str, after: &[(String, Session)], tongue: Tongue) -> String {
        spreadsheet::comparison(before, &self.comparison(after), tongue)
    }

    fn comparison(&self, after: &[(String, Session)]) -> ComparisonData {
        let found = after.iter().map(|(name, after)| (name.as_str(), &after.model, self.difference(after)));
        schema::comparison(&found.collect::<Vec<_>>())
    }

    /// What a question comes to, as a JSON document.
    pub fn value_json(&self, answered: &Answered) -> String {
        json(&schema::answered(&self.model, answered))
    }

    /// The same as a table of one line.
    pub fn value_csv(&self, asked: &str, answered: &Answered) -> String {
        spreadsheet::value(asked.trim(), &schema::answered(&self.model, answered))
    }

    /// Why a figure is what it is, as a JSON document; empty where there is no answer.
    pub fn why_json(&self, asked: &str, answer: &Answer<Derivation>, tongue: Tongue) -> String {
        self.derived(asked, answer, tongue).map(|found| json(&found)).unwrap_or_default()
    }

    /// The same as a table, a line for each part; empty where there is no answer.
    pub fn why_csv(&self, asked: &str, answer: &Answer<Derivation>, tongue: Tongue) -> String {
        self.derived(asked, answer, tongue).map(|found| spreadsheet::why(&found)).unwrap_or_default()
    }

    fn derived(&self, asked: &str, answer: &Answer<Derivation>, tongue: Tongue) -> Option<WhyData> {
        let found = answer.answer.as_ref()?;
        Some(schema::why(&self.model, &answer.sources, asked, found, tongue))
    }

    /// What moves figures, as a JSON document by what was asked.
    pub fn influences_json(&self, all: &[(String, Influences)]) -> String {
        json(&schema::sensitivity(&self.input(Tongue::En), all))
    }

    /// The same as a table, a line for each figure and assumption.
    pub fn influences_csv(&self, all: &[(String, Influences)]) -> String {
        spreadsheet::sensitivity(&schema::sensitivity(&self.input(Tongue::En), all))
    }

    /// Each assumption at its worst, as a JSON document by the names of networks and agreements.
    pub fn stress_json(&self, stress: &Stress) -> String {
        json(&stress::data(self, stress))
    }

    /// The same as a table, a line for each end at which somebody does not gain.
    pub fn stress_csv(&self, stress: &Stress) -> String {
        spreadsheet::stress(&stress::data(self, stress))
    }

    /// Whether arrangements hold together, as a JSON document by their names: of one, or of all. `None` where none has this
    /// name.
    pub fn stability_json(&self, name: Option<&str>) -> Option<String> {
        Some(json(&self.stabilities(name)?))
    }

    /// The ways to share as a table, a line for each way and member.
    pub fn stability_csv(&self, name: Option<&str>) -> Option<String> {
        Some(spreadsheet::stability(&self.stabilities(name)?))
    }

    fn stabilities(&self, name: Option<&str>) -> Option<StabilitiesData> {
        let arrangements = self.document(Tongue::En).arrangements;
        if name.is_some_and(|name| !arrangements.contains_key(name)) {
            return None;
        }
        let wanted = arrangements.into_iter().filter(|(known, _)| name.is_none_or(|name| name == known));
        let all = wanted.map(|(name, one)| (name, one.money.and_then(|money| money.stability)));
        Some(StabilitiesData(all.collect()))
    }
}
