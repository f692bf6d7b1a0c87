//! The guide in `book/`: its models and commands are run, and both tongues keep step.

mod chapters;
mod rules;
