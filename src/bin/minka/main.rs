//! The command `minka`.
use minka::diagnostic::render::{Look, human};
fn main() {
    for path in std::env::args().skip(1) {
        let session = minka::Session::read_file(std::path::Path::new(&path)).unwrap();
        print!("{}", human(session.findings(), session.sources(), &Look::default()));
    }
}
