//! A word from outside that an evaluation is no longer waited for.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Ends an evaluation early. It is looked at between blocks of samples, blocks of sets of members and rounds of linear
/// programs; what comes back after it was asked is unfinished, and is to be thrown away. Clones are one and the same.
///
/// ```
/// use minka::{Session, evaluate::Stop};
/// let session = Session::read_text("one.red", "firm inti");
/// let mut sampling = session.sampling();
/// sampling.stop = Stop::default();
/// let stop = sampling.stop.clone();
/// stop.ask();
/// assert!(sampling.stop.is_asked());
/// ```
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks whatever was given a clone of it to end.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Was it asked?
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Figures do not depend on it: what is sampled alike is alike.
impl PartialEq for Stop {
    fn eq(&self, _: &Stop) -> bool {
        true
    }
}
