//! One test binary: everything that is always true of Minka, seen through its public doors.
//!
//! `UPDATE=1 cargo test --test suite` writes down what the command prints now, in the cases and in the guide's pages;
//! read the difference before it is committed.

mod bad_inputs;
mod blocks;
mod book;
mod cases;
mod catalogues;
mod check;
mod ci;
mod cli;
mod command;
mod documents;
mod embed;
mod evaluate;
mod examples;
mod explore;
mod field;
mod figures;
mod fuzz;
mod games;
mod grammar;
mod ledger;
mod limits;
mod money;
mod money_page;
mod pieces;
mod promises;
mod properties;
mod readme;
mod render;
mod report;
mod scenarios;
mod tables;
mod tidy;
mod vocabulary;
