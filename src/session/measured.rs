//! What follows from a model that was read: worked out once, when somebody first asks or samples it.

use super::{Session, silence};
use crate::diagnostic::Finding;
use crate::evaluate::{self, Measurements, Sampling};
use crate::report::Silenced;
use std::sync::OnceLock;

/// What was measured and found.
#[derive(Debug, Clone, Default)]
pub(super) struct Measured {
    pub(super) measurements: Measurements,
    pub(super) findings: Vec<Finding>,
    pub(super) silenced: Vec<Silenced>,
}

impl Session {
    /// With uncertain figures sampled. What is asked of a model that was only read is what does not vary.
    ///
    /// ```
    /// let session = minka::Session::read_text("two.red", "
    ///     model \"Two\" { currency: PEN; horizon: 1 years }
    ///     firm inti
    ///     firm sol
    ///     network pool {
    ///       members: inti, sol
    ///       action fair \"A fair\" { needs: 2 members; benefit once each member: 100 PEN..300 PEN }
    ///     }
    /// ");
    /// let sampled = session.clone().sampled(&session.sampling());
    /// let pool = sampled.measurements().money.arrangements[0].reading().unwrap();
    /// assert!((pool.npv.mean - 400.0).abs() < 5.0);
    /// ```
    pub fn sampled(mut self, sampling: &Sampling) -> Session {
        self.measured = OnceLock::from(self.worked_out(Some(sampling)));
        self
    }

    /// As [`Session::sampled`], without the worth of sets of many members where nothing asked for rests on it: what it
    /// holds otherwise is the same to the last bit.
    pub(crate) fn sampled_sparingly(self, sampling: &Sampling) -> Session {
        let sampling = sampling.sparing(&self.model);
        self.sampled(&sampling)
    }

    /// As it was sampled; else what does not vary, worked out here the first time that anybody asks. Reading does not
    /// wait for it: whoever samples next would work out all sets of members twice, and could not be stopped meanwhile.
    pub(super) fn measured(&self) -> &Measured {
        self.measured.get_or_init(|| self.worked_out(None))
    }

    /// The same, to be changed.
    pub(super) fn measured_mut(&mut self) -> Option<&mut Measured> {
        self.measured();
        self.measured.get_mut()
    }

    fn worked_out(&self, sampling: Option<&Sampling>) -> Measured {
        let (measurements, not_worked_out) = evaluate::measure(&self.model, sampling);
        let mut findings = self.read.clone();
        findings.extend(not_worked_out);
        findings.extend(evaluate::rules::check(&self.model, &measurements));
        let (mut findings, silenced) = silence::apply(&self.model, findings);
        findings.sort_by_key(|finding| (finding.place.file, finding.place.span.start, finding.severity));
        findings.dedup();
        Measured { measurements, findings, silenced }
    }
}
