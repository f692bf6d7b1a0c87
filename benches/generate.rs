//! Models of any size for the benchmarks: firms like the hostels of `examples/hostels.red`, in networks of six
//! to ten. As a program of its own it writes them as files:
//!
//!     cargo bench --bench generate -- FOLDER FIRMS
//!
//! writes `FOLDER/model.red` and, where one file would be too large, the files that it uses. The figures follow
//! from the number of the firm, so the same bytes come out every time.

// `check.rs` uses this file as a module, and then has no need of its `main`.
#![allow(dead_code)]

use std::fmt::Write;

const RESTRICTIONS: [&str; 7] =
    ["disarticulation", "technology", "financing", "skills", "market_access", "information", "informality"];

/// How many firms a file holds: about 6 MiB, below the limit of a file.
const FIRMS_IN_A_FILE: usize = 18_000;

/// The head of a model: its settings, places, sector and chain.
pub(crate) fn head() -> String {
    "model \"Many firms\" {\n  currency: PEN\n  horizon: 3 years\n  discount_rate: 12%\n}\n\n\
     territory cusco \"Cusco\"\nterritory san_blas \"San Blas\" in cusco\nsector tourism \"Tourism\"\n\n\
     chain visits \"Cultural visits\" of tourism {\n  stages: supplies -> lodging -> agencies -> visitors\n}\n"
        .to_string()
}

/// The firms numbered `from..to`, each with about 330 bytes, and a network for every six to ten of them.
pub(crate) fn firms(from: usize, to: usize) -> String {
    let mut text = String::with_capacity((to - from) * 340);
    let mut members: Vec<usize> = Vec::new();
    for number in from..to {
        firm(&mut text, number);
        members.push(number);
        if members.len() == 6 + number / 10 % 5 || number + 1 == to {
            network(&mut text, &members);
            members.clear();
        }
    }
    text
}

/// A whole model in one text.
pub(crate) fn model(count: usize) -> String {
    head() + &firms(0, count)
}

fn firm(text: &mut String, number: usize) {
    let draw = number * 7919 % 1009;
    let _ = write!(
        text,
        "\nfirm hostel_{number} \"Hostal {number} de San Blas\" {{\n  size: micro\n  territory: san_blas\n  \
         sector: tourism\n  stage: lodging\n  workers: {}\n  sales: {}_{:03} PEN/year\n  buys linen: {}_{:03} PEN/year\n  \
         buys breakfast_supplies: {}_500 PEN/year\n  formal: yes\n  since: {}\n  restrictions: {}, {}\n}}\n",
        1 + draw % 9,
        90 + draw % 300,
        draw % 1000,
        4 + draw % 20,
        draw * 3 % 1000,
        2 + draw % 9,
        1985 + draw % 40,
        RESTRICTIONS[draw % 7],
        RESTRICTIONS[(draw + 3) % 7],
    );
}

fn network(text: &mut String, members: &[usize]) {
    let first = members[0];
    let listed: Vec<String> = members.iter().map(|number| format!("hostel_{number}")).collect();
    let _ = write!(
        text,
        "\nnetwork pool_{first} \"Joint buying {first}\" horizontal {{\n  objective: \"Pay the wholesale price for linen\"\n  \
         members: {}\n  structure: led by hostel_{first}\n  environment {{ change: gradual; transaction_costs: low }}\n  \
         cost each link \"Meetings and calls\": 90 PEN/year\n  action linen: joint_purchase {{\n    good: linen\n    \
         discount: tiers {{\n      from 40_000 PEN/year: 8%\n      from 80_000 PEN/year: 12%..15%\n    }}\n  }}\n}}\n",
        listed.join(", "),
    );
}

/// Writes a model into a folder.
fn write_files(folder: &std::path::Path, count: usize) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    if count <= FIRMS_IN_A_FILE {
        return std::fs::write(folder.join("model.red"), model(count));
    }
    let mut main = head();
    for (part, from) in (0..count).step_by(FIRMS_IN_A_FILE).enumerate() {
        let _ = writeln!(main, "use \"part_{part}.red\"");
        std::fs::write(folder.join(format!("part_{part}.red")), firms(from, count.min(from + FIRMS_IN_A_FILE)))?;
    }
    std::fs::write(folder.join("model.red"), main)
}

fn main() -> std::io::Result<()> {
    // Cargo adds `--bench`.
    let given: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    match given.as_slice() {
        [folder, count] => write_files(folder.as_ref(), count.parse().unwrap_or(0)),
        // Called by `cargo bench` with the others: nothing to write.
        _ => Ok(()),
    }
}
