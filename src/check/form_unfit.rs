//! A fact that is to be written in the form of a day, and is none.

use crate::diagnostic::{Arguments, Severity};
use crate::model::FactValue;
use crate::model::texts::Text;
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
        let is_of_days =
            matches!(reference.form, FactForm::Weekday | FactForm::DayMonth | FactForm::Numeric);
        let Some(form) = reference.form.name().filter(|_| is_of_days) else { continue };
        let values = text.values(reference, around.directory);
        if let Some(other) = values.iter().find(|fact| !is_day(&fact.value)) {
            let value = teller.fact(other, FactForm::Figures).unwrap_or_default();
            let arguments = Arguments::new().with("form", form).with("value", value);
            report.find(reference.span, arguments);
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
