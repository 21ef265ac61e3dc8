//! Two press releases that would be found at one address, or one at a former address of another.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Arguments, Severity, Span};
use crate::model::Announcement;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "duplicate-address",
    severity: Severity::Error,
    example: "# two announcements of one year\nen:\n  slug: open-day\n",
    scopes: &[Scope::Announcements(look)],
};

/// An announcement that wants an address. In this order they have a right to it: who lives there
/// goes before who moved away, and who was there first before who came later.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Claim<'a> {
    is_former: bool,
    issued: Date,
    id: &'a str,
    span: Span,
}

fn look(announcements: &[Arc<Announcement>], _: Surroundings<'_>, report: &mut Report) {
    let mut firsts: HashMap<String, Claim<'_>> = HashMap::new();
    let mut contested: BTreeMap<String, Vec<Claim<'_>>> = BTreeMap::new();
    for announcement in announcements {
        for (address, claim) in claims_of(announcement) {
            match firsts.entry(address) {
                Entry::Vacant(free) => drop(free.insert(claim)),
                Entry::Occupied(taken) => {
                    let claims = contested.entry(taken.key().clone());
                    claims.or_insert_with(|| vec![*taken.get()]).push(claim);
                }
            }
        }
    }
    for (address, mut claims) in contested {
        claims.sort();
        let Some((first, others)) = claims.split_first() else { continue };
        for claim in others.iter().filter(|claim| claim.id != first.id) {
            let arguments = Arguments::new().with("address", address.as_str());
            report.find_beside(claim.span, arguments, first.span, "first");
        }
    }
}

/// The addresses that an announcement wants, as paths of the site.
fn claims_of(announcement: &Announcement) -> impl Iterator<Item = (String, Claim<'_>)> {
    announcement.addresses().map(|own| {
        let claim = Claim {
            is_former: own.is_former,
            issued: announcement.issued.value,
            id: &announcement.id.value,
            // The headline says best which press release is meant.
            span: announcement.translations[own.locale].headline_span,
        };
        (own.address, claim)
    })
}
