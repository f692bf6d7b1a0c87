//! Every expression of a model.

use super::{Expression, Line, Model, Sharing};

impl Model {
    /// Shows every expression that stands alone; what it is made of is for [`Expression::parts`].
    pub(crate) fn each_expression<'m>(&'m self, see: &mut dyn FnMut(&'m Expression)) {
        self.assumptions.values().for_each(|assumption| see(&assumption.value));
        self.rates.iter().for_each(|rate| see(&rate.value));
        let settings = [&self.settings.discount_rate, &self.settings.social_discount_rate];
        settings.into_iter().flatten().for_each(&mut *see);
        for firm in self.firms.values() {
            firm.amounts.iter().for_each(|(_, value)| see(value));
            firm.trades.iter().for_each(|trade| see(&trade.amount));
            firm.custom.iter().for_each(|(_, value)| see(value));
        }
        for definition in self.definitions.values() {
            definition.parameters.iter().filter_map(|parameter| parameter.default.as_ref()).for_each(&mut *see);
            definition.locals.iter().for_each(|local| see(&local.value));
            lines(&definition.lines, see);
        }
        for programme in self.programmes.values() {
            programme.requirements.iter().for_each(|requirement| see(&requirement.condition));
            [&programme.expected_duration, &programme.funding_limit].into_iter().flatten().for_each(&mut *see);
            for phase in &programme.phases {
                let stated = [&phase.intake, &phase.duration, &phase.completion, &phase.renewed_every];
                stated.into_iter().flatten().for_each(&mut *see);
                phase.locals.iter().for_each(|local| see(&local.value));
                lines(&phase.lines, see);
            }
        }
        for arrangement in self.arrangements.values() {
            lines(&arrangement.lines, see);
            arrangement.locals.iter().for_each(|local| see(&local.value));
            if let Sharing::Proportional(weight) = &arrangement.sharing {
                see(weight);
            }
            for action in &arrangement.actions {
                lines(&action.lines, see);
                action.locals.iter().for_each(|local| see(&local.value));
                action.parameters.iter().for_each(|(_, value)| see(value));
            }
        }
    }
}

fn lines<'m>(lines: &'m [Line], see: &mut dyn FnMut(&'m Expression)) {
    for line in lines {
        see(&line.amount);
        line.growing.iter().for_each(&mut *see);
        line.condition().into_iter().for_each(&mut *see);
        line.paid_by.iter().filter_map(|(_, share)| share.as_ref()).for_each(&mut *see);
    }
}
