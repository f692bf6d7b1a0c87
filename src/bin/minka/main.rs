//! The command `minka`.
fn main() {}
