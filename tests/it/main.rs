//! The integration tests: one program, whose parts are tables of cases.
#![expect(clippy::disallowed_methods, reason = "tests make newsrooms in temporary folders")]

mod addresses;
mod architecture;
mod build;
mod cases;
mod cli;
mod completeness;
mod contact_groups;
mod datelines;
mod dispatch;
mod extract;
mod facts;
mod kinds;
mod languages;
mod ledger;
mod legal_names;
mod letters;
mod media;
mod preview;
mod releases;
mod rereading;
mod robustness;
mod seeds;
mod send;
mod site;
mod slips;
mod smtp;
mod stationery;
mod support;
mod tables;
mod tidying;
mod translations;
mod typography;
mod usage;
mod walks;
mod words;
