use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// The number of a thing in its [`Table`].
pub struct Id<T> {
    index: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    pub(crate) fn new(index: usize) -> Self {
        Id { index: index as u32, of: PhantomData }
    }

    /// Its place in the order of declaration.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> std::fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "#{}", self.index)
    }
}

/// Things of one kind in the order of their declaration.
#[derive(Debug, Clone)]
pub struct Table<T> {
    things: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { things: Vec::new() }
    }
}

impl<T> Table<T> {
    pub(crate) fn push(&mut self, thing: T) -> Id<T> {
        self.things.push(thing);
        Id::new(self.things.len() - 1)
    }

    /// Every thing with its number.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> + ExactSizeIterator {
        self.things.iter().enumerate().map(|(index, thing)| (Id::new(index), thing))
    }

    /// Every thing.
    pub fn values(&self) -> std::slice::Iter<'_, T> {
        self.things.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.things.len()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.things.is_empty()
    }

    /// The thing with this number, if the table holds it already.
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.things.get(id.index())
    }
}

impl<T> Index<Id<T>> for Table<T> {
    type Output = T;
    fn index(&self, id: Id<T>) -> &T {
        &self.things[id.index()]
    }
}

impl<T> IndexMut<Id<T>> for Table<T> {
    fn index_mut(&mut self, id: Id<T>) -> &mut T {
        &mut self.things[id.index()]
    }
}
