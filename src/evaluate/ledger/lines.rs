use crate::model::{Action, ActionDefinition, Arrangement, Id, Line, Model};

/// A line of an arrangement, with the action it belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LineAt<'m> {
    pub(crate) line: &'m Line,
    /// The action by its number, and itself; `None` for coordination.
    pub(crate) action: Option<(usize, &'m Action)>,
    /// The definition it is written in, where it is not the action's own.
    pub(crate) definition: Option<Id<ActionDefinition>>,
}

/// Coordination first, then action by action: what the definition says, then the action's own lines.
pub(crate) fn lines_of<'m>(model: &'m Model, arrangement: &'m Arrangement) -> Vec<LineAt<'m>> {
    let own = arrangement.lines.iter().map(|line| LineAt { line, action: None, definition: None });
    let mut lines: Vec<LineAt<'m>> = own.collect();
    for (number, action) in arrangement.actions.iter().enumerate() {
        let action_at = Some((number, action));
        if let Some(id) = action.definition {
            let defined = model.definitions[id].lines.iter();
            lines.extend(defined.map(|line| LineAt { line, action: action_at, definition: Some(id) }));
        }
        lines.extend(action.lines.iter().map(|line| LineAt { line, action: action_at, definition: None }));
    }
    lines
}
