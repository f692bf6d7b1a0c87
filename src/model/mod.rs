pub(crate) mod rules;
