//! A cluster: who belongs to it, who surrounds it, how its market grows, and what its firms have of it.

use super::institutions;
use super::money::mean as money;
use super::page::{Ink, Page};
use super::table::{Cell, Table};
use super::typology::capital;
use super::wrap::glued;
use crate::evaluate::clusters::{ClusterReading, ClusterResults, GroupReading, SegmentReading};
use crate::evaluate::money::Stat;
use crate::model::{Cluster, ClusterEntry, EntryOf, Segment, Stated};
use crate::tongue::{Text, Tongue, number};

/// The most things that one row names.
const MAX_NAMED: usize = 40;

const FIRM: (Text, Text) = (Text { en: "firm", es: "empresa" }, Text { en: "firms", es: "empresas" });

pub(super) fn write(page: &mut Page, cluster: &Cluster, reading: &ClusterReading) {
    page.blank();
    page.title(cluster.heading.shown());
    let sentence = sentence(page, cluster, reading);
    page.paragraph(0, Ink::Plain, &sentence);
    facts(page, cluster);
    groups(page, cluster, reading);
    institutions::of_cluster(page, &reading.cover);
    segments(page, cluster, reading);
    if let Some(of) = &reading.results {
        results(page, of);
    }
    page.blank();
}

/// `Cluster in Cusco: 9 firms, 2 networks and agreements.`
fn sentence(page: &Page, cluster: &Cluster, reading: &ClusterReading) -> String {
    let tongue = page.tongue();
    let territory = cluster.territory.and_then(|id| page.model().territories.get(id));
    let (Some(territory), Some(firms)) = (territory, reading.firms) else {
        return page
            .say(
                "Cluster without a territory: its results cannot be added up.",
                "Conglomerado sin territorio: no se pueden sumar sus resultados.",
            )
            .to_owned();
    };
    if firms == 0 {
        return match tongue {
            Tongue::En => format!("Cluster in {}; the model declares no firm there.", territory.heading.shown()),
            Tongue::Es => format!("Conglomerado en {}; el modelo no declara empresas allí.", territory.heading.shown()),
        };
    }
    let firms = number::count(tongue, firms as usize, FIRM.0, FIRM.1);
    let (one, many) = (
        Text { en: "network or agreement", es: "red o acuerdo" },
        Text { en: "networks and agreements", es: "redes y acuerdos" },
    );
    let acting = number::count(tongue, reading.arrangements.len(), one, many);
    match tongue {
        Tongue::En => format!("Cluster in {}: {firms} of the model, {acting}.", territory.heading.shown()),
        Tongue::Es => format!("Conglomerado en {}: {firms} del modelo, {acting}.", territory.heading.shown()),
    }
}

fn facts(page: &mut Page, cluster: &Cluster) {
    let stated =
        |page: &Page, list: &[Stated<String>]| named(page, list.iter().map(|stated| spaced(&stated.value)).collect());
    let promoter = cluster.promoter.as_ref().map(|promoter| {
        let institution = cluster.promoting_institution.and_then(|id| page.model().institutions.get(id));
        let firm = || page.model().firms.values().find(|firm| firm.heading.name == promoter.value);
        let heading = institution.map(|one| &one.heading).or_else(|| firm().map(|firm| &firm.heading));
        heading.map_or(promoter.value.clone(), |heading| heading.shown().to_owned())
    });
    let mut table = Table::labelled(page);
    table.says(page.say("Promoter", "Promotor"), promoter);
    table.says(page.say("Provinces", "Provincias"), stated(page, &cluster.provinces));
    table.says(page.say("Clients", "Clientes"), stated(page, &cluster.clients));
    table.says(page.say("Note", "Nota"), cluster.heading.note.clone());
    table.says(page.say("Source", "Fuente"), cluster.heading.source.clone());
    page.blank();
    table.write(page);
}

/// A word as people read it.
pub(super) fn spaced(word: &str) -> String {
    word.replace('_', " ")
}

/// A list that does not grow without end; `None` where it is empty.
pub(super) fn named(page: &Page, mut words: Vec<String>) -> Option<String> {
    let left = words.len().saturating_sub(MAX_NAMED);
    words.truncate(MAX_NAMED);
    if left > 0 {
        let more = Text { en: "more", es: "más" };
        words.push(number::count(page.tongue(), left, more, more));
    }
    (!words.is_empty()).then(|| number::list(page.tongue(), &words))
}

fn groups(page: &mut Page, cluster: &Cluster, reading: &ClusterReading) {
    page.section(page.say("Who belongs to it", "Quiénes lo forman"), "PROMPYME, K-CLUS-1");
    let mut table = Table::labelled(page);
    for ((group, entries), counted) in cluster.groups.iter().zip(&reading.groups) {
        let label = capital(group.title().say(page.tongue()));
        match named(page, entries_shown(page, entries, counted)) {
            Some(text) => table.says(&label, Some(text)),
            None => table.row([Cell::faint(label), Cell::strong(page.say("nobody listed", "no se indica a nadie"))]),
        }
    }
    table.write(page);
}

fn entries_shown(page: &Page, entries: &[ClusterEntry], counted: &GroupReading) -> Vec<String> {
    let shown = |(entry, firms): (&ClusterEntry, &Option<u64>)| {
        let word = entry_shown(page, entry);
        match firms {
            Some(firms) => {
                let firms = glued(&number::count(page.tongue(), *firms as usize, FIRM.0, FIRM.1));
                format!("{word} ({firms})")
            }
            None => word,
        }
    };
    entries.iter().zip(&counted.entries).map(shown).collect()
}

/// The title of what it names, unless the entry has one of its own.
fn entry_shown(page: &Page, entry: &ClusterEntry) -> String {
    let model = page.model();
    let heading = match &entry.of {
        Some(EntryOf::Firm(id)) => model.firms.get(*id).map(|firm| &firm.heading),
        Some(EntryOf::Sector(id)) => model.sectors.get(*id).map(|sector| &sector.heading),
        Some(EntryOf::Stages(stages)) => {
            stages.first().and_then(|id| model.stages.get(*id)).map(|stage| &stage.heading)
        }
        None => None,
    };
    let named = heading.filter(|heading| heading.name == entry.word.value);
    named.map_or_else(|| spaced(&entry.word.value), |heading| spaced(heading.shown()))
}

fn segments(page: &mut Page, cluster: &Cluster, reading: &ClusterReading) {
    if cluster.segments.is_empty() {
        return;
    }
    page.section(page.say("Market segments", "Segmentos de mercado"), "PROMPYME, K-CUSCO-2");
    let years = page.model().settings.horizon_years();
    let horizon = match page.tongue() {
        Tongue::En => format!("In {years} years"),
        Tongue::Es => format!("En {years} años"),
    };
    let head = [
        page.say("Segment", "Segmento").to_owned(),
        page.say("Level", "Nivel").to_owned(),
        page.say("Growth a year", "Crece al año").to_owned(),
        horizon,
    ];
    let mut table = Table::of_numbers(2, head.into_iter().map(Cell::plain).collect());
    let both = || cluster.segments.iter().zip(&reading.segments);
    for (segment, read) in both() {
        table.push(row(page, segment, read));
    }
    if table.keeps_words(page) {
        table.write(page)
    } else {
        table.stacked(page, "").write(page)
    }
    for segment in &cluster.segments {
        remarks(page, segment);
    }
    if both().any(|(_, read)| read.growth.is_some_and(|growth| growth.varies())) {
        page.blank();
        let text = page.say(
            "Growth: the expected value, and in brackets the range that holds nine samples in ten.",
            "Crecimiento: el valor esperado y, entre paréntesis, el rango con nueve de cada diez muestras.",
        );
        page.paragraph(2, Ink::Faint, text);
    }
}

fn row(page: &Page, segment: &Segment, read: &SegmentReading) -> Vec<Cell> {
    let tongue = page.tongue();
    let level = segment.level.as_ref().map(|level| level.value.word().say(tongue).to_owned());
    let unknown = || page.say("not known", "no se sabe").to_owned();
    let growth = |stat: Option<Stat>| stat.map_or_else(unknown, |stat| spread(page, &stat));
    vec![
        Cell::plain(capital(&spaced(segment.heading.shown()))),
        Cell::plain(level.unwrap_or_else(unknown)),
        Cell::plain(growth(read.growth)),
        Cell::plain(growth(read.over_horizon)),
    ]
}

/// `12.1 % (8.2 – 16.0)`.
fn spread(page: &Page, stat: &Stat) -> String {
    let tongue = page.tongue();
    // A certain rate as it was written; what is drawn, all with as many digits.
    let decimals = usize::from(stat.varies() || (stat.mean * 1000.0).round() % 10.0 != 0.0);
    let middle = glued(&number::percent(tongue, stat.mean, decimals));
    if !stat.varies() {
        return middle;
    }
    let to = if page.look.unicode { "–" } else { page.say("to", "a") };
    let end = |ratio: f64| number::number(tongue, ratio * 100.0, decimals);
    format!("{middle} {}", glued(&format!("({} {to} {})", end(stat.p5), end(stat.p95))))
}

/// Why it stands there, where, for whom, and what is to be known of it.
fn remarks(page: &mut Page, segment: &Segment) {
    let list = |words: &[Stated<String>]| words.iter().map(|stated| spaced(&stated.value)).collect();
    let labelled = |label: &str, text: Option<String>| text.map(|text| format!("{label}: {text}"));
    let parts = [
        labelled(page.say("Causes", "Causas"), named(page, list(&segment.causes))),
        labelled(page.say("Provinces", "Provincias"), named(page, list(&segment.provinces))),
        labelled(page.say("Clients", "Clientes"), named(page, list(&segment.clients))),
        segment.heading.note.clone(),
        labelled(page.say("Source", "Fuente"), segment.heading.source.clone()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(|part| part.trim_end_matches('.').to_owned()).collect();
    if parts.is_empty() {
        return;
    }
    page.blank();
    page.paragraph(2, Ink::Strong, &capital(&spaced(segment.heading.shown())));
    for part in parts {
        page.paragraph(4, Ink::Plain, &format!("{part}."));
    }
}

fn results(page: &mut Page, of: &ClusterResults) {
    page.section(page.say("What its firms have of it", "Lo que obtienen sus empresas"), "PROMPYME, K-END-1");
    let model = page.model();
    let shown = |ids: &[crate::model::Id<crate::model::Arrangement>]| {
        let found = ids.iter().filter_map(|id| model.arrangements.get(*id));
        found.map(|one| one.heading.shown().to_owned()).collect::<Vec<_>>()
    };
    let counted = named(page, shown(&of.counted));
    let left_out = named(page, shown(&of.not_counted));
    let some = |value: f64| (value != 0.0).then(|| money(page, value));
    let mut table = Table::labelled(page);
    table.says(page.say("From", "De"), counted);
    table.says(page.say("Net present value", "Valor actual neto"), Some(money(page, of.npv)));
    table.says(page.say("Each alone", "Cada una sola"), Some(money(page, of.npv_alone)));
    table.says(page.say("Gain", "Ganancia"), Some(money(page, of.gain())));
    table.says(page.say("Spillover", "Derrame"), some(of.spillover));
    table.says(page.say("For all parties", "Para todas las partes"), Some(money(page, of.social_npv)));
    table.says(page.say("Support declared", "Apoyo declarado"), some(of.support_declared));
    table.says(page.say("Support needed", "Apoyo necesario"), Some(money(page, of.support_needed)));
    table.says(page.say("Not in the sums", "Fuera de las sumas"), left_out);
    table.write(page);
    page.blank();
    let text = page.say(
        "Expected present values. Net present value, alone and gain are those of the firms of the territory, each \
         counted once; the rows below them are of the whole networks and agreements that act there.",
        "Valores presentes esperados. El valor actual neto, el de cada una sola y la ganancia son de las empresas del \
         territorio, cada una contada una vez; las filas que siguen son de las redes y acuerdos enteros que actúan allí.",
    );
    page.paragraph(2, Ink::Faint, text);
}
