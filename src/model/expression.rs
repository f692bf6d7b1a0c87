use super::{ActionDefinition, Assumption, Firm, FirmTable, Good, Id, Type};
use crate::source::Place;
use crate::tongue::vocabulary::{Attribute, ChoiceSet, Kind, Word};

/// A typed expression. Amounts are in base units: money in the model's currency, time in years.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression {
    /// The words it was written with.
    pub place: Place,
    /// What it stands for.
    pub type_: Type,
    /// Its value where it is an amount that depends on nothing uncertain and on no firm.
    pub constant: Option<f64>,
    /// How it is made.
    pub node: Node,
}

/// How an expression is made.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// A number in base units.
    Number(f64),
    /// A text.
    Text(String),
    /// Yes or no.
    YesNo(bool),
    /// A day.
    Date(jiff::civil::Date),
    /// A value of a set, by its index.
    Choice(&'static ChoiceSet, usize),
    /// A number of units of a foreign currency, to the power given.
    Foreign {
        /// In base units but for the currency.
        value: f64,
        /// The code.
        currency: String,
        /// Usually 1.
        power: i8,
    },
    /// A declared assumption.
    Assumption(Id<Assumption>),
    /// An assumption of the arrangement or action at hand, by its name.
    Local(String),
    /// A parameter of the action definition at hand, by its number.
    Parameter(Id<ActionDefinition>, usize),
    /// Lowest and highest, or lowest, most likely and highest.
    Range(Vec<Expression>),
    /// A named distribution with its parameters.
    Distribution(Distribution, Vec<Expression>),
    /// `?`: to be solved for.
    Unknown,
    /// Drawn afresh for each member, each year, or both.
    Drawn {
        /// The uncertain literal.
        literal: Box<Expression>,
        /// For each member?
        each_member: bool,
        /// For each year?
        each_year: bool,
    },
    /// A name that lines bind.
    Bound(Bound),
    /// A firm or group.
    Firm(Id<Firm>),
    /// The rows of a table.
    FirmTable(Id<FirmTable>),
    /// Another declared thing, by its kind and number.
    Thing(Kind, usize),
    /// A good, where a parameter asks for one.
    Good(Id<Good>),
    /// An attribute of a firm, of each firm of a list, or of another thing.
    Attribute(Box<Expression>, &'static Attribute),
    /// An attribute that the model declares, by its number.
    Custom(Box<Expression>, usize),
    /// What firms buy or sell of one good.
    Traded(Box<Expression>, Id<Good>),
    /// What firms buy or sell of the good that a parameter names.
    TradedParameter(Box<Expression>, Box<Expression>),
    /// How many elements a list has.
    Count(Box<Expression>),
    /// A figure of a thing.
    Figure(Box<Expression>, &'static Word),
    /// A member's part of an arrangement's figures.
    Part(Box<Expression>, Box<Expression>),
    /// A named part of a thing: an action of an arrangement, a line of an action.
    Inner(Box<Expression>, String),
    /// With the other sign.
    Negated(Box<Expression>),
    /// The opposite.
    Not(Box<Expression>),
    /// Operators of one precedence, left to right (powers right to left).
    Chain(Box<Expression>, Vec<(Operator, Expression)>),
    /// A function of its arguments.
    Call(Function, Vec<Expression>),
    /// Conditions with their results, and the result where none holds.
    Choose(Vec<(Expression, Expression)>, Box<Expression>),
    /// A schedule.
    Tiers {
        /// Does each rate apply to its own slice only?
        marginal: bool,
        /// From which volume on, at which rate; rising.
        steps: Vec<(Expression, Expression)>,
    },
    /// A schedule at a volume.
    ///
    /// Where a plain number stands for the schedule, it is that number at any volume.
    Applied(Box<Expression>, Box<Expression>),
    /// A schedule at a volume, beyond what it gives at a second one: schedule, volume, volume alone.
    ///
    /// The rate at the first volume less that at the second. Where a plain number stands for the schedule, it is that
    /// number if the first volume is the larger, else 0: a plain discount is one for buying together.
    AppliedBeyond(Box<Expression>, Box<Expression>, Box<Expression>),
    /// Nothing that could be understood; reported.
    Broken,
}

/// A distribution with a name of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distribution {
    /// By mean and standard deviation.
    Normal,
    /// By mean and standard deviation of the value itself.
    Lognormal,
    /// By lowest, most likely, highest.
    Triangular,
    /// 1 with a probability, else 0.
    Chance,
}

/// A function that takes amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Function {
    /// Of a list.
    Sum,
    /// Of a list.
    Count,
    /// Of a list.
    Mean,
    /// Of a list or of several amounts.
    Min,
    /// Of a list or of several amounts.
    Max,
    /// Without its sign.
    Abs,
    /// To the nearest whole number.
    Round,
    /// Down.
    Floor,
    /// Up.
    Ceil,
    /// Square root.
    Sqrt,
}

/// A name that lines bind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound {
    /// The member a line speaks of.
    Member,
    /// All members.
    Members,
    /// The outsider a line speaks of.
    Outsider,
    /// The firm a line speaks of, member or not.
    Firm,
    /// The leader of the structure.
    Leader,
    /// The year, counted from 0.
    Year,
}

/// An operator between two amounts, answers or things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Operator {
    Where,
    Or,
    And,
    Equal,
    Unequal,
    Less,
    AtMost,
    Greater,
    AtLeast,
    In,
    Plus,
    Minus,
    Times,
    Over,
    Power,
}
