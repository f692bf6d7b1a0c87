use super::Look;
use super::frame::Frame;
use super::lines::wrap;
use super::paint::{Ink, paint};
use super::position::Positions;
use super::words::{HELP, MORE, SOURCE, and_more, citations, summary};
use crate::diagnostic::Finding;
use crate::limits::MAX_SHOWN_FINDINGS;
use crate::source::SourceMap;
use crate::tongue::Text;
use rustc_hash::FxHashSet;
use unicode_width::UnicodeWidthStr;

/// The narrowest page.
const MIN_WIDTH: usize = 48;

/// Findings for a person: each with the words at fault, then one line that counts them.
///
/// At most [`MAX_SHOWN_FINDINGS`] are shown: the gravest, in the order given. A rule's sources and where to
/// read more are told once. Every line ends with a line break. The places must belong to `sources`.
pub fn human(findings: &[Finding], sources: &SourceMap, look: &Look) -> String {
    let mut out = self::findings(findings, sources, look);
    out += &paint(look, Ink::Strong, &summary(findings, sources, look.tongue));
    out.push('\n');
    out
}

/// As [`human`], without the line that counts them.
pub fn findings(findings: &[Finding], sources: &SourceMap, look: &Look) -> String {
    let look = &Look { width: look.width.max(MIN_WIDTH), ..*look };
    let mut page = Page { look, out: String::new(), told: FxHashSet::default() };
    let mut positions = Positions::new(sources);
    let shown = gravest(findings);
    for finding in &shown {
        page.header(finding);
        Frame { look, sources }.draw(&mut page.out, finding, &mut positions);
        page.footer(finding);
        page.out.push('\n');
    }
    let hidden = findings.len() - shown.len();
    if hidden > 0 {
        page.line(Ink::Faint, &and_more(hidden, look.tongue));
    }
    page.out
}

/// The findings to be shown: if there are too many, advice goes first and errors last.
fn gravest(findings: &[Finding]) -> Vec<&Finding> {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    if order.len() > MAX_SHOWN_FINDINGS {
        order.sort_by_key(|at| findings[*at].severity);
        order.truncate(MAX_SHOWN_FINDINGS);
        order.sort_unstable();
    }
    order.into_iter().map(|at| &findings[at]).collect()
}

struct Page<'a> {
    look: &'a Look,
    out: String,
    /// Rules whose sources have been told.
    told: FxHashSet<&'static str>,
}

impl Page<'_> {
    fn line(&mut self, ink: Ink, text: &str) {
        self.out += &paint(self.look, ink, text);
        self.out.push('\n');
    }

    /// `error: what is wrong [rule]`
    fn header(&mut self, finding: &Finding) {
        let word = finding.severity.title().say(self.look.tongue);
        let rule = format!("[{}]", finding.rule.name);
        let indent = word.width() + 2;
        let message = format!("{} {rule}", finding.message.say(self.look.tongue).trim_end());
        self.out += &paint(self.look, Ink::Of(finding.severity), &format!("{word}:"));
        for (at, line) in wrap(&message, self.look.width - indent).iter().enumerate() {
            let blank = if at == 0 { 1 } else { indent };
            let (strong, faint) = match line.strip_suffix(&rule) {
                Some(before) => (before, rule.as_str()),
                None => (line.as_str(), ""),
            };
            let strong = paint(self.look, Ink::Strong, strong);
            self.out += &format!("{:blank$}{strong}{}\n", "", paint(self.look, Ink::Faint, faint));
        }
    }

    fn footer(&mut self, finding: &Finding) {
        if let Some(help) = &finding.help {
            self.remark(HELP, Ink::Plain, help.say(self.look.tongue));
        }
        if !self.told.insert(finding.rule.name) {
            return;
        }
        let sources = citations(finding.rule);
        if !sources.is_empty() {
            self.remark(SOURCE, Ink::Faint, &sources);
        }
        self.remark(MORE, Ink::Faint, &format!("minka explain {}", finding.rule.name));
    }

    /// `  help: what to do`, the colons of all remarks below each other.
    fn remark(&mut self, key: Text, ink: Ink, text: &str) {
        let (key, column) = (key.say(self.look.tongue), 2 + SOURCE.say(self.look.tongue).width());
        let indent = column + 2;
        for (at, line) in wrap(text, self.look.width - indent).iter().enumerate() {
            if at == 0 {
                self.out.push_str(&" ".repeat(column - key.width()));
                self.out += &paint(self.look, Ink::Second, &format!("{key}:"));
                self.out.push(' ');
            } else {
                self.out.push_str(&" ".repeat(indent));
            }
            self.line(ink, line);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Severity;

    #[test]
    fn errors_come_last_to_be_left_out() {
        assert!([Severity::Error, Severity::Warning, Severity::Advice].is_sorted());
    }
}
