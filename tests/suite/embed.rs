//! The library inside another program: the example `embed` is compiled, and the same lines are held here.

use minka::Session;
use minka::tongue::Tongue;

#[path = "../../examples/embed.rs"]
#[allow(unreachable_pub)]
mod example;

#[test]
fn ten_lines_of_rust_read_a_network() {
    let said = example::reading(example::MODEL);
    assert_eq!(said[0], "linen_pool: horizontal network", "{said:?}");
    assert!(said[1].starts_with("warning: "), "{said:?}");
}

#[test]
fn a_finding_can_be_said_in_either_tongue() {
    let session = Session::read_text("two.red", "firm inti\nfirm sol { size: tiny }");
    let [finding] = session.findings() else { panic!("{:?}", session.findings()) };
    assert!(!finding.message.say(Tongue::En).is_empty());
    assert_ne!(finding.message.say(Tongue::En), finding.message.say(Tongue::Es));
    assert_eq!(session.sources().slice(finding.place), "tiny");
}

#[test]
fn files_held_in_memory_make_a_model() {
    let files = minka::source::MemoryFiles::new().with("places.red", "territory cusco\n");
    let session = Session::read_with("main.red", "use \"places.red\"\nfirm inti { territory: cusco }\n", &files);
    assert_eq!(session.findings(), []);
    assert_eq!(session.model().firms.values().count(), 1);
    assert_eq!(session.model().territories.values().count(), 1);
}
