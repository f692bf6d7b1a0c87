//! Pictures drawn by ourselves: texts of SVG without scripts, links or fonts of their own. Colours are those of the
//! page, by class.

pub(super) mod bar;
mod firms;
mod network;
mod years;

use crate::report::Input;
use crate::report::formats::human::block::Picture;

/// A picture with what it shows in words.
pub(super) struct Drawing {
    /// Well-formed; holds only text that was made harmless.
    pub(super) svg: String,
    /// For whoever cannot see it.
    pub(super) alternative: String,
    /// Below it, on how to read it.
    pub(super) caption: String,
}

/// Draws a picture; `None` where there is nothing to draw.
pub(super) fn draw(input: &Input, picture: Picture) -> Option<Drawing> {
    match picture {
        Picture::Network(id) => network::draw(input, id),
        Picture::Years(id) => years::draw(input, id),
    }
}

/// A picture as an element: so wide and high in its own units, however large it is shown.
fn framed(class: &str, (wide, high): (f64, f64), alternative: &str, inside: &str) -> String {
    let alternative = super::html::escaped(alternative);
    format!(
        "<svg class=\"{class}\" viewBox=\"0 0 {wide:.0} {high:.0}\" role=\"img\" \
         xmlns=\"http://www.w3.org/2000/svg\"><title>{alternative}</title>{inside}</svg>"
    )
}
