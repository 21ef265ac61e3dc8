//! Where languages differ: what one states in place of what another states, or not at all.

use crate::diagnostic::Span;
use crate::extract::{Figure, Matter, Statement, Unit, Weight};
use crate::locale::{Locale, Sureness};
use crate::model::Qualifier;

use super::alignment::{Pair, aligned};
use super::matching::{Index, paired};
use super::release::{Counterparts, Release, Spoken};

/// A difference between languages.
#[derive(Debug)]
pub struct Difference<'a> {
    /// What differs.
    pub kind: Kind,
    /// The language that stands alone with what it says.
    pub here: Side<'a>,
    /// What the others say, the nearest first; there is one at least.
    pub there: Vec<Side<'a>>,
}

/// What one language says.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// What it states; nothing if it states nothing of the kind.
    pub statement: Option<&'a Statement>,
    /// Where it states it, or should.
    pub place: Span,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A figure.
    Figure,
    /// A figure, by thousands: million and billion.
    Scale,
    /// The currency of an amount.
    Currency,
    /// The unit of a figure: per cent and points.
    Unit,
    /// How exactly a figure is known.
    Qualifier,
    /// Whether anything is said about how exactly a figure is known.
    QualifierMissing,
    /// A day.
    Day,
    /// A time of day.
    Time,
    /// An e-mail address or a telephone number.
    Contact,
    /// The address of a page.
    Page,
    /// What somebody does.
    Role,
    /// Who is named: a person or an organization.
    Name,
    /// A town.
    Place,
    /// Something that one language states, and another nowhere.
    Missing,
}

/// A difference between the original and one translation, before they are gathered.
struct Apart<'a> {
    kind: Kind,
    original: Side<'a>,
    other: Side<'a>,
}

impl Release<'_> {
    /// Where its languages differ, in the order of the original.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference<'_>> {
        let index = |language: &Spoken<'_>| Index::of(language.statements(), self.issued);
        let known: Vec<Index> = self.languages.iter().map(index).collect();
        let mut apart = Vec::new();
        for both in self.counterparts() {
            let [own, its] = both.sections;
            let at = self.languages.iter().position(|one| one.locale == both.locales[1]);
            let Some(at) = at.filter(|_| !own.is_far_from(its)) else { continue };
            for pair in aligned(both) {
                pair.differences(both, [&known[0], &known[at]], &mut apart);
            }
        }
        gathered(apart)
    }
}

impl<'a> Pair<'a> {
    fn differences(&self, both: Counterparts<'a>, known: [&Index; 2], apart: &mut Vec<Apart<'a>>) {
        let ([locale, other_locale], tags) = (both.locales, both.tags());
        let own = |index: usize| Side {
            locale,
            statement: Some(self.own[index]),
            place: self.own[index].place,
        };
        let other = |index: usize| Side {
            locale: other_locale,
            statement: Some(self.other[index]),
            place: self.other[index].place,
        };
        for (left, right) in &self.matches.agreed {
            let (one, two) = (self.own[*left], self.other[*right]);
            let is_foreign = known[1].lacks_currency(one) || known[0].lacks_currency(two);
            let kind = if is_foreign { Some(Kind::Currency) } else { qualifiers(one, two) };
            if let Some(kind) = kind {
                apart.push(Apart { kind, original: own(*left), other: other(*right) });
            }
        }
        let (pairs, lefts, rights) = paired(&self.own, &self.other, &self.matches);
        for (left, right) in pairs {
            let kind = kind(&self.own[left].matter, &self.other[right].matter);
            apart.push(Apart { kind, original: own(left), other: other(right) });
        }
        let [in_own, in_other] = known;
        let is_missing = |statement: &Statement, in_other: &Index| {
            statement.weight == Weight::Firm && !in_other.has(&statement.matter, tags)
        };
        for left in lefts.into_iter().filter(|left| is_missing(self.own[*left], in_other)) {
            let nothing = Side { locale: other_locale, statement: None, place: self.places[1] };
            apart.push(Apart { kind: Kind::Missing, original: own(left), other: nothing });
        }
        for right in rights.into_iter().filter(|right| is_missing(self.other[*right], in_own)) {
            let nothing = Side { locale, statement: None, place: self.places[0] };
            apart.push(Apart { kind: Kind::Missing, original: nothing, other: other(right) });
        }
    }
}

/// What differs between two statements that stand in place of each other.
fn kind(one: &Matter, other: &Matter) -> Kind {
    match (one, other) {
        (Matter::Figure(one), Matter::Figure(other)) if one.number == other.number => {
            match (&one.unit, &other.unit) {
                (Some(Unit::Currency(_)), Some(Unit::Currency(_))) => Kind::Currency,
                _ => Kind::Unit,
            }
        }
        (Matter::Figure(one), Matter::Figure(other))
            if one.number.differs_by_scale(other.number) =>
        {
            Kind::Scale
        }
        (Matter::Day(_), _) => Kind::Day,
        (Matter::Time { .. }, _) => Kind::Time,
        (Matter::Email(_) | Matter::Telephone(_), _) => Kind::Contact,
        (Matter::Page(_), _) => Kind::Page,
        (Matter::Role(_), _) => Kind::Role,
        (Matter::Person(_) | Matter::Organization(_), _) => Kind::Name,
        (Matter::Place(_), _) => Kind::Place,
        _ => Kind::Figure,
    }
}

/// Whether two statements of one figure say otherwise how exactly it is known.
pub(super) fn qualifiers(one: &Statement, other: &Statement) -> Option<Kind> {
    let is_loose = one.weight == Weight::Loose || other.weight == Weight::Loose;
    let (Matter::Figure(one), Matter::Figure(other)) = (&one.matter, &other.matter) else {
        return None;
    };
    if one.change.is_some() && other.change.is_some() && one.change != other.change {
        return Some(Kind::Qualifier);
    }
    let is_sure = |figure: &Figure| {
        matches!(figure.qualifier, Some((qualifier, Sureness::Always))
            if qualifier != Qualifier::Exactly)
    };
    match (one.qualifier, other.qualifier) {
        (Some((one, _)), Some((other, _))) if nearly(one) == nearly(other) => None,
        (Some(_), Some(_)) => Some(Kind::Qualifier),
        _ if !is_loose && (is_sure(one) || is_sure(other)) => Some(Kind::QualifierMissing),
        _ => None,
    }
}

/// One of several qualifiers that languages put for each other: *près de* is *bijna* and *circa*.
fn nearly(qualifier: Qualifier) -> Qualifier {
    match qualifier {
        Qualifier::Almost => Qualifier::About,
        Qualifier::UpTo => Qualifier::AtMost,
        other => other,
    }
}

/// Gathers what the same place of the original has to do with: if all others say one thing, the
/// original stands alone.
fn gathered(apart: Vec<Apart<'_>>) -> Vec<Difference<'_>> {
    let mut groups: Vec<Vec<Apart<'_>>> = Vec::new();
    for one in apart {
        let same = groups.iter_mut().rev().take(MOST_GROUPS).find(|group| {
            let first = &group[0];
            first.kind == one.kind
                && first.original.place == one.original.place
                && is_same(first, &one)
        });
        match same {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups.iter().map(|group| gather(group)).collect()
}

/// How many groups are looked through for one that a difference belongs to.
const MOST_GROUPS: usize = 500;

/// Whether two translations say the same about one place.
fn is_same(one: &Apart<'_>, other: &Apart<'_>) -> bool {
    match (one.other.statement, other.other.statement) {
        (None, None) => true,
        (Some(one), Some(other)) => match (&one.matter, &other.matter) {
            (Matter::Figure(one), Matter::Figure(other)) => one.number == other.number,
            (one, other) => one == other,
        },
        _ => false,
    }
}

fn gather<'a>(group: &[Apart<'a>]) -> Difference<'a> {
    let (kind, original) = (group[0].kind, group[0].original);
    let others: Vec<Side<'a>> = group.iter().map(|apart| apart.other).collect();
    // What is stated nowhere else points at the statement; a pair at whoever stands alone.
    let is_original_alone =
        if kind == Kind::Missing { original.statement.is_some() } else { others.len() > 1 };
    if is_original_alone {
        return Difference { kind, here: original, there: others };
    }
    // The other translations agree with the first one of the group.
    let here = others.first().copied().unwrap_or(original);
    Difference { kind, here, there: vec![original] }
}
