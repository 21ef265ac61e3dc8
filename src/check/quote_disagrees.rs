//! A quote that somebody else says in another language, or that another language lacks.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "quote-disagrees",
    severity: Severity::Error,
    example: "fr:\n  body: |\n    > Une première.\n    > — @sylvie-ponchaut\nnl:\n  body: |\n    > Een primeur.\n    > — @ann-van-gysel\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, _: Surroundings<'_>, report: &mut Report) {
    for quote in release.misquoted() {
        let case = match (quote.speakers, quote.is_lacking) {
            (_, false) => "speaker",
            ([_, None], true) => "lacking",
            _ => "added",
        };
        let [own, other] = quote.speakers.map(Option::unwrap_or_default);
        let arguments = Arguments::new()
            .with("case", case)
            .with("language", quote.other.as_str())
            .with("said", other)
            .with("other-language", quote.original.as_str())
            .with("other", own);
        let [own, other] = quote.places;
        report.find_beside(other, arguments, own, "other");
    }
}
