//! Any bytes in, findings out.

use minka::diagnostic::render::{Look, findings};
use minka::tongue::Tongue;
use minka::{Session, format_text};

/// Reads, shows and formats a text.
pub(crate) fn holds(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let session = Session::read_text("any.red", &text);
    points_into_its_text(&session);
    for tongue in Tongue::ALL {
        let shown = findings(session.findings(), session.sources(), &Look { tongue, ..Look::default() });
        assert!(!shown.contains(['\u{1b}', '\0', '\u{202e}']), "nothing acts on a terminal");
    }
    if let Ok(once) = format_text("any.red", &text, None) {
        assert_eq!(format_text("any.red", &once, None).ok(), Some(once), "formatting twice changes nothing more");
    }
}

/// Every finding has a place in a text that is there, and says something in both tongues.
pub(crate) fn points_into_its_text(session: &Session) {
    for finding in session.findings() {
        for place in finding.labels.iter().map(|label| label.place).chain([finding.place]) {
            let file = session.sources().file(place.file).text();
            assert!(file.get(place.span.range()).is_some(), "{} points beside the text", finding.rule.name);
        }
        for tongue in Tongue::ALL {
            assert!(!finding.message.say(tongue).trim().is_empty(), "{} says nothing", finding.rule.name);
        }
    }
}
