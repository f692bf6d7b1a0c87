//! What holds of any text, any tree, any run. The fuzz targets ask it of bytes that they make up, the ordinary tests of
//! the seeds.

#![allow(dead_code)]

mod grown;
pub(crate) mod run;
pub(crate) mod text;
pub(crate) mod tree;

use arbitrary::Unstructured;

/// Bytes read as choices. Where they end, each choice is the first.
pub(crate) struct Choices<'a>(Unstructured<'a>);

impl<'a> Choices<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Choices(Unstructured::new(bytes))
    }

    /// A number below `many`, which is not 0.
    pub(crate) fn below(&mut self, many: usize) -> usize {
        self.0.int_in_range(0..=many - 1).unwrap_or(0)
    }

    pub(crate) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Once in so many times.
    pub(crate) fn once_in(&mut self, many: usize) -> bool {
        self.below(many) == many - 1
    }

    pub(crate) fn are_over(&self) -> bool {
        self.0.is_empty()
    }
}
