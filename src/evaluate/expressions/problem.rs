//! Why something could not be worked out, as findings.

use crate::diagnostic::Finding;
use crate::evaluate::rules::{unbound_name, value_missing};
use crate::model::rules::{circular_definition, not_finite, too_many_entities, wrong_type};
use crate::model::{Firm, Id, Model};
use crate::source::Place;
use crate::tongue::Phrase;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

/// Why an expression could not be worked out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Problem {
    /// A firm does not say what is asked of it.
    Missing { place: Place, firm: Id<Firm>, what: Phrase },
    /// A name that lines bind stands for nobody here.
    Nobody(Place),
    /// A figure is asked for inside the lines that figures are made of.
    FigureInside(Place),
    /// An uncertain condition chooses between things that are no amounts.
    Uncertain(Place),
    /// Two lists that are not of the same firms.
    Unpaired(Place),
    /// Definitions lead too deep into each other, or into themselves.
    TooDeep(Place),
    /// There is no finite result.
    NotFinite(Option<Place>),
    /// More firms than can be drawn one by one.
    TooManyDraws(Place),
    /// A programme with more parallel phases than can be told apart.
    TooManyPaths(Place),
    /// Weights of `proportional` that are below zero or add up to nothing.
    Weights(Place),
}

/// Firms by the place that asks something of them, and what it asks.
type Lacking<'p> = IndexMap<(Place, &'p Phrase), Vec<Id<Firm>>, FxBuildHasher>;

impl Problem {
    /// As findings; firms that lack the same in the same place are named together.
    pub(crate) fn findings(problems: &[Problem], model: &Model) -> Vec<Finding> {
        let mut lacking: Lacking<'_> = Lacking::default();
        for problem in problems {
            if let Problem::Missing { place, firm, what } = problem {
                lacking.entry((*place, what)).or_default().push(*firm);
            }
        }
        let missing = lacking.iter().map(|((place, what), firms)| value_missing::finding(model, *place, firms, what));
        let others = problems.iter().filter(|problem| !matches!(problem, Problem::Missing { .. }));
        missing.chain(others.filter_map(|problem| problem.finding(model))).collect()
    }

    /// As a finding; `None` where nobody wrote what is at fault.
    fn finding(&self, model: &Model) -> Option<Finding> {
        Some(match self {
            Problem::Missing { place, firm, what } => value_missing::finding(model, *place, &[*firm], what),
            Problem::Nobody(place) => Finding::new(
                &unbound_name::RULE,
                *place,
                "this name stands for nobody in this line",
                "este nombre no se refiere a nadie en esta línea",
            )
            .help(
                "`member` needs a line `each member`, `outsider` one of `each outsider`, `leader` a structure with a leader",
                "`socio` pide una línea `cada socio`, `externo` una de `cada externo`, `líder` una estructura con líder",
            ),
            Problem::FigureInside(place) => Finding::new(
                &unbound_name::RULE,
                *place,
                "a figure is worked out from the lines, so that no line can rest on one",
                "una cifra se calcula a partir de las líneas, así que ninguna línea puede apoyarse en ella",
            )
            .help(
                "figures stand in `expect` and in questions; here, write what the figure is made of",
                "las cifras van en `espera` y en las preguntas; aquí escribe aquello de lo que se compone",
            ),
            Problem::Uncertain(place) => Finding::new(
                &wrong_type::RULE,
                *place,
                "this condition is uncertain, and what it chooses between are no amounts",
                "esta condición es incierta, y lo que elige no son cantidades",
            )
            .help("choose between amounts, or make the condition certain", "elige entre cantidades, o haz cierta la condición"),
            Problem::Unpaired(place) => Finding::new(
                &wrong_type::RULE,
                *place,
                "these two lists are not of the same firms, so they cannot be put together firm by firm",
                "estas dos listas no son de las mismas empresas, así que no se pueden juntar empresa por empresa",
            )
            .help(
                "ask both of the same list, with the same `where`, or take the `sum` of each first",
                "pregunta a la misma lista en las dos, con el mismo `donde`, o saca antes la `suma` de cada una",
            ),
            Problem::TooDeep(place) => Finding::new(
                &circular_definition::RULE,
                *place,
                "what this rests on leads through too many definitions, or back to itself",
                "aquello en que esto se apoya pasa por demasiadas definiciones, o vuelve a sí mismo",
            )
            .help("give one of them a value of its own", "dale a una de ellas un valor propio"),
            Problem::NotFinite(place) => Finding::new(
                &not_finite::RULE,
                (*place)?,
                "in some samples this has no finite result",
                "en algunas muestras esto no tiene un resultado finito",
            )
            .help(
                "it divides by zero, takes the root of a number below zero or grows beyond any number: keep its parts away \
                 from that",
                "divide entre cero, toma la raíz de un número menor que cero o crece más allá de todo número: aleja sus \
                 partes de eso",
            ),
            Problem::TooManyDraws(place) => Finding::new(
                &wrong_type::RULE,
                *place,
                "this is drawn for each firm of a group that has too many of them",
                "esto se sortea para cada empresa de un grupo que tiene demasiadas",
            )
            .help(
                format!("draw it once for the group, or split the group: at most {} firms are drawn one by one", crate::limits::MAX_DRAWN_FIRMS),
                format!("sortéalo una vez para el grupo, o divide el grupo: se sortean una por una a lo más {} empresas", crate::limits::MAX_DRAWN_FIRMS),
            ),
            Problem::TooManyPaths(place) => Finding::new(
                &too_many_entities::RULE,
                *place,
                "too many phases of this programme run side by side to follow each firm through them",
                "en este programa corren en paralelo demasiadas etapas para seguir a cada empresa por ellas",
            )
            .help("put some of them together", "junta algunas de ellas"),
            Problem::Weights(place) => crate::evaluate::rules::sharing_undefined::finding(*place),
        })
    }
}
