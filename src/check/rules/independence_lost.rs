use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, Firm, Id, Model, OwnerOf};
use crate::source::Place;
use crate::tongue::Text;
use crate::tongue::vocabulary::fold;
use rustc_hash::FxHashMap;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "independence-lost",
    severity: Severity::Error,
    summary: Text {
        en: "a member belongs to another member, or two members have the same owner",
        es: "un socio pertenece a otro socio, o dos socios tienen el mismo dueño",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-FORM-1" }],
    page: crate::page!("independence-lost"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// Somebody who owns members of one arrangement, as far as spelling shows it.
#[derive(PartialEq, Eq, Hash)]
enum Owner {
    Firm(Id<Firm>),
    Other(String),
}

/// A member and where it says who owns it.
type Owned = (Id<Firm>, Place);

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values() {
        let mut places: FxHashMap<Id<Firm>, Place> = FxHashMap::default();
        for member in &arrangement.members {
            places.entry(member.firm).or_insert(member.place);
        }
        let mut owned_by: FxHashMap<Owner, Vec<Owned>> = FxHashMap::default();
        for id in arrangement.firms() {
            for owner in &model.firms[id].owners {
                match &owner.value {
                    OwnerOf::Firm(other) if *other == id => {}
                    OwnerOf::Firm(other) if places.contains_key(other) => {
                        findings.push(owned_by_member(model, arrangement, &places, *other, (id, owner.place)));
                    }
                    OwnerOf::Firm(other) => owned_by.entry(Owner::Firm(*other)).or_default().push((id, owner.place)),
                    OwnerOf::Other(name) => {
                        let key = Owner::Other(fold(name).to_lowercase());
                        owned_by.entry(key).or_default().push((id, owner.place));
                    }
                }
            }
        }
        let mut shared: Vec<Vec<Owned>> = owned_by.into_values().collect();
        shared.iter_mut().for_each(|owned| owned.dedup_by_key(|(firm, _)| *firm));
        shared.retain(|owned| owned.len() > 1);
        shared.sort_by_key(|owned| places[&owned[0].0]);
        findings.extend(shared.iter().map(|owned| same_owner(model, arrangement, &places, owned)));
    }
}

fn owned_by_member(
    model: &Model,
    arrangement: &Arrangement,
    places: &FxHashMap<Id<Firm>, Place>,
    owner: Id<Firm>,
    (owned, stated): Owned,
) -> Finding {
    let (named, members) = (arrangement.named(), arrangement.kind.members());
    let (owner_name, owned_name) = (model.firms[owner].heading.shown(), model.firms[owned].heading.shown());
    let en = format!("{owned_name} belongs to {owner_name}, and both take part in {}", named.en);
    let es = format!("{owned_name} pertenece a {owner_name}, y las dos participan en {}", named.es);
    Finding::new(&RULE, places[&owned], en, es)
        .label(places[&owner], "the owner takes part, too", "la propietaria también participa")
        .label(stated, "its owner", "su propietaria")
        .help(
            format!("leave {owned_name} out of `{}` and add its figures to those of {owner_name}", members.en),
            format!("quita a {owned_name} de `{}` y suma sus cifras a las de {owner_name}", members.es),
        )
}

fn same_owner(
    model: &Model,
    arrangement: &Arrangement,
    places: &FxHashMap<Id<Firm>, Place>,
    owned: &[Owned],
) -> Finding {
    let named = arrangement.named();
    let firms: Vec<Id<Firm>> = owned.iter().map(|(firm, _)| *firm).collect();
    let names = model.naming(&firms);
    let en = format!("{} have the same owner and take part in {}", names.en, named.en);
    let es = format!("{} tienen el mismo propietario y participan en {}", names.es, named.es);
    let finding = Finding::new(&RULE, places[&firms[1]], en, es).weighing(Severity::Warning);
    let finding =
        owned.iter().take(3).fold(finding, |finding, (_, stated)| finding.label(*stated, "owner", "propietario"));
    finding.help(
        "find out whether they are really run apart; if so, say it: `allow independence-lost \"…\"`",
        "averigua si de verdad se manejan por separado; si es así, dilo: `admite independence-lost \"…\"`",
    )
}
