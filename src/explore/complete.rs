//! What a line may go on with, by where the cursor stands; and what of it is which kind of word.

use super::{COMMANDS, Explorer};
use crate::model::{Action, Arrangement, ArrangementKind, Heading, Line};
use crate::tongue::vocabulary::{Owner, Word, attribute, figure, fold, function, keyword, parameter, unit};
use crate::tongue::{Text, Tongue};

/// Something a line may go on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What is put in place of the word at the cursor.
    pub word: String,
    /// What kind of thing it is.
    pub kind: &'static str,
    /// One line of help.
    pub help: String,
}

/// At most so many are offered.
const MOST: usize = 400;

impl Explorer {
    /// What the word that ends at a byte of a line may become: where it begins, and the candidates, sorted. Words are
    /// those of the model's language.
    ///
    /// ```
    /// use minka::diagnostic::render::Look;
    /// let session = minka::Session::read_text("two.red", "firm inti\nfirm sol\nnetwork pool { members: inti, sol }");
    /// let explorer = minka::Explorer::new("two.red", session, Look::default());
    /// let words = |line: &str| explorer.complete(line, line.len()).1.into_iter().map(|one| one.word).collect::<Vec<_>>();
    /// assert_eq!(words("pool[s"), ["sol"]);
    /// assert!(words("pool.np").contains(&"npv".to_owned()));
    /// assert_eq!(words(":und"), [":undo"]);
    /// ```
    pub fn complete(&self, line: &str, at: usize) -> (usize, Vec<Candidate>) {
        let before = line.get(..at).unwrap_or(line);
        let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-');
        let start = before
            .rfind(|letter: char| !is_part(letter))
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let (lead, begun) = before.split_at(start);
        if lead.trim() == ":" {
            return (start - 1, sorted(self.commands(begun)));
        }
        let command = lead.strip_prefix(':').and_then(|rest| rest.split_whitespace().next());
        let command =
            command.and_then(|word| super::command::find(word, self.tongue()).ok()).map(|command| command.word.en);
        let otherwise = || if joins(lead) { self.network_names() } else { self.in_expression(lead) };
        let candidates = self.in_command(command).unwrap_or_else(otherwise);
        let fits = |one: &Candidate| fold(&one.word).starts_with(&*fold(begun));
        (start, sorted(candidates.into_iter().filter(fits).collect()))
    }

    /// What a command takes, where that is no part of the language; `None` where it is.
    fn in_command(&self, command: Option<&str>) -> Option<Vec<Candidate>> {
        let networks = || self.network_names().into_iter();
        Some(match command? {
            "scenario" | "compare" => self.scenario_names(),
            "explain" => self.explained(),
            "help" => {
                self.commands("").into_iter().map(|one| Candidate { word: one.word[1..].to_owned(), ..one }).collect()
            }
            "lang" => plain(&["en", "es"], self.tongue()),
            "mode" => plain(&["table", "json", "csv", "md"], self.tongue()),
            "without" => self.firm_names(),
            "with" => self.firm_names().into_iter().chain(networks()).collect(),
            "stability" => networks().collect(),
            "info" | "tour" | "check" | "run" | "read" | "stress" | "why-diff" | "undo" | "redo" | "diff"
            | "history" | "seed" | "samples" | "reload" | "quit" | "export" => Vec::new(),
            _ => return None,
        })
    }

    pub(super) fn written_in(&self) -> Tongue {
        self.base.tongue().unwrap_or(self.tongue())
    }

    fn commands(&self, begun: &str) -> Vec<Candidate> {
        let tongue = self.tongue();
        let all = COMMANDS.iter().map(|command| Candidate {
            word: format!(":{}", command.word.say(tongue)),
            kind: Text { en: "command", es: "comando" }.say(tongue),
            help: command.does.say(tongue).to_owned(),
        });
        let begun = fold(begun).to_lowercase();
        all.filter(|one| fold(&one.word[1..]).starts_with(&begun)).collect()
    }

    /// Rules, and the words of the language.
    fn explained(&self) -> Vec<Candidate> {
        let (writes, tongue) = (self.written_in(), self.tongue());
        let kind = Text { en: "rule", es: "regla" }.say(tongue);
        let rules = crate::explain::rules().map(|rule| Candidate {
            word: rule.name.to_owned(),
            kind,
            help: rule.summary.say(tongue).to_owned(),
        });
        let figures = figure::ALL.iter().map(|word| of_word(word, FIGURE, writes, tongue));
        let attributes = attribute::ALL.iter().map(|one| of_word(&one.word, ATTRIBUTE, writes, tongue));
        rules.chain(figures).chain(attributes).collect()
    }

    fn scenario_names(&self) -> Vec<Candidate> {
        let tongue = self.tongue();
        let kind = Text { en: "scenario", es: "escenario" }.say(tongue);
        let base = Candidate {
            word: "base".to_owned(),
            kind,
            help: Text { en: "the model as it stands", es: "el modelo tal como está" }.say(tongue).to_owned(),
        };
        let named = self.filed().model().scenarios.values().map(|one| named(&one.heading, kind)).collect::<Vec<_>>();
        named.into_iter().chain([base]).collect()
    }

    /// Behind `pool.`, `pool[`, a number, or at the beginning of a word.
    fn in_expression(&self, lead: &str) -> Vec<Candidate> {
        let owner = |mark: char| lead.strip_suffix(mark).map(last_path);
        if let Some(path) = owner('.') {
            return self.parts_of(&path);
        }
        if let Some(path) = owner('[') {
            return self.members_of(&path);
        }
        if let Some(values) = self.values_of(lead).filter(|values| !values.is_empty()) {
            return values;
        }
        let last = lead.trim_end().chars().next_back();
        if lead.ends_with(' ') && last.is_some_and(|letter| letter.is_ascii_digit()) || lead.ends_with('/') {
            return self.units();
        }
        self.names()
    }

    fn arrangement(&self, name: &str) -> Option<&Arrangement> {
        self.current.model().arrangements.values().find(|one| one.heading.name == name)
    }

    fn parts_of(&self, path: &[String]) -> Vec<Candidate> {
        let Some(head) = path.first() else { return Vec::new() };
        let model = self.current.model();
        if let Some(arrangement) = self.arrangement(head) {
            return self.parts_of_arrangement(arrangement, path.get(1).map(String::as_str));
        }
        if model.firms.values().any(|firm| firm.heading.name == *head) {
            return self.attributes(Owner::Firm);
        }
        if let Some(around) = self.parts_around(head, path.get(1).filter(|part| !part.is_empty()).map(String::as_str)) {
            return around;
        }
        match head {
            _ if keyword::MODEL.word.reads(head) => self.attributes(Owner::Model),
            _ if keyword::CRITERIA.word.reads(head) => self.attributes(Owner::Criteria),
            _ => Vec::new(),
        }
    }

    fn parts_of_arrangement(&self, arrangement: &Arrangement, action: Option<&str>) -> Vec<Candidate> {
        let figures = self.figures(Owner::Network).into_iter();
        if let Some(action) = action.and_then(|name| action_called(arrangement, name)) {
            return figures.chain(self.parts_of_action(action)).collect();
        }
        let kind = Text { en: "action", es: "acción" }.say(self.tongue());
        let actions = arrangement.actions.iter().map(|action| named(&action.heading, kind));
        let owner = match arrangement.kind {
            ArrangementKind::Network => Owner::Network,
            ArrangementKind::Agreement => Owner::Agreement,
        };
        figures.chain(actions).chain(self.labels(&arrangement.lines)).chain(self.attributes(owner)).collect()
    }

    fn parts_of_action(&self, action: &Action) -> Vec<Candidate> {
        let kind = Text { en: "parameter", es: "parámetro" }.say(self.tongue());
        let definition = action.definition.and_then(|id| self.current.model().definitions.get(id));
        let names = definition.into_iter().flat_map(|definition| &definition.parameters).map(|one| one.name.as_str());
        let said = |name: &str| {
            parameter::find(name).map_or_else(|| name.to_owned(), |word| word.say(self.written_in()).to_owned())
        };
        let parameters = names.map(|name| Candidate { word: said(name), kind, help: String::new() });
        parameters.chain(self.labels(&action.lines)).collect()
    }

    /// Lines by their labels.
    fn labels(&self, lines: &[Line]) -> Vec<Candidate> {
        let kind = Text { en: "line", es: "línea" }.say(self.tongue());
        let labels = lines.iter().filter_map(|line| line.label.as_deref());
        labels.map(|label| Candidate { word: crate::scenario::written(label), kind, help: String::new() }).collect()
    }

    pub(super) fn firm_names(&self) -> Vec<Candidate> {
        let kind = Text { en: "firm", es: "empresa" }.say(self.tongue());
        self.current.model().firms.values().take(MOST).map(|one| named(&one.heading, kind)).collect()
    }

    fn network_names(&self) -> Vec<Candidate> {
        let kind = Text { en: "network", es: "red" }.say(self.tongue());
        self.current.model().arrangements.values().map(|one| named(&one.heading, kind)).collect()
    }

    pub(super) fn figures(&self, owner: Owner) -> Vec<Candidate> {
        figure::of(owner).iter().map(|word| of_word(word, FIGURE, self.written_in(), self.tongue())).collect()
    }

    pub(super) fn attributes(&self, owner: Owner) -> Vec<Candidate> {
        let of = attribute::ALL.iter().filter(|attribute| attribute.of.contains(&owner));
        of.map(|attribute| of_word(&attribute.word, ATTRIBUTE, self.written_in(), self.tongue())).collect()
    }

    fn members_of(&self, path: &[String]) -> Vec<Candidate> {
        let Some(arrangement) = path.first().and_then(|name| self.arrangement(name)) else { return Vec::new() };
        let kind = Text { en: "firm", es: "empresa" }.say(self.tongue());
        let firms = &self.current.model().firms;
        arrangement
            .members
            .iter()
            .filter_map(|member| firms.get(member.firm))
            .map(|firm| named(&firm.heading, kind))
            .collect()
    }

    fn units(&self) -> Vec<Candidate> {
        let model = self.current.model();
        let kind = Text { en: "unit", es: "unidad" }.say(self.tongue());
        let own = |word: &str| Candidate { word: word.to_owned(), kind, help: String::new() };
        let currency = model.settings.currency.iter().map(|currency| own(&currency.value));
        let declared = model.units.iter().map(|unit| own(unit));
        let times = unit::ALL.iter().map(|word| of_word(word, UNIT, self.written_in(), self.tongue()));
        currency.chain(declared).chain(times).collect()
    }

    /// Every name, and the words that a line may begin with.
    fn names(&self) -> Vec<Candidate> {
        let (model, tongue) = (self.current.model(), self.tongue());
        let of = |kind: Text, heading: &Heading| named(heading, kind.say(tongue));
        let mut all: Vec<Candidate> = Vec::new();
        all.extend(model.arrangements.values().map(|one| of(Text { en: "network", es: "red" }, &one.heading)));
        all.extend(model.firms.values().take(MOST).map(|one| of(Text { en: "firm", es: "empresa" }, &one.heading)));
        all.extend(model.assumptions.values().map(|one| of(Text { en: "assumption", es: "supuesto" }, &one.heading)));
        all.extend(
            model.institutions.values().map(|one| of(Text { en: "institution", es: "institución" }, &one.heading)),
        );
        all.extend(self.names_around());
        let words = [
            &keyword::LET,
            &keyword::FIRM,
            &keyword::NETWORK,
            &keyword::ADD,
            &keyword::REMOVE,
            &keyword::JOIN,
            &keyword::EXPECT,
        ];
        all.extend(words.into_iter().map(|word| of_word(&word.word, KEYWORD, self.written_in(), tongue)));
        all.extend(function::ALL.iter().map(|one| of_word(one, FUNCTION, self.written_in(), tongue)));
        all
    }
}

/// Is a line about two networks being typed: `join crafts to `?
fn joins(lead: &str) -> bool {
    lead.split_whitespace().next().is_some_and(|word| keyword::JOIN.word.reads(word))
}

fn action_called<'a>(arrangement: &'a Arrangement, name: &str) -> Option<&'a Action> {
    arrangement.actions.iter().find(|action| action.heading.name == name)
}

const FIGURE: Text = Text { en: "figure", es: "cifra" };
const ATTRIBUTE: Text = Text { en: "attribute", es: "atributo" };
const UNIT: Text = Text { en: "unit", es: "unidad" };
const KEYWORD: Text = Text { en: "statement", es: "declaración" };
const FUNCTION: Text = Text { en: "function", es: "función" };

pub(super) fn named(heading: &Heading, kind: &'static str) -> Candidate {
    Candidate { word: crate::scenario::written(&heading.name), kind, help: heading.title.clone().unwrap_or_default() }
}

pub(super) fn of_word(word: &Word, kind: Text, writes: Tongue, reads: Tongue) -> Candidate {
    let doc = word.doc.say(reads);
    let first = doc.split_once(". ").map_or(doc, |(first, _)| first);
    Candidate { word: word.say(writes).to_owned(), kind: kind.say(reads), help: first.to_owned() }
}

fn plain(words: &[&str], tongue: Tongue) -> Vec<Candidate> {
    let kind = Text { en: "value", es: "valor" }.say(tongue);
    words.iter().map(|word| Candidate { word: (*word).to_owned(), kind, help: String::new() }).collect()
}

fn sorted(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by(|left, right| left.word.cmp(&right.word));
    candidates.dedup_by(|left, right| left.word == right.word);
    candidates.truncate(MOST);
    candidates
}

/// The names that stand before a mark: `pool.fair` gives pool, fair.
fn last_path(lead: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '"' | ']' | '[');
    let start = lead
        .rfind(|letter: char| !is_part(letter))
        .map_or(0, |at| at + lead[at..].chars().next().map_or(1, char::len_utf8));
    let path = lead[start..].split('[').next().unwrap_or_default();
    path.split('.').map(|part| part.trim_matches('"').to_owned()).collect()
}
