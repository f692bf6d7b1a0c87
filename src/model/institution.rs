//! Institutions.

use super::{Capability, Heading, Sphere, Stated};

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
}
