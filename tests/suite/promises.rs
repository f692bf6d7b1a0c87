//! What the README says one can rely on: each promise with the tests that hold it, and those tests that belong to no
//! other place.

use crate::blocks::nothing_wrong;
use crate::command::{contents, files_in, folder, package, store, text_of};
use minka::Session;
use minka::tongue::Tongue;
use minka::tongue::vocabulary::figure;
use serde_json::Value;

/// A promise, and the tests that hold it.
struct Promise {
    en: &'static str,
    es: &'static str,
    /// Below `tests/suite` or `src`, each with the name of the test.
    tests: &'static [(&'static str, &'static str)],
}

const PROMISES: &[Promise] = &[
    Promise {
        en: "No text makes Minka panic, abort or hang: any bytes in, findings out.",
        es: "Ningún texto hace que Minka se caiga o se cuelgue: entran bytes cualesquiera, salen observaciones.",
        tests: &[
            ("tests/suite/properties.rs", "no_text_makes_it_panic_and_every_finding_points_into_its_text"),
            ("tests/suite/properties.rs", "no_soup_of_the_language_does_either"),
            ("tests/suite/limits.rs", "what_is_a_hundred_thousand_deep_overflows_nothing"),
            ("tests/suite/bad_inputs.rs", "every_bad_text_is_answered_where_it_stands_in_both_tongues"),
            ("tests/suite/bad_inputs.rs", "every_bad_file_ends_as_it_should_in_both_tongues"),
            ("tests/suite/fuzz.rs", "the_properties_hold_of_every_seed"),
        ],
    },
    Promise {
        en: "Every run keeps to its limits: a file up to 8 MiB, a model up to 64 MiB, brackets up to 128 deep; what is \
             beyond them is said.",
        es: "Toda corrida respeta sus límites: un archivo de hasta 8 MiB, un modelo de hasta 64 MiB, hasta 128 paréntesis \
             anidados; lo que los pasa se dice.",
        tests: &[
            ("tests/suite/limits.rs", "a_file_may_be_as_large_as_the_limit_and_no_larger"),
            ("tests/suite/limits.rs", "brackets_nest_up_to_the_limit_and_not_past_it"),
            ("tests/suite/limits.rs", "files_use_each_other_as_deep_as_the_limit_and_no_deeper"),
            ("tests/suite/limits.rs", "samples_may_be_as_many_as_the_limit_and_no_more"),
            ("tests/suite/limits.rs", "a_circle_of_many_assumptions_takes_no_age_to_find"),
        ],
    },
    Promise {
        en: "It reads only files in the folder of the model and below it: no `..`, no absolute path, no link that leads \
             out. It writes only where it is told to, and uses no network.",
        es: "Solo lee archivos de la carpeta del modelo y de las que hay dentro: nada de `..`, ni rutas absolutas, ni enlaces \
             que salgan. Solo escribe donde se le dice, y no usa la red.",
        tests: &[
            ("tests/suite/bad_inputs.rs", "nothing_outside_the_folder_of_the_model_is_read"),
            ("tests/suite/cli/inputs.rs", "a_link_out_of_the_models_folder_is_not_followed"),
            ("tests/suite/cli/usage.rs", "new_never_writes_over_a_file_nor_elsewhere"),
            ("tests/suite/promises.rs", "no_command_that_only_looks_writes_anything"),
            ("tests/suite/promises.rs", "nothing_of_it_can_use_a_network"),
        ],
    },
    Promise {
        en: "The same model gives the same bytes, on any number of threads.",
        es: "El mismo modelo da los mismos bytes, con cualquier número de hilos.",
        tests: &[
            ("tests/suite/money/draws.rs", "the_same_bytes_come_out_on_any_number_of_threads"),
            ("tests/suite/evaluate/programmes.rs", "any_number_of_threads_gives_the_same_document"),
            ("tests/suite/report.rs", "the_same_model_gives_the_same_bytes"),
        ],
    },
    Promise {
        en: "The order of declarations does not matter.",
        es: "El orden de las declaraciones no importa.",
        tests: &[
            ("tests/suite/properties.rs", "the_order_of_declarations_changes_nothing"),
            ("tests/suite/money/properties.rs", "the_order_of_declarations_changes_no_figure"),
        ],
    },
    Promise {
        en: "What the checker accepts is worked out, and no figure is infinite or no number.",
        es: "Lo que la revisión acepta se calcula, y ninguna cifra es infinita ni deja de ser un número.",
        tests: &[
            ("tests/suite/fuzz.rs", "what_the_checker_accepts_is_worked_out_in_finite_numbers"),
            ("tests/suite/fuzz.rs", "the_properties_hold_of_every_seed"),
            ("tests/suite/money/missing.rs", "what_has_no_finite_result_in_some_samples_is_said_where_it_stands"),
            ("tests/suite/money/missing.rs", "a_sum_that_grows_beyond_any_number_is_said_of_its_network"),
        ],
    },
    Promise {
        en: "Every figure of a network, an agreement or a member can be traced to lines and assumptions, and is their sum.",
        es: "Toda cifra de una red, un acuerdo o un socio se puede seguir hasta sus líneas y supuestos, y es su suma.",
        tests: &[
            ("tests/suite/promises.rs", "every_published_figure_can_be_taken_apart"),
            ("tests/suite/money/properties.rs", "figures_are_sums_of_the_ledger"),
            ("tests/suite/ledger.rs", "rows_added_up_give_the_figures_of_every_year"),
        ],
    },
    Promise {
        en: "What each member adds (Shapley) satisfies its axioms, and the least discontent is the least.",
        es: "Lo que cada socio aporta (Shapley) cumple sus axiomas, y el menor descontento es el menor.",
        tests: &[
            ("tests/suite/games.rs", "shapley_values_add_up_to_what_all_have"),
            ("tests/suite/games.rs", "shapley_values_of_a_sum_are_the_sums"),
            ("tests/suite/games.rs", "who_always_adds_the_same_has_that"),
            ("tests/suite/games.rs", "players_that_change_places_change_values"),
            ("tests/suite/games.rs", "the_least_core_is_what_it_says"),
            ("tests/suite/games.rs", "convex_games_have_their_shapley_value_in_the_core"),
        ],
    },
    Promise {
        en: "Nothing in a model can act on the terminal, spreadsheet, server or log that shows it.",
        es: "Nada de un modelo puede actuar sobre la terminal, la hoja de cálculo, el servidor o el registro que lo muestra.",
        tests: &[
            ("tests/suite/cli/check.rs", "nothing_in_a_model_reaches_the_terminal_as_a_command"),
            ("tests/suite/report.rs", "nothing_in_a_title_reaches_the_terminal_as_it_is"),
            ("tests/suite/ledger.rs", "no_cell_runs_in_a_spreadsheet"),
            ("tests/suite/cli/formats.rs", "no_name_becomes_a_command_of_a_server"),
            ("tests/suite/cli/formats.rs", "nothing_ends_an_element_of_junit"),
            ("tests/suite/cli/sarif.rs", "no_name_becomes_a_placeholder_or_a_link"),
        ],
    },
    Promise {
        en: "Files are written whole or not at all.",
        es: "Los archivos se escriben enteros o no se escriben.",
        tests: &[
            ("tests/suite/cli/writing.rs", "a_disk_that_fills_up_leaves_files_as_they_were"),
            ("tests/suite/cli/writing.rs", "wherever_the_disk_ends_a_report_is_the_old_one_or_the_new"),
            ("tests/suite/cli/fmt.rs", "a_text_that_cannot_be_read_is_left_alone"),
        ],
    },
    Promise {
        en: "Formatting twice changes nothing more, and loses neither meaning nor a remark; translating changes no finding \
             and no figure.",
        es: "Dar formato dos veces no cambia nada más, y no pierde ni significado ni comentarios; traducir no cambia ninguna \
             observación ni cifra.",
        tests: &[
            ("tests/suite/properties.rs", "what_is_formatted_stays_as_it_is_and_is_found_the_same_fault_with"),
            ("tests/suite/properties.rs", "translating_changes_no_finding"),
            ("tests/suite/money/properties.rs", "translating_changes_no_figure"),
            ("tests/suite/fuzz.rs", "a_tree_however_it_is_written_is_the_same_tree_formatted"),
            ("src/syntax/ast_to_text/tests/soup.rs", "a_soup_of_statements_keeps_the_laws"),
        ],
    },
    Promise {
        en: "Whatever is said is said in both languages, and every rule has a page in each.",
        es: "Todo lo que se dice se dice en ambos idiomas, y cada regla tiene una página en cada uno.",
        tests: &[
            ("tests/suite/catalogues.rs", "every_rule_says_what_it_is_in_both_tongues"),
            ("tests/suite/vocabulary.rs", "every_word_says_in_both_tongues_what_it_means"),
            ("tests/suite/bad_inputs.rs", "every_bad_text_is_answered_where_it_stands_in_both_tongues"),
        ],
    },
    Promise {
        en: "The library never prints, never exits, never panics of itself, and has no unsafe code.",
        es: "La biblioteca nunca imprime, nunca termina el proceso, nunca entra en pánico por su cuenta, y no tiene código \
             `unsafe`.",
        tests: &[
            ("tests/suite/tidy.rs", "the_library_never_prints_and_never_gives_up"),
            ("tests/suite/promises.rs", "unsafe_code_is_forbidden"),
        ],
    },
];

/// Its list, an item of a list each.
fn listed(promises: impl Iterator<Item = &'static str>) -> String {
    promises.map(|promise| format!("- {}\n", promise.split_whitespace().collect::<Vec<_>>().join(" "))).collect()
}

#[test]
fn the_readme_makes_these_promises_and_no_others() {
    let [en, es] = [listed(PROMISES.iter().map(|one| one.en)), listed(PROMISES.iter().map(|one| one.es))];
    for (page, heading, wanted) in
        [("README.md", "\n## What you can rely on\n", en), ("README.es.md", "\n## En qué puedes confiar\n", es)]
    {
        let text = text_of(page);
        let section = text.split_once(heading).map_or("", |(_, after)| after);
        let section = section.split("\n## ").next().unwrap_or_default();
        let mut items = String::new();
        for line in section.lines().filter(|line| line.starts_with("- ") || line.starts_with("  ")) {
            match line.strip_prefix("  ") {
                Some(more) => items.push_str(&format!(" {more}")),
                None => items.push_str(&format!("\n{line}")),
            }
        }
        assert_eq!(items.trim_start().to_owned() + "\n", wanted, "{page}");
    }
}

#[test]
fn every_promise_is_held_by_tests_that_are_there() {
    let mut wrong = Vec::new();
    for promise in PROMISES {
        assert!(!promise.tests.is_empty() && promise.en != promise.es, "{}", promise.en);
        for (path, name) in promise.tests {
            let text = text_of(path);
            let Some(at) = text.find(&format!("fn {name}(")) else {
                wrong.push(format!("{path} has no test {name}"));
                continue;
            };
            let before = text[..at].trim_end_matches(' ');
            if !before.ends_with("#[test]\n") {
                wrong.push(format!("{path}: {name} is no test, or one that is not run always"));
            }
        }
    }
    nothing_wrong(&wrong);
}

/// Every file below a folder of the package whose name ends so.
fn sources(folder: &str, ending: &str) -> Vec<String> {
    let mut found = files_in(folder, ending);
    for entry in std::fs::read_dir(package().join(folder)).expect("a folder").map(|entry| entry.expect("an entry")) {
        if entry.path().is_dir() {
            found.extend(sources(&format!("{folder}/{}", entry.file_name().to_string_lossy()), ending));
        }
    }
    found
}

#[test]
fn nothing_of_it_can_use_a_network() {
    const NEVER: &[&str] = &["std::net", "TcpStream", "UdpSocket", "TcpListener", "UnixStream", "ToSocketAddrs"];
    // What opens a connection for others.
    const CRATES: &[&str] = &[
        "socket2",
        "mio",
        "tokio",
        "async-std",
        "hyper",
        "reqwest",
        "ureq",
        "curl",
        "curl-sys",
        "isahc",
        "rustls",
        "native-tls",
        "openssl",
        "quinn",
        "minreq",
        "attohttpc",
        "git2",
        "gix",
        "websocket",
        "tungstenite",
        "trust-dns-resolver",
    ];
    let mut wrong = Vec::new();
    for path in sources("src", ".rs") {
        let text = text_of(&path);
        wrong.extend(NEVER.iter().filter(|word| text.contains(**word)).map(|word| format!("{path}: {word}")));
        // Git is asked for another revision of a model, and reads that from its own files.
        if text.contains("use std::process::{Command") || text.contains("process::Command") {
            assert_eq!(path, "src/bin/minka/revision.rs", "the one place that starts a program");
            wrong.extend(
                ["\"fetch\"", "\"pull\"", "\"clone\""]
                    .iter()
                    .filter(|word| text.contains(**word))
                    .map(|word| format!("{path}: {word}")),
            );
        }
    }
    let lock = text_of("Cargo.lock");
    wrong.extend(
        CRATES
            .iter()
            .filter(|name| lock.contains(&format!("\nname = \"{name}\"\n")))
            .map(|name| format!("Cargo.lock: {name}")),
    );
    nothing_wrong(&wrong);
}

#[test]
fn unsafe_code_is_forbidden() {
    assert!(text_of("Cargo.toml").contains("[lints.rust]\nunsafe_code = \"forbid\"\n"));
}

#[test]
fn no_command_that_only_looks_writes_anything() {
    let folder = folder(&[]);
    store(folder.path(), "pool.red", &text_of("examples/hostels.red"));
    let before = contents(folder.path());
    for arguments in [
        &["check", "pool.red"][..],
        &["run", "pool.red"],
        &["run", "pool.red", "--format", "csv"],
        &["test", "pool.red"],
        &["why", "pool.red", "linen_pool.npv"],
        &["inputs", "pool.red"],
        &["stability", "pool.red"],
        &["stress", "pool.red"],
        &["read", "pool.red"],
        &["fmt", "--check", "pool.red"],
        &["explain", "leader"],
        &["doctor"],
        &["man"],
        &["completions", "bash"],
    ] {
        let mut run = crate::command::command(folder.path());
        let ended =
            run.env("HOME", folder.path()).env_remove("XDG_DATA_HOME").args(arguments).output().expect("it starts");
        assert!(
            ended.status.code().is_some_and(|code| code < 2),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&ended.stderr)
        );
        assert!(contents(folder.path()) == before, "{arguments:?} leaves the folder as it was");
    }
}

#[test]
fn every_published_figure_can_be_taken_apart() {
    let figures: Vec<&str> = figure::ALL.iter().map(|word| word.en).collect();
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for path in ["examples/hostels.red"].iter() {
        let session = Session::read_file(&package().join(path)).expect("an example");
        let mut sampling = session.sampling();
        sampling.samples = 20;
        let session = session.sampled(&sampling);
        let document = serde_json::to_value(session.document(Tongue::En)).expect("data");
        for (name, arrangement) in document["arrangements"].as_object().into_iter().flatten() {
            let members = arrangement["members"].as_object().into_iter().flatten().take(2);
            let members = members.map(|(member, value)| (format!("\"{name}\"[\"{member}\"]"), value));
            for (owner, values) in members.chain([(format!("\"{name}\""), arrangement)]) {
                let published =
                    figures.iter().filter(|figure| matches!(&values[**figure], Value::Object(_) | Value::Number(_)));
                for figure in published {
                    asked += 1;
                    let answer = session.why(&format!("{owner}.{figure}"), &sampling);
                    if answer.answer.is_none() {
                        let why = answer.findings.first().map_or("", |finding| finding.message.en.as_str());
                        wrong.push(format!("{path}: {owner}.{figure}: {why}"));
                    }
                }
            }
        }
    }
    assert!(asked > 20, "{asked} figures are published");
    nothing_wrong(&wrong);
}
