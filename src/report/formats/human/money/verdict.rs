//! What follows, in one plain sentence (K-WHY-1).

use super::super::page::Page;
use super::amounts::money;
use crate::evaluate::money::{MemberMoney, MoneyReading, Verdict};
use crate::model::{Arrangement, ArrangementKind};
use crate::report::names;
use crate::tongue::{Phrase, Text, Tongue, number};

/// The most members that are named.
const MAX_NAMED: usize = 3;

pub(super) fn sentence(page: &Page, arrangement: &Arrangement, reading: &MoneyReading) -> String {
    let tongue = page.tongue();
    if reading.shared_by_contribution {
        let text = page.say(
            "Members share by what each contributes (`shapley`). This version works out what all of them have \
             together, but not yet the part of each, nor the verdict that rests on it.",
            "Los socios reparten según lo que cada uno aporta (`shapley`). Esta versión calcula lo que tienen entre \
             todos, pero todavía no la parte de cada uno ni el veredicto que depende de ella.",
        );
        return text.to_owned();
    }
    let reason = match reading.verdict {
        Verdict::Viable => viable(arrangement, reading),
        Verdict::ViableWithResharing => with_resharing(page, arrangement, reading),
        Verdict::ViableWithSupport => with_support(page, arrangement, reading),
        Verdict::NotViable => not_viable(page, arrangement, reading),
    };
    let verdict = reading.verdict.title().say(tongue);
    match support(page, reading) {
        Some(support) => format!("{}: {verdict} {}.", reason.say(tongue), support.say(tongue)),
        None => format!("{}: {verdict}.", reason.say(tongue)),
    }
}

/// What a member is called.
fn takers(arrangement: &Arrangement) -> (Text, Text) {
    match arrangement.kind {
        ArrangementKind::Network => (Text { en: "member", es: "socio" }, Text { en: "members", es: "socios" }),
        ArrangementKind::Agreement => {
            (Text { en: "participant", es: "participante" }, Text { en: "participants", es: "participantes" })
        }
    }
}

fn viable(arrangement: &Arrangement, reading: &MoneyReading) -> Phrase {
    let (one, _) = takers(arrangement);
    let gains = |member: &MemberMoney| member.gain.mean > 1e-9 * (member.npv.mean.abs() + member.npv_alone.mean.abs());
    if !reading.members.iter().all(gains) {
        return Phrase::new(format!("No {} loses by it", one.en), format!("Ningún {} pierde con ello", one.es));
    }
    let all = all_gain(arrangement, reading);
    if reading.support_declared > 0.0 {
        Phrase::new(
            format!("{}, even without what others pay for them", all.en),
            format!("{}, incluso sin lo que otros pagan por ellos", all.es),
        )
    } else {
        all
    }
}

/// `Every member gains`; where that is not certain, it is only to be expected.
fn all_gain(arrangement: &Arrangement, reading: &MoneyReading) -> Phrase {
    let (one, many) = takers(arrangement);
    if reading.members.iter().all(|member| member.gain_probability >= 1.0) {
        Phrase::new(format!("Every {} gains", one.en), format!("Todos los {} ganan", many.es))
    } else {
        let es = format!("Es de esperar que todos los {} ganen", many.es);
        Phrase::new(format!("Every {} can expect to gain", one.en), es)
    }
}

fn with_resharing(page: &Page, arrangement: &Arrangement, reading: &MoneyReading) -> Phrase {
    let (_, many) = takers(arrangement);
    match worse_off(page, reading) {
        Some(worse) => Phrase::new(
            format!("{}, though all {} together have enough for everybody", worse.en, many.en),
            format!("{}, aunque entre todos los {} alcanza para cada uno", worse.es, many.es),
        ),
        None => {
            let all = all_gain(arrangement, reading);
            Phrase::new(
                format!("{}, but without what others pay for them not all would", all.en),
                format!("{}, pero sin lo que otros pagan por ellos no todos ganarían", all.es),
            )
        }
    }
}

fn with_support(page: &Page, arrangement: &Arrangement, reading: &MoneyReading) -> Phrase {
    match worse_off(page, reading) {
        Some(worse) => Phrase::new(
            format!("{}, though it is worth it for all parties together", worse.en),
            format!("{}, aunque para el conjunto de las partes vale la pena", worse.es),
        ),
        None => {
            let all = all_gain(arrangement, reading);
            Phrase::new(
                format!("{}, thanks to what others pay for them", all.en),
                format!("{}, gracias a lo que otros pagan por ellos", all.es),
            )
        }
    }
}

fn not_viable(page: &Page, arrangement: &Arrangement, reading: &MoneyReading) -> Phrase {
    let (_, many) = takers(arrangement);
    let lost = money(page, -reading.social_gain);
    let alone = reading.outsiders.is_empty() && reading.funders.is_empty();
    if alone {
        Phrase::new(
            format!("Together the {} have {lost} less than they would apart", many.en),
            format!("Entre todos, los {} tienen {lost} menos que cada uno por su cuenta", many.es),
        )
    } else {
        Phrase::new(
            format!("All parties together have {lost} less than the {} would apart", many.en),
            format!("Todas las partes juntas tienen {lost} menos que los {} por su cuenta", many.es),
        )
    }
}

/// Who lacks something to gain: `Sol and Luna would do better alone`.
fn worse_off(page: &Page, reading: &MoneyReading) -> Option<Phrase> {
    let lacking: Vec<&MemberMoney> = reading.members.iter().filter(|member| member.support > 0.0).collect();
    if lacking.is_empty() {
        return None;
    }
    let list = |tongue| {
        let name = |member: &&MemberMoney| names::firm_shown(page.model(), member.firm).to_owned();
        let mut named: Vec<String> = lacking.iter().take(MAX_NAMED).map(name).collect();
        if lacking.len() > MAX_NAMED {
            let more = Text { en: "more", es: "más" };
            named.push(number::count(tongue, lacking.len() - MAX_NAMED, more, more));
        }
        number::list(tongue, &named)
    };
    let (en, es) = (list(Tongue::En), list(Tongue::Es));
    let one = matches!(lacking.as_slice(), [only] if only.count == 1);
    let certain = lacking.iter().all(|member| member.gain_probability <= 0.0);
    Some(if lacking.iter().all(|member| member.npv.mean < 0.0) {
        if certain {
            let (loses, pierde) = if one { ("loses", "pierde") } else { ("lose", "pierden") };
            Phrase::new(format!("{en} {loses} by it"), format!("{es} {pierde} con ello"))
        } else {
            let pierda = if one { "pierda" } else { "pierdan" };
            Phrase::new(format!("{en} can expect to lose by it"), format!("Es de esperar que {es} {pierda} con ello"))
        }
    } else {
        let le = if one { "le" } else { "les" };
        Phrase::new(format!("{en} would do better alone"), format!("A {es} {le} iría mejor por su cuenta"))
    })
}

/// How much is lacking, after the verdict that says so.
fn support(page: &Page, reading: &MoneyReading) -> Option<Phrase> {
    let with_support = reading.verdict == Verdict::ViableWithSupport && reading.support_needed > 0.0;
    if !with_support {
        return None;
    }
    let needed = money(page, reading.support_needed);
    let yearly = reading.annual_support_needed.map(|yearly| money(page, yearly));
    let (en, es) = match yearly {
        Some(yearly) => (format!("of {needed} ({yearly} a year)"), format!("de {needed} ({yearly} al año)")),
        None => (format!("of {needed}"), format!("de {needed}")),
    };
    Some(if reading.support_declared > 0.0 {
        let declared = money(page, reading.support_declared);
        Phrase::new(
            format!("{en}, beyond the {declared} declared"),
            format!("{es}, además de los {declared} ya declarados"),
        )
    } else {
        Phrase::new(en, es)
    })
}
