//! A text that has more paragraphs, items or headings in one language than in another.

use crate::compare::{Piece, Release};
use crate::diagnostic::{Arguments, Severity};
use crate::prose::Holder;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "structure-differs",
    severity: Severity::Warning,
    example: "fr:\n  body: |\n    - Les capteurs\n    - Les services\nnl:\n  body: |\n    - Sensoren\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, _: Surroundings<'_>, report: &mut Report) {
    for uneven in release.uneven() {
        let [own, other] = uneven.counts;
        let arguments = Arguments::new()
            .with("kind", kind(uneven.piece))
            .with("language", uneven.other.as_str())
            .with("count", other)
            .with("other-language", uneven.original.as_str())
            .with("other-count", own);
        let [own, other] = uneven.places;
        report.find_beside(other, arguments, own, "other");
    }
}

/// The name of a kind of pieces, as the words of the finding select it.
fn kind(piece: Piece) -> &'static str {
    match piece {
        Piece::Line(Holder::Item) => "item",
        Piece::Line(Holder::Heading) => "heading",
        Piece::Line(Holder::Cell) => "cell",
        Piece::Line(Holder::Note) => "note",
        Piece::Line(Holder::Text | Holder::Quote) => "paragraph",
        Piece::Lead => "lead",
    }
}
