//! Checks: one file each, with its code, severity, example and function; and the list of them.
//!
//! Shape is the reader's business; checks look for sense. They see every record, also drafts and
//! what is held. They read no files, know no formats, and mend nothing. Each says where it looks (its
//! scopes), and is handed one thing at a time. Why a check matters stands in `diagnostics.ftl`, as
//! `.why` of its code.

mod alternative_missing;
mod article_unknown;
mod boilerplate_disagrees;
mod boilerplate_missing;
mod caption_missing;
mod contact_disagrees;
mod contact_missing;
mod contact_unreachable;
mod currency_disagrees;
mod date_before_issue;
mod date_disagrees;
mod dateline_without_place;
mod duplicate_address;
mod embargo_before_issue;
mod fact_not_yet;
mod figure_disagrees;
mod form_unfit;
mod heading_skips_level;
mod headline_too_long;
mod invalid_link;
mod label_missing;
mod link_disagrees;
mod list_miscounted;
mod name_disagrees;
mod name_missing;
mod name_misspelt;
mod no_number_word;
mod paragraph_untranslated;
mod part_advised;
mod part_missing;
mod picture_too_small;
mod place_disagrees;
mod qualifier_disagrees;
mod qualifier_missing;
mod quotation_unclosed;
mod quote_disagrees;
mod quote_without_speaker;
mod repeated_id;
mod report;
mod role_disagrees;
mod role_missing;
mod scale_disagrees;
mod scope;
mod statement_missing;
mod stray_speaker;
mod structure_differs;
mod table_missing;
mod time_disagrees;
mod today_disagrees;
mod total_wrong;
mod translation_missing;
mod translation_stale;
mod typed_dateline;
mod typed_fact;
mod unchanged_placeholder;
mod unit_disagrees;
mod unknown_fact;
mod unknown_organization;
mod unknown_person;
mod unknown_place;
mod unknown_table;
mod unknown_topic;
mod unused_fact;
mod waiver_unclear;
mod waiver_unknown;
mod waiver_unneeded;
mod waiving;
mod weekday_wrong;
mod words_missing;
mod words_to_come;

pub use report::{Report, Surroundings};
pub use scope::{Check, Scope, WaiverFault};

use std::collections::BTreeSet;

use crate::compare::Reader;
use crate::diagnostic::Diagnostic;
use crate::locale::Languages;
use crate::model::{Announcement, Newsroom, texts};

use self::waiving::waive;

/// All checks, by code.
pub const CHECKS: &[&Check] = &[
    &alternative_missing::CHECK,
    &article_unknown::CHECK,
    &boilerplate_disagrees::CHECK,
    &boilerplate_missing::CHECK,
    &caption_missing::CHECK,
    &contact_disagrees::CHECK,
    &contact_missing::CHECK,
    &contact_unreachable::CHECK,
    &currency_disagrees::CHECK,
    &date_before_issue::CHECK,
    &date_disagrees::CHECK,
    &dateline_without_place::CHECK,
    &duplicate_address::CHECK,
    &embargo_before_issue::CHECK,
    &fact_not_yet::CHECK,
    &figure_disagrees::CHECK,
    &form_unfit::CHECK,
    &heading_skips_level::CHECK,
    &headline_too_long::CHECK,
    &invalid_link::CHECK,
    &label_missing::CHECK,
    &link_disagrees::CHECK,
    &list_miscounted::CHECK,
    &name_disagrees::CHECK,
    &name_missing::CHECK,
    &name_misspelt::CHECK,
    &no_number_word::CHECK,
    &paragraph_untranslated::CHECK,
    &part_advised::CHECK,
    &part_missing::CHECK,
    &picture_too_small::CHECK,
    &place_disagrees::CHECK,
    &qualifier_disagrees::CHECK,
    &qualifier_missing::CHECK,
    &quotation_unclosed::CHECK,
    &quote_disagrees::CHECK,
    &quote_without_speaker::CHECK,
    &repeated_id::CHECK,
    &role_disagrees::CHECK,
    &role_missing::CHECK,
    &scale_disagrees::CHECK,
    &statement_missing::CHECK,
    &stray_speaker::CHECK,
    &structure_differs::CHECK,
    &table_missing::CHECK,
    &time_disagrees::CHECK,
    &today_disagrees::CHECK,
    &total_wrong::CHECK,
    &translation_missing::CHECK,
    &translation_stale::CHECK,
    &typed_dateline::CHECK,
    &typed_fact::CHECK,
    &unchanged_placeholder::CHECK,
    &unit_disagrees::CHECK,
    &unknown_fact::CHECK,
    &unknown_organization::CHECK,
    &unknown_person::CHECK,
    &unknown_place::CHECK,
    &unknown_table::CHECK,
    &unknown_topic::CHECK,
    &unused_fact::CHECK,
    &waiver_unclear::CHECK,
    &waiver_unknown::CHECK,
    &waiver_unneeded::CHECK,
    &weekday_wrong::CHECK,
    &words_missing::CHECK,
    &words_to_come::CHECK,
];

/// Runs the checks over a newsroom: those of each announcement by itself, so that whoever knows what
/// was found in one need not look at it again, and then all others.
pub struct Checker<'a> {
    newsroom: &'a Newsroom,
    around: Surroundings<'a>,
    reader: Reader<'a>,
}

/// What the checks of one announcement found, but for what it accepts, in the order of the checks. It
/// depends on the announcement and on what stands around it, and on no other announcement.
pub struct Found(Vec<(&'static Check, Vec<Diagnostic>)>);

impl<'a> Checker<'a> {
    /// Prepares to check a newsroom. Who names a record of `unread`, which could not be read, is not
    /// at fault.
    #[must_use]
    pub fn of(
        newsroom: &'a Newsroom,
        languages: &'a Languages,
        unread: &'a BTreeSet<String>,
    ) -> Self {
        let around = Surroundings { directory: &newsroom.directory, languages, unread };
        Self { newsroom, around, reader: Reader::of(around.directory, languages) }
    }

    /// Runs the checks that look at one announcement.
    #[must_use]
    pub fn announcement(&self, announcement: &Announcement) -> Found {
        let around = self.around;
        let texts = texts::of_release(announcement, around.directory);
        let release = self.reader.release(announcement, &texts);
        let differences = release.differences();
        let mut reports = reports();
        each_scope(&mut reports, |scope, report| match scope {
            Scope::Announcement(look) => look(announcement, around, report),
            Scope::Text(look) => texts.iter().for_each(|text| look(text, around, report)),
            Scope::Languages(kind) => report.find_differences(&differences, kind),
            Scope::Release(look) => look(&release, around, report),
            Scope::Directory(_) | Scope::Announcements(_) | Scope::Waivers(_) => {}
        });
        let findings = reports.into_iter().map(|(check, report)| (check, report.findings()));
        let mut findings: Vec<(&Check, Vec<Diagnostic>)> = findings.collect();
        waive(&announcement.accepted, &mut findings);
        findings.retain(|(_, findings)| !findings.is_empty());
        Found(findings)
    }

    /// Runs the checks that look at what announcements share, and puts with it what was found in each
    /// of them. All comes in the order of the checks.
    pub fn whole<'f>(&self, found: impl Iterator<Item = &'f Found>) -> Vec<Diagnostic> {
        let around = self.around;
        let mut whole = reports();
        for (check, findings) in found.flat_map(|found| &found.0) {
            let own = whole.iter_mut().find(|(one, _)| std::ptr::eq(*one, *check));
            if let Some((_, report)) = own {
                report.keep_all(findings);
            }
        }
        let standing = texts::standing(around.directory);
        each_scope(&mut whole, |scope, report| match scope {
            Scope::Text(look) => standing.iter().for_each(|text| look(text, around, report)),
            Scope::Directory(look) => look(around, report),
            Scope::Announcements(look) => look(&self.newsroom.announcements, around, report),
            Scope::Announcement(_)
            | Scope::Languages(_)
            | Scope::Release(_)
            | Scope::Waivers(_) => {}
        });
        whole.into_iter().flat_map(|(_, report)| report.findings()).collect()
    }
}

/// A report for each check.
fn reports() -> Vec<(&'static Check, Report)> {
    CHECKS.iter().map(|check| (*check, Report::new(check.code, check.severity))).collect()
}

fn each_scope(reports: &mut [(&Check, Report)], mut look: impl FnMut(Scope, &mut Report)) {
    for (check, report) in reports {
        for scope in check.scopes {
            look(*scope, report);
        }
    }
}

/// Finds a check by its code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Check> {
    CHECKS.iter().copied().find(|check| check.code == code)
}
