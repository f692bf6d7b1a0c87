//! Who may enter, and what stands in the way of the others.

use super::super::page::{Ink, Page};
use super::super::table::{Cell, Table};
use crate::evaluate::{Answer, Compared, Eligibility, FirmVerdict, GroupVerdict, Verdict};
use crate::model::{Firm, Id, Programme};
use crate::report::{answers, names};
use crate::tongue::{Phrase, Text, Tongue, number};

/// The most firms that are shown one by one.
const MAX_ROWS: usize = 40;

pub(super) fn write(page: &mut Page, programme: &Programme, read: &Eligibility) {
    page.section(page.say("Who may enter", "Quién puede entrar"), "");
    for requirement in &programme.requirements {
        page.point(2, &requirement.label);
    }
    page.blank();
    if !read.groups.is_empty() {
        groups(page, programme, read);
    }
    let of = |wanted: Verdict| read.firms.iter().filter(|one| one.verdict == wanted).map(|one| one.count).sum::<u64>();
    if read.of_group.contains(&false) {
        let text = counts(page, [of(Verdict::Eligible), of(Verdict::NotEligible), of(Verdict::NotKnown)]);
        page.paragraph(2, Ink::Strong, &text);
        firms(page, programme, read);
    }
}

fn counts(page: &Page, [eligible, unfit, unknown]: [u64; 3]) -> String {
    let tongue = page.tongue();
    let shown = |count: u64, one: Text, many: Text| number::count(tongue, count as usize, one, many);
    let eligible = shown(
        eligible,
        Text { en: "firm is eligible", es: "empresa es elegible" },
        Text { en: "firms are eligible", es: "empresas son elegibles" },
    );
    let unfit_shown = shown(unfit, Text { en: "is not", es: "no lo es" }, Text { en: "are not", es: "no lo son" });
    let fit = if unfit == 0 { eligible } else { format!("{eligible}, {unfit_shown}") };
    let digits = number::number(tongue, unknown as f64, 0);
    match (unknown, tongue) {
        (0, _) => format!("{fit}."),
        (_, Tongue::En) => format!("{fit}; of {digits} it is not known."),
        (_, Tongue::Es) => format!("{fit}; de {digits} no se sabe."),
    }
}

fn groups(page: &mut Page, programme: &Programme, read: &Eligibility) {
    let head = [page.say("Who applies", "Quién postula"), page.say("Verdict", "Veredicto"), page.say("Why", "Por qué")];
    let mut table = Table::headed(2, head);
    for group in &read.groups {
        let id = group.group.and_then(|id| page.model().arrangements.get(id));
        let who = match id {
            Some(arrangement) => arrangement.heading.shown().to_owned(),
            None => page.say("The firms together", "Las empresas juntas").to_owned(),
        };
        let mut why = reasons(page, programme, &group.answers);
        why.extend(of_firms(page, group));
        table.row([Cell::plain(who), verdict(page, group.verdict), Cell::plain(why.join("; "))]);
    }
    table.write(page);
    page.blank();
}

/// How many of its firms fail by themselves.
fn of_firms(page: &Page, group: &GroupVerdict) -> Option<String> {
    group.group?;
    let (one, many) = (
        Text { en: "firm of it is not eligible", es: "empresa suya no es elegible" },
        Text { en: "firms of it are not eligible", es: "empresas suyas no son elegibles" },
    );
    (group.unfit > 0).then(|| number::count(page.tongue(), group.unfit as usize, one, many))
}

fn firms(page: &mut Page, programme: &Programme, read: &Eligibility) {
    let head = [page.say("Firm", "Empresa"), page.say("Verdict", "Veredicto"), page.say("Why", "Por qué")];
    let mut table = Table::headed(2, head);
    let mut all: Vec<&FirmVerdict> = read.firms.iter().collect();
    if all.len() > MAX_ROWS {
        // Those in whose way something stands are what one looks for.
        all.sort_by_key(|one| std::cmp::Reverse(one.verdict));
    }
    for one in all.iter().take(MAX_ROWS) {
        let who = applicant(page, one);
        let why = reasons(page, programme, &one.answers).join("; ");
        table.row([Cell::plain(who), verdict(page, one.verdict), Cell::plain(why)]);
    }
    table.write(page);
    let left = all.len().saturating_sub(MAX_ROWS);
    if left > 0 {
        let (one, many) = (Text { en: "more", es: "más" }, Text { en: "more", es: "más" });
        let more = number::count(page.tongue(), left, one, many);
        let text = page.say("in `minka run --format json`", "en `minka run --format json`");
        page.paragraph(2, Ink::Faint, &format!("{more} {text}"));
    }
}

/// `Looms (6), Weavers`: who, how many, and the network they apply with.
fn applicant(page: &Page, one: &FirmVerdict) -> String {
    let mut who = names::firm_shown(page.model(), one.firm).to_owned();
    if one.count > 1 {
        who += &format!(" ({})", number::number(page.tongue(), one.count as f64, 0));
    }
    if let Some(network) = one.with.and_then(|id| page.model().arrangements.get(id)) {
        who += &format!(", {}", network.heading.shown());
    }
    who
}

fn verdict(page: &Page, verdict: Verdict) -> Cell {
    match verdict {
        Verdict::Eligible => Cell::plain(page.say("eligible", "elegible")).inked(Ink::Good),
        Verdict::NotEligible => Cell::strong(page.say("not eligible", "no elegible")).inked(Ink::Bad),
        Verdict::NotKnown => Cell::strong(page.say("not known", "no se sabe")),
    }
}

fn reasons(page: &Page, programme: &Programme, all: &[Answer]) -> Vec<String> {
    all.iter().map(|answer| reason(page, programme, answer)).collect()
}

fn reason(page: &Page, programme: &Programme, answer: &Answer) -> String {
    let (model, tongue) = (page.model(), page.tongue());
    let label = &programme.requirements[answer.requirement].label;
    let said = match &answer.figure {
        Some(Compared::Amounts { is, asked, of }) => {
            let one = |value: f64| answers::amount(model, tongue, of, false, value);
            format!(": {} ({} {})", one(*is), page.say("asked:", "se pide:"), one(*asked))
        }
        Some(Compared::Choice(word)) => format!(": {}", names::word(word, tongue)),
        Some(Compared::Said(true)) => format!(": {}", page.say("yes", "sí")),
        Some(Compared::Said(false)) => ": no".to_owned(),
        None => lacking(page, &answer.lacking),
    };
    let chance = answer.probability.map(|chance| number::chance(tongue, chance));
    let chance = chance
        .map(|chance| format!(", {} {chance}", page.say("met with a chance of", "se cumple con probabilidad de")));
    format!("{label}{said}{}", chance.unwrap_or_default())
}

/// What is not stated; of many firms only how many they are.
fn lacking(page: &Page, all: &[(Option<Id<Firm>>, Phrase)]) -> String {
    let Some((first, what)) = all.first() else { return String::new() };
    let what = what.say(page.tongue());
    let not_stated = page.say("not stated", "sin declarar");
    let firms: Vec<Id<Firm>> = all.iter().filter_map(|(firm, _)| *firm).collect();
    match (first, firms.len()) {
        (None, _) => {
            format!(": {} `{what}`", page.say("the programme does not state its", "el programa no declara su"))
        }
        (Some(_), 0 | 1) => format!(": `{what}` {not_stated}"),
        (Some(_), _) => format!(": `{what}` {not_stated} ({})", page.model().naming(&firms).say(page.tongue())),
    }
}
