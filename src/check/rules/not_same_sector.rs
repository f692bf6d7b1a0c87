use crate::check::Check;
use crate::check::majority::majority;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, Cooperation, Id, Member, Model, Sector, naming};
use crate::tongue::Phrase;
use crate::tongue::Text;
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "not-same-sector",
    severity: Severity::Warning,
    summary: Text {
        en: "the members of a declared horizontal network are of different sectors",
        es: "los socios de una red declarada horizontal son de sectores distintos",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-HNET-1" }],
    page: crate::page!("not-same-sector"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// A member and its sector.
type Placed<'m> = (&'m Member, Id<Sector>);

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let declared = model.arrangements.values().filter(|other| other.declares(Cooperation::HorizontalNetwork));
    for arrangement in declared.filter(|arrangement| !arrangement.members_incomplete) {
        let sector = |member: &Member| model.sector_of(&model.firms[member.firm]);
        let placed: Vec<Placed<'_>> =
            arrangement.members_once().filter_map(|member| Some((member, sector(member)?))).collect();
        let sectors: Vec<Id<Sector>> = placed.iter().map(|(_, sector)| *sector).collect();
        // A part of a sector is of one sector with the whole.
        let widest = model.widest_sectors(&sectors);
        let parts = majority(&placed.into_iter().zip(widest).collect::<Vec<_>>());
        if !parts.others.is_empty() {
            findings.push(finding(model, arrangement, &parts.most, &parts.others));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, most: &[Placed<'_>], others: &[Placed<'_>]) -> Finding {
    let named = arrangement.named();
    let firms = |part: &[Placed<'_>]| part.iter().map(|(member, _)| member.firm).collect::<Vec<_>>();
    let (odd, main) = (model.naming(&firms(others)), model.naming(&firms(most)));
    let (odd_of, main_of) = (sectors(model, others), sectors(model, most));
    let one = model.is_one(&firms(others));
    let (is, es_son) = if one { ("is", "es") } else { ("are", "son") };
    let en = format!(
        "{} is declared horizontal, but {} {is} of {}, not of {} with {}",
        named.en, odd.en, odd_of.en, main_of.en, main.en
    );
    let es = format!(
        "{} se declara horizontal, pero {} {es_son} de {}, y no de {} como {}",
        named.es, odd.es, odd_of.es, main_of.es, main.es
    );
    let mut finding = Finding::new(&RULE, others[0].0.place, en, es);
    for (member, sector) in [others[0], most[0]] {
        let firm = &model.firms[member.firm];
        let stated = firm.sector.as_ref().map(|sector| sector.place).or(firm.stage.as_ref().map(|stage| stage.place));
        let name = model.sectors[sector].heading.shown();
        if let Some(place) = stated {
            finding = finding.label(place, format!("of the sector {name}"), format!("del sector {name}"));
        }
    }
    finding.help(
        "keep the network to one sector; if it is the place that unites these firms, declare an `agreement … \
             territorial in …`",
        "deja en la red un solo sector; si lo que une a estas empresas es el lugar, declara un `acuerdo … \
             territorial en …`",
    )
}

fn sectors(model: &Model, part: &[Placed<'_>]) -> Phrase {
    let mut seen = FxHashSet::default();
    let sectors: Vec<_> = part.iter().map(|(_, sector)| *sector).filter(|sector| seen.insert(*sector)).collect();
    naming(sectors.iter().map(|sector| &model.sectors[*sector].heading))
}
