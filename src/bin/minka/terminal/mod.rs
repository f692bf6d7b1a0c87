//! A session in a terminal: prompt, completion, colours, history. What is typed is carried out by the library.

mod assistant;
mod history;

use crate::output;
use assistant::Helper;
pub(crate) use history::place as history_place;
use minka::evaluate::Stop;
use minka::tongue::{Phrase, Text};
use minka::{Deed, Explorer};
use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;
use rustyline::{CompletionType, Config, Editor};
use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, UNIX_EPOCH};

type Line = Editor<Helper, FileHistory>;

/// Lines from a terminal until it ends.
pub(crate) fn run(explorer: Explorer) -> Result<(), Phrase> {
    let failed = |error: ReadlineError| {
        Phrase::new(format!("the terminal cannot be used: {error}"), format!("no se puede usar la terminal: {error}"))
    };
    let shared = Rc::new(RefCell::new(explorer));
    let config = Config::builder()
        .auto_add_history(false)
        .history_ignore_dups(true)
        .map_err(failed)?
        .completion_type(CompletionType::List)
        .build();
    let mut editor: Line = Editor::with_config(config).map_err(failed)?;
    editor.set_helper(Some(Helper::new(Rc::clone(&shared))));
    let history = history::file(shared.borrow().name());
    if let Some(history) = &history {
        // A history that cannot be read is an empty one.
        let _ = editor.load_history(history);
    }
    welcome(&shared.borrow())?;
    let ended = lines(&mut editor, &shared);
    if let Some(history) = &history {
        history::keep(&mut editor, history);
    }
    ended
}

fn welcome(explorer: &Explorer) -> Result<(), Phrase> {
    let hint = Text {
        en: ":help shows what can be typed, :tour a first visit, :quit ends",
        es: ":ayuda lista los comandos, :recorrido es una primera visita, :salir termina",
    };
    output::print(&format!("{}{}\n", explorer.summary(), hint.say(explorer.tongue())))
}

fn lines(editor: &mut Line, shared: &Rc<RefCell<Explorer>>) -> Result<(), Phrase> {
    let mut stamps = stamps(&shared.borrow());
    loop {
        let prompt = shared.borrow().prompt();
        // From here on Ctrl-C is meant for the line that is typed next.
        interrupted().store(false, Ordering::SeqCst);
        match editor.readline(&prompt) {
            Ok(line) => {
                if !line.trim().is_empty() {
                    let _ = editor.add_history_entry(line.as_str());
                }
                reread(shared, &mut stamps)?;
                if !entered(shared, &line)? {
                    return Ok(());
                }
                stamps = self::stamps(&shared.borrow());
            }
            // Ctrl-C clears the line, Ctrl-D ends.
            Err(ReadlineError::Interrupted) => {}
            Err(ReadlineError::Eof) => return Ok(()),
            Err(error) => {
                return Err(Phrase::new(format!("cannot read: {error}"), format!("no se puede leer: {error}")));
            }
        }
    }
}

/// When the files of the model were last written.
fn stamps(explorer: &Explorer) -> Vec<Option<Duration>> {
    let written = |name: &&str| std::fs::metadata(name).and_then(|about| about.modified()).ok();
    let since = |name: &&str| written(name).and_then(|when| when.duration_since(UNIX_EPOCH).ok());
    explorer.files().iter().map(since).collect()
}

/// A file that was written elsewhere meanwhile is read again before a line is carried out.
fn reread(shared: &Rc<RefCell<Explorer>>, before: &mut Vec<Option<Duration>>) -> Result<(), Phrase> {
    let now = stamps(&shared.borrow());
    if now == *before || shared.borrow().name().is_empty() {
        return Ok(());
    }
    *before = now;
    let said = Text { en: "the file has changed and is read again", es: "el archivo cambió y se lee de nuevo" };
    output::print(&format!("{}\n", said.say(shared.borrow().tongue())))?;
    let name = shared.borrow().name().to_owned();
    done(Deed::Load(name), shared)
}

/// Carries a line out; Ctrl-C leaves everything as it was. Gives whether to go on.
fn entered(shared: &Rc<RefCell<Explorer>>, line: &str) -> Result<bool, Phrase> {
    let line = line.to_owned();
    let Some(reply) = cancellable(shared, move |explorer| explorer.enter(&line)) else {
        return stopped(shared).map(|()| true);
    };
    output::print(&reply.aside)?;
    output::print(&reply.page)?;
    match reply.deed {
        Some(Deed::Quit) => return Ok(false),
        Some(deed) => done(deed, shared)?,
        None => {}
    }
    Ok(true)
}

/// Does what a line asks for outside; what cannot be done is said, and the session goes on.
fn done(deed: Deed, shared: &Rc<RefCell<Explorer>>) -> Result<(), Phrase> {
    match cancellable(shared, |explorer| crate::commands::carry_out(deed, explorer)) {
        Some(Ok(page)) => output::print(&page),
        Some(Err(words)) => output::print(&format!("{}\n", words.say(shared.borrow().tongue()))),
        None => stopped(shared),
    }
}

fn stopped(shared: &Rc<RefCell<Explorer>>) -> Result<(), Phrase> {
    let said = Text { en: "stopped: nothing has changed", es: "detenido: nada cambió" };
    output::print(&format!("{}\n", said.say(shared.borrow().tongue())))
}

/// Works on a copy beside, so that whoever waits may stop waiting: then what is being worked out is asked to end, and
/// the copy is dropped with what it made.
fn cancellable<T: Send + 'static>(
    shared: &Rc<RefCell<Explorer>>,
    work: impl FnOnce(&mut Explorer) -> T + Send + 'static,
) -> Option<T> {
    let interrupted = interrupted();
    let (sender, receiver) = channel();
    let (stop, mut copy) = (Stop::default(), shared.borrow().clone());
    copy.stopped_by(stop.clone());
    std::thread::spawn(move || {
        let found = work(&mut copy);
        // Nobody waits any more after Ctrl-C.
        let _ = sender.send((copy, found));
    });
    loop {
        match receiver.recv_timeout(Duration::from_millis(20)) {
            Ok((explorer, found)) => {
                *shared.borrow_mut() = explorer;
                return Some(found);
            }
            Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) if interrupted.load(Ordering::SeqCst) => {
                stop.ask();
                return None;
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Set by Ctrl-C while a line is carried out.
fn interrupted() -> Arc<AtomicBool> {
    static STOP: OnceLock<Arc<AtomicBool>> = OnceLock::new();
    let stop = STOP.get_or_init(|| {
        let stop = Arc::new(AtomicBool::new(false));
        let set = Arc::clone(&stop);
        // Without a handler Ctrl-C ends the session, as anywhere.
        let _ = ctrlc::set_handler(move || set.store(true, Ordering::SeqCst));
        stop
    });
    Arc::clone(stop)
}

/// Is this a terminal that a person types in?
pub(crate) fn is_typed_in() -> bool {
    use std::io::IsTerminal;
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// Files whose names begin so, for completion.
fn files(begun: &str) -> Vec<String> {
    let (folder, start) = begun.rsplit_once('/').map_or((".", begun), |(folder, start)| (folder, start));
    let Ok(entries) = std::fs::read_dir(Path::new(if folder.is_empty() { "/" } else { folder })) else {
        return Vec::new();
    };
    let mut found: Vec<String> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_folder = entry.path().is_dir();
            let fits = name.starts_with(start) && (is_folder || name.ends_with(".red")) && !name.starts_with('.');
            let shown = if begun.contains('/') { format!("{folder}/{name}") } else { name };
            fits.then(|| if is_folder { format!("{shown}/") } else { shown })
        })
        .collect();
    found.sort();
    found
}
