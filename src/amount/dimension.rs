/// What a dimension is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Base {
    /// Money, in the model's currency.
    Money,
    /// Time, in years.
    Time,
    /// A unit that the model declares, by its number.
    Declared(u32),
}

/// A product of powers of [`Base`]s, such as money/time. Numbers and percentages have none.
///
/// Equal dimensions have equal representations: bases rise, and none has the power 0.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Dimension(Vec<(Base, i8)>);

impl Dimension {
    /// That of numbers and percentages.
    pub const fn none() -> Self {
        Dimension(Vec::new())
    }

    /// Money.
    pub fn money() -> Self {
        Dimension::of(Base::Money)
    }

    /// Time.
    pub fn time() -> Self {
        Dimension::of(Base::Time)
    }

    /// The declared unit with this number.
    pub fn declared(unit: u32) -> Self {
        Dimension::of(Base::Declared(unit))
    }

    /// One base to the power 1.
    pub fn of(base: Base) -> Self {
        Dimension(vec![(base, 1)])
    }

    /// Has it no base at all?
    pub fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    /// The bases with their powers, in order; no power is 0.
    pub fn exponents(&self) -> impl Iterator<Item = (Base, i8)> + '_ {
        self.0.iter().copied()
    }

    /// The power of one base, 0 where it has none.
    pub fn exponent(&self, base: Base) -> i8 {
        self.0.iter().find(|(own, _)| *own == base).map_or(0, |(_, power)| *power)
    }

    /// That of a product; `None` if a power leaves -128…127.
    pub fn times(&self, other: &Dimension) -> Option<Dimension> {
        self.merged(other, i8::checked_add)
    }

    /// That of a quotient; `None` if a power leaves -128…127.
    pub fn over(&self, other: &Dimension) -> Option<Dimension> {
        self.merged(other, i8::checked_sub)
    }

    /// That of a whole power; `None` if a power leaves -128…127.
    pub fn powi(&self, power: i32) -> Option<Dimension> {
        let raised = |own: i8| i8::try_from(i32::from(own).checked_mul(power)?).ok();
        self.each(raised)
    }

    /// That of a square root; `None` if a power is odd.
    pub fn root2(&self) -> Option<Dimension> {
        self.each(|own| (own % 2 == 0).then_some(own / 2))
    }

    fn each(&self, change: impl Fn(i8) -> Option<i8>) -> Option<Dimension> {
        let mut changed = Vec::with_capacity(self.0.len());
        for (base, own) in self.exponents() {
            let power = change(own)?;
            if power != 0 {
                changed.push((base, power));
            }
        }
        Some(Dimension(changed))
    }

    fn merged(&self, other: &Dimension, join: fn(i8, i8) -> Option<i8>) -> Option<Dimension> {
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut merged = Vec::with_capacity(self.0.len() + other.0.len());
        while let Some(base) = least(left.peek().map(|next| next.0), right.peek().map(|next| next.0)) {
            let own = left.next_if(|next| next.0 == base).map_or(0, |next| next.1);
            let theirs = right.next_if(|next| next.0 == base).map_or(0, |next| next.1);
            let power = join(own, theirs)?;
            if power != 0 {
                merged.push((base, power));
            }
        }
        Some(Dimension(merged))
    }
}

fn least(left: Option<Base>, right: Option<Base>) -> Option<Base> {
    match (left, right) {
        (Some(left), Some(right)) => Some(left.min(right)),
        (one, other) => one.or(other),
    }
}
