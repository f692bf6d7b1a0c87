//! The session in a real terminal: what somebody types, key by key, and what then stands on the screen.
//!
//! Nothing is waited for by the clock: each step ends when its text is there, and gives up only after minutes.

use crate::command::{command, folder, store};
use expectrl::Session;
use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

const TAB: &str = "\t";
const UP: &str = "\u{1b}[A";
const LEFT: &str = "\u{1b}[D";
const CONTROL_C: &str = "\u{3}";
const CONTROL_D: &str = "\u{4}";

/// So long a step may take where the machine has a hundred other things to do.
const PATIENCE: Duration = Duration::from_secs(180);

struct Terminal {
    session: OsSession,
    screen: vt100::Parser,
}

impl Terminal {
    /// Opens a model of a folder, with a home of its own there.
    fn open(home: &Path, model: &str, tongue: &str) -> Terminal {
        let mut command = command(home);
        command.args(["repl", model, "--lang", tongue]).stdin(Stdio::inherit());
        command.env("XDG_DATA_HOME", home.join("data")).env("TERM", "xterm-256color").env("LANG", "C.UTF-8");
        let mut session = Session::spawn(command).expect("a terminal");
        session.get_process_mut().set_window_size(80, 50).expect("80 columns");
        Terminal { session, screen: vt100::Parser::new(50, 80, 0) }
    }

    /// What stands on the screen.
    fn shown(&self) -> String {
        self.screen.screen().contents()
    }

    /// Takes in what was written since; gives whether there was anything.
    fn take_in(&mut self) -> bool {
        let mut bytes = [0; 4096];
        match self.session.try_read(&mut bytes) {
            Ok(0) => false,
            Ok(count) => {
                self.screen.process(&bytes[..count]);
                true
            }
            // Nothing yet, or nobody holds the terminal open any more.
            Err(_) => false,
        }
    }

    fn wait(&mut self, for_what: &str, is_there: impl Fn(&Terminal) -> bool) {
        self.keep_on(for_what, |_| {}, is_there);
    }

    /// Waits, and does something now and then.
    fn keep_on(&mut self, for_what: &str, mut again: impl FnMut(&mut Terminal), is_there: impl Fn(&Terminal) -> bool) {
        let began = Instant::now();
        while !is_there(self) {
            assert!(began.elapsed() < PATIENCE, "{for_what} is not there:\n{}", self.shown());
            if !self.take_in() {
                std::thread::sleep(Duration::from_millis(10));
                again(self);
            }
        }
    }

    fn sees(&mut self, text: &str) {
        self.wait(text, |terminal| terminal.shown().contains(text));
    }

    /// The line at the cursor is this.
    fn at_cursor(&mut self, line: &str) {
        self.wait(line, |terminal| {
            let row = terminal.screen.screen().cursor_position().0;
            let rows: Vec<String> = terminal.screen.screen().rows(0, 80).collect();
            rows[usize::from(row)].trim_end() == line.trim_end()
        });
    }

    fn type_in(&mut self, keys: &str) {
        self.session.write_all(keys.as_bytes()).expect("it is typed");
        self.session.flush().expect("it is typed");
    }

    /// Types a line on a clean screen, and waits for a text and for the next prompt.
    fn enter(&mut self, line: &str, answer: &str, prompt: &str) {
        self.type_in(&format!("{line}\r"));
        self.sees(answer);
        self.at_cursor(prompt);
    }

    /// Ctrl-C at the prompt: the line is gone. What is typed before the next prompt stands would be lost with it.
    fn clears(&mut self, prompt: &str) {
        self.type_in(CONTROL_C);
        self.at_cursor(prompt);
    }

    /// Ends by these keys, without a fault.
    fn ends_by(mut self, keys: &str) {
        self.type_in(keys);
        let began = Instant::now();
        loop {
            let status = self.session.get_process().status().expect("it can be asked");
            if let WaitStatus::Exited(_, code) = status {
                return assert_eq!(code, 0, "{}", self.shown());
            }
            let goes_on = status == WaitStatus::StillAlive && began.elapsed() < PATIENCE;
            assert!(goes_on, "it does not end ({status:?}):\n{}", self.shown());
            if !self.take_in() {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }
}

const ENGLISH: &str = super::MODEL;

const SPANISH: &str = "\
modelo \"Dos\" { moneda: PEN; horizonte: 2 años; muestras: 200; idioma: es }
empresa inti \"Hostal Inti\" { tamaño: micro; ventas: 100 PEN/año }
empresa sol \"Hostal Sol\" { tamaño: pequeña; ventas: 300 PEN/año }
red compras \"Ventas conjuntas\" {
  socios: inti, sol
  estructura: liderada por sol
  retroalimentación: \"Los lunes\"
  beneficio cada socio \"Más ventas\": 10 PEN/año
}
";

#[test]
fn a_prompt_with_accents_takes_keys_with_accents() {
    let home = folder(&[("año.red", SPANISH)]);
    let mut terminal = Terminal::open(home.path(), "año.red", "es");
    terminal.at_cursor("año|base>");
    // Back over `ñ`, a letter of two bytes and one column.
    terminal.type_in("compras.vañ");
    terminal.at_cursor("año|base> compras.vañ");
    terminal.type_in("\u{7f}n\r");
    terminal.sees("S/ 40");
    terminal.at_cursor("año|base>");
    terminal.type_in(":porqu compras.van");
    for _ in 0.." compras.van".len() {
        terminal.type_in(LEFT);
    }
    terminal.type_in("é\r");
    terminal.sees("Más ventas");
    terminal.enter(":pon inti.ventas = 200 PEN/año", "no cambia ninguna cifra", "año|base +1>");
    terminal.ends_by(":salir\r");
}

#[test]
fn tab_completes_in_the_language_of_the_model() {
    let home = folder(&[("two.red", ENGLISH), ("dos.red", SPANISH)]);
    let mut terminal = Terminal::open(home.path(), "two.red", "en");
    terminal.at_cursor("two|base>");
    terminal.type_in(&format!("pool.annual_b{TAB}"));
    terminal.at_cursor("two|base> pool.annual_benefit");
    terminal.clears("two|base>");
    terminal.type_in(&format!("pool.annual_{TAB}{TAB}"));
    // Each with its kind and a line of help.
    terminal.sees("annual_cost");
    terminal.wait("kind and help", |terminal| {
        terminal.shown().lines().any(|line| line.starts_with("annual_cost") && line.contains("  figure  "))
    });
    terminal.clears("two|base>");
    terminal.type_in(&format!(":und{TAB}"));
    terminal.at_cursor("two|base> :undo");
    terminal.clears("two|base>");
    terminal.ends_by(":quit\r");

    let mut terminal = Terminal::open(home.path(), "dos.red", "es");
    terminal.at_cursor("dos|base>");
    terminal.type_in(&format!("compras.beneficio_a{TAB}"));
    terminal.at_cursor("dos|base> compras.beneficio_anual");
    terminal.clears("dos|base>");
    terminal.type_in(&format!(":desh{TAB}"));
    terminal.at_cursor("dos|base> :deshaz");
    terminal.clears("dos|base>");
    terminal.ends_by(CONTROL_D);
}

#[test]
fn a_faint_hint_shows_the_shape_and_then_what_was_typed_before() {
    let home = folder(&[("two.red", ENGLISH)]);
    let mut terminal = Terminal::open(home.path(), "two.red", "en");
    terminal.at_cursor("two|base>");
    terminal.type_in(":set ");
    terminal.at_cursor("two|base> :set PATH = VALUE");
    let (row, column) = terminal.screen.screen().cursor_position();
    assert_eq!(usize::from(column), "two|base> :set ".len(), "the cursor stands before the hint");
    assert!(terminal.screen.screen().cell(row, column).is_some_and(vt100::Cell::dim), "{}", terminal.shown());
    terminal.type_in("uplift = 5%..6%\r");
    terminal.at_cursor("two|base +1>");
    terminal.type_in(":set up");
    terminal.at_cursor("two|base +1> :set uplift = 5%..6%");
    terminal.clears("two|base +1>");
    terminal.ends_by(":quit\r");
}

#[test]
fn a_block_over_several_lines_is_one_entry_of_the_history() {
    let home = folder(&[("two.red", ENGLISH)]);
    let mut terminal = Terminal::open(home.path(), "two.red", "en");
    terminal.at_cursor("two|base>");
    terminal.type_in("scenario strong {\r");
    terminal.at_cursor("");
    terminal.type_in("uplift: 9%\r");
    terminal.type_in("}\r");
    terminal.at_cursor("two|base +1>");
    terminal.enter(":scenario strong", "after", "two|strong +1>");
    // Two steps back is the whole block.
    terminal.type_in(&format!("{UP}{UP}"));
    terminal.sees("two|strong +1> scenario strong {");
    terminal.wait("the whole block", |terminal| {
        let shown = terminal.shown();
        let block = shown.rsplit("two|strong +1> ").next().unwrap_or_default();
        block.lines().map(str::trim).filter(|line| !line.is_empty()).eq(["scenario strong {", "uplift: 9%", "}"])
    });
    terminal.clears("two|strong +1>");
    terminal.ends_by(":quit\r");

    // Kept for the next time, and for nobody else.
    let kept = home.path().join("data/minka/history");
    let files: Vec<_> = std::fs::read_dir(&kept).expect("a history").flatten().collect();
    assert_eq!(files.len(), 1, "one for the folder");
    let mode = files[0].metadata().expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "nobody else may read it");
    let mut terminal = Terminal::open(home.path(), "two.red", "en");
    terminal.at_cursor("two|base>");
    terminal.type_in(&format!("{UP}{UP}"));
    terminal.at_cursor("two|base> :scenario strong");
    terminal.clears("two|base>");
    terminal.ends_by(CONTROL_D);
}

#[test]
fn control_c_stops_what_is_running_and_keeps_the_state() {
    let home = folder(&[("two.red", ENGLISH), ("heavy.red", &super::heavy())]);
    let mut terminal = Terminal::open(home.path(), "two.red", "en");
    terminal.at_cursor("two|base>");
    terminal.enter(":set uplift = 5%..6%", "after", "two|base +1>");
    // At the prompt it clears the line.
    terminal.type_in("half a line");
    terminal.at_cursor("two|base +1> half a line");
    terminal.clears("two|base +1>");
    // A thousand sets of members in ten thousand samples are worth a Ctrl-C.
    terminal.type_in(":load heavy.red\r");
    let mut last = Instant::now();
    terminal.keep_on(
        "stopped",
        |terminal| {
            if last.elapsed() > Duration::from_millis(200) {
                terminal.type_in(CONTROL_C);
                last = Instant::now();
            }
        },
        |terminal| terminal.shown().contains("stopped: nothing has changed"),
    );
    terminal.at_cursor("two|base +1>");
    terminal.enter(":diff", "  uplift: 5%..6%", "two|base +1>");
    terminal.enter(":undo", "taken back: uplift: 5%..6%", "two|base>");
    terminal.ends_by(":quit\r");
}

#[test]
fn a_broken_line_changes_nothing() {
    let home = folder(&[("two.red", ENGLISH)]);
    let mut terminal = Terminal::open(home.path(), "two.red", "en");
    terminal.at_cursor("two|base>");
    terminal.enter(":set uplift = 5%..6%", "after", "two|base +1>");
    terminal.enter("network {{ }} x", "does not fit here", "two|base +1>");
    terminal.enter(":set nowhere.at = 3", "nowhere", "two|base +1>");
    terminal.enter("pool.npw", "npv", "two|base +1>");
    terminal.enter(":diff", "  uplift: 5%..6%", "two|base +1>");
    terminal.ends_by(":quit\r");
}

#[test]
fn a_file_that_changes_on_disk_is_read_again_and_the_draft_is_kept() {
    let home = folder(&[("two.red", ENGLISH)]);
    let mut terminal = Terminal::open(home.path(), "two.red", "en");
    terminal.at_cursor("two|base>");
    terminal.enter(":set uplift = 5%..6%", "after", "two|base +1>");
    terminal.enter("add luna to pool", "gain of luna", "two|base +2>");
    let without_luna = ENGLISH.replace("firm luna { size: micro; sales: 50 PEN/year }\n", "");
    assert_ne!(without_luna, ENGLISH);
    store(home.path(), "two.red", &without_luna);
    terminal.type_in(":list firms\r");
    terminal.sees("the file has changed and is read again");
    terminal.sees("no longer fits and is dropped: add luna to pool");
    terminal.at_cursor("two|base +1>");
    terminal.enter(":diff", "  uplift: 5%..6%", "two|base +1>");
    terminal.ends_by(":quit\r");
}
