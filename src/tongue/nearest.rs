use super::vocabulary::fold;
use unicode_width::UnicodeWidthStr;

/// The spelling a mistyped word most likely stands for: the nearest by edits, at most one for every three letters.
pub(crate) fn nearest<'a>(word: &str, spellings: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(word).to_lowercase();
    let allowed = (folded.width() / 3).clamp(1, 4);
    spellings
        .map(|spelling| (strsim::osa_distance(&folded, &fold(spelling).to_lowercase()), spelling))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, spelling)| spelling)
}
