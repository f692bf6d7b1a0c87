use super::*;
use crate::diagnostic::render::Look;
use crate::evaluate::*;
use crate::model::*;
use crate::standard::results::{Form, RESULTS};
use crate::tongue::{Phrase, Text};

static LED: StructureProfile = StructureProfile {
    kind: StructureKind::Led,
    leadership: Text { en: "of one member, by its capability", es: "de un componente, basado en su capacidad" },
    relative_power: Text {
        en: "limited asymmetry: members keep their own clients and specialisation",
        es: "asimetría limitada: los socios conservan sus clientes y su especialización",
    },
    decision_mode: Text {
        en: "the leader can induce and speed up decisions",
        es: "el líder puede inducir y acelerar las decisiones",
    },
    response_speed: Level::Intermediate,
    flexibility: Level::Intermediate,
    ideal_environment: Text { en: "bears change in the environment", es: "soporta cambios en el entorno" },
    names: ["one_member", "limited_asymmetry", "induced_by_leader"],
};

fn with<R>(path: &str, then: impl FnOnce(Model, Vec<Finding>, &SourceMap) -> R) -> R {
    let text = std::fs::read_to_string(path).unwrap();
    let mut sources = SourceMap::default();
    let id = sources.add(path, text.clone());
    let mut scans = vec![(id, crate::syntax::scan(&text, id), false)];
    for (name, body) in crate::standard::actions::ACTIONS {
        let id = sources.add(*name, *body);
        scans.push((id, crate::syntax::scan(body, id), true));
    }
    let mut findings = Vec::new();
    let mut parsed = Vec::new();
    for (id, scan, is_standard) in &scans {
        let (ast, found) = crate::syntax::read(scan, *id);
        findings.extend(found);
        parsed.push(crate::model::Parsed { file: *id, text: sources.file(*id).text(), ast, is_standard: *is_standard });
    }
    let (model, found) = crate::model::build(&parsed);
    findings.extend(found);
    then(model, findings, &sources)
}

fn measured(model: &Model) -> Measurements {
    let firms = model
        .firms
        .values()
        .map(|firm| FirmReading {
            size: firm.size.as_ref().map(|s| s.value),
            inferred: false,
            by_law: None,
            tax_units: None,
        })
        .collect();
    let mut arrangements = Vec::new();
    for (id, arrangement) in model.arrangements.iter() {
        let declared = arrangement.declared.as_ref().map(|d| d.value);
        let form = match declared {
            Some(d) => names::form(d),
            None => Form::HorizontalNetwork,
        };
        let mut expected: Vec<ResultReading> = RESULTS
            .iter()
            .filter(|r| r.form == form)
            .map(|r| ResultReading {
                result: Some(r),
                dimension: r.dimension,
                pursued_by: arrangement
                    .actions
                    .iter()
                    .enumerate()
                    .filter(|(_, a)| a.definition.is_some_and(|d| model.definitions[d].heading.name == r.action))
                    .map(|(i, _)| i)
                    .collect(),
                is_of_type: true,
            })
            .collect();
        if id.index() == 0 && !arrangement.actions.is_empty() {
            expected.push(ResultReading {
                result: None,
                dimension: ResultDimension::MarketAccess,
                pursued_by: vec![0],
                is_of_type: false,
            });
        }
        let ids: Vec<Id<Firm>> = arrangement.members.iter().map(|m| m.firm).collect();
        let mut restrictions = Vec::new();
        for r in Restriction::ALL {
            let members: Vec<_> =
                ids.iter().copied().filter(|f| model.firms[*f].restrictions.iter().any(|x| x.value == *r)).collect();
            if !members.is_empty() {
                let eased_by = arrangement
                    .actions
                    .iter()
                    .enumerate()
                    .filter(|(_, a)| {
                        a.definition.is_some_and(|d| model.definitions[d].eases.iter().any(|e| e.value == *r))
                    })
                    .map(|(i, _)| (id, i))
                    .collect();
                restrictions.push(RestrictionReading {
                    restriction: *r,
                    members,
                    eased_by,
                    by_membership: *r == Restriction::Disarticulation,
                });
            }
        }
        let leader = arrangement.structure.as_ref().and_then(|s| s.value.leader.as_ref().map(|l| l.value));
        arrangements.push(ArrangementReading {
            id,
            typology: Typology {
                declared,
                inferred: if std::env::var("ODD").is_ok() { Some(Cooperation::VerticalNetwork) } else { declared },
                reasons: vec![
                    Phrase::new(
                        "all six stand at one stage, lodging",
                        "las seis están en un mismo eslabón, alojamiento",
                    ),
                    Phrase::new(
                        "all work in San Blas, and none is owned by another one",
                        "todas trabajan en San Blas y ninguna es dueña de otra",
                    ),
                ],
                level: ActionLevel::Micro,
            },
            structure: StructureReading {
                kind: arrangement.structure.as_ref().map_or(StructureKind::Flat, |s| s.value.kind),
                is_declared: arrangement.structure.is_some(),
                rotating: false,
                leader,
                profile: &LED,
                fit: Fit::Good,
                fit_reasons: vec![Phrase::new(
                    "change is gradual, which a led network bears well",
                    "el cambio es gradual, y una red con liderazgo lo soporta bien",
                )],
                links: Some(10.0),
                members: Some(6),
            },
            ties: (!arrangement.ties.is_empty()).then(|| TiesReading {
                count: 6,
                density: 0.4,
                centralisation: Some(0.9),
                most_central: vec![ids[1]],
                articulation_points: vec![ids[1]],
                isolated: vec![],
                components: vec![ids.clone()],
                outside: vec![],
            }),
            expected_results: expected,
            restrictions,
        });
    }
    Measurements { firms, arrangements }
}

#[test]
fn look() {
    let path = std::env::var("RED").unwrap_or("examples/hostels.red".into());
    let width = std::env::var("WIDTH").ok().and_then(|w| w.parse().ok()).unwrap_or(80);
    let tongue = if std::env::var("ES").is_ok() { Tongue::Es } else { Tongue::En };
    let look = Look { tongue, color: std::env::var("COLOR").is_ok(), width, unicode: std::env::var("ASCII").is_err() };
    with(&path, |model, findings, sources| {
        let measurements = measured(&model);
        let findings: Vec<Finding> =
            findings.into_iter().filter(|f| f.place.file == sources.files().next().unwrap().0).collect();
        let silenced: Vec<Silenced> = findings
            .first()
            .map(|f| Silenced {
                finding: f.clone(),
                because: Some("Sol's owner prefers it so, and the others agreed to it at the founding dinner".into()),
            })
            .into_iter()
            .collect();
        let input = Input {
            model: &model,
            measurements: &measurements,
            findings: &findings,
            silenced: &silenced,
            sources,
            tongue,
        };
        let format = formats::find(&std::env::var("FORMAT").unwrap_or("human".into())).unwrap();
        println!("<<<<\n{}>>>>", (format.render)(&input, &look));
    });
}
