//! Institutions.

use super::{Capability, Heading, Level, Sphere, Stated};

/// An institution.
#[derive(Debug, Clone)]
pub struct Institution {
    /// Its name.
    pub heading: Heading,
    /// Its sphere of society.
    pub sphere: Option<Stated<Sphere>>,
    /// What it is competent for, as written.
    pub competences: Vec<Stated<String>>,
    /// What it is able to do.
    pub capabilities: Vec<Stated<Capability>>,
    /// How far firms believe it (K-FAC-5).
    pub credibility: Option<Stated<Level>>,
}
