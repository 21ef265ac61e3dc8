//! A fact that is to be written in a form that only other facts have.

use crate::diagnostic::{Arguments, Severity};
use crate::model::texts::Text;
use crate::model::{Fact, FactValue};
use crate::prose::FactForm;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "form-unfit",
    severity: Severity::Error,
    example: "facts:\n  members: 260\nen:\n  body: |\n    The cluster has {members:weekday} members.\n",
    scopes: &[Scope::Text(look)],
};

fn look(text: &Text<'_>, around: Surroundings<'_>, report: &mut Report) {
    let Some(language) = around.languages.get(text.locale) else { return };
    let teller = around.directory.settings.teller(language);
    for reference in text.references() {
        let Some((form, wanted)) = reference.form.name().zip(wanted(reference.form)) else {
            continue;
        };
        let values = text.values(reference, around.directory);
        if let Some(other) = values.iter().find(|fact| !wanted.is(fact)) {
            let value = teller.fact(other, FactForm::Figures).unwrap_or_default();
            let arguments = Arguments::new().with("form", form).with("value", value);
            report.find(reference.span, arguments.with("wanted", wanted.name()));
        }
    }
}

/// What a fact must be to have a form.
#[derive(Clone, Copy)]
enum Wanted {
    Day,
    WholeNumber,
    Period,
    Number,
}

/// What a form is for; nothing if another check looks after it.
fn wanted(form: FactForm) -> Option<Wanted> {
    match form {
        FactForm::Weekday | FactForm::DayMonth | FactForm::Numeric => Some(Wanted::Day),
        FactForm::Ordinal | FactForm::FeminineOrdinal => Some(Wanted::WholeNumber),
        FactForm::Short => Some(Wanted::Period),
        FactForm::Unsigned => Some(Wanted::Number),
        FactForm::Figures | FactForm::Words | FactForm::FeminineWords => None,
    }
}

impl Wanted {
    fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::WholeNumber => "whole-number",
            Self::Period => "period",
            Self::Number => "number",
        }
    }

    fn is(self, fact: &Fact) -> bool {
        match (self, &fact.value) {
            (Self::Day, value) => is_day(value),
            (Self::WholeNumber, FactValue::Figure(figure)) => {
                fact.qualifier.is_none() && figure.whole().is_some()
            }
            (Self::Period, value) => matches!(value, FactValue::Period(_)),
            (
                Self::Number,
                FactValue::Figure(_)
                | FactValue::Amount(_)
                | FactValue::Percentage { .. }
                | FactValue::Points(_)
                | FactValue::BasisPoints(_),
            ) => true,
            (Self::WholeNumber | Self::Number, _) => false,
        }
    }
}

fn is_day(value: &FactValue) -> bool {
    match value {
        FactValue::Date(_) => true,
        FactValue::Range(ends) => ends.iter().all(is_day),
        _ => false,
    }
}
