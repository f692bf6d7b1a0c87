//! The guide in `book/`: its models and commands are run, and both tongues keep step.

mod actions;
mod chapters;
mod links;
mod reference;
mod rules;
mod taken;
