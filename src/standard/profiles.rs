//! The shipped profiles: what `use peru` brings into a model.

/// Name and source text of every profile, sorted by name.
pub static PROFILES: &[(&str, &str)] = &[("peru", include_str!("profiles/peru.red"))];

/// The source text of a profile, by its name.
pub fn source_of(name: &str) -> Option<&'static str> {
    PROFILES.iter().find(|(profile, _)| *profile == name).map(|(_, text)| *text)
}
